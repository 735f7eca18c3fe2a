"""What needs a person, a line each: pressing it leads to the page where it is done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.overview import OpenKind, OpenQuestion
from investigator_desktop.domain.overview_words import STEPS, question_sentence
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.tips import plain_tip
from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.theme import HAIR, MEDIUM, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look, card, label

_PAGES: Mapping[OpenKind, str] = {
    OpenKind.QUARANTINED: "evidence",
    OpenKind.HELD: "evidence",
    OpenKind.WAITING_ROWS: "evidence",
    OpenKind.UNREAD_ROWS: "evidence",
    OpenKind.BALANCE_BREAKS: "completeness",
    OpenKind.SEAMS: "completeness",
    OpenKind.KEYED_DIFFERENCES: "completeness",
    OpenKind.MISSING_DAYS: "completeness",
    OpenKind.UNMET_ORDERS: "completeness",
    OpenKind.MATCHING_TO_RUN: "transfers",
    OpenKind.MATCHING_OUTDATED: "transfers",
    OpenKind.MATCHES_UNDECIDED: "transfers",
    OpenKind.MISSING_LEGS: "transfers",
    OpenKind.NAMES_UNDECIDED: "parties",
    OpenKind.RULES_TO_RUN: "findings",
    OpenKind.RULES_OUTDATED: "findings",
    OpenKind.FINDINGS_OPEN: "findings",
    OpenKind.HYPOTHESES_OPEN: "notes",
    OpenKind.TASKS_OPEN: "notes",
}
_WIDE = 1_000
_STRONG = {
    OpenKind.BALANCE_BREAKS,
    OpenKind.SEAMS,
    OpenKind.KEYED_DIFFERENCES,
    OpenKind.HELD,
    OpenKind.MISSING_DAYS,
}


class NeedLine(QPushButton):
    """One question: what there is, and what to do about it."""

    def __init__(self, question: OpenQuestion, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        sentence, step = display.text(question_sentence(question)), display.text(STEPS[question.kind])
        subjects = ", ".join(display.account(one) for one in question.subjects)
        self.setProperty("look", "quiet")
        self.setAutoDefault(False)
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(step)
        self.setToolTip(plain_tip("\n".join(part for part in (sentence, step, subjects) if part)))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(TIGHT, HAIR, TIGHT, HAIR)
        self._row.setSpacing(TIGHT)
        self._fill(sentence, subjects, step)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        """Return the room of one line."""
        return QSize(self._row.sizeHint().width(), self._row.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the least room of one line."""
        return self._row.minimumSize()

    def _fill(self, sentence: str, subjects: str, step: str) -> None:
        is_strong = self.question.kind in _STRONG
        mark = QLabel(self)
        ink = colours().caution if is_strong else colours().accent
        mark.setPixmap(pixmap("warning" if is_strong else "question", ink, ICON_SIZE - 2))
        said = ElidedLabel(sentence, Look.BODY, self)
        todo = ElidedLabel(step, Look.MUTED, self)
        onward = QLabel(self)
        onward.setPixmap(pixmap("chevron-forward", colours().muted, ICON_SIZE - 4))
        self._row.addWidget(mark)
        self._row.addWidget(said, 5)
        self._row.addWidget(todo, 3)
        self._row.addWidget(onward)


class NeedsList(QFrame):
    """As high as its lines, which stand in one or two columns, up to a part of the page; others are scrolled to."""

    page_asked = Signal(object)  # id of a page

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._most = 200
        self.lines: list[NeedLine] = []
        self._frame = card(self)
        self.title = label(self.tr("Looking what needs you…"), Look.HEADING, self._frame)
        self._area = QScrollArea(self._frame)
        self._holder = QWidget(self._area)
        self._grid = QGridLayout(self._holder)
        self._lay_out()
        self._area.hide()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(MEDIUM)
        self._grid.setVerticalSpacing(0)
        self._area.setWidget(self._holder)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setAccessibleName(self.tr("What needs you"))
        inner = QVBoxLayout(self._frame)
        inner.setContentsMargins(SMALL, TIGHT, TIGHT, TIGHT)
        inner.setSpacing(HAIR)
        inner.addWidget(self.title)
        inner.addWidget(self._area)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._frame)

    def limit(self, height: int) -> None:
        """Take no more than this height for the lines."""
        self._most = height
        self._fit()

    def show_questions(self, questions: Sequence[OpenQuestion]) -> None:
        """Show other questions."""
        for old in self.lines:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.lines = [NeedLine(one, self._display, self._holder) for one in questions]
        for line in self.lines:
            line.clicked.connect(self._press)
            line.show()
        count = len(self.lines)
        nothing = self.tr("Nothing waits for you")
        self.title.setText(self.tr("What needs you: %Ln", "", count) if count else nothing)
        self._area.setVisible(bool(self.lines))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lines into two columns where both have room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        columns = 2 if self.width() >= _WIDE else 1
        rows = -(-len(self.lines) // columns)
        for place, line in enumerate(self.lines):
            self._grid.removeWidget(line)
            self._grid.addWidget(line, place % rows, place // rows)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        height = max((line.sizeHint().height() for line in self.lines), default=0)
        self._area.setFixedHeight(max(1, min(rows * height, self._most)))

    def _press(self) -> None:
        line = self.sender()
        if isinstance(line, NeedLine):
            self.page_asked.emit(_PAGES[line.question.kind])
