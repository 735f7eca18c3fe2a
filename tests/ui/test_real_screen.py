"""The whole story once more, on a screen in memory, with the platform that people have."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

STORY = Path(__file__).with_name("test_whole_story.py")
SCREEN = "1366x768x24"


@pytest.fixture
def display() -> Iterator[str]:
    """Return the name of a screen in memory that ends with the test."""
    program = shutil.which("Xvfb")
    if program is None:
        pytest.skip("no Xvfb on this system")
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as server:
        os.close(write)
        with os.fdopen(read, encoding="ascii") as numbers:
            number = numbers.readline().strip()
        assert number, "Xvfb did not start"
        yield f":{number}"
        server.terminate()


def test_the_whole_story_runs_on_a_real_screen_too(display: str) -> None:
    variables = {**os.environ, "QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
    command = [sys.executable, "-m", "pytest", "-q", "-n", "0", "-p", "no:randomly", str(STORY)]
    ended = subprocess.run(command, env=variables, capture_output=True, text=True, timeout=300, check=False)
    assert ended.returncode == 0, ended.stdout[-4000:]
    assert "passed" in ended.stdout
