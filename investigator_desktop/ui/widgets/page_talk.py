"""What every page does alike: it starts its tasks, says in its banner what came of them, and asks the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.qtbridge.task_runner import Failure, Task, Work
from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.theme import MEDIUM, SMALL, TIGHT
from investigator_desktop.ui.widgets.banner import Banner, BannerKind
from investigator_desktop.ui.widgets.labels import Look, label

UNDO = "undo"
Shown = Callable[..., object]


class PageTalk(QObject):
    """Belongs to one page and its banner; what the window shall do is asked by signals."""

    undo_asked = Signal()
    evidence_asked = Signal(object)  # id of the page of evidence

    def __init__(self, context: CaseContext, banner: Banner, page: QWidget) -> None:
        super().__init__(page)
        self._context = context
        self._banner = banner
        self._page = page
        self._awaited: Callable[[], None] | None = None
        page.installEventFilter(self)
        banner.button_pressed.connect(self._press)

    def look(self, title: str, work: Work, show: Shown) -> Task:
        """Read off the window's thread and show what was found, or say why nothing was."""
        return self._started(title, work, show, changes_case=False)

    def change(self, title: str, work: Work, tell: Shown) -> Task:
        """Change the case off the window's thread and tell of it, or say why nothing was changed."""
        return self._started(title, work, tell, changes_case=True)

    def when_seen(self, refresh: Callable[[], None]) -> None:
        """Look again at once where the page is in sight, else when it comes into sight."""
        if self._page.isVisible():
            refresh()
        else:
            self._awaited = refresh

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the page comes into sight, where that was waited for."""
        if event.type() == QEvent.Type.Show and self._awaited is not None:
            refresh, self._awaited = self._awaited, None
            refresh()
        return super().eventFilter(watched, event)

    def say_done(self, sentence: str) -> None:
        """Say what was done, with a button that takes it back."""
        self._banner.say(BannerKind.GOOD, sentence, ((UNDO, self.tr("Undo")),))

    def tell_done(self, changes: CaseChanges, sentence: str) -> None:
        """Tell all pages of a change first, then say what was done, with a button that takes it back."""
        self._context.events.tell(changes)
        self.say_done(sentence)

    def show_failure(self, failure: Failure) -> None:
        """Say why something could not be done."""
        self._banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))

    def ask_evidence(self, _state: object = None) -> None:
        """Ask for the page of evidence."""
        self.evidence_asked.emit("evidence")

    def _started(self, title: str, work: Work, then: Shown, *, changes_case: bool) -> Task:
        task = self._context.tasks.task(title, work, changes_case=changes_case)
        task.succeeded.connect(then)
        task.failed.connect(self.show_failure)
        task.start()
        return task

    def _press(self, key: str) -> None:
        if key == UNDO:
            self._banner.clear()
            self.undo_asked.emit()


def lay_out_page(
    page: QWidget,
    title: str,
    actions: Sequence[QWidget],
    rows: Sequence[QWidget],
    body: QWidget,
    foot: QWidget | None = None,
) -> None:
    """Lay out a page: its title with what can be done, rows such as banners and filters, what it is about, a foot."""
    head = QHBoxLayout()
    head.setSpacing(TIGHT)
    head.addWidget(label(title, Look.TITLE, page), 1)
    for action in actions:
        head.addWidget(action)
    column = QVBoxLayout(page)
    column.setContentsMargins(MEDIUM, MEDIUM, MEDIUM, MEDIUM)
    column.setSpacing(SMALL)
    column.addLayout(head)
    for row in rows:
        column.addWidget(row)
    column.addWidget(body, 1)
    if foot is not None:
        column.addWidget(foot)
