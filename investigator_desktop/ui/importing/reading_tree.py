"""How a file was read: its encoding with the evidence, and for each table its titles and what decided its columns."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from investigator_desktop.domain.layout import (
    ColumnAsRead,
    DirectionBasis,
    DirectionEvidence,
    TableAsRead,
    TableLayout,
)
from investigator_desktop.domain.places import column_letter
from investigator_desktop.domain.statement import FileReading, SourceWarning, TextEncoding
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.field_terms import FIELD_TITLES
from investigator_desktop.ui.importing.told_answers import CHOICE_WORDS

_ENCODING_EVIDENCE: dict[str, Message] = {
    "ascii": message(
        "ReadingTree", "all its letters are plain Latin ones, which every encoding writes alike"
    ),
    "byte_order_mark": message("ReadingTree", "its first bytes are the mark of this encoding"),
    "valid_utf8": message(
        "ReadingTree", "its bytes form letters of UTF-8, which happens in no other encoding"
    ),
    "zero_bytes": message("ReadingTree", "every second byte or more is zero, as in this encoding"),
    "declared": message("ReadingTree", "the file itself names it"),
    "letters": message("ReadingTree", "its letters make words in this encoding and in no other"),
    "guess": message("ReadingTree", "it is the likeliest one; look whether the sample can be read"),
}
_BASES: dict[DirectionBasis, Message] = {
    DirectionBasis.GLUED: message("ReadingTree", "a mark at the amount"),
    DirectionBasis.WORD: message("ReadingTree", "the words of a column"),
    DirectionBasis.SIGN: message("ReadingTree", "the sign of the amount"),
    DirectionBasis.SECTION: message("ReadingTree", "the part of the table in which the row stands"),
    DirectionBasis.STATED: message("ReadingTree", "what was stated of the whole table"),
    DirectionBasis.BALANCE: message("ReadingTree", "the balances before and after"),
    DirectionBasis.TYPE: message("ReadingTree", "the type of the entry"),
}
_ABOUT_READING = frozenset(
    {
        "mojibake", "two_digit_years", "calendar_of_years", "days_are_counted", "days_may_be_exchanged",
        "order_by_file_name", "signs_of_card",
    }
)  # fmt: skip
_ORDINARY = "gregorian"
_DELIMITERS: dict[str, Message] = {
    "\t": message("ReadingTree", "tab"),
    ";": message("ReadingTree", "semicolon"),
    ",": message("ReadingTree", "comma"),
    "|": message("ReadingTree", "vertical bar"),
}
_WHAT, _FIELD, _HOW = range(3)


class ReadingTree(QTreeWidget):
    """Branches for the text and for each table; only what is known is shown."""

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.setAccessibleName(self.tr("How the file was read"))
        self.setHeaderLabels([self.tr("Part of the file"), self.tr("Read as"), self.tr("How, and why")])
        self.setUniformRowHeights(False)
        self.setWordWrap(True)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setSectionResizeMode(_HOW, QHeaderView.ResizeMode.Stretch)
        self.header().setStretchLastSection(False)

    def show_reading(self, reading: FileReading) -> None:
        """Show how one file was read."""
        self.clear()
        if reading.encoding is not None:
            self._add_encoding(reading.encoding, reading)
        tables = () if reading.as_read is None else reading.as_read.tables
        for layout in reading.layouts:
            table = next((one for one in tables if one.sheet == layout.sheet), None)
            self._add_table(layout, table)
        about = [one for one in reading.warnings if one.code in _ABOUT_READING]
        if about:
            self._add_remarks(about)
        self.expandAll()
        for item in self._items():
            for column in (_WHAT, _FIELD, _HOW):
                item.setToolTip(column, plain_tip(item.text(column)))

    @property
    def texts(self) -> list[str]:
        """Return all that is shown, line by line."""
        return [" · ".join(item.text(column) for column in range(3)) for item in self._items()]

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for number in range(self.topLevelItemCount()):
            top = self.topLevelItem(number)
            if top is not None:
                yield top
                yield from (child for n in range(top.childCount()) if (child := top.child(n)) is not None)

    def _branch(self, title: str, field: str = "") -> QTreeWidgetItem:
        top = QTreeWidgetItem(self, [title, field])
        bold = top.font(_WHAT)
        bold.setBold(True)
        top.setFont(_WHAT, bold)
        return top

    def _add_encoding(self, encoding: TextEncoding, reading: FileReading) -> None:
        evidence = _ENCODING_EVIDENCE.get(encoding.evidence)
        name = self._display.code(encoding.name.upper())
        top = self._branch(self.tr("Encoding of the text"), name)
        if evidence is not None:
            QTreeWidgetItem(top, [self._display.sentence(evidence)]).setFirstColumnSpanned(True)
        if encoding.sample:
            QTreeWidgetItem(top, [self.tr("A sample of it"), "", self._display.name(encoding.sample)])
        delimiter = None if reading.as_read is None else reading.as_read.delimiter
        if delimiter is not None:
            words = self._display.text(_DELIMITERS.get(delimiter, delimiter))
            QTreeWidgetItem(top, [self.tr("Mark between columns"), "", words])

    def _add_table(self, layout: TableLayout, table: TableAsRead | None) -> None:
        sheet = self._display.name(layout.sheet) or self.tr("Table")
        percent = self._display.number(round(layout.confidence * 100))
        known = self.tr("Recognised with {percent} % certainty.").format(percent=percent)
        top = self._branch(sheet, self._display.code(layout.id))
        QTreeWidgetItem(top, [known]).setFirstColumnSpanned(True)
        if layout.header_rows:
            rows = ", ".join(map(self._display.number, layout.header_rows))
            QTreeWidgetItem(top, [self.tr("Rows of titles"), "", rows])
        as_read = {} if table is None else {column.index: column for column in table.columns}
        for column in layout.columns:
            printed = " · ".join(part for part in (column_letter(column.index), column.title) if part)
            field = self._display.text(FIELD_TITLES[column.field])
            QTreeWidgetItem(
                top, [self._display.name(printed), field, self._decided(as_read.get(column.index))]
            )
        for evidence in () if table is None else table.directions:
            QTreeWidgetItem(top, [self.tr("Direction of the money"), "", self._direction(evidence)])

    def _decided(self, column: ColumnAsRead | None) -> str:
        if column is None:
            return ""
        keys = (column.date_order, column.calendar, column.decimal_mark)
        parts = [
            self._display.text(CHOICE_WORDS[key]) for key in keys if key in CHOICE_WORDS and key != _ORDINARY
        ]
        if column.is_minus_reversal:
            parts.append(self.tr("a minus turns the direction round"))
        return ", ".join(parts)

    def _direction(self, evidence: DirectionEvidence) -> str:
        basis = self._display.text(_BASES[evidence.basis])
        said = ", ".join(
            self.tr("{word} is {direction}").format(
                word=self._display.name(word), direction=self._display.text(CHOICE_WORDS.get(key, key))
            )
            for word, key in evidence.words
        )
        return f"{basis}: {said}" if said else basis

    def _add_remarks(self, warnings: list[SourceWarning]) -> None:
        top = self._branch(self.tr("What else was decided"))
        for warning in warnings:
            QTreeWidgetItem(top, [self._display.text(warning.sentence)]).setFirstColumnSpanned(True)
