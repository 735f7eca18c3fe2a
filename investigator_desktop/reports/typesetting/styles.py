"""The look of documents: colours, sizes and page geometry. Everything that is drawn takes its look from here."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.reports.typesetting.faces import Weight


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour in sRGB, components from 0 to 1."""

    red: float
    green: float
    blue: float

    @property
    def fill_operator(self) -> str:
        """Return the operator that fills and writes in this colour."""
        return f"{self.red:g} {self.green:g} {self.blue:g} rg"

    @property
    def stroke_operator(self) -> str:
        """Return the operator that draws lines in this colour."""
        return f"{self.red:g} {self.green:g} {self.blue:g} RG"


def colour_named(name: str) -> Colour:
    """Return the colour that is written as `#1F5FA8`."""
    return Colour(*(round(int(name[at : at + 2], 16) / 255, 3) for at in (1, 3, 5)))


BLACK = Colour(0.07, 0.08, 0.1)
SLATE = Colour(0.27, 0.3, 0.35)
NAVY = Colour(0.07, 0.17, 0.33)
RULE = Colour(0.62, 0.66, 0.72)
HEAD_FILL = Colour(0.885, 0.91, 0.945)
ZEBRA_FILL = Colour(0.957, 0.966, 0.978)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a text is set: sizes in points, `leading` from baseline to baseline."""

    size: float
    leading: float
    weight: Weight = Weight.REGULAR
    colour: Colour = BLACK
    space_before: float = 0.0
    space_after: float = 0.0


TITLE = TextStyle(24, 31, Weight.BOLD, NAVY, space_after=8)
SUBTITLE = TextStyle(12.5, 18, colour=SLATE, space_after=4)
HEADING_1 = TextStyle(15, 20, Weight.BOLD, NAVY, space_before=20, space_after=7)
HEADING_2 = TextStyle(11, 15.5, Weight.BOLD, NAVY, space_before=11, space_after=4)
BODY = TextStyle(9.5, 14.5, space_after=6)
NOTE = TextStyle(8.25, 12, colour=SLATE, space_after=5)
TABLE_TEXT = TextStyle(7.0, 9.25)
TABLE_HEAD = TextStyle(7.0, 9.25, Weight.BOLD, NAVY)
AGENCY = TextStyle(10.5, 15, Weight.BOLD, SLATE)
CONTENTS_HEAD = TextStyle(11, 16, Weight.BOLD, NAVY, space_after=3)
FACT_NAME = TextStyle(9, 13, colour=SLATE)
FACT_VALUE = TextStyle(9, 13)
SMALL_FACT_NAME = TextStyle(8, 10.5, colour=SLATE)
SMALL_FACT_VALUE = TextStyle(8, 10.5)
CONTENTS = TextStyle(9.5, 17)
SIGNER = TextStyle(9, 14, Weight.BOLD, NAVY)
SHEET_TITLE = TextStyle(20, 25, Weight.BOLD, NAVY, space_after=3)
SHEET_BODY = TextStyle(8.5, 12, space_after=4)
SHEET_HEADING = TextStyle(10, 13, Weight.BOLD, NAVY, space_before=2, space_after=2)
WARNING = TextStyle(10.5, 15, Weight.BOLD, space_after=6)
READ_NUMBER = TextStyle(7, 11, colour=SLATE)
READ_WORD = TextStyle(9, 11)
COPIED_NUMBER = TextStyle(10, 17, colour=SLATE)
COPIED_WORD = TextStyle(14, 17, Weight.BOLD)
FURNITURE = TextStyle(7.75, 10, colour=SLATE)


@dataclass(frozen=True, slots=True)
class PageShape:
    """The size of a page and its margins, in points."""

    width: float
    height: float
    side: float
    top: float
    bottom: float

    @property
    def text_width(self) -> float:
        """Return the width between the margins."""
        return self.width - 2 * self.side

    @property
    def text_top(self) -> float:
        """Return the height, from the lower edge, at which the text begins."""
        return self.height - self.top


A4_PORTRAIT = PageShape(595.28, 841.89, side=62, top=74, bottom=64)
A4_SHEET = PageShape(595.28, 841.89, side=58, top=46, bottom=46)
A4_LANDSCAPE = PageShape(841.89, 595.28, side=48, top=60, bottom=48)
