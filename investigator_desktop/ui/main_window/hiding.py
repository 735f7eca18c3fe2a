"""Hides protected names in the whole window while others watch, and says in the header that it does."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QToolButton, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.qtbridge.settings import HIDES_NAMES
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.icons import icon
from investigator_desktop.ui.main_window.case_window import CaseWindow
from investigator_desktop.ui.main_window.searching import WindowSearch
from investigator_desktop.ui.protection.protection_tasks import MaskFound, mask_of
from investigator_desktop.ui.theme import colours
from investigator_desktop.ui.widgets.banner import BannerKind

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile


class NameHiding(QObject):
    """Keeps the mask of the window's display; pages are made anew when it changes, so that nothing of a name stays."""

    def __init__(self, window: CaseWindow, searching: WindowSearch, frame: QWidget) -> None:
        super().__init__(frame)
        self._window = window
        self._searching = searching
        self._frame = frame
        self._context = window.context
        self._masked: CaseFile | None = None
        self.dialog: QDialog | None = None
        self.action = window.actions_by_id.by_id["hide_names"]
        self.action.setCheckable(True)
        self.button = self._button()
        self._context.events.changed.connect(self._follow)
        self._show_state()

    @property
    def is_on(self) -> bool:
        """Tell whether names are hidden."""
        return self._context.settings.value(HIDES_NAMES)

    def _button(self) -> QToolButton:
        button = QToolButton(self._window.header)
        button.setObjectName("names_hidden")
        button.setIcon(icon("hidden", colours().caution))
        button.setText(self.tr("Names hidden"))
        button.setToolTip(self.tr("Protected names are hidden. Press to show them."))
        button.setAccessibleName(self.tr("Protected names are hidden. Press to show them."))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("look", "quiet")
        button.clicked.connect(self.toggle)
        self._window.header.add_menu(button)
        return button

    def is_ready(self, case: CaseFile) -> bool:
        """Tell whether a case can be shown; where its names are not hidden yet, they will be, and then it is shown."""
        if not self.is_on:
            self._context.display.mask = None
            return True
        if self._masked is not case:
            self._context.display.mask = None
            self._look(case)
        return self._masked is case

    def toggle(self) -> None:
        """Hide the protected names, or show them again."""
        self._context.settings.choose(HIDES_NAMES, not self.is_on)
        self._masked = None
        self._searching.forget()
        self._show_state()
        if self._window.desk.case is not None:
            self._window.show_case(self._window.desk.case)

    def ask_names(self) -> None:
        """Show which names are protected, to add or withdraw some."""
        from investigator_desktop.ui.protection.dialog import ProtectedNamesDialog

        case = self._window.desk.case
        if case is None:
            return
        context = CaseContext(case, self._window.context_of_actor())
        self.dialog = ProtectedNamesDialog(context, self._frame)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _show_state(self) -> None:
        self.action.setChecked(self.is_on)
        self.button.setVisible(self.is_on)

    def _follow(self, changes: CaseChanges) -> None:
        """Find the names anew where what was done may have named somebody, or protected a name."""
        case = self._window.desk.case
        is_of_names = changes.has_analysis or changes.has_entries or changes.has_evidence
        if self.is_on and case is not None and is_of_names:
            self._look(case)

    def _look(self, case: CaseFile) -> None:
        work = partial(mask_of, case, self._context.display.language)
        task = self._context.tasks.task(self.tr("Finding the protected names"), work)
        task.succeeded.connect(self._hide)
        task.failed.connect(self._show_failure)
        task.start()

    def _hide(self, found: MaskFound) -> None:
        case, mask = found.case, found.mask
        if not self.is_on or case is not self._window.desk.case:
            return
        was_hidden = self._masked is case and self._context.display.mask == mask
        self._masked, self._context.display.mask = case, mask
        if was_hidden:
            return
        self._window.show_case(case)
        if not mask.names:
            sentence = self.tr(
                "No name is protected in this case: choose under “Protected names…” which to hide."
            )
            self._window.say(BannerKind.CAUTION, sentence)

    def _show_failure(self, failure: Failure) -> None:
        self._window.show_failure(failure)
