"""The head of the trail as words and digits, to be compared with what a report or another person says."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from investigator_desktop.domain.case import AuditRecord
from investigator_desktop.foundation.word_form import grouped_hex, words_of
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.theme import HAIR, TIGHT
from investigator_desktop.ui.widgets.buttons import quiet_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label


class HeadCard(QWidget):
    """Empty until the trail has been read."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._record: AuditRecord | None = None
        self._area = QScrollArea(self)
        self._texts = QWidget(self._area)
        self._sentence = label("", Look.NOTE, self._texts)
        self.words = selectable_label("", Look.STRONG, self._texts)
        self.digits = selectable_label("", Look.BODY, self._texts)
        self.copy_words = quiet_button(self.tr("Copy the words"), "copy", self)
        self.copy_hash = quiet_button(self.tr("Copy the hash"), "copy", self)
        self._lay_out()
        self.copy_words.clicked.connect(self._copy_words)
        self.copy_hash.clicked.connect(self._copy_hash)

    def show_head(self, record: AuditRecord | None) -> None:
        """Show the newest record of the trail."""
        self._record = record
        self.setEnabled(record is not None)
        if record is None:
            return
        sentence = self.tr(
            "Record {number} is the newest. Whoever reads the same words in a report or bundle holds the same trail "
            "up to that record."
        )
        self._sentence.setText(sentence.format(number=self._display.number(record.sequence)))
        self.words.setText(self._display.code(" ".join(words_of(record.record_hash))))
        self.digits.setText(self._display.code(grouped_hex(record.record_hash)))

    def _lay_out(self) -> None:
        self.words.setAccessibleName(self.tr("Head of the trail as words"))
        self.digits.setAccessibleName(self.tr("Head of the trail as digits"))
        inner = QVBoxLayout(self._texts)
        inner.setContentsMargins(0, 0, TIGHT, 0)
        inner.setSpacing(TIGHT)
        for widget in (self._sentence, self.words, self.digits):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._area.setWidgetResizable(True)
        self._area.setWidget(self._texts)
        self._area.setAccessibleName(self.tr("Head of the trail"))
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.copy_words)
        buttons.addWidget(self.copy_hash)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, TIGHT, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self._area, 1)
        column.addLayout(buttons)

    def _copy_words(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(" ".join(words_of(self._record.record_hash)))

    def _copy_hash(self) -> None:
        if self._record is not None:
            QGuiApplication.clipboard().setText(self._record.record_hash)
