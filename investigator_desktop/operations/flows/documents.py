"""What questions about flows and their answers are as plain values: for JSON, and for runs that a case keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields
from datetime import date, datetime, timedelta
from enum import Enum

from investigator_desktop.domain.flows import (
    BalanceComparison,
    FlowPattern,
    FlowQuery,
    Hop,
    MoneyPath,
    NodeBalance,
    NodeGradeSum,
    PathsFound,
    PatternsFound,
    SearchQuery,
)
from investigator_desktop.domain.money import Money, decimal_text
from investigator_desktop.domain.rates import SealedRates
from investigator_desktop.operations.flows.totals import FlowTable

Plain = None | bool | int | str | list["Plain"] | dict[str, "Plain"]


def query_document(query: FlowQuery | SearchQuery) -> dict[str, Plain]:
    """Return a question by the names of its fields."""
    return {one.name: _plain(getattr(query, one.name)) for one in fields(query)}


def _plain(value: object) -> Plain:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, timedelta):
        return value // timedelta(hours=1)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value if isinstance(value, bool | int | str) or value is None else str(value)


def table_document(table: FlowTable) -> dict[str, Plain]:
    """Return totals as plain values: one item an edge, period, currency and grade."""
    return {
        "query": query_document(table.query),
        "rates": None if table.rates is None else rates_document(table.rates),
        "flows": list(_flows(table)),
        "not_paid": [
            {"currency": row["currency"], "standing": row["standing"], "count": row["count"],
             "amount": decimal_text(int(row["amount"]), int(row["amount_scale"] or 0))}
            for row in table.not_paid.iter_rows(named=True)
        ],
        "divided_count": table.divided_count,
    }  # fmt: skip


def _flows(table: FlowTable) -> Iterable[Plain]:
    for row in table.frame.iter_rows(named=True):
        found: dict[str, Plain] = {
            "payer": row["payer"],
            "payer_name": row["payer_name"],
            "beneficiary": row["beneficiary"],
            "beneficiary_name": row["beneficiary_name"],
            "period": _plain(row["period"]),
            "currency": row["currency"],
            "grade": row["grade"],
            "count": row["count"],
            "unsure_count": row["unsure_count"],
            "amount": decimal_text(int(row["amount"]), int(row["scale"])),
            "first_at": _moment(row["first_at"]),
            "last_at": _moment(row["last_at"]),
        }
        if table.rates is not None:
            units = row["converted"]
            found["converted"] = None if units is None else decimal_text(int(units), row["converted_scale"])
            found["converted_currency"] = row["converted_currency"]
            found["unconverted_count"] = row["unconverted_count"]
        yield found


def rates_document(sealed: SealedRates) -> dict[str, Plain]:
    """Return what a sealed table of rates is."""
    table = sealed.table
    return {
        "name": table.name, "source": table.source, "base": table.base, "currencies": list(table.currencies),
        "from": table.from_on.isoformat(), "to": table.to_on.isoformat(), "age_days": table.age_days,
        "rate_count": len(table.rates), "sha256": sealed.sha256, "sealed_by": sealed.sealed_by.name,
        "sealed_at": sealed.sealed_at.isoformat(), "sequence": sealed.sequence,
    }  # fmt: skip


def balance_document(balance: NodeBalance) -> dict[str, Plain]:
    """Return what a node keeps."""
    return {
        "node": balance.node,
        "name": balance.name,
        "sums": [_grade_sum(one) for one in balance.sums],
        "comparisons": [_comparison(one) for one in balance.comparisons],
    }


def _grade_sum(one: NodeGradeSum) -> Plain:
    return {
        "currency": one.currency, "grade": one.grade.value, "in": str(one.received), "out": str(one.paid),
        "kept": str(one.kept), "in_count": one.received_count, "out_count": one.paid_count,
    }  # fmt: skip


def _comparison(one: BalanceComparison) -> Plain:
    return {
        "account": one.account, "currency": one.currency, "from": _plain(one.from_on), "to": _plain(one.to_on),
        "opening": str(one.opening), "closing": str(one.closing), "change": str(one.change),
        "in": str(one.received), "out": str(one.paid), "difference": str(one.difference),
        "excluded": str(one.excluded), "unexplained": str(one.unexplained), "uncovered_days": one.uncovered_days,
    }  # fmt: skip


def paths_document(found: PathsFound) -> dict[str, Plain]:
    """Return ways or cycles with every step."""
    return {
        "paths": [_path(path) for path in found.paths],
        "has_more": found.has_more,
        "step_count": found.step_count,
    }


def _path(path: MoneyPath) -> Plain:
    return {
        "bottleneck": _money(path.bottleneck),
        "is_order_printed": path.is_order_printed,
        "grades": [grade.value for grade in path.grades],
        "hops": [hop_document(hop) for hop in path.hops],
    }


def hop_document(hop: Hop) -> dict[str, Plain]:
    """Return one movement with its drill-down."""
    return {
        "movement": hop.movement_no,
        "payer": hop.payer,
        "payer_name": hop.payer_name,
        "beneficiary": hop.beneficiary,
        "beneficiary_name": hop.beneficiary_name,
        "at": None if hop.at is None else hop.at.isoformat() if hop.has_time else hop.at.date().isoformat(),
        "amount": _money(hop.amount),
        "received": _money(hop.received),
        "grade": hop.grade.value,
        "debit_entries": list(hop.debit_ids),
        "credit_entries": list(hop.credit_ids),
        "payments": list(hop.payment_rows),
    }


def patterns_document(found: PatternsFound) -> dict[str, Plain]:
    """Return patterns with their movements."""
    return {
        "patterns": [_pattern(pattern) for pattern in found.patterns],
        "has_more": found.has_more,
        "step_count": found.step_count,
    }


def _pattern(pattern: FlowPattern) -> Plain:
    return {
        "kind": pattern.kind.value,
        "nodes": list(pattern.nodes),
        "names": list(pattern.names),
        "from": pattern.from_at.isoformat(),
        "to": pattern.to_at.isoformat(),
        "received": _money(pattern.received),
        "paid": _money(pattern.paid),
        "in_count": pattern.in_count,
        "out_count": pattern.out_count,
        "hops": [hop_document(hop) for hop in pattern.hops],
    }


def _money(amount: Money | None) -> Plain:
    return None if amount is None else {"amount": str(amount), "currency": amount.currency}


def _moment(value: datetime | None) -> Plain:
    return None if value is None else value.isoformat()
