"""What a cell would mean, as a person reads it."""

from __future__ import annotations

from datetime import date

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.answer_trials import Meaning
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.terms import DIRECTION_TITLES


def meaning_text(meaning: Meaning, display: Display) -> str:
    """Return a meaning in the language of the window; it says so where a cell means nothing."""
    if isinstance(meaning, date):
        return display.day(meaning)
    if isinstance(meaning, Money):
        return display.amount(meaning)
    if isinstance(meaning, Direction):
        return display.text(DIRECTION_TITLES[meaning])
    return display.text(message("Meanings", "cannot be read"))
