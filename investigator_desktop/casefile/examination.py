"""What a verification goes through, and how it says what it found."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from investigator_desktop.casefile.trail import OUTCOME, REDOES, UNDOES
from investigator_desktop.domain.case import Difference, EvidenceItem
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress


@dataclass(frozen=True, slots=True)
class Examination:
    """One state of a case under verification: its trail as kept and its evidence by id."""

    connection: Connection
    progress: Progress
    trail: tuple[Mapping[str, object], ...]
    evidence: Mapping[int, EvidenceItem]

    def claims(self, record: Mapping[str, object]) -> dict[str, object]:
        """Return what a record claims of the case; its hash must have been checked before."""
        outcome: dict[str, object] = json.loads(str(record["parameters"]))[OUTCOME]
        return {name: claim for name, claim in outcome.items() if name not in {UNDOES, REDOES}}


def differs(subject: Message, expected: object, found: object) -> Difference:
    """Return a difference with both sides as text."""
    return Difference(subject, _text(expected), _text(found))


def _text(value: object) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def evidence_name(item: EvidenceItem) -> Message:
    """Return the label and file name of an item of evidence, to stand in a sentence."""
    return message("Verification", "{label} ({file})").format(label=item.label, file=isolate(item.file_name))


def place_name(item: EvidenceItem, sheet: str | None, row: int) -> Message:
    """Return a row of an item of evidence, to stand in a sentence."""
    if sheet is None:
        return message("Verification", "line {row} of {evidence}").format(
            row=row, evidence=evidence_name(item)
        )
    text = message("Verification", "row {row} of sheet {sheet} of {evidence}")
    return text.format(row=row, sheet=isolate(sheet), evidence=evidence_name(item))
