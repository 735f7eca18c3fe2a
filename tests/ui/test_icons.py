from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication

from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.ui.icons import MIRRORED, icon

ICONS = RESOURCES / "icons"
NEVER_MIRRORED = ("credit", "debit", "timeline", "flows", "tracing", "check", "search", "picture", "print")


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def is_mirrored(app: QApplication, name: str) -> bool:
    """Tell whether an icon is drawn the other way round where reading begins at the right."""
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        app.setLayoutDirection(direction)
        pictures.append(icon(name, "#17202C").pixmap(QSize(24, 24)).toImage())
    return pictures[0] != pictures[1]


def test_icons_of_reading_are_mirrored_and_those_of_money_and_time_are_not(qapp: QApplication) -> None:
    assert {name for name in MIRRORED if not is_mirrored(qapp, name)} == set()
    assert {name for name in NEVER_MIRRORED if is_mirrored(qapp, name)} == set()


def test_every_mirrored_icon_is_there_and_named_beside_the_icons() -> None:
    said = (ICONS / "README.md").read_text(encoding="utf-8").split("money", 1)[0]
    assert {name for name in MIRRORED if not (ICONS / f"{name}.svg").is_file()} == set()
    assert set(re.findall(r"`([a-z-]+)`", said.split("direction of reading", 1)[1])) == set(MIRRORED)


@pytest.mark.parametrize("name", ["picture", "print"])
def test_a_new_icon_is_drawn_at_every_scale(qapp: QApplication, name: str) -> None:
    for scale in (1.0, 1.25, 1.5, 2.0):
        picture = icon(name, "#17202C").pixmap(QSize(20, 20), scale)
        image = picture.toImage()
        drawn = sum(
            image.pixelColor(x, y).alpha() > 0 for x in range(image.width()) for y in range(image.height())
        )
        assert drawn > 40 * scale
