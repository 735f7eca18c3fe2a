"""The chosen exhibit: caption, note, its picture, and the entries that it points out with their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.exhibits import ExhibitSource, KeptExhibit
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.exhibits.exhibit_picture import ExhibitPicture
from investigator_desktop.ui.exhibits.wording import HASH_DIGITS, missing_sentence
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import icon_button, plain_button
from investigator_desktop.ui.widgets.labels import Look, card, label, selectable_label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from investigator_desktop.operations.exhibits.scenes import LoadedExhibit

_MOST_LISTED = 200
_MOST_LINES = 4


class ExhibitDetail(QWidget):
    """Shows an exhibit; its buttons are the page's to answer."""

    entry_asked = Signal(object)  # id of an entry

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.caption = selectable_label("", Look.HEADING, self)
        self.note = selectable_label("", Look.BODY, self)
        self.by = label("", Look.NOTE, self)
        self.missing = label("", Look.CAUTION, self)
        self.show_button = plain_button(self.tr("Show on its page"), "timeline", self)
        self.change_button = plain_button(self.tr("Change…"), "correct", self)
        self.withdraw_button = plain_button(self.tr("Withdraw"), "trash", self)
        self.up_button = icon_button(self.tr("Move towards the first exhibit (Alt+Up)"), "move-up", self)
        self.down_button = icon_button(self.tr("Move towards the last exhibit (Alt+Down)"), "move-down", self)
        self._frame = card(self)
        self.picture = ExhibitPicture(display, self._frame)
        titles = (
            self.tr("Time"), self.tr("Amount"), self.tr("Other party"), self.tr("Source"), self.tr("SHA-256"),
        )  # fmt: skip
        self.table = PlainTable(self.tr("Entries that the exhibit points out"), titles, self, stretched=2)
        self.table.activated.connect(self._ask_entry)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(TIGHT)
        for button in (self.show_button, self.change_button, self.withdraw_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.up_button)
        buttons.addWidget(self.down_button)
        frame = QVBoxLayout(self._frame)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(SMALL, 0, 0, 0)
        column.setSpacing(TIGHT)
        for widget in (self.caption, self.note, self.by, self.missing):
            column.addWidget(widget)
        column.addLayout(buttons)
        column.addWidget(self._frame, 1)
        column.addWidget(self.table)

    def show_text(self, kept: KeptExhibit) -> None:
        """Show what is said of an exhibit; its picture follows when it has been read."""
        display, exhibit = self._display, kept.exhibit
        told = self.tr("{number}. {caption}")
        caption = isolate(display.unnamed(exhibit.text.caption))
        self.caption.setText(told.format(number=display.number(exhibit.number), caption=caption))
        self.note.setText(display.unnamed(exhibit.text.note))
        self.note.setVisible(bool(exhibit.text.note))
        by = self.tr("Pinned by {person} on {moment}")
        pinned_at = display.moment(kept.pinned_at.astimezone().replace(tzinfo=None), "minute")
        self.by.setText(by.format(person=isolate(kept.pinned_by.name), moment=pinned_at))
        self.picture.show_exhibit(None)
        self.missing.hide()
        self.table.hide()

    def show_loaded(self, loaded: LoadedExhibit) -> None:
        """Show the picture of an exhibit and its entries."""
        self.picture.show_exhibit(loaded)
        sentence = missing_sentence(loaded)
        self.missing.setText(self._display.text(sentence))
        self.missing.setVisible(sentence is not None)
        self.table.show_rows(self._rows(loaded)[:_MOST_LISTED])
        self.table.setVisible(bool(loaded.rows))
        lines = min(len(loaded.rows), _MOST_LINES)
        row = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + lines * row + TIGHT)

    def _rows(self, loaded: LoadedExhibit) -> list[PlainRow]:
        display = self._display
        rows = []
        for row, source in zip(loaded.rows[:_MOST_LISTED], loaded.sources, strict=False):
            entry = row.entry
            texts = (
                display.moment(entry.booked_at, entry.precision.value),
                display.money(entry.signed_amount),
                display.said(entry.counterparty_name) or display.account(entry.counterparty_account),
                self._place(source),
                display.code(source.sha256[:HASH_DIGITS]),
            )
            rows.append(PlainRow(row.id, texts))
        return rows

    def _place(self, source: ExhibitSource) -> str:
        display = self._display
        told = self.tr("{evidence}, row {row}")
        if source.sheet:
            told = self.tr("{evidence}, {sheet}, row {row}")
        return told.format(
            evidence=display.code(source.evidence_label),
            sheet=display.name(source.sheet),
            row=display.number(source.row),
        )

    def _ask_entry(self) -> None:
        chosen = self.table.value()
        if chosen is not None:
            self.entry_asked.emit(chosen)
