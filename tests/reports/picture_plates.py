"""A picture with every kind of primitive and names of every script, on a plate."""

from __future__ import annotations

from datetime import UTC, datetime

from investigator_desktop.analysis.plates import set_plate
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.plates import Plate, PlateFacts, PlatesContent, plate_text
from investigator_desktop.domain.scene import (
    Anchor,
    Arrow,
    Box,
    Curve,
    Disc,
    Ink,
    Label,
    Line,
    Polygon,
    Ribbon,
    Scene,
)
from investigator_desktop.foundation.catalogue import RIGHT_TO_LEFT_LANGUAGES, load_catalogue, message
from investigator_desktop.reports.pictures import type_width

NAME_IN_DARI = "شرکت تجارتی نور"
NAME_IN_KAZAKH = "Әділ Ғабитұлы <&>"
DETAILS = CaseDetails("24-0117/Қ", "Training case", "Agency of inquiry")
MADE_AT = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
MAKER = Actor("A. Trainer", "instructor")

SCENE = Scene(
    700,
    380,
    (
        Box(0, 0, 700, 380, Ink.LANE),
        Box(20, 20, 80, 60, Ink.GAP, is_hatched=True),
        Box(120, 20, 80, 60, Ink.CREDIT, id=4),
        Line(0, 100, 700, 100, Ink.GRID, 0.5, is_dashed=True),
        Curve(((20, 150), (120, 130), (220, 170)), Ink.BALANCE, 1.0, 200.0),
        Curve(((20, 250), (120, 230)), Ink.BALANCE, 1.0, is_dashed=True),
        Ribbon(300, 20, 60, 500, 80, 120, Ink.LINK_CONFIRMED),
        Arrow(300, 200, 500, 260, Ink.LINK, 2.0, bend=30),
        Arrow(300, 300, 500, 300, Ink.LINK_INFERRED, 1.0, is_dashed=True),
        Disc(600, 60, 12, Ink.NODE),
        Polygon(((600, 120), (620, 130), (600, 140)), Ink.FLAG),
        Label(20, 340, NAME_IN_DARI, Ink.TEXT, 9, is_bold=True),
        Label(680, 340, NAME_IN_KAZAKH, Ink.TEXT, 9, Anchor.RIGHT),
        Label(350, 370, "KZ64003TRN0000000109 · 58 entries", Ink.MUTED_TEXT, 7, Anchor.CENTRE, max_width=300),
    ),
)


def facts(**changed: object) -> PlateFacts:
    """Return what the plate of the picture says, with changes."""
    said: dict[str, object] = {
        "caption": "Wages of eleven workers went to one account.",
        "filters": (message("Filters", "Currency: {currency}").format(currency="KZT"),),
        "zone": "Times as printed, in the time zone Asia/Almaty.",
        **changed,
    }
    return PlateFacts(details=DETAILS, made_at=MADE_AT, program_version="0.6.0", **said)  # type: ignore[arg-type]


def plate(language: str = "en", **changed: object) -> Plate:
    """Return the picture on its plate in a language."""
    write, is_right_to_left = load_catalogue(language).text, language in RIGHT_TO_LEFT_LANGUAGES
    text = plate_text(facts(**changed), write, is_right_to_left=is_right_to_left)
    return set_plate(SCENE, text, type_width)


def content(*plates: Plate, language: str = "en") -> PlatesContent:
    """Return a document of plates."""
    return PlatesContent(language, DETAILS, MAKER, MADE_AT, "0.6.0", plates)
