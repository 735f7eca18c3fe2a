"""The main window: welcome page or the pages of a case, with rail, header, tasks and actions around them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import AuditRecord, CaseChanges
from investigator_desktop.domain.step_words import step_title
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.qtbridge.case_desk import CaseDesk
from investigator_desktop.qtbridge.case_focus import CaseFocus
from investigator_desktop.qtbridge.case_tasks import Steps
from investigator_desktop.qtbridge.settings import APPEARANCE, Appearance
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext, WindowContext
from investigator_desktop.ui.main_window.action import ActionMenu, ActionSpec
from investigator_desktop.ui.main_window.action_bar import WindowActions, WindowState
from investigator_desktop.ui.main_window.case_pages import CasePages
from investigator_desktop.ui.main_window.conversation import Conversation
from investigator_desktop.ui.main_window.drop_veil import DropVeil
from investigator_desktop.ui.main_window.header import Header, PreferencesButton
from investigator_desktop.ui.main_window.hiding import NameHiding
from investigator_desktop.ui.main_window.lock_screen import LockScreen
from investigator_desktop.ui.main_window.page import PageId, PageSpec
from investigator_desktop.ui.main_window.rail import Rail, RailEntry
from investigator_desktop.ui.main_window.searching import WindowSearch
from investigator_desktop.ui.main_window.security_conversation import SecurityConversation
from investigator_desktop.ui.main_window.task_strip import TaskStrip
from investigator_desktop.ui.welcome.page import WelcomePage
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

if TYPE_CHECKING:
    from investigator_desktop.analysis.timeline.model import PeriodChosen
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.ui.filters.decision_filters import EpisodeChoice

_SMALLEST = QSize(1_024, 600)


class MainWindow(QMainWindow):
    """Shows what is open and carries out the window's actions; everything it works with comes from outside."""

    language_chosen = Signal(object)  # code
    appearance_chosen = Signal(object)  # Appearance
    window_closed = Signal(object)  # the window

    def __init__(
        self,
        context: WindowContext,
        desk: CaseDesk,
        actions: tuple[ActionSpec[MainWindow], ...],
        menu_titles: Mapping[ActionMenu, Message],
        pages: tuple[PageSpec[MainWindow], ...],
    ) -> None:
        super().__init__()
        self.context = context
        self.desk = desk
        self.actions_by_id = WindowActions(actions, menu_titles, self)
        self.pages: CasePages | None = None
        self.case_context: CaseContext | None = None
        self._specs = {spec.id: spec for spec in pages}
        self._frame = QWidget(self)
        self.header = Header(self._frame)
        self.banner = Banner(self._frame, is_inset=True)
        self.rail = Rail(self._rail_entries(), self._frame)
        self._stack = QStackedWidget(self._frame)
        self.welcome = WelcomePage(context.settings.recent_cases(), context.display, self._stack)
        self.lock_screen = LockScreen(desk, self._stack)
        self._strip = TaskStrip(context.tasks, context.display, self._frame)
        self._veil = DropVeil(self)
        self.conversation = Conversation(context, desk, self.actions_by_id, self.banner, self)
        self.security = SecurityConversation(context, desk, self.banner, self)
        self.searching = WindowSearch(self, self._frame)
        self._lay_out()
        self._add_preferences()
        self.hiding = NameHiding(self, self.searching, self._frame)
        self._connect()
        self._show_desk()

    def _rail_entries(self) -> tuple[RailEntry, ...]:
        return tuple(
            RailEntry(spec.id.value, spec.shown_title, spec.icon, spec.shown_section)
            for spec in self._specs.values()
        )

    def _lay_out(self) -> None:
        self.setObjectName("window")
        self.setWindowTitle("Investigator Desktop")
        self.setMinimumSize(_SMALLEST)
        self.setAcceptDrops(True)
        self.header.use_actions(self.actions_by_id.by_id["undo"], self.actions_by_id.by_id["redo"])
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addWidget(self._stack, 1)
        column.addWidget(self._strip)
        row = QHBoxLayout(self._frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(column, 1)
        self._stack.addWidget(self.welcome)
        self.setCentralWidget(self._frame)

    def _add_preferences(self) -> None:
        appearance = Appearance(self.context.settings.value(APPEARANCE))
        language = self.context.display.language
        for place in (self.header, self.welcome):
            button = PreferencesButton(language, appearance, place)
            place.add_menu(button)
            button.language_chosen.connect(self.language_chosen)
            button.appearance_chosen.connect(self.appearance_chosen)

    def _connect(self) -> None:
        self.rail.page_chosen.connect(self.show_page)
        self.welcome.new_case_asked.connect(self.conversation.ask_new_case)
        self.welcome.open_case_asked.connect(self.conversation.ask_open_case)
        self.welcome.sample_asked.connect(self.conversation.open_sample)
        self.welcome.recent_chosen.connect(self.conversation.open_case)
        self.conversation.files_chosen.connect(self.bring_files)
        self.conversation.recovery_asked.connect(self.security.ask_recovery_words)
        self.conversation.backup_asked.connect(self.security.ask_backup)
        self.desk.case_opened.connect(self.show_case)
        self.desk.case_closed.connect(self._show_welcome)
        self.desk.case_locked.connect(self._say_nothing)
        self.desk.actor_known.connect(self._show_open_case)
        self.desk.backup_left_out.connect(self._tell_backup)
        self.lock_screen.left.connect(self._show_welcome)
        self.desk.steps_changed.connect(self._follow_steps)
        self.desk.step_failed.connect(self.show_failure)
        self.context.events.changed.connect(self._follow_changes)

    def _show_desk(self) -> None:
        if self.desk.case is not None:
            self.show_case(self.desk.case)
            return
        self._show_welcome()
        if self.desk.locked is not None:
            self.lock_screen.cover(self.desk.locked)

    def _show_open_case(self, _actor: Actor) -> None:
        """Make the pages anew, so that all they do is done by the person who is known now."""
        if self.desk.case is not None:
            self.show_case(self.desk.case)

    def show_case(self, case: CaseFile) -> None:
        """Show a case, as soon as its protected names are hidden where they shall be; pages are made anew."""
        if not self.hiding.is_ready(case):
            return
        before = None if self.case_context is None or self.pages is None else self.pages.shown
        focus = self._focus_of(case)
        self._drop_pages()
        self.case_context = CaseContext(case, self.context_of_actor(), focus)
        self.pages = CasePages(self._build_page, self._stack)
        self._stack.addWidget(self.pages)
        self._stack.setCurrentWidget(self.pages)
        self._show_head(case)
        self._set_case_open(True)
        self.context.settings.remember_case(case.path)
        first = PageId.OVERVIEW if case.accounts() else PageId.EVIDENCE
        self.show_page(self.lock_screen.page_before() or before or first)
        self.conversation.bring_waiting_files()

    def _focus_of(self, case: CaseFile) -> CaseFocus:
        """Return what is looked at in a case: as before where it was open in this window."""
        before = self.case_context
        return before.focus if before is not None and before.case is case else CaseFocus(self)

    def context_of_actor(self) -> WindowContext:
        """Return the context in which the person acts who is known now."""
        return replace(self.context, actor=self.desk.actor)

    def _build_page(self, page_id: PageId) -> QWidget:
        assert self.case_context is not None
        return self._specs[page_id].build(self.case_context, self)

    def _show_welcome(self, _path: Path | None = None) -> None:
        self.lock_screen.before = None if self.pages is None else self.pages.shown
        self._drop_pages()
        self.welcome.show_recent(self.context.settings.recent_cases())
        self._stack.setCurrentWidget(self.welcome)
        self.setWindowTitle("Investigator Desktop")
        self._set_case_open(False)

    def _say_nothing(self, _path: Path) -> None:
        self.banner.clear()

    def _show_head(self, case: CaseFile) -> None:
        unnamed = self.context.display.unnamed
        reference, title = unnamed(case.details.reference), unnamed(case.details.title)
        shown = replace(case.details, reference=reference, title=title)
        self.header.show_case(shown, is_read_only=case.is_read_only)
        self.setWindowTitle(f"{reference} · {title}")

    def _drop_pages(self) -> None:
        if self.pages is not None:
            self._stack.removeWidget(self.pages)
            self.pages.deleteLater()
            self.pages = None

    def _set_case_open(self, is_open: bool) -> None:
        self.rail.setVisible(is_open)
        self.header.setVisible(is_open)
        self.menuBar().setVisible(is_open)
        self._follow_steps(self.desk.steps)

    def _follow_steps(self, steps: Steps) -> None:
        case = self.desk.case
        self.actions_by_id.follow(
            WindowState(
                case is not None,
                case is not None and case.is_read_only,
                steps.undoable is not None,
                steps.redoable is not None,
            )
        )
        self.header.show_steps(self._step_title(steps.undoable), self._step_title(steps.redoable))

    def _step_title(self, record: AuditRecord | None) -> str:
        title = None if record is None else step_title(record.action)
        return self.context.display.text(title)

    def _follow_changes(self, changes: CaseChanges) -> None:
        if changes.has_details and self.desk.case is not None:
            self._show_head(self.desk.case)

    def say(self, kind: BannerKind, sentence: str) -> None:
        """Show a sentence above the page."""
        self.banner.say(kind, sentence)

    def show_failure(self, failure: Failure) -> None:
        """Show why something was not done."""
        self.banner.say(BannerKind.BAD, self.context.display.text(failure.sentence))

    def _tell_backup(self, left_out: Message) -> None:
        self.banner.say(BannerKind.CAUTION, self.context.display.text(left_out))

    def show_page(self, page_id: str) -> None:
        """Bring a page of the open case to the front."""
        if self.pages is not None:
            self.pages.show_page(PageId(page_id)).setFocus()
            self.rail.show_page(page_id)

    def show_entry(self, entry_id: int) -> None:
        """Show one entry among the entries, with its source beside it."""
        if self.pages is not None:
            self.show_page(PageId.ENTRIES)
            self.pages.entries.show_entry(entry_id)

    def show_period(self, period: PeriodChosen) -> None:
        """Show the entries of a period chosen on the timeline."""
        if self.pages is not None:
            self.show_page(PageId.ENTRIES)
            last = period.to_at - timedelta(microseconds=1)
            self.pages.entries.show_period(period.from_at.date(), last.date())

    def show_episode(self, choice: EpisodeChoice) -> None:
        """Show the entries of an episode, or all others."""
        if self.pages is not None:
            self.show_page(PageId.ENTRIES)
            self.pages.entries.show_episode(choice)

    def bring_files(self, paths: Sequence[Path]) -> None:
        """Let the evidence page look at files and folders."""
        if self.pages is not None:
            self.show_page(PageId.EVIDENCE)
            self.pages.evidence.receive(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files of this computer."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._veil.cover(self)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show the window again."""
        self._veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files that were let go."""
        self._veil.hide()
        event.acceptProposedAction()
        urls = event.mimeData().urls()
        self.conversation.take_dropped([Path(url.toLocalFile()) for url in urls if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the size of the window and tell that it is closed."""
        self.context.settings.keep_geometry(self.saveGeometry())
        self.window_closed.emit(self)
        super().closeEvent(event)
