"""That evidence is quarantined: its number, the reason, and the way to release it; nothing else of it is shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from investigator_desktop.domain.custody import StandingRecord
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import quiet_button
from investigator_desktop.ui.widgets.labels import Look, card, label


class QuarantineStrip(QWidget):
    """One line an item; hidden while nothing is quarantined."""

    release_asked = Signal(object)  # StandingRecord

    def __init__(self, display: Display, parent: QWidget, *, is_read_only: bool) -> None:
        super().__init__(parent)
        self._display = display
        self._is_read_only = is_read_only
        self._records: tuple[StandingRecord, ...] = ()
        self.buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(TIGHT)
        self.hide()

    def show_records(self, records: Sequence[StandingRecord]) -> None:
        """Show what is quarantined now."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._records = tuple(records)
        self.buttons = []
        for position, record in enumerate(self._records):
            self._column.addWidget(self._line(position, record))
        self.setVisible(bool(self._records))

    def _line(self, position: int, record: StandingRecord) -> QWidget:
        frame = card(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(SMALL, TIGHT, TIGHT, TIGHT)
        sentence = self.tr("{label} is quarantined since {day} by {name}: {reason}").format(
            label=self._display.code(record.label),
            day=self._display.day(record.decided_at.date()),
            name=self._display.name(record.decided_by.name),
            reason=record.reason,
        )
        row.addWidget(label(sentence, Look.CAUTION, frame), 1)
        button = quiet_button(self.tr("Release…"), "", frame)
        button.setObjectName(str(position))
        button.setEnabled(not self._is_read_only)
        button.clicked.connect(self._ask)
        row.addWidget(button)
        self.buttons.append(button)
        return frame

    def _ask(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.release_asked.emit(self._records[int(sender.objectName())])
