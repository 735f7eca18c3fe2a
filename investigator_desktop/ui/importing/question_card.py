"""A doubt of the recogniser, its evidence, and the answers to choose from, each tried on the column first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from investigator_desktop.domain.layout import Answer, Question
from investigator_desktop.domain.question_words import QUESTION_SENTENCES
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.answer_trials import Trial
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.icons import ICON_SIZE, pixmap
from investigator_desktop.ui.importing.choice_grid import ChoiceGrid
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT, colours
from investigator_desktop.ui.widgets.buttons import primary_button, quiet_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.search_box import SearchBox

_MOST_BUTTONS = 4
_MOST_LINES = 5
_KEY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Tried:
    """An answer that is looked at and not kept: the question, what its choices make of its cells, the chosen keys."""

    question: Question
    trial: Trial
    keys: tuple[str, ...] = ()


class QuestionCard(QFrame):
    """Buttons for a few choices, a searchable list for many, boxes to tick where several may be true.

    A choice is shown in the rows of the file first and becomes the answer by the button that uses it.
    """

    answered = Signal(object)  # Answer
    tried = Signal(object)  # Tried

    def __init__(
        self, question: Question, display: Display, parent: QWidget, trial: Trial | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner-caution")
        self._question = question
        self._trial = trial or Trial(question.kind, None)
        self._display = display
        self._labels = {choice.key: display.text(choice.label) for choice in question.choices}
        self.list: QListWidget | None = None
        self.grid: ChoiceGrid | None = None
        self._box: SearchBox | None = None
        self.apply: QPushButton | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(TIGHT)
        self._lay_out()
        if question.allows_several:
            self._offer_boxes()
        elif len(question.choices) <= _MOST_BUTTONS:
            self._offer_grid()
        else:
            self._offer_search()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, SMALL, MEDIUM, SMALL)
        row.setSpacing(SMALL)
        picture = QLabel(self)
        picture.setPixmap(pixmap("question", colours().caution, ICON_SIZE))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._column, 1)
        column_name = self._display.code(self._question.column)
        sentence = QUESTION_SENTENCES[self._question.kind].format(column=column_name)
        self._column.addWidget(label(self._display.text(sentence), Look.STRONG, self))
        self._column.addWidget(label(self._display.sentence(self._question.evidence), Look.MUTED, self))
        self.setAccessibleName(self._display.text(sentence))

    def _offer_grid(self) -> None:
        self.grid = ChoiceGrid(self._labels, self._trial, self._display, self)
        self.grid.chosen.connect(self._try_chosen)
        self._column.addWidget(self.grid)
        self._column.addLayout(self._last_row())
        self._follow_choice()

    def _last_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self._apply_button())
        if self._trial.column is not None:
            show = quiet_button(self.tr("Show the column"), "search", self)
            show.clicked.connect(self.try_now)
            row.addWidget(show)
        row.addStretch(1)
        return row

    def _offer_search(self) -> None:
        self._box = SearchBox(list(self._labels.values()), next(iter(self._labels.values()), ""), self)
        self._box.setAccessibleName(self.accessibleName())
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self._box, 1)
        self._box.currentIndexChanged.connect(self._try_chosen)
        row.addWidget(self._apply_button())
        row.addStretch(1)
        self._column.addLayout(row)

    def _offer_boxes(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.accessibleName())
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        for key, text in self._labels.items():
            item = QListWidgetItem(text, self.list)
            item.setData(_KEY_ROLE, key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        line_height = self.list.sizeHintForRow(0) if self._labels else 0
        self.list.setMaximumHeight(line_height * min(_MOST_LINES, len(self._labels)) + SMALL)
        self.list.itemChanged.connect(self._follow_boxes)
        if len(self._labels) > _MOST_LINES:
            self._column.addWidget(self._filter_field())
        self._column.addWidget(self.list)
        self._column.addLayout(self._last_row())
        self._follow_choice()

    def _filter_field(self) -> QLineEdit:
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Find an account or a name"))
        field.setAccessibleName(self.tr("Find an account or a name"))
        field.textChanged.connect(self._filter)
        return field

    def _apply_button(self) -> QPushButton:
        self.apply = primary_button(self.tr("Use this answer"), "check", self)
        self.apply.clicked.connect(self._answer)
        return self.apply

    def _filter(self, text: str) -> None:
        assert self.list is not None
        for row in range(self.list.count()):
            item = self.list.item(row)
            item.setHidden(fold(text) not in fold(item.text()))

    def _chosen_boxes(self) -> tuple[str, ...]:
        assert self.list is not None
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(
            str(item.data(_KEY_ROLE)) for item in items if item.checkState() == Qt.CheckState.Checked
        )

    # trying and answering

    def keys(self) -> tuple[str, ...]:
        """Return the keys of what is chosen at present."""
        if self.list is not None:
            return self._chosen_boxes()
        if self.grid is not None:
            return (self.grid.key(),) if self.grid.key() else ()
        text = None if self._box is None else self._box.choice()
        return tuple(key for key, shown in self._labels.items() if shown == text)[:1]

    def try_now(self) -> None:
        """Show the column, and what the choice makes of its cells, without keeping anything."""
        self.tried.emit(Tried(self._question, self._trial, self.keys()))

    def _try_chosen(self, _choice: object = None) -> None:
        self._follow_choice()
        self.try_now()

    def _follow_boxes(self) -> None:
        self._try_chosen()

    def _follow_choice(self) -> None:
        if self.apply is not None:
            self.apply.setEnabled(bool(self.keys()))

    def _answer(self) -> None:
        question, keys = self._question, self.keys()
        if keys:
            self.answered.emit(Answer(question.sheet, question.column, question.kind, keys))
