from __future__ import annotations

import json

from investigator_desktop.domain.layout import DirectionBasis, Field, TableAsRead
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.importers.as_read import as_read_json
from tests.importers.builders import read_rows

TITLES = ("Дата", "Дебет", "Кредит", "Назначение платежа")


def only_table(reading: FileReading) -> TableAsRead:
    assert reading.as_read is not None
    (table,) = reading.as_read.tables
    return table


def test_a_reading_says_by_which_mark_and_order_of_days_its_columns_were_read() -> None:
    table = only_table(
        read_rows(
            ("Выписка",),
            TITLES,
            ("31.01.2024", "1 200,50", None, "аренда"),
            ("01.02.2024", None, "7,00", "возврат"),
        )
    )
    columns = {column.field: column for column in table.columns}
    assert (table.sheet, table.header_rows, table.first_row, table.last_row) == ("Sheet1", (2,), 3, 4)
    assert columns[Field.DEBIT].decimal_mark == "comma"
    assert (columns[Field.BOOKED_AT].date_order, columns[Field.BOOKED_AT].calendar) == (
        "day_first",
        "gregorian",
    )
    assert not columns[Field.DEBIT].is_minus_reversal


def test_a_minus_among_debits_is_told_as_a_reversal() -> None:
    table = only_table(
        read_rows(TITLES, ("31.01.2024", -5, None, "сторно"), ("01.02.2024", 7, None, "оплата"))
    )
    assert {column.field for column in table.columns if column.is_minus_reversal} == {Field.DEBIT}


def test_words_signs_and_sections_that_told_the_direction_are_named() -> None:
    titles = ("Дата", "Дт/Кт", "Сумма", "Назначение платежа")
    by_word = only_table(read_rows(titles, ("31.01.2024", "Дт", 5, "а"), ("01.02.2024", "Кт", 7, "б")))
    assert by_word.directions[0].basis is DirectionBasis.WORD
    assert dict(by_word.directions[0].words) == {"Дт": "debit", "Кт": "credit"}
    by_sign = only_table(
        read_rows(("Дата", "Сумма", "Назначение"), ("31.01.2024", -5, "а"), ("01.02.2024", 7, "б"))
    )
    assert [evidence.basis for evidence in by_sign.directions] == [DirectionBasis.SIGN]


def test_what_a_case_keeps_of_a_reading_leaves_out_what_says_nothing() -> None:
    reading = read_rows(TITLES, ("31.01.2024", 5, None, "а"), ("01.02.2024", None, 7, "б"))
    assert reading.as_read is not None
    document = json.loads(as_read_json(reading.as_read))
    assert document["container"] == "xlsx"
    assert document["tables"][0]["columns"][3] == {
        "column": "D",
        "field": "remittance_info",
        "title": TITLES[3],
    }
    assert document["tables"][0]["directions"] == []
