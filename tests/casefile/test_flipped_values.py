"""Whatever value is changed and whatever row is added or removed behind the program's back, verification finds it."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlcipher3.dbapi2 as driver
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from investigator_desktop.casefile import CaseFile, evidence_store
from investigator_desktop.casefile.connections import Access, Connections, raw_connection
from investigator_desktop.casefile.verification import verify
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACTOR, add_import, import_into, new_case, payments, ticking
from tests.casefile.keep import fill
from tests.casefile.test_standing import TERMS

if TYPE_CHECKING:
    import sqlite3


def _fill(case: CaseFile, *, is_destroying: bool) -> None:
    """Put something into every table, by several records, with an undo and a redo."""
    fill(case)
    clock = ticking()
    with case.unit_of_work(ACTOR, clock, "custody", {}) as work:
        work.set_terms(1, TERMS)
        work.set_standing(2, EvidenceStanding.WITHDRAWN, "Not ours")
        work.introduce("login", Actor("Second", "analyst"))
        private = Ed25519PrivateKey.generate()
        work.keep_signing_key(private.private_bytes_raw(), private.public_key().public_bytes_raw())
    keys = case.entry_columns(EntryQuery(), ["entry_key"])["entry_key"].to_list()
    with case.unit_of_work(ACTOR, clock, "decide", {}) as work:
        work.decide(keys, DecisionKind.NOTE, value="A note", reason="Why")
        episode = work.add_episode(EpisodeText("One", "188", ("A", "B"), date(2024, 1, 1), date(2024, 2, 1)))
        work.add_to_episode(episode, keys)
    for word in ("undo", "redo"):
        with case.unit_of_work(ACTOR, clock, word, {}) as work:
            getattr(work, word)()
    import_into(case, b"fourth file", [{}])
    with case.unit_of_work(ACTOR, clock, "import", {}) as work:
        _, run_id = add_import(work, b"fifth file" * 1000, [{"value_on": date(2024, 3, 1)}])
        work.add_payments(run_id, payments([{"payer_name": "X", "warnings": "a"}]))
    if is_destroying:
        with case.unit_of_work(ACTOR, clock, "destroy", {}) as work:
            work.destroy_evidence(4, "Court", "1", date(2026, 3, 1), "Order")


Change = Callable[["sqlite3.Connection"], object]


@dataclass(frozen=True)
class Place:
    """One value in a file: its table and column, and the row's number."""

    table: str
    column: str
    row: int


def _places(path: Path) -> tuple[Place, ...]:
    """Return one row, by chance, of every column of every table that has rows."""
    with closing(raw_connection(Access(path, None))) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return tuple(place for name in sorted(names) for place in _places_in(raw, name))


def _places_in(raw: sqlite3.Connection, table: str) -> Iterator[Place]:
    rows = [row[0] for row in raw.execute(f"SELECT rowid FROM {table}")]
    columns = raw.execute(f"PRAGMA table_info({table})").fetchall() if rows else []
    return (Place(table, f'"{column[1]}"', random.choice(rows)) for column in columns)


def _changed(value: object) -> object:
    """Return another value of the same kind, or of another kind."""
    if random.random() < 0.2:
        return None if value is not None else 7
    if isinstance(value, int):
        return value + random.choice((-1, 1, 1000))
    if isinstance(value, bytes):
        place = random.randrange(len(value))
        return value[:place] + bytes([value[place] ^ (1 << random.randrange(8))]) + value[place + 1 :]
    if isinstance(value, str) and value:
        place = random.randrange(len(value))
        return value[:place] + random.choice("xyz ") + value[place + 1 :] + random.choice(("", "q"))
    return "x" if value == "" else 1


def _behind_the_back(path: Path, change: Callable[[sqlite3.Connection], object]) -> object:
    """Change a file with all its guards in their place again, and return what the change returns."""
    with closing(raw_connection(Access(path, None))) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("PRAGMA synchronous = OFF")
        raw.execute("BEGIN")
        guards = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in guards:
            raw.execute(f"DROP TRIGGER {name}")
        changed = change(raw)
        for _, sql in guards:
            raw.execute(sql)
        raw.execute("COMMIT")
    return changed


def _update(place: Place, raw: sqlite3.Connection) -> tuple[object, object] | None:
    """Change one value; None where a constraint of the table refuses it."""
    found = f"SELECT {place.column} FROM {place.table} WHERE rowid = ?"
    before = raw.execute(found, (place.row,)).fetchone()[0]
    kept_as = "CAST(? AS TEXT)" if isinstance(before, str) and random.random() < 0.2 else "?"
    change = f"UPDATE {place.table} SET {place.column} = {kept_as} WHERE rowid = ?"
    try:
        raw.execute(change, (b"\xff\xfe" if kept_as != "?" else _changed(before), place.row))
    except driver.DatabaseError:
        return None
    raw.text_factory = lambda text: text.decode("utf-8", "replace")
    row = raw.execute(found, (place.row,)).fetchone()
    if row is None:
        return before, "another number of the row"
    return None if (type(row[0]), row[0]) == (type(before), before) else (before, row[0])


def _is_found(path: Path) -> bool:
    """Tell whether verification names a difference."""
    connections = Connections(Access(path, None))
    try:
        with connections.reading() as connection:
            difference = verify(connection, Progress()).difference
    finally:
        connections.abandon()
    return difference is not None and bool(str(difference.subject))


def _remove(place: Place, raw: sqlite3.Connection) -> object:
    return raw.execute(f"DELETE FROM {place.table} WHERE rowid = ?", (place.row,)).rowcount or None


def _repeat(place: Place, raw: sqlite3.Connection) -> object:
    """Add a row once more under a number of its own; None where a constraint of the table refuses it."""
    columns = raw.execute(f"PRAGMA table_info({place.table})").fetchall()
    names = ", ".join(f'"{column[1]}"' for column in columns if column[1] != "id")
    found = f"SELECT {names} FROM {place.table} WHERE rowid = ?"
    try:
        return raw.execute(f"INSERT INTO {place.table} ({names}) {found}", (place.row,)).rowcount
    except driver.DatabaseError:
        return None


@pytest.fixture(scope="module", params=[False, True], ids=["whole", "after a destruction"])
def filled_path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed case with something in every table, before and after a destruction."""
    path = tmp_path_factory.mktemp("filled") / "one.idcase"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(evidence_store, "CHUNK_SIZE", 4096)
        with new_case(path) as case:
            _fill(case, is_destroying=request.param)
            assert case.verify(Progress()).difference is None
    return path


def _missed(path: Path, folder: Path, changes: Iterable[Change]) -> list[tuple[Change, object]]:
    """Return those changes, each to a copy of its own, that verification does not find."""
    missed = []
    for change in changes:
        copy = Path(shutil.copy(path, folder / "copy.idcase"))
        changed = _behind_the_back(copy, change)
        if changed is not None and not _is_found(copy):
            missed.append((change, changed))
    return missed


def test_guards_made_again_are_no_difference(filled_path: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copy(filled_path, tmp_path / "copy.idcase"))
    _behind_the_back(copy, lambda raw: None)
    assert not _is_found(copy)


def test_any_single_value_that_is_changed_is_found(filled_path: Path, tmp_path: Path) -> None:
    changes = [partial(_update, place) for place in _places(filled_path)]
    assert len(changes) > 150
    assert _missed(filled_path, tmp_path, changes) == []


@pytest.mark.parametrize("change", [_remove, _repeat])
def test_any_row_that_is_removed_or_added_is_found(
    filled_path: Path, tmp_path: Path, change: Callable[[Place, sqlite3.Connection], object]
) -> None:
    rows = {place.table: place for place in _places(filled_path)}.values()
    assert _missed(filled_path, tmp_path, [partial(change, place) for place in rows]) == []
