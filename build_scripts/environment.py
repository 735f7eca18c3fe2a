"""The virtual environment in .venv: made once from the lock, checked by a stamp, used by every step."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
OUTPUT = ROOT / ".build"
LOCK = ROOT / "build_scripts" / "requirements.lock"
STAMP_NAME = "investigator-desktop.stamp"
SUPPORTED_PYTHONS = ((3, 11), (3, 14))
LONGEST_WINDOWS_ROOT = 110


class BuildError(Exception):
    """A step cannot go on; the text is the sentence that the person reads."""


def python_of(environment: Path, platform: str = sys.platform) -> Path:
    """Return the interpreter of a virtual environment on this kind of system."""
    if platform == "win32":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def stamp_text(lock_text: str, version: tuple[int, int]) -> str:
    """Return what identifies an environment: its Python and the lock that it was made from."""
    digest = hashlib.sha256(lock_text.encode("utf-8")).hexdigest()
    return f"python {version[0]}.{version[1]}\nlock {digest}\n"


def wanted_stamp(lock: Path = LOCK) -> str:
    """Return the stamp that an up-to-date environment carries."""
    return stamp_text(lock.read_text(encoding="utf-8"), sys.version_info[:2])


def is_current(environment: Path, stamp: str) -> bool:
    """Tell whether the environment has a working interpreter and was made from this lock."""
    found = environment / STAMP_NAME
    if not found.is_file() or not python_of(environment).exists():
        return False
    return found.read_text(encoding="utf-8") == stamp


def is_same_python(environment: Path, version: tuple[int, int]) -> bool:
    """Tell whether the environment has this Python, so that packages can be renewed in place."""
    config = environment / "pyvenv.cfg"
    if not config.is_file() or not python_of(environment).exists():
        return False
    wanted = f"version = {version[0]}.{version[1]}."
    return any(line.startswith(wanted) for line in config.read_text(encoding="utf-8").splitlines())


def import_path_line(root: Path, packages: Path) -> str:
    """Return the .pth line that leads from the packages to the checkout: relative, so any name of it works."""
    return Path(os.path.relpath(root, packages)).as_posix() + "\n"


def child_environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the variables of a started program: UTF-8 everywhere, nothing of another Python."""
    variables = {k: v for k, v in os.environ.items() if k not in {"PYTHONHOME", "PYTHONPATH"}}
    variables.update(PYTHONUTF8="1", PYTHONNOUSERSITE="1", PIP_DISABLE_PIP_VERSION_CHECK="1")
    variables.update(changes or {})
    return variables


def call(command: Sequence[str | Path], changes: Mapping[str, str] | None = None) -> int:
    """Run a program in the checkout and return its exit code."""
    sys.stdout.flush()
    return subprocess.call([str(part) for part in command], cwd=ROOT, env=child_environment(changes))


def call_python(*arguments: str | Path, changes: Mapping[str, str] | None = None) -> int:
    """Run the environment's Python in the checkout and return its exit code."""
    return call([python_of(ENVIRONMENT), *arguments], changes)


def check_python(version: tuple[int, int] = sys.version_info[:2]) -> None:
    """Refuse a Python for which the lock holds no packages."""
    lowest, highest = SUPPORTED_PYTHONS
    if not lowest <= version <= highest:
        raise BuildError(
            f"Python {version[0]}.{version[1]} cannot be used: install one of the versions "
            f"{lowest[0]}.{lowest[1]} to {highest[0]}.{highest[1]}."
        )


def check_long_paths(root: Path = ROOT, platform: str = sys.platform) -> None:
    """Refuse a checkout that lies so deep that Windows could not unpack the packages below it."""
    if platform == "win32" and len(str(root)) > LONGEST_WINDOWS_ROOT and not _has_long_paths():
        raise BuildError(
            f"The folder {root} lies too deep for this Windows: move it nearer to the drive, or let an "
            "administrator switch LongPathsEnabled on."
        )


def _has_long_paths() -> bool:
    """Ask Windows whether paths may be longer than 260 characters."""
    if sys.platform != "win32":
        return True
    import winreg

    key = r"SYSTEM\CurrentControlSet\Control\FileSystem"
    try:
        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
            return bool(winreg.QueryValueEx(opened, "LongPathsEnabled")[0])
    except OSError:
        return False


def has_venv() -> bool:
    """Tell whether this Python can make environments (Debian ships that apart, in python3-venv)."""
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def ensure_environment() -> None:
    """Make or renew .venv so that it holds exactly what the lock names; a current one costs nothing."""
    check_python()
    stamp = wanted_stamp()
    if is_current(ENVIRONMENT, stamp):
        return
    check_long_paths()
    if not is_same_python(ENVIRONMENT, sys.version_info[:2]):
        make_environment(ENVIRONMENT)
    print(f"Installing the locked packages into {ENVIRONMENT} …", flush=True)
    (ENVIRONMENT / STAMP_NAME).unlink(missing_ok=True)
    install_locked()
    link_checkout()
    (ENVIRONMENT / STAMP_NAME).write_text(stamp, encoding="utf-8")


def make_environment(environment: Path) -> None:
    """Make an empty virtual environment with the Python that runs this script."""
    print(f"Making the Python environment {environment} …", flush=True)
    base = getattr(sys, "_base_executable", "") or sys.executable
    if environment.exists():
        shutil.rmtree(environment)
    if call([base, "-m", "venv", environment]) != 0:
        raise BuildError(f"The Python environment {environment} could not be made; the lines above say why.")


def install_locked() -> None:
    """Install the packages of the lock, each checked against its hash; nothing is built from source."""
    options = ("--quiet", "--require-hashes", "--no-deps", "--only-binary", ":all:", "--progress-bar", "off")
    if call_python("-m", "pip", "install", *options, "--requirement", LOCK) != 0:
        raise BuildError("The packages of build_scripts/requirements.lock could not be installed; see above.")


def link_checkout() -> None:
    """Let the environment import the checkout itself."""
    asked = "import sysconfig; print(sysconfig.get_path('purelib'))"
    answer = subprocess.run(
        [python_of(ENVIRONMENT), "-c", asked],
        env=child_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    packages = Path(answer.stdout.strip())
    link = packages / "investigator_desktop_checkout.pth"
    link.write_text(import_path_line(ROOT.resolve(), packages.resolve()), encoding="utf-8")
