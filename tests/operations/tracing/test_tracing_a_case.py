"""Tracing in a case: marks, accounts that money is sent on to, order, openings, gaps, keeping and undo."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.tracing import FIRST_CLAIM, DoubtKind, Interval, TracingMethod
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, redo, undo
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.tracing.funds import (
    FundsIncomplete,
    funds_of,
    mark_funds,
    withdraw_funds,
)
from investigator_desktop.operations.tracing.keeping import keep_trace
from investigator_desktop.operations.tracing.request import Mark, NothingToTrace, TracedCase, TraceRequest
from investigator_desktop.operations.tracing.schedule import schedule
from investigator_desktop.operations.tracing.tracing import NotTraced, attribution, trace

ACTOR = Actor("A. Officer")
ONE, OTHER = "KZ86125KZT5004100100", "KZ75125KZT5004100200"
Row = tuple[str, str, str, str, str, str]  # day, credit, debit, balance after, the other account, purpose
Make = Callable[..., CaseFile]
FIFO, LIFO = TracingMethod.FIFO, TracingMethod.LIFO


def statement(
    folder: Path, name: str, account: str, rows: list[Row], period: str = "01.01.2024 по 31.01.2024"
) -> Path:
    """Write a bank's text with the entries of one account."""
    lines = [
        f"Счет;{account}",
        "Валюта;KZT",
        f"Период;с {period}",
        "Дата;Приход;Расход;Остаток;Счет корреспондента;Назначение",
        *(";".join(row) for row in rows),
    ]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


FIRST: list[Row] = [
    ("10.01.2024", "1000,00", "", "1000,00", "", "own"),
    ("11.01.2024", "2000,00", "", "3000,00", "", "wages"),
    ("12.01.2024", "", "2500,00", "500,00", OTHER, "moved"),
    ("15.01.2024", "", "100,00", "400,00", "", "rent"),
]
SECOND: list[Row] = [
    ("12.01.2024", "2500,00", "", "2500,00", ONE, "moved"),
    ("20.01.2024", "", "1800,00", "700,00", "", "car"),
]


@pytest.fixture
def make(tmp_path: Path) -> Make:
    """Return a function that makes a case of statements."""

    def made(*files: Path) -> CaseFile:
        case = create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR)
        import_files(case, list(files), ACTOR, Progress())
        return case

    return made


@pytest.fixture
def case(make: Make, tmp_path: Path) -> CaseFile:
    """Return a case of two accounts with a transfer between them."""
    return make(statement(tmp_path, "1.csv", ONE, FIRST), statement(tmp_path, "2.csv", OTHER, SECOND))


def entry(case: CaseFile, purpose: str, direction: Direction | None = None) -> int:
    """Return the entry with a purpose."""
    (found,) = case.entry_ids(EntryQuery(text=purpose, direction=direction)).to_list()
    return int(found)


def marked(case: CaseFile, purpose: str = "wages", label: str = "A") -> int:
    ids = [entry(case, purpose)]
    mark_funds(case, ids, FundsRole.CLAIM, label, "wages withheld", ACTOR)
    return ids[0]


def left(traced: TracedCase, method: TracingMethod, name: str) -> Interval:
    (at,) = [number for number, one in enumerate(traced.table.accounts) if one.name == name]
    return traced.table.of(method).left_interval(at, FIRST_CLAIM)


def test_money_is_followed_into_the_account_that_it_was_sent_on_to(case: CaseFile) -> None:
    marked(case)
    traced = trace(case, TraceRequest())
    assert [account.name for account in traced.table.accounts] == [OTHER, ONE]
    assert left(traced, FIFO, ONE) == Interval(400_00, 400_00)
    assert left(traced, FIFO, OTHER) == Interval(700_00, 700_00)
    assert left(traced, LIFO, ONE) == Interval(0, 0)
    assert left(traced, LIFO, OTHER) == Interval(200_00, 200_00)
    assert not traced.table.doubts


def test_what_bought_the_car_is_told_with_the_entries_that_the_money_came_through(case: CaseFile) -> None:
    wages = marked(case)
    traced = trace(case, TraceRequest())
    parts = dict(attribution(traced, entry(case, "car")))
    (claimed,) = [part for part in parts[FIFO] if part.owner == FIRST_CLAIM]
    assert claimed.amount == 800_00
    received = entry(case, "moved", Direction.CREDIT)
    assert [traced.ledger.keys[event] for event in claimed.chain] == [wages, received]
    with pytest.raises(NotTraced):
        attribution(traced, wages)


def test_without_following_only_the_account_of_the_funds_is_traced(case: CaseFile) -> None:
    marked(case)
    traced = trace(case, TraceRequest(is_followed=False))
    assert [account.name for account in traced.table.accounts] == [ONE]
    assert {row.entry_id for row in schedule(traced)} == {
        entry(case, "moved", Direction.DEBIT), entry(case, "rent"),
    }  # fmt: skip


def test_a_mark_for_one_run_alone_is_kept_nowhere(case: CaseFile) -> None:
    request = TraceRequest(marks=((entry(case, "wages"), Mark(FundsRole.CLAIM, "A")),))
    assert left(trace(case, request), FIFO, ONE) == Interval(400_00, 400_00)
    assert funds_of(case) == ()
    with pytest.raises(NothingToTrace):
        trace(case, TraceRequest())


def test_marks_are_steps_that_undo_and_redo_follow(case: CaseFile) -> None:
    marked(case)
    assert [kept.funds.label for kept in funds_of(case)] == ["A"]
    undo(case, ACTOR)
    assert funds_of(case) == ()
    redo(case, ACTOR)
    withdraw_funds(case, funds_of(case)[0].id, ACTOR)
    assert funds_of(case) == ()


def test_a_payment_out_is_no_fund_of_interest_and_a_claim_needs_a_name_and_a_reason(case: CaseFile) -> None:
    wages = entry(case, "wages")
    for ids, label, reason in (
        ([entry(case, "car")], "A", "r"),
        ([wages], " ", "r"),
        ([wages], "A", " "),
        ([], "A", "r"),
    ):
        with pytest.raises(FundsIncomplete):
            mark_funds(case, ids, FundsRole.CLAIM, label, reason, ACTOR)


def test_a_kept_result_has_its_parameters_and_undo_takes_it_back(case: CaseFile) -> None:
    marked(case)
    keep_trace(case, trace(case, TraceRequest()), ACTOR, "Wages")
    (run,) = case.analysis_runs(AnalysisKind.TRACING)
    assert json.loads(run.parameters)["methods"] == [method.value for method in TracingMethod]
    result = json.loads(case.analysis_result(run.id))
    assert [row["method"] for row in result["methods"]] == [method.value for method in TracingMethod]
    assert result["schedule"][0]["methods"]["lifo"][FIRST_CLAIM]["amount"] == "2000.00"
    undo(case, ACTOR)
    assert case.analysis_runs(AnalysisKind.TRACING) == ()


def without_balances(rows: list[Row]) -> list[Row]:
    return [(day, money_in, out, "", other, purpose) for day, money_in, out, _balance, other, purpose in rows]


def test_days_without_times_and_balances_leave_the_order_open(make: Make, tmp_path: Path) -> None:
    rows: list[Row] = [
        ("10.01.2024", "1000,00", "", "", "", "own"),
        ("11.01.2024", "1000,00", "", "", "", "wages"),
        ("11.01.2024", "", "800,00", "", "", "rent"),
    ]
    case = make(statement(tmp_path, "1.csv", ONE, rows))
    marked(case)
    traced = trace(case, TraceRequest())
    assert {doubt.kind for doubt in traced.table.doubts} == {DoubtKind.ORDER, DoubtKind.OPENING}
    assert left(traced, LIFO, ONE) == Interval(200_00, 1000_00)
    assert len(traced.table.of(LIFO).witnesses) == 2


def test_running_balances_prove_the_order_of_a_day(make: Make, tmp_path: Path) -> None:
    rows: list[Row] = [
        ("10.01.2024", "1000,00", "", "1000,00", "", "own"),
        ("11.01.2024", "", "800,00", "200,00", "", "rent"),
        ("11.01.2024", "1000,00", "", "1200,00", "", "wages"),
    ]
    case = make(statement(tmp_path, "1.csv", ONE, rows))
    marked(case)
    traced = trace(case, TraceRequest())
    assert not traced.table.doubts
    assert left(traced, LIFO, ONE) == Interval(1000_00, 1000_00)


def test_records_missing_between_two_statements_make_results_intervals(make: Make, tmp_path: Path) -> None:
    later: list[Row] = [("10.03.2024", "", "100,00", "50,00", "", "rent in March")]
    case = make(
        statement(tmp_path, "1.csv", ONE, FIRST),
        statement(tmp_path, "2.csv", ONE, later, "01.03.2024 по 31.03.2024"),
    )
    marked(case)
    traced = trace(case, TraceRequest())
    assert [doubt.kind for doubt in traced.table.doubts] == [DoubtKind.GAP]
    assert left(traced, FIFO, ONE) == Interval(0, 50_00)


def test_a_returned_payment_gives_back_the_money_that_it_took(make: Make, tmp_path: Path) -> None:
    rows: list[Row] = [
        ("10.01.2024", "1000,00", "", "1000,00", "", "wages"),
        ("11.01.2024", "", "600,00", "400,00", OTHER, "payment 4471"),
        ("12.01.2024", "500,00", "", "900,00", "", "own"),
        ("13.01.2024", "600,00", "", "1500,00", OTHER, "сторно payment 4471"),
    ]
    case = make(statement(tmp_path, "1.csv", ONE, rows))
    marked(case)
    traced = trace(case, TraceRequest(is_followed=False))
    assert left(traced, LIFO, ONE) == Interval(1000_00, 1000_00)
