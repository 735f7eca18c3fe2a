"""Sums of a party per currency: of its own statements, of others' statements that name it, and of lone payments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.parties import PartyTotal
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.operations.analysis_entries import lone_payments
from investigator_desktop.operations.parties.keys import entry_parties, payment_parties
from investigator_desktop.operations.parties.material import counterparties

_MOVED = (PaymentStatus.PAID.value, PaymentStatus.CORRECTED.value)
_SUM = pl.col("amount").cast(pl.Int128).sum()


def party_totals(case: CaseFile, party: str) -> tuple[PartyTotal, ...]:
    """Return the sums of a party by currency, its own statements first; only payments that moved money count."""
    rows = pl.concat([_entry_rows(case, party), _payment_rows(case, party)])
    sums = rows.group_by("currency", "amount_scale", "is_holder", "is_received").agg(
        _SUM, pl.len().alias("count")
    )
    return tuple(_totals(sums.sort("is_holder", "currency", descending=[True, False]).iter_rows()))


def party_entries(case: CaseFile, party: str) -> tuple[int, ...]:
    """Return the ids of the entries of a party: of its own statements and of those that name it, by time."""
    rows = entry_parties(case)
    wanted = rows.filter((pl.col("holder_party") == party) | (pl.col("counterparty_party") == party))
    return tuple(wanted["id"].to_list())


def _entry_rows(case: CaseFile, party: str) -> pl.DataFrame:
    """Return amounts with their side, seen from the party."""
    money = counterparties(case).select("direction", "amount", "amount_scale", "currency")
    rows = pl.concat([entry_parties(case), money], how="horizontal")
    is_credit = pl.col("direction") == Direction.CREDIT.value
    own = rows.filter(pl.col("holder_party") == party).with_columns(
        pl.lit(True).alias("is_holder"), is_credit.alias("is_received")
    )
    others = rows.filter(pl.col("counterparty_party") == party).with_columns(
        pl.lit(False).alias("is_holder"), (~is_credit).alias("is_received")
    )
    return pl.concat([own, others]).select(_COLUMNS)


_COLUMNS = ("currency", "amount", "amount_scale", "is_holder", "is_received")


def _payment_rows(case: CaseFile, party: str) -> pl.DataFrame:
    payments = lone_payments(case)
    rows = pl.concat([payments, payment_parties(case)], how="horizontal")
    moved = rows.filter(pl.col("status").cast(pl.String).is_in(_MOVED))
    paid = moved.filter(pl.col("payer_party") == party)
    got = moved.filter(pl.col("beneficiary_party") == party).with_columns(
        amount=pl.coalesce("pay_amount", "amount"),
        amount_scale=pl.coalesce("pay_amount_scale", "amount_scale"),
        currency=pl.coalesce("pay_currency", "currency"),
    )
    sides = ((paid, False), (got, True))
    return pl.concat(
        frame.filter(pl.col("amount").is_not_null()).select(
            "currency",
            "amount",
            "amount_scale",
            pl.lit(False).alias("is_holder"),
            pl.lit(value).alias("is_received"),
        )
        for frame, value in sides
    )


def _totals(rows: Iterable[tuple[str | None, int, bool, bool, int, int]]) -> Iterator[PartyTotal]:
    sums: dict[tuple[str, bool], list[PartyTotal]] = {}
    for currency, scale, is_holder, is_received, units, count in rows:
        name = currency or ""
        amount, nothing = Money(units, scale, name), Money(0, scale, name)
        received, paid = (amount, nothing) if is_received else (nothing, amount)
        sums.setdefault((name, is_holder), []).append(PartyTotal(name, is_holder, received, paid, count))
    return (_sum(parts) for parts in sums.values())


def _sum(parts: list[PartyTotal]) -> PartyTotal:
    first, *others = parts
    received, paid, count = first.received, first.paid, first.count
    for part in others:
        received, paid, count = received + part.received, paid + part.paid, count + part.count
    return PartyTotal(first.currency, first.is_holder, received, paid, count)
