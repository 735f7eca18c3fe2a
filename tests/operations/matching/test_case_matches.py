"""Matches of a case: kept runs, what persons decide, undo, totals by grade, gaps, and files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.matches import MatchGrade, TransferMatch
from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, undo
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.matching.deciding import (
    MatchRefused,
    UnknownMatch,
    confirm,
    match_by_hand,
    match_of,
    reject,
    take_back,
)
from investigator_desktop.operations.matching.matches import all_matches, case_matches, gaps
from investigator_desktop.operations.matching.running import run_matching
from investigator_desktop.operations.matching.table import export_matches
from investigator_desktop.operations.matching.totals import grade_totals

ACTOR = Actor("A. Officer")
ONE, OTHER = "KZ86125KZT5004100100", "KZ75125KZT5004100200"
Row = tuple[str, str, str, str, str]  # day, credit, debit, the other account, purpose


def statement(folder: Path, name: str, account: str, rows: list[Row]) -> Path:
    """Write a bank's text with the entries of one account of January."""
    lines = [
        f"Счет;{account}",
        "Валюта;KZT",
        "Период;с 01.01.2024 по 31.01.2024",
        "Дата;Приход;Расход;Счет корреспондента;Назначение",
        *(";".join(row) for row in rows),
    ]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Give a case with a link, a transfer that names one side only, and one whose other side is missing."""
    sent = [
        ("10.01.2024", "", "5000,00", OTHER, "A"),
        ("12.01.2024", "", "700,00", OTHER, "B"),
        ("20.01.2024", "", "33,00", OTHER, "C"),
    ]
    got = [
        ("10.01.2024", "5000,00", "", ONE, "A"),
        ("12.01.2024", "700,00", "", "", "B"),
        ("25.01.2024", "1,00", "", "", "D"),
    ]
    paid = statement(tmp_path, "1.csv", ONE, sent)
    received = statement(tmp_path, "2.csv", OTHER, got)
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as made:
        import_files(made, [paid, received], ACTOR, Progress())
        yield made


def grades(case: CaseFile) -> list[MatchGrade]:
    return [match.grade for match in all_matches(case).matches]


def inferred(case: CaseFile) -> TransferMatch:
    return next(match for match in all_matches(case).matches if match.grade is MatchGrade.INFERRED)


def test_before_a_run_only_what_identifiers_prove_is_matched(case: CaseFile) -> None:
    assert grades(case) == [MatchGrade.PROVEN]
    assert all_matches(case).run is None


def test_a_run_is_kept_with_its_parameters_and_gives_the_same_again(case: CaseFile) -> None:
    changes = run_matching(case, ACTOR, MatchingParameters(working_days=3))
    assert changes.has_analysis
    first = case.analysis_runs(AnalysisKind.MATCHING)[-1]
    assert '"working_days":3' in first.parameters
    run_matching(case, ACTOR, MatchingParameters(working_days=3))
    assert case.analysis_runs(AnalysisKind.MATCHING)[-1].result_digest == first.result_digest
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.INFERRED]


def test_totals_keep_the_grades_apart(case: CaseFile) -> None:
    run_matching(case, ACTOR)
    assert [(total.grade, str(total.paid)) for total in grade_totals(case)] == [
        (MatchGrade.PROVEN, "5000.00"),
        (MatchGrade.INFERRED, "700.00"),
    ]


def test_a_confirmed_match_is_of_its_own_grade_and_undo_takes_it_back(case: CaseFile) -> None:
    run_matching(case, ACTOR)
    confirm(case, inferred(case), ACTOR, "the payer says so")
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.CONFIRMED]
    with pytest.raises(MatchRefused):
        confirm(case, all_matches(case).matches[1], ACTOR)
    undo(case, ACTOR)
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.INFERRED]


def test_a_rejected_match_is_gone_and_stays_gone_when_run_again(case: CaseFile) -> None:
    run_matching(case, ACTOR)
    with pytest.raises(MatchRefused):
        reject(case, inferred(case), ACTOR, " ")
    reject(case, inferred(case), ACTOR, "another payment")
    assert grades(case) == [MatchGrade.PROVEN]
    run_matching(case, ACTOR)
    assert grades(case) == [MatchGrade.PROVEN]
    found = all_matches(case)
    assert len(found.rejected) == 1
    record_id = found.rejected[0].record_id
    assert record_id is not None
    take_back(case, record_id, ACTOR)
    run_matching(case, ACTOR)
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.INFERRED]


def test_a_proven_link_can_be_rejected_too(case: CaseFile) -> None:
    reject(case, match_of(case, 1), ACTOR, "two payments of one amount")
    assert grades(case) == []
    with pytest.raises(UnknownMatch):
        match_of(case, 1)


def test_entries_are_matched_by_hand_unless_they_cannot_be_one_transfer(case: CaseFile) -> None:
    gap = gaps(case).filter(pl.col("side") == "debit")["entry_id"].to_list()
    alone = case_entry(case, "1.00")
    match_by_hand(case, [gap[-1]], [alone], ACTOR, "the bank says so")
    assert grades(case) == [MatchGrade.PROVEN, MatchGrade.CONFIRMED]
    with pytest.raises(MatchRefused):
        match_by_hand(case, [alone], [gap[0]], ACTOR)
    with pytest.raises(MatchRefused):
        match_by_hand(case, [gap[-1]], [alone], ACTOR)
    with pytest.raises(MatchRefused):
        match_by_hand(case, [], [alone], ACTOR)


def case_entry(case: CaseFile, amount: str) -> int:
    legs = all_matches(case).legs.frame
    units = int(amount.replace(".", ""))
    return int(legs.filter((pl.col("amount") == units) & (pl.col("amount_scale") == 2))["entry_id"][0])


def test_gaps_name_what_has_one_side_only(case: CaseFile) -> None:
    run_matching(case, ACTOR)
    found = gaps(case)
    assert found.select("other_account", "amount", "missing").rows() == [(OTHER, 33_00, "covered")]


def test_each_leg_is_in_one_match_and_has_its_grade(case: CaseFile) -> None:
    run_matching(case, ACTOR)
    frame = case_matches(case)
    assert frame["entry_id"].is_unique().all()
    assert frame["grade"].unique().sort().to_list() == ["proven", "inferred"]
    assert (
        frame.filter(pl.col("side") == "debit").height == frame.filter(pl.col("side") == "credit").height == 2
    )


def test_the_case_reminds_of_a_run_that_is_older_than_its_entries(case: CaseFile, tmp_path: Path) -> None:
    run_matching(case, ACTOR)
    assert not all_matches(case).is_outdated
    more = statement(tmp_path, "3.csv", "KZ64125KZT5004100300", [("15.01.2024", "9,00", "", "", "E")])
    import_files(case, [more], ACTOR, Progress())
    assert all_matches(case).is_outdated


def test_a_file_has_a_row_for_each_leg_with_its_grade(case: CaseFile, tmp_path: Path) -> None:
    run_matching(case, ACTOR)
    out = tmp_path / "matches.csv"
    written = export_matches(case, out)
    assert (written.count, written.withheld_count) == (2, 0)
    rows = pl.read_csv(out, infer_schema=False)
    assert rows["grade"].to_list() == ["proven", "proven", "inferred", "inferred"]
    assert rows["amount"].to_list() == ["5000.00", "5000.00", "700.00", "700.00"]
    assert export_matches(case, tmp_path / "matches.xlsx", [MatchGrade.PROVEN]).count == 1
