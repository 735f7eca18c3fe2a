from __future__ import annotations

import tomllib

import pytest

from tests.architecture.source import PACKAGE, ROOT

WITH_QT = frozenset({"app", "ui", "qtbridge"})
WITH_SQL = frozenset({"casefile"})


def contract(name: str) -> dict[str, object]:
    configuration = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = configuration["tool"]["importlinter"]["contracts"]
    return next(found for found in contracts if found["id"] == name)


def listed(name: str, key: str) -> list[str]:
    values = contract(name)[key]
    assert isinstance(values, list)
    return [str(value) for value in values]


def rooms() -> set[str]:
    return {path.parent.name for path in (ROOT / PACKAGE).glob("*/__init__.py")}


def test_every_room_has_its_place_in_the_direction_of_imports() -> None:
    layers = " | ".join(listed("direction", "layers"))
    placed = {room.strip(" ()") for room in layers.split("|")}
    assert rooms() <= placed


def test_there_is_no_module_beside_the_rooms() -> None:
    beside = {path.name for path in (ROOT / PACKAGE).glob("*.py")}
    assert beside <= {"__init__.py", "__main__.py"}


@pytest.mark.parametrize(
    ("name", "free"), [("no-qt-in-the-core", WITH_QT), ("sql-lives-in-the-case-file", WITH_SQL)]
)
def test_every_other_room_is_under_the_ban(name: str, free: frozenset[str]) -> None:
    banned = {module.rpartition(".")[2] for module in listed(name, "source_modules")}
    assert rooms() - free <= banned
    assert not banned & free
