"""The search of the header: hits while one types, all entries on Enter, and the way to every hit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop.domain.notes import NoteSubject, SubjectKind
from investigator_desktop.domain.search import HitKind, SearchHit, SearchResult
from investigator_desktop.qtbridge.case_focus import Selection
from investigator_desktop.qtbridge.task_runner import Task, Work
from investigator_desktop.ui.main_window.case_window import CaseWindow
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.search.hit_model import HitModel, ListRow, RowKind
from investigator_desktop.ui.search.panel import SearchPanel
from investigator_desktop.ui.search.search_tasks import ListedEntries, all_of, found_in, prepare, rows_of

_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_LISTED = (HitKind.AMOUNTS, HitKind.SPELLINGS)  # kinds of which all entries are listed in a dialog
_PAGES = {
    HitKind.PARTIES: PageId.PARTIES,
    HitKind.ACCOUNTS: PageId.ENTRIES,
    HitKind.TRANSFERS: PageId.TIMELINE,
    HitKind.EVIDENCE: PageId.EVIDENCE,
    HitKind.FINDINGS: PageId.FINDINGS,
    HitKind.NOTES: PageId.NOTES,
}


class WindowSearch(QObject):
    """Searches for what stands in the field of the header; the newest text alone is shown."""

    def __init__(self, window: CaseWindow, frame: QWidget) -> None:
        super().__init__(frame)
        self._window = window
        self._frame = frame
        self._field = window.header.search
        self._wanted = ""
        self._running: Task | None = None
        self.dialog: QDialog | None = None
        self.panel = SearchPanel(window.context.display, frame)
        self.panel.row_chosen.connect(self._go_to_row)
        window.header.search_entered.connect(self.show_entries)
        window.header.search_typed.connect(self._search)
        self._field.installEventFilter(self)
        window.desk.case_closed.connect(self._close)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let keys of the field move in the hits, and close them where the field is left."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.panel.isVisible():
            if event.key() in _MOVING and self.panel.model.rowCount():
                self.panel.move_choice(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.panel.leave()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.panel.choose_current():
                return True
        if event.type() == QEvent.Type.FocusIn:
            self._prepare()
        if event.type() == QEvent.Type.FocusOut and not self._is_panel_entered():
            self.panel.leave()
        return super().eventFilter(watched, event)

    def _prepare(self) -> None:
        """Work out what searches need while a person begins to type."""
        if self._window.desk.case is not None:
            work = partial(prepare, self._window.desk.case)
            self._window.context.tasks.task(self.tr("Preparing the search"), work).start()

    def _is_panel_entered(self) -> bool:
        return self.panel.underMouse() or self.panel.list.hasFocus()

    def show_entries(self, text: str) -> None:
        """Show all entries that hold a text."""
        self.panel.leave()
        if self._window.pages is not None:
            self._window.show_page(PageId.ENTRIES)
            self._window.pages.entries.search(text)

    def forget(self) -> None:
        """Leave nothing of a search in sight: another case is open, or names are hidden from now on."""
        self._wanted = ""
        if self._running is not None:
            self._running.progress.cancel()
        if self.dialog is not None:
            self.dialog.reject()
        self.panel.forget()
        self._field.clear()

    def _close(self, _path: object) -> None:
        self.forget()

    # searching

    def _search(self, text: str) -> None:
        self._wanted = " ".join(text.split())
        if self._running is not None:
            self._running.progress.cancel()
        case = self._window.desk.case
        if case is None or len(self._wanted) < 2:
            self.panel.leave()
            return
        work = partial(found_in, case, self._wanted, self._window.context.display.language)
        self._running = self._window.context.tasks.task(self.tr("Searching the case"), work)
        self._running.succeeded.connect(self._show)
        self._running.failed.connect(self._window.show_failure)
        self._running.ended.connect(self._end)
        self._running.start()

    def _end(self, task: Task) -> None:
        if self._running is task:
            self._running = None

    def _show(self, result: SearchResult) -> None:
        if result.text == self._wanted and self._window.pages is not None:
            self.panel.show_result(result, self._field)

    # going to a hit

    def _go_to_row(self, row: ListRow) -> None:
        if row.kind is RowKind.ALL:
            self._show_all(row)
        elif row.hit is not None:
            self.go_to(row.hit)

    def _show_all(self, row: ListRow) -> None:
        case, kind = self._window.desk.case, row.group.kind
        text = self.panel.model.result.text
        if kind is HitKind.ENTRIES:
            self.show_entries(text)
        elif case is not None and kind in _LISTED:
            then = self._list_spellings if kind is HitKind.SPELLINGS else self._list_amounts
            self._start(partial(rows_of, case, text, row.group.entry_ids), then)
        elif case is not None:
            language = self._window.context.display.language
            self._start(partial(all_of, case, text, kind, language), self._list_hits)

    def _start(self, work: Work, then: Callable[..., None]) -> None:
        task = self._window.context.tasks.task(self.tr("Searching the case"), work)
        task.succeeded.connect(then)
        task.failed.connect(self._window.show_failure)
        task.start()

    def _list_spellings(self, listed: ListedEntries) -> None:
        self._list_entries(self.tr("Entries with another spelling of {text}"), listed)

    def _list_amounts(self, listed: ListedEntries) -> None:
        self._list_entries(self.tr("Entries of the amount {text}"), listed)

    def _list_entries(self, sentence: str, listed: ListedEntries) -> None:
        from investigator_desktop.ui.widgets.entry_list_dialog import EntryListDialog

        display = self._window.context.display
        title = sentence.format(text=display.said(listed.text))
        dialog = EntryListDialog(title, listed.rows, display, self._frame)
        dialog.answered.connect(self._window.show_entry)
        self._open(dialog)

    def _list_hits(self, result: SearchResult) -> None:
        from investigator_desktop.ui.search.hits_dialog import HitsDialog

        if not result.groups:
            return
        display = self._window.context.display
        model = HitModel(display, self)
        model.show_result(result)
        dialog = HitsDialog(model, result.groups[0], display, self._frame)
        model.setParent(dialog)
        dialog.answered.connect(self.go_to)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def go_to(self, hit: SearchHit) -> None:
        """Show a hit on its page."""
        pages = self._window.pages
        if pages is None:
            return
        if hit.kind in (HitKind.ENTRIES, *_LISTED) and hit.entry_id is not None:
            self._window.show_entry(hit.entry_id)
            return
        self._window.show_page(_PAGES[hit.kind])
        context = self._window.case_context
        if hit.kind is HitKind.TRANSFERS and hit.entry_id is not None and context is not None:
            context.focus.choose(Selection((hit.entry_id,)))
        elif hit.kind is HitKind.ACCOUNTS:
            pages.entries.search(hit.key)
        else:
            _show_on(pages.page(_PAGES[hit.kind]), hit.key)

    def show_subject(self, subject: NoteSubject) -> None:
        """Show the party or the entries of the account that a note is about."""
        if self._window.pages is None:
            return
        if subject.kind is SubjectKind.PARTY:
            self._window.show_page(PageId.PARTIES)
            _show_on(self._window.pages.page(PageId.PARTIES), subject.key)
        else:
            self.show_entries(subject.label or subject.key)


@runtime_checkable
class ShowsFound(Protocol):
    """A page that can show one of the things that it lists."""

    def show_found(self, key: str) -> None:
        """Choose what has this key."""


def _show_on(page: QWidget, key: str) -> None:
    if isinstance(page, ShowsFound):
        page.show_found(key)
