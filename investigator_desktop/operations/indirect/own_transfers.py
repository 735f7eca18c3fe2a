"""Which deposits only came from another account of the same party, by the grade of what tells it."""

from __future__ import annotations

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.matches import MatchGrade, MatchSide
from investigator_desktop.operations.matching.matches import case_matches

_SCHEMA = pl.Schema({"id": pl.Int64(), "is_certain": pl.Boolean()})


def own_transfer_credits(case: CaseFile, ids: pl.Series) -> pl.DataFrame:
    """Return, of these entries, the credits of transfers whose debits are all among them too.

    `is_certain` where identifiers prove it or a person confirmed it, false where it is inferred.
    """
    own = ids.implode()
    legs = case_matches(case).with_columns(pl.col("entry_id").is_in(own).alias("is_own"))
    paid = (pl.col("side") == MatchSide.DEBIT.value) & ~pl.col("is_own")
    whole = legs.filter(~paid.any().over("match_no"))
    received = whole.filter((pl.col("side") == MatchSide.CREDIT.value) & pl.col("is_own"))
    certain = (pl.col("grade") != MatchGrade.INFERRED.value).any()
    rows = received.group_by(pl.col("entry_id").alias("id")).agg(certain.alias("is_certain"))
    return rows.cast(_SCHEMA).sort("id")
