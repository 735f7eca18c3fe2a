from __future__ import annotations

from collections.abc import Iterator
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.qtbridge.task_runner import Failure, ImmediateTaskRunner, Task, TaskRunner


class Refused(InvestigatorError):
    def __init__(self) -> None:
        super().__init__(message("Test", "The file is empty."))


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[TaskRunner]:
    runner = TaskRunner()
    yield runner
    runner.shut_down()


def test_work_runs_off_the_window_thread_and_its_value_arrives_in_it(tasks: TaskRunner, qtbot: QtBot) -> None:
    seen: list[tuple[str, str]] = []
    task = tasks.task("work", lambda progress: current_thread().name)
    task.succeeded.connect(lambda name: seen.append((name, current_thread().name)))
    with qtbot.waitSignal(task.ended):
        task.start()
    worker, receiver = seen[0]
    assert worker.startswith("case-reader")
    assert receiver == current_thread().name


def test_an_expected_refusal_arrives_as_its_sentence(tasks: TaskRunner, qtbot: QtBot) -> None:
    def refuse(progress: Progress) -> object:
        raise Refused

    task = tasks.task("work", refuse)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    failure = failed.args[0]
    assert isinstance(failure, Failure)
    assert str(failure.sentence) == "The file is empty."
    assert not failure.is_defect


def test_a_defect_becomes_a_sentence_and_does_not_end_the_program(qtbot: QtBot) -> None:
    def stumble(progress: Progress) -> object:
        raise IndexError("a row too far")

    runner = ImmediateTaskRunner()
    task = runner.task("work", stumble)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert failed.args[0].is_defect
    assert "IndexError" in str(failed.args[0].sentence)


def test_a_cancelled_task_neither_succeeds_nor_fails(tasks: TaskRunner, qtbot: QtBot) -> None:
    begun, told = Event(), list[str]()

    def wait(progress: Progress) -> object:
        begun.set()
        while True:
            progress.check()

    task = tasks.task("work", wait)
    task.succeeded.connect(lambda value: told.append("succeeded"))
    task.failed.connect(lambda failure: told.append("failed"))
    task.cancelled.connect(lambda cancelled: told.append("cancelled"))
    with qtbot.waitSignal(task.ended):
        task.start()
        begun.wait(5)
        task.cancel()
    assert told == ["cancelled"]


def test_work_that_changes_the_case_runs_one_after_another(tasks: TaskRunner, qtbot: QtBot) -> None:
    order: list[str] = []
    first_may_end = Event()

    def first(progress: Progress) -> object:
        first_may_end.wait(5)
        order.append("first")
        return None

    earlier = tasks.task("earlier", first, changes_case=True)
    later = tasks.task("later", lambda progress: order.append("second"), changes_case=True)
    with qtbot.waitSignals([earlier.ended, later.ended]):
        earlier.start()
        later.start()
        first_may_end.set()
    assert order == ["first", "second"]


def test_progress_is_polled_while_a_task_runs(tasks: TaskRunner, qtbot: QtBot) -> None:
    may_end = Event()

    def work(progress: Progress) -> object:
        progress.begin(message("Test", "Counting"), total=10)
        progress.advance(4)
        return may_end.wait(5)

    task = tasks.task("work", work)
    with qtbot.waitSignal(tasks.progress_polled) as polled:
        task.start()
    running: tuple[Task, ...] = polled.args[0]
    assert running == (task,)
    with qtbot.waitSignal(task.ended):
        may_end.set()
    assert not tasks.is_busy


def test_a_large_number_survives_the_way_through_a_signal(tasks: TaskRunner, qtbot: QtBot) -> None:
    task = tasks.task("work", lambda progress: 2_500_000_000 * 10**9)
    with qtbot.waitSignal(task.succeeded) as succeeded:
        task.start()
    assert succeeded.args == [2_500_000_000 * 10**9]


def test_the_immediate_runner_tells_before_start_returns(qtbot: QtBot) -> None:
    told: list[object] = []
    runner = ImmediateTaskRunner()
    task = runner.task("work", lambda progress: 7)
    task.succeeded.connect(told.append)
    task.start()
    assert told == [7]


class Receiver(QObject):
    def take(self, value: object) -> None:
        raise AssertionError("a receiver that is gone must hear nothing")


def test_a_receiver_that_is_gone_hears_nothing(tasks: TaskRunner, qtbot: QtBot) -> None:
    may_end = Event()
    receiver = Receiver()
    task = tasks.task("work", lambda progress: may_end.wait(5))
    task.succeeded.connect(receiver.take)
    task.start()
    delete(receiver)
    with qtbot.waitSignal(task.ended):
        may_end.set()


def test_a_runner_that_is_dropped_before_its_task_is_deleted_takes_it_along(qtbot: QtBot) -> None:
    for _ in range(20):
        runner = TaskRunner()
        task = runner.task("work", lambda progress: None)
        with qtbot.waitSignal(task.ended):
            task.start()
        runner.shut_down()
        del runner, task
