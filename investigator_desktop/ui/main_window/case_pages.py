"""The pages of one open case, each made when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.main_window.pages import PageId, PageSpec

if TYPE_CHECKING:
    from investigator_desktop.ui.entries.page import EntriesPage
    from investigator_desktop.ui.evidence.page import EvidencePage
    from investigator_desktop.ui.main_window.window import MainWindow


class CasePages(QStackedWidget):
    """Holds the pages made so far; closing the case closes them all with it."""

    def __init__(
        self, specs: tuple[PageSpec, ...], context: CaseContext, window: MainWindow, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._specs = {spec.id: spec for spec in specs}
        self._context = context
        self._window = window
        self._made: dict[PageId, QWidget] = {}
        self.shown: PageId | None = None

    def page(self, page_id: PageId) -> QWidget:
        """Return a page, made where it was not yet needed."""
        if page_id not in self._made:
            page = self._specs[page_id].build(self._context, self._window)
            self._made[page_id] = page
            self.addWidget(page)
        return self._made[page_id]

    def show_page(self, page_id: PageId) -> QWidget:
        """Bring a page to the front and return it."""
        page = self.page(page_id)
        self.shown = page_id
        self.setCurrentWidget(page)
        return page

    @property
    def entries(self) -> EntriesPage:
        """Return the page of entries."""
        return cast("EntriesPage", self.page(PageId.ENTRIES))

    @property
    def evidence(self) -> EvidencePage:
        """Return the page of evidence."""
        return cast("EvidencePage", self.page(PageId.EVIDENCE))
