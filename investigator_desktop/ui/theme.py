"""The look of the program: colours for light and dark, one scale of spaces and of letters.

Blue and orange carry money in and out and stay apart for colour-blind eyes; nothing is told by colour alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFontDatabase, QGuiApplication

from investigator_desktop.foundation.paths import RESOURCES

FONT_FAMILY = "Investigator Sans"
FONT_FILES = ("InvestigatorSans-Regular.ttf", "InvestigatorSans-Bold.ttf")

# spaces between and inside things, in device-independent pixels
HAIR, TIGHT, SMALL, MEDIUM, LARGE, WIDE = 4, 8, 12, 16, 24, 32
RADIUS = 6

# letters, in points, so that they grow with the screen's scaling
NOTE_SIZE, BODY_SIZE, HEADING_SIZE, TITLE_SIZE, DISPLAY_SIZE = 9, 10, 12, 16, 24


@dataclass(frozen=True, slots=True)
class Colours:
    """What each colour means."""

    name: str
    window: str  # behind everything
    surface: str  # cards, tables, fields
    raised: str  # heads of tables, hovered things
    rail: str
    rail_text: str
    rail_chosen: str
    text: str
    muted: str
    border: str
    control: str  # outline of what can be operated: at least 3:1
    accent: str
    accent_hovered: str
    on_accent: str
    accent_soft: str
    credit: str
    debit: str
    good: str
    good_soft: str
    bad: str
    bad_soft: str
    caution: str
    caution_soft: str


LIGHT = Colours(
    name="light", window="#F3F5F8", surface="#FFFFFF", raised="#EEF1F5", rail="#15273F",
    rail_text="#C9D5E6", rail_chosen="#27436A", text="#17202C", muted="#556274", border="#DBE1E9",
    control="#7B8798", accent="#1F5FA8", accent_hovered="#184D8A", on_accent="#FFFFFF", accent_soft="#E5EFFA",
    credit="#1F5FA8", debit="#B34A00", good="#1B6E53", good_soft="#E2F3EC", bad="#A8251C", bad_soft="#FBE9E7",
    caution="#8A5200", caution_soft="#FDF1DC",
)  # fmt: skip
DARK = Colours(
    name="dark", window="#10161F", surface="#18212D", raised="#212C3A", rail="#0B1119",
    rail_text="#AEBBCC", rail_chosen="#22344C", text="#E7ECF3", muted="#A2AFC0", border="#2C3848",
    control="#6F7E92", accent="#7DB3F0", accent_hovered="#9CC6F5", on_accent="#0B1624", accent_soft="#1D324B",
    credit="#7DB3F0", debit="#F2A154", good="#6CCFA8", good_soft="#17352B", bad="#F58C80", bad_soft="#3C201E",
    caution="#EDBB66", caution_soft="#392C15",
)  # fmt: skip


def colours() -> Colours:
    """Return the colours that the program shows at present."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


def load_fonts() -> bool:
    """Load the shipped faces; return False where they are missing and the system's own are used."""
    folder = RESOURCES / "fonts"
    loaded = [QFontDatabase.addApplicationFont(str(folder / name)) for name in FONT_FILES]
    return all(number >= 0 for number in loaded)
