from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from pathlib import Path

import polars as pl
import pytest
import xlwt
from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from investigator_desktop.importers.raw import MergedRange, RawFile
from tests.importers.reading.builders import cell, first_sheet, open_document, saved, with_rows
from tests.importers.reading.conftest import Read

DAY = datetime.combine(date(2024, 1, 2), time())
MOMENT = datetime.combine(date(2024, 1, 2), time(3, 4, 5))
IDENTIFIER = 850101300124


@pytest.fixture
def mixed(read: Read) -> RawFile:
    """A sheet whose table begins at C9, one kind of cell a column."""
    book = Workbook()
    sheet = first_sheet(book)
    sheet.title = "Выписка"
    sheet["C9"], sheet["D9"], sheet["E9"], sheet["F9"] = "1.234", 1.234, MOMENT, date(2024, 1, 2)
    sheet["G9"], sheet["H9"], sheet["I9"] = "02.01.2024", True, IDENTIFIER
    sheet["I9"].number_format = "000000000000"
    sheet["J9"], sheet["K9"], sheet["L9"] = time(3, 4, 5), timedelta(hours=30), "  с пробелами "
    sheet["C11"] = 5
    return read(saved(book), "mixed.xlsx")


def test_the_text_of_a_number_and_the_number_are_told_apart(mixed: RawFile) -> None:
    assert cell(mixed.sheets[0], 9, 2) == {"text": "1.234"}
    assert cell(mixed.sheets[0], 9, 3) == {"number": 1.234}


def test_a_date_cell_and_the_text_of_a_date_are_told_apart(mixed: RawFile) -> None:
    assert cell(mixed.sheets[0], 9, 4) == {"moment": MOMENT}
    assert cell(mixed.sheets[0], 9, 5) == {"moment": DAY}
    assert cell(mixed.sheets[0], 9, 6) == {"text": "02.01.2024"}


def test_a_truth_value_becomes_text(mixed: RawFile) -> None:
    assert cell(mixed.sheets[0], 9, 7) == {"text": "TRUE"}


def test_a_format_of_zeros_is_kept_with_its_number(mixed: RawFile) -> None:
    assert cell(mixed.sheets[0], 9, 8) == {"number": 850101300124.0, "format": "000000000000"}


def test_a_time_of_day_and_a_duration_become_text(mixed: RawFile) -> None:
    assert cell(mixed.sheets[0], 9, 9) == {"text": "03:04:05"}
    assert cell(mixed.sheets[0], 9, 10) == {"text": "30:00:00"}


def test_text_is_not_stripped(mixed: RawFile) -> None:
    assert cell(mixed.sheets[0], 9, 11) == {"text": "  с пробелами "}


def test_rows_and_columns_keep_their_own_numbers(mixed: RawFile) -> None:
    sheet = mixed.sheets[0]
    assert sheet.frame["row"].to_list() == [9, 11]
    assert sheet.width == 12
    assert cell(sheet, 11, 2) == {"number": 5.0}
    assert not {"0.text", "1.text"} & set(sheet.frame.columns)


def test_the_file_says_what_it_is_by_its_bytes(mixed: RawFile) -> None:
    assert mixed.container == "xlsx"
    assert mixed.encoding is None


def test_kinds_within_one_column_stay_apart_cell_by_cell(read: Read) -> None:
    book = Workbook()
    for value in ["Сумма", 10, None, "10", date(2024, 5, 6)]:
        first_sheet(book).append(["x", value])
    frame = read(saved(book), "a.xlsx").sheets[0].frame
    assert frame["1.text"].to_list() == ["Сумма", None, None, "10", None]
    assert frame["1.number"].to_list() == [None, 10.0, None, None, None]
    assert frame["1.moment"].to_list() == [None, None, None, None, datetime.combine(date(2024, 5, 6), time())]


def test_every_sheet_is_listed_also_hidden_empty_and_chart_sheets(read: Read) -> None:
    book = Workbook()
    first_sheet(book).title = "Дебет"
    first_sheet(book)["A1"] = 1
    book.create_sheet("Кредит").sheet_state = "hidden"
    book.create_chartsheet("График")
    sheets = read(saved(book), "a.xlsx").sheets
    assert [(one.name, one.is_hidden, one.frame.height) for one in sheets] == [
        ("Дебет", False, 1),
        ("Кредит", True, 0),
        ("График", False, 0),
    ]
    assert sheets[1].frame.columns == ["row"]


def test_merged_blocks_keep_their_place(read: Read) -> None:
    book = Workbook()
    first_sheet(book)["C12"] = "Плательщик"
    first_sheet(book).merge_cells("C12:G13")
    assert read(saved(book), "a.xlsx").sheets[0].merged == (
        MergedRange(first_row=12, last_row=13, first_column=2, last_column=6),
    )


def test_a_workbook_that_counts_from_1904_says_so_and_its_dates_are_right(read: Read) -> None:
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    first_sheet(book)["A1"] = date(2024, 1, 2)
    file = read(saved(book), "a.xlsx")
    assert file.dates_from_1904
    assert file.sheets[0].frame["0.moment"].to_list() == [DAY]


def test_the_text_format_is_kept_for_numbers_only(read: Read) -> None:
    book = Workbook()
    first_sheet(book)["A1"], first_sheet(book)["A2"] = 12, "12"
    first_sheet(book)["A1"].number_format = first_sheet(book)["A2"].number_format = "@"
    frame = read(saved(book), "a.xlsx").sheets[0].frame
    assert frame["0.format"].to_list() == ["@", None]


def test_an_error_value_is_text_and_not_an_empty_cell(read: Read) -> None:
    rows = '<row r="3"><c r="B3"><v>1</v></c><c r="C3" t="e"><f>A1/0</f><v>#DIV/0!</v></c></row>'
    sheet = read(with_rows(rows), "a.xlsx").sheets[0]
    assert cell(sheet, 3, 1) == {"number": 1.0}
    assert cell(sheet, 3, 2) == {"text": "#DIV/0!"}


def test_cells_that_do_not_say_their_place_are_counted(read: Read) -> None:
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    sheet = read(with_rows(rows), "a.xlsx").sheets[0]
    assert sheet.frame.rows() == [(1, 1.0, 2.0), (2, 3.0, None)]


def test_an_older_workbook_is_read_whatever_it_is_called(read: Read) -> None:
    book = xlwt.Workbook()
    sheet = book.add_sheet("Лист")
    sheet.write(4, 2, "1.234")
    sheet.write(4, 3, 1.234)
    sheet.write(4, 4, MOMENT, xlwt.easyxf(num_format_str="dd.mm.yyyy hh:mm:ss"))
    stream = io.BytesIO()
    book.save(stream)
    file = read(stream.getvalue(), "really.xlsx")
    assert file.container == "xls"
    assert cell(file.sheets[0], 5, 2) == {"text": "1.234"}
    assert cell(file.sheets[0], 5, 3) == {"number": 1.234}
    assert cell(file.sheets[0], 5, 4) == {"moment": MOMENT}


def test_a_sheet_of_several_batches_is_one_frame(read: Read) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("a")
    for number in range(1, 30_001):
        sheet.append([number, "слово" if number % 10_000 == 0 else None])
    frame = read(saved(book), "a.xlsx").sheets[0].frame
    assert frame["row"].to_list() == list(range(1, 30_001))
    assert frame["0.number"].to_list() == frame["row"].to_list()
    assert frame.filter(pl.col("1.text").is_not_null())["row"].to_list() == [10_000, 20_000, 30_000]


def test_real_forms_of_banks_are_read(read: Read, corpus: Path) -> None:
    for path in sorted((corpus / "kz_dialects").glob("*.xlsx")):
        sheets = read(path.read_bytes(), path.name).sheets
        assert sheets[0].frame.height >= 5
        assert sheets[0].width >= 16


def test_an_open_document_sheet_is_read(read: Read) -> None:
    cells = (
        '<table:table-cell/><table:table-cell office:value-type="string"><text:p>1.234</text:p></table:table-cell>'
        '<table:table-cell office:value-type="float" office:value="1.234"><text:p>1,23</text:p></table:table-cell>'
    )
    file = read(open_document(f"<table:table-row>{cells}</table:table-row>"), "a.xls")
    assert file.container == "ods"
    assert file.sheets[0].name == "Лист"
    assert file.sheets[0].frame.to_dicts() == [{"row": 1, "1.text": "1.234", "2.number": 1.234}]
