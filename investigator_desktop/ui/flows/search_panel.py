"""Ways of money, cycles and patterns: what is sought, what was found, and the movements of the chosen one."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSpinBox, QSplitter, QVBoxLayout, QWidget

from investigator_desktop.domain.flow_words import BY_NAMES
from investigator_desktop.domain.flows import (
    FlowBy,
    FlowPattern,
    Hop,
    MoneyPath,
    PathsFound,
    PatternsFound,
)
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.flows.flow_tasks import NodeChoice
from investigator_desktop.ui.flows.found_words import found_row, found_titles, hops_sentence
from investigator_desktop.ui.flows.hop_panel import HopPanel
from investigator_desktop.ui.flows.searches import Search, SearchKind, WaysToShow, defaults_of
from investigator_desktop.ui.flows.wording import node_text
from investigator_desktop.ui.theme import SMALL, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.flow_layout import FlowLayout
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainTable
from investigator_desktop.ui.widgets.search_box import SearchBox

_FOUND_HEIGHT, _HOPS_HEIGHT = 240, 300
_MOST_DAYS, _MOST_COUNT, _MOST_PERCENT = 3_650, 50, 100
_NODE_WIDTH = 300


class Field(Enum):
    """The numbers that a search can ask for."""

    DAYS = "days"
    HOPS = "hops"
    PERCENT = "percent"
    LEAST_IN = "least_in"
    LEAST_OUT = "least_out"


class SearchPanel(QWidget):
    """Tells what is sought; the page searches and brings what was found."""

    search_asked = Signal(object)  # Search
    nodes_asked = Signal(object)  # FlowBy
    entry_asked = Signal(object)  # the id of an entry
    picture_asked = Signal(object)  # WaysToShow

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._nodes: dict[str, str] = {}
        self.kind = self._kinds()
        self.by = self._bys()
        self.source = self._node_box(self.tr("From whom"))
        self.target = self._node_box(self.tr("To whom"))
        self.numbers = {field: self._number(field) for field in Field}
        self.button = primary_button(self.tr("Search"), "search", self)
        self.sentence = label("", Look.MUTED, self)
        self.draw_one = plain_button(self.tr("Show in the picture"), "flows", self)
        self.draw_all = plain_button(self.tr("Show all in the picture"), "flows", self)
        self.splitter = QSplitter(Qt.Orientation.Vertical, self)
        self.found = PlainTable(self.tr("What was found"), found_titles(), self.splitter, stretched=0)
        self.hops = HopPanel(self.tr("Movements of what was found"), display, self.splitter)
        self._lay_out()
        self._connect()
        self._follow_kind()

    def offer_nodes(self, nodes: tuple[NodeChoice, ...]) -> None:
        """Offer those between whom ways can be sought; what was chosen stays where it is still there."""
        texts = {node_text(self._display, one.node, one.name): one.node for one in nodes}
        self._nodes = texts
        for box in (self.source, self.target):
            chosen = box.currentText()
            box.clear()
            box.addItems(list(texts))
            box.setCurrentText(chosen if chosen in texts else "")

    def show_found(self, found: PathsFound | PatternsFound) -> None:
        """Show what a search found."""
        answers = found.paths if isinstance(found, PathsFound) else found.patterns
        self.splitter.setVisible(bool(answers))
        self.found.show_rows([found_row(self._display, answer) for answer in answers])
        self._offer_drawing(is_offered=bool(answers))
        if answers:
            self.found.setCurrentCell(0, 0)
        parts = [
            self.tr("%Ln found.", "", len(answers)) if answers else self.tr("Nothing of the kind was found.")
        ]
        if found.has_more:
            parts.append(self.tr("The search stopped at its bound: more may exist."))
        self.sentence.setText(" ".join(parts))
        self._show_chosen()

    def search(self) -> Search | None:
        """Return what is sought; None where an end of the ways is not chosen."""
        kind = SearchKind(self.kind.currentData())
        ends = tuple(self._nodes.get(box.choice() or "", "") for box in (self.source, self.target))
        if kind is SearchKind.WAYS and not all(ends):
            return None
        values = {field: box.value() for field, box in self.numbers.items()}
        return Search(
            kind,
            FlowBy(self.by.currentData()),
            ends[0],
            ends[1],
            values[Field.DAYS],
            values[Field.HOPS],
            values[Field.PERCENT],
            values[Field.LEAST_IN],
            values[Field.LEAST_OUT],
        )

    # frame

    def _kinds(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("What is sought"))
        names = {
            SearchKind.WAYS: self.tr("Ways from one to another"),
            SearchKind.CYCLES: self.tr("Circles that come back"),
            SearchKind.GATHERINGS: self.tr("Many pay one, who pays many"),
            SearchKind.SCATTERINGS: self.tr("One pays many, who pay one"),
        }
        for kind, name in names.items():
            box.addItem(name, kind.value)
        return box

    def _bys(self) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(self.tr("Between what is searched"))
        for by in (FlowBy.ACCOUNT, FlowBy.PARTY):
            box.addItem(self._display.text(BY_NAMES[by]), by.value)
        return box

    def _node_box(self, name: str) -> SearchBox:
        box = SearchBox((), "", self)
        box.setAccessibleName(name)
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText(name)
            box.currentIndexChanged.connect(partial(_show_beginning, line))
        box.setFixedWidth(_NODE_WIDTH)
        return box

    def _number(self, field: Field) -> QSpinBox:
        words = {
            Field.DAYS: (self.tr("Days at most: "), _MOST_DAYS),
            Field.HOPS: (self.tr("Movements at most: "), 8),
            Field.PERCENT: (self.tr("Differs at most: "), _MOST_PERCENT),
            Field.LEAST_IN: (self.tr("Payers at least: "), _MOST_COUNT),
            Field.LEAST_OUT: (self.tr("Recipients at least: "), _MOST_COUNT),
        }
        prefix, most = words[field]
        box = QSpinBox(self)
        box.setRange(0 if field is Field.PERCENT else 1, most)
        box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        box.setPrefix(prefix)
        box.setAccessibleName(prefix.strip().rstrip(":"))
        if field is Field.PERCENT:
            box.setSuffix(self.tr(" %"))
        return box

    def _lay_out(self) -> None:
        tools = QWidget(self)
        row = FlowLayout(tools, SMALL, TIGHT)
        for widget in (self.kind, self.by, self.source, self.target, *self.numbers.values(), self.button):
            widget.setParent(tools)
            row.addWidget(widget)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes([_FOUND_HEIGHT, _HOPS_HEIGHT])
        self.splitter.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SMALL, 0, 0)
        column.setSpacing(SMALL)
        column.addWidget(tools)
        line = QHBoxLayout()
        line.setSpacing(TIGHT)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.draw_one)
        line.addWidget(self.draw_all)
        column.addLayout(line)
        column.addWidget(self.splitter, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._follow_kind)
        self.by.currentIndexChanged.connect(self._ask_nodes)
        self.button.clicked.connect(self._ask)
        self.found.itemSelectionChanged.connect(self._show_chosen)
        self.hops.entry_asked.connect(self.entry_asked)
        self.draw_one.clicked.connect(self._ask_drawing_one)
        self.draw_all.clicked.connect(self._ask_drawing_all)

    def _follow_kind(self, _place: int = 0) -> None:
        """Show the fields of the kind with its usual numbers, and say what it looks for."""
        kind = SearchKind(self.kind.currentData())
        usual = defaults_of(kind)
        is_pattern = kind in {SearchKind.GATHERINGS, SearchKind.SCATTERINGS}
        for field, value in zip(Field, usual, strict=True):
            self.numbers[field].setValue(value)
        share = self.tr("Goes on at least: ") if kind is SearchKind.WAYS else self.tr("Differs at most: ")
        self.numbers[Field.PERCENT].setPrefix(share)
        self.numbers[Field.PERCENT].setAccessibleName(share.strip().rstrip(":"))
        self.numbers[Field.HOPS].setVisible(not is_pattern)
        self.numbers[Field.LEAST_IN].setVisible(is_pattern)
        self.numbers[Field.LEAST_OUT].setVisible(kind is SearchKind.GATHERINGS)
        for box in (self.source, self.target):
            box.setVisible(kind is SearchKind.WAYS)
        self.found.setRowCount(0)
        self._offer_drawing(is_offered=False)
        self.splitter.hide()
        self.sentence.setText(self._explained(kind))

    def _explained(self, kind: SearchKind) -> str:
        return {
            SearchKind.WAYS: self.tr(
                "Each movement leaves after the one before it arrived, within the days, with at least the given share "
                "of what arrived. The way that arrives first comes first."
            ),
            SearchKind.CYCLES: self.tr(
                "Money that comes back to where it began, in the order of time, each amount within the given share of "
                "the first."
            ),
            SearchKind.GATHERINGS: self.tr(
                "Within the days many pay one, and that one pays as much to many, but for the given share."
            ),
            SearchKind.SCATTERINGS: self.tr(
                "Within the days one pays many, and each of them passes it on to the same one, but for the given share."
            ),
        }[kind]

    # what is asked

    def _ask_nodes(self, _place: int = 0) -> None:
        self.nodes_asked.emit(FlowBy(self.by.currentData()))

    def _ask(self) -> None:
        wanted = self.search()
        if wanted is None:
            self.sentence.setText(self.tr("Choose from whom and to whom the ways shall lead."))
            (self.source if self.source.choice() is None else self.target).setFocus()
            return
        self.search_asked.emit(wanted)

    def _offer_drawing(self, *, is_offered: bool) -> None:
        self.draw_one.setVisible(is_offered)
        self.draw_all.setVisible(is_offered and self.found.rowCount() > 1)

    def _ask_drawing_one(self) -> None:
        self._draw(self.found.values())

    def _ask_drawing_all(self) -> None:
        self._draw(self.found.all_values())

    def _draw(self, answers: list[object]) -> None:
        hops = [hop for one in answers if isinstance(one, MoneyPath | FlowPattern) for hop in one.hops]
        self.picture_asked.emit(WaysToShow(FlowBy(self.by.currentData()), tuple(hops)))

    def _show_chosen(self) -> None:
        chosen = self.found.value()
        hops: tuple[Hop, ...] = chosen.hops if isinstance(chosen, MoneyPath | FlowPattern) else ()
        sentence = hops_sentence(self._display, chosen) if isinstance(chosen, MoneyPath | FlowPattern) else ""
        self.hops.show_hops(hops, sentence)


def _show_beginning(line: QLineEdit, _place: int) -> None:
    line.setCursorPosition(0)
