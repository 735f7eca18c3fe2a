"""Flow totals as a file that other programs read."""

from __future__ import annotations

from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flows import FlowQuery
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.flows.totals import FlowTable, flow_totals
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.releases import BY_DEFAULT, Release, require_consent
from investigator_desktop.operations.table_files import TABLE_SUFFIXES, table_file

_AMOUNTS = ("amount", "converted")
_RATE_COLUMNS = ("converted", "converted_currency", "unconverted_count", "rates", "rates_sha256")


def export_flows(
    case: CaseFile,
    query: FlowQuery,
    out: Path,
    rates: str = "",
    release: Release = BY_DEFAULT,
    *,
    language: str = SOURCE_LANGUAGE,
) -> int:
    """Write the totals of a question that may leave the case, CSV or workbook, and return the number of rows.

    Each row is of one period, currency and grade. Converted amounts stand in columns of their own, with the name and
    the hash of the table of rates. Raise `UnknownFormat`, `OutputRefused`, `MayNotBePassedOn` or `UnknownRates`.
    """
    require_output(out, TABLE_SUFFIXES, case.path)
    require_consent(case, EntryQuery(), release)
    frame = export_frame(flow_totals(case, query, rates, release))
    amounts = [name for name in _AMOUNTS if name in frame.columns]
    try:
        replace_file(out, table_file(frame, out.suffix, "flows", amounts, language))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return frame.height


def export_frame(table: FlowTable) -> pl.DataFrame:
    """Return totals as columns of text and numbers; amounts are decimal strings."""
    frame = table.frame.with_columns(
        decimals(table.frame, "amount", "scale"),
        pl.col("first_at").dt.strftime("%Y-%m-%dT%H:%M:%S"),
        pl.col("last_at").dt.strftime("%Y-%m-%dT%H:%M:%S"),
        pl.col("grade").cast(pl.String),
    ).drop("scale")
    if table.rates is None:
        return frame
    frame = frame.with_columns(
        decimals(frame, "converted", "converted_scale"),
        pl.lit(table.rates.table.name).alias("rates"),
        pl.lit(table.rates.sha256).alias("rates_sha256"),
    )
    return frame.select(*[name for name in frame.columns if name not in {*_RATE_COLUMNS, "converted_scale"}],
                        *_RATE_COLUMNS)  # fmt: skip


def decimals(frame: pl.DataFrame, units: str, scale: str) -> pl.Series:
    """Return a column of whole units as decimal strings, null where there are none."""
    pairs = frame.select(units, scale).iter_rows()
    texts = [None if amount is None else decimal_text(int(amount), int(places)) for amount, places in pairs]
    return pl.Series(units, texts, dtype=pl.String)
