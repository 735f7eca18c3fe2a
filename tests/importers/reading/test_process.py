from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from time import monotonic

import psutil
import pytest
from openpyxl import Workbook

from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.reading import DEFAULT_LIMITS, read_raw
from investigator_desktop.importers.reading.errors import (
    ReaderStopped,
    ReadingTookTooLong,
    ReadingTookTooMuchMemory,
)
from investigator_desktop.importers.reading.reader import Reader, shared_reader
from tests.importers.reading.builders import saved, small_workbook


def large_workbook(rows: int = 30_000) -> bytes:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("a")
    for number in range(rows):
        sheet.append([number, "назначение платежа", number / 7, "KZ00"])
    return saved(book)


class Interrupted(Progress):
    """Something happens while a file is being read."""

    def __init__(self) -> None:
        super().__init__()
        self.action: Callable[[], object] = lambda: None
        self.checks = 0

    def check(self) -> None:
        self.checks += 1
        if self.checks == 3:
            self.action()
        super().check()


@pytest.fixture(scope="module")
def large() -> bytes:
    return large_workbook()


def process_of(reader: Reader) -> psutil.Process:
    assert reader._process is not None
    return psutil.Process(reader._process._process.pid)


def test_one_process_reads_file_after_file(reader: Reader) -> None:
    reader.read(small_workbook(), "a.xlsx", Progress())
    first = process_of(reader).pid
    reader.read(b"a;b\n1;2\n", "b.csv", Progress())
    assert process_of(reader).pid == first


def test_cancelling_ends_the_process_at_once_and_the_next_file_is_read(reader: Reader, large: bytes) -> None:
    reader.warm_up()
    asked, progress = process_of(reader), Interrupted()
    progress.action = progress.cancel
    begun = monotonic()
    with pytest.raises(Cancelled):
        reader.read(large, "large.xlsx", progress)
    assert monotonic() - begun < 2
    assert not asked.is_running()
    assert reader.read(small_workbook(), "next.xlsx", Progress()).sheets[0].frame.height == 1


def test_a_file_that_takes_too_long_is_given_up(reader: Reader, large: bytes) -> None:
    with pytest.raises(ReadingTookTooLong, match=r"“large\.xlsx”"):
        reader.read(
            large, "large.xlsx", Progress(), replace(DEFAULT_LIMITS, seconds=0.05, seconds_a_mebibyte=0.0)
        )
    assert reader.read(small_workbook(), "next.xlsx", Progress()).sheets[0].frame.height == 1


def test_a_file_that_takes_too_much_memory_is_given_up(reader: Reader, large: bytes) -> None:
    with pytest.raises(ReadingTookTooMuchMemory, match=r"“large\.xlsx”"):
        reader.read(large, "large.xlsx", Progress(), replace(DEFAULT_LIMITS, memory=4 * 1024 * 1024))
    assert reader.read(small_workbook(), "next.xlsx", Progress()).sheets[0].frame.height == 1


def test_a_process_that_dies_while_reading_has_its_sentence(reader: Reader, large: bytes) -> None:
    reader.warm_up()
    progress = Interrupted()
    progress.action = process_of(reader).kill
    with pytest.raises(ReaderStopped, match=r"“large\.xlsx” cannot be read: it made the reading process end"):
        reader.read(large, "large.xlsx", progress)
    assert reader.read(small_workbook(), "next.xlsx", Progress()).sheets[0].frame.height == 1


def test_a_process_that_was_ended_between_two_files_is_replaced(reader: Reader) -> None:
    reader.warm_up()
    assert reader._process is not None
    reader._process._process.kill()
    reader._process._process.wait()
    assert reader.read(small_workbook(), "next.xlsx", Progress()).sheets[0].frame.height == 1


def test_a_waiting_reading_can_be_cancelled(reader: Reader) -> None:
    progress = Progress()
    progress.cancel()
    with reader._lock, pytest.raises(Cancelled):
        reader.read(b"a;b\n", "a.csv", progress)


def test_a_reader_that_is_closed_leaves_no_process_and_no_thread() -> None:
    reader = Reader()
    reader.warm_up()
    asked = process_of(reader)
    reader.close()
    assert not asked.is_running()


def test_the_process_ends_with_the_program_that_started_it() -> None:
    script = (
        "import os; from investigator_desktop.importers.reading.reader import Reader;"
        "reader = Reader(); reader.warm_up(); print(reader._process._process.pid, flush=True); os._exit(1)"
    )
    root = Path(__file__).resolve().parents[3]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(root), os.environ.get("PYTHONPATH", "")])}
    run = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=False)
    number = int(run.stdout)
    with suppress(psutil.NoSuchProcess):
        psutil.Process(number).wait(timeout=10)
    assert not psutil.pid_exists(number)


def test_nothing_of_the_current_folder_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "polars.py").write_text("raise SystemExit('hostile')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    reader = Reader()
    try:
        assert reader.read(b"a;b\n1;2\n", "a.csv", Progress()).sheets[0].frame.height == 2
    finally:
        reader.close()


def test_reading_needs_no_reader_to_be_made() -> None:
    try:
        assert read_raw(b"a;b\n1;2\n", "a.csv", Progress()).container == "csv"
    finally:
        shared_reader().close()
