"""What may be done with evidence once the case has it: terms, standing, a copy as received, destruction by order."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EvidenceItem
from investigator_desktop.domain.custody import EvidenceStanding, EvidenceTerms
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.linking import renew_links
from investigator_desktop.operations.outputs import require_no_case
from investigator_desktop.operations.traces import clear_traces


class UnknownEvidence(InvestigatorError):
    """A label names no item of evidence that is shown."""

    def __init__(self, label: str) -> None:
        """Name the label."""
        sentence = message("Custody", "The case has no item of evidence {label}.")
        super().__init__(sentence.format(label=isolate(label)))


class ReasonMissing(InvestigatorError):
    """Something is to stand against an item of evidence without a reason."""

    def __init__(self) -> None:
        """Say what is missing."""
        super().__init__(message("Custody", "Say why: whether an item of evidence counts needs a reason."))


class OrderMissing(InvestigatorError):
    """Evidence is to be destroyed without the order that asks for it."""

    def __init__(self) -> None:
        """Say what is missing."""
        sentence = message(
            "Custody", "Evidence is destroyed only by order: name the authority and the order's number."
        )
        super().__init__(sentence)


class BytesChanged(InvestigatorError):
    """The bytes kept of an item of evidence are not those that were acquired."""

    def __init__(self, item: EvidenceItem) -> None:
        """Name the item."""
        sentence = message(
            "Custody", "The bytes kept of {label} are not those that were acquired; verify the case."
        )
        super().__init__(sentence.format(label=item.label))


@dataclass(frozen=True, slots=True)
class DestructionChanges(CaseChanges):
    """What a destruction changed, how many automatic copies of the case went, and which could not be removed.

    `with_it` are the labels of what was taken out of the item, which was destroyed too.
    """

    label: str = ""
    with_it: tuple[str, ...] = ()
    removed_count: int = 0
    left_over: tuple[Path, ...] = ()

    @property
    def sentences(self) -> tuple[Message, ...]:
        """Return what a person must know of it, also what was not reached."""
        done = message(
            "Custody", "The content of {label} was destroyed; its hash, its custody and the order stay."
        )
        removed = message("Custody", "%n automatic copies of the case that could hold it were removed.")
        left = message("Custody", "{file} could hold it and could not be removed; remove it by hand.")
        beyond = message(
            "Custody",
            "Copies made elsewhere are not reached: saved copies, bundles, exports, reports, the file as received.",
        )
        kept = tuple(left.format(file=isolate(str(path))) for path in self.left_over)
        taken = message("Custody", "What was taken out of it was destroyed with it: {labels}.")
        others = (taken.format(labels=", ".join(self.with_it)),) if self.with_it else ()
        return (done.format(label=self.label), *others, removed.counted(self.removed_count), *kept, beyond)


def evidence_by_label(case: CaseFile, label: str) -> EvidenceItem:
    """Return the item with this label, such as `E3`, unless it is in quarantine; raise `UnknownEvidence`."""
    wanted = label.strip().upper()
    found = next((item for item in case.evidence() if item.label == wanted), None)
    if found is None:
        raise UnknownEvidence(label)
    return found


def evidence_id_by_label(case: CaseFile, label: str) -> int:
    """Return the id of an item by its label, also of one in quarantine; raise `UnknownEvidence`."""
    wanted = label.strip().upper()
    held = (record.evidence_id for record in case.quarantined() if record.label == wanted)
    return next(held, None) or evidence_by_label(case, label).id


def set_terms(
    case: CaseFile, evidence_id: int, terms: EvidenceTerms, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Say on what legal basis, and how far, an item may be used from now on."""
    request = {
        "evidence": evidence_id,
        "source_kind": terms.source_kind,
        "has_legal_basis": terms.basis.is_stated,
        "may_be_passed_on": terms.may_be_passed_on,
    }
    with case.unit_of_work(actor, clock, "set_terms", request) as work:
        work.set_terms(evidence_id, terms)
    return CaseChanges(case.sequence, has_entries=True, has_evidence=True)


def withdraw(
    case: CaseFile, evidence_id: int, reason: str, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Let an item, and what was taken out of it, no longer count; it stays in view with the reason."""
    return _stand(case, evidence_id, EvidenceStanding.WITHDRAWN, reason, actor, clock)


def quarantine(
    case: CaseFile, evidence_id: int, reason: str, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Hide an item and all that came of it everywhere, as privileged or of the wrong person."""
    return _stand(case, evidence_id, EvidenceStanding.QUARANTINED, reason, actor, clock)


def reinstate(
    case: CaseFile, evidence_id: int, reason: str, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Let an item that was withdrawn or in quarantine count again."""
    return _stand(case, evidence_id, EvidenceStanding.COUNTS, reason, actor, clock)


_ACTIONS = {
    EvidenceStanding.WITHDRAWN: "withdraw_evidence",
    EvidenceStanding.QUARANTINED: "quarantine_evidence",
    EvidenceStanding.COUNTS: "reinstate_evidence",
}


def _stand(
    case: CaseFile,
    evidence_id: int,
    standing: EvidenceStanding,
    reason: str,
    actor: Actor,
    clock: Clock,
) -> CaseChanges:
    if not reason.strip():
        raise ReasonMissing
    with case.unit_of_work(actor, clock, _ACTIONS[standing], {"evidence": evidence_id}) as work:
        before = work.standing_of(evidence_id)
        work.set_standing(evidence_id, standing, reason.strip())
        for taken_out in work.taken_out_of(evidence_id):
            if work.standing_of(taken_out) is before:
                work.set_standing(taken_out, standing, reason.strip())
        renew_links(work)
    return CaseChanges(case.sequence, has_entries=True, has_evidence=True, has_decisions=True)


def destroy(
    case: CaseFile,
    evidence_id: int,
    authority: str,
    order_number: str,
    ordered_on: date | None,
    reason: str,
    actor: Actor,
    clock: Clock = system_clock,
) -> DestructionChanges:
    """Destroy the content of an item by order, in the case and in the automatic copies of it; there is no undo.

    What was taken out of the item is destroyed with it; what another item still holds is refused.
    The file is written anew, the copies are removed and one new one is made.
    """
    if not (authority.strip() and order_number.strip()):
        raise OrderMissing
    with case.unit_of_work(actor, clock, "destroy_evidence", {"evidence": evidence_id}) as work:
        work.destroy_evidence(
            evidence_id, authority.strip(), order_number.strip(), ordered_on, reason.strip()
        )
    by_order = [one for one in case.destructions() if one.sequence == case.sequence]
    removed_count, left_over = clear_traces(case, clock)
    label = next(one.label for one in by_order if one.evidence_id == evidence_id)
    return DestructionChanges(
        case.sequence,
        has_entries=True,
        has_evidence=True,
        has_decisions=True,
        label=label,
        with_it=tuple(one.label for one in by_order if one.evidence_id != evidence_id),
        removed_count=removed_count,
        left_over=left_over,
    )


def export_evidence(
    case: CaseFile, evidence_id: int, out: Path, actor: Actor | None = None, clock: Clock = system_clock
) -> EvidenceItem:
    """Write the bytes of an item exactly as received; raise where they are not given out or not what they were.

    With an actor the trail keeps that a copy was given out.
    """
    require_no_case(out, case.path)
    content = case.evidence_bytes(evidence_id)
    item = next(item for item in case.evidence() if item.id == evidence_id)
    if sha256_hex(content) != item.sha256:
        raise BytesChanged(item)
    try:
        replace_file(out, content)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    if actor is not None:
        with case.unit_of_work(actor, clock, "export_evidence", {"evidence": evidence_id}):
            pass
    return item
