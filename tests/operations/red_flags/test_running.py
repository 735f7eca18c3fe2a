from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.red_flags import DispositionState, MissingKind, Outcome, RuleAnswer, filled
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_keeping import UnknownRecord
from investigator_desktop.operations.cases import create_case, redo, undo
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.red_flags.choices import ParameterChoice, RunChoices
from investigator_desktop.operations.red_flags.errors import (
    ListRefused,
    ReasonMissing,
    UnknownFinding,
    UnknownParameter,
    UnknownRule,
)
from investigator_desktop.operations.red_flags.findings import (
    RunFindings,
    dispose,
    finding_by_number,
    findings,
)
from investigator_desktop.operations.red_flags.lists import (
    all_lists,
    lists_in_force,
    read_list,
    seal_list,
    withdraw_list,
)
from investigator_desktop.operations.red_flags.running import run_rules
from tests.operations.test_completeness import ACTOR, statement

JANUARY, MARCH = ("01.01.2024", "31.01.2024"), ("01.03.2024", "31.03.2024")
CASH = [
    ("10.01.2024", "900,00", ""),
    ("11.01.2024", "950,00", ""),
    ("12.01.2024", "800,00", ""),
]
LIMITS = CaseList(ListKind.THRESHOLDS, "Limits", (("cash_report", "1000", "KZT", "", "Order 1"),), "Order 1")


@contextmanager
def case_with(folder: Path, *paths: Path) -> Iterator[CaseFile]:
    with create_case(folder / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        assert len(import_files(case, paths, ACTOR, Progress()).run_ids) == len(paths)
        yield case


def ran(case: CaseFile, choices: RunChoices | None = None) -> RunFindings:
    run_rules(case, choices or RunChoices(), ACTOR)
    run = findings(case)
    assert run is not None
    return run


def answer(run: RunFindings, rule_id: str) -> RuleAnswer:
    return next(one for one in run.answers if one.rule_id == rule_id)


@pytest.fixture
def two_months(tmp_path: Path) -> Iterator[CaseFile]:
    """A case of January and March, of which the second begins with another balance."""
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", CASH, "2750,00")
    second = statement(tmp_path, "2.csv", MARCH, "7,00", [("05.03.2024", "1,00", "")], "8,00")
    with case_with(tmp_path, first, second) as case:
        yield case


def test_records_are_looked_at_first_and_say_what_is_missing(two_months: CaseFile) -> None:
    run = ran(two_months)

    assert [one.rule_id for one in run.answers[:10]] == [f"J{number}" for number in range(1, 11)]
    assert answer(run, "J1").outcome is Outcome.FOUND
    assert answer(run, "J2").outcome is Outcome.FOUND
    assert answer(run, "J4").outcome is Outcome.NOT_FOUND
    assert answer(run, "J10").outcome is Outcome.NOT_COMPUTABLE
    [gap] = answer(run, "J1").findings
    assert (
        str(filled(gap.sentence, gap.facts))
        == "No statement covers the 29 days from 1 Feb 2024 to 29 Feb 2024."
    )


def test_a_rule_whose_threshold_is_not_set_says_so_and_runs_with_a_sealed_one(two_months: CaseFile) -> None:
    kinds = [one.kind for gap in answer(ran(two_months), "A1").gaps for one in gap.missing]
    assert MissingKind.THRESHOLD in kinds

    seal_list(two_months, LIMITS, ACTOR)
    again = answer(ran(two_months), "A1")
    assert MissingKind.THRESHOLD not in [one.kind for gap in again.gaps for one in gap.missing]


def test_a_run_is_kept_with_its_pack_numbers_and_seals_and_can_be_undone(two_months: CaseFile) -> None:
    seal_list(two_months, LIMITS, ACTOR)
    choices = RunChoices(("A1",), (ParameterChoice("A1", "days", 9),))
    run = ran(two_months, choices)

    assert {one.name: one.value for one in run.parameters(run.pack.rule("A1")).items}["days"] == 9
    assert [(one.kind, one.sha256, one.after_run_id) for one in run.lists] == [
        ("thresholds", LIMITS.sha256, None)
    ]
    assert {one.rule_id for one in run.answers} == {"A1", *(f"J{number}" for number in range(1, 11))}
    undo(two_months, ACTOR)
    assert findings(two_months) is None
    redo(two_months, ACTOR)
    assert len(two_months.analysis_runs(AnalysisKind.RED_FLAGS)) == 1


def test_a_list_changed_after_a_run_is_a_new_version_that_says_so(two_months: CaseFile) -> None:
    seal_list(two_months, LIMITS, ACTOR)
    first = ran(two_months)
    seal_list(
        two_months, CaseList(ListKind.THRESHOLDS, "Limits", (("cash_report", "2", "KZT", "", "O"),)), ACTOR
    )

    [newest] = lists_in_force(two_months)
    assert (newest.version, newest.earlier_run_id) == (2, first.run.id)
    assert [one.version for one in all_lists(two_months)] == [1, 2]
    assert ran(two_months).lists[0].after_run_id == first.run.id
    withdraw_list(two_months, newest, ACTOR)
    assert [one.version for one in lists_in_force(two_months)] == [1]
    with pytest.raises(UnknownRecord):
        withdraw_list(two_months, newest, ACTOR)


def test_a_disposition_holds_when_the_rules_run_again(two_months: CaseFile) -> None:
    one = finding_by_number(ran(two_months), 1)
    with pytest.raises(ReasonMissing):
        dispose(two_months, one.finding, DispositionState.DISMISSED, " ", ACTOR)
    dispose(two_months, one.finding, DispositionState.EXPLAINED, "The account was closed.", ACTOR)
    again = finding_by_number(ran(two_months), 1)

    assert again.state is DispositionState.EXPLAINED
    assert again.disposition is not None
    assert (again.disposition.reason, again.disposition.decided_by) == ("The account was closed.", ACTOR)
    dispose(two_months, one.finding, DispositionState.SUBSTANTIATED, "The bank confirmed it.", ACTOR)
    assert finding_by_number(findings(two_months), 1).state is DispositionState.SUBSTANTIATED
    undo(two_months, ACTOR)
    assert finding_by_number(findings(two_months), 1).state is DispositionState.EXPLAINED
    with pytest.raises(UnknownFinding):
        finding_by_number(findings(two_months), 99)


def test_what_does_not_exist_is_refused_by_name(two_months: CaseFile) -> None:
    with pytest.raises(UnknownRule):
        run_rules(two_months, RunChoices(("A99",)), ACTOR)
    with pytest.raises(UnknownParameter):
        run_rules(two_months, RunChoices(parameters=(ParameterChoice("A1", "moons", 1),)), ACTOR)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name;amount\ncash_report;1", "is missing"),
        ("name;amount;currency;source\ncash_report;1,5;KZT;Order", "row 2"),
        ("name;amount;currency;source\ncash_report;1;XYZ;Order", "XYZ"),
        ("name;amount;currency;source\n", "the list is empty"),
        ("name;amount;currency;source;from_on\na;1;KZT;Order;31.01.2024", "from_on"),
    ],
)
def test_a_list_that_is_wrong_is_refused_with_row_and_column(
    two_months: CaseFile, tmp_path: Path, text: str, said: str
) -> None:
    path = tmp_path / "limits.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(ListRefused) as refused:
        seal_list(two_months, read_list(ListKind.THRESHOLDS, path), ACTOR)

    assert said in str(refused.value)
    assert "limits" in str(refused.value)


def test_a_statement_that_fails_is_named_as_a_block(tmp_path: Path) -> None:
    path = statement(tmp_path, "1.csv", JANUARY, "100,00", CASH, "2751,00")
    with case_with(tmp_path, path) as case:
        run = ran(case)

    assert answer(run, "J4").outcome is Outcome.FOUND
    blocked = [
        (missing.name, missing.place)
        for one in run.answers
        for gap in one.gaps
        for missing in gap.missing
        if missing.kind is MissingKind.INTEGRITY
    ]
    assert set(blocked) <= {("J4", "E1")}
