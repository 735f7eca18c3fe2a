from __future__ import annotations

import subprocess
import sys

from investigator_desktop.importers.reading.wire import CHILD_ARGUMENT


def test_the_program_itself_can_be_the_reading_process_as_a_frozen_one_must() -> None:
    command = [sys.executable, "-m", "investigator_desktop", CHILD_ARGUMENT]
    ended = subprocess.run(command, input=b"", capture_output=True, check=False, timeout=60)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


def test_the_program_says_how_it_is_used() -> None:
    command = [sys.executable, "-m", "investigator_desktop", "--help"]
    answer = subprocess.run(command, capture_output=True, check=False, timeout=60)
    assert answer.returncode == 0
    assert b"self-test" in answer.stdout + answer.stderr
