"""Nothing of an encrypted case is readable outside it but what a person asked for: the whole disk is searched."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.secret_session import PLANTED, give

ROOT = Path(__file__).parents[2]
CHOSEN = ("inputs", "out")
CODECS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")


def _environment(folder: Path) -> dict[str, str]:
    """Return an environment in which every folder that a program writes to by itself lies under `folder`."""
    own = {
        name: folder / "home" / name.lower()
        for name in (
            "HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR",
            "TMPDIR", "TEMP", "TMP", "APPDATA", "LOCALAPPDATA", "USERPROFILE",
        )
    }  # fmt: skip
    for path in own.values():
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if not name.startswith("INVESTIGATOR_")}
    return {**kept, **{name: str(path) for name, path in own.items()}}


def _spellings(text: str) -> Iterator[bytes]:
    for form in {text, text.lower(), text.upper()}:
        for codec in CODECS:
            yield form.encode(codec)
        yield json.dumps(form)[1:-1].encode("ascii")


def _leaks(folder: Path) -> list[str]:
    """Return where something planted stands, in the content of a file or in its name."""
    wanted = [(text, spelling) for text in PLANTED for spelling in _spellings(text)]
    found: list[str] = []
    for path in folder.rglob("*"):
        place = path.relative_to(folder)
        if place.parts[0] in CHOSEN:
            continue
        content = os.fsencode(place) + (path.read_bytes() if path.is_file() else b"")
        found += [f"{text} in {place}" for text, spelling in wanted if spelling in content]
    return found


@pytest.mark.parametrize("mode", ["log", "journal"])
def test_nothing_of_an_encrypted_case_is_readable_anywhere_else(tmp_path: Path, mode: str) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    environment = _environment(folder)
    give(folder)
    for step, code in (("work", 0), ("remember", 0), ("fail", 0), ("crash", 9), ("rekey", 9)):
        command = [sys.executable, "-m", "tests.app.secret_session", str(folder), mode, step]
        ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, check=False)
        assert ended.returncode == code, ended.stderr.decode("utf-8", "replace")
        assert _leaks(folder) == [], step
    names = {path.relative_to(folder).parts[0] for path in folder.rglob("*")}
    assert {"case.idcase", "case.idcase.lock", "case.idcase.backups", "home"} <= names
    assert any(name.endswith(".part") for name in names)
    assert list((folder / "home").rglob("crash-*.txt"))
    assert any(b"case.idcase" in path.read_bytes() for path in (folder / "home").rglob("*.ini"))


def test_the_search_finds_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "log.txt").write_text(f"a line about {PLANTED[0].upper()}", encoding="utf-8")
    (tmp_path / "other").write_bytes(PLANTED[3].encode("utf-16-le"))
    assert len(_leaks(tmp_path)) == 2
