"""What every test stands on: no network, no screen, a home folder of its own, one language, the corpus."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_OFFLINE = ROOT / "tests" / "offline"
_HOME = Path(tempfile.mkdtemp(prefix="investigator-desktop-tests-")).resolve()
_FOLDERS = {
    "HOME": _HOME,
    "USERPROFILE": _HOME,
    "CFFIXED_USER_HOME": _HOME,
    "APPDATA": _HOME / "roaming",
    "LOCALAPPDATA": _HOME / "local",
    "XDG_CACHE_HOME": _HOME / "cache",
    "XDG_CONFIG_HOME": _HOME / "config",
    "XDG_DATA_HOME": _HOME / "share",
    "XDG_STATE_HOME": _HOME / "state",
    "XDG_RUNTIME_DIR": _HOME / "runtime",
}
_LANGUAGE = {"LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "LANGUAGE": "en", "TZ": "UTC"}

for folder in _FOLDERS.values():
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
for name in [
    name for name in os.environ if name.startswith("INVESTIGATOR_") and name != "INVESTIGATOR_CORPUS"
]:
    del os.environ[name]
os.environ.update({name: str(folder) for name, folder in _FOLDERS.items()}, **_LANGUAGE)
os.environ["PYTHONPATH"] = str(_OFFLINE)
os.environ["PYTHONUTF8"] = "1"
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if sys.platform != "win32":
    time.tzset()
sys.path.insert(0, str(_OFFLINE))

import pytest  # noqa: E402 - the process is set up before anything else is imported
from hypothesis import HealthCheck, settings  # noqa: E402
from network_guard import BREACHES  # noqa: E402
from PySide6.QtCore import QLocale, QSettings, QStandardPaths, Qt  # noqa: E402
from PySide6.QtGui import QGuiApplication  # noqa: E402

settings.register_profile("local", deadline=None)
settings.register_profile("thorough", deadline=None, max_examples=200)  # --hypothesis-profile=thorough
settings.register_profile(
    "ci", deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("ci" if os.environ.get("CI") else "local")

QStandardPaths.setTestModeEnabled(True)
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(_HOME / "config"))
QLocale.setDefault(QLocale.c())


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the switch that keeps what was drawn: look at what changed, then commit it."""
    parser.addoption("--update-golden", action="store_true", help="keep the pictures that tests draw")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> object:
    """Return the comparison with kept pictures (tests/golden)."""
    from tests.golden.pictures import GoldenPictures

    return GoldenPictures(is_updating=bool(request.config.getoption("--update-golden")))


def pytest_sessionfinish() -> None:
    """Remove the home folder of this run."""
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(autouse=True)
def _stays_offline() -> Iterator[None]:
    """Fail a test in which anything wanted to leave the machine, even if the refusal was swallowed."""
    BREACHES.clear()
    yield
    assert not BREACHES, "\n".join(BREACHES)


@pytest.fixture(autouse=True)
def _leaves_no_trace() -> Iterator[None]:
    """Give the next test the same language, reading direction and empty home folder."""
    yield
    QLocale.setDefault(QLocale.c())
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        _let_go_of_keys()
    for folder in set(_FOLDERS.values()) - {_HOME}:
        for left in folder.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()


def _let_go_of_keys() -> None:
    """Press a key alone where Ctrl or Shift were pressed last: a row chosen later would be added or taken away."""
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        from PySide6.QtTest import QTest
        from PySide6.QtWidgets import QWidget

        QTest.keyClick(QWidget(), Qt.Key.Key_Space)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """Return the folder of real statements, or skip where this machine has none."""
    named = os.environ.get("INVESTIGATOR_CORPUS")
    folder = Path(named) if named else ROOT.parent / "shared" / "corpus"
    if not folder.is_dir():
        pytest.skip("the corpus of real statements is not on this machine")
    return folder
