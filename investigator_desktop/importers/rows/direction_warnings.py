"""What a person must know about the directions of a table: signs that were turned, rows that count neither way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from investigator_desktop.domain.layout import DirectionBasis, Field
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning, UnreadReason, UnreadRow
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.text import fold
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.rows.resolved import Resolved
from investigator_desktop.importers.words.lexicon import phrases, vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_CANCELLED = "cancelled"


def _is_told_by_sign(resolved: Resolved) -> bool:
    return any(evidence.basis is DirectionBasis.SIGN for evidence in resolved.evidence)


def _speaks_of_card(table: Table) -> bool:
    """Tell whether a table of cards, by its sheet or a line above, is one in which a plus may be a charge."""
    lines = [fold(row.line) for row in table.above] + [fold(table.sheet.name or "")]
    words = [fold(phrase) for phrase in phrases("card_statements")]
    return table.has(Field.CARD) and any(word in line for word in words for line in lines)


def _cancelled_rows(table: Table) -> set[int]:
    """Return the numbers of the rows whose status says as a whole that nothing came of them."""
    cells = table.cells(Field.STATUS)
    if cells is None:
        return set()
    texts = shown_text(cells).set(table.is_odd, None)
    known = vocabulary("statuses")
    words = [
        text for text in texts.drop_nulls().unique().to_list() if known.whole(words_of(text)) == (_CANCELLED,)
    ]
    return set(table.body.get_column(ROW).filter(texts.is_in(words).fill_null(value=False)).to_list())


def _warnings(table: Table, resolved: Resolved, unread: Sequence[UnreadRow]) -> Iterator[SourceWarning]:
    first = Place(table.place_name, int(table.body.get_column(ROW)[0]))
    if resolved.has_charges_with_plus:
        sentence = message(
            "Importers",
            "Amounts are read as cards print them: by the texts of the rows, a plus is a charge, a minus a payment.",
        )
        yield SourceWarning("charges_with_plus", first, sentence)
    elif _is_told_by_sign(resolved) and _speaks_of_card(table):
        sentence = message(
            "Importers",
            "Amounts of a card are read with the signs as printed; whether a plus is a charge must be checked.",
        )
        yield SourceWarning("signs_of_card", first, sentence)
    cancelled = _cancelled_rows(table) - {row.place.row for row in unread}
    if cancelled:
        sentence = message(
            "Importers",
            "%n rows are cancelled or declined by their own words, and are entries as printed; whether they moved money"
            " must be checked.",
        )
        yield SourceWarning(
            "cancelled_entries",
            Place(table.place_name, min(cancelled)),
            sentence.counted(len(cancelled)),
        )
    neutral = [row for row in unread if row.reason is UnreadReason.NO_DIRECTION]
    if neutral:
        sentence = message(
            "Importers",
            "%n rows count neither as received nor as paid by their own words; they are no entries.",
        )
        yield SourceWarning("no_direction", neutral[0].place, sentence.counted(len(neutral)))


def warnings_of_directions(
    table: Table, resolved: Resolved, unread: Sequence[UnreadRow]
) -> tuple[SourceWarning, ...]:
    """Return what a person must know about the directions that were taken; nothing of a table without rows."""
    return tuple(_warnings(table, resolved, unread)) if table.body.height else ()
