"""How many choices score the same as the one that was taken: what figures cannot decide is left to a person."""

from __future__ import annotations

import polars as pl

_PAIR = ["debit", "receipt"]


def equal_rivals(chosen: pl.DataFrame, pairs: pl.DataFrame, taken: pl.Series) -> pl.DataFrame:
    """Return `debit`, `receipt` and `rivals`: the pairs that could stand for each chosen one at no loss of score.

    A rival takes a leg that no match has, or two matches exchange their legs. `taken` has all legs that are in a match.
    """
    others = pairs.join(chosen, on=_PAIR, how="anti").select(*_PAIR, "score")
    mine = chosen.select(*_PAIR, "score")
    found = [
        _free_rivals(others, mine, taken, "debit", "receipt"),
        _free_rivals(others, mine, taken, "receipt", "debit"),
        _exchanged(others, mine),
    ]
    return pl.concat(found).unique().group_by(_PAIR).agg(pl.len().cast(pl.Int64).alias("rivals"))


def _free_rivals(
    others: pl.DataFrame, mine: pl.DataFrame, taken: pl.Series, side: str, free: str
) -> pl.DataFrame:
    """Return the chosen pairs with the free legs that one of their sides could have as well."""
    open_pairs = others.filter(~pl.col(free).is_in(taken.implode()))
    met = mine.join(open_pairs, on=side, suffix="_rival").filter(pl.col("score_rival") >= pl.col("score"))
    return met.select(*_PAIR, pl.col(f"{free}_rival").alias("rival"))


def _exchanged(others: pl.DataFrame, mine: pl.DataFrame) -> pl.DataFrame:
    """Return the chosen pairs with the receipts that they could exchange with another pair."""
    by_debit = mine.rename({"receipt": "own_receipt", "score": "own"})
    by_receipt = mine.rename({"debit": "its_debit", "score": "its"})
    met = others.join(by_debit, on="debit").join(by_receipt, on="receipt")
    back = others.rename({"debit": "its_debit", "receipt": "own_receipt", "score": "back"})
    both = met.join(back, on=["its_debit", "own_receipt"])
    equal = both.filter(pl.col("score") + pl.col("back") >= pl.col("own") + pl.col("its"))
    return equal.select("debit", pl.col("own_receipt").alias("receipt"), pl.col("receipt").alias("rival"))


def group_rivals(chosen: pl.DataFrame, groups: pl.DataFrame, taken: pl.Series) -> pl.DataFrame:
    """Return `group` and `rivals`: other groups of its hub that score as much and whose legs are free or its own."""
    mine = chosen.select("hub", "group", "score", own="members")
    others = groups.select("hub", "score", rival="group", part="members")
    met = mine.join(others, on="hub", suffix="_rival").filter(
        (pl.col("group") != pl.col("rival")) & (pl.col("score_rival") >= pl.col("score"))
    )
    parts = met.explode("part")
    is_open = ~pl.col("part").is_in(taken.implode()) | pl.col("own").list.contains(pl.col("part"))
    whole = (
        parts.with_columns(is_open.alias("is_open")).group_by("group", "rival").agg(pl.col("is_open").all())
    )
    return whole.filter("is_open").group_by("group").agg(pl.len().cast(pl.Int64).alias("rivals"))
