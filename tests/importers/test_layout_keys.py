"""Answers are kept by the titles of a table."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.domain.layout import ColumnMapping, Field, TableLayout
from investigator_desktop.importers.known_layouts.layout_keys import layout_key

_LAYOUT = TableLayout(
    "general",
    1.0,
    "March",
    (3,),
    (ColumnMapping(0, "Дата", Field.BOOKED_AT), ColumnMapping(1, "Сумма", Field.AMOUNT)),
)


def test_sheet_place_and_capitals_make_no_difference() -> None:
    columns = (ColumnMapping(0, " ДАТА", Field.BOOKED_AT), ColumnMapping(1, "сумма ", Field.AMOUNT))
    other = replace(_LAYOUT, sheet="April", header_rows=(9,), columns=columns)
    assert layout_key(other) == layout_key(_LAYOUT)


def test_what_a_person_decided_about_a_column_does_not_change_the_key() -> None:
    columns = (_LAYOUT.columns[0], ColumnMapping(1, "Сумма", Field.AMOUNT_2))
    assert layout_key(replace(_LAYOUT, columns=columns)) == layout_key(_LAYOUT)


def test_another_title_or_another_order_is_another_layout() -> None:
    first, second = _LAYOUT.columns
    turned = (replace(second, index=0), replace(first, index=1))
    renamed = (first, replace(second, title="Сумма в тенге"))
    keys = {layout_key(replace(_LAYOUT, columns=columns)) for columns in (turned, renamed)}
    assert len(keys | {layout_key(_LAYOUT)}) == 3


def test_a_table_without_titles_is_known_by_its_columns() -> None:
    nameless = replace(_LAYOUT, columns=tuple(replace(column, title="") for column in _LAYOUT.columns))
    wider = replace(nameless, columns=(*nameless.columns, ColumnMapping(2, "", Field.RUNNING_BALANCE)))
    assert layout_key(nameless) != layout_key(wider)
