"""Colours of pictures as eyes see them that lack one kind of cone, after Machado, Oliveira and Fernandes (2009)."""

from __future__ import annotations

from itertools import combinations
from math import dist

import pytest
from PySide6.QtGui import QColor

from investigator_desktop.domain.scene import Ink
from investigator_desktop.ui.pictures.plate_painter import PAPER_SCENE
from investigator_desktop.ui.scene_painter import DARK_SCENE, LIGHT_SCENE, ScenePalette
from investigator_desktop.ui.theme import DARK, LIGHT
from tests.ui.test_accessibility import contrast

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]
SIGHTS: dict[str, Matrix] = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
PALETTES = {"light": LIGHT_SCENE, "dark": DARK_SCENE, "paper": PAPER_SCENE}
LEAST_DISTANCE = 0.065  # in OKLab; about three times what is just noticeable side by side
LINKS = (Ink.LINK, Ink.LINK_CONFIRMED, Ink.LINK_INFERRED, Ink.TRACED)
MARKS = (Ink.CREDIT, Ink.DEBIT, Ink.BALANCE)
SIGNS = (Ink.FLAG, Ink.EVENT, Ink.DEBIT)
NODES = (Ink.NODE, Ink.NODE_COLLECTIVE)
BESIDE = {
    *(pair for group in (LINKS, MARKS, SIGNS, NODES) for pair in combinations(group, 2)),
    *((link, mark) for link in LINKS for mark in (Ink.CREDIT, Ink.DEBIT)),
    *((link, Ink.NODE) for link in LINKS),
    (Ink.FLAG, Ink.CREDIT),
}
GROUNDS = (Ink.LANE, Ink.LANE_ALTERNATE)
BEHIND = frozenset({*GROUNDS, Ink.GRID, Ink.GAP, Ink.SELECTION, Ink.FAINT})
WORDS = frozenset({Ink.TEXT, Ink.MUTED_TEXT, Ink.EVENT, Ink.FLAG})


def linear(colour: QColor) -> Triple:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return red, green, blue


def seen(colour: QColor, sight: Matrix) -> Triple:
    """Return a colour as a sight sees it, in OKLab."""
    light = linear(colour)
    red, green, blue = (
        min(1.0, max(0.0, sum(a * b for a, b in zip(row, light, strict=True)))) for row in sight
    )
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    medium = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("palette", PALETTES)
def test_inks_beside_one_another_are_told_apart_by_every_sight(palette: str, sight: str) -> None:
    inks, cones = PALETTES[palette], SIGHTS[sight]
    near = {
        (one.value, other.value): round(found, 3)
        for one, other in BESIDE
        if (found := dist(seen(inks[one], cones), seen(inks[other], cones))) < LEAST_DISTANCE
    }
    assert near == {}


@pytest.mark.parametrize("palette", PALETTES)
def test_every_ink_stands_out_from_its_ground(palette: str) -> None:
    inks = PALETTES[palette]
    for ink in set(Ink) - BEHIND:
        least = 4.5 if ink in WORDS else 3.0
        for ground in (inks.paper, *(inks[one] for one in GROUNDS)):
            assert contrast(inks[ink].name(), ground.name()) >= least, (ink, ground.name())


@pytest.mark.parametrize(("palette", "shown"), [(LIGHT_SCENE, LIGHT), (DARK_SCENE, DARK)])
def test_money_has_one_colour_in_pictures_and_in_tables(palette: ScenePalette, shown: object) -> None:
    for ink, name in ((Ink.CREDIT, "credit"), (Ink.DEBIT, "debit"), (Ink.TEXT, "text")):
        assert palette[ink].name() == QColor(getattr(shown, name)).name()


def test_paper_shows_the_money_and_its_ways_as_the_light_screen_does() -> None:
    for ink in (*LINKS, *MARKS, *NODES, Ink.FLAG, Ink.EVENT):
        assert PAPER_SCENE[ink].name() == LIGHT_SCENE[ink].name()
