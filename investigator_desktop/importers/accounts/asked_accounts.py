"""Which account a table says it is of, told alike before and after its questions are answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from investigator_desktop.domain.check_digits import has_iban_check_digits
from investigator_desktop.domain.layout import Field, TableLayout
from investigator_desktop.domain.statement import FileReading, SheetPreview
from investigator_desktop.importers.accounts.accounts import account_key
from investigator_desktop.importers.cells import ShownRow
from investigator_desktop.importers.layout.facts import facts_of

_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?![A-Z0-9])")


def account_of(reading: FileReading, layout: TableLayout) -> str:
    """Return the key of the account that a sheet, its column or a name tells; empty for none."""
    shown = next((one for one in reading.previews if one.sheet in (layout.sheet, None)), None)
    if shown is None:
        return ""
    first = layout.header_rows[0] if layout.header_rows else 0
    above = [row for row in _rows(shown) if row.number < first]
    stated = facts_of(above).account or _in_column(shown, layout)
    stated = stated or _in_name(layout.sheet or "") or _in_name(reading.file_name)
    return account_key(stated or "")


def _rows(shown: SheetPreview) -> Iterator[ShownRow]:
    for step, cells in enumerate(shown.rows):
        yield ShownRow(shown.first_row + step, cells)


def _in_column(shown: SheetPreview, layout: TableLayout) -> str | None:
    """Return the one account in the column of accounts, None where rows name several or none."""
    column = layout.column_of(Field.ACCOUNT)
    if column is None:
        return None
    last = layout.header_rows[-1] if layout.header_rows else 0
    named = {
        account_key(row.cells[column])
        for row in _rows(shown)
        if row.number > last and column < len(row.cells) and any(ch.isdigit() for ch in row.cells[column])
    }
    return named.pop() if len(named) == 1 else None


def _in_name(name: str) -> str | None:
    found = _IBAN.search(name.upper())
    return found.group() if found is not None and has_iban_check_digits(found.group()) else None
