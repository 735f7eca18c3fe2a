"""Net worth: how much more a party owned at the end than at the beginning, with what it spent, less what is known."""

from __future__ import annotations

from investigator_desktop.analysis.indirect.formula import Formula, minus, plus
from investigator_desktop.analysis.indirect.periods import flows_in, levels_on, owned_on
from investigator_desktop.domain.indirect import ItemKind, WorksheetMaterial
from investigator_desktop.foundation.catalogue import message


def net_worth(material: WorksheetMaterial) -> Formula:
    """Return (owned - owed at the end) - (owned - owed at the beginning) + spent - known receipts."""
    items, period = material.items, material.period
    formula = Formula(material)
    closing, opening = period.closing_on, period.opening_on
    owned = message("Indirect methods", "What the party owned on {day}")
    owed = message("Indirect methods", "What the party owed on {day}")
    worth = message("Indirect methods", "Net worth on {day}")
    formula.add(owned.format(day=closing), plus(owned_on(items, closing)))
    formula.take(owed.format(day=closing), plus(levels_on(items, closing, (ItemKind.LIABILITY,))))
    formula.total(worth.format(day=closing))
    earlier = plus(owned_on(items, opening)) + minus(levels_on(items, opening, (ItemKind.LIABILITY,)))
    formula.take(worth.format(day=opening), earlier)
    formula.total(message("Indirect methods", "Change of net worth"))
    _add_flows(formula, material)
    return formula


def _add_flows(formula: Formula, material: WorksheetMaterial) -> None:
    items, period = material.items, material.period
    formula.add(
        message("Indirect methods", "Living expenses"), plus(flows_in(items, period, ItemKind.LIVING))
    )
    formula.add(
        message("Indirect methods", "Other money spent or given away"),
        plus(flows_in(items, period, ItemKind.OUTLAY)),
    )
    formula.take(
        message("Indirect methods", "Receipts that are no income"),
        plus(flows_in(items, period, ItemKind.OTHER_RECEIPT)),
    )
    formula.total(message("Indirect methods", "Money that must have come in"))
    formula.take(
        message("Indirect methods", "Known or declared income"),
        plus(flows_in(items, period, ItemKind.KNOWN_INCOME)),
    )
    formula.total(DIFFERENCE)


DIFFERENCE = message("Indirect methods", "Difference not explained by what is recorded")
