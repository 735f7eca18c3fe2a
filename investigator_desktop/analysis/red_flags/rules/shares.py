"""Accounts in which rows of one sort are a larger share than in all other accounts of the currency."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.red_flags.rules.rows import Row, rows_of
from investigator_desktop.analysis.red_flags.rules.suffice import more_than_chance
from investigator_desktop.domain.rule_material import AccountFacts, RuleMaterial

MEANT = "is_meant"


@dataclass(frozen=True, slots=True)
class Share:
    """An account with its share, that of the others, both in whole percent, and as many of its rows as suffice."""

    account: AccountFacts
    rows: tuple[Row, ...]
    percent: int
    elsewhere: int


def surprising(material: RuleMaterial, entries: pl.DataFrame) -> Iterator[Share]:
    """Yield the accounts whose share of rows with `is_meant` is more than chance beside that of the others.

    `least_count` rows are needed on either side; the exact binomial tail is held against `significance_per_mille`,
    divided by the number of accounts that are looked at.
    """
    asked, unit = material.parameters, ["account_id", "currency"]
    counted = entries.group_by(unit).agg(pl.len().alias("all"), pl.col(MEANT).sum().alias("meant"))
    both = counted.with_columns(
        (pl.col(name).sum().over("currency") - pl.col(name)).alias(f"{name}_else")
        for name in ("all", "meant")
    )
    least = asked["least_count"]
    tested = both.filter((pl.col("all") >= least) & (pl.col("all_else") >= least)).sort(unit)
    parts = entries.filter(MEANT).partition_by(unit, as_dict=True)
    known = {(one.id, one.currency): one for one in material.accounts}
    limit = asked["significance_per_mille"] / 1000 / max(1, tested.height)
    for number, currency, whole, meant, whole_else, meant_else in tested.iter_rows():
        account, own = known.get((number, currency)), parts.get((number, currency))
        if account is None or own is None:
            continue
        rows, chance = rows_of(own, pl.lit(value=True)), (meant_else + 1) / (whole_else + 2)
        chosen = more_than_chance(rows, whole - meant, chance, limit, least)
        if chosen:
            yield Share(account, chosen, meant * 100 // whole, meant_else * 100 // whole_else)
