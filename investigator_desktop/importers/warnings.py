"""The warnings of a whole file: one sentence for each kind, with the number of rows and the first place."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from investigator_desktop.domain.entry_warnings import WARNING_SENTENCES
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning, StatementDraft
from investigator_desktop.foundation.catalogue import message


def source_warnings(frames: Iterable[pl.DataFrame]) -> tuple[SourceWarning, ...]:
    """Return one warning for each code that stands in any row of the given entry and payment frames."""
    marked = [frame.select("sheet", "row", "warnings").filter(pl.col("warnings") != "") for frame in frames]
    used = [frame for frame in marked if frame.height]
    if not used:
        return ()
    rows = pl.concat(used).unique(["sheet", "row", "warnings"], maintain_order=True)
    found = []
    for code, sentence in WARNING_SENTENCES.items():
        hits = rows.filter(pl.col("warnings").str.split(" ").list.contains(code.value)).unique(
            ["sheet", "row"], maintain_order=True
        )
        if hits.height:
            first = Place(hits.get_column("sheet")[0], hits.get_column("row")[0])
            counted = message("Warnings", "%n rows: {warning}").counted(hits.height)
            found.append(SourceWarning(code.value, first, counted.format(warning=sentence)))
    return tuple(found)


def missing_facts(statements: Iterable[StatementDraft], payments: pl.DataFrame) -> tuple[SourceWarning, ...]:
    """Return warnings about what a file leaves out: currencies that are not stated, statuses that are not known."""
    found = []
    for draft in statements:
        nameless = draft.entries.filter(pl.col("currency") == "")
        if nameless.height:
            sentence = message("Importers", "The currency of %n entries is not stated.").counted(
                nameless.height
            )
            found.append(SourceWarning("currency_not_stated", _first_place(nameless), sentence))
    unknown = payments.filter(pl.col("status").is_null())
    if unknown.height:
        sentence = message("Importers", "The status of %n transfers is in words that are not known.")
        found.append(
            SourceWarning("status_not_recognised", _first_place(unknown), sentence.counted(unknown.height))
        )
    return tuple(found)


def _first_place(frame: pl.DataFrame) -> Place:
    return Place(frame.get_column("sheet")[0], frame.get_column("row")[0])
