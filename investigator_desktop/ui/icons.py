"""Line icons in the colours of the theme, sharp at every scaling, mirrored where they show a direction of reading."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.ui.theme import colours

ICON_SIZE = 20
_SCALES = (1, 2, 3)
MIRRORED = frozenset(
    {
        "back",
        "chevron-forward",
        "undo",
        "redo",
        "entries",
        "file",
        "note",
        "outside",
        "overview",
        "panel",
        "question",
        "report",
        "trail",
        "walk-first",
        "walk-last",
        "step-back",
        "step-on",
    }
)


def icon(name: str, colour: str | None = None) -> QIcon:
    """Return an icon by the name of its file, in the colour of text where none is given."""
    shown = colours()
    is_mirrored = name in MIRRORED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, colour or shown.text, shown.control, is_mirrored)


def pixmap(name: str, colour: str, size: int = ICON_SIZE) -> QPixmap:
    """Return an icon as a picture of `size` device-independent pixels."""
    return icon(name, colour).pixmap(QSize(size, size))


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, disabled: str, is_mirrored: bool) -> QIcon:
    drawn = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        renderer = QSvgRenderer(_coloured(name, ink))
        for scale in _SCALES:
            drawn.addPixmap(_picture(renderer, 24 * scale, is_mirrored), mode)
    return drawn


def _coloured(name: str, colour: str) -> QByteArray:
    source = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    return QByteArray(source.replace("currentColor", colour).encode("utf-8"))


def _picture(renderer: QSvgRenderer, side: int, is_mirrored: bool) -> QPixmap:
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    if is_mirrored:
        painter.translate(side, 0)
        painter.scale(-1, 1)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture
