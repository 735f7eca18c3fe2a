"""A small card beside the pointer: what the mark under it stands for."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from investigator_desktop.analysis.timeline.hits import Hit
from investigator_desktop.analysis.timeline.model import Lane
from investigator_desktop.analysis.timeline.times import DAY_US, as_moment
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.labels import Look, label

_WIDTH, _DISTANCE = 300, 14
_LONGEST_PURPOSE = 140


class HoverCard(QFrame):
    """Shows an entry or the sum of several; it never takes the pointer."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setProperty("look", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._amount = label("", Look.HEADING, self)
        self._time = label("", Look.MUTED, self)
        self._party = label("", Look.STRONG, self)
        self._purpose = label("", Look.BODY, self)
        self._source = label("", Look.NOTE, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, TIGHT, SMALL, TIGHT)
        column.setSpacing(2)
        for line in (self._amount, self._time, self._party, self._purpose, self._source):
            column.addWidget(line)
        self.setFixedWidth(_WIDTH)
        self.hide()

    def show_entry(self, row: EntryRow, pointer: QPoint) -> None:
        """Show an entry: amount, time, counterparty, purpose and where it stands in its source."""
        entry, display = row.entry, self._display
        purpose = self._countries(row) or entry.remittance_info or ""
        shortened = purpose[:_LONGEST_PURPOSE] + ("…" if len(purpose) > _LONGEST_PURPOSE else "")
        self._fill(
            display.money(entry.signed_amount),
            display.moment(entry.booked_at, entry.precision.value),
            display.said(entry.counterparty_name) or display.account(entry.counterparty_account),
            display.said(shortened),
            self.tr("{evidence}, {file}, row {row}").format(
                evidence=display.code(row.evidence_label),
                file=display.name(row.evidence_name),
                row=display.number(entry.place.row),
            ),
            pointer,
        )

    def _countries(self, row: EntryRow) -> str:
        """Return where a money transfer was expected to be paid and where it was, with its purpose."""
        note = row.transfer
        if note is None or not (note.expected_country or note.actual_country):
            return ""
        expected, actual = note.expected_country or "", note.actual_country or ""
        if not actual:
            sentence = self.tr("Expected to be paid in {expected}. {purpose}")
        elif not expected or expected == actual:
            sentence = self.tr("Paid in {actual}. {purpose}")
        else:
            sentence = self.tr("Expected to be paid in {expected}, paid in {actual}. {purpose}")
        name = self._display.name
        purpose = self._display.said(row.entry.remittance_info)
        return sentence.format(expected=name(expected), actual=name(actual), purpose=purpose)

    def show_sum(self, hit: Hit, lane: Lane, pointer: QPoint) -> None:
        """Show the sum of several entries and the period in which they lie."""
        money = lane.money(hit.units if hit.is_credit else -hit.units)
        self._fill(
            self._display.money(money),
            self._period(hit),
            self.tr("%n entries", "", hit.entry_count),
            self.tr("Click to list them."),
            "",
            pointer,
        )

    def _period(self, hit: Hit) -> str:
        display = self._display
        first, last = as_moment(hit.span.begin), as_moment(hit.span.end - 1)
        if hit.span.end - hit.span.begin < DAY_US:
            begin, end = display.moment(first, "minute"), display.moment(as_moment(hit.span.end), "minute")
            return self.tr("{begin} to {end}").format(begin=begin, end=end)
        if first.date() == last.date():
            return display.day(first.date())
        return self.tr("{begin} to {end}").format(
            begin=display.day(first.date()), end=display.day(last.date())
        )

    def _fill(self, amount: str, time: str, party: str, purpose: str, source: str, pointer: QPoint) -> None:
        texts = (amount, time, party, purpose, source)
        for line, text in zip(
            (self._amount, self._time, self._party, self._purpose, self._source), texts, strict=True
        ):
            line.setText(text)
            line.setVisible(bool(text))
        self.resize(QSize(_WIDTH, self._needed_height()))
        self.move(self._corner(pointer))
        self.show()
        self.raise_()

    def _needed_height(self) -> int:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        return max(layout.heightForWidth(_WIDTH), layout.minimumSize().height())

    def _corner(self, pointer: QPoint) -> QPoint:
        """Return where the card lies beside the pointer, inside of its parent."""
        parent = self.parentWidget()
        room = parent.rect() if parent is not None else QRect()
        x, y = pointer.x() + _DISTANCE, pointer.y() + _DISTANCE
        if x + self.width() > room.right():
            x = pointer.x() - _DISTANCE - self.width()
        if y + self.height() > room.bottom():
            y = pointer.y() - _DISTANCE - self.height()
        return QPoint(max(room.left(), x), max(room.top(), y))
