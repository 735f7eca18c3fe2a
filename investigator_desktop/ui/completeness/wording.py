"""What the calendar of an account says in words, in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from investigator_desktop.domain.case import EntryRow, StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness, DayRange, DayState, ProofGrade
from investigator_desktop.domain.completeness_words import GRADE_TITLES
from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.qtbridge.display import Display


class Wording(QObject):
    """Sentences about days, shares and places."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display

    def range(self, part: DayRange) -> str:
        """Return the days of a range, how many they are, their state and what proves them."""
        sentence = self._sentences(part.day_count)[part.state]
        if part.state is DayState.OVERLAPPING and part.grade is ProofGrade.NONE:
            sentence = self.tr(
                "{first} to {last}, %Ln days: in several statements, not proven.", "", part.day_count
            )
        return sentence.format(
            first=self._display.day(part.from_on),
            last=self._display.day(part.to_on),
            grade=self._display.text(GRADE_TITLES[part.grade]),
        )

    def _sentences(self, count: int) -> dict[DayState, str]:
        return {
            DayState.PROVEN: self.tr("{first} to {last}, %Ln days: proven {grade}.", "", count),
            DayState.UNPROVEN: self.tr("{first} to {last}, %Ln days: not proven.", "", count),
            DayState.OVERLAPPING: self.tr(
                "{first} to {last}, %Ln days: in several statements, proven {grade}.", "", count
            ),
            DayState.HELD: self.tr(
                "{first} to {last}, %Ln days: an item is held that has not been read.", "", count
            ),
            DayState.MISSING: self.tr("{first} to {last}, %Ln days: no statement covers them.", "", count),
        }

    def account(self, found: AccountCompleteness) -> str:
        """Return the account as it is named, with its currency."""
        name = self._display.account(found.name) or self.tr("Account without a number")
        currency = self._display.code(found.currency)
        return self.tr("{account}, {currency}").format(account=name, currency=currency) if currency else name

    def holder(self, identity: AccountIdentity) -> str:
        """Return who holds an account and at which bank, a line each, as far as the sources say so."""
        holder = self._display.name(identity.holder) or self.tr("no holder is named")
        bank = self._display.name(identity.bank)
        return f"{holder}\n{bank}" if bank else holder

    def days(self, found: AccountCompleteness) -> str:
        """Return how many of the days are proven."""
        proven, number = self._display.number(found.proven_day_count), self._display.number(found.day_count)
        return self.tr("{proven} of {number} days").format(proven=proven, number=number)

    def sums(self, proven: Money, whole: Money) -> str:
        """Return how much of a sum is proven."""
        text = self.tr("{proven} of {sum}")
        return text.format(proven=self._display.amount(proven), sum=self._display.amount(whole))

    def money_shares(self, found: AccountCompleteness) -> str:
        """Return the shares of money in and out that are proven in per cent."""
        text = self.tr("{share_in} in, {share_out} out")
        return text.format(
            share_in=self._money_share(found.proven_credits, found.credits),
            share_out=self._money_share(found.proven_debits, found.debits),
        )

    def money(self, found: AccountCompleteness) -> str:
        """Return how much of the money in and out is proven, a line each."""
        money_in = self.tr("in {sums}").format(sums=self.sums(found.proven_credits, found.credits))
        money_out = self.tr("out {sums}").format(sums=self.sums(found.proven_debits, found.debits))
        return f"{money_in}\n{money_out}"

    def _money_share(self, proven: Money, whole: Money) -> str:
        scale = max(proven.scale, whole.scale)
        parts = (rescaled(money.units, money.scale, scale) for money in (proven, whole))
        return self._display.share(*parts) or "–"

    def day_share(self, found: AccountCompleteness) -> str:
        """Return the share of days that are proven in per cent, a dash where there are none."""
        return self._display.share(found.proven_day_count, found.day_count) or "–"

    def source(self, record: StatementRecord) -> str:
        """Return the item of evidence of a statement, with the sheet where it has one."""
        evidence = self._display.code(record.evidence.label)
        if not record.sheet:
            return evidence
        sheet = self._display.name(record.sheet)
        return self.tr("{evidence}, sheet {sheet}").format(evidence=evidence, sheet=sheet)

    def place(self, label: str, place: Place | None) -> str:
        """Return an item of evidence with the row in it, where one is known."""
        evidence = self._display.code(label)
        if place is None:
            return evidence
        row = self._display.number(place.row)
        if place.sheet is None:
            return self.tr("{evidence}, line {row}").format(evidence=evidence, row=row)
        sheet = self._display.name(place.sheet)
        return self.tr("{evidence}, sheet {sheet}, row {row}").format(evidence=evidence, sheet=sheet, row=row)

    def entry(self, row: EntryRow) -> str:
        """Return where an entry stands, with whom and what for, a line each."""
        entry, display = row.entry, self._display
        party = display.said(entry.counterparty_name) or display.account(entry.counterparty_account)
        lines = (self.place(row.evidence_label, entry.place), party, display.said(entry.remittance_info))
        return "\n".join(line for line in lines if line)
