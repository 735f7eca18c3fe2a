"""What of a file of records is no entry: each record, line or element with its place and the reason why."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning, UnreadReason, UnreadRow
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    REASON,
    TEXT,
    WARNING,
    RecordWarning,
)
from investigator_desktop.importers.record_files.record_tables import (
    MARKS_OF_PLACE,
    RecordColumns,
    RecordPlaces,
    places_of,
)

_SENTENCES = {
    RecordWarning.TRUNCATED: message(
        "Importers", "The file ends in the middle of a record; everything whole before it was read."
    ),
    RecordWarning.DAMAGED: message(
        "Importers", "A record of the file is damaged and was left out; all others were read."
    ),
    RecordWarning.UNMARKED: message(
        "Importers",
        "An amount has no decimal mark although others of the file have one; it was read as a whole number.",
    ),
}


def unread_records(
    columns: RecordColumns, places: RecordPlaces, lines: pl.DataFrame, is_read: pl.Series
) -> tuple[UnreadRow, ...]:
    """Return the records of entries that could not be read, each with its reason."""
    if is_read.all():
        return ()
    reasons = lines.select(
        pl.when(pl.col("amount_unreadable"))
        .then(pl.lit(UnreadReason.UNREADABLE_AMOUNT.value))
        .when(pl.col("date_unreadable"))
        .then(pl.lit(UnreadReason.UNREADABLE_DATE.value))
        .when(pl.col("units") == 0)
        .then(pl.lit(UnreadReason.ZERO_AMOUNT.value))
        .when(pl.col("units").is_null())
        .then(pl.lit(UnreadReason.NO_AMOUNT.value))
        .otherwise(pl.lit(UnreadReason.NO_DATE.value))
    ).to_series()
    texts = _row_texts(columns)
    rows = zip(is_read, places.elements, places.rows, reasons, texts, strict=True)
    return tuple(
        UnreadRow(Place(element, row), UnreadReason(reason), text)
        for is_so, element, row, reason, text in rows
        if not is_so
    )


def _row_texts(columns: RecordColumns) -> list[str]:
    """Return the texts of each record, joined; a record without any has an empty one."""
    shown = pl.DataFrame(
        [columns.texts(title).alias(title) for title in columns.titles if title not in MARKS_OF_PLACE]
    )
    return shown.select(pl.concat_str(pl.all(), separator=" | ", ignore_nulls=True)).to_series().to_list()


def rows_as(columns: RecordColumns, reason: UnreadReason) -> tuple[UnreadRow, ...]:
    """Return all records of a sheet as unread for one reason."""
    places = places_of(columns)
    rows = zip(places.elements, places.rows, _row_texts(columns), strict=True)
    return tuple(UnreadRow(Place(element, row), reason, text) for element, row, text in rows)


def rows_left(columns: RecordColumns) -> tuple[tuple[UnreadRow, ...], tuple[SourceWarning, ...]]:
    """Return what the reader left: lines and elements that are no records, and what is wrong with the file."""
    places = places_of(columns)
    texts = (columns.texts(title) for title in (REASON, WARNING, TEXT))
    unread: list[UnreadRow] = []
    warnings: list[SourceWarning] = []
    for element, row, reason, warning, text in zip(places.elements, places.rows, *texts, strict=True):
        place = Place(element, row)
        if warning is None:
            unread.append(UnreadRow(place, UnreadReason(reason), text or ""))
        else:
            warnings.append(SourceWarning(warning, place, _SENTENCES[RecordWarning(warning)]))
    return tuple(unread), tuple(warnings)
