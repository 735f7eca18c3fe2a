"""How the picture writes on the screen: the words of the window, its digits, and names as they may be shown."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.analysis.flow_picture.wording import FlowWording, document_flow_wording, shown_name
from investigator_desktop.domain.flow_picture import PictureNode
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.display import Display


def screen_flow_wording(display: Display) -> FlowWording:
    """Return the words, amounts and names of a window's language."""

    def amount(money: Money) -> str:
        return display.amount(_short(money))

    def name(node: PictureNode) -> str:
        words = shown_name(node)
        return display.text(words) if isinstance(words, Message) else display.said(words)

    return replace(document_flow_wording(display.language), text=display.text, amount=amount, name=name)


def _short(money: Money) -> Money:
    """Return an amount without decimals that are all zero."""
    whole, rest = divmod(money.units, int(10**money.scale))
    return money if rest else Money(whole, 0, money.currency)
