"""Funds of interest of a case: marked with a claimant and a reason, and withdrawn, each as one step."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.funds import FundsOfInterest, FundsRole, KeptFunds, funds_from, funds_text
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.analysis_keeping import record, withdraw

_LABELLED = frozenset({FundsRole.CLAIM, FundsRole.RESTITUTION})
_ROWS_A_FETCH = 1_000


class FundsIncomplete(InvestigatorError):
    """What is said of funds of interest lacks something, or names entries that brought no money."""

    def __init__(self, missing: Message) -> None:
        """Say what is missing."""
        super().__init__(missing)


def mark_funds(
    case: CaseFile,
    ids: Sequence[int],
    role: FundsRole,
    label: str,
    reason: str,
    actor: Actor,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Mark credits as funds of interest, as one step; what was marked later counts where two marks meet.

    Raise `FundsIncomplete`.
    """
    label = label.strip() if role in _LABELLED else ""
    reason = reason.strip()
    _require_complete(case, ids, role, label, reason)
    keys = tuple(case.entry_keys_of(ids))
    funds = FundsOfInterest(role, label, keys, reason)
    entered = AnalystRecord(RecordKind.FUNDS, label or role.value, funds_text(funds), reason, entry_keys=keys)
    return record(case, entered, actor, clock=clock)


def _require_complete(case: CaseFile, ids: Sequence[int], role: FundsRole, label: str, reason: str) -> None:
    if not ids:
        raise FundsIncomplete(message("Tracing", "No entry is chosen."))
    if role in _LABELLED and not label:
        raise FundsIncomplete(message("Tracing", "Say whose money it is: a name of the claimant is missing."))
    if not reason:
        raise FundsIncomplete(message("Tracing", "Say why these are funds of interest: a reason is missing."))
    for start in range(0, len(ids), _ROWS_A_FETCH):
        rows = case.entry_rows(list(ids[start : start + _ROWS_A_FETCH]))
        if any(row.entry.direction is Direction.DEBIT for row in rows):
            raise FundsIncomplete(
                message(
                    "Tracing",
                    "Funds of interest are money that came in; a payment out of an account is none.",
                )
            )


def withdraw_funds(case: CaseFile, record_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw one mark as one step; raise `UnknownRecord`."""
    return withdraw(case, record_id, actor, clock)


def funds_of(case: CaseFile) -> tuple[KeptFunds, ...]:
    """Return all marks that hold, the oldest first."""
    return tuple(
        KeptFunds(
            kept.id,
            funds_from(kept.record.content, kept.record.entry_keys, kept.record.reason),
            kept.decided_by,
            kept.decided_at,
            kept.sequence,
        )
        for kept in case.analyst_records(RecordKind.FUNDS)
    )
