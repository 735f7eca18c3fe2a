"""Beside the picture: what the chosen node or edge stands for, its sums, and the movements that make them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from investigator_desktop.domain.flow_picture import (
    FlowHit,
    FlowPicture,
    PictureEdge,
    PictureNode,
    TracedQuery,
)
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.flows.hop_model import NODE_PLACES
from investigator_desktop.ui.flows.hop_panel import HopPanel
from investigator_desktop.ui.flows.picture.noting import about_edge, about_node
from investigator_desktop.ui.flows.picture.opening import EdgeAsked
from investigator_desktop.ui.flows.picture.picture_tasks import HopsShown
from investigator_desktop.ui.flows.picture.words import (
    SPLIT_NAMES,
    doubt_lines,
    edge_rows,
    edge_title,
    node_kind,
    node_rows,
    node_title,
    part_title,
    period_line,
)
from investigator_desktop.ui.notes.note_button import NoteButton
from investigator_desktop.ui.theme import TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import Look, label, selectable_label, set_margins
from investigator_desktop.ui.widgets.number_columns import align_numbers
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

_MOST_SUM_ROWS = 5
_LEAST_WIDTH = 320
_NUMBERS = (1, 2)
_END_WIDTH = 120
_LOOKED_AT = 40  # rows by which columns are made as wide as their contents
_NOTHING = FlowHit()


class FlowDetail(QWidget):
    """Shows one node or edge; asks to show it in parts or in one, and for the entries of a movement."""

    entry_asked = Signal(object)  # the id of an entry
    toggle_asked = Signal(object)  # the node to be shown in parts, or in one again
    split_asked = Signal(object)  # EdgeAsked

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        display = self._display = context.display
        self._hit = _NOTHING
        self.title = selectable_label("", Look.STRONG, self)
        self.about = label("", Look.NOTE, self)
        self.toggle_button = plain_button(self.tr("Show it in parts"), "plus", self)
        self.split = QComboBox(self)
        self.notes = NoteButton(context, self)
        titles = (self.tr("What"), self.tr("Amount"), self.tr("Count"), self.tr("Rests on"))
        self.sums = PlainTable(self.tr("Sums of what is chosen in the picture"), titles, self)
        self.doubts = label("", Look.NOTE, self)
        self.hops = HopPanel(self.tr("Movements of what is chosen in the picture"), display, self)
        self._set_up()
        self._lay_out()
        self.show_hit(None, _NOTHING)

    @property
    def hit(self) -> FlowHit:
        """Return which node or edge is shown."""
        return self._hit

    def show_hit(self, picture: FlowPicture | None, hit: FlowHit) -> None:
        """Show a node or an edge of a picture; where it has none, say what to do."""
        self._hit = hit
        node = picture.node_by_key.get(hit.node) if picture else None
        edge = picture.edge_by_key.get(hit.edge) if picture and hit.edge else None
        for part in (self.sums, self.hops, self.notes):
            part.setVisible(node is not None or edge is not None)
        self.toggle_button.setVisible(node is not None and (node.is_expandable or node.is_collapsible))
        is_traced = picture is not None and isinstance(picture.query, TracedQuery)
        self.split.setVisible(edge is not None and not is_traced)
        self.doubts.hide()
        self.hops.show_hops((), "")
        if node is not None:
            self._show_node(node)
        elif edge is not None and picture is not None:
            self._show_edge(picture, edge)
        else:
            self.title.setText(self.tr("Nothing is chosen"))
            self.about.setText(
                self.tr("Choose a node or a ribbon of the picture to see its sums and its movements.")
            )

    def show_hops(self, shown: HopsShown) -> None:
        """Show the movements of what is chosen; what belongs to an earlier choice is left."""
        if shown.hit != self._hit:
            return
        sentence = self.tr("%Ln movements make this.", "", shown.count)
        if shown.count > len(shown.hops):
            sentence = self.tr("The first %Ln movements are listed.", "", len(shown.hops))
        self.hops.show_hops(shown.hops, sentence)
        self._fit_hops()

    def focus_movements(self) -> None:
        """Let the keyboard go on among the movements."""
        self.hops.table.setFocus()

    # frame

    def _set_up(self) -> None:
        self.split.setAccessibleName(self.tr("How the ribbon is drawn"))
        for split, words in SPLIT_NAMES.items():
            self.split.addItem(self._display.text(words), split)
        self.split.currentIndexChanged.connect(self._ask_split)
        self.toggle_button.clicked.connect(self._ask_toggle)
        self.hops.entry_asked.connect(self.entry_asked)

    def _lay_out(self) -> None:
        self.setMinimumWidth(_LEAST_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(TIGHT)
        row.addWidget(self.toggle_button)
        row.addWidget(self.split)
        row.addStretch(1)
        row.addWidget(self.notes)
        column = QVBoxLayout(self)
        set_margins(column, TIGHT, 0, 0, 0)
        column.setSpacing(TIGHT)
        column.addWidget(self.title)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addWidget(self.sums)
        column.addWidget(self.doubts)
        column.addWidget(self.hops, 1)
        column.addStretch(0)

    def _show_node(self, node: PictureNode) -> None:
        title = node_title(self._display, node)
        self.title.setText(title)
        self.notes.show_about(about_node(node), title)
        self.about.setText(node_kind(self._display, node))
        in_parts, in_one = self.tr("Show it in parts"), self.tr("Show it in one")
        self.toggle_button.setText(in_parts if node.is_expandable else in_one)
        self.toggle_button.setAccessibleName(self.toggle_button.text())
        self._show_sums(node_rows(self._display, node))

    def _show_edge(self, picture: FlowPicture, edge: PictureEdge) -> None:
        display = self._display
        title = edge_title(display, picture, edge)
        self.title.setText(title)
        self.notes.show_about(about_edge(picture, edge), title)
        about = (part_title(display, edge), period_line(display, edge.sums))
        self.about.setText(" · ".join(filter(None, about)))
        self.split.blockSignals(True)
        self.split.setCurrentIndex(self.split.findData(edge.split))
        self.split.blockSignals(False)
        self._show_sums(edge_rows(display, edge))
        doubts = doubt_lines(display, edge.sums)
        self.doubts.setText("\n".join(doubts))
        self.doubts.setVisible(bool(doubts))

    def _show_sums(self, rows: list[PlainRow]) -> None:
        """Show the sums, as high as a few of them need."""
        self.sums.setColumnHidden(0, False)
        self.sums.show_rows(rows)
        align_numbers(self.sums, _NUMBERS)
        self.sums.setColumnHidden(0, all(not row.texts[0] for row in rows))
        shown = min(len(rows), _MOST_SUM_ROWS)
        row_height = self.sums.rowHeight(0) if shown else 0
        height = self.sums.horizontalHeader().sizeHint().height() + shown * row_height + TIGHT
        self.sums.setFixedHeight(height + self.sums.horizontalScrollBar().sizeHint().height())

    def _fit_hops(self) -> None:
        """Leave the ends out where they are those of the edge, and make columns as wide as what is in them."""
        table = self.hops.table
        head = table.horizontalHeader()
        head.setResizeContentsPrecision(_LOOKED_AT)
        for column in NODE_PLACES:
            table.setColumnHidden(column, False)
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        table.resizeColumnsToContents()
        for column in NODE_PLACES:
            table.setColumnWidth(column, min(_END_WIDTH, table.columnWidth(column)))
            table.setColumnHidden(column, self._hit.edge is not None)

    def _ask_toggle(self) -> None:
        if self._hit.node:
            self.toggle_asked.emit(self._hit.node)

    def _ask_split(self, _place: int) -> None:
        if self._hit.edge is not None:
            key = self._hit.edge
            split = self.split.currentData()
            self.split_asked.emit(EdgeAsked(key.payer, key.beneficiary, split))
