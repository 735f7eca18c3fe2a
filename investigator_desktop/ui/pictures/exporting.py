"""Exports and prints what a page shows: asks, writes as a task, and tells in the banner of the window."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.plates import Plate
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.clock import system_clock
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui import file_choice
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.pictures.picture_dialog import PictureDialog
from investigator_desktop.ui.pictures.picture_tasks import (
    Agreed,
    PictureQuestion,
    PictureWish,
    agreed,
    note_printed,
    question,
    write,
)
from investigator_desktop.ui.pictures.printing import print_sheets, sheet_printer
from investigator_desktop.ui.pictures.sheets import ShownView
from investigator_desktop.ui.pictures.views import display_words, hidden_as_shown
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from investigator_desktop.operations.pictures.writing import WrittenFile


class PictureExport(QObject):
    """One picture at a time; belongs to the page that it is of and is gone with it."""

    def __init__(self, context: CaseContext, shown: ShownView, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._banner = banner
        self._page = page
        self._is_for_paper = False
        self._shown, self._words = hidden_as_shown(shown, display_words(context.display), context.display)
        self._agreed: Agreed | None = None
        self._printer: QPrinter | None = None
        self.dialog: QDialog | None = None

    def export(self) -> None:
        """Ask for the caption and the file, and write the picture."""
        self._ask(is_for_paper=False)

    def print(self) -> None:
        """Ask for the caption and the printer, and print the picture."""
        self._ask(is_for_paper=True)

    # what is wanted

    def _ask(self, *, is_for_paper: bool) -> None:
        self._is_for_paper = is_for_paper
        work = partial(question, self._context.case, self._shown)
        task = self._context.tasks.task(self.tr("Looking at what the picture shows"), work)
        task.succeeded.connect(self._open)
        task.failed.connect(self._show_failure)
        task.start()

    def _open(self, asked: PictureQuestion) -> None:
        dialog = PictureDialog(asked, self.plates, self._page, is_for_paper=self._is_for_paper)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.answered.connect(self._agree)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def plates(self, shown: ShownView) -> tuple[Plate, ...]:
        """Return the sheets of a view."""
        from investigator_desktop.operations.pictures.plates import plates_of

        return plates_of(self._context.case, shown.view, self._words, system_clock())

    def _agree(self, wish: PictureWish) -> None:
        """Look whether all that the picture shows may be let out."""
        caption = self._context.display.unnamed(wish.caption)
        view = replace(self._shown.view, caption=caption)
        work = partial(agreed, self._context.case, replace(self._shown, view=view), wish)
        task = self._context.tasks.task(self.tr("Looking at what the picture shows"), work)
        task.succeeded.connect(self._go_on)
        task.failed.connect(self._show_failure)
        task.start()

    def _go_on(self, found: Agreed) -> None:
        self._agreed = found
        if found.suffix:
            self._choose_file(found)
        else:
            self._choose_printer(found)

    # files

    def _choose_file(self, found: Agreed) -> None:
        case = self._context.case
        suggested = case.path.with_name(f"{case.path.stem} {found.shown.view.name}{found.suffix}")
        out = file_choice.choose_picture_file(self._page, suggested)
        if out is None:
            return
        work = partial(write, case, found, out, self._words, self._context.actor)
        task = self._context.tasks.task(self.tr("Writing the picture"), work, changes_case=True)
        task.succeeded.connect(self._tell_written)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell_written(self, written: tuple[WrittenFile, ...]) -> None:
        self._context.events.tell(CaseChanges(self._context.case.sequence))
        first = isolate(str(written[0].path))
        if len(written) == 1:
            told = self.tr("The picture was written to {file}.").format(file=first)
        else:
            told = self.tr("%Ln pictures were written, the first one to {file}.", "", len(written))
            told = told.format(file=first)
        self._banner.say(BannerKind.GOOD, told)

    # paper

    def _choose_printer(self, found: Agreed) -> None:
        self._printer = sheet_printer(str(found.shown.view.caption))
        dialog = QPrintDialog(self._printer, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Print a picture"))
        dialog.accepted.connect(self._print)
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        QDialog.open(dialog)

    def _print(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)

    def print_on(self, printer: QPrinter) -> None:
        """Print what was agreed to on a printer, and keep it in the trail."""
        found = self._agreed
        if found is None:
            return
        if not print_sheets(printer, found.shown, self.plates(found.shown)):
            self._banner.say(BannerKind.BAD, self.tr("The printer did not take the picture."))
            return
        work = partial(note_printed, self._context.case, found, self._context.actor)
        task = self._context.tasks.task(self.tr("Keeping what was printed"), work, changes_case=True)
        task.succeeded.connect(self._tell_printed)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell_printed(self, count: int) -> None:
        self._context.events.tell(CaseChanges(self._context.case.sequence))
        told = self.tr("%Ln sheets went to the printer; the trail says so.", "", count)
        self._banner.say(BannerKind.GOOD, told)

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
