"""Kept pictures, as rounded scenes and as painted images, and the comparison of a drawn one with them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path

import numpy as np
from PySide6.QtGui import QFont, QImage, QPainter

from investigator_desktop.domain.scene import Primitive, Scene
from investigator_desktop.ui.scene_painter import ScenePalette, paint_scene
from investigator_desktop.ui.theme import FONT_FAMILY, load_fonts

KEPT = Path(__file__).parent / "kept"
CLEARLY_OTHER = 48  # of 255 in a channel; letters are smoothed a little differently from system to system
MOST_CLEARLY_OTHER = 0.01  # of the pixels


class GoldenPictures:
    """Compares with what is kept, or keeps what was drawn where pytest runs with --update-golden."""

    def __init__(self, *, is_updating: bool) -> None:
        self._is_updating = is_updating

    def scene(self, name: str, primitives: Iterable[Primitive]) -> None:
        """Compare a scene, its numbers rounded to hundredths, with the kept one."""
        drawn, kept = as_json(primitives), KEPT / f"{name}.json"
        if self._is_updating:
            kept.write_text(drawn, encoding="utf-8")
        assert drawn == kept.read_text(encoding="utf-8")

    def image(self, name: str, scene: Scene, palette: ScenePalette) -> None:
        """Compare a scene painted with the shipped fonts with the kept image, pixel by pixel with some tolerance."""
        drawn, path = painted(scene, palette), KEPT / f"{name}.png"
        if self._is_updating:
            assert drawn.save(str(path))
        kept = QImage(str(path))
        assert (kept.width(), kept.height()) == (drawn.width(), drawn.height())
        apart = np.abs(_pixels(kept) - _pixels(drawn)).max(axis=2)
        assert (apart > CLEARLY_OTHER).mean() <= MOST_CLEARLY_OTHER


def painted(scene: Scene, palette: ScenePalette) -> QImage:
    """Return a scene as the window paints it."""
    image = QImage(round(scene.width), round(scene.height), QImage.Format.Format_RGB32)
    assert load_fonts()
    painter = QPainter(image)
    painter.setFont(QFont(FONT_FAMILY))
    paint_scene(painter, scene, palette)
    painter.end()
    return image


def _pixels(image: QImage) -> np.ndarray[tuple[int, ...], np.dtype[np.int16]]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), dtype=np.uint8)
    return flat.reshape(plain.height(), plain.width(), 4)[:, :, :3].astype(np.int16)


def as_json(primitives: Iterable[Primitive]) -> str:
    """Return primitives one a line."""
    lines = [
        json.dumps([type(item).__name__, rounded(asdict(item))], ensure_ascii=False) for item in primitives
    ]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def rounded(value: object) -> object:
    """Return plain values with all fractions rounded to hundredths, none of them a negative nought."""
    if isinstance(value, float):
        return round(value, 2) + 0.0
    if isinstance(value, dict):
        return {name: rounded(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [rounded(part) for part in value]
    return value
