"""The libraries of a Linux system that Qt needs, and the one command that installs what is missing."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from build_scripts.environment import BuildError, has_venv

HEADLESS_PLATFORMS = frozenset({"offscreen", "minimal", "minimalegl", "vnc", "linuxfb", "eglfs"})


@dataclass(frozen=True, slots=True)
class SystemLibrary:
    """A shared library and the Debian package that brings it."""

    file: str
    package: str


DRAWING_LIBRARIES = (
    SystemLibrary("libglib-2.0.so.0", "libglib2.0-0"),
    SystemLibrary("libGL.so.1", "libgl1"),
    SystemLibrary("libEGL.so.1", "libegl1"),
    SystemLibrary("libX11.so.6", "libx11-6"),
    SystemLibrary("libdbus-1.so.3", "libdbus-1-3"),
    SystemLibrary("libfontconfig.so.1", "libfontconfig1"),
    SystemLibrary("libxkbcommon.so.0", "libxkbcommon0"),
)

WINDOW_LIBRARIES = (
    SystemLibrary("libX11-xcb.so.1", "libx11-xcb1"),
    SystemLibrary("libxcb-cursor.so.0", "libxcb-cursor0"),
    SystemLibrary("libxcb-icccm.so.4", "libxcb-icccm4"),
    SystemLibrary("libxcb-image.so.0", "libxcb-image0"),
    SystemLibrary("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    SystemLibrary("libxcb-randr.so.0", "libxcb-randr0"),
    SystemLibrary("libxcb-render-util.so.0", "libxcb-render-util0"),
    SystemLibrary("libxcb-shape.so.0", "libxcb-shape0"),
    SystemLibrary("libxcb-shm.so.0", "libxcb-shm0"),
    SystemLibrary("libxcb-sync.so.1", "libxcb-sync1"),
    SystemLibrary("libxcb-xfixes.so.0", "libxcb-xfixes0"),
    SystemLibrary("libxcb-xkb.so.1", "libxcb-xkb1"),
    SystemLibrary("libxcb-util.so.1", "libxcb-util1"),
    SystemLibrary("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)


VIRTUAL_SCREEN, VIRTUAL_SCREEN_PACKAGE = "Xvfb", "xvfb"


def has_display(variables: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Tell whether a window can be shown to a person here."""
    if variables.get("QT_QPA_PLATFORM", "").split(":")[0] in HEADLESS_PLATFORMS:
        return False
    if platform == "win32":
        return True
    if platform == "darwin":
        return "SSH_CONNECTION" not in variables
    return bool(variables.get("DISPLAY") or variables.get("WAYLAND_DISPLAY"))


def can_load(file: str) -> bool:
    """Tell whether the dynamic linker finds the library."""
    try:
        ctypes.CDLL(file)
    except OSError:
        return False
    return True


def missing_libraries(
    libraries: Iterable[SystemLibrary], is_present: Callable[[str], bool]
) -> tuple[SystemLibrary, ...]:
    """Return those of the libraries that this system lacks."""
    return tuple(library for library in libraries if not is_present(library.file))


def install_command(packages: Sequence[str]) -> tuple[str, ...]:
    """Return the one apt command that brings the packages."""
    return ("apt-get", "install", "--yes", "--no-install-recommends", *packages)


def ensure_system_libraries() -> None:
    """Bring, or ask for, what Linux lacks: Qt's libraries and the part of Python that makes environments."""
    if not sys.platform.startswith("linux"):
        return
    libraries = DRAWING_LIBRARIES + (WINDOW_LIBRARIES if has_display() else ())
    missing = missing_libraries(libraries, can_load)
    packages = [library.package for library in missing]
    if not has_venv():
        packages.append("python3-venv")
    if packages:
        _install(packages, [library.file for library in missing])


def ensure_virtual_screen() -> None:
    """Bring the screen in memory on which one story of the tests runs, or say that the story is left out."""
    if not sys.platform.startswith("linux"):
        return
    packages = [library.package for library in missing_libraries(WINDOW_LIBRARIES, can_load)]
    if shutil.which(VIRTUAL_SCREEN) is None:
        packages.append(VIRTUAL_SCREEN_PACKAGE)
    if packages and not _may_install():
        print(
            f"The test on a real screen is left out, since these packages are missing: {', '.join(packages)}"
        )
    elif packages:
        _install(packages, ())


def _may_install() -> bool:
    return sys.platform != "win32" and shutil.which("apt-get") is not None and os.geteuid() == 0


def _install(packages: Sequence[str], files: Sequence[str]) -> None:
    """Install packages where this may be done, else stop with the sentence that helps."""
    if shutil.which("apt-get") is None:
        lacking = ", ".join(files) or "the Python module ensurepip"
        raise BuildError(f"This system lacks {lacking}: install the packages of your system that bring it.")
    command = install_command(packages)
    if sys.platform == "win32" or os.geteuid() != 0:
        raise BuildError(
            f"System packages are missing. Run this once, then try again:\n  sudo {' '.join(command)}"
        )
    print(f"System packages are missing, installing them:\n  {' '.join(command)}", flush=True)
    if not _apt(command) and not (_apt(("apt-get", "update")) and _apt(command)):
        raise BuildError("The system packages could not be installed; the lines above say why.")


def _apt(command: Sequence[str]) -> bool:
    """Run apt without questions and tell whether it did its work."""
    variables = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call(command, env=variables, stdout=subprocess.DEVNULL) == 0
