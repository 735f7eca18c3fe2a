"""The warnings of a whole file: one sentence for each kind, with the number of rows and the first place."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from investigator_desktop.domain.entry_warnings import WARNING_SENTENCES, EntryWarning
from investigator_desktop.domain.odd_characters import Oddity, odd_characters
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning, StatementDraft
from investigator_desktop.foundation.catalogue import Message, message

_ODDITIES = {
    EntryWarning.MIXED_SCRIPT: Oddity.OTHER_SCRIPT,
    EntryWarning.DIRECTION_CONTROLS: Oddity.DIRECTION,
    EntryWarning.INVISIBLE_CHARACTERS: Oddity.INVISIBLE,
}
_NO_TEXTS = frozenset({"warnings", "search_text", "other", "currency", "sheet"})
_MOST_LOOKED_AT = 100
_MOST_NAMES = 5


def source_warnings(frames: Sequence[pl.DataFrame]) -> tuple[SourceWarning, ...]:
    """Return one warning for each code that stands in any row of the given entry and payment frames."""
    marked = [frame.select("sheet", "row", "warnings").filter(pl.col("warnings") != "") for frame in frames]
    used = [frame for frame in marked if frame.height]
    if not used:
        return ()
    rows = pl.concat(used).unique(["sheet", "row", "warnings"], maintain_order=True)
    given = {code for text in rows.get_column("warnings").unique().to_list() for code in text.split(" ")}
    found = []
    for code, sentence in WARNING_SENTENCES.items():
        if code.value not in given:
            continue
        hits = rows.filter(pl.col("warnings").str.split(" ").list.contains(code.value)).unique(
            ["sheet", "row"], maintain_order=True
        )
        if hits.height:
            first = Place(hits.get_column("sheet")[0], hits.get_column("row")[0])
            found.append(SourceWarning(code.value, first, _counted(code, sentence, hits.height, frames)))
    return tuple(found)


def _counted(code: EntryWarning, sentence: Message, count: int, frames: Sequence[pl.DataFrame]) -> Message:
    """Return the sentence of a code with the number of its rows, and the characters that it is about by their names."""
    names = _character_names(code, frames) if code in _ODDITIES else ()
    if not names:
        return message("Warnings", "%n rows: {warning}").counted(count).format(warning=sentence)
    named = message("Warnings", "%n rows: {warning} Found: {characters}.").counted(count)
    return named.format(warning=sentence, characters=", ".join(names))


def _character_names(code: EntryWarning, frames: Sequence[pl.DataFrame]) -> tuple[str, ...]:
    """Return the names of the odd characters in the first rows with a code."""
    names: dict[str, None] = {}
    for frame in frames:
        is_so = pl.col("warnings").str.split(" ").list.contains(code.value)
        columns = [name for name, kind in frame.schema.items() if kind == pl.String and name not in _NO_TEXTS]
        for row in frame.filter(is_so).head(_MOST_LOOKED_AT).select(columns).iter_rows():
            texts = (text for text in row if text)
            odd = (one for text in texts for one in odd_characters(text) if one.oddity is _ODDITIES[code])
            names |= dict.fromkeys(one.name for one in odd)
    return tuple(names)[:_MOST_NAMES]


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
