from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.screening import BalanceDay, DigitFigure, DigitPosition, DigitTest, Scope
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_readings
from investigator_desktop.operations.reading import read_file
from investigator_desktop.operations.screening.behind import ids_behind, line_entries
from investigator_desktop.operations.screening.looking import screening
from investigator_desktop.operations.screening.spending import spending
from tests.operations.test_completeness import ACTOR
from tests.operations.test_ledger import OWN, written

NUMBERS = [n for n in range(1, 14) if n != 9]
ROWS = [
    *(f"{day:02}.01.2024;;{n}0,0{n % 3};;{n};Такси" for day, n in enumerate(NUMBERS, start=1)),
    "20.03.2024;300,00;;;15;Возврат",
]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case with one statement: a reference is missing in it, and two months have no entries."""
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as made:
        reading = read_file(written(tmp_path, "1.csv", OWN, ROWS), progress=Progress())
        import_readings(made, [reading], ACTOR, Progress())
        yield made


def test_a_figure_has_as_many_entries_as_it_counts(case: CaseFile) -> None:
    found = screening(case)
    assert found.strata
    assert found.rounds
    assert [len(ids_behind(case, one)) for one in found.strata] == [one.entry_count for one in found.strata]
    assert [len(ids_behind(case, one)) for one in found.rounds] == [one.round_count for one in found.rounds]


def test_entries_on_either_side_of_a_gap_are_behind_it(case: CaseFile) -> None:
    found = screening(case)
    (number, *_), (quiet,) = found.numbers, found.quiet
    assert (number.before, number.after) == ("8", "10")
    beside = {row.entry.bank_reference for row in case.entry_rows(ids_behind(case, number))}
    assert beside == {"8", "10"}
    days = [row.entry.booked_at.date().isoformat() for row in case.entry_rows(ids_behind(case, quiet))]
    assert days == ["2024-01-12", "2024-03-20"]


def test_digits_of_one_account_and_of_all_have_their_entries(case: CaseFile) -> None:
    for account in (OWN, ""):
        test = DigitTest(Scope(account, "KZT"), DigitPosition.FIRST, 13)
        assert len(ids_behind(case, DigitFigure(test, 1))) == 5  # 10, 100, 110, 120 and 130
        assert len(ids_behind(case, DigitFigure(test, 3))) == 2  # 30 paid and 300 received


def test_a_day_has_its_entries(case: CaseFile) -> None:
    entry = case.entry_rows(ids_behind(case, screening(case).quiet[0]))[1]
    assert ids_behind(case, BalanceDay(Scope(OWN, "KZT"), entry.entry.booked_at.date())) == (entry.id,)


def test_a_line_of_outgoings_has_its_entries_each_with_its_rule(case: CaseFile) -> None:
    found = spending(case)
    (line,) = found.lines
    entries = line_entries(case, found.assigned, line)
    assert entries.height == line.entry_count == 12
    assert entries["rule"].unique().to_list() == ["words"]
    assert entries["said_by"].null_count() == 0
