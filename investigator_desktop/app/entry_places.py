"""Entries named by where they stand: `E1:57` or `E1:Sheet1:57`, besides id and key."""

from __future__ import annotations

import re

import polars as pl

from investigator_desktop.app.entry_filters import EntryUnknown, entries_named
from investigator_desktop.casefile import CaseFile
from investigator_desktop.operations.analysis_entries import countable_entries

_PLACE = re.compile(r"(E\d+):(?:(.*):)?(\d+)", re.IGNORECASE)


def entry_named(word: str, case: CaseFile) -> int:
    """Return the id of an entry named by id, key or place; raise `EntryUnknown`, also where a place has several."""
    found = _PLACE.fullmatch(word)
    if found is None:
        return entries_named([word], case)[0]
    label, sheet, row = found.groups()
    ids = {item.id for item in case.evidence() if item.label.upper() == label.upper()}
    entries = countable_entries(case, ("sheet", "row", "part"))
    here = entries.filter(pl.col("evidence_id").is_in(list(ids)) & (pl.col("row") == int(row)))
    if sheet is not None:
        here = here.filter(pl.col("sheet") == sheet)
    if here.height != 1:
        raise EntryUnknown(word)
    return int(here["id"][0])
