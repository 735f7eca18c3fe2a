"""A command line to call in tests, and the sample case, made once."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from investigator_desktop.app.main import main


@dataclass(frozen=True, slots=True)
class Called:
    """What one call of the program gave: its exit code and what it wrote."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> dict[str, Any]:
        """Return the one JSON document on standard output."""
        document: dict[str, Any] = json.loads(self.out)
        return document


Call = Callable[..., Called]


@pytest.fixture
def call(capsys: pytest.CaptureFixture[str]) -> Call:
    """Return a function that runs the program with the given words."""

    def run(*words: str | Path) -> Called:
        capsys.readouterr()
        code = main([str(word) for word in words])
        written = capsys.readouterr()
        return Called(code, written.out, written.err)

    return run


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder in which the demo has been made; tests that change the case copy it."""
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", "--out", str(folder), "--actor", "A. Trainer, instructor"]) == 0
    return folder


@pytest.fixture
def sample_case(demo_folder: Path, tmp_path: Path) -> Path:
    """Return a copy of the sample case that a test may change."""
    return Path(shutil.copy(demo_folder / "sample.idcase", tmp_path / "sample.idcase"))
