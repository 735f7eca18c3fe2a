"""The strip at the foot of the window: what is being done, how far it is, and a way to stop it."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QWidget

from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.task_runner import Task, TaskRunner
from investigator_desktop.ui.theme import MEDIUM, TIGHT
from investigator_desktop.ui.widgets.buttons import plain_button
from investigator_desktop.ui.widgets.labels import ElidedLabel, Look

PATIENCE_MILLISECONDS = 500
_BAR_WIDTH = 220
_BAR_STEPS = 1_000


class TaskStrip(QFrame):
    """Hidden until a task has run for half a second; shows the oldest that runs."""

    def __init__(self, tasks: TaskRunner, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("task_strip")
        self._tasks = tasks
        self._display = display
        self._title = ElidedLabel("", Look.BODY, self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(_BAR_WIDTH)
        self._bar.setAccessibleName(self.tr("Progress of the task"))
        self._cancel = plain_button(self.tr("Cancel"), "close", self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MILLISECONDS)
        self._lay_out()
        self._connect()
        self.hide()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(MEDIUM, TIGHT, MEDIUM, TIGHT)
        row.setSpacing(MEDIUM)
        row.addWidget(self._title, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)

    def _connect(self) -> None:
        self._tasks.task_started.connect(self._wait)
        self._tasks.task_ended.connect(self._leave)
        self._tasks.progress_polled.connect(self._show_progress)
        self._patience.timeout.connect(self._appear)
        self._cancel.clicked.connect(self._cancel_tasks)

    def _wait(self, _task: Task) -> None:
        if not self.isVisible() and not self._patience.isActive():
            self._patience.start()

    def _appear(self) -> None:
        if self._tasks.is_busy:
            self._cancel.setEnabled(True)
            self._show_progress(self._tasks.running)
            self.show()

    def _leave(self, _task: Task) -> None:
        if not self._tasks.is_busy:
            self._patience.stop()
            self.hide()

    def _show_progress(self, running: tuple[Task, ...]) -> None:
        if not running:
            return
        task = running[0]
        step = self._display.text(task.progress.step)
        self._title.show_text(step or task.title)
        if task.progress.total > 0:
            self._bar.setRange(0, _BAR_STEPS)
            self._bar.setValue(min(_BAR_STEPS, task.progress.done * _BAR_STEPS // task.progress.total))
        else:
            self._bar.setRange(0, 0)

    def _cancel_tasks(self) -> None:
        self._cancel.setEnabled(False)
        self._title.show_text(self.tr("Stopping at the next step…"))
        self._tasks.cancel_all()
