"""The warnings of a whole file: one sentence for each kind, with the number of rows and the first place."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from investigator_desktop.domain.entry_warnings import WARNING_SENTENCES
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
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
