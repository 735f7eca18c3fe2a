"""Bundles as a dishonest or mistaken program would make them, and whether the independent verifier finds out.

Run as a program it makes a thousand of them and writes the table of what was tried:
`python -m tests.exchange.mutation.mutants [--count 1000] [--first-seed 0] [--out FILE]`.
"""

from __future__ import annotations

import contextlib
import importlib.util
import io
import sys
import zipfile
from argparse import ArgumentParser
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Context, getcontext, localcontext
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from types import ModuleType

from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.bundling import BundleOptions, write_bundle
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.releases import Release
from tests.exchange.cases import ACTOR, TERMS_THAT_COVER_LITTLE, rich_case, sample_files, ticking
from tests.exchange.mutation.figures import FIGURES, Lie
from tests.exchange.mutation.parameters import READINGS, RESULTS
from tests.exchange.mutation.restating import restate, restate_statements, restate_trail
from tests.exchange.mutation.sealed import Sealed, taken_apart
from tests.exchange.mutation.trail import DECISIONS, RECORDS

_TRIES = 60
_LOCAL_HEADER = 30  # bytes of a ZIP file before the name of each file in it
PREFACE = """# Lies told to the independent verifier

`build.py mutants --count {count} --first-seed {first} --out tests/benchmarks/results/mutants.md`: a bundle of a case of
eight workbooks and texts, with decisions, episodes and terms, is changed in one place and made to agree with itself
again as a dishonest or mistaken program would. A lie is found where `verify_bundle.py` does not answer PASS.

"""
HEADING = "| what was changed | made to agree | mutants | found |\n| --- | --- | ---: | ---: |\n"


class Regime(StrEnum):
    """How much the dishonest program makes agree with its lie, beside tree, manifest and signature."""

    EVERYTHING = "everything and the trail; nothing to compare with"
    RESULTS_ALONE = "nothing else is about it"
    TRAIL_KEPT = "results, but not the trail"
    HEAD_KNOWN = "everything and the trail; a report prints the head"
    NOTHING = "nothing at all"


@dataclass(frozen=True, slots=True)
class Mutant:
    """One bundle with a lie, and what the verifier said of it."""

    number: int
    lie: str
    regime: Regime
    description: str
    is_found: bool
    words: str


@lru_cache
def verifier() -> tuple[ModuleType, Context]:
    """Return the verifier, loaded from its file, and the arithmetic that it sets for itself."""
    path = RESOURCES / "verifier" / "verify_bundle.py"
    spec = importlib.util.spec_from_file_location("verify_bundle", path)
    if spec is None or spec.loader is None:
        raise RuntimeError("the verifier cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    with localcontext():
        spec.loader.exec_module(module)
        return module, getcontext().copy()


def checked(bundle: bytes, place: Path, head: str | None = None) -> tuple[int, str]:
    """Return the verifier's exit code and words for a bundle."""
    place.write_bytes(bundle)
    said = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)
    module, arithmetic = verifier()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said), localcontext(arithmetic):
        code = module.main([str(place), *(["--head", head] if head else [])])
    raw = said.detach()
    return code, raw.getvalue().decode("utf-8")


def honest_bundle(folder: Path, *, with_samples: bool) -> Sealed:
    """Return the bundle of a case with everything, one item of it outside its legal basis and let out."""
    with rich_case(folder, more=sample_files() if with_samples else ()) as case:
        set_terms(case, 3, TERMS_THAT_COVER_LITTLE, ACTOR, ticking())
        options = BundleOptions(release=Release(with_outside_basis=True))
        out = write_bundle(case, folder / "honest.zip", options, ACTOR, Progress(), ticking()).path
        key = case.signing_key()
    if key is None:
        raise RuntimeError("the case has no key")
    return taken_apart(out, key.private_key)


def byte_flipped(sealed: Sealed, dice: Random) -> bytes:
    """Return the bundle with one bit of one of its files turned and nothing else."""
    bundle = bytearray(sealed.written())
    with zipfile.ZipFile(io.BytesIO(bundle)) as archive:
        entry = dice.choice([one for one in archive.infolist() if one.file_size])
    begin = entry.header_offset + _LOCAL_HEADER + len(entry.filename)
    bundle[begin + dice.randrange(entry.file_size)] ^= 1 << dice.randrange(8)
    return bytes(bundle)


def _told(honest: Sealed, lie: Lie, dice: Random) -> tuple[Sealed, str] | None:
    """Return the bundle with the lie and what it is; None where the lie finds nothing, or what it says is so."""
    sealed = honest.copied()
    for _ in range(_TRIES):
        said = lie(sealed, dice)
        if said is not None:
            if sealed != honest:
                return sealed, said
            sealed = honest.copied()
    return None


def _made_to_agree(sealed: Sealed, regime: Regime, lie: Lie) -> None:
    if regime is Regime.TRAIL_KEPT and lie not in RECORDS:
        restate_statements(sealed)
    elif regime in {Regime.EVERYTHING, Regime.HEAD_KNOWN}:
        if lie in READINGS:
            restate_trail(sealed)
        else:
            restate(sealed)


PLANS: tuple[tuple[tuple[Lie, ...], Regime], ...] = (
    (FIGURES, Regime.EVERYTHING),
    (READINGS, Regime.EVERYTHING),
    (RESULTS, Regime.RESULTS_ALONE),
    (FIGURES, Regime.TRAIL_KEPT),
    (DECISIONS, Regime.TRAIL_KEPT),
    (DECISIONS, Regime.HEAD_KNOWN),
    (RECORDS, Regime.TRAIL_KEPT),
    (RECORDS, Regime.HEAD_KNOWN),
)
LIES: tuple[tuple[Lie | None, Regime], ...] = (
    *((lie, regime) for lies, regime in PLANS for lie in lies),
    *((None, Regime.NOTHING) for _ in range(5)),
)


def mutant(honest: Sealed, number: int, place: Path) -> Mutant:
    """Return mutant no. `number`, always the same of the same bundle; a lie with nothing to lie about gives way."""
    dice = Random(number)
    at = number % len(LIES)
    for lie, regime in (*LIES[at:], *LIES[:at]):
        head = str(honest.rows("audit_record")[-1]["record_hash"]) if regime is Regime.HEAD_KNOWN else None
        if lie is None:
            bundle, said, name = byte_flipped(honest.copied(), dice), "one bit", "byte_flipped"
        else:
            told = _told(honest, lie, dice)
            if told is None:
                continue
            sealed, said = told
            _made_to_agree(sealed, regime, lie)
            bundle, name = sealed.written(), lie.__name__
        code, words = checked(bundle, place, head)
        return Mutant(number, name, regime, said, code != 0, words)
    raise RuntimeError("no lie has anything to lie about")


def mutants(honest: Sealed, numbers: Sequence[int], folder: Path) -> Iterator[Mutant]:
    """Yield these mutants."""
    for number in numbers:
        yield mutant(honest, number, folder / "mutant.zip")


def table(made: Sequence[Mutant]) -> str:
    """Return what was tried and what was found, by kind of lie."""
    tried = Counter((one.regime, one.lie) for one in made)
    found = Counter((one.regime, one.lie) for one in made if one.is_found)
    lines = [
        f"| {lie.replace('_', ' ')} | {regime} | {count} | {found[regime, lie]} |"
        for (regime, lie), count in sorted(tried.items())
    ]
    total = f"| **all** | | **{len(made)}** | **{sum(one.is_found for one in made)}** |"
    return HEADING + "\n".join([*lines, total]) + "\n"


def main(say: Callable[[str], object] = print) -> int:
    """Make the mutants, say which survived, and write the table; 1 where any did."""
    parser = ArgumentParser()
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--first-seed", type=int, default=0)
    parser.add_argument("--out", type=Path)
    asked = parser.parse_args()
    with TemporaryDirectory() as name:
        folder = Path(name)
        honest = honest_bundle(folder, with_samples=True)
        code, words = checked(honest.written(), folder / "honest_again.zip")
        if code != 0:
            say(words)
            return 1
        made = []
        for one in mutants(honest, range(asked.first_seed, asked.first_seed + asked.count), folder):
            made.append(one)
            if not one.is_found:
                say(f"SURVIVED {one.number}: {one.lie}, {one.regime}: {one.description}")
    if asked.out is not None:
        preface = PREFACE.format(count=asked.count, first=asked.first_seed)
        asked.out.write_text(preface + table(made), encoding="utf-8")
    say(table(made))
    return 0 if all(one.is_found for one in made) else 1


if __name__ == "__main__":
    sys.exit(main())
