"""Keeping a result in the case: its parameters, and the table and schedule as plain values."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.tracing import MethodTrace
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.operations.analysis_keeping import keep_run
from investigator_desktop.operations.tracing.request import TracedCase
from investigator_desktop.operations.tracing.schedule import Amount, ScheduleRow, left_amounts, schedule

MOST_KEPT_ROWS = 10_000
MOST_EVENTS_IN_ORDER = 500
Plain = None | bool | int | float | str | list["Plain"] | dict[str, "Plain"]


def keep_trace(
    case: CaseFile, traced: TracedCase, actor: Actor, title: str = "", clock: Clock = system_clock
) -> CaseChanges:
    """Keep a result with its parameters as one step; a schedule is kept up to `MOST_KEPT_ROWS` rows."""
    return keep_run(
        case,
        AnalysisKind.TRACING,
        title,
        parameters_of(case, traced),
        result_of(case, traced),
        actor,
        input_sequence=traced.input_sequence,
        clock=clock,
    )


def parameters_of(case: CaseFile, traced: TracedCase) -> dict[str, Plain]:
    """Return what was asked for, entries by their keys."""
    request = traced.request
    marks: list[Plain] = [
        {"entry": _key(case, number), "role": mark.role.value, "label": mark.label}
        for number, mark in request.marks
    ]
    return {
        "accounts": [account.name for account in traced.table.accounts],
        "methods": [method.value for method in request.methods],
        "follow": request.is_followed,
        "inferred": request.has_inferred,
        "marks": marks,
    }


def _key(case: CaseFile, entry_id: int) -> str:
    return next(iter(case.entry_keys_of([entry_id]))).hex()


def result_of(case: CaseFile, traced: TracedCase) -> dict[str, Plain]:
    """Return the table, the doubts and the schedule as plain values, amounts as decimal strings."""
    rows = schedule(traced)
    kept = rows[:MOST_KEPT_ROWS]
    keys = _keys(case, [row.entry_id for row in kept])
    return {
        "owners": [{"kind": owner.kind.value, "label": owner.label} for owner in traced.table.owners],
        "accounts": _accounts(traced),
        "methods": [_method(traced, row) for row in traced.table.methods],
        "doubts": [
            {"kind": doubt.kind.value, "account": doubt.account, "event_count": len(doubt.events)}
            for doubt in traced.table.doubts
        ],
        "schedule": [_row(row, keys) for row in kept],
        "left_out_count": len(rows) - len(kept),
    }


def _keys(case: CaseFile, ids: Sequence[int]) -> dict[int, str]:
    found: dict[int, str] = {}
    for start in range(0, len(ids), 1_000):
        for row in case.entry_rows(list(ids[start : start + 1_000])):
            found[row.id] = row.entry.entry_key.hex()
    return found


def _accounts(traced: TracedCase) -> list[Plain]:
    return [
        {
            "account": account.name,
            "currency": account.currency,
            "opening_known": account.opening is not None,
            "contributed": [str(Money(units, account.scale, account.currency)) for units in contributed],
        }
        for account, contributed in zip(traced.table.accounts, traced.table.contributed, strict=True)
    ]


def _method(traced: TracedCase, row: MethodTrace) -> Plain:
    accounts = range(len(traced.table.accounts)) if row.left else range(0)
    return {
        "method": row.method.value,
        "is_computable": row.is_computable,
        "basis": row.basis.value,
        "order_count": row.order_count,
        "error_bound_bits": row.error_bound_bits,
        "is_checked_by_fractions": row.is_checked_by_fractions,
        "left": [[amount_of(one) for one in left_amounts(traced, row, account)] for account in accounts],
        "orders": [
            {
                "order": list(witness.order) if len(witness.order) <= MOST_EVENTS_IN_ORDER else [],
                "left": [list(one) for one in witness.left],
            }
            for witness in row.witnesses
        ],
    }


def amount_of(amount: Amount) -> Plain:
    """Return an amount with its interval as plain values."""
    return {"amount": str(amount.money), "least": str(amount.least), "most": str(amount.most)}


def _row(row: ScheduleRow, keys: dict[int, str]) -> Plain:
    return {
        "entry_key": keys.get(row.entry_id, ""),
        "account": row.account,
        "is_transfer": row.is_transfer,
        "amount": str(row.total),
        "methods": {method.value: [amount_of(one) for one in amounts] for method, amounts in row.amounts},
    }
