"""Cash account: cash that was used or left at the end, less cash that was there and came in."""

from __future__ import annotations

from investigator_desktop.analysis.indirect.formula import Formula, plus
from investigator_desktop.analysis.indirect.net_worth import DIFFERENCE
from investigator_desktop.analysis.indirect.periods import flows_in, levels_on
from investigator_desktop.domain.indirect import ItemKind, WorksheetMaterial
from investigator_desktop.foundation.catalogue import message


def cash_account(material: WorksheetMaterial) -> Formula:
    """Return cash paid out and left at the end, less cash at the beginning and received.

    It is the opposite of opening cash + cash in - cash out - closing cash: what falls below nought there is the
    difference here.
    """
    items, period = material.items, material.period
    formula = Formula(material)
    left = message("Indirect methods", "Cash in hand on {day}")
    formula.add(
        message("Indirect methods", "Cash paid out"), plus(flows_in(items, period, ItemKind.CASH_OUT))
    )
    formula.add(
        left.format(day=period.closing_on), plus(levels_on(items, period.closing_on, (ItemKind.CASH,)))
    )
    formula.total(message("Indirect methods", "Cash that was needed"))
    formula.take(
        left.format(day=period.opening_on), plus(levels_on(items, period.opening_on, (ItemKind.CASH,)))
    )
    formula.take(
        message("Indirect methods", "Cash received"), plus(flows_in(items, period, ItemKind.CASH_IN))
    )
    formula.total(DIFFERENCE)
    return formula
