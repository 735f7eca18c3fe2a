"""Bank deposits: new money that came into all accounts, with cash spent beside them, less known income."""

from __future__ import annotations

from investigator_desktop.analysis.indirect.formula import Formula, plus
from investigator_desktop.analysis.indirect.net_worth import DIFFERENCE
from investigator_desktop.analysis.indirect.periods import flows_in
from investigator_desktop.domain.indirect import ItemKind, WorksheetMaterial
from investigator_desktop.foundation.catalogue import Message, message

_TAKEN: tuple[tuple[ItemKind, Message], ...] = (
    (ItemKind.OWN_TRANSFERS, message("Indirect methods", "Transfers between own accounts")),
    (ItemKind.REDEPOSITS, message("Indirect methods", "Money paid in again")),
    (ItemKind.OTHER_DEPOSITS, message("Indirect methods", "Deposits that are no income")),
)


def bank_deposits(material: WorksheetMaterial) -> Formula:
    """Return deposits less transfers, redeposits and what is no income, with cash spent, less known income."""
    items, period = material.items, material.period
    formula = Formula(material)
    deposits = flows_in(items, period, ItemKind.DEPOSITS)
    formula.add(message("Indirect methods", "Deposits into all accounts"), plus(deposits))
    for kind, label in _TAKEN:
        formula.take(label, plus(flows_in(items, period, kind)))
    formula.total(message("Indirect methods", "Deposits of new money"))
    spent = flows_in(items, period, ItemKind.CASH_SPENT)
    formula.add(message("Indirect methods", "Cash spent that came from no account"), plus(spent))
    formula.total(message("Indirect methods", "Money that must have come in"))
    income = flows_in(items, period, ItemKind.KNOWN_INCOME)
    formula.take(message("Indirect methods", "Known or declared income"), plus(income))
    formula.total(DIFFERENCE)
    return formula
