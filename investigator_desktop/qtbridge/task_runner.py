"""Long work off the window's thread: one worker for what changes a case, a few for what only reads."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Executor, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import Cancelled, InvestigatorError
from investigator_desktop.foundation.progress import Progress

POLL_MILLISECONDS = 100
READER_COUNT = 3

Work = Callable[[Progress], object]

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """Why a task gave nothing: a whole sentence, and the error it came from. `is_defect` marks what nobody foresaw."""

    sentence: Message
    error: Exception
    is_defect: bool = False


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What the worker brought back: a value, a failure, or neither where the task was cancelled."""

    value: object = None
    failure: Failure | None = None
    is_cancelled: bool = False


@dataclass(frozen=True, slots=True)
class _Job:
    """What a worker sees of a task: nothing of Qt, so that no worker can be the last to let go of an object of Qt."""

    number: int
    title: str
    work: Work
    progress: Progress

    def carried_out(self) -> _Outcome:
        """Do the work in the calling thread and catch whatever it raises."""
        try:
            self.progress.check()
            return _Outcome(value=self.work(self.progress))
        except Cancelled:
            return _Outcome(is_cancelled=True)
        except InvestigatorError as error:
            return _Outcome(failure=Failure(error.sentence, error))
        except Exception as error:  # noqa: BLE001 - the one place where a defect becomes a sentence
            _log.exception("the task %r met a defect", self.title)
            return _Outcome(failure=Failure(_defect_sentence(error), error, is_defect=True))


class Task(QObject):
    """One piece of work: connect its signals, then start it; one of the first three is emitted, then `ended`."""

    succeeded = Signal(object)  # what the work returned
    failed = Signal(object)  # Failure
    cancelled = Signal(object)  # the task
    ended = Signal(object)  # the task

    def __init__(self, runner: TaskRunner, title: str, work: Work, *, changes_case: bool) -> None:
        super().__init__(runner)
        self.title = title
        self.progress = Progress()
        self.changes_case = changes_case
        self._work = work

    def start(self) -> None:
        """Hand the work to a worker."""
        # The runner is asked for, not kept: a task that is its runner's last holder would have both deleted twice.
        runner = self.parent()
        if isinstance(runner, TaskRunner):
            runner.submit(self)

    def cancel(self) -> None:
        """Ask the worker to stop at its next step."""
        self.progress.cancel()

    def job(self, number: int) -> _Job:
        """Return the work under the number by which its outcome is told."""
        return _Job(number, self.title, self._work, self.progress)

    def tell(self, outcome: _Outcome) -> None:
        """Emit the signals that fit the outcome."""
        if outcome.is_cancelled:
            self.cancelled.emit(self)
        elif outcome.failure is not None:
            self.failed.emit(outcome.failure)
        else:
            self.succeeded.emit(outcome.value)
        self.ended.emit(self)


def _defect_sentence(error: Exception) -> Message:
    sentence = message(
        "Tasks",
        "The program met a defect and did not finish this step; nothing of it was kept. It says: {reason}",
    )
    return sentence.format(reason=f"{type(error).__name__}: {error}")


class TaskRunner(QObject):
    """Starts tasks and tells of their beginning, of their progress (ten times a second) and of their end."""

    task_started = Signal(object)  # Task
    task_ended = Signal(object)  # Task
    progress_polled = Signal(object)  # tuple of the running tasks
    _came_back = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer: Executor = ThreadPoolExecutor(1, thread_name_prefix="case-writer")
        self._readers: Executor = ThreadPoolExecutor(READER_COUNT, thread_name_prefix="case-reader")
        self._running: dict[int, Task] = {}
        self._numbers = count(1)
        self._timer = QTimer(self)
        self._timer.setInterval(POLL_MILLISECONDS)
        self._timer.timeout.connect(self._poll)
        self._came_back.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def task(self, title: str, work: Work, *, changes_case: bool = False) -> Task:
        """Return a task to connect and start; one that changes the case waits for the one before it."""
        return Task(self, title, work, changes_case=changes_case)

    def submit(self, task: Task) -> None:
        """Run a task; its signals arrive in the window's thread."""
        executor = self._writer if task.changes_case else self._readers
        executor.submit(self._carry_out, self._begin(task))

    @property
    def running(self) -> tuple[Task, ...]:
        """Return the tasks under way, oldest first."""
        return tuple(self._running.values())

    @property
    def is_busy(self) -> bool:
        """Tell whether any task is under way."""
        return bool(self._running)

    def cancel_all(self) -> None:
        """Ask every running task to stop."""
        for task in self.running:
            task.cancel()

    def shut_down(self) -> None:
        """Cancel what runs and wait for the workers; nothing can be started afterwards."""
        self.cancel_all()
        self._timer.stop()
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _carry_out(self, job: _Job) -> None:
        self._came_back.emit((job.number, job.carried_out()))

    def _begin(self, task: Task) -> _Job:
        job = task.job(next(self._numbers))
        self._running[job.number] = task
        self._timer.start()
        self.task_started.emit(task)
        return job

    def _deliver(self, numbered: tuple[int, _Outcome]) -> None:
        number, outcome = numbered
        task = self._running.pop(number, None)
        if task is None:  # the workers were shut down while this outcome was on its way
            return
        if not self._running:
            self._timer.stop()
        task.setParent(None)
        task.tell(outcome)
        self.task_ended.emit(task)

    def _poll(self) -> None:
        self.progress_polled.emit(self.running)


class ImmediateTaskRunner(TaskRunner):
    """Carries a task out while it is being started, so that a test needs neither threads nor luck."""

    def submit(self, task: Task) -> None:
        """Run the task in the calling thread and tell of its end before returning."""
        job = self._begin(task)
        self._deliver((job.number, job.carried_out()))
