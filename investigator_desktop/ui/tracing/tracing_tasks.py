"""What tracing does off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AccountRecord, CaseChanges, EntryRow
from investigator_desktop.domain.funds import FundsRole, KeptFunds
from investigator_desktop.domain.tracing import Allocation, TracingMethod
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.tracing.request import TracedCase, TraceRequest
    from investigator_desktop.operations.tracing.schedule import ScheduleRow

MOST_PAYMENTS = 2_000


@dataclass(frozen=True, slots=True)
class FundsAnswer:
    """What a person says of credits."""

    ids: tuple[int, ...]
    role: FundsRole
    label: str
    reason: str


@dataclass(frozen=True, slots=True)
class FundsShown:
    """The marks of a case and its accounts."""

    funds: tuple[KeptFunds, ...]
    accounts: tuple[AccountRecord, ...]


@dataclass(frozen=True, slots=True)
class TraceShown:
    """A result with the first payments of its schedule and their entries; `payment_count` is how many there are."""

    traced: TracedCase
    payments: tuple[ScheduleRow, ...]
    rows: dict[int, EntryRow]
    payment_count: int


@dataclass(frozen=True, slots=True)
class AssetShown:
    """Who paid one debit by each method, with the entries that the money came through."""

    entry_id: int
    methods: tuple[tuple[TracingMethod, tuple[Allocation, ...]], ...]
    rows: dict[int, EntryRow]


def funds_shown(case: CaseFile, _progress: Progress) -> FundsShown:
    """Return the marks of a case."""
    from investigator_desktop.operations.tracing.funds import funds_of

    return FundsShown(funds_of(case), case.accounts())


def mark(case: CaseFile, answer: FundsAnswer, actor: Actor, _progress: Progress) -> CaseChanges:
    """Mark credits as funds of interest."""
    from investigator_desktop.operations.tracing.funds import mark_funds

    return mark_funds(case, answer.ids, answer.role, answer.label, answer.reason, actor)


def withdraw(case: CaseFile, record_id: int, actor: Actor, _progress: Progress) -> CaseChanges:
    """Withdraw one mark."""
    from investigator_desktop.operations.tracing.funds import withdraw_funds

    return withdraw_funds(case, record_id, actor)


def traced(case: CaseFile, request: TraceRequest, progress: Progress) -> TraceShown:
    """Trace, and read the entries of the first payments."""
    from investigator_desktop.operations.tracing.schedule import schedule, shown_orders
    from investigator_desktop.operations.tracing.tracing import trace

    found = trace(case, request, progress)
    payments = schedule(found)
    shown = payments[:MOST_PAYMENTS]
    doubtful = {
        entry_id
        for row in found.table.methods
        for order in shown_orders(found, row)
        for entry_id in order.entry_ids
    }
    ids = sorted({one.entry_id for one in shown} | doubtful - {-1})
    return TraceShown(found, shown, _rows(case, ids), len(payments))


def keep(case: CaseFile, found: TracedCase, title: str, actor: Actor, _progress: Progress) -> CaseChanges:
    """Keep a result."""
    from investigator_desktop.operations.tracing.keeping import keep_trace

    return keep_trace(case, found, actor, title)


def asset(case: CaseFile, found: TracedCase, entry_id: int, _progress: Progress) -> AssetShown:
    """Find who paid one debit."""
    from investigator_desktop.operations.tracing.tracing import attribution

    methods = attribution(found, entry_id)
    events = {event for _method, parts in methods for part in parts for event in part.chain}
    ids = sorted({found.ledger.keys[event] for event in events} - {-1})
    return AssetShown(entry_id, methods, _rows(case, ids))


def _rows(case: CaseFile, ids: Sequence[int]) -> dict[int, EntryRow]:
    return {row.id: row for row in case.entry_rows(list(ids))} if ids else {}
