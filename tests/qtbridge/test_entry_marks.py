from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_marks import (
    MARK_TITLES,
    MARKS_OF_KINDS,
    EntryMark,
    correction_tip,
    marks_of,
    marks_text,
    marks_tip,
    shown_text,
    source_text,
)
from tests.qtbridge.builders import entry_row

ENGLISH = Display("en")


def decided(*decisions: tuple[DecisionKind, str, str, str]) -> EntryRow:
    """Return an entry with these decisions: kind, field, value, reason."""
    made = tuple(
        EntryDecision(number, b"k", *said, Actor("A. Officer"), datetime(2026, 1, 2, 3, 4, tzinfo=UTC), 9)
        for number, said in enumerate(decisions, start=1)
    )
    return replace(entry_row(1), decisions=made)


def test_every_kind_of_decision_has_a_mark_and_every_mark_a_title() -> None:
    assert set(MARKS_OF_KINDS) == set(DecisionKind)
    assert set(MARK_TITLES) == set(EntryMark)


def test_an_entry_without_decisions_has_no_mark() -> None:
    assert marks_of(entry_row(1)) == ()
    assert marks_text(ENGLISH, entry_row(1)) == ""


def test_each_mark_stands_once_and_the_weightiest_first() -> None:
    row = decided(
        (DecisionKind.TAG, "", "cash", ""),
        (DecisionKind.TAG, "", "salary", ""),
        (DecisionKind.EXCLUSION, "", "", "twice"),
    )
    row = replace(row, is_outside_basis=True, is_intelligence=True)
    assert marks_of(row) == (
        EntryMark.EXCLUDED,
        EntryMark.OUTSIDE_BASIS,
        EntryMark.INTELLIGENCE,
        EntryMark.TAG,
    )
    tip = without_controls(marks_tip(ENGLISH, row)).splitlines()
    assert tip[0] == "Excluded from all sums: twice"
    assert tip[1] == "Outside the legal basis"
    assert tip[3] == "Tag: cash, salary"


def test_a_correction_is_shown_and_the_source_stays_reachable() -> None:
    row = decided((DecisionKind.CORRECTION, "counterparty_name", "ТОО Новое", "letter"))
    assert shown_text(row, "counterparty_name") == "ТОО Новое"
    assert source_text(row, "counterparty_name") == "ИП Мысалбек"
    assert shown_text(row, "remittance_info") == "Оплата услуг"
    tip = without_controls(correction_tip(ENGLISH, row, "counterparty_name")).splitlines()
    assert tip[:2] == ["ТОО Новое", "The source says: ИП Мысалбек"]
    assert "A. Officer" in tip[2]
    assert tip[3] == "Reason: letter"
    assert correction_tip(ENGLISH, row, "remittance_info") == ""


def test_a_text_that_was_corrected_away_shows_nothing() -> None:
    row = decided((DecisionKind.CORRECTION, "counterparty_name", "", "invented by the bank"))
    assert shown_text(row, "counterparty_name") == ""
    assert "ИП Мысалбек" in correction_tip(ENGLISH, row, "counterparty_name")


def test_what_the_source_does_not_say_is_called_nothing() -> None:
    row = decided((DecisionKind.CORRECTION, "bank_reference", "42", "letter"))
    assert "The source says: nothing" in correction_tip(ENGLISH, row, "bank_reference")
