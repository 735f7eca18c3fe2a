"""On what an entered figure or fact stands: an item of evidence and a place in it, entries, or a person's reason."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.custody import UnknownEvidence


@dataclass(frozen=True, slots=True)
class Standing:
    """What an entered figure stands on; without evidence and entries its `reason` says why it is stated.

    `entry_keys` name entries of the case, `drawn_from` the items of evidence that a sum over entries repeats.
    """

    evidence_id: int | None = None
    place: str = ""
    reason: str = ""
    entry_keys: tuple[bytes, ...] = ()
    drawn_from: tuple[int, ...] = ()

    @property
    def is_stated(self) -> bool:
        """Tell whether it stands on the investigator's word alone."""
        return self.evidence_id is None and not self.entry_keys and not self.drawn_from


class BasisMissing(InvestigatorError):
    """A figure or fact stands on nothing."""

    def __init__(self) -> None:
        """Say what it needs."""
        super().__init__(
            message(
                "Analysis",
                "Say on what it stands: an item of evidence with the place in it, entries, or the reason why you state "
                "it.",
            )
        )


def require_standing(case: CaseFile, standing: Standing) -> None:
    """Raise `BasisMissing` or `UnknownEvidence` for what stands on nothing, or on an item without a place."""
    if standing.evidence_id is not None:
        if standing.evidence_id not in {item.id for item in case.evidence()}:
            raise UnknownEvidence(str(standing.evidence_id))
        if not standing.place.strip():
            raise BasisMissing
    elif standing.is_stated and not standing.reason.strip():
        raise BasisMissing


def analyst_record(kind: RecordKind, subject: str, content: str, standing: Standing) -> AnalystRecord:
    """Return the record that a case keeps of an entered figure or fact."""
    return AnalystRecord(
        kind,
        subject,
        content,
        standing.reason.strip(),
        standing.evidence_id,
        standing.place.strip(),
        standing.entry_keys,
        standing.drawn_from,
    )


def standing_of(kept: KeptRecord) -> Standing:
    """Return on what a kept record stands."""
    said = kept.record
    return Standing(said.evidence_id, said.place, said.reason, said.entry_keys, said.drawn_from)
