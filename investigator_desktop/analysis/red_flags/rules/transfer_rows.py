"""Money transfers as rules see them: who sent and who received, each told by one key, and what was paid out."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import Row, by_day, span
from investigator_desktop.analysis.transfers import MOVED, party_keys
from investigator_desktop.domain.payment_frame import PaymentKind
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, RuleMaterial

PAID = pl.col("status").is_null() | pl.col("status").cast(pl.String).is_in(sorted(MOVED))


def transfers(material: RuleMaterial) -> pl.DataFrame:
    """Return the operators' transfers with `payer_key` and `beneficiary_key`, amounts of a currency at one scale."""
    rows = material.payments.filter(pl.col("kind") == PaymentKind.MONEY_TRANSFER.value)
    rows = rows.with_columns(party_keys(rows, "payer"), party_keys(rows, "beneficiary"))
    largest = pl.col("amount_scale").max().over("currency")
    factor = pl.lit(10, pl.Int64).pow(largest - pl.col("amount_scale")).cast(pl.Int64)
    return rows.with_columns(pl.col("amount") * factor, largest.alias("amount_scale"))


def names(rows: pl.DataFrame) -> dict[str, str]:
    """Return the name of each sender and receiver as first recorded, by key."""
    sides = [
        rows.select(pl.col(f"{side}_key").alias("key"), pl.col(f"{side}_name").alias("name"))
        for side in ("beneficiary", "payer")
    ]
    return dict(pl.concat(sides).drop_nulls().unique("key", keep="first", maintain_order=True).iter_rows())


def party(key: str, named: dict[str, str], kind: SubjectKind = SubjectKind.PARTY) -> Subject:
    """Return a sender or receiver as what a finding is about."""
    return Subject(kind, key, named.get(key, key))


def transfer_hit(subject: Subject, rows: Sequence[Row], *facts: Fact) -> Hit:
    """Return a hit of payments with how many there are, from when to when, and further facts."""
    chosen = by_day(rows)
    return Hit(subject, (), tuple(row.id for row in chosen), (*span(chosen), *facts))


def telephones(texts: pl.Series) -> pl.Series:
    """Return telephone numbers in one form whatever their spelling, null where there is none."""
    nothing = pl.Series([None] * len(texts), dtype=pl.String)
    columns = {
        f"payer_{kind}": texts if kind == "phone" else nothing for kind in ("phone", "id", "account", "name")
    }
    return party_keys(pl.DataFrame(columns), "payer")
