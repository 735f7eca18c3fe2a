"""Writing the entries of a view into a file."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


@dataclass(frozen=True, slots=True)
class Written:
    """What was written where, and what the file leaves out or marks."""

    path: Path
    count: int
    left_out: tuple[Message, ...]


class EntryExport(QObject):
    """Asks for the file, writes it as a task and tells of it in the banner."""

    def __init__(self, context: CaseContext, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._banner = banner
        self._page = page

    def choose(self, query: EntryQuery) -> None:
        """Ask where the entries of this view shall be written."""
        case = self._context.case
        suggested = case.path.with_name(f"{case.path.stem} entries.xlsx")
        chosen = file_choice.choose_export_file(self._page, suggested)
        if chosen is None:
            return
        work = partial(_export, case, query, chosen, self._context.display.language)
        task = self._context.tasks.task(self.tr("Exporting entries"), work)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, written: Written) -> None:
        sentence = self.tr("%Ln entries were written to {file}.", "", written.count)
        left_out = (self._context.display.text(said) for said in written.left_out)
        self._banner.say(
            BannerKind.CAUTION if written.left_out else BannerKind.GOOD,
            " ".join((sentence.format(file=self._context.display.name(str(written.path))), *left_out)),
        )

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))


def _export(case: CaseFile, query: EntryQuery, out: Path, language: str, progress: Progress) -> Written:
    from investigator_desktop.operations.export import export_entries
    from investigator_desktop.operations.releases import sentences, withheld

    count = export_entries(case, query, out, progress, language=language)
    return Written(out, count, sentences(withheld(case, query)))
