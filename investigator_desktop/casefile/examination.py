"""What a verification goes through, and how it says what it found."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from investigator_desktop.casefile.history import QUARANTINED
from investigator_desktop.domain.case import Difference
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    import sqlite3


@dataclass(frozen=True, slots=True)
class KeptEvidence:
    """As much of an item of evidence as can be read even where the rest of its row was tampered with.

    An item in quarantine has no `file_name` here, and one that `is_destroyed` no bytes.
    """

    id: int
    number: object
    sha256: str
    size: int
    file_name: object
    is_destroyed: int

    @property
    def name(self) -> Message:
        """Return the label and file name, to stand in a sentence."""
        if self.file_name is None:
            return message("Verification", "{label}").format(label=f"E{self.number}")
        text = message("Verification", "{label} ({file})")
        return text.format(label=f"E{self.number}", file=isolate(str(self.file_name)))


def read_kept_evidence(connection: Connection) -> Mapping[int, KeptEvidence]:
    """Return all evidence by id."""
    return {row.id: KeptEvidence(*row) for row in connection.exec_driver_sql(_EVIDENCE)}


_EVIDENCE = f"""
    SELECT id, number, CAST(sha256 AS TEXT), CAST(size AS INTEGER), CASE WHEN id NOT IN ({QUARANTINED}) THEN
    (SELECT file_name FROM custody_record WHERE evidence_id = evidence_item.id ORDER BY id LIMIT 1) END,
    id IN (SELECT evidence_id FROM destruction) FROM evidence_item ORDER BY id
"""


@dataclass(frozen=True, slots=True)
class Examination:
    """One state of a case under verification: its trail as kept and its evidence by id."""

    connection: Connection
    progress: Progress
    trail: tuple[Mapping[str, object], ...]
    evidence: Mapping[int, KeptEvidence]

    def parameters(self) -> list[tuple[int, Mapping[str, object]]]:
        """Return the number and the parameters of every record; their hashes must have been checked before."""
        return [(int(str(row["sequence"])), json.loads(str(row["parameters"]))) for row in self.trail]


@contextmanager
def any_text_read(raw: sqlite3.Connection) -> Iterator[None]:
    """Let a connection read texts of wrong bytes, which it otherwise refuses."""
    usual = raw.text_factory
    raw.text_factory = lambda text: text.decode("utf-8", "replace")
    try:
        yield
    finally:
        raw.text_factory = usual


def differs(subject: Message, expected: object, found: object) -> Difference:
    """Return a difference with both sides as text."""
    return Difference(subject, _text(expected), _text(found))


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def place_name(item: KeptEvidence, sheet: str | None, row: int) -> Message:
    """Return a row of an item of evidence, to stand in a sentence."""
    if sheet is None:
        return message("Verification", "line {row} of {evidence}").format(row=row, evidence=item.name)
    text = message("Verification", "row {row} of sheet {sheet} of {evidence}")
    return text.format(row=row, sheet=isolate(sheet), evidence=item.name)
