"""Two sheets of one file that hold the same rows: both are kept, and a person is told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

import polars as pl

from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.table_reading import TableReading

_LEAST_ROWS = 2
_COMPARED = (
    "booked_at", "sent_at", "direction", "kind", "amount", "amount_scale", "currency", "counterparty_account",
    "remittance_info", "bank_reference", "control_no",
)  # fmt: skip


def _compared(frame: pl.DataFrame) -> pl.DataFrame:
    """Return what two sheets have to agree in, in an order of its own."""
    used = [name for name in _COMPARED if name in frame.columns]
    return frame.select(used).sort(used)


def _frames(readings: Sequence[TableReading]) -> Iterator[tuple[str, pl.DataFrame]]:
    """Yield the entries and the payments of each sheet that gave any."""
    by_sheet: dict[str, list[TableReading]] = {}
    for reading in readings:
        by_sheet.setdefault(reading.table.sheet.name or "", []).append(reading)
    for name, here in by_sheet.items():
        entries = [draft.entries for reading in here for draft in reading.statements if draft.entries.height]
        payments = [reading.payments for reading in here if reading.payments.height]
        for frames in (entries, [] if entries else payments):
            if frames:
                yield name, pl.concat(frames)


def same_rows(readings: Sequence[TableReading]) -> tuple[SourceWarning, ...]:
    """Return a warning for each two sheets of which one repeats all entries or transfers of the other."""
    if len({reading.table.sheet.name for reading in readings}) < 2:
        return ()
    found = []
    for (one, first), (other, second) in combinations(_frames(readings), 2):
        if first.height != second.height or first.height < _LEAST_ROWS or first.columns != second.columns:
            continue
        if not _compared(first).equals(_compared(second)):
            continue
        sentence = message(
            "Importers", "The sheets “{one}” and “{other}” hold the same %n rows; both are kept."
        ).counted(first.height)
        place = Place(second.get_column("sheet")[0], second.get_column("row")[0])
        found.append(SourceWarning("sheets_repeat_rows", place, sentence.format(one=one, other=other)))
    return tuple(found)
