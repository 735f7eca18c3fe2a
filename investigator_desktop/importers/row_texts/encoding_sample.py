"""In which encoding a text file was read, with a sample by which a person can tell whether that was right."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.statement import TextEncoding
from investigator_desktop.importers.raw import RawFile, RawSheet
from investigator_desktop.importers.series import FEW

_FOREIGN = r"[^\x00-\x7f]"
_LONGEST = 80


def text_encoding(raw: RawFile) -> TextEncoding | None:
    """Return the encoding of a file with its evidence and the first text beyond ASCII; None for a workbook."""
    if raw.encoding is None or raw.encoding_evidence is None:
        return None
    samples = (sample for sheet in raw.sheets if (sample := _sample(sheet)) is not None)
    return TextEncoding(raw.encoding, raw.encoding_evidence.value, next(samples, ""))


def _sample(sheet: RawSheet) -> str | None:
    """Return the first text of a sheet that has letters beyond ASCII, on one line and not too long."""
    columns = [texts for column in range(sheet.width) if (texts := sheet.text(column)) is not None]
    firsts = [(found, texts) for texts in columns if (found := _first_foreign(texts)) is not None]
    if not firsts:
        return None
    row, texts = min(firsts, key=lambda first: first[0])
    return " ".join(str(texts[row]).split())[:_LONGEST]


def _first_foreign(texts: pl.Series) -> int | None:
    beginning = enumerate(texts.head(FEW).to_list())
    early = next((place for place, text in beginning if text is not None and not text.isascii()), None)
    if early is not None or len(texts) <= FEW:
        return early
    return texts.str.contains(_FOREIGN).fill_null(value=False).arg_true().first()  # type: ignore[return-value]
