"""Source and application of funds: where money went, less where it is known to have come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from investigator_desktop.analysis.indirect.formula import Formula, Term, amount_of, minus, plus
from investigator_desktop.analysis.indirect.net_worth import DIFFERENCE
from investigator_desktop.analysis.indirect.periods import flows_in, is_held, levels_on
from investigator_desktop.domain.indirect import CountedItem, ItemKind, MoneyRange, WorksheetMaterial
from investigator_desktop.foundation.catalogue import message

_OWNED = (ItemKind.CASH, ItemKind.BALANCE)


@dataclass(frozen=True, slots=True)
class _Change:
    """How something that is owned or owed changed from the beginning to the end."""

    is_debt: bool
    terms: tuple[Term, ...]  # closing less opening

    def is_source(self, zero: MoneyRange) -> bool:
        """Tell whether the change brought money: less owned, or more owed, whatever the true amounts are."""
        amount = zero
        for factor, item in self.terms:
            amount = amount + amount_of(item) if factor > 0 else amount - amount_of(item)
        return amount.low >= 0 and amount.high > 0 if self.is_debt else amount.high <= 0 and amount.low < 0

    @property
    def reversed(self) -> tuple[Term, ...]:
        """Return opening less closing."""
        return tuple((-factor, item) for factor, item in self.terms)


def source_and_application(material: WorksheetMaterial) -> Formula:
    """Return applications less sources: increases and spending less decreases, new debts and known receipts.

    A change whose direction its range leaves open stands among the applications, where it may be below nought.
    """
    zero = MoneyRange(0, 0, material.scale, material.currency)
    owned = [one for one in _changes(material) if not one.is_debt]
    debts = [one for one in _changes(material) if one.is_debt]
    formula = Formula(material)
    formula.add(
        message("Indirect methods", "More owned than before"),
        [term for one in owned if not one.is_source(zero) for term in one.terms],
    )
    formula.add(
        message("Indirect methods", "Debts paid back"),
        [term for one in debts if not one.is_source(zero) for term in one.reversed],
    )
    _add_spending(formula, material)
    formula.total(message("Indirect methods", "Where money went"))
    formula.take(
        message("Indirect methods", "Less owned than before"),
        [term for one in owned if one.is_source(zero) for term in one.reversed],
    )
    formula.take(
        message("Indirect methods", "New debts"),
        [term for one in debts if one.is_source(zero) for term in one.terms],
    )
    _take_receipts(formula, material)
    formula.total(DIFFERENCE)
    return formula


def _add_spending(formula: Formula, material: WorksheetMaterial) -> None:
    living = flows_in(material.items, material.period, ItemKind.LIVING)
    outlays = flows_in(material.items, material.period, ItemKind.OUTLAY)
    formula.add(message("Indirect methods", "Living expenses"), plus(living))
    formula.add(message("Indirect methods", "Other money spent or given away"), plus(outlays))


def _take_receipts(formula: Formula, material: WorksheetMaterial) -> None:
    other = flows_in(material.items, material.period, ItemKind.OTHER_RECEIPT)
    income = flows_in(material.items, material.period, ItemKind.KNOWN_INCOME)
    formula.take(message("Indirect methods", "Receipts that are no income"), plus(other))
    formula.take(message("Indirect methods", "Known or declared income"), plus(income))


def _changes(material: WorksheetMaterial) -> Iterator[_Change]:
    """Yield the change of each level by its name, and of each asset that was acquired or given up."""
    opening, closing = material.period.opening_on, material.period.closing_on
    for kinds, is_debt in ((_OWNED, False), ((ItemKind.LIABILITY,), True)):
        before = levels_on(material.items, opening, kinds)
        after = levels_on(material.items, closing, kinds)
        for name in dict.fromkeys(_named(one) for one in (*after, *before)):
            own = plus(one for one in after if _named(one) == name)
            yield _Change(is_debt, (*own, *minus(one for one in before if _named(one) == name)))
    for one in material.items:
        if one.item.kind is ItemKind.ASSET:
            change = is_held(one.item, closing) - is_held(one.item, opening)
            if change:
                yield _Change(is_debt=False, terms=((change, one),))


def _named(one: CountedItem) -> tuple[ItemKind, str]:
    return one.item.kind, one.item.name.casefold()
