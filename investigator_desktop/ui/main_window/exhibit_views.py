"""The way from an exhibit back to the page of which it is a view."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.exhibits import Exhibit, KeptExhibit, PictureKind
from investigator_desktop.ui.exhibits.page import ExhibitsPage
from investigator_desktop.ui.exhibits.pinning import Pinning
from investigator_desktop.ui.main_window.page import PageId
from investigator_desktop.ui.main_window.window import MainWindow


@runtime_checkable
class ShowsExhibits(Protocol):
    """A page that can show the view of an exhibit."""

    def show_exhibit(self, exhibit: Exhibit) -> None:
        """Show the view of an exhibit with its filters."""
        ...


class ExhibitViews(QObject):
    """Shows the view of an exhibit on its page; lives as long as the page of exhibits."""

    def __init__(self, window: MainWindow, page: QWidget) -> None:
        super().__init__(page)
        self._window = window

    def show(self, kept: KeptExhibit) -> None:
        """Bring the page to the front with the period, lanes, filters and entries of an exhibit."""
        is_flow = kept.exhibit.picture.kind is PictureKind.FLOW
        self._window.show_page(PageId.FLOWS if is_flow else PageId.TIMELINE)
        page = self._window.pages.currentWidget() if self._window.pages is not None else None
        if isinstance(page, ShowsExhibits):
            page.show_exhibit(kept.exhibit)
        elif self._window.case_context is not None:
            self._window.case_context.focus.use_filter(kept.exhibit.query)


def pin_view(window: MainWindow) -> None:
    """Ask for a caption under which the view in sight is pinned, that of the timeline where it cannot be."""
    if window.pages is None:
        return
    page = window.pages.currentWidget()
    pinning = None if page is None else page.findChild(Pinning)
    if not isinstance(pinning, Pinning):
        window.show_page(PageId.TIMELINE)
        pinning = window.pages.page(PageId.TIMELINE).findChild(Pinning)
    if isinstance(pinning, Pinning):
        pinning.ask()


def show_exhibits(window: MainWindow) -> None:
    """Go to the exhibits."""
    window.show_page(PageId.EXHIBITS)


def walk_through(window: MainWindow) -> None:
    """Show the exhibits one after another, full screen."""
    window.show_page(PageId.EXHIBITS)
    page = None if window.pages is None else window.pages.currentWidget()
    if isinstance(page, ExhibitsPage):
        page.walk_through()
