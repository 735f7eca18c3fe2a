"""A column beside the amount, such as a fee, that moves the balance too: found by the chain, never by its title."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

import polars as pl

from investigator_desktop.analysis.balance_chain import ChainBreak

_GROUPING = str.maketrans("", "", " \u00a0\u202f'’")


@dataclass(frozen=True, slots=True)
class MovingColumn:
    """The title of a column that explains every break, how many rows it does so in, and their sum in whole units."""

    title: str
    row_count: int
    units: int


def moving_column(entries: pl.DataFrame, breaks: Sequence[ChainBreak], scale: int) -> MovingColumn | None:
    """Return the one column that no field holds whose amounts are just what each balance lacks; None where none is.

    A column that is filled in rows whose balance follows without it does not move the balance.
    """
    gaps = {one.index: one.printed - one.expected for one in breaks}
    if not gaps or "other" not in entries.columns:
        return None
    columns: dict[str, dict[int, int]] = {}
    for index, cells in enumerate(entries["other"].to_list()):
        for title, text in (json.loads(cells) if cells else {}).items():
            units = _units(str(text), scale)
            if units:
                columns.setdefault(title, {})[index] = units
    found = [title for title, amounts in columns.items() if _explains(amounts, gaps)]
    return MovingColumn(found[0], len(gaps), -sum(gaps.values())) if len(found) == 1 else None


def _explains(amounts: dict[int, int], gaps: dict[int, int]) -> bool:
    if amounts.keys() != gaps.keys():
        return False
    return all(amounts[index] in {-gap, gap} and gap < 0 for index, gap in gaps.items())


def _units(text: str, scale: int) -> int | None:
    """Return a plain number as whole units; None for anything else."""
    plain = text.translate(_GROUPING)
    if "," in plain and "." not in plain:
        plain = plain.replace(",", ".")
    try:
        shifted = Decimal(plain).scaleb(scale)
    except InvalidOperation:
        return None
    return int(shifted) if shifted.is_finite() and shifted == shifted.to_integral_value() else None
