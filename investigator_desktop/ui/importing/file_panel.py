"""Everything about one file: what it is and asks, its rows, balances, what was left out, how it was read."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSplitter, QTabWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.layout import Answer, Field, Mapping, Question, TableLayout
from investigator_desktop.domain.statement import FileReading, SheetPreview
from investigator_desktop.operations.answer_trials import trial_of
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.importing.answer_lines import AnswerLines
from investigator_desktop.ui.importing.field_menu import FieldMenu
from investigator_desktop.ui.importing.layout_button import LayoutButton
from investigator_desktop.ui.importing.password_strip import PasswordStrip
from investigator_desktop.ui.importing.preview_table import ColumnPick, PreviewSheet
from investigator_desktop.ui.importing.preview_tabs import PreviewTabs
from investigator_desktop.ui.importing.question_card import QuestionCard, Tried
from investigator_desktop.ui.importing.reading_tree import ReadingTree
from investigator_desktop.ui.importing.staged_file import (
    FileState,
    StagedFile,
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
    answered = Signal(object)  # Answer

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self._file: StagedFile | None = None
        self._pick: ColumnPick | None = None
        self.menu: FieldMenu | None = None
        self._title = ElidedLabel("", Look.TITLE, self)
        self._summary = ElidedLabel("", Look.MUTED, self)
        self._reset = quiet_button(self.tr("Forget my corrections"), "undo", self)
        self.layout_button = LayoutButton(display, self)
        self.banner = Banner(self)
        self.password = PasswordStrip(self)
        self.answers = AnswerLines(display, self)
        self._split = QSplitter(Qt.Orientation.Vertical, self)
        self._questions = QScrollArea(self._split)
        self.cards: list[QuestionCard] = []
        self.tabs = QTabWidget(self._split)
        self.previews = PreviewTabs(display, self.tabs)
        self._statements = StatementTree(display, self.tabs)
        self.unread = UnreadTable(display, self.tabs)
        self._warnings = WarningList(display, self.tabs)
        self.how = ReadingTree(display, self.tabs)
        self._lay_out()
        self.previews.column_picked.connect(self._open_menu)
        self.previews.header_row_picked.connect(self._use_header_row)
        self._reset.clicked.connect(self._forget)

    def show_file(self, file: StagedFile, locked_count: int = 1) -> None:
        """Show what is known of a file; `locked_count` is the number of all locked files."""
        is_same = self._file is not None and self._file.path == file.path
        self._file = file
        self._title.show_text(self._display.name(file.whole_name))
        self._reset.setVisible(file.mapping != Mapping())
        self._say_state(file)
        self.answers.show_answers(file.told)
        self.layout_button.show_file(file)
        if file.is_locked:
            self.password.show_for(locked_count, is_same=is_same)
        else:
            self.password.hide()
        reading = None if file.checked is None else file.checked.reading
        self._show_questions(reading)
        self._show_tabs(file, reading)
        if not is_same:
            self.tabs.setCurrentIndex(0)
        if self.cards:
            self.cards[0].try_now()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SMALL)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self._title)
        names.addWidget(self._summary)
        head.addLayout(names, 1)
        head.addWidget(self._reset)
        head.addWidget(self.layout_button)
        self._questions.setWidgetResizable(True)
        self._split.setChildrenCollapsible(False)
        self._split.setStretchFactor(1, 1)
        for page, title in (
            (self.previews, self.tr("Rows and fields")),
            (self._statements, self.tr("Balances")),
            (self.unread, self.tr("Rows left out")),
            (self._warnings, self.tr("Remarks")),
            (self.how, self.tr("Reading")),
        ):
            self.tabs.addTab(page, title)
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(_LEAST_TABS_HEIGHT)  # a question on a small screen goes before the rows
        column = QVBoxLayout(self)
        column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, TIGHT)
        column.setSpacing(SMALL)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.password)
        column.addWidget(self.answers)
        column.addWidget(self._split, 1)
        column.addStretch()

    def _say_state(self, file: StagedFile) -> None:
        self._summary.show_text(self._summary_of(file))
        sentence = "" if file.checked is None else self._display.text(file.checked.reading.sentence)
        if file.state is FileState.UNREADABLE:
            self.banner.say(BannerKind.BAD, sentence)
        elif file.state is FileState.ALREADY_IN_CASE:
            known = self.tr("These bytes are in the case already, as {label}; they are not imported again.")
            self.banner.say(BannerKind.PLAIN, known.format(label=self._display.code(file.known_as)))
        elif file.state in (FileState.HELD, FileState.LOCKED):
            self.banner.say(BannerKind.CAUTION, self._held_sentence(file, sentence))
        elif file.state is FileState.GROUP:
            self.banner.say(BannerKind.PLAIN, self._group_sentence(file))
        elif sentence and not _has_questions(file):
            self.banner.say(BannerKind.CAUTION, sentence)
        else:
            self.banner.clear()

    def _held_sentence(self, file: StagedFile, reason: str) -> str:
        """Return why a file is held, what stays closed in it, and what an import does with it."""
        warnings = () if file.checked is None else file.checked.reading.warnings
        closed = [self._display.text(warning.sentence) for warning in warnings]
        kept = self.tr("When it is imported it is kept as evidence and listed as held, not read.")
        return "\n".join((f"{reason} {kept}", *closed))

    def _group_sentence(self, file: StagedFile) -> str:
        count = file.member_count or 0
        if file.root is None:
            return self.tr("The folder holds %Ln files; each is looked at by itself.", "", count)
        return self.tr(
            "The archive holds %Ln files; each is looked at by itself, and the archive is kept with them.",
            "",
            count,
        )

    def _summary_of(self, file: StagedFile) -> str:
        if file.state is FileState.GROUP:
            return self._display.code(str(file.path))
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
        self.cards = [] if reading is None else [self._card(one, reading, holder) for one in questions]
        for card in self.cards:
            column.addWidget(card)
        column.addStretch(1)
        self._questions.setWidget(holder)
        self._questions.setVisible(bool(self.cards))
        wanted = min(holder.sizeHint().height() + 2, _MOST_QUESTIONS_HEIGHT)
        rest = self._split.height() - wanted
        self._split.setSizes([wanted, rest if rest > 0 else wanted])

    def _card(self, question: Question, reading: FileReading, holder: QWidget) -> QuestionCard:
        preview = next((one for one in reading.previews if one.sheet == question.sheet), None)
        layout = None if preview is None else _layout_of(reading.layouts, preview)
        card = QuestionCard(question, self._display, holder, trial_of(question, preview, layout))
        card.answered.connect(self._use_answer)
        card.tried.connect(self._show_tried)
        return card

    def _show_tabs(self, file: StagedFile, reading: FileReading | None) -> None:
        self.tabs.setVisible(reading is not None and bool(reading.previews))
        if reading is None or file.checked is None:
            return
        self.previews.show_sheets(_sheets(reading))
        self._statements.show_reading(file.checked)
        self.unread.show_rows(reading.unread_rows)
        self._warnings.show_warnings(reading.warnings)
        self.how.show_reading(reading)
        number = self._display.number
        counts = (None, len(reading.statements), len(reading.unread_rows), len(reading.warnings), None)
        titles = (
            self.tr("Rows and fields"), self.tr("Balances"), self.tr("Rows left out"), self.tr("Remarks"),
            self.tr("Reading"),
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

    def _show_tried(self, tried: Tried) -> None:
        """Show the column that a question is about, with what an answer would make of it."""
        self.tabs.setCurrentIndex(0)
        self.previews.show_trial(tried.question.sheet, tried.trial, tried.keys)

    def _use_answer(self, answer: Answer) -> None:
        if self._file is not None:
            self.answered.emit(answer)

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
