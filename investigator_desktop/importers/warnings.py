"""The warnings of a whole file: one sentence for each kind, with the number of rows and the first place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import polars as pl

from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.importers.entries import SIDE_CONTRADICTS, SIGN_CONTRADICTS
from investigator_desktop.importers.frames import EXPONENT, NEGATIVE_SIDE, NOT_WHOLE
from investigator_desktop.importers.identifiers import DAMAGED, MIXED_SCRIPT, ZERO_LOST


def _damaged(count: int) -> Message:
    return message(
        "Importers",
        "In %n rows an identifier of 16 or more digits was kept as a number; its last digits may be lost.",
    ).counted(count)


def _zero_lost(count: int) -> Message:
    return message("Importers", "In %n rows an identification number has lost its leading zero.").counted(
        count
    )


def _not_whole(count: int) -> Message:
    return message(
        "Importers", "In %n rows an amount is no whole number of the currency's smallest unit."
    ).counted(count)


def _negative(count: int) -> Message:
    return message(
        "Importers",
        "In %n rows a negative amount stands in a credit or debit column; it is read as a reversal.",
    ).counted(count)


def _exponent(count: int) -> Message:
    return message(
        "Importers",
        "In %n rows an amount is written with an exponent; its last digits may be lost.",
        None,
        count,
    )


def _mixed(count: int) -> Message:
    return message("Importers", "In %n rows a name mixes Latin and Cyrillic letters within a word.").counted(
        count
    )


def _sign(count: int) -> Message:
    return message(
        "Importers", "In %n rows the sign of the amount contradicts the side of the account."
    ).counted(count)


def _side(count: int) -> Message:
    return message(
        "Importers", "In %n rows the stated direction contradicts the side of the account."
    ).counted(count)


_SENTENCES: dict[str, Callable[[int], Message]] = {
    DAMAGED: _damaged,
    ZERO_LOST: _zero_lost,
    NOT_WHOLE: _not_whole,
    NEGATIVE_SIDE: _negative,
    EXPONENT: _exponent,
    MIXED_SCRIPT: _mixed,
    SIGN_CONTRADICTS: _sign,
    SIDE_CONTRADICTS: _side,
}


def source_warnings(frames: Iterable[pl.DataFrame]) -> tuple[SourceWarning, ...]:
    """Return one warning for each code that stands in any row of the given entry and payment frames."""
    marked = [frame.select("sheet", "row", "warnings").filter(pl.col("warnings") != "") for frame in frames]
    used = [frame for frame in marked if frame.height]
    if not used:
        return ()
    rows = pl.concat(used).unique(["sheet", "row", "warnings"], maintain_order=True)
    found = []
    for code, sentence in _SENTENCES.items():
        hits = rows.filter(pl.col("warnings").str.split(" ").list.contains(code)).unique(
            ["sheet", "row"], maintain_order=True
        )
        if hits.height:
            first = Place(hits.get_column("sheet")[0], hits.get_column("row")[0])
            found.append(SourceWarning(code, first, sentence(hits.height)))
    return tuple(found)
