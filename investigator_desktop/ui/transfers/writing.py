"""Writing all matches into a table with their grades."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.transfers.transfer_tasks import write
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from investigator_desktop.operations.matching.table import WrittenMatches


class MatchWriting(QObject):
    """Asks for the file, writes it as a task and tells of it in the banner."""

    def __init__(self, context: CaseContext, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._banner = banner
        self._page = page
        self._out = Path()

    def choose(self) -> None:
        """Ask where the matches shall be written."""
        case = self._context.case
        chosen = file_choice.choose_matches_file(
            self._page, case.path.with_name(f"{case.path.stem} transfers.xlsx")
        )
        if chosen is None:
            return
        self._out = chosen
        work = partial(write, case, chosen, self._context.display.language)
        task = self._context.tasks.task(self.tr("Exporting transfers"), work)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, written: WrittenMatches) -> None:
        sentence = self.tr("%Ln transfers were written to {file}.", "", written.count)
        told = sentence.format(file=self._context.display.name(str(self._out)))
        if written.withheld_count:
            left = self.tr(
                "%Ln were left out: an entry of theirs may not leave the case.", "", written.withheld_count
            )
            told = f"{told} {left}"
        self._banner.say(BannerKind.CAUTION if written.withheld_count else BannerKind.GOOD, told)

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
