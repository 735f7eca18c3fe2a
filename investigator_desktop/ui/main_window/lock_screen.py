"""Between the desk and the page that covers the window while a case is locked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from investigator_desktop.qtbridge.case_desk import CaseDesk
from investigator_desktop.ui.security.lock_page import LockPage

if TYPE_CHECKING:
    from investigator_desktop.ui.main_window.page import PageId


class LockScreen(QObject):
    """Shows the page, hands the passphrase on, and remembers on which page of the case a person was."""

    left = Signal(object)  # path of the case that stays closed

    def __init__(self, desk: CaseDesk, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._desk = desk
        self._stack = stack
        self.page = LockPage(stack)
        self.before: PageId | None = None
        self._has_covered = False
        stack.addWidget(self.page)
        desk.case_locked.connect(self.cover)
        desk.unlock_refused.connect(self._refuse)
        self.page.passphrase_entered.connect(desk.unlock)
        self.page.left.connect(self._leave)

    def cover(self, path: Path) -> None:
        """Show that a case is locked, and nothing else."""
        self._has_covered = True
        self.page.show_case(path)
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus()

    def page_before(self) -> PageId | None:
        """Return the page to go back to where the case was locked, once."""
        before = self.before if self._has_covered else None
        self._has_covered = False
        return before

    def _refuse(self, _path: Path) -> None:
        self.page.refuse()

    def _leave(self, _page: LockPage) -> None:
        self._has_covered = False
        self._desk.close()
        self.left.emit(self.page.path)
