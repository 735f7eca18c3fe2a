"""Items of evidence that are in the case and were not read: locked, or of a kind that cannot be read yet."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.statement import ReadStatus


@dataclass(frozen=True, slots=True)
class HeldItem:
    """An item that is held and not read, with the sentence that says why."""

    evidence: EvidenceItem
    sentence: str


def held_not_read(case: CaseFile) -> tuple[HeldItem, ...]:
    """Return the items of evidence that are held and not read, by their number; none in quarantine is among them."""
    said = {
        run.evidence_id: run.sentence or ""
        for run in case.runs()
        if run.is_valid and run.status == ReadStatus.HELD.value
    }
    return tuple(HeldItem(item, said[item.id]) for item in case.evidence() if item.id in said)
