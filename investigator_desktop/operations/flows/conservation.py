"""What a node keeps: in less out, by currency and grade; for an account also beside the balances of its statements."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta

import polars as pl

from investigator_desktop.analysis.flows.balances import node_sums
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import StatementRecord
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flows import BalanceComparison, FlowBy, NodeBalance
from investigator_desktop.domain.money import Money
from investigator_desktop.operations.flows.movements import ended_movements
from investigator_desktop.operations.flows.nodes import require_node

_ACCOUNT = "account:"
_COLUMNS = ("booked_at", "direction", "amount", "amount_scale", "currency")


def node_balance(case: CaseFile, word: str, by: FlowBy = FlowBy.ACCOUNT) -> NodeBalance:
    """Return what came into a node and left it; raise `UnknownNode` or `SeveralNodes`.

    Where it is an account of the case with stated balances, the change between the first and the last of them stands
    beside what its entries of those days change it by, and the difference has its reasons.
    """
    node, name = require_node(case, word, by)
    sums = node_sums(ended_movements(case, by), node)
    return NodeBalance(node, name, sums, tuple(_comparisons(case, node)))


def _comparisons(case: CaseFile, node: str) -> Iterator[BalanceComparison]:
    if not node.startswith(_ACCOUNT):
        return
    key = node.removeprefix(_ACCOUNT)
    for (account_id, currency), records in sorted(_stated(case, key).items()):
        compared = _comparison(case, account_id, currency, records)
        if compared is not None:
            yield compared


def _stated(case: CaseFile, key: str) -> dict[tuple[int, str], list[StatementRecord]]:
    """Return the statements of an account that state a balance, by the currency of the balance."""
    found: dict[tuple[int, str], list[StatementRecord]] = defaultdict(list)
    for record in case.statements():
        stated = record.opening_balance or record.closing_balance
        if record.account.key == key and stated is not None and record.covered is not None:
            found[record.account_id, stated.currency].append(record)
    return found


def _comparison(
    case: CaseFile, account_id: int, currency: str, records: list[StatementRecord]
) -> BalanceComparison | None:
    opened = [one for one in records if one.opening_balance is not None and one.covered is not None]
    closed = [one for one in records if one.closing_balance is not None and one.covered is not None]
    first = min(opened, key=_from_on, default=None)
    last = max(closed, key=_to_on, default=None)
    if first is None or last is None or first.opening_balance is None or last.closing_balance is None:
        return None
    from_on, to_on = _from_on(first), _to_on(last)
    if from_on > to_on:
        return None
    query = EntryQuery(account_ids=(account_id,), from_on=from_on, to_on=to_on, is_repeated=False)
    entries = case.entry_columns(query, _COLUMNS).filter(pl.col("currency").fill_null("") == currency)
    counted = case.entry_columns(
        EntryQuery((account_id,), from_on, to_on, is_repeated=False, is_excluded=False), ["row"]
    )
    is_counted = pl.col("id").is_in(counted["id"].implode())
    kept, left_out = entries.filter(is_counted), entries.filter(~is_counted)
    return BalanceComparison(
        first.account.key,
        currency,
        from_on,
        to_on,
        first.opening_balance,
        last.closing_balance,
        _sum(kept, "credit", currency),
        _sum(kept, "debit", currency),
        _sum(left_out, "credit", currency) - _sum(left_out, "debit", currency),
        _uncovered(records, first, last),
    )


def _from_on(record: StatementRecord) -> date:
    assert record.covered is not None
    return record.covered.from_on


def _to_on(record: StatementRecord) -> date:
    assert record.covered is not None
    return record.covered.to_on


def _sum(entries: pl.DataFrame, direction: str, currency: str) -> Money:
    rows = entries.filter(pl.col("direction") == direction)
    grouped = rows.group_by("amount_scale").agg(pl.col("amount").cast(pl.Int128).sum())
    total = Money(0, minor_digits(currency), currency)
    for scale, units in grouped.iter_rows():
        total += Money(int(units), int(scale), currency)
    return total


def _uncovered(records: list[StatementRecord], first: StatementRecord, last: StatementRecord) -> int:
    """Return how many days between the two balances no statement with a balance covers."""
    count, reached = 0, _from_on(first) - timedelta(days=1)
    for record in sorted(records, key=_from_on):
        count += max((_from_on(record) - reached).days - 1, 0)
        reached = max(reached, _to_on(record))
    return count + max((_to_on(last) - reached).days, 0)
