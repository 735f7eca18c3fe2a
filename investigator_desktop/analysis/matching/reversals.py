"""Entries that take back another of their account: both leave the search for the other side of a transfer."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.matches import REVERSAL_SCHEMA, ReversalBasis
from investigator_desktop.domain.matching_parameters import MatchingParameters

_WORDS = (
    r"(?i)сторно|ошибочн\w* (?:зачисл|переч|плат|перев)|возврат ошибочн|аннулир|отмена (?:перев|плат|опер)"
    r"|revers(?:al|ed)|chargeback|қате аудар|қайтарылған төлем|برگشت|xato o'tkaz"
)
_KEYS = ["account", "account_currency", "currency", "units"]


def find_reversals(frame: pl.DataFrame, parameters: MatchingParameters) -> pl.DataFrame:
    """Return `REVERSAL_SCHEMA`: for each entry that takes one back the nearest earlier one that it can be.

    A frame has `LEG_SCHEMA`. One that the source marks as a reversal is listed also where nothing is found; one that
    is not marked must share the reference of an opposite entry, or name the same other party and say so in words.
    """
    rows = _rows(frame.filter(pl.col("id") >= 0))
    pairs = _later_opposites(rows, parameters)
    ranked = pairs.with_columns(_basis()).drop_nulls("basis")
    ranked = ranked.sort("order", "apart", "id_right", "id", descending=[False, False, True, False])
    found = _one_to_one(ranked)
    alone = rows.filter(pl.col("is_reversal") & ~pl.col("id").is_in(found["reversal_id"].implode()))
    unmet = alone.select(
        pl.col("id").alias("reversal_id"),
        pl.lit(None, pl.Int64()).alias("reversed_id"),
        pl.lit(ReversalBasis.MARKED.value).alias("basis"),
    )
    return pl.concat([found, unmet]).sort("reversal_id")


def _rows(frame: pl.DataFrame) -> pl.DataFrame:
    plain = pl.col("bank_reference").str.replace_all(r"[^\p{L}\p{N}]", "").str.to_uppercase()
    party = pl.concat_str(
        pl.col("counterparty_account").fill_null(""),
        pl.col("counterparty_name").str.to_lowercase().fill_null(""),
    )
    return frame.select(
        "id", "account", pl.col("account_currency").fill_null(""), pl.col("currency").fill_null(""), "booked_at",
        (pl.col("direction") == Direction.DEBIT.value).alias("is_debit"),
        pl.struct("amount", "amount_scale").alias("units"),
        pl.when(plain.str.len_chars() >= 4).then(plain).alias("reference"),
        pl.when(party != "").then(party).alias("party"),
        pl.col("is_reversal").fill_null(value=False),
        pl.col("remittance_info").str.contains(_WORDS).fill_null(value=False).alias("has_words"),
    )  # fmt: skip


def _later_opposites(rows: pl.DataFrame, parameters: MatchingParameters) -> pl.DataFrame:
    """Return every entry that could take back, as the left one, with each earlier opposite entry of its account."""
    known = rows.drop_nulls("account")
    has_reference = pl.col("reference").is_not_null() & (pl.len().over(*_KEYS, "reference") > 1)
    taking = known.filter(pl.col("is_reversal") | pl.col("has_words") | has_reference)
    targets = known.join(taking.select(_KEYS).unique(), on=_KEYS, how="semi")
    pairs = taking.join(targets, on=_KEYS)
    apart = (pl.col("booked_at").dt.date() - pl.col("booked_at_right").dt.date()).dt.total_days()
    return pairs.with_columns(apart.alias("apart")).filter(
        (pl.col("is_debit") != pl.col("is_debit_right"))
        & (pl.col("booked_at") >= pl.col("booked_at_right"))
        & (pl.col("apart") <= parameters.reversal_days)
        & ~pl.col("is_reversal_right")
        & ((pl.col("booked_at") > pl.col("booked_at_right")) | pl.col("is_reversal") | pl.col("has_words"))
    )


def _basis() -> list[pl.Expr]:
    """Return what tells it and the order in which equal pairs are taken: agreeing in more comes first."""
    is_reference = (pl.col("reference") == pl.col("reference_right")).fill_null(value=False)
    is_party = (pl.col("party") == pl.col("party_right")).fill_null(value=False)
    marked, words = pl.col("is_reversal"), pl.col("has_words") & is_party
    basis = (
        pl.when(marked)
        .then(pl.lit(ReversalBasis.MARKED.value))
        .when(is_reference)
        .then(pl.lit(ReversalBasis.REFERENCE.value))
        .when(words)
        .then(pl.lit(ReversalBasis.WORDS.value))
    )
    order = pl.lit(3) - is_reference.cast(pl.Int64) * 2 - is_party.cast(pl.Int64)
    return [basis.alias("basis"), order.alias("order")]


def _one_to_one(ranked: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs in their order, leaving out those of which either was taken before."""
    taken: set[int] = set()
    found = []
    for reversal, reversed_, basis in ranked.select("id", "id_right", "basis").iter_rows():
        if reversal not in taken and reversed_ not in taken:
            taken.update((reversal, reversed_))
            found.append((reversal, reversed_, basis))
    return pl.DataFrame(found, schema=REVERSAL_SCHEMA, orient="row")
