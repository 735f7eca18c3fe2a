from __future__ import annotations

import csv
import re
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO

import openpyxl
import pikepdf
import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import load_workbook

from investigator_desktop.training.layouts.dari_book import solar_text
from investigator_desktop.training.sample_case import SampleCase
from investigator_desktop.training.scenarios.recruitment.files import TWO_SUBJECTS, WAGES_FIRST
from investigator_desktop.training.transfers import TransferStatus
from investigator_desktop.training.written import PlacedEntry, PlantKind, WrittenFile, WrittenStatement


def files_of(case: SampleCase, layout: str) -> list[WrittenFile]:
    found = [file for file in case.story.files if file.layout == layout]
    assert found
    return found


def sheet_of(file: WrittenFile, title: str | None = None) -> Worksheet:
    book = openpyxl.load_workbook(BytesIO(file.content))
    sheet = book[title] if title else book.worksheets[0]
    assert isinstance(sheet, Worksheet)
    return sheet


def cells(sheet: Worksheet, row: int) -> list[object]:
    return [cell.value for cell in sheet[row]]


def pairs(file: WrittenFile) -> Iterator[tuple[PlacedEntry, list[object]]]:
    """Yield every entry with the cells of its row."""
    for statement in file.statements:
        sheet = sheet_of(file, statement.sheet)
        for entry in statement.entries:
            yield entry, cells(sheet, entry.place.row)


def exact(cell: object) -> Decimal:
    return Decimal(str(cell))


def test_the_statutory_form_has_eighteen_columns_a_row_of_numbers_and_a_row_a_movement(
    sample_case: SampleCase,
) -> None:
    for file in files_of(sample_case, "kz-statutory-18"):
        sheet = sheet_of(file)
        assert cells(sheet, 2) == list(range(1, 19))
        assert sheet.max_row == file.row_count + 2
        for entry, row in pairs(file):
            assert exact(row[4]) * 100 == entry.booking.amount
            assert row[10 if not entry.booking.is_credit else 15] == entry.booking.account.number


def test_a_movement_between_two_subjects_is_one_row_and_two_entries(sample_case: SampleCase) -> None:
    file = next(file for file in sample_case.story.files if file.name == TWO_SUBJECTS)
    places = [entry.place for statement in file.statements for entry in statement.entries]
    assert len(places) > len(set(places)) == file.row_count


def test_the_form_saved_anew_lost_leading_zeros_and_last_digits(sample_case: SampleCase) -> None:
    file = next(file for file in files_of(sample_case, "kz-statutory-18") if file.plants)
    sheet = sheet_of(file)
    places = {plant.kind: plant.place for plant in file.plants}
    identifier, account = places[PlantKind.DAMAGED_IDENTIFIER], places[PlantKind.DAMAGED_ACCOUNT]
    assert identifier
    assert account
    assert sheet.cell(identifier.row, 8).value == 30015600442
    assert isinstance(sheet.cell(account.row, 11).value, float)


def test_the_debit_credit_form_has_preamble_entries_and_totals(sample_case: SampleCase) -> None:
    for file in files_of(sample_case, "kz-debit-credit-19"):
        extract = file.statements[0].extract
        sheet = sheet_of(file)
        total = cells(sheet, sheet.max_row)
        assert sheet.max_row == 9 + file.row_count + 1
        assert len(cells(sheet, 9)) == 19
        assert total[0] == "Итого"
        assert [exact(total[4]) * 100, exact(total[5]) * 100] == [extract.credit_sum, extract.debit_sum]
        for entry, row in pairs(file):
            filled, empty = (4, 5) if entry.booking.is_credit else (5, 4)
            assert exact(row[filled]) * 100 == entry.booking.amount
            assert row[empty] is None


def test_the_merged_header_has_two_rows(sample_case: SampleCase) -> None:
    for file in files_of(sample_case, "kz-merged-header"):
        sheet = sheet_of(file)
        assert {"E11:I11", "J11:N11"} <= {str(cells) for cells in sheet.merged_cells.ranges}
        assert sheet.max_row == 12 + file.row_count


def test_clocks_go_back_once_in_a_file_that_is_otherwise_in_order(sample_case: SampleCase) -> None:
    file = next(file for file in sample_case.story.files if file.name == WAGES_FIRST)
    times = [entry.booking.wall_time for entry in file.statements[0].entries]
    steps = [
        entry.place.row
        for entry, early, late in zip(file.statements[0].entries[1:], times, times[1:], strict=False)
        if late < early
    ]
    plant = next(plant for plant in sample_case.story.plants if plant.kind is PlantKind.CLOCK_CHANGE)
    assert plant.place
    assert steps == [plant.place.row]


def test_the_binary_report_holds_texts_in_two_sheets(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "kg-binary-report")
    book = load_workbook(BytesIO(file.content))
    assert book.sheet_names == ["Выписка KGS", "Выписка USD"]
    for statement in file.statements:
        rows = book.get_sheet_by_name(statement.sheet or "").to_python()
        assert len(rows) == 11 + len(statement.entries) + 2
        for entry in statement.entries:
            row = rows[entry.place.row - 1]
            text = str(row[4] if entry.booking.is_credit else row[3])
            assert int(re.sub(r"\D", "", text)) == entry.booking.amount


def test_the_exchange_text_begins_each_entry_on_its_line(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "kz-1c-exchange")
    lines = file.content.decode("cp1251").split("\r\n")
    assert lines.count("СЕКЦИЯДОКУМЕНТ=Выписка") == file.row_count
    for entry in file.statements[0].entries:
        first = entry.place.row - 1
        key = "СуммаПриход" if entry.booking.is_credit else "СуммаРасход"
        section = dict(line.split("=", 1) for line in lines[first : lines.index("КонецДокумента", first)])
        assert Decimal(section[key]) * 100 == entry.booking.amount


def test_the_csv_breaks_its_running_balance_at_the_named_row_alone(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "uz-csv")
    rows = list(csv.reader(file.content.decode("cp1251").splitlines(), delimiter=";"))
    table = rows[10 : 10 + file.row_count]
    amounts = [_cents(row[6] or "0") - _cents(row[5] or "0") for row in table]
    balances = [_cents(row[7]) for row in table]
    breaks = [
        place + 11
        for place in range(1, len(table))
        if balances[place] != balances[place - 1] + amounts[place]
    ]
    assert breaks == [plant.place.row for plant in file.plants if plant.place]
    assert rows[10 + file.row_count][0] == "Jami / Итого"


def _cents(text: str) -> int:
    return int(Decimal(text.replace(",", ".")) * 100)


def test_the_dari_sheet_runs_from_right_to_left_with_solar_dates(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "af-dari")
    sheet = sheet_of(file)
    assert sheet.sheet_view.rightToLeft
    for entry, row in pairs(file):
        assert row[1] == solar_text(entry.booking.wall_time.date())
        assert exact(row[7 if entry.booking.is_credit else 6]) * 100 == entry.booking.amount
    assert solar_text(file.statements[0].extract.from_on) == "۱۴۰۲/۱۰/۱۱"


def test_the_currency_workbook_is_newest_first_with_a_running_balance(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "multi-currency-newest-first")
    for statement in file.statements:
        assert chained_backwards(file, statement)


def chained_backwards(file: WrittenFile, statement: WrittenStatement) -> bool:
    sheet = sheet_of(file, statement.sheet)
    rows = [cells(sheet, entry.place.row) for entry in statement.entries]
    opening = exact(sheet.cell(8, 2).value)
    before = [*(exact(row[7]) for row in rows[1:]), opening]
    return all(exact(row[7]) == balance + exact(row[6]) for row, balance in zip(rows, before, strict=True))


def test_the_operators_table_keeps_control_numbers_as_text(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "money-transfers")
    sheet = sheet_of(file)
    numbers = [sheet.cell(row, 1).value for row in range(6, sheet.max_row + 1)]
    assert len(numbers) == file.row_count == len(sample_case.story.transfers)
    assert all(isinstance(number, str) and len(number) == 10 for number in numbers)
    assert any(str(number).startswith("0") for number in numbers)


def test_transfers_tell_every_status_an_odd_payout_and_one_telephone_in_two_spellings(
    sample_case: SampleCase,
) -> None:
    transfers = sample_case.story.transfers
    assert {transfer.status for transfer in transfers} == set(TransferStatus)
    assert any(item.pay_agent and item.pay_agent.country != item.expected_country for item in transfers)
    receivers = [item.receiver for item in transfers if item.receiver.actor.latin_name == "Kassymov Daniyar"]
    assert len({receiver.phone for receiver in receivers}) == 2
    assert len({receiver.name for receiver in receivers}) == 2
    for item in transfers:
        assert (item.paid_at is None) is (item.status is not TransferStatus.PAID)
        assert item.paid_at is None or item.paid_at > item.sent_at


def test_the_damaged_workbook_does_not_open(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "damaged")
    with pytest.raises(zipfile.BadZipFile):
        openpyxl.load_workbook(BytesIO(file.content))


def test_the_letter_is_a_valid_pdf(sample_case: SampleCase) -> None:
    (file,) = files_of(sample_case, "letter")
    with pikepdf.open(BytesIO(file.content)) as document:
        assert len(document.pages) == 1
        assert not document.check_pdf_syntax()
