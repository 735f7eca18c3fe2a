"""The order in which the characters of a line are drawn: the Unicode Bidirectional Algorithm (UAX #9).

It covers the whole algorithm for one paragraph, isolates and paired brackets included, and is held to the Unicode
Consortium's conformance file in the tests.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from investigator_desktop.reports.typesetting.bidi_embedding import (
    INITIATORS,
    explicit_levels,
    isolating_runs,
)
from investigator_desktop.reports.typesetting.bidi_resolution import resolve_run

JOINERS = frozenset("\u200c\u200d")


class Direction(IntEnum):
    """The way a paragraph runs; the value is its base embedding level."""

    LEFT_TO_RIGHT = 0
    RIGHT_TO_LEFT = 1


@dataclass(frozen=True, slots=True)
class VisualRun:
    """Consecutive characters of one level: `text` is in logical order, runs follow one another from left to right."""

    text: str
    level: int

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether the characters of this run are drawn from right to left."""
        return bool(self.level % 2)


def base_direction(text: str, default: Direction = Direction.LEFT_TO_RIGHT) -> Direction:
    """Return the direction of the first strong character outside isolates, `default` without one (P2, P3)."""
    depth = 0
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in INITIATORS:
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif not depth and kind in {"L", "R", "AL"}:
            return Direction(kind != "L")
    return default


def embedding_levels(text: str, base: Direction) -> list[int | None]:
    """Return the resolved level of each character, None for a control that is never drawn (rules X1 to L1)."""
    original = [unicodedata.bidirectional(char) or "L" for char in text]
    levels, types = explicit_levels(original, base)
    for run in isolating_runs(original, levels, base):
        resolve_run(text, types, levels, run)
    _reset_line_end(original, levels, base)
    return levels


def _reset_line_end(original: list[str], levels: list[int | None], base: int) -> None:
    """Give separators and the white space before them and at the end of the line the base level (L1)."""
    is_trailing = True
    for index in range(len(original) - 1, -1, -1):
        kind = original[index]
        if kind in {"S", "B"}:
            is_trailing = True
        elif levels[index] is not None and kind not in {"WS", "FSI", "LRI", "RLI", "PDI"}:
            is_trailing = False
        if is_trailing and levels[index] is not None:
            levels[index] = base


def visual_runs(text: str, levels: Sequence[int | None]) -> list[VisualRun]:
    """Return one line, of characters with these levels, cut into runs from left to right as they are drawn (L2)."""
    runs = _logical_runs(text, levels)
    if not runs:
        return []
    highest = max(run.level for run in runs)
    lowest_odd = min((run.level for run in runs if run.is_right_to_left), default=highest + 1)
    for level in range(highest, lowest_odd - 1, -1):
        _reverse_from_level(runs, level)
    return runs


def _logical_runs(text: str, levels: Sequence[int | None]) -> list[VisualRun]:
    runs: list[VisualRun] = []
    for char, resolved in zip(text, levels, strict=True):
        is_joiner = resolved is None and char in JOINERS and bool(runs)
        level = runs[-1].level if is_joiner else resolved
        if level is None or unicodedata.bidirectional(char) in {"LRI", "RLI", "FSI", "PDI"}:
            continue
        if runs and runs[-1].level == level:
            runs[-1] = VisualRun(runs[-1].text + char, level)
        else:
            runs.append(VisualRun(char, level))
    return runs


def _reverse_from_level(runs: list[VisualRun], level: int) -> None:
    start = 0
    while start < len(runs):
        end = start
        while end < len(runs) and runs[end].level >= level:
            end += 1
        runs[start:end] = runs[start:end][::-1]
        start = max(end, start + 1)
