"""Items of evidence that are in the case and were not read: locked, or of a kind that cannot be read yet."""

from __future__ import annotations

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import HeldItem
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.catalogue import message

_UNSAID = message("Custody", "The reason was not kept.")


def held_not_read(case: CaseFile) -> tuple[HeldItem, ...]:
    """Return the items of evidence that count, are held and were not read, by their number.

    A file whose import was undone is none of them: it could be read. An archive is one only where something in it
    could not be taken out.
    """
    said = {
        run.evidence_id: run.sentence or _UNSAID
        for run in case.runs()
        if run.is_valid and run.status == ReadStatus.HELD.value
    }
    items = (item for item in case.evidence() if item.standing is EvidenceStanding.COUNTS)
    return tuple(HeldItem(item, said[item.id]) for item in items if item.id in said)
