"""What each answer would make of the cells of a column, before it is kept."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import Choice, Question, QuestionKind, TableLayout
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import SheetPreview
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.answer_trials import Trial, trial_of

WHY = message("Test", "why")
LAYOUT = TableLayout("general", 0.9, None, (1,), ())


def trial(
    kind: QuestionKind, keys: tuple[str, ...], cells: tuple[str, ...], *, several: bool = False
) -> Trial:
    question = Question(None, "B", kind, tuple(Choice(key, key) for key in keys), WHY, several)
    preview = SheetPreview(None, 1, (("no", "title"), *(("1", cell) for cell in cells)), len(cells) + 1)
    return trial_of(question, preview, LAYOUT)


def test_the_order_of_day_and_month_is_tried_on_days_that_it_changes() -> None:
    tried = trial(QuestionKind.DATE_ORDER, ("day_first", "month_first"), ("05.05.2024", "03.04.2024 10:15"))
    assert tried.column == 1
    first = tried.samples[0]
    assert first.cell == "03.04.2024 10:15"
    assert first.meanings == (date(2024, 4, 3), date(2024, 3, 4))
    assert tried.meaning(("month_first",), "03.04.2024 10:15") == date(2024, 3, 4)
    assert tried.meaning((), "03.04.2024 10:15") is None


def test_the_decimal_mark_is_tried_on_amounts() -> None:
    tried = trial(QuestionKind.DECIMAL_MARK, ("point", "comma"), ("12", "1.234"))
    assert tried.samples[0].cell == "1.234"
    small, large = tried.samples[0].meanings
    assert (small, large) == (Money(1234, 3, ""), Money(1234, 0, ""))


def test_the_calendar_is_tried_on_days() -> None:
    tried = trial(QuestionKind.CALENDAR, ("solar_hijri", "lunar_hijri"), ("1402/05/10",))
    solar, lunar = tried.samples[0].meanings
    assert solar == date(2023, 8, 1)
    assert isinstance(lunar, date)
    assert lunar == date(1982, 3, 5)


def test_words_of_direction_are_money_in_where_they_are_ticked() -> None:
    tried = trial(QuestionKind.DIRECTION_WORDS, ("IN", "OUT"), ("IN", "OUT"), several=True)
    assert tried.meaning(("IN",), "IN") is Direction.CREDIT
    assert tried.meaning(("IN",), "OUT") is Direction.DEBIT
    assert tried.meaning((), "IN") is None


def test_accounts_that_an_answer_names_are_found_however_they_are_spaced() -> None:
    tried = Trial(QuestionKind.SUBJECT_ACCOUNTS, None)
    assert tried.is_named(("KZ12",), "kz 12")
    assert not tried.is_named(("KZ12",), "KZ13")


@pytest.mark.parametrize("kind", [QuestionKind.DATE_ORDER, QuestionKind.DECIMAL_MARK])
def test_a_column_without_cells_has_nothing_to_try(kind: QuestionKind) -> None:
    keys = ("day_first", "month_first") if kind is QuestionKind.DATE_ORDER else ("point", "comma")
    assert trial(kind, keys, ()).samples == ()
