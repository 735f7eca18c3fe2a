"""The currency that only the name of a sheet or a line above its table names: `KZT`, `Выписка в тенге`."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.rows.currencies import currency_in_title
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_LONGEST_LINE = 140
_AMOUNTS = (Field.AMOUNT, Field.CREDIT, Field.DEBIT)


def _texts(table: Table) -> Iterator[tuple[int, str]]:
    """Yield the lines of one cell above a table that speak of no bank, and the name of its sheet as row 1."""
    yield 1, table.sheet.name or ""
    for row in table.above:
        words = words_of(row.line)
        is_bank = any(vocabulary("bank_words").whole((word,)) for word in words)
        if len(row.filled) == 1 and len(row.line) <= _LONGEST_LINE and not is_bank:
            yield row.number, row.line


def named_currency(table: Table) -> tuple[str | None, tuple[SourceWarning, ...]]:
    """Return the one currency that the sheet's name and the lines above name, with a warning of where it stands.

    Nothing is taken where a column or a title of the table tells the currency itself.
    """
    titles = (table.title(field) for field in _AMOUNTS)
    if table.has(Field.CURRENCY) or any(currency_in_title(title) for title in titles):
        return None, ()
    found = [
        (row, text, code) for row, text in _texts(table) if (code := currency_in_title(text)) is not None
    ]
    codes = {code for _, _, code in found}
    if len(codes) != 1:
        return None, ()
    row, text, code = found[0]
    sentence = message(
        "Importers", "No column names the currency; it is {code} by what stands above the table: “{text}”."
    ).format(code=code, text=text)
    return code, (SourceWarning("currency_by_title", Place(table.place_name, row), sentence),)
