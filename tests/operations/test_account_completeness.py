from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.completeness import (
    AccountCompleteness,
    DayState,
    KeyedStatement,
    KeyedSubject,
    ProofGrade,
)
from investigator_desktop.domain.completeness_words import account_sentences, seam_sentence
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.completeness import (
    KeyedIncomplete,
    completeness,
    key_statement,
    withdraw_keyed,
)
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.importing import import_files
from tests.operations.test_completeness import ACCOUNT, ACTOR, statement

JANUARY, FEBRUARY, MARCH = (
    ("01.01.2024", "31.01.2024"),
    ("01.02.2024", "29.02.2024"),
    ("01.03.2024", "31.03.2024"),
)


@contextmanager
def case_with(folder: Path, *paths: Path) -> Iterator[CaseFile]:
    with create_case(folder / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        if paths:
            outcome = import_files(case, paths, ACTOR, Progress())
            assert len(outcome.run_ids) == len(paths), [str(one.reading.sentence) for one in outcome.readings]
        yield case


def without_balances(folder: Path, name: str, rows: list[tuple[str, str, str]]) -> Path:
    """Write a bank's text that states neither period nor balances."""
    lines = [f"Счет;{ACCOUNT}", "Валюта;KZT", "Дата;Приход;Расход;Назначение"]
    lines += [f"{day};{money_in};{money_out};Оплата" for day, money_in, money_out in rows]
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def states(found: AccountCompleteness) -> list[tuple[date, date, DayState, ProofGrade]]:
    return [(part.from_on, part.to_on, part.state, part.grade) for part in found.ranges]


def tenge(units: int) -> Money:
    return Money(units, 2, "KZT")


def keyed(**figures: object) -> KeyedStatement:
    days = (date(2024, 1, 10), date(2024, 1, 20))
    return KeyedStatement(1, ACCOUNT, "KZT", *days, "page 1", **figures)  # type: ignore[arg-type]


def test_days_between_statements_are_missing_and_those_of_one_that_reconciles_are_proven(
    tmp_path: Path,
) -> None:
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    third = statement(tmp_path, "3.csv", MARCH, "150,00", [("17.03.2024", "", "20,00")], "130,00")
    with case_with(tmp_path, third, first) as case:
        (found,) = completeness(case)
    assert states(found) == [
        (date(2024, 1, 1), date(2024, 1, 31), DayState.PROVEN, ProofGrade.BALANCE_CHAIN),
        (date(2024, 2, 1), date(2024, 2, 29), DayState.MISSING, ProofGrade.NONE),
        (date(2024, 3, 1), date(2024, 3, 31), DayState.PROVEN, ProofGrade.BALANCE_CHAIN),
    ]
    assert (found.day_count, found.proven_day_count) == (91, 62)
    assert (str(found.proven_credits), str(found.proven_debits)) == ("50.00", "20.00")
    (seam,) = found.seams
    assert (seam.is_met, seam.missing_day_count) == (True, 29)


def test_a_seam_that_does_not_meet_is_named_with_both_balances(tmp_path: Path) -> None:
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    second = statement(tmp_path, "2.csv", FEBRUARY, "170,00", [("14.02.2024", "", "20,00")], "150,00")
    with case_with(tmp_path, first, second) as case:
        (found,) = completeness(case)
    (seam,) = found.seams
    assert not found.is_whole
    assert str(seam_sentence(seam)) == "E1 to E2: the one ends with 150.00, the other begins with 170.00."


def test_a_statement_that_another_one_overlaps_and_outlasts_has_no_seam_of_its_own(tmp_path: Path) -> None:
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    over = statement(
        tmp_path, "2.csv", ("10.01.2024", "29.02.2024"), "100,00", [("13.01.2024", "50,00", "")], "150,00"
    )
    third = statement(tmp_path, "3.csv", MARCH, "150,00", [("17.03.2024", "", "20,00")], "130,00")
    with case_with(tmp_path, first, over, third) as case:
        (found,) = completeness(case)
    (seam,) = found.seams
    assert (seam.first.evidence.label, seam.second.evidence.label, seam.missing_day_count) == ("E2", "E3", 0)


def test_without_balances_nothing_is_proven_until_a_covering_letter_agrees(tmp_path: Path) -> None:
    rows = [("10.01.2024", "50,00", ""), ("20.01.2024", "", "20,00")]
    with case_with(tmp_path, without_balances(tmp_path, "1.csv", rows)) as case:
        (found,) = completeness(case)
        days = (date(2024, 1, 10), date(2024, 1, 20))
        assert states(found) == [(*days, DayState.UNPROVEN, ProofGrade.NONE)]
        key_statement(case, keyed(credits=tenge(5000), debits=tenge(2000), entry_count=2), ACTOR)
        (found,) = completeness(case)
        assert states(found) == [(*days, DayState.PROVEN, ProofGrade.TURNOVER)]
        assert found.is_whole
        assert [share.entry_count for share in found.shares if share.grade is ProofGrade.TURNOVER] == [2]
        (check,) = found.keyed
        withdraw_keyed(case, check.record.id, ACTOR)
        (found,) = completeness(case)
        assert states(found) == [(*days, DayState.UNPROVEN, ProofGrade.NONE)]


def test_a_keyed_turnover_that_disagrees_names_the_difference_and_proves_nothing(tmp_path: Path) -> None:
    rows = [("10.01.2024", "50,00", ""), ("20.01.2024", "", "20,00")]
    with case_with(tmp_path, without_balances(tmp_path, "1.csv", rows)) as case:
        key_statement(case, keyed(credits=tenge(5100), debits=tenge(2000), entry_count=3), ACTOR)
        (found,) = completeness(case)
        said = " ".join(str(one) for one in account_sentences(found, {1: "E1"}))
    (check,) = found.keyed
    assert not check.is_proof
    assert [one.subject for one in check.differences] == [KeyedSubject.CREDITS, KeyedSubject.ENTRY_COUNT]
    assert "credits of 51.00 are stated, the entries give 50.00" in said
    assert "3 entries are stated, 2 were read" in said
    assert found.proven_day_count == 0


def test_a_number_of_entries_alone_proves_nothing(tmp_path: Path) -> None:
    with case_with(tmp_path, without_balances(tmp_path, "1.csv", [("10.01.2024", "50,00", "")])) as case:
        key_statement(case, keyed(entry_count=1), ACTOR)
        (found,) = completeness(case)
    assert found.keyed[0].differences == ()
    assert not found.keyed[0].is_proof


def test_a_second_production_proves_the_days_on_which_both_tell_the_same(tmp_path: Path) -> None:
    rows = [("10.01.2024", "50,00", ""), ("11.01.2024", "", "20,00"), ("12.01.2024", "", "7,00")]
    one = without_balances(tmp_path, "1.csv", rows)
    other = without_balances(tmp_path, "2.csv", [*rows[:2], ("12.01.2024", "", "8,00")])
    with case_with(tmp_path, one, other) as case:
        (found,) = completeness(case)
    assert states(found) == [
        (date(2024, 1, 10), date(2024, 1, 11), DayState.OVERLAPPING, ProofGrade.SECOND_PRODUCTION),
        (date(2024, 1, 12), date(2024, 1, 12), DayState.OVERLAPPING, ProofGrade.NONE),
    ]
    assert (found.repeated_count, found.entry_count) == (2, 4)
    assert (str(found.credits), str(found.debits)) == ("50.00", "35.00")


def test_what_an_order_asks_for_and_no_statement_covers_is_missing_at_the_edges(tmp_path: Path) -> None:
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    with case_with(tmp_path, first) as case:
        order = LegalBasis(number="7", from_on=date(2023, 12, 1), to_on=date(2024, 2, 10))
        set_terms(case, 1, EvidenceTerms(order), ACTOR)
        (found,) = completeness(case)
    assert [(str(p.from_on), str(p.to_on)) for p in found.in_state(DayState.MISSING)] == [
        ("2023-12-01", "2023-12-31"), ("2024-02-01", "2024-02-10"),
    ]  # fmt: skip
    assert [item.label for item in found.unstated_edges] == ["E1"]


def test_days_of_which_only_a_keyed_document_tells_are_held(tmp_path: Path) -> None:
    first = statement(tmp_path, "1.csv", FEBRUARY, "100,00", [("13.02.2024", "50,00", "")], "150,00")
    with case_with(tmp_path, first) as case:
        key_statement(case, keyed(opening=tenge(1), closing=tenge(2)), ACTOR)
        (found,) = completeness(case)
    assert states(found)[0] == (date(2024, 1, 10), date(2024, 1, 20), DayState.HELD, ProofGrade.NONE)


def test_the_order_of_imports_changes_nothing(tmp_path: Path) -> None:
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    second = statement(tmp_path, "2.csv", FEBRUARY, "150,00", [("14.02.2024", "", "20,00")], "130,00")
    results = []
    for number, paths in enumerate(((first, second), (second, first))):
        folder = tmp_path / str(number)
        folder.mkdir()
        with case_with(folder, *paths) as case:
            (found,) = completeness(case)
            results.append((states(found), [seam.is_met for seam in found.seams], found.proven_credits))
    assert results[0] == results[1]


def test_what_makes_no_keyed_statement_is_refused(tmp_path: Path) -> None:
    with case_with(tmp_path, without_balances(tmp_path, "1.csv", [("10.01.2024", "50,00", "")])) as case:
        for wrong in (keyed(), keyed(credits=Money(1, 2, "USD"))):
            with pytest.raises(KeyedIncomplete):
                key_statement(case, wrong, ACTOR)


def test_days_that_another_statement_proves_are_not_whole_while_one_contradicts_itself(
    tmp_path: Path,
) -> None:
    rows = [("13.01.2024", "50,00", "")]
    sound = statement(tmp_path, "1.csv", JANUARY, "100,00", rows, "150,00")
    broken = statement(tmp_path, "2.csv", JANUARY, "100,00", [("13.01.2024", "51,00", "")], "150,00")
    with case_with(tmp_path, sound, broken) as case:
        (found,) = completeness(case)
        assert found.proven_day_count == found.day_count
        assert not found.is_whole
