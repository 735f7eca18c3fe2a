"""Which movements a filter of entries keeps: those of which one entry is in it, and payments that fit it alone."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.foundation.text import fold

_TEXTS = ("from_node", "from_name", "to_node", "to_name", "payer_name", "beneficiary_name", "payer_account",
          "beneficiary_account", "payer_id", "beneficiary_id", "payer_place", "beneficiary_place")  # fmt: skip
_NAMES = ("from_name", "to_name", "payer_name", "beneficiary_name")


def kept_movements(case: CaseFile, ended: pl.DataFrame, query: EntryQuery) -> pl.DataFrame:
    """Return the movements with ends of which one entry is in a view, and payments without entries that fit it.

    A movement is kept whole: both of its sides, with the amount that it has. A filter that only an entry can fulfil
    (an account, a direction, an episode, a tag, what was decided of it) keeps no payment.
    """
    plain = replace(query, order=EntryOrder.TIME, is_descending=False)
    if _is_all(plain):
        return ended
    ids = case.entry_ids(plain)
    single = ended.select("movement_no", pl.concat_list("debit_ids", "credit_ids").alias("id")).explode("id")
    kept = single.filter(pl.col("id").is_in(ids.implode()))["movement_no"].unique()
    has_entry = (pl.col("debit_ids").list.len() + pl.col("credit_ids").list.len()) > 0
    fits = _payment_fits(ended, plain)
    return ended.filter(pl.col("movement_no").is_in(kept.implode()) | (~has_entry & fits))


def _is_all(query: EntryQuery) -> bool:
    """Tell whether a view leaves no movement out: excluded and repeated entries are in none."""
    wide = replace(
        query,
        is_excluded=query.is_excluded or None,
        is_repeated=query.is_repeated or None,
        amount_scale=EntryQuery().amount_scale,
    )
    return wide == EntryQuery()


def _needs_entry(query: EntryQuery) -> bool:
    asked = (query.is_excluded, query.is_outside_basis, query.is_intelligence, query.is_repeated)
    return bool(
        query.account_ids or query.direction or query.episode_id is not None or query.tag or any(asked)
    )


def _payment_fits(ended: pl.DataFrame, query: EntryQuery) -> pl.Expr:
    if _needs_entry(query):
        return pl.lit(value=False)
    day = pl.col("at").dt.date()
    conditions = [pl.lit(value=True)]
    if query.from_on is not None:
        conditions.append((day >= query.from_on).fill_null(value=False))
    if query.to_on is not None:
        conditions.append((day <= query.to_on).fill_null(value=False))
    if query.currency:
        conditions.append(pl.col("currency") == query.currency)
    if query.party.strip():
        conditions.append(_has_text(ended, query.party, _NAMES))
    if query.text.strip():
        conditions.append(_has_text(ended, query.text, _TEXTS))
    return pl.all_horizontal(*conditions, *_amount_fits(query))


def _amount_fits(query: EntryQuery) -> list[pl.Expr]:
    """Return conditions on the amount, compared exactly at one number of decimals."""
    scale = pl.max_horizontal("amount_scale", pl.lit(query.amount_scale))
    power = pl.lit(10, pl.Int128)
    units = pl.col("amount").cast(pl.Int128) * power.pow(scale - pl.col("amount_scale"))
    bound = power.pow(scale - query.amount_scale)
    found = []
    if query.least is not None:
        found.append(units >= bound * query.least)
    if query.most is not None:
        found.append(units <= bound * query.most)
    return found


def _has_text(ended: pl.DataFrame, text: str, columns: tuple[str, ...]) -> pl.Expr:
    wanted = fold(text)
    texts = pl.concat([ended[name].rename("text") for name in columns]).drop_nulls().unique()
    found = pl.Series([one for one in texts.to_list() if wanted in fold(one)], dtype=pl.String).implode()
    return pl.any_horizontal(*(pl.col(name).is_in(found) for name in columns)).fill_null(value=False)
