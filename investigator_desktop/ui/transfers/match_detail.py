"""One match in full: both sides beside each other, on what it rests, and what a person can say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from investigator_desktop.domain.match_words import reason_sentence
from investigator_desktop.domain.matches import MatchGrade, MatchSide, TransferMatch
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, card, label, selectable_label

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.facts import LegFacts, MatchOverview

_LEAST_HEIGHT = 140


class MatchDetail(QWidget):
    """Shows a match; its buttons tell the page what a person wants."""

    confirm_asked = Signal()
    reject_asked = Signal()
    take_back_asked = Signal()
    entry_chosen = Signal(object)  # the id of an entry
    source_asked = Signal(object)  # the id of an entry

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._title = label("", Look.HEADING, self)
        self.confirm_button = plain_button(self.tr("Confirm"), "check", self)
        self.reject_button = plain_button(self.tr("Reject…"), "close", self)
        self.take_back_button = plain_button(self.tr("Take the decision back"), "undo", self)
        self._scroll = QScrollArea(self)
        self._content = QWidget(self._scroll)
        self._lay_out()
        self.confirm_button.clicked.connect(self.confirm_asked)
        self.reject_button.clicked.connect(self.reject_asked)
        self.take_back_button.clicked.connect(self.take_back_asked)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self._title, 1)
        for button in (self.confirm_button, self.reject_button, self.take_back_button):
            head.addWidget(button)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setMinimumHeight(_LEAST_HEIGHT)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._scroll.setAccessibleName(self.tr("Both sides of the transfer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)

    def show_match(self, match: TransferMatch, overview: MatchOverview, grade_text: str) -> None:
        """Show a match with all its legs."""
        is_rejected = match.match_no == 0
        number = self._display.number(match.match_no)
        title = self.tr("Match {number}: {grade}").format(number=number, grade=grade_text)
        self._title.setText(self.tr("Rejected by a person") if is_rejected else title)
        may = not self._is_read_only
        self.confirm_button.setVisible(may and not is_rejected and match.grade is MatchGrade.INFERRED)
        self.reject_button.setVisible(may and not is_rejected)
        self.take_back_button.setVisible(may and match.record_id is not None)
        self._content = QWidget(self._scroll)
        cards = QHBoxLayout(self._content)
        cards.setContentsMargins(0, 0, 0, 0)
        cards.setSpacing(SMALL)
        cards.addWidget(self._side(self.tr("Paid"), overview.facts(match.debits)), 1)
        cards.addWidget(self._side(self.tr("Received"), overview.facts(match.credits)), 1)
        if match.reasons:
            cards.addWidget(self._reasons(match), 1)
        self._scroll.setWidget(self._content)

    def _side(self, title: str, facts: tuple[LegFacts, ...]) -> QWidget:
        made = card(self._content)
        column = QVBoxLayout(made)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(label(title, Look.STRONG, made))
        for leg in facts:
            column.addWidget(selectable_label(self._leg(leg), Look.BODY, made))
            column.addLayout(self._leg_buttons(leg, made))
        column.addStretch(1)
        return made

    def _leg_buttons(self, leg: LegFacts, parent: QWidget) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        if leg.entry_id >= 0:
            entry = quiet_button(self.tr("Show the entry"), "entries", parent)
            entry.clicked.connect(self._choose_entry)
            row.addWidget(entry)
            entry.setProperty("entry_id", str(leg.entry_id))
        source = quiet_button(self.tr("Show the source"), "evidence", parent)
        source.clicked.connect(self._ask_source)
        source.setProperty("entry_id", str(leg.entry_id))
        row.addWidget(source)
        row.addStretch(1)
        return row

    def _ask_source(self) -> None:
        self.source_asked.emit(int(str(self.sender().property("entry_id"))))

    def _choose_entry(self) -> None:
        self.entry_chosen.emit(int(str(self.sender().property("entry_id"))))

    def _leg(self, leg: LegFacts) -> str:
        display = self._display
        moment = display.moment(leg.booked_at, leg.precision)
        account = " · ".join(filter(None, (display.account(leg.account), display.name(leg.holder))))
        other = " · ".join(
            filter(None, (display.account(leg.counterparty_account), display.said(leg.counterparty_name)))
        )
        is_paid = leg.side is MatchSide.DEBIT
        named = self.tr("to {party}") if is_paid else self.tr("from {party}")
        place = display.name(" ".join(filter(None, (leg.evidence, leg.place))))
        lines = [f"{moment} · {display.money(leg.amount)}", account]
        if other:
            lines.append(named.format(party=other))
        lines += [display.said(leg.purpose)]
        if leg.reference:
            lines.append(self.tr("Reference: {text}").format(text=display.account(leg.reference)))
        if leg.entry_id < 0:
            lines.append(self.tr("A row of an operator's table, no entry of an account."))
        return "\n".join(filter(None, [*lines, place]))

    def _reasons(self, match: TransferMatch) -> QWidget:
        made = card(self._content)
        column = QVBoxLayout(made)
        column.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        column.setSpacing(TIGHT)
        column.addWidget(label(self.tr("Why these are held for one transfer"), Look.STRONG, made))
        for reason in match.reasons:
            sentence = self._display.text(reason_sentence(reason))
            weight = self._display.number(reason.weight)
            told = self.tr("{sentence} Weight: {weight}").format(sentence=sentence, weight=weight)
            column.addWidget(label(told if match.score else sentence, Look.BODY, made))
        if match.score:
            score = self._display.number(match.score)
            column.addWidget(label(self.tr("Score: {score}").format(score=score), Look.STRONG, made))
        if not match.is_sure:
            caution = self.tr(
                "%Ln assignments score the same, so that figures do not decide; it is not counted as sure.",
                "",
                match.candidates,
            )
            column.addWidget(label(caution, Look.CAUTION, made))
        column.addStretch(1)
        return made
