"""Names for layouts that are known: presets are data, and one that does not fit a table is not applied."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import lru_cache

from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.importers.pairs import is_pair_table
from investigator_desktop.importers.payments import is_transfer_table
from investigator_desktop.importers.tables import Table
from investigator_desktop.importers.vocabulary import words_of

FORMAT_VERSION = 1
_FOLDER = RESOURCES / "layouts"
_FITS = 0.8


@dataclass(frozen=True, slots=True)
class Preset:
    """A known layout: its titles in order, and how many header rows and columns it has."""

    id: str
    titles: tuple[str, ...]
    header_rows: int


@lru_cache
def presets() -> tuple[Preset, ...]:
    """Return the shipped presets; raise `ValueError` for another format version."""
    found = []
    for path in sorted(_FOLDER.glob("*.toml")):
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        if table.get("format_version") != FORMAT_VERSION:
            raise ValueError(f"{path.name} has a format version this program does not know")
        found.append(Preset(table["id"], tuple(table["titles"]), table.get("header_rows", 1)))
    return tuple(found)


def _fit(table: Table, preset: Preset) -> float:
    """Return the share of titles, of both sides together, that stand in the same order in both."""
    if len(table.header) != preset.header_rows:
        return 0.0
    printed = [words_of(title) for title in table.titles if title]
    wanted = [words_of(title) for title in preset.titles]
    same = sum(one == other for one, other in zip(printed, wanted, strict=False))
    return same / max(len(printed), len(wanted), 1)


def _general_id(table: Table) -> str:
    if is_transfer_table(table):
        return "general-money-transfers"
    if is_pair_table(table):
        return (
            "general-pair-debit-credit"
            if table.has(Field.CREDIT) or table.has(Field.DEBIT)
            else "general-pair"
        )
    if table.has(Field.CREDIT) or table.has(Field.DEBIT):
        return "general-debit-credit"
    return "general-direction" if table.has(Field.DIRECTION) else "general-signed-amount"


def named_layout(table: Table) -> Table:
    """Return the table with the id of the preset it fits, else of the amount style that was recognised."""
    fits = [(_fit(table, preset), preset.id) for preset in presets()]
    fit, name = max(fits, default=(0.0, ""))
    if fit < _FITS:
        return replace(table, layout=replace(table.layout, id=_general_id(table)))
    return replace(
        table, layout=replace(table.layout, id=name, confidence=round(max(fit, table.layout.confidence), 2))
    )
