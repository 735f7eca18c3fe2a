"""The digits of amounts against Benford's law, a test a row, the chosen one as a table and as bars."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.screening import DigitFigure, DigitTest
from investigator_desktop.domain.screening_words import (
    CONFORMITY_TITLES,
    DIGIT_NOTE,
    OBSTACLES,
    POSITION_TITLES,
)
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.screening.digit_picture import DigitPicture
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.screening.wording import decimal_text, whose_text
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label

_TEST_WIDTHS = (26, 10, 18, 11, 40)
_COUNT_WIDTHS = (8, 10, 10, 8)
_JUDGED = 4


class DigitsPanel(QWidget):
    """A test that cannot be made says why in its row."""

    entries_asked = Signal(object)  # DigitFigure

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._tests: tuple[DigitTest, ...] = ()
        titles = (
            self.tr("Account"), self.tr("Currency"), self.tr("Digits"), self.tr("Amounts"), self.tr("Result"),
        )  # fmt: skip
        self.model = TextModel(titles, (3,), self)
        counted = (self.tr("Digits"), self.tr("Counted"), self.tr("By the law"), self.tr("Share"))
        self.counts_model = TextModel(counted, (1, 2, 3), self)
        self.note = label(display.text(DIGIT_NOTE), Look.MUTED, self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.table = flow_table_view(
            self.model, self.tr("Tests of digits"), _TEST_WIDTHS, self.splitter, (_JUDGED,)
        )
        self.detail = QWidget(self.splitter)
        self.sentence = label("", Look.BODY, self.detail)
        self.entries_button = plain_button(self.tr("Show the entries"), "entries", self.detail)
        self.counts = flow_table_view(
            self.counts_model, self.tr("Digits counted and by the law"), _COUNT_WIDTHS, self.detail, range(4)
        )
        self.picture = DigitPicture(display, self.detail)
        self.legend = label(self.tr("Bars: counted. Lines: by the law."), Look.NOTE, self.detail)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._show_test)
        self.counts.selectionModel().currentRowChanged.connect(self._look)
        self.counts.doubleClicked.connect(self._ask)
        self.entries_button.clicked.connect(self._ask)

    def show_tests(self, tests: Sequence[DigitTest]) -> None:
        """Show other tests, those first that could be made, the first of all chosen."""
        self._tests = tuple(sorted(tests, key=_could_not_be_made))
        self.model.show_rows(len(self._tests), self._texts)
        if self._tests:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_test()

    def chosen(self) -> DigitTest | None:
        """Return the chosen test, None where there is none."""
        current = self.table.currentIndex()
        return self._tests[current.row()] if current.isValid() else None

    def figure(self) -> DigitFigure | None:
        """Return the chosen digits of the chosen test."""
        test, current = self.chosen(), self.counts.currentIndex()
        if test is None or not current.isValid() or current.row() >= len(test.counts):
            return None
        return DigitFigure(test, test.counts[current.row()].digits)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(TIGHT)
        head.addWidget(self.sentence, 1)
        head.addWidget(self.entries_button)
        side = QVBoxLayout()
        side.setSpacing(TIGHT)
        side.addWidget(self.picture, 1)
        side.addWidget(self.legend)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.counts, 1)
        row.addLayout(side, 1)
        below = QVBoxLayout(self.detail)
        below.setContentsMargins(0, TIGHT, 0, 0)
        below.setSpacing(SMALL)
        below.addLayout(head)
        below.addLayout(row, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(self.note)
        column.addWidget(self.splitter, 1)

    def _texts(self, row: int) -> tuple[str, ...]:
        test, display = self._tests[row], self._display
        return (
            whose_text(display, test.scope),
            display.code(test.scope.currency),
            display.text(POSITION_TITLES[test.position]),
            display.number(test.amount_count),
            self._judged(test),
        )

    def _judged(self, test: DigitTest) -> str:
        if test.obstacle is not None:
            return self._display.text(OBSTACLES[test.obstacle])
        return "" if test.conformity is None else self._display.text(CONFORMITY_TITLES[test.conformity])

    def _show_test(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        test = self.chosen()
        counts = () if test is None else test.counts
        self.sentence.setText("" if test is None else self._sentence(test))
        self.counts_model.show_rows(len(counts), partial(self._count_texts, test))
        if counts:
            self.counts.setCurrentIndex(self.counts_model.index(0, 0))
        for widget in (self.counts, self.picture, self.legend, self.entries_button):
            widget.setVisible(bool(counts))
        self.picture.show_test(test, "" if test is None else self._read_out(test))
        self._look()

    def _count_texts(self, test: DigitTest | None, row: int) -> tuple[str, ...]:
        if test is None:
            return ("",) * len(_COUNT_WIDTHS)
        one, display = test.counts[row], self._display
        return (
            display.number(one.digits),
            display.number(one.count),
            decimal_text(display, one.expected, 1),
            display.share(one.count, test.amount_count),
        )

    def _sentence(self, test: DigitTest) -> str:
        if test.deviation is None or test.chi_squared is None:
            return self._judged(test)
        sentence = self.tr(
            "The mean absolute deviation of the shares is {deviation}: {result}. Chi squared is {squared} with "
            "{freedom} degrees of freedom."
        )
        return sentence.format(
            deviation=decimal_text(self._display, test.deviation, 4),
            result=self._judged(test),
            squared=decimal_text(self._display, test.chi_squared, 2),
            freedom=self._display.number(test.freedom),
        )

    def _read_out(self, test: DigitTest) -> str:
        """Return what the picture shows in words."""
        pair = self.tr("{digits}: {count} counted, {expected} by the law")
        said = [
            pair.format(
                digits=self._display.number(one.digits),
                count=self._display.number(one.count),
                expected=decimal_text(self._display, one.expected, 1),
            )
            for one in test.counts
        ]
        return "; ".join(said)

    def _look(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        self.entries_button.setEnabled(self.figure() is not None)

    def _ask(self, _index: object = None) -> None:
        figure = self.figure()
        if figure is not None:
            self.entries_asked.emit(figure)


def _could_not_be_made(test: DigitTest) -> bool:
    return test.obstacle is not None
