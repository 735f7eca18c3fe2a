"""What a person must know about a table without titles: which columns were taken for what."""

from __future__ import annotations

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.places import Place, column_letter
from investigator_desktop.domain.statement import SourceWarning
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.importers.layout.headerless import HEADERLESS
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.raw import ROW

_CODE = "no_titles"


def _sentence(table: Table) -> Message:
    if table.has(Field.RUNNING_BALANCE):
        if table.has(Field.AMOUNT):
            return message(
                "Importers",
                "The table has no titles: by its cells, column {day} holds the day, {amount} the amount and {balance}"
                " the balance.",
            )
        return message(
            "Importers",
            "The table has no titles: by its cells, column {day} holds the day, {credit} what was received, {debit}"
            " what was paid and {balance} the balance.",
        )
    if table.has(Field.AMOUNT):
        return message(
            "Importers",
            "The table has no titles: by its cells, column {day} holds the day and {amount} the amount.",
        )
    return message(
        "Importers",
        "The table has no titles: by its cells, column {day} holds the day, {credit} what was received and {debit}"
        " what was paid.",
    )


def warnings_of_columns(table: Table) -> tuple[SourceWarning, ...]:
    """Return the warning that names the columns taken from a table without titles; none for any other table."""
    if table.layout.id != HEADERLESS or not table.body.height:
        return ()
    named = {
        "day": Field.BOOKED_AT,
        "amount": Field.AMOUNT,
        "credit": Field.CREDIT,
        "debit": Field.DEBIT,
        "balance": Field.RUNNING_BALANCE,
    }
    places = {name: table.layout.column_of(field) for name, field in named.items()}
    letters = {name: column_letter(column) for name, column in places.items() if column is not None}
    first = Place(table.place_name, int(table.body.get_column(ROW)[0]))
    return (SourceWarning(_CODE, first, _sentence(table).format(**letters)),)
