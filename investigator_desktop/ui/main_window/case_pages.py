"""The pages of one open case, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QStackedWidget, QWidget

from investigator_desktop.ui.main_window.page import PageId

if TYPE_CHECKING:
    from investigator_desktop.ui.entries.page import EntriesPage
    from investigator_desktop.ui.evidence.page import EvidencePage

Build = Callable[[PageId], QWidget]


class CasePages(QStackedWidget):
    """Holds the pages made so far; closing the case closes them all with it."""

    def __init__(self, build: Build, parent: QWidget) -> None:
        super().__init__(parent)
        self._build = build
        self._made: dict[PageId, QWidget] = {}
        self.shown: PageId | None = None

    def page(self, page_id: PageId) -> QWidget:
        """Return a page, made where it was not yet needed."""
        if page_id not in self._made:
            self._made[page_id] = self._build(page_id)
            self.addWidget(self._made[page_id])
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
