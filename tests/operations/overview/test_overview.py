"""The overview of small cases: what counts, what is behind each row, what waits, and the workbook."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import load_workbook

from investigator_desktop.analysis.overview.pivot import PivotNames, pivot_of
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.notes import Note, NoteKind, NoteState, NoteSubject
from investigator_desktop.domain.overview import CashKey, OpenKind, PivotKey, PivotQuestion
from investigator_desktop.domain.parties import recorded_key
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.errors import OutputRefused, UnknownFormat
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.notes.keeping import keep_note
from investigator_desktop.operations.overview.behind import cash_behind, entries_behind
from investigator_desktop.operations.overview.money import money_overview
from investigator_desktop.operations.overview.open_questions import name_questions, open_questions, proofs
from investigator_desktop.operations.overview.workbook import export_overview
from investigator_desktop.operations.parties.decisions import accept
from tests.casefile.builders import ACTOR, import_into, new_case, ticking
from tests.operations.test_ledger import OWN, written

OTHER = AccountIdentity("KZ99", None, "USD", "Ann", None, "Bank")
AHMETOV, AHMET = "Ахметов Марат", "Ахметов"
ROWS: list[dict[str, object]] = [
    {"counterparty_name": AHMETOV, "amount": 700, "booked_at": datetime(2024, 1, 31, 23, 59)},
    {"counterparty_name": AHMETOV, "amount": 300, "direction": "credit", "booked_at": datetime(2024, 2, 1)},
    {"counterparty_name": AHMET, "amount": 50, "booked_at": datetime(2024, 2, 2)},
    {"counterparty_name": None, "amount": 20, "is_cash": True, "location": " Almaty  ATM ",
     "booked_at": datetime(2024, 2, 3), "search_text": "almaty atm"},
]  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case with two accounts in two currencies."""
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"first", ROWS)
        import_into(made, b"second", [{"currency": "USD", "counterparty_name": "=SUM(A1)"}], OTHER)
        yield made


def excluded(case: CaseFile, position: int) -> None:
    key = case.entry_keys_of([case.entry_ids(EntryQuery()).to_list()[position]])
    decide(case, key, DecisionKind.EXCLUSION, ACTOR, reason="not of the case", clock=ticking())


def test_sums_are_of_what_counts(case: CaseFile) -> None:
    assert [(s.currency, s.credits.units, s.debits.units) for s in money_overview(case).figures.sums] == [
        ("KZT", 300, 770), ("USD", 0, 1_000),
    ]  # fmt: skip
    excluded(case, 1)
    figures = money_overview(case).figures
    assert figures.entry_count == 4
    assert [(one.currency, one.debits.units) for one in figures.sums] == [("KZT", 70), ("USD", 1_000)]
    assert money_overview(case, EntryQuery(is_excluded=True)).figures.entry_count == 0


def test_what_a_second_statement_repeats_is_summed_once(tmp_path: Path) -> None:
    rent, food = "05.01.2024;;50,00;;;Аренда", "06.01.2024;;7,00;;12;Еда"
    files = [written(tmp_path, "1.csv", OWN, [rent, food]), written(tmp_path, "2.csv", OWN, [food])]
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, files, ACTOR, Progress())
        assert case.entry_count(EntryQuery()) == 3
        figures = money_overview(case).figures
        assert (figures.entry_count, figures.sums[0].debits.units) == (2, 5_700)
        assert money_overview(case, EntryQuery(is_repeated=True)).figures.entry_count == 0


def test_a_filter_leaves_out_the_rest(case: CaseFile) -> None:
    figures = money_overview(case, EntryQuery(to_on=date(2024, 1, 31), currency="KZT")).figures
    assert (figures.entry_count, figures.sums[0].debits.units) == (1, 700)


def test_names_that_a_person_joined_are_one_counterparty(case: CaseFile) -> None:
    assert money_overview(case).figures.counterparty_count == 3
    accept(case, recorded_key(AHMETOV, "", ""), recorded_key(AHMET, "", ""), "one man", ACTOR, ticking())
    money = money_overview(case)
    assert money.figures.counterparty_count == 2
    question = PivotQuestion(text=AHMET)
    pivot = pivot_of(money.grain, PivotNames(money.accounts, money.parties), question)
    row = pivot.levels[1].row(0)
    assert (row.name, row.count, row.credits, row.debits) == (AHMETOV, 3, 300, 750)
    behind = entries_behind(case, EntryQuery(), row.key)
    assert len(behind.entry_ids) == 3
    assert set(behind.entry_ids) <= set(case.entry_ids(behind.query).to_list())


def test_the_entries_behind_a_row_are_those_that_it_sums(case: CaseFile) -> None:
    money = money_overview(case)
    pivot = pivot_of(money.grain, PivotNames(money.accounts, money.parties), PivotQuestion())
    for level in pivot.levels:
        for row in map(level.row, range(level.rows.height)):
            behind = entries_behind(case, EntryQuery(), row.key)
            found = case.entry_ids(behind.query).to_list()
            assert len(behind.entry_ids) == row.count
            assert set(behind.entry_ids) <= set(found)
            assert behind.other_count == len(found) - row.count


def test_the_filter_of_a_row_leaves_out_what_does_not_count_where_it_must(case: CaseFile) -> None:
    (account,) = (one.id for one in case.accounts() if one.identity.currency == "KZT")
    key = PivotKey("KZT", account)
    assert entries_behind(case, EntryQuery(), key).query.is_excluded is None
    excluded(case, 1)
    behind = entries_behind(case, EntryQuery(), key)
    assert (len(behind.entry_ids), behind.other_count, behind.query.is_excluded) == (3, 0, False)


def test_a_name_within_another_name_is_told_as_found_with_it(case: CaseFile) -> None:
    (account,) = (one.id for one in case.accounts() if one.identity.currency == "KZT")
    key = PivotKey("KZT", account, recorded_key(AHMET, "", ""))
    behind = entries_behind(case, EntryQuery(), key)
    assert (len(behind.entry_ids), behind.query.party, behind.other_count) == (1, AHMET, 2)


def test_cash_stands_by_the_place_that_is_printed_or_that_a_person_corrected(case: CaseFile) -> None:
    cash = money_overview(case).cash
    assert cash.select("place", "debits").rows() == [("Almaty ATM", 20)]
    behind = cash_behind(case, EntryQuery(), CashKey("Almaty ATM", "KZT"))
    assert len(behind.entry_ids) == 1
    keys = case.entry_keys_of(list(behind.entry_ids))
    decide(case, keys, DecisionKind.CORRECTION, ACTOR, field="location", value="Astana", reason="r")
    assert money_overview(case).cash["place"].to_list() == ["Astana"]
    assert cash_behind(case, EntryQuery(), CashKey("Astana", "KZT")).entry_ids == behind.entry_ids


def test_what_waits_for_a_person_is_told_with_its_number(case: CaseFile) -> None:
    task = Note(NoteKind.TASK, NoteSubject(), "Ask the bank", NoteState.OPEN)
    keep_note(case, task, ACTOR)
    found = {one.kind: one.count for one in open_questions(case, completeness(case))}
    assert found[OpenKind.BALANCE_BREAKS] == 2
    assert found[OpenKind.MATCHING_TO_RUN] == 1
    assert found[OpenKind.RULES_TO_RUN] == 1
    assert found[OpenKind.TASKS_OPEN] == 1
    assert OpenKind.HELD not in found
    assert [one.kind for one in name_questions(case)] in ([], [OpenKind.NAMES_UNDECIDED])
    assert {one.is_whole for one in proofs(completeness(case))} == {False}


def test_an_empty_case_asks_for_nothing(tmp_path: Path) -> None:
    with new_case(tmp_path / "case.idcase") as case:
        assert money_overview(case).figures.entry_count == 0
        assert open_questions(case, completeness(case)) == ()
        assert name_questions(case) == ()


def test_the_workbook_holds_the_sums_and_the_hashes_of_the_sources(case: CaseFile, tmp_path: Path) -> None:
    out = tmp_path / "overview.xlsx"
    assert export_overview(case, EntryQuery(), out) == 5
    book = load_workbook(out)
    assert book.sheetnames == [
        "About", "Accounts", "Counterparties", "Months", "Cash by place", "Completeness", "What needs a person",
        "Sources",
    ]  # fmt: skip
    accounts = [[cell.value for cell in row] for row in book["Accounts"].iter_rows(min_row=2)]
    assert [row[2:7] for row in accounts] == [
        ["KZT", 3, 7.7, -4.7, 4],
        ["USD", 0, 10, -10, 1],
    ]
    names = [str(row[2].value) for row in book["Counterparties"].iter_rows(min_row=2)]
    assert "'=SUM(A1)" in names
    assert "Nobody is named" in names
    hashes = {row[2].value for row in book["Sources"].iter_rows(min_row=2)}
    assert hashes == {hashlib.sha256(content).hexdigest() for content in (b"first", b"second")}


def test_the_workbook_speaks_the_language_of_who_writes_it(case: CaseFile, tmp_path: Path) -> None:
    out = tmp_path / "overview.xlsx"
    export_overview(case, EntryQuery(), out, language="ru")
    assert load_catalogue("ru").language == "ru"
    assert len(load_workbook(out).sheetnames) == 8


def test_a_workbook_is_written_nowhere_else(case: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(UnknownFormat):
        export_overview(case, EntryQuery(), tmp_path / "overview.csv")
    with pytest.raises(OutputRefused):
        export_overview(case, EntryQuery(), case.path)
