"""Outgoings as a table for spreadsheets, without what may not leave the case."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.screening_words import CATEGORY_TITLES, NOT_ASSIGNED
from investigator_desktop.domain.spending import SpendingLine
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, load_catalogue
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.operations.analysis_entries import COUNTING
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.releases import BY_DEFAULT, Release, released, require_consent
from investigator_desktop.operations.screening.spending import spending
from investigator_desktop.operations.table_files import TABLE_SUFFIXES, table_file

COLUMNS = pl.Schema(
    {
        "account": pl.String(), "currency": pl.String(), "month": pl.String(), "category": pl.String(),
        "entry_count": pl.Int64(), "total": pl.String(),
    }
)  # fmt: skip


def export_spending(
    case: CaseFile,
    out: Path,
    accounts: Collection[str] = (),
    release: Release = BY_DEFAULT,
    language: str = SOURCE_LANGUAGE,
) -> int:
    """Write the outgoings to a .csv or .xlsx file and return the number of its rows.

    Raise `UnknownAccount`, `UnknownFormat`, `OutputRefused`, `NotReleased` or `MayNotBePassedOn`.
    """
    require_output(out, TABLE_SUFFIXES, case.path)
    require_consent(case, COUNTING, release)
    lines = spending(case, accounts, released(COUNTING, release)).lines
    content = table_file(_table(lines, language), out.suffix.lower(), "Spending", ("total",), language)
    try:
        replace_file(out, content)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return len(lines)


def _table(lines: Sequence[SpendingLine], language: str) -> pl.DataFrame:
    catalogue = load_catalogue(language)
    rows = [
        (
            line.account, line.currency, line.month_on.isoformat()[:7],
            catalogue.text(NOT_ASSIGNED if line.category is None else CATEGORY_TITLES[line.category]),
            line.entry_count, str(line.total),
        )
        for line in lines
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=COLUMNS, orient="row")
