"""Which accounts the other side of a leg can be: by number, by the holder's document, by the holder's name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import polars as pl

from investigator_desktop.analysis.matching.legs import Comparable
from investigator_desktop.analysis.matching.names import name_words, names_alike

_FULL_NUMBER = 16
_NAMED_SCHEMA = {"who": pl.Int64(), "unit": pl.Int64(), "strength": pl.Int64()}


class Strength(IntEnum):
    """By what a leg names the account of the other one."""

    NONE = 0
    HOLDER = 1
    ID = 2
    ACCOUNT = 3


class Says(IntEnum):
    """What a leg says of its other side."""

    NOTHING = 0
    NAMED = 1
    OTHER_ACCOUNT = 2  # an account that none of the legs is of
    OTHER_NAME = 3  # a party who holds none of the accounts whose holder is known


@dataclass(frozen=True, slots=True)
class Naming:
    """`legs` with `unit`, `says` and `is_held` (the holder's name is known); `named`: `who`, `unit`, `strength`;
    `shared`: pairs of accounts (`unit`, `other`) of one holder.
    """

    legs: pl.DataFrame
    named: pl.DataFrame
    shared: pl.DataFrame
    accounts: pl.DataFrame


def resolved(known: Comparable) -> Naming:
    """Return for all legs which accounts they name."""
    accounts = _held(known.accounts)
    named = _named(known.parties, accounts)
    says = _says(known.parties, named)
    own = accounts.select("own", "unit", "is_held", "place")
    legs = known.legs.join(own, on="own", how="left", maintain_order="left")
    legs = legs.join(says, on="who", how="left", maintain_order="left").drop("own")
    legs = legs.with_row_index("leg").with_columns(pl.col("leg").cast(pl.Int64))
    return Naming(legs, named, _shared(accounts), accounts)


def _held(accounts: pl.DataFrame) -> pl.DataFrame:
    has_words = [bool(name_words(holder or "")) for holder in accounts["holder"]]
    held = accounts.with_columns(pl.Series("is_held", has_words, dtype=pl.Boolean))
    return held.with_columns(pl.col("is_held").any().over("unit"))


def _is_full() -> pl.Expr:
    number = pl.col("counterparty_account")
    is_masked = number.str.contains(r"\*|XX|…|\.\.")
    return (number.str.len_chars() >= _FULL_NUMBER) & ~is_masked


def _named(parties: pl.DataFrame, accounts: pl.DataFrame) -> pl.DataFrame:
    by_number = _by_number(parties, accounts)
    rest = parties.join(by_number.select("who").unique(), on="who", how="anti")
    rest = rest.filter(~_is_full().fill_null(value=False))
    found = pl.concat([by_number, _by_id(rest, accounts), _by_name(rest, accounts)])
    best = found.group_by("who", "unit").agg(pl.col("strength").max())
    return best.cast(pl.Schema(_NAMED_SCHEMA)).sort("who", "unit")


def _by_number(parties: pl.DataFrame, accounts: pl.DataFrame) -> pl.DataFrame:
    numbers = accounts.select("account", "unit").drop_nulls().unique()
    pairs = parties.join(numbers, left_on="counterparty_account", right_on="account")
    return _of_strength(pairs, Strength.ACCOUNT)


def _by_id(parties: pl.DataFrame, accounts: pl.DataFrame) -> pl.DataFrame:
    holders = accounts.select("holder_id", "unit").drop_nulls().unique()
    return _of_strength(parties.join(holders, left_on="counterparty_id", right_on="holder_id"), Strength.ID)


def _of_strength(pairs: pl.DataFrame, strength: Strength) -> pl.DataFrame:
    return pairs.select("who", "unit", pl.lit(int(strength), pl.Int64).alias("strength"))


def _by_name(parties: pl.DataFrame, accounts: pl.DataFrame) -> pl.DataFrame:
    """Return the holders who are called alike, but not where two documents tell the parties apart."""
    names = _distinct(parties, "counterparty_name")
    holders = _distinct(accounts, "holder")
    alike = names_alike(
        dict(names.select("no", "text").iter_rows()), dict(holders.select("no", "text").iter_rows())
    )
    pairs = pl.DataFrame(alike, schema={"no": pl.Int64(), "holder_no": pl.Int64()}, orient="row")
    named = parties.join(names, left_on="counterparty_name", right_on="text").join(pairs, on="no")
    held = accounts.join(holders.rename({"no": "holder_no"}), left_on="holder", right_on="text")
    found = named.join(held.select("holder_no", "holder_id", "unit"), on="holder_no")
    is_told_apart = (pl.col("counterparty_id") != pl.col("holder_id")).fill_null(value=False)
    return _of_strength(found.filter(~is_told_apart).unique(["who", "unit"]), Strength.HOLDER)


def _distinct(rows: pl.DataFrame, column: str) -> pl.DataFrame:
    texts = rows.select(pl.col(column).alias("text")).drop_nulls().unique().sort("text")
    return texts.with_row_index("no").with_columns(pl.col("no").cast(pl.Int64))


def _says(parties: pl.DataFrame, named: pl.DataFrame) -> pl.DataFrame:
    is_named = pl.col("who").is_in(named["who"].unique().implode())
    has_words = [bool(name_words(name or "")) for name in parties["counterparty_name"]]
    says = (
        pl.when(is_named)
        .then(int(Says.NAMED))
        .when(_is_full().fill_null(value=False))
        .then(int(Says.OTHER_ACCOUNT))
        .when(pl.col("has_words") | pl.col("counterparty_id").is_not_null())
        .then(int(Says.OTHER_NAME))
        .otherwise(int(Says.NOTHING))
    )
    return parties.with_columns(pl.Series("has_words", has_words, dtype=pl.Boolean)).select(
        "who", says.cast(pl.Int64).alias("says")
    )


def _shared(accounts: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs of different accounts that one document, else one name, says are of one holder."""
    holders = _distinct(accounts, "holder")
    texts = dict(holders.select("no", "text").iter_rows())
    alike = pl.DataFrame(
        names_alike(texts, texts), schema={"no": pl.Int64(), "other_no": pl.Int64()}, orient="row"
    )
    rows = accounts.filter(pl.col("account").is_not_null()).join(
        holders, left_on="holder", right_on="text", how="left"
    )
    one = rows.select("no", "unit", "holder_id")
    other = rows.select(other_no="no", other="unit", other_id="holder_id")
    by_name = one.join(alike, on="no").join(other, on="other_no")
    is_told_apart = (pl.col("holder_id") != pl.col("other_id")).fill_null(value=False)
    by_id = one.join(other, left_on="holder_id", right_on="other_id")
    pairs = [by_name.filter(~is_told_apart).select("unit", "other"), by_id.select("unit", "other")]
    return pl.concat(pairs).filter(pl.col("unit") != pl.col("other")).unique().sort("unit", "other")
