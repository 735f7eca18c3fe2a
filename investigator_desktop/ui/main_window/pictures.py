"""The way from what is in sight to a picture of it, in a file or on paper."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from investigator_desktop.domain.exhibits import KeptExhibit
from investigator_desktop.ui.main_window.window import MainWindow

if TYPE_CHECKING:
    from investigator_desktop.ui.pictures.exporting import PictureExport
    from investigator_desktop.ui.pictures.sheets import ShownView


def export_picture(window: MainWindow) -> None:
    """Ask under which caption and as which file the page in sight is exported."""
    export = _export_of(window)
    if export is not None:
        export.export()


def print_picture(window: MainWindow) -> None:
    """Ask under which caption and on which printer the page in sight is printed."""
    export = _export_of(window)
    if export is not None:
        export.print()


def _export_of(window: MainWindow) -> PictureExport | None:
    from investigator_desktop.ui.main_window.pages import PAGES
    from investigator_desktop.ui.pictures.exporting import PictureExport
    from investigator_desktop.ui.pictures.views import shown_view

    context, pages = window.case_context, window.pages
    if context is None or pages is None or pages.shown is None:
        return None
    page = pages.page(pages.shown)
    title = next(spec.shown_title for spec in PAGES if spec.id == pages.shown)
    return PictureExport(context, shown_view(context, pages.shown, title, page), window.banner, page)


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
