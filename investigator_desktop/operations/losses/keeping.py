"""Entering, changing and withdrawing losses: each one step, found by the pseudonym and never by the name."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypedDict

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.currency import all_currencies
from investigator_desktop.domain.losses import Loss, LossBasis, LossKind
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import UnknownRecord, record, withdraw
from investigator_desktop.operations.indirect.contents import (
    RangeContent,
    day_content,
    day_of,
    range_content,
    range_of,
)
from investigator_desktop.operations.kept_records import reads_record
from investigator_desktop.operations.losses.masking import masked_names
from investigator_desktop.operations.standing_on import (
    Standing,
    analyst_record,
    require_standing,
    standing_of,
)

_SIGNS = "ACDEFHJKLMNPRTUVWXY34679"  # none that is taken for another
_SIGN_COUNT = 5


class LossIncomplete(InvestigatorError):
    """A loss lacks what makes it one, or contradicts itself."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


@dataclass(frozen=True, slots=True)
class KeptLoss:
    """A loss that holds, on what it stands, and who entered it when."""

    id: int
    loss: Loss
    standing: Standing
    entered_by: Actor
    entered_at: datetime

    @property
    def basis(self) -> LossBasis:
        """Return the basis: entries, else an item of evidence, else what the person said."""
        if self.standing.entry_keys:
            return LossBasis.ENTRIES
        return LossBasis.STATEMENT if self.standing.evidence_id is None else LossBasis.EVIDENCE


class _Content(TypedDict):
    person: str
    pseudonym: str
    kind: str
    amount: RangeContent | None
    received_back: RangeContent | None
    from_on: str | None
    to_on: str | None
    note: str
    told: str


def losses(case: CaseFile, pseudonym: str | None = None) -> tuple[KeptLoss, ...]:
    """Return the losses of one person, or of all, in the order in which they were entered."""
    return tuple(_kept(one) for one in case.analyst_records(RecordKind.LOSS, pseudonym))


@reads_record
def _kept(one: KeptRecord) -> KeptLoss:
    content: _Content = json.loads(one.record.content)
    loss = Loss(
        content["person"],
        content["pseudonym"],
        LossKind(content["kind"]),
        range_of(content["amount"]),
        range_of(content["received_back"]),
        day_of(content["from_on"]),
        day_of(content["to_on"]),
        content["note"],
    )
    standing = replace(standing_of(one), reason=content["told"])
    return KeptLoss(one.id, loss, standing, one.decided_by, one.decided_at)


def loss_of_case(case: CaseFile, loss_id: int) -> KeptLoss:
    """Return a loss by its number; raise `UnknownRecord`."""
    found = next((kept for kept in losses(case) if kept.id == loss_id), None)
    if found is None:
        raise UnknownRecord(loss_id)
    return found


def pseudonym_of(case: CaseFile, person: str) -> str:
    """Return the pseudonym of a person, by lot where the person has none yet; a pseudonym stands for itself."""
    known = losses(case)
    wanted = " ".join(person.split()).casefold()
    for kept in known:
        if wanted and wanted in {kept.loss.person.casefold(), kept.loss.pseudonym.casefold()}:
            return kept.loss.pseudonym
    taken = {kept.loss.pseudonym for kept in known}
    while True:
        drawn = "P-" + "".join(secrets.choice(_SIGNS) for _ in range(_SIGN_COUNT))
        if drawn not in taken:
            return drawn


def keep_loss(
    case: CaseFile,
    loss: Loss,
    standing: Standing,
    actor: Actor,
    *,
    loss_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep a loss, in the place of what `loss_id` says, as one step; the person gets the pseudonym that it has.

    Without a name the person is known by the pseudonym alone; the trail is told no name. Raise `LossIncomplete`,
    `BasisMissing`, `UnknownEvidence` or `UnknownRecord`.
    """
    loss = _named(case, loss)
    require_complete(loss)
    require_standing(case, standing)
    if loss_id is not None:
        loss_of_case(case, loss_id)
    told = replace(standing, reason=masked_names(standing.reason, [(loss.person, loss.pseudonym)]))
    kept = analyst_record(RecordKind.LOSS, loss.pseudonym, _text(loss, standing.reason.strip()), told)
    return record(case, kept, actor, record_id=loss_id, clock=clock)


def _named(case: CaseFile, loss: Loss) -> Loss:
    """Return the loss with its person's pseudonym, and with the name that the case has for a pseudonym."""
    person = " ".join(loss.person.split())
    pseudonym = pseudonym_of(case, person) if person else loss.pseudonym or pseudonym_of(case, "")
    if person.casefold() == pseudonym.casefold():
        person = next((one.loss.person for one in losses(case, pseudonym)), "")
    return replace(loss, person=person, pseudonym=pseudonym, note=loss.note.strip())


def _text(loss: Loss, told: str) -> str:
    content: _Content = {
        "person": loss.person,
        "pseudonym": loss.pseudonym,
        "kind": loss.kind.value,
        "amount": range_content(loss.amount),
        "received_back": range_content(loss.received_back),
        "from_on": day_content(loss.from_on),
        "to_on": day_content(loss.to_on),
        "note": loss.note,
        "told": told,
    }
    return canonical_json(content).decode("utf-8")


def withdraw_loss(case: CaseFile, loss_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw a loss as one step; raise `UnknownRecord`."""
    loss_of_case(case, loss_id)
    return withdraw(case, loss_id, actor, clock)


def require_complete(loss: Loss) -> None:
    """Raise `LossIncomplete` where a loss cannot stand in the schedule."""
    if loss.from_on is not None and loss.to_on is not None and loss.from_on > loss.to_on:
        raise LossIncomplete(message("Losses", "The first day of a loss is after its last."))
    if loss.amount is None:
        if loss.kind is not LossKind.DOCUMENTS:
            raise LossIncomplete(message("Losses", "A loss needs an amount, or its least and its most."))
        if loss.received_back is not None:
            raise LossIncomplete(message("Losses", "What came back needs a loss with an amount."))
        return
    for amount in (loss.amount, loss.received_back):
        if amount is not None and not 0 <= amount.low <= amount.high:
            raise LossIncomplete(
                message("Losses", "An amount is nought or more, and the least is not above the most.")
            )
    if loss.received_back is not None and loss.received_back.currency != loss.amount.currency:
        raise LossIncomplete(
            message("Losses", "What came back is in another currency than the loss: enter it apart.")
        )
    if loss.amount.currency not in all_currencies():
        told = message("Losses", "{currency} is no currency of ISO 4217.")
        raise LossIncomplete(told.format(currency=isolate(loss.amount.currency)))
