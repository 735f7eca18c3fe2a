"""The decisions about one entry, each with who made it, when and why, and the button that withdraws it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.domain.layout import Field
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_marks import (
    MARKS_OF_KINDS,
    EntryMark,
    decided_words,
    source_text,
)
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.icons import pixmap
from investigator_desktop.ui.theme import HAIR, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.buttons import quiet_button
from investigator_desktop.ui.widgets.labels import Look, card, label, selectable_label

_ICON_SIZE = 16


class DecisionList(QWidget):
    """Made anew for every entry; hidden where there is nothing to say."""

    withdraw_asked = Signal(object)  # EntryDecision

    def __init__(self, row: EntryRow, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._row = row
        self._display = display
        self._decisions = {str(decision.id): decision for decision in row.decisions}
        self.buttons: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        for mark, sentence in self._warnings():
            column.addWidget(self._warning(mark, sentence))
        if row.decisions:
            column.addWidget(label(self.tr("Decisions"), Look.HEADING, self))
        for decision in row.decisions:
            column.addWidget(self._card(decision, is_read_only=is_read_only))
        self.setVisible(column.count() > 0)

    def texts(self) -> tuple[str, ...]:
        """Return everything that is said, in reading order."""
        labels = self.findChildren(QLabel)
        return tuple(found.text() for found in labels if found.text())

    def _warnings(self) -> tuple[tuple[EntryMark, str], ...]:
        outside = self.tr("The order on which this evidence was produced does not cover this entry.")
        repeated = self.tr(
            "A second statement gives this movement too. The entry of that statement counts, this one is in no sum."
        )
        intelligence = self.tr("This entry comes from intelligence: it is no evidence for a court.")
        found = (
            (self._row.is_repeated, EntryMark.REPEATED, repeated),
            (self._row.is_outside_basis, EntryMark.OUTSIDE_BASIS, outside),
            (self._row.is_intelligence, EntryMark.INTELLIGENCE, intelligence),
        )
        return tuple((mark, sentence) for is_so, mark, sentence in found if is_so)

    def _warning(self, mark: EntryMark, sentence: str) -> QWidget:
        frame = QFrame(self)
        frame.setProperty("look", "banner-caution")
        row = QHBoxLayout(frame)
        row.setContentsMargins(TIGHT, TIGHT, TIGHT, TIGHT)
        row.setSpacing(TIGHT)
        row.addWidget(self._picture(mark, colours().caution, frame), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(sentence, Look.BODY, frame), 1)
        return frame

    def _card(self, decision: EntryDecision, *, is_read_only: bool) -> QWidget:
        frame = card(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(SMALL, TIGHT, TIGHT, TIGHT)
        column.setSpacing(HAIR)
        column.addLayout(self._head(decision, frame, is_read_only=is_read_only))
        for text in self._texts(decision):
            column.addWidget(selectable_label(text, Look.BODY, frame))
        column.addWidget(label(decided_words(self._display, decision), Look.NOTE, frame))
        return frame

    def _head(self, decision: EntryDecision, frame: QFrame, *, is_read_only: bool) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        mark = MARKS_OF_KINDS[decision.kind]
        ink = colours().bad if mark is EntryMark.EXCLUDED else colours().accent
        head.addWidget(self._picture(mark, ink, frame))
        head.addWidget(label(self._title(decision), Look.STRONG, frame), 1)
        if not is_read_only:
            button = quiet_button(self.tr("Withdraw"), "", frame)
            button.setObjectName(str(decision.id))
            button.setAccessibleDescription(self._title(decision))
            button.clicked.connect(self._ask)
            self.buttons.append(button)
            head.addWidget(button)
        return head

    def _title(self, decision: EntryDecision) -> str:
        if decision.kind is DecisionKind.CORRECTION:
            field = self._display.text(FIELD_TITLES[Field(decision.field)])
            return self.tr("Correction: {field}").format(field=field)
        titles = {
            DecisionKind.EXCLUSION: self.tr("Excluded from all sums"),
            DecisionKind.TAG: self.tr("Tag"),
            DecisionKind.NOTE: self.tr("Note"),
            DecisionKind.PARTY: self.tr("Party on the other side"),
            DecisionKind.NO_REPEAT: self.tr("Counts as a movement of its own"),
        }
        return titles[decision.kind]

    def _texts(self, decision: EntryDecision) -> tuple[str, ...]:
        display = self._display
        said = [display.said(decision.value)]
        if decision.kind is DecisionKind.CORRECTION:
            original = display.said(source_text(self._row, decision.field)) or self.tr("nothing")
            said = [
                display.said(decision.value) or self.tr("nothing"),
                self.tr("The source says: {text}").format(text=original),
            ]
        if decision.reason:
            said.append(self.tr("Reason: {reason}").format(reason=display.name(decision.reason)))
        return tuple(text for text in said if text)

    def _picture(self, mark: EntryMark, ink: str, parent: QWidget) -> QLabel:
        picture = QLabel(parent)
        picture.setPixmap(pixmap(mark.value, ink, _ICON_SIZE))
        return picture

    def _ask(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.withdraw_asked.emit(self._decisions[sender.objectName()])
