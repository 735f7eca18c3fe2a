"""Names for layouts that are known: presets are data, and one that does not fit a table is not applied."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import lru_cache

from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.importers.known_layouts.presets_marks import bears
from investigator_desktop.importers.known_layouts.presets_text import (
    Preset,
    PresetRefused,
    preset_from_document,
)
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.operators.payments import is_transfer_table
from investigator_desktop.importers.pairs import is_pair_table
from investigator_desktop.importers.words.vocabulary import words_of

_FOLDER = RESOURCES / "layouts"
FITS = 0.8
_MANY_TITLES = 12


@lru_cache
def presets() -> tuple[Preset, ...]:
    """Return the shipped presets by id; raise `ValueError` where one of the files is no preset."""
    return tuple(
        _shipped(path.read_text(encoding="utf-8"), path.name) for path in sorted(_FOLDER.glob("*.toml"))
    )


def _shipped(text: str, file_name: str) -> Preset:
    try:
        return preset_from_document(tomllib.loads(text))
    except PresetRefused as error:
        raise ValueError(f"{file_name}: {error.sentence}") from error


def matched_titles(printed: Sequence[str], preset: Preset) -> tuple[tuple[int, int], ...]:
    """Return pairs of places: of a printed title and of the preset's title that it is, in the same order."""
    ours = [_compared(title) for title in printed]
    wanted = [_compared(title) for title in preset.titles]
    blocks = SequenceMatcher(None, ours, wanted, autojunk=False).get_matching_blocks()
    return tuple((block.a + step, block.b + step) for block in blocks for step in range(block.size))


def _compared(title: str) -> str:
    return " ".join(words_of(title))


def share_of_titles(printed: Sequence[str], header_rows: int, preset: Preset) -> float:
    """Return the share of titles, of the fuller side, that stand in the same order in both; `printed` holds no gaps."""
    if header_rows != preset.header_rows:
        return 0.0
    return len(matched_titles(printed, preset)) / max(len(printed), len(preset.columns), 1)


def _fit(table: Table, preset: Preset) -> float:
    return share_of_titles([title for title in table.titles if title], len(table.header), preset)


def _may_name(table: Table, preset: Preset) -> bool:
    """Tell whether titles alone name a layout: few of them stand in files of any bank, and need a mark of this one."""
    if not preset.bank or len(preset.columns) >= _MANY_TITLES:
        return True
    texts = (table.sheet.name or "", *(row.line for row in table.above))
    return any(bears(text, preset.marks) for text in texts)


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
    fits = [(_fit(table, preset), preset.id) for preset in presets() if _may_name(table, preset)]
    fit, name = max(fits, default=(0.0, ""))
    if fit < FITS:
        return replace(table, layout=replace(table.layout, id=_general_id(table)))
    return replace(
        table, layout=replace(table.layout, id=name, confidence=round(max(fit, table.layout.confidence), 2))
    )
