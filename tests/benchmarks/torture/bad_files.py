"""Files that are no case, or no longer a whole one: each gets one sentence, and is left as it is."""

from __future__ import annotations

import random
import shutil
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.connections import Access, raw_connection
from investigator_desktop.casefile.encryption import key_for
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from tests.benchmarks.torture.examination import Fault, Found
from tests.benchmarks.torture.scenarios import PASSPHRASE, decided_case
from tests.benchmarks.torture.state import CaseState, state_of
from tests.benchmarks.torture.steps import CASE_NAME, Bench
from tests.benchmarks.torture.tallies import Tally, tally_of_faults

_PAGE = 4096
_HEADER = 100
_FUTURE = 9


class Outcome(StrEnum):
    """What became of an attempt to open a bad file."""

    REFUSED = "refused with a sentence"
    TOLD = "opened, and checking it named the damage"
    WHOLE = "opened, and nothing was missing"


@dataclass(frozen=True, slots=True)
class Good:
    """A sound case to be spoilt."""

    content: bytes
    passphrase: str | None
    state: CaseState

    @property
    def kind(self) -> str:
        """Return whether it is encrypted, in words."""
        return "plain" if self.passphrase is None else "encrypted"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One bad file that was opened, with what is wrong about how that went."""

    outcome: Outcome
    faults: tuple[Found, ...]


def good_case(folder: Path, passphrase: str | None, size: int) -> Good:
    """Make the case that is spoilt afterwards."""
    folder.mkdir(parents=True)
    bench = Bench(folder, passphrase)
    model = decided_case(bench, size)
    content = bench.case_path.read_bytes()
    shutil.rmtree(folder)
    return Good(content, passphrase, model.state)


def cut_off(good: Good, dice: random.Random, count: int) -> Iterator[bytes]:
    """Yield the file cut off at chosen lengths and at random ones."""
    size = len(good.content)
    chosen = [
        1,
        15,
        16,
        50,
        99,
        100,
        511,
        512,
        _PAGE - 1,
        _PAGE,
        _PAGE + 1,
        size // 2,
        size - _PAGE,
        size - 1,
    ]
    lengths = [*chosen, *(dice.randrange(1, size) for _ in range(count))][:count]
    yield from (good.content[:length] for length in lengths)


def flipped_header(good: Good, dice: random.Random, count: int) -> Iterator[bytes]:
    """Yield the file with one bit of each byte of its header turned over."""
    places = range(_HEADER) if count >= _HEADER else dice.sample(range(_HEADER), count)
    yield from (_flipped(good.content, place, dice) for place in places)


def flipped_anywhere(good: Good, dice: random.Random, count: int) -> Iterator[bytes]:
    """Yield the file with one bit turned over somewhere behind its header."""
    yield from (
        _flipped(good.content, dice.randrange(_HEADER, len(good.content)), dice) for _ in range(count)
    )


def _flipped(content: bytes, place: int, dice: random.Random) -> bytes:
    changed = bytearray(content)
    changed[place] ^= 1 << dice.randrange(8)
    return bytes(changed)


def emptied_pages(good: Good, dice: random.Random, count: int) -> Iterator[bytes]:
    """Yield the file with one page of zeros, as a stick leaves it that was pulled out while being copied to."""
    pages = range(len(good.content) // _PAGE)
    for page in dice.sample(pages, min(count, len(pages))):
        changed = bytearray(good.content)
        changed[page * _PAGE : (page + 1) * _PAGE] = bytes(_PAGE)
        yield bytes(changed)


SPOILT: tuple[tuple[str, Callable[[Good, random.Random, int], Iterator[bytes]]], ...] = (
    ("cut off", cut_off),
    ("a bit of the header turned over", flipped_header),
    ("a bit anywhere turned over", flipped_anywhere),
    ("a page of zeros", emptied_pages),
)


def foreign_files(folder: Path, good: Good) -> Iterator[bytes]:
    """Yield files that are no case of this version."""
    yield b""
    yield bytes(_PAGE * 3)
    yield b"not a database"
    yield b"PK\x03\x04" + bytes(5000)
    yield random.Random(0).randbytes(_PAGE * 16)
    yield _database(folder, "CREATE TABLE letter (text TEXT); INSERT INTO letter VALUES ('a')")
    yield _database(folder, "PRAGMA application_id = 252006674; CREATE TABLE letter (text TEXT)")
    yield _database(folder, "PRAGMA user_version = 2; CREATE TABLE audit_record (sequence INTEGER)")
    yield of_the_future(folder, good)


def _database(folder: Path, script: str) -> bytes:
    path = folder / "letters.sqlite"
    with closing(sqlite3.connect(path)) as database:
        database.executescript(script)
    content = path.read_bytes()
    path.unlink()
    return content


def of_the_future(folder: Path, good: Good) -> bytes:
    """Return the case as a version would write it that this program cannot read."""
    path = folder / "future.idcase"
    path.write_bytes(good.content)
    with closing(raw_connection(Access(path, key_for(path, good.passphrase)))) as raw:
        raw.execute(f"PRAGMA user_version = {_FUTURE}")
        raw.execute("UPDATE alembic_version SET version_num = ?", (f"{_FUTURE:04d}",))
        raw.execute("INSERT INTO format_note (readable_by) VALUES (?)", (_FUTURE,))
    content = path.read_bytes()
    path.unlink()
    return content


def attempt(content: bytes, good: Good, folder: Path, *, read_only: bool) -> Attempt:
    """Put a file into an empty folder, open it and tell what became of it."""
    path = folder / CASE_NAME
    path.write_bytes(content)
    try:
        outcome, faults = _opened(path, good, read_only=read_only)
    except Exception as error:  # noqa: BLE001 - whatever else is raised is what is looked for
        outcome, faults = Outcome.REFUSED, [Found(Fault.OTHER, f"{type(error).__name__}: {error}")]
    if (outcome is Outcome.REFUSED or read_only) and path.read_bytes() != content:
        faults.append(Found(Fault.LOST, "the original was changed"))
    faults += (Found(Fault.LEFT, left.name) for left in folder.iterdir() if left != path)
    for member in folder.iterdir():
        shutil.rmtree(member) if member.is_dir() else member.unlink()
    return Attempt(outcome, tuple(faults))


def _opened(path: Path, good: Good, *, read_only: bool) -> tuple[Outcome, list[Found]]:
    try:
        case = CaseFile.open(path, good.passphrase, read_only=read_only)
    except InvestigatorError as error:
        return Outcome.REFUSED, [*_faults_of_sentence(str(error))]
    with case:
        try:
            difference = case.verify(Progress()).difference or case.check_pages()
            state = state_of(case, good.passphrase)
        except InvestigatorError as error:
            return Outcome.TOLD, [*_faults_of_sentence(str(error))]
    if difference is not None:
        return Outcome.TOLD, []
    return Outcome.WHOLE, [] if state == good.state else [Found(Fault.HALF, f"unnoticed: {state}")]


def _faults_of_sentence(sentence: str) -> Iterator[Found]:
    if CASE_NAME not in sentence or not sentence.endswith("."):
        yield Found(Fault.OTHER, f"no whole sentence: {sentence}")


def spoilt_cases(root: Path, size: int, count: int, seed: int) -> Iterator[Tally]:
    """Spoil a case in every way, `count` times each, plain and encrypted, and put other files in its place."""
    for passphrase in (None, PASSPHRASE):
        good = good_case(root / "good", passphrase, size)
        for name, make in SPOILT:
            dice = random.Random(f"{seed} {name}")
            yield _tally(f"{name}, {good.kind}", [*attempts(make(good, dice, count), good, root / "spoilt")])
        others = foreign_files(root, good)
        yield _tally(f"other files, {good.kind}", [*attempts(others, good, root / "spoilt")])


def _tally(tried: str, made: Sequence[Attempt]) -> Tally:
    return tally_of_faults("bad input", tried, [one.faults for one in made], seen(made))


def attempts(contents: Iterator[bytes], good: Good, folder: Path) -> Iterator[Attempt]:
    """Open each file for writing and for reading only."""
    folder.mkdir(parents=True, exist_ok=True)
    for content in contents:
        for read_only in (False, True):
            yield attempt(content, good, folder, read_only=read_only)
    folder.rmdir()


def seen(tried: Sequence[Attempt]) -> str:
    """Return how often each outcome came about."""
    counts = Counter(one.outcome for one in tried)
    return ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
