"""The source of the entry that a person looks at on any page, read once they stay with it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.case import EntryRow, SourceRow
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.provenance.source_view import SourceView
from investigator_desktop.ui.theme import LARGE, MEDIUM
from investigator_desktop.ui.widgets.buttons import primary_button

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile

_PATIENCE_MILLISECONDS = 120
_WIDTH, _HEIGHT = 760, 340


@dataclass(frozen=True, slots=True)
class EntryWithSource:
    """An entry with the rows around it in its evidence."""

    row: EntryRow
    source: SourceRow


class EntrySource(SourceView):
    """Reads only while it is in sight; an entry of which nothing is known shows nothing."""

    def __init__(self, context: CaseContext, parent: QWidget) -> None:
        super().__init__(context.display, parent)
        self._context = context
        self._entry_id: int | None = None
        self._read_id: int | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MILLISECONDS)
        self._patience.timeout.connect(self.read_now)
        self.show_source(None)

    def show_entry(self, entry_id: int | None) -> None:
        """Show the source of another entry soon; None shows none."""
        self._entry_id = entry_id
        if entry_id is None:
            self._read_id = None
            self.place.show_text("")
            self.show_source(None)
        elif entry_id != self._read_id:
            self._patience.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read what was chosen while nobody could see it."""
        super().showEvent(event)
        self._patience.start()

    def read_now(self) -> None:
        """Read the source of the entry without waiting any longer."""
        self._patience.stop()
        if self._entry_id is None or self._entry_id == self._read_id or not self.isVisible():
            return
        self._read_id = self._entry_id
        title = self.tr("Reading the source")
        task = self._context.tasks.task(title, partial(_with_source, self._context.case, self._entry_id))
        task.succeeded.connect(self._show)
        task.failed.connect(self._fail)
        task.start()

    def _show(self, found: EntryWithSource) -> None:
        if found.row.id == self._entry_id:
            self.show_place(found.row)
            self.show_source(found.source)

    def _fail(self, failure: Failure) -> None:
        self.show_failure(self._context.display.text(failure.sentence))


class SourceDialog(QDialog):
    """The source of one entry over the page that shows it."""

    def __init__(self, context: CaseContext, entry_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Source of the entry"))
        self.resize(_WIDTH, _HEIGHT)
        self.source = EntrySource(context, self)
        self._close = primary_button(self.tr("Close"), "check", self)
        self._close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(LARGE, LARGE, LARGE, LARGE)
        column.setSpacing(MEDIUM)
        column.addWidget(self.source, 1)
        column.addLayout(row)
        self.source.show_entry(entry_id)


def show_source_of(context: CaseContext, entry_id: int, page: QWidget) -> SourceDialog:
    """Show the source of an entry over a page."""
    dialog = SourceDialog(context, entry_id, page)
    dialog.open()
    dialog.source.read_now()
    return dialog


def _with_source(case: CaseFile, entry_id: int, progress: Progress) -> EntryWithSource:
    from investigator_desktop.operations.entries import entry_rows, source_row

    return EntryWithSource(entry_rows(case, [entry_id])[0], source_row(case, entry_id, progress=progress))
