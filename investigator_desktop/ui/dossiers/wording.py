"""How facts, connections and losses are written in the window."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject

from investigator_desktop.domain.dossier import DossierFact, FactKind, FactOrigin, MachineUse
from investigator_desktop.domain.indirect import MoneyRange
from investigator_desktop.operations.losses.keeping import KeptLoss
from investigator_desktop.qtbridge.display import Display


class DossierWording(QObject):
    """Values, days and places as texts; card numbers have their middle hidden."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display

    def value(self, fact: DossierFact) -> str:
        """Return a fact as recorded."""
        if fact.kind is FactKind.CARD:
            return self._display.card(fact.value)
        is_name = fact.kind in {FactKind.HOLDER, FactKind.DEPOSITOR, FactKind.ATTORNEY}
        return self._display.name(fact.value) if is_name else self._display.code(fact.value)

    def days(self, fact: DossierFact) -> str:
        """Return the first and the last day of a fact."""
        first, last = self._display.day(fact.first_on), self._display.day(fact.last_on)
        if not first or first == last:
            return first
        return self.tr("{first} to {last}").format(first=first, last=last)

    def basis(self, fact: DossierFact, labels: Mapping[int, str]) -> str:
        """Return on what a fact stands."""
        items = ", ".join(self._display.code(labels.get(number, "")) for number in fact.evidence_ids)
        if fact.origin is FactOrigin.SOURCE:
            return items
        if items:
            place = self._display.name(fact.place)
            return self.tr("{document}, {place}").format(document=items, place=place) if place else items
        return self.tr("stated: {reason}").format(reason=self._display.name(fact.reason))

    def use(self, use: MachineUse) -> str:
        """Return when and where a machine was used."""
        moment = self._display.moment(use.at, "minute")
        return self.tr("{machine}, {moment}").format(machine=self._display.code(use.machine), moment=moment)

    def accounts(self, numbers: Iterable[str]) -> str:
        """Return accounts one after another."""
        return ", ".join(self._display.code(number) for number in numbers)

    def range_text(self, amount: MoneyRange | None) -> str:
        """Return both ends, or the one amount where they are equal."""
        if amount is None:
            return ""
        low, high = self._display.amount(amount.low_money), self._display.amount(amount.high_money)
        return low if not amount.width else self.tr("{low} to {high}").format(low=low, high=high)

    def loss_basis(self, kept: KeptLoss, labels: Mapping[int, str], *, with_names: bool) -> str:
        """Return on what a loss stands; what a person said is shown with the names alone."""
        standing = kept.standing
        if standing.entry_keys:
            return self.tr("%Ln entries of the case", "", len(standing.entry_keys))
        if standing.evidence_id is not None:
            label = self._display.code(labels.get(standing.evidence_id, ""))
            place = self._display.name(standing.place) if with_names else ""
            return self.tr("{document}, {place}").format(document=label, place=place) if place else label
        if not with_names:
            return self.tr("statement of the person")
        return self.tr("stated: {reason}").format(reason=self._display.name(standing.reason))
