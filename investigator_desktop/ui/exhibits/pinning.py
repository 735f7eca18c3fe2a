"""Pinning the view of a page to the exhibits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from investigator_desktop.domain.exhibits import ExhibitText
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.exhibits.exhibit_tasks import ExhibitChanged, PinnedView, pin
from investigator_desktop.ui.exhibits.text_dialog import ExhibitTextDialog
from investigator_desktop.ui.widgets.banner import Banner, BannerKind

SHOW = "show_exhibit"
UNDO = "undo_pin"
ShownView = Callable[[], PinnedView | None]


class Pinning(QObject):
    """Opens the dialog over its page; `shown` returns the view to be pinned, None where there is nothing to see."""

    exhibits_asked = Signal(object)  # id of the page of exhibits
    undo_asked = Signal()

    def __init__(self, context: CaseContext, shown: ShownView, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._shown = shown
        self._banner = banner
        self._page = page
        self._view: PinnedView | None = None
        self.dialog: ExhibitTextDialog | None = None
        banner.button_pressed.connect(self._press)

    def ask(self) -> None:
        """Ask for a caption of the view as it is now; say so where the case can only be read."""
        if self._context.case.is_read_only:
            sentence = self.tr("The case is open for reading only; nothing can be pinned.")
            self._banner.say(BannerKind.CAUTION, sentence)
            return
        self._view = self._shown()
        if self._view is None:
            self._banner.say(BannerKind.CAUTION, self.tr("There is nothing in sight that could be pinned."))
            return
        self.dialog = ExhibitTextDialog(None, self._page)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.answered.connect(self._pin)
        self.dialog.finished.connect(self._forget)
        self.dialog.open()

    def _forget(self) -> None:
        self.dialog = None

    def _pin(self, text: ExhibitText) -> None:
        assert self._view is not None
        work = partial(pin, self._context.case, self._view, text, self._context.actor)
        task = self._context.tasks.task(self.tr("Pinning the view"), work, changes_case=True)
        task.succeeded.connect(self._tell)
        task.failed.connect(self._show_failure)
        task.start()

    def _tell(self, changed: ExhibitChanged) -> None:
        self._context.events.tell(changed.changes)
        number = self._context.display.number(changed.number)
        sentence = self.tr("The view is pinned as exhibit {number}.").format(number=number)
        buttons = ((SHOW, self.tr("Go to the exhibits")), (UNDO, self.tr("Undo")))
        self._banner.say(BannerKind.GOOD, sentence, buttons)

    def _press(self, key: str) -> None:
        if key == SHOW:
            self.exhibits_asked.emit("exhibits")
        elif key == UNDO:
            self._banner.clear()
            self.undo_asked.emit()

    def _show_failure(self, failure: Failure) -> None:
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))
