from __future__ import annotations

import pytest

from build_scripts import system_libraries
from build_scripts.environment import BuildError
from build_scripts.system_libraries import (
    DRAWING_LIBRARIES,
    WINDOW_LIBRARIES,
    ensure_system_libraries,
    has_display,
    install_command,
    missing_libraries,
)


def test_only_what_the_linker_does_not_find_is_missing() -> None:
    missing = missing_libraries(DRAWING_LIBRARIES, lambda file: file != "libEGL.so.1")
    assert [library.package for library in missing] == ["libegl1"]


def test_a_complete_system_misses_nothing() -> None:
    assert missing_libraries(DRAWING_LIBRARIES + WINDOW_LIBRARIES, lambda file: True) == ()


def test_no_library_is_asked_for_twice() -> None:
    packages = [library.package for library in DRAWING_LIBRARIES + WINDOW_LIBRARIES]
    assert len(packages) == len(set(packages))


def test_one_command_brings_everything_that_is_missing() -> None:
    command = install_command(["libegl1", "python3-venv"])
    assert " ".join(command) == "apt-get install --yes --no-install-recommends libegl1 python3-venv"


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", False),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "xcb"}, "linux", True),
        ({}, "win32", True),
        ({"QT_QPA_PLATFORM": "offscreen:fonts=1"}, "win32", False),
        ({}, "darwin", True),
        ({"SSH_CONNECTION": "10.0.0.1"}, "darwin", False),
    ],
)
def test_a_window_is_shown_only_on_a_real_display(
    variables: dict[str, str], platform: str, expected: bool
) -> None:
    assert has_display(variables, platform) is expected


@pytest.fixture
def _bare_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand on a Linux that has apt, no display and no libEGL."""
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(system_libraries, "has_display", lambda: False)
    monkeypatch.setattr(system_libraries, "can_load", lambda file: file != "libEGL.so.1")
    monkeypatch.setattr(system_libraries, "has_venv", lambda: True)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")


@pytest.mark.usefixtures("_bare_linux")
def test_who_may_not_install_is_told_the_one_command(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.geteuid", lambda: 1000, raising=False)
    with pytest.raises(BuildError, match=r"sudo apt-get install --yes --no-install-recommends libegl1$"):
        ensure_system_libraries()


@pytest.mark.usefixtures("_bare_linux")
def test_a_system_without_apt_is_told_the_names_of_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    with pytest.raises(BuildError, match=r"lacks libEGL\.so\.1"):
        ensure_system_libraries()


@pytest.mark.usefixtures("_bare_linux")
def test_root_refreshes_the_package_lists_only_when_the_first_try_fails(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    calls: list[str] = []

    def apt(command: tuple[str, ...]) -> bool:
        calls.append(command[1])
        return len(calls) > 1

    monkeypatch.setattr("os.geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(system_libraries, "_apt", apt)
    ensure_system_libraries()
    assert calls == ["install", "update", "install"]
