"""How the timeline writes on the screen: the words of the window, with the digits of its language."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtWidgets import QWidget

from investigator_desktop.analysis.timeline.ticks import TickUnit
from investigator_desktop.analysis.timeline.wording import Wording, document_wording
from investigator_desktop.domain.money import Money
from investigator_desktop.qtbridge.display import PERSIAN_DIGITS, WRITINGS, Display
from investigator_desktop.ui.theme import NOTE_SIZE


def screen_wording(display: Display) -> Wording:
    """Return the words, amounts and dates of a window's language."""
    document = document_wording(display.language)
    writing = WRITINGS.get(display.language)
    has_persian_digits = writing is not None and writing.has_persian_digits

    def digits(text: str) -> str:
        return text.translate(PERSIAN_DIGITS) if has_persian_digits else text

    def tick(moment: datetime, unit: TickUnit) -> str:
        return digits(document.tick(moment, unit))

    def context(moment: datetime, unit: TickUnit) -> str:
        return digits(document.context(moment, unit))

    def amount(money: Money) -> str:
        return display.amount(_short(money))

    return replace(
        document,
        text=display.text,
        name=display.unnamed,
        amount=amount,
        tick=tick,
        context=context,
        is_document=False,
    )


def screen_text_size(widget: QWidget) -> float:
    """Return the size of the timeline's letters in the units of a widget."""
    return float(round(NOTE_SIZE * widget.logicalDpiY() / 72))


def _short(money: Money) -> Money:
    """Return an amount without decimals that are all zero."""
    whole, rest = divmod(money.units, int(10**money.scale))
    return money if rest else Money(whole, 0, money.currency)
