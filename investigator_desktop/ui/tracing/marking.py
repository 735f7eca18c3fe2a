"""Marking chosen entries as funds of interest from any page that shows entries."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.tracing.funds_dialog import FundsDialog
from investigator_desktop.ui.tracing.tracing_tasks import FundsAnswer, mark
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

TRACE = "trace"
UNDO = "undo"
ChosenIds = Callable[[], tuple[int, ...]]


class FundsMarking(QObject):
    """Opens the dialog over its page; `choose` returns the ids of the chosen entries, none where none is chosen."""

    tracing_asked = Signal(object)  # id of the page of tracing
    undo_asked = Signal()

    def __init__(self, context: CaseContext, choose: ChosenIds, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._choose = choose
        self._banner = banner
        self._page = page
        self.dialog: FundsDialog | None = None
        banner.button_pressed.connect(self._press)

    def ask(self) -> None:
        """Ask what the chosen credits are; say so where the case can only be read."""
        if self._context.case.is_read_only:
            self._banner.say(
                BannerKind.CAUTION, self.tr("The case is open for reading only; nothing can be marked.")
            )
            return
        ids = tuple(number for number in self._choose() if number >= 0)
        if not ids:
            self._banner.say(BannerKind.CAUTION, self.tr("Choose one or more entries first."))
            return
        self.dialog = FundsDialog(ids, self._page)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.answered.connect(self._mark)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _mark(self, answer: FundsAnswer) -> None:
        work = partial(mark, self._context.case, answer, self._context.actor)
        task = self._context.tasks.task(self.tr("Marking funds of interest"), work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, changes: CaseChanges) -> None:
        self._context.events.tell(changes)
        sentence = self.tr("The entries are marked as funds of interest.")
        buttons = ((TRACE, self.tr("Trace from here")), (UNDO, self.tr("Undo")))
        self._banner.say(BannerKind.GOOD, sentence, buttons)

    def _press(self, key: str) -> None:
        if key == TRACE:
            self.tracing_asked.emit("tracing")
        elif key == UNDO:
            self.undo_asked.emit()

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
