"""Which deposits only came from another account of the same party, by the grade of what tells it."""

from __future__ import annotations

import polars as pl

from investigator_desktop.casefile import CaseFile

_SCHEMA = pl.Schema({"id": pl.Int64(), "is_certain": pl.Boolean()})


def own_transfer_credits(case: CaseFile, ids: pl.Series) -> pl.DataFrame:
    """Return, of these entries, the credits whose debit is among them too.

    `is_certain` where identifiers prove it or a person confirmed it, false where it is inferred.
    """
    own = ids.to_frame("id")
    links = case.links()
    debits, received = own.rename({"id": "debit_id"}), own.rename({"id": "credit_id"})
    proven = links.join(debits, on="debit_id", how="semi").join(received, on="credit_id", how="semi")
    rows = proven.select(pl.col("credit_id").alias("id")).unique().with_columns(is_certain=pl.lit(value=True))
    return rows.cast(_SCHEMA).sort("id")
