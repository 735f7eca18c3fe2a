"""Operators' tables in a case: each transfer counts once, is drawn in its person's lane, and leaves in the bundle."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook

from investigator_desktop.analysis.timeline.period_sums import period_sums, transfer_sums
from investigator_desktop.analysis.timeline.view import LaneBy
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.bundling import BundleOptions, write_bundle
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.entries import entry_rows, source_row, totals
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.timeline import timeline
from investigator_desktop.operations.transfers import (
    counted,
    payments_without_entries,
    transfer_flows,
    transfers,
)
from investigator_desktop.reports.sections.transfers import paid_sums
from tests.casefile.builders import import_into
from tests.exchange.cases import ACTOR, DETAILS, ticking
from tests.exchange.mutation.mutants import checked
from tests.importers.transfer_tables import OPERATORS, OperatorTable

_CUSTOMER = [
    "MTCN", "Status", "Send Date", "Customer Name", "Customer Phone", "Counterparty Name", "Counterparty Phone",
    "Amount", "Currency", "Destination Country", "Payout Country",
]  # fmt: skip
_SENT = [
    "0011111111",
    "Paid",
    "2024-03-01",
    "IVAN IVANOV",
    "+7 701 000 00 01",
    "OLGA",
    None,
    100,
    "USD",
    "TR",
    "GE",
]
_BACK = [
    "0022222222",
    "Cancelled",
    "2024-03-02",
    "IVAN IVANOV",
    "8 701 000 0001",
    "OLGA",
    None,
    70,
    "USD",
    "TR",
    None,
]
_RECEIVED = [
    "0033333333", "Paid", "2024-03-03", "IVAN IVANOV", "87010000001", "PETR", "+7 777 000 00 02", 40, "USD", "KZ", "KZ",
]  # fmt: skip


def _operators_workbook(path: Path) -> Path:
    book = Workbook()
    for table in OPERATORS:
        _fill(book, table)
    del book["Sheet"]
    book.save(path)
    return path


def _fill(book: Workbook, table: OperatorTable) -> None:
    sheet = book.create_sheet(table.name)
    for row in table.rows:
        sheet.append(list(row))
    number = len(table.above) + 1
    for _, first, last in table.groups:
        sheet.merge_cells(start_row=number, end_row=number, start_column=first + 1, end_column=last + 1)


def _customer_workbook(path: Path) -> Path:
    book = Workbook()
    del book["Sheet"]
    for name, rows in (("Sends", (_SENT, _BACK)), ("Receives", (_RECEIVED,))):
        sheet = book.create_sheet(name)
        for row in (_CUSTOMER, *rows):
            sheet.append(row)
    book.save(path)
    return path


def _with_roles(path: Path) -> Path:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append([*_CUSTOMER, "Role"])
    for row, role in ((_SENT, "Sender"), (_BACK, "Sender"), (_RECEIVED, "Receiver")):
        sheet.append([*row, role])
    book.save(path)
    return path


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with create_case(tmp_path / "case.idcase", DETAILS, ACTOR, None, ticking()) as made:
        yield made


def _imported(case: CaseFile, *files: Path) -> None:
    outcome = import_files(case, files, ACTOR, Progress(), clock=ticking())
    assert len(outcome.run_ids) == len(files), [str(one.reading.sentence) for one in outcome.readings]


def test_tables_of_five_operators_pass_the_independent_verifier(case: CaseFile, tmp_path: Path) -> None:
    _imported(case, _operators_workbook(tmp_path / "operators.xlsx"), _with_roles(tmp_path / "roles.xlsx"))
    assert case.payments().height == 17
    out = write_bundle(case, tmp_path / "b.zip", BundleOptions(), ACTOR, Progress(), ticking()).path
    code, words = checked(out.read_bytes(), tmp_path / "checked.zip")
    assert code == 0, words


def test_a_customer_is_sender_in_one_sheet_and_receiver_in_another(case: CaseFile, tmp_path: Path) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"))
    found = counted(case)
    assert found["payer_name"].to_list() == ["IVAN IVANOV", "IVAN IVANOV", "PETR"]
    assert found["beneficiary_name"].to_list() == ["OLGA", "OLGA", "IVAN IVANOV"]
    assert set(found["payer_key"].to_list()[:2]) == {"+77010000001"}


def test_the_same_transfers_in_two_files_count_once(case: CaseFile, tmp_path: Path) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"), _with_roles(tmp_path / "roles.xlsx"))
    flows = transfer_flows(case)
    assert case.payments().height == 6
    assert flows["paid"].to_list() == [10000, 4000]
    assert flows["not_paid"].to_list() == [7000, 0]
    assert flows["paid_count"].to_list() == [1, 1]


def test_a_person_has_a_lane_with_what_was_sent_and_received_and_nothing_cancelled(
    case: CaseFile, tmp_path: Path
) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"))
    model = timeline(case)
    lane = model.lanes[0]
    assert (lane.account.holder, lane.currency, lane.count) == ("IVAN IVANOV", "USD", 2)
    rows = entry_rows(case, model.ids(lane.first, lane.count))
    assert [str(row.entry.signed_amount) for row in rows] == ["-100.00", "40.00"]
    note = rows[0].transfer
    assert note is not None
    assert (note.control_no, note.expected_country, note.actual_country) == ("0011111111", "TR", "GE")


def test_a_transfer_of_the_timeline_leads_to_its_row(case: CaseFile, tmp_path: Path) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"))
    number = timeline(case).ids(0, 1)[0]
    source = source_row(case, number)
    assert (source.place.sheet, source.place.row) == ("Sends", 2)


@pytest.mark.parametrize("lane_by", [LaneBy.ACCOUNT, LaneBy.PLACE])
def test_a_period_sums_entries_as_their_page_does_and_transfers_apart(
    case: CaseFile, tmp_path: Path, lane_by: LaneBy
) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"))
    import_into(case, b"statement", [{"location": place} for place in ("GE", "KZ", None, "GE", "KZ")])
    model = timeline(case, lane_by=lane_by)
    found = {
        (one.credits.currency, str(one.credits), str(one.debits), one.count)
        for one in period_sums(model, model.extent)
    }
    assert found == {
        (one.currency, str(one.credits), str(one.debits), one.credit_count + one.debit_count)
        for one in totals(case, EntryQuery())
    }
    (moved,) = transfer_sums(model, model.extent)
    assert (moved.credits.currency, str(moved.credits), str(moved.debits), moved.count) == (
        "USD", "40.00", "100.00", 2,
    )  # fmt: skip
    assert transfer_sums(model, model.extent, "KZT") == ()


def test_a_view_of_some_entries_has_no_transfers(case: CaseFile, tmp_path: Path) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"))
    assert not timeline(case, EntryQuery(text="olga")).lanes


def test_a_report_sums_each_transfer_once_and_names_the_row_that_counts(
    case: CaseFile, tmp_path: Path
) -> None:
    _imported(case, _customer_workbook(tmp_path / "customer.xlsx"), _with_roles(tmp_path / "roles.xlsx"))
    rows = transfers(payments_without_entries(case), case.evidence())
    assert [row.same_as for row in rows] == [None, None, None, 1, 2, 3]
    assert [(str(money), count) for money, count in paid_sums(rows)] == [("140.00", 2)]
