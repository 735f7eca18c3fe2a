"""Reading the source of the current entry once a person stays with it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.notes import NoteSubject, SubjectKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.entries.detail_panel import DetailPanel, EntryBackground
from investigator_desktop.ui.notes.note_button import NoteButton
from investigator_desktop.ui.notes.note_tasks import NoteAbout

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile

_PATIENCE_MILLISECONDS = 120


class BackgroundReading(QObject):
    """Fills the panel beside the table; while that is hidden nothing is read."""

    def __init__(self, context: CaseContext, detail: DetailPanel) -> None:
        super().__init__(detail)
        self._context = context
        self._detail = detail
        self._row: EntryRow | None = None
        self.notes = NoteButton(context, detail)
        self.notes.hide()
        detail.place_notes(self.notes)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self._read)

    def show_row(self, row: EntryRow) -> None:
        """Show the fields of an entry at once and its source soon."""
        self._row = row
        self._detail.show_row(row)
        self.notes.show_about(None)
        self.notes.show()
        self._patience.start()

    def clear(self) -> None:
        """Show no entry."""
        self._row = None
        self.notes.hide()
        self._detail.clear()

    def read_soon(self) -> None:
        """Read the source of the entry shown, now that the panel is there."""
        self._patience.start()

    def _read(self) -> None:
        if self._row is None or not self._detail.isVisible():
            return
        self._show_notes(self._row)
        title, work = self.tr("Reading the source"), partial(_background, self._context.case, self._row)
        task = self._context.tasks.task(title, work)
        task.succeeded.connect(self._show)
        task.failed.connect(self._detail.show_failure)
        task.start()

    def _show_notes(self, row: EntryRow) -> None:
        """Look for the notes about an entry; one side of a money transfer has none."""
        display, entry = self._context.display, row.entry
        parts = (display.day(entry.booked_at.date()), display.money(entry.signed_amount))
        about = NoteAbout(NoteSubject(SubjectKind.ENTRIES), (row.id,)) if row.id >= 0 else None
        self.notes.show_about(about, " · ".join(parts))

    def _show(self, background: EntryBackground) -> None:
        if self._row is not None and self._row.id == background.row.id:
            self._detail.show_background(background)


def _background(case: CaseFile, row: EntryRow, progress: Progress) -> EntryBackground:
    from investigator_desktop.operations.entries import entry_rows, source_row

    linked = entry_rows(case, [row.linked_id])[0] if row.linked_id is not None else None
    return EntryBackground(row, source_row(case, row.id, progress=progress), linked)
