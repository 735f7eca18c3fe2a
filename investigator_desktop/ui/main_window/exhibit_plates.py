"""The way from an exhibit to its plate on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.domain.exhibits import KeptExhibit
from investigator_desktop.ui.main_window.window import MainWindow

if TYPE_CHECKING:
    from investigator_desktop.ui.pictures.sheets import ShownView


class ExhibitPlates(QObject):
    """Prints the plate of an exhibit; lives as long as the page of exhibits."""

    def __init__(self, window: MainWindow, page: QWidget) -> None:
        super().__init__(page)
        self._window = window
        self._page = page

    def print(self, kept: KeptExhibit) -> None:
        """Ask for the printer of the plate of an exhibit."""
        from investigator_desktop.ui.pictures.views import exhibit_view_of

        context = self._window.case_context
        if context is None:
            return
        work = partial(exhibit_view_of, context.case, kept.exhibit.number, context.display.language)
        task = context.tasks.task(self.tr("Drawing the plate"), work)
        task.succeeded.connect(self._ask)
        task.failed.connect(self._window.show_failure)
        task.start()

    def _ask(self, shown: ShownView) -> None:
        from investigator_desktop.ui.pictures.exporting import PictureExport

        context = self._window.case_context
        if context is not None:
            above = QApplication.activeWindow() or self._page
            PictureExport(context, shown, self._window.banner, above).print()
