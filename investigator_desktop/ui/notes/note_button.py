"""A button for panels of details: the notes about what they show, and the way to write one.

Place it, call `show_about` whenever the panel shows something else, and listen to `kept` and `failed` for a banner:

    self.notes = NoteButton(context, self)
    self.notes.show_about(NoteAbout(NoteSubject(SubjectKind.PARTY, party.key, party.shown)), display.name(party.shown))
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.note_words import NOTE_KINDS
from investigator_desktop.domain.notes import KeptNote, NoteKind
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.notes.note_tasks import NoteAbout, NotesFound, Written, notes_about
from investigator_desktop.ui.notes.note_writing import NoteWriting
from investigator_desktop.ui.notes.wording import KIND_ICONS, first_line, kind_text

_MOST_LISTED = 12


class NoteButton(QToolButton):
    """Says how many notes there are; its menu lists them, each to be changed, and offers to write one."""

    kept = Signal(object)  # sentence
    failed = Signal(object)  # Failure

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._about: NoteAbout | None = None
        self._shown = ""
        self._notes: tuple[KeptNote, ...] = ()
        self.writing = NoteWriting(context, self)
        self.setIcon(icon("note"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setProperty("look", "plain")
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self._menu.triggered.connect(self._carry_out)
        self.writing.kept.connect(self.kept)
        self.writing.failed.connect(self.failed)
        context.events.changed.connect(self._follow)
        self._show_count()

    def show_about(self, about: NoteAbout | None, shown: str = "") -> None:
        """Be about another thing, which is shown as `shown`; about nothing the button is off."""
        self._about, self._shown, self._notes = about, shown, ()
        self._show_count()
        self._refresh()

    def _follow(self, changes: CaseChanges) -> None:
        if changes.has_analysis or changes.has_entries or changes.has_evidence:
            self._refresh()

    def _refresh(self) -> None:
        if self._about is None:
            return
        work = partial(notes_about, self._context.case, self._about)
        task = self._context.tasks.task(self.tr("Looking at the notes"), work)
        task.succeeded.connect(self._show)
        task.failed.connect(self.failed)
        task.start()

    def _show(self, found: NotesFound) -> None:
        if found.about == self._about:
            self._notes = found.notes
            self._show_count()

    def _show_count(self) -> None:
        count = len(self._notes)
        text = self.tr("%Ln notes", "", count) if count else self.tr("Note…")
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(self.tr("Notes, hypotheses and tasks about {subject}").format(subject=self._shown))
        self.setEnabled(self._about is not None)

    # the menu

    def _fill(self) -> None:
        self._menu.clear()
        display = self._context.display
        for one in self._notes[:_MOST_LISTED]:
            told = self.tr("{kind}: {text}").format(
                kind=kind_text(display, one.note), text=display.said(first_line(one.note.text))
            )
            self._add(told.replace("&", "&&"), KIND_ICONS[one.note.kind], one.id, is_change=True)
        if self._notes:
            self._menu.addSeparator()
        for kind in NoteKind:
            told = self.tr("New: {kind}…").format(kind=display.text(NOTE_KINDS[kind]))
            self._add(told, KIND_ICONS[kind], kind.value)

    def _add(self, text: str, icon_name: str, key: object, *, is_change: bool = False) -> None:
        action = self._menu.addAction(icon(icon_name), text)
        action.setData(key)
        is_hidden = is_change and self._context.display.mask is not None
        action.setEnabled(not self._context.case.is_read_only and not is_hidden)

    def _carry_out(self, action: QAction) -> None:
        key, about = action.data(), self._about
        if about is None:
            return
        if isinstance(key, int):
            kept = next(one for one in self._notes if one.id == key)
            self.writing.ask_change(Written(kept.note, None, kept.id), self._shown)
        else:
            self.writing.ask(about, self._shown, NoteKind(str(key)))
