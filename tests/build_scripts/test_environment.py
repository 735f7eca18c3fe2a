from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from build_scripts import environment
from build_scripts.environment import (
    LOCK,
    STAMP_NAME,
    BuildError,
    check_long_paths,
    check_python,
    child_environment,
    import_path_line,
    is_current,
    is_same_python,
    python_of,
    stamp_text,
)


def made_environment(folder: Path, stamp: str) -> Path:
    interpreter = python_of(folder)
    interpreter.parent.mkdir(parents=True)
    interpreter.touch()
    (folder / "pyvenv.cfg").write_text("home = somewhere\nversion = 3.11.7\n", encoding="utf-8")
    (folder / STAMP_NAME).write_text(stamp, encoding="utf-8")
    return folder


def test_an_environment_with_the_wanted_stamp_is_current(tmp_path: Path) -> None:
    stamp = stamp_text("polars==2.1.0\n", (3, 11))
    assert is_current(made_environment(tmp_path / ".venv", stamp), stamp)


@pytest.mark.parametrize(("lock", "version"), [("polars==2.2.0\n", (3, 11)), ("polars==2.1.0\n", (3, 14))])
def test_another_lock_or_another_python_makes_an_environment_stale(
    tmp_path: Path, lock: str, version: tuple[int, int]
) -> None:
    made = made_environment(tmp_path / ".venv", stamp_text("polars==2.1.0\n", (3, 11)))
    assert not is_current(made, stamp_text(lock, version))


def test_an_environment_whose_python_was_removed_is_not_current(tmp_path: Path) -> None:
    made = made_environment(tmp_path / ".venv", "stamp")
    python_of(made).unlink()
    assert not is_current(made, "stamp")


def test_an_environment_that_was_never_finished_is_not_current(tmp_path: Path) -> None:
    made = made_environment(tmp_path / ".venv", "stamp")
    (made / STAMP_NAME).unlink()
    assert not is_current(made, "stamp")


def test_packages_are_renewed_in_place_only_under_the_same_python(tmp_path: Path) -> None:
    made = made_environment(tmp_path / ".venv", "stamp")
    assert is_same_python(made, (3, 11))
    assert not is_same_python(made, (3, 1))
    assert not is_same_python(made, (3, 14))


def test_the_interpreter_lies_where_each_system_puts_it() -> None:
    assert python_of(Path("v"), "win32").parts == ("v", "Scripts", "python.exe")
    assert python_of(Path("v"), "darwin").parts == ("v", "bin", "python")


@pytest.mark.parametrize("name", ["checkout", "Дело № 1", "my cases"])
def test_the_checkout_is_found_whatever_its_name(tmp_path: Path, name: str) -> None:
    root = tmp_path / name
    packages = root / ".venv" / "lib" / "python3.11" / "site-packages"
    line = import_path_line(root, packages)
    assert line.isascii()
    assert (packages / PurePosixPath(line.strip())).resolve() == root.resolve()


def test_a_started_program_speaks_utf_8_and_sees_no_other_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    variables = child_environment({"QT_QPA_PLATFORM": "offscreen"})
    assert variables["PYTHONUTF8"] == "1"
    assert variables["QT_QPA_PLATFORM"] == "offscreen"
    assert "PYTHONPATH" not in variables


@pytest.mark.parametrize("version", [(3, 10), (3, 15)])
def test_a_python_without_locked_packages_is_refused(version: tuple[int, int]) -> None:
    with pytest.raises(BuildError, match=r"3\.11 to 3\.14"):
        check_python(version)


def test_a_checkout_too_deep_for_windows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "_has_long_paths", lambda: False)
    deep = Path("C:/Пользователи", *["Документы"] * 12)
    with pytest.raises(BuildError, match="too deep"):
        check_long_paths(deep, "win32")
    check_long_paths(deep, "linux")
    check_long_paths(Path("C:/Cases"), "win32")


def test_every_package_of_the_lock_has_a_hash_and_none_names_an_index() -> None:
    text = LOCK.read_text(encoding="utf-8")
    entries = [
        entry
        for entry in text.replace("\\\n", "").splitlines()
        if entry and not entry.lstrip().startswith("#")
    ]
    assert len(entries) > 50
    assert all("==" in entry and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text
