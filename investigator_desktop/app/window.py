"""The window as a whole: what is made once, and the window built anew when its language or appearance changes."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from investigator_desktop import __version__
from investigator_desktop.app.crash import report_defect
from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.policy import PolicyRefused, read_policy
from investigator_desktop.qtbridge.case_desk import CaseDesk
from investigator_desktop.qtbridge.case_events import CaseEvents
from investigator_desktop.qtbridge.collection import MainThreadCollection
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.inactivity import Inactivity
from investigator_desktop.qtbridge.settings import APPEARANCE, LANGUAGE, LOCK_MINUTES, Appearance, Settings
from investigator_desktop.qtbridge.task_runner import TaskRunner
from investigator_desktop.qtbridge.translator import Translator, system_language
from investigator_desktop.ui.context import WindowContext
from investigator_desktop.ui.main_window.actions import ACTIONS, MENU_TITLES
from investigator_desktop.ui.main_window.motion import follow_motion
from investigator_desktop.ui.main_window.pages import PAGES
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.placement import keep_on_screen, place_first
from investigator_desktop.ui.styling import apply_theme
from investigator_desktop.ui.theme import load_fonts
from investigator_desktop.ui.widgets.banner import BannerKind

_FIRST_SIZE = QSize(1_366, 768)


def run_window(argv: Sequence[str], case_path: Path | None, actor: Actor) -> int:
    """Show the window until it is closed and return the exit code; `case_path` is opened once the window stands."""
    app = make_application(argv)
    session = Session(app, Settings.of_user(), TaskRunner(app), actor)
    collection = MainThreadCollection(app)
    sys.excepthook = session.tell_defect
    session.show()
    if case_path is not None:
        session.open_soon(case_path)
    code = app.exec()
    session.end()
    collection.stop()
    sys.excepthook = sys.__excepthook__
    return code


def make_application(argv: Sequence[str]) -> QApplication:
    """Return the application with its name, icon and letters."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(list(argv))
    app.setApplicationName("investigator-desktop")
    app.setApplicationDisplayName("Investigator Desktop")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("investigator-desktop")
    app.setWindowIcon(QIcon(str(RESOURCES / "icons" / "mark.svg")))
    load_fonts()
    return app


def keep_program_out_of_collections() -> None:
    """Let the collector of garbage pass over what the program consists of.

    Looking through all its modules and classes took forty milliseconds every hundred and fifty frames of the timeline.
    """
    gc.freeze()


class Session(QObject):
    """What outlives a window: settings, tasks, the open case. It builds the window and builds it again."""

    def __init__(self, app: QApplication, settings: Settings, tasks: TaskRunner, actor: Actor) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self.tasks = tasks
        self._actor = actor
        self._events = CaseEvents(self)
        self._awaited = Path()
        self._is_rebuild_awaited = False
        tasks.task_ended.connect(self._rebuild_when_idle)
        self.desk = CaseDesk(tasks, self._events, actor, self)
        self.translator = Translator(app)
        self.translator.use(settings.value(LANGUAGE) or system_language())
        apply_theme(app, Appearance(settings.value(APPEARANCE)))
        app.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.window = self._built()
        self.inactivity = Inactivity(app, self._lock_minutes(), self)
        self.inactivity.time_over.connect(self._lock)

    def _lock_minutes(self) -> int:
        """Return what the agency's policy decides, else the user's choice; a policy that cannot be read is told."""
        decided: int | None = None
        try:
            decided = read_policy().lock_minutes
        except PolicyRefused as error:
            self.window.say(BannerKind.BAD, self.window.context.display.text(error.sentence))
        return self._settings.value(LOCK_MINUTES) if decided is None else decided

    def show(self) -> None:
        """Show the window where it was last, never larger than its screen."""
        if self.window.restoreGeometry(self._settings.geometry()):
            keep_on_screen(self.window)
        else:
            place_first(self.window, _FIRST_SIZE)
        self.window.show()
        keep_program_out_of_collections()

    def open_soon(self, case_path: Path) -> None:
        """Open a case as soon as the window stands."""
        self._awaited = case_path
        QTimer.singleShot(0, self._open_awaited)

    def use_language(self, code: str) -> None:
        """Build the window anew in another language, with the same case and page, once no task runs."""
        self._settings.choose(LANGUAGE, code)
        self._rebuild_soon()

    def use_appearance(self, appearance: Appearance) -> None:
        """Build the window anew in light or dark, once no task runs."""
        self._settings.choose(APPEARANCE, appearance.value)
        self._rebuild_soon()

    def tell_defect(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write a crash report about an error that nobody foresaw and say where it is."""
        del kind
        sentence = report_defect(error.with_traceback(trace))
        self.window.say(BannerKind.BAD, self.window.context.display.text(sentence))

    def end(self) -> None:
        """Stop what runs and close the case, so that its file is whole."""
        self.tasks.shut_down()
        self.desk.end()

    def _lock(self, _watcher: Inactivity) -> None:
        """Lock an encrypted case that nobody touches; while a task runs, or for a plain case, count again."""
        self.window.conversation.leave_dialog()
        self.desk.lock()
        self.inactivity.begin()

    def _open_awaited(self) -> None:
        self.window.conversation.open_case(self._awaited)

    def _built(self) -> MainWindow:
        display = Display(self.translator.code)
        context = WindowContext(self._actor, self._settings, self.tasks, self._events, display)
        window = MainWindow(context, self.desk, ACTIONS, MENU_TITLES, PAGES)
        follow_motion(window)
        window.language_chosen.connect(self.use_language)
        window.appearance_chosen.connect(self.use_appearance)
        return window

    def _rebuild_soon(self) -> None:
        """Build the window anew as soon as no page waits for a task."""
        self._is_rebuild_awaited = True
        self._rebuild_when_idle()

    def _rebuild_when_idle(self) -> None:
        if self._is_rebuild_awaited and not self.tasks.is_busy:
            self._is_rebuild_awaited = False
            self.translator.use(self._settings.value(LANGUAGE) or system_language())
            apply_theme(self._app, Appearance(self._settings.value(APPEARANCE)))
            self._rebuild()

    def _rebuild(self) -> None:
        old = self.window
        page = None if old.pages is None else old.pages.shown
        self.window = self._built()
        self.window.setMinimumSize(old.minimumSize())
        self.window.setGeometry(old.geometry())
        if page is not None:
            self.window.show_page(page)
        self.window.setWindowState(old.windowState())
        self.window.show()
        old.hide()
        old.deleteLater()

    def _follow_system(self) -> None:
        if Appearance(self._settings.value(APPEARANCE)) is Appearance.SYSTEM:
            self._rebuild_soon()
