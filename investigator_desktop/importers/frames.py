"""The last step to an entry frame: keys, warnings, search text, and exactly the columns of the schema."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import polars as pl

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, ZONE_SOURCE, ZoneSource
from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.importers.row_texts.texts import has_words, places_of_words
from investigator_desktop.importers.series import same_text
from investigator_desktop.importers.words.folding import folded

NOT_WHOLE = EntryWarning.AMOUNT_NOT_WHOLE.value
EXPONENT = EntryWarning.EXPONENT.value
NEGATIVE_SIDE = EntryWarning.NEGATIVE_IN_COLUMN.value
OTHER_TEXTS = "other_texts"  # a column of a frame on its way: what is searched of `other`
_SEARCHED = (
    "counterparty_name", "counterparty_account", "counterparty_id", "counterparty_bank", "remittance_info",
    "bank_reference", "purpose_code", "entry_type", "transfer_system", "location", "card", OTHER_TEXTS,
)  # fmt: skip


def entry_keys(sha256: str, sheet: str | None, rows: pl.Series, parts: pl.Series) -> pl.Series:
    """Return the keys of many entries, each as `domain.entry_frame.entry_key` makes it."""
    begun = hashlib.sha256(f"{sha256}\n{sheet or ''}\n".encode())
    keys = []
    for row, part in zip(rows.to_list(), parts.to_list(), strict=True):
        key = begun.copy()
        key.update(b"%d\n%d" % (row, part))
        keys.append(key.digest())
    return pl.Series(keys, dtype=pl.Binary)


def joined_warnings(length: int, parts: Sequence[pl.Series]) -> pl.Series:
    """Return the warnings of each row separated by spaces, each code once; empty where there are none."""
    if not parts:
        return same_text("", length)
    joined = pl.select(pl.concat_str(parts, separator=" ", ignore_nulls=True)).to_series()
    repeated = joined.str.contains(r" ")
    if not repeated.any():
        return joined
    distinct = joined.filter(repeated).unique()
    single = pl.Series(
        [" ".join(dict.fromkeys(text.split())) for text in distinct.to_list()], dtype=pl.String
    )
    return joined.replace(distinct, single)


def search_texts(frame: pl.DataFrame, columns: Sequence[str]) -> pl.Series:
    """Return the folded text of the columns that have any value."""
    used = [
        name
        for name in columns
        if name in frame.columns and frame.get_column(name).null_count() < frame.height
    ]
    if not used:
        return same_text("", frame.height)
    return folded(frame.select(pl.concat_str(used, separator=" ", ignore_nulls=True)).to_series())


def _words(frame: pl.DataFrame, texts: pl.Series, section: str, places: pl.Series) -> pl.Series:
    """Tell which entries hold words of a section: anywhere, or those that count only as the type of an entry."""
    return has_words(texts, section, places) | _type_words(frame, f"{section}_types")


def _type_words(frame: pl.DataFrame, section: str) -> pl.Series:
    types = frame.get_column("entry_type")
    distinct = types.drop_nulls().unique()
    texts = folded(distinct)
    hits = has_words(texts, section, places_of_words(texts, (section,)))
    return types.replace_strict(distinct, hits, default=False, return_dtype=pl.Boolean)


def zone_columns(zones: pl.Series) -> list[pl.Series]:
    """Return the zone, and how it is known: recorded where it is printed, unknown elsewhere."""
    known = pl.select(
        pl.when(zones.is_not_null())
        .then(pl.lit(ZoneSource.RECORDED.value))
        .otherwise(pl.lit(ZoneSource.UNKNOWN.value))
        .cast(ZONE_SOURCE)
    ).to_series()
    return [zones.alias("zone"), known.alias("zone_source")]


def finished(frame: pl.DataFrame, sha256: str, sheet: str | None) -> pl.DataFrame:
    """Return an entry frame from a frame that has rows, parts, times, amounts and texts; the rest is added here.

    `is_turned` marks entries that reverse by their sign.
    """
    texts = search_texts(frame, _SEARCHED)
    places = places_of_words(texts, ("reversal", "cash"))
    is_reversal = _words(frame, texts, "reversal", places) | frame.get_column("is_turned")
    is_cash = _words(frame, texts, "cash", places)
    frame = frame.with_columns(
        entry_keys(sha256, sheet, frame.get_column("row"), frame.get_column("part")).alias("entry_key"),
        pl.lit(sheet, pl.String).alias("sheet"),
        pl.int_range(pl.len(), dtype=pl.Int64).alias("source_order"),
        is_reversal.alias("is_reversal"),
        pl.when(is_cash).then(pl.lit(value=True)).alias("is_cash"),
        texts.alias("search_text"),
        *zone_columns(frame.get_column("zone")),
    )
    missing = [
        pl.lit(None, kind).alias(name) for name, kind in ENTRY_SCHEMA.items() if name not in frame.columns
    ]
    return frame.with_columns(missing).select(pl.col(name).cast(kind) for name, kind in ENTRY_SCHEMA.items())
