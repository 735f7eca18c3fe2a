"""What a search found, as values: hops with their amounts and drill-down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import pairwise

import polars as pl

from investigator_desktop.analysis.flows.graph import TimedGraph
from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.flows import Hop, MoneyPath
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MovementGrade


def money_path(graph: TimedGraph, places: Sequence[int]) -> MoneyPath:
    """Return movements of a graph, by their places in it, as a way."""
    hops = tuple(hop_of(graph.frame.row(place, named=True)) for place in places)
    return MoneyPath(hops, _bottleneck(hops), _is_order_printed(graph, places))


def hops_of(frame: pl.DataFrame) -> tuple[Hop, ...]:
    """Return movements with ends as hops, in their order."""
    return tuple(hop_of(row) for row in frame.iter_rows(named=True))


def hop_of(row: Mapping[str, object]) -> Hop:
    """Return one row of movements with ends as a hop."""
    at = row["at"]
    received = row["received_amount"]
    return Hop(
        movement_no=_whole(row["movement_no"]),
        payer=str(row["from_node"]),
        payer_name=_text(row["from_name"]),
        beneficiary=str(row["to_node"]),
        beneficiary_name=_text(row["to_name"]),
        at=at if isinstance(at, datetime) else None,
        has_time=row["precision"] != Precision.DAY.value,
        amount=Money(_whole(row["amount"]), _whole(row["amount_scale"]), _text(row["currency"])),
        received=None
        if received is None
        else Money(_whole(received), _whole(row["received_scale"]), _text(row["received_currency"])),
        grade=MovementGrade(str(row["grade"])),
        debit_ids=_ids(row["debit_ids"]),
        credit_ids=_ids(row["credit_ids"]),
        payment_rows=_ids(row["payment_rows"]),
    )


def _bottleneck(hops: Sequence[Hop]) -> Money | None:
    """Return the least amount, None where the way changes its currency."""
    if len({hop.amount.currency for hop in hops}) != 1:
        return None
    return min((hop.amount for hop in hops), key=_comparable)


def _comparable(money: Money) -> int:
    return money.units * int(10 ** (18 - money.scale))


def _is_order_printed(graph: TimedGraph, places: Sequence[int]) -> bool:
    pairs = pairwise(places)
    return all(int(graph.earliest[after]) >= int(graph.arrived_latest[before]) for before, after in pairs)


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _text(value: object) -> str:
    return "" if value is None else str(value)


def _ids(value: object) -> tuple[int, ...]:
    return tuple(int(number) for number in value) if isinstance(value, list) else ()
