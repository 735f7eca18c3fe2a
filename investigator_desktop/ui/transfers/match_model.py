"""Matches as a table: both sides of each in one row, made when they are painted."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.match_words import GRADE_WORDS
from investigator_desktop.domain.matches import MatchGrade, TransferMatch
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.facts import LegFacts, MatchOverview

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class MatchColumn(Enum):
    """The columns of the table, in order."""

    GRADE = "grade"
    PAID_AT = "paid_at"
    PAYER = "payer"
    PAID = "paid"
    RECEIVED_AT = "received_at"
    BENEFICIARY = "beneficiary"
    RECEIVED = "received"
    SCORE = "score"


COLUMNS: tuple[MatchColumn, ...] = tuple(MatchColumn)
_TITLES: dict[MatchColumn, Message] = {
    MatchColumn.GRADE: message("TransferTable", "Grade"),
    MatchColumn.PAID_AT: message("TransferTable", "Paid on"),
    MatchColumn.PAYER: message("TransferTable", "From"),
    MatchColumn.PAID: message("TransferTable", "Paid"),
    MatchColumn.RECEIVED_AT: message("TransferTable", "Received on"),
    MatchColumn.BENEFICIARY: message("TransferTable", "To"),
    MatchColumn.RECEIVED: message("TransferTable", "Received"),
    MatchColumn.SCORE: message("TransferTable", "Score"),
}
SHORT_GRADES: dict[MatchGrade, Message] = {
    MatchGrade.PROVEN: message("TransferTable", "proven"),
    MatchGrade.CONFIRMED: message("TransferTable", "confirmed"),
    MatchGrade.INFERRED: message("TransferTable", "inferred"),
}
_NUMBERS = frozenset({MatchColumn.PAID, MatchColumn.RECEIVED, MatchColumn.SCORE})


class MatchModel(QAbstractTableModel):
    """A row a match; a hundred thousand of them cost no more than those in sight."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._overview: MatchOverview | None = None
        self._matches: tuple[TransferMatch, ...] = ()

    def show_matches(self, overview: MatchOverview, matches: tuple[TransferMatch, ...]) -> None:
        """Show other matches."""
        self.beginResetModel()
        self._overview, self._matches = overview, matches
        self.endResetModel()

    def match_at(self, position: int) -> TransferMatch:
        """Return the match at a position of the table."""
        return self._matches[position]

    def position_of(self, keys: frozenset[bytes]) -> int | None:
        """Return where the match with these legs is shown, None where it is not."""
        return next((place for place, match in enumerate(self._matches) if keys_of(match) == keys), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of matches."""
        return 0 if parent.isValid() else len(self._matches)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section] in _NUMBERS:
            return NUMBER_SIDE
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._display.text(_TITLES[COLUMNS[section]]) if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; an ambiguous match has a mark of its own."""
        if not index.isValid() or self._overview is None:
            return None
        match, column = self._matches[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(match, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(match, column))
        if role == Qt.ItemDataRole.DecorationRole and column is MatchColumn.GRADE:
            return icon(*mark_of(match))
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS
        return NUMBER_SIDE if is_number else None

    def _tip(self, match: TransferMatch, column: MatchColumn) -> str:
        return self.grade_text(match) if column is MatchColumn.GRADE else self._text(match, column)

    def grade_text(self, match: TransferMatch) -> str:
        """Return on what a match rests and whether it is sure."""
        grade = self._display.text(GRADE_WORDS[match.grade])
        if match.is_sure:
            return grade
        return self.tr("{grade}; ambiguous: %Ln candidates", "", match.candidates).format(grade=grade)

    def _text(self, match: TransferMatch, column: MatchColumn) -> str:
        if column is MatchColumn.GRADE:
            short = self._display.text(SHORT_GRADES[match.grade])
            return short if match.is_sure else self.tr("{grade}, ambiguous").format(grade=short)
        if column is MatchColumn.SCORE:
            return self._display.number(match.score) if match.score else ""
        is_paid = column in {MatchColumn.PAID_AT, MatchColumn.PAYER, MatchColumn.PAID}
        return self._side_text(match, column, is_paid=is_paid)

    def _side_text(self, match: TransferMatch, column: MatchColumn, *, is_paid: bool) -> str:
        assert self._overview is not None
        facts = self._overview.facts(match.debits if is_paid else match.credits)
        if column in {MatchColumn.PAID_AT, MatchColumn.RECEIVED_AT}:
            first = min(facts, key=lambda leg: leg.booked_at)
            return self._display.moment(first.booked_at, first.precision)
        if column in {MatchColumn.PAYER, MatchColumn.BENEFICIARY}:
            return self._party(facts)
        return self._display.money(total(facts)) if facts else ""

    def _party(self, facts: tuple[LegFacts, ...]) -> str:
        first = facts[0]
        text = self._display.name(first.holder) or self._display.account(first.account)
        if len(facts) == 1:
            return text
        return self.tr("{party} (%Ln entries)", "", len(facts)).format(party=text)


def keys_of(match: TransferMatch) -> frozenset[bytes]:
    """Return the keys of all legs of a match."""
    return frozenset(leg.entry_key for leg in (*match.debits, *match.credits))


def total(facts: tuple[LegFacts, ...]) -> Money:
    """Return what legs of one side amount to; the legs of a side are in one currency."""
    scale = max(leg.amount.scale for leg in facts)
    units = sum(leg.amount.units * 10 ** (scale - leg.amount.scale) for leg in facts)
    return Money(units, scale, facts[0].amount.currency)


def mark_of(match: TransferMatch) -> tuple[str, str]:
    """Return the icon of a grade with its colour."""
    shown = colours()
    if not match.is_sure:
        return "question", shown.caution
    marks = {
        MatchGrade.PROVEN: ("link", shown.good),
        MatchGrade.CONFIRMED: ("check", shown.good),
        MatchGrade.INFERRED: ("search", shown.muted),
    }
    return marks[match.grade]
