from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.foundation.paths import replace_file


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "отчёт.pdf"
    path.write_bytes(b"old")
    replace_file(path, b"new")
    assert path.read_bytes() == b"new"
    assert [member.name for member in tmp_path.iterdir()] == [path.name]


def test_a_failed_replacement_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    folder = tmp_path / "taken"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(OSError):  # noqa: PT011 - the kind differs between systems
        replace_file(folder, b"new")
    assert [member.name for member in tmp_path.iterdir()] == ["taken"]
