"""The page of notes, hypotheses and tasks: all that persons wrote down in the case, and the chosen one wholly."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QListView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.notes import NoteKind, NoteState, NoteSubject, SubjectKind
from investigator_desktop.operations.notes.listing import ListedNote
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.notes.note_delegate import NoteDelegate
from investigator_desktop.ui.notes.note_detail import NoteDetail
from investigator_desktop.ui.notes.note_filters import NoteFilters
from investigator_desktop.ui.notes.note_model import NoteFilter, NoteModel
from investigator_desktop.ui.notes.note_tasks import NoteAbout, Written, all_notes
from investigator_desktop.ui.notes.note_writing import NoteWriting
from investigator_desktop.ui.notes.wording import about_text
from investigator_desktop.ui.widgets.banner import Banner
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.empty_state import EmptyState
from investigator_desktop.ui.widgets.page_talk import PageTalk, lay_out_page

_LIST_WIDTH, _DETAIL_WIDTH = 400, 760


class NotesPage(QWidget):
    """Writes, changes and withdraws notes; each is one step that can be undone."""

    entry_asked = Signal(object)  # id of an entry
    subject_asked = Signal(object)  # NoteSubject: a party or an account
    undo_asked = Signal()

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._awaited: str | None = None
        self.banner = Banner(self)
        self.talk = PageTalk(context, self.banner, self)
        self.new_button = primary_button(self.tr("Write a note…"), "plus", self)
        self.task_button = plain_button(self.tr("New task…"), "task", self)
        self.hypothesis_button = plain_button(self.tr("New hypothesis…"), "hypothesis", self)
        self.model = NoteModel(context.display, self)
        self._stack = QStackedWidget(self)
        self._empty = self._empty_state()
        self._splitter = QSplitter(self._stack)
        self._side = QFrame(self._splitter)
        self.filters = NoteFilters(context.display, self._side)
        self.list = QListView(self._side)
        self.detail = NoteDetail(context.display, self._splitter, is_read_only=context.case.is_read_only)
        self.writing = NoteWriting(context, self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)
        self._refresh()

    # frame

    def _empty_state(self) -> EmptyState:
        state = EmptyState(
            "notes",
            self.tr("Nothing is written down yet"),
            self.tr(
                "Write a note, a hypothesis to be supported or rejected, or a task with its day: about the case here, "
                "about an entry, a party or an account beside it. The notes beside entries are listed here too."
            ),
            self._stack,
        )
        if not self._context.case.is_read_only:
            state.offer(self.tr("Write a note…"), "plus")
        return state

    def _lay_out(self) -> None:
        actions = (self.hypothesis_button, self.task_button, self.new_button)
        for button in actions:
            button.setEnabled(not self._context.case.is_read_only)
        self.list.setModel(self.model)
        self.list.setItemDelegate(NoteDelegate(self.list))
        self.list.setAccessibleName(self.tr("Notes, hypotheses and tasks"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setProperty("look", "card")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(1, 1, 1, 1)
        side.setSpacing(0)
        side.addWidget(self.filters)
        side.addWidget(self.list, 1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setSizes([_LIST_WIDTH, _DETAIL_WIDTH])
        self._splitter.setStretchFactor(1, 1)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._splitter)
        lay_out_page(self, self.tr("Notes and tasks"), actions, (self.banner,), self._stack)

    def _connect(self) -> None:
        self._empty.button_pressed.connect(self.ask_note)
        self.new_button.clicked.connect(self.ask_note)
        self.task_button.clicked.connect(self.ask_task)
        self.hypothesis_button.clicked.connect(self.ask_hypothesis)
        self.filters.filter_changed.connect(self._narrow)
        self.list.selectionModel().currentRowChanged.connect(self._show_current)
        self.list.activated.connect(self._ask_subject)
        self.detail.change_button.clicked.connect(self.ask_change)
        self.detail.withdraw_button.clicked.connect(self.withdraw)
        self.detail.subject_button.clicked.connect(self._ask_subject)
        self.detail.state_chosen.connect(self._say_state)
        self.detail.entry_asked.connect(self.entry_asked)
        self.writing.kept.connect(self.talk.say_done)
        self.writing.failed.connect(self.talk.show_failure)
        self.talk.undo_asked.connect(self.undo_asked)
        self._context.events.changed.connect(self._follow)

    # the list

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_decisions or changes.has_entries or changes.has_evidence:
            self.banner.clear()
            self._refresh()

    def _refresh(self) -> None:
        self.talk.look(self.tr("Looking at the notes"), partial(all_notes, self._context.case), self._show)

    def _show(self, notes: tuple[ListedNote, ...]) -> None:
        wanted = self._awaited or self._chosen_key()
        row = self.list.currentIndex().row()
        self._awaited = None
        self.model.show_notes(notes)
        self._stack.setCurrentWidget(self._splitter if notes else self._empty)
        for button in (self.new_button, self.task_button, self.hypothesis_button):
            button.setVisible(bool(notes))
        self._choose(wanted, row)

    def _narrow(self, wanted: NoteFilter) -> None:
        key = self._chosen_key()
        self.model.use_filter(wanted)
        self._choose(key, 0)

    def _choose(self, key: str | None, row: int) -> None:
        """Choose a note, or the one that stands in its place now."""
        last = self.model.rowCount() - 1
        position = self.model.position_of(key)
        self.detail.setVisible(last >= 0)
        if last >= 0:
            at = min(max(0, row), last) if position is None else position
            self.list.setCurrentIndex(self.model.index(at, 0))
            self.detail.show_note(self.model.note_at(at))

    def _chosen(self) -> ListedNote | None:
        current = self.list.currentIndex()
        return self.model.note_at(current.row()) if current.isValid() else None

    def _chosen_key(self) -> str | None:
        chosen = self._chosen()
        return None if chosen is None else chosen.key

    def _show_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self.detail.show_note(self.model.note_at(current.row()))

    def show_found(self, key: str) -> None:
        """Choose a note by its key, whatever filters hide it."""
        self._awaited = key
        self.filters.clear()
        position = self.model.position_of(key)
        if position is not None:
            self.list.setCurrentIndex(self.model.index(position, 0))

    # writing

    def ask_note(self) -> None:
        """Ask for a note about the case."""
        self._ask(NoteKind.NOTE)

    def ask_task(self) -> None:
        """Ask for a task of the case."""
        self._ask(NoteKind.TASK)

    def ask_hypothesis(self) -> None:
        """Ask for a hypothesis about the case."""
        self._ask(NoteKind.HYPOTHESIS)

    def _ask(self, kind: NoteKind) -> None:
        self.writing.ask(NoteAbout(NoteSubject()), self.tr("the case"), kind)

    def ask_change(self) -> None:
        """Ask what the chosen note shall say from now on."""
        chosen = self._chosen()
        if chosen is not None and chosen.record_id is not None:
            written = Written(chosen.note, None, chosen.record_id)
            self.writing.ask_change(written, about_text(self._context.display, chosen))

    def withdraw(self) -> None:
        """Withdraw the chosen note; the banner offers the way back."""
        chosen = self._chosen()
        if chosen is not None and chosen.record_id is not None:
            self.writing.withdraw(chosen.record_id)

    def _say_state(self, state: NoteState) -> None:
        chosen = self._chosen()
        if chosen is not None and chosen.record_id is not None:
            self.writing.say_state(chosen.record_id, state)

    def _ask_subject(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.note.subject.kind in {SubjectKind.PARTY, SubjectKind.ACCOUNT}:
            self.subject_asked.emit(chosen.note.subject)
        elif chosen.rows:
            self.entry_asked.emit(chosen.rows[0].id)
