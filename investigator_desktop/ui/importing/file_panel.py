"""Everything about one file: what it is, what it asks, its rows and fields, its balances, what was left out."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.layout import Answer, Field, Mapping, TableLayout
from investigator_desktop.domain.statement import FileReading, SheetPreview
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.importing.field_menu import FieldMenu
from investigator_desktop.ui.importing.preview_table import ColumnPick, PreviewSheet
from investigator_desktop.ui.importing.preview_tabs import PreviewTabs
from investigator_desktop.ui.importing.question_card import QuestionCard
from investigator_desktop.ui.importing.staged_file import (
    FileState,
    StagedFile,
    with_answer,
    with_column,
    with_header_row,
)
from investigator_desktop.ui.importing.statement_tree import StatementTree
from investigator_desktop.ui.importing.unread_table import UnreadTable
from investigator_desktop.ui.importing.warning_list import WarningList
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.buttons import quiet_button
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look

_MOST_QUESTIONS_HEIGHT = 320
_LEAST_TABS_HEIGHT = 150


class FilePanel(QWidget):
    """Asks for the file to be read again whenever a person decided something about it."""

    mapping_decided = Signal(object)  # StagedFile's new Mapping

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._file: StagedFile | None = None
        self._pick: ColumnPick | None = None
        self.menu: FieldMenu | None = None
        self._title = ElidedLabel("", Look.TITLE, self)
        self._summary = ElidedLabel("", Look.MUTED, self)
        self._reset = quiet_button(self.tr("Forget my corrections"), "undo", self)
        self.banner = Banner(self)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._questions = QScrollArea(self._split)
        self.cards: list[QuestionCard] = []
        self.tabs = QTabWidget(self._split)
        self.previews = PreviewTabs(display, self.tabs)
        self._statements = StatementTree(display, self.tabs)
        self.unread = UnreadTable(display, self.tabs)
        self._warnings = WarningList(display, self.tabs)
        self._lay_out()
        self.previews.column_picked.connect(self._open_menu)
        self.previews.header_row_picked.connect(self._use_header_row)
        self._reset.clicked.connect(self._forget)

    def show_file(self, file: StagedFile) -> None:
        """Show what is known of a file."""
        is_same = self._file is not None and self._file.path == file.path
        self._file = file
        self._title.show_text(file.path.name)
        self._reset.setVisible(file.mapping != Mapping())
        self._say_state(file)
        reading = None if file.checked is None else file.checked.reading
        self._show_questions(reading)
        self._show_tabs(file, reading)
        if not is_same:
            self.tabs.setCurrentIndex(0)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._summary)
        head.addLayout(names, 1)
        head.addWidget(self._reset)
        self._questions.setWidgetResizable(True)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        for page, title in (
            (self.previews, self.tr("Rows and fields")),
            (self._statements, self.tr("Balances")),
            (self.unread, self.tr("Rows left out")),
            (self._warnings, self.tr("Remarks")),
        ):
            self.tabs.addTab(page, title)
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(_LEAST_TABS_HEIGHT)  # a question on a small screen goes before the rows
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, TIGHT)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self._split, 1)

    def _say_state(self, file: StagedFile) -> None:
        self._summary.show_text(self._summary_of(file))
        sentence = "" if file.checked is None else self._display.text(file.checked.reading.sentence)
        if file.state is FileState.UNREADABLE:
            self.banner.say(BannerKind.BAD, sentence)
        elif file.state is FileState.ALREADY_IN_CASE:
            known = self.tr("These bytes are in the case already, as {label}; they are not imported again.")
            self.banner.say(BannerKind.PLAIN, known.format(label=self._display.code(file.known_as)))
        elif sentence and not _has_questions(file):
            self.banner.say(BannerKind.CAUTION, sentence)
        else:
            self.banner.clear()

    def _summary_of(self, file: StagedFile) -> str:
        if file.checked is None:
            return self.tr("The file is being read.")
        reading = file.checked.reading
        size, digest = self._display.size(reading.size), self._display.code(reading.sha256)
        return self.tr("{size}, SHA-256 {digest}").format(size=size, digest=digest)

    def _show_questions(self, reading: FileReading | None) -> None:
        questions = () if reading is None else reading.questions
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(TIGHT)
        self.cards = [QuestionCard(question, self._display, holder) for question in questions]
        for card in self.cards:
            card.answered.connect(self._use_answer)
            column.addWidget(card)
        column.addStretch(1)
        self._questions.setWidget(holder)
        self._questions.setVisible(bool(self.cards))
        wanted = min(holder.sizeHint().height() + 2, _MOST_QUESTIONS_HEIGHT)
        rest = self._split.height() - wanted
        self._split.setSizes([wanted, rest if rest > 0 else wanted])

    def _show_tabs(self, file: StagedFile, reading: FileReading | None) -> None:
        self.tabs.setVisible(reading is not None and bool(reading.previews))
        if reading is None or file.checked is None:
            return
        self.previews.show_sheets(_sheets(reading))
        self._statements.show_reading(file.checked)
        self.unread.show_rows(reading.unread_rows)
        self._warnings.show_warnings(reading.warnings)
        number = self._display.number
        counts = (None, len(reading.statements), len(reading.unread_rows), len(reading.warnings))
        titles = (
            self.tr("Rows and fields"), self.tr("Balances"), self.tr("Rows left out"), self.tr("Remarks"),
        )  # fmt: skip
        for tab, (title, count) in enumerate(zip(titles, counts, strict=True)):
            self.tabs.setTabText(tab, title if count is None else f"{title} ({number(count)})")

    # what a person decides

    def _open_menu(self, pick: ColumnPick) -> None:
        self._pick = pick
        self.menu = FieldMenu(pick.field, self._display, self)
        self.menu.field_chosen.connect(self._use_field)
        left, width = self.previews.head_of(pick)
        table = self.previews.current_table()
        edge = (
            left + width - self.menu.width()
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            else left
        )
        self.menu.open_at(table.viewport().mapToGlobal(QPoint(edge, 0)))

    def _use_field(self, field: Field) -> None:
        if self._file is not None and self._pick is not None:
            self._decide(with_column(self._file.mapping, self._pick.sheet, self._pick.index, field))

    def _use_header_row(self, row: int) -> None:
        if self._file is not None:
            self._decide(with_header_row(self._file.mapping, self.previews.current_sheet(), row))

    def _use_answer(self, answer: Answer) -> None:
        if self._file is not None:
            self._decide(with_answer(self._file.mapping, answer))

    def _forget(self) -> None:
        self._decide(Mapping())

    def _decide(self, mapping: Mapping) -> None:
        self.mapping_decided.emit(mapping)


def _sheets(reading: FileReading) -> tuple[PreviewSheet, ...]:
    return tuple(
        PreviewSheet(
            preview,
            _layout_of(reading.layouts, preview),
            tuple(row for row in reading.unread_rows if row.place.sheet == preview.sheet),
        )
        for preview in reading.previews
    )


def _layout_of(layouts: tuple[TableLayout, ...], preview: SheetPreview) -> TableLayout | None:
    return next((layout for layout in layouts if layout.sheet == preview.sheet), None)


def _has_questions(file: StagedFile) -> bool:
    return file.checked is not None and bool(file.checked.reading.questions)
