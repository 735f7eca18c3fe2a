"""The way from what is in sight to a picture of it, in a file or on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from investigator_desktop.ui.main_window.window import MainWindow

if TYPE_CHECKING:
    from investigator_desktop.ui.pictures.exporting import PictureExport


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
    from investigator_desktop.ui.pictures.exporting import PictureExport
    from investigator_desktop.ui.pictures.views import shown_view

    context, pages = window.case_context, window.pages
    if context is None or pages is None or pages.shown is None:
        return None
    page = pages.page(pages.shown)
    title = window.rail.title_of(pages.shown)
    return PictureExport(context, shown_view(context, pages.shown.value, title, page), window.banner, page)
