"""Entries of exactly the amount that was typed, in whatever writing of numbers."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.importers.figures.number_shapes import Cut, cleaned_text, read_shape, shape_of

_MOST_UNITS = 2**63 - 1


def amount_queries(text: str) -> tuple[EntryQuery, ...]:
    """Return the views of the entries of an amount: one for each reading of its marks, none where it is no number.

    `1.125` may be a thousand or one and an eighth; a sign is left aside, and a currency named beside it must agree.
    """
    plain = cleaned_text(text)
    shape = read_shape(shape_of(plain))
    if shape is None or shape.is_exponent:
        return ()
    currency = shape.currency or ""
    read = dict.fromkeys(found for _, cut in shape.cuts for found in _read(plain, cut))
    return tuple(
        EntryQuery(least=units, most=units, amount_scale=scale, currency=currency) for units, scale in read
    )


def _read(plain: str, cut: Cut) -> Iterator[tuple[int, int]]:
    """Yield the whole units and the decimals of a reading, without zeros at its end."""
    whole = _digits(plain[cut.start : cut.end])
    decimals = _digits(plain[cut.decimals_start : cut.decimals_end]).rstrip("0")
    units = int(whole + decimals or "0")
    if units <= _MOST_UNITS:
        yield units, len(decimals)


def _digits(text: str) -> str:
    return "".join(ch for ch in text if ch.isdecimal())


def entries_of_amount(case: CaseFile, text: str) -> tuple[int, ...]:
    """Return the entries of an amount, those of its first reading first."""
    found = [case.entry_ids(query) for query in amount_queries(text)]
    return tuple(pl.concat(found).unique(maintain_order=True).to_list()) if found else ()
