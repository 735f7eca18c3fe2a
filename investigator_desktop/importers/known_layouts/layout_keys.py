"""One name for all tables with the same titles, under which answers given once are kept."""

from __future__ import annotations

import hashlib

from investigator_desktop.domain.layout import TableLayout
from investigator_desktop.foundation.text import fold

_BETWEEN = "\x1f"


def layout_key(layout: TableLayout) -> str:
    """Return 64 hexadecimal digits: the same for tables with the same titles in the same order, on whatever sheet.

    Capitals, widths of letters and spaces make no difference; a table without titles is known by what its columns hold.
    """
    columns = sorted(layout.columns, key=lambda column: column.index)
    titles = [fold(column.title) for column in columns]
    if not any(titles):
        titles = [f"{column.index}={column.field.value}" for column in columns]
    return hashlib.sha256(_BETWEEN.join(titles).encode()).hexdigest()
