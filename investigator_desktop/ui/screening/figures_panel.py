"""A table of figures under a sentence about what they can and cannot say, with the way to the entries."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.screening import Figure
from investigator_desktop.ui.flows.tables import flow_table_view
from investigator_desktop.ui.screening.text_model import TextModel
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label


@dataclass(frozen=True, slots=True)
class TableShape:
    """A table: its name and titles, widths in letters, which columns hold numbers and which take the room left.

    What the column `told` has in the chosen row is told below in full.
    """

    name: str
    titles: tuple[str, ...]
    widths: tuple[int, ...]
    numbers: Collection[int] = ()
    stretched: tuple[int, ...] = ()
    told: int | None = None


class FiguresPanel(QWidget):
    """Each row stands for a figure whose entries can be asked for."""

    entries_asked = Signal(object)  # Figure

    def __init__(self, note: str, nothing: str, shape: TableShape, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures: tuple[Figure, ...] = ()
        self._told = shape.told
        self.model = TextModel(shape.titles, shape.numbers, self)
        self.note = label(note, Look.MUTED, self)
        self.stack = QStackedWidget(self)
        self.table = flow_table_view(self.model, shape.name, shape.widths, self.stack, shape.stretched)
        self.nothing = label(nothing, Look.BODY, self.stack)
        self.sentence = label("", Look.BODY, self)
        self.entries_button = plain_button(self.tr("Show the entries"), "entries", self)
        self._lay_out()
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self.table.doubleClicked.connect(self._ask)
        self.entries_button.clicked.connect(self._ask)
        self.tell("")
        self._look()

    def show_figures(self, figures: Sequence[Figure], texts: Callable[[Figure], tuple[str, ...]]) -> None:
        """Show other figures, the first of them chosen."""
        self._figures = tuple(figures)
        self.model.show_rows(len(self._figures), partial(_texts_at, self._figures, texts))
        self.stack.setCurrentWidget(self.table if figures else self.nothing)
        if figures:
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._look()

    def chosen(self) -> Figure | None:
        """Return the chosen figure, None where there is none."""
        current = self.table.currentIndex()
        return self._figures[current.row()] if current.isValid() else None

    def tell(self, sentence: str) -> None:
        """Say something below the table; nothing takes no room."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.note, 1)
        row.addWidget(self.entries_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addLayout(row)
        column.addWidget(self.stack, 1)
        column.addWidget(self.sentence)

    def _look(self, _current: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        current = self.table.currentIndex()
        self.entries_button.setEnabled(current.isValid())
        if self._told is not None:
            self.tell(self.model.texts_of(current.row())[self._told] if current.isValid() else "")

    def _ask(self, _index: object = None) -> None:
        figure = self.chosen()
        if figure is not None:
            self.entries_asked.emit(figure)


def _texts_at(
    figures: Sequence[Figure], texts: Callable[[Figure], tuple[str, ...]], row: int
) -> tuple[str, ...]:
    return texts(figures[row])
