"""The colours of pictures, the same on a light screen and on paper, and those of a dark screen.

Inks that stand beside one another stay apart for eyes that see no red, no green or no blue as well; the tests simulate
it. Nothing is told by colour alone.
"""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.domain.scene import Ink

LIGHT_INKS: Mapping[Ink, str] = {
    Ink.TEXT: "#17202C",
    Ink.MUTED_TEXT: "#556274",
    Ink.GRID: "#E3E8EF",
    Ink.LANE: "#F7F9FC",
    Ink.LANE_ALTERNATE: "#F1F4F9",
    Ink.CREDIT: "#1F5FA8",
    Ink.DEBIT: "#B34A00",
    Ink.BALANCE: "#2F3A43",
    Ink.GAP: "#C3CBD6",
    Ink.SELECTION: "#1F5FA8",
    Ink.LINK: "#58008D",
    Ink.LINK_CONFIRMED: "#0C3C08",
    Ink.LINK_INFERRED: "#878A93",
    Ink.TRACED: "#86184E",
    Ink.EVENT: "#7C6852",
    Ink.FLAG: "#8F000A",
    Ink.NODE: "#096191",
    Ink.NODE_COLLECTIVE: "#848A9C",
    Ink.FAINT: "#D5DCE5",
}
DARK_INKS: Mapping[Ink, str] = {
    Ink.TEXT: "#E7ECF3",
    Ink.MUTED_TEXT: "#A2AFC0",
    Ink.GRID: "#26313F",
    Ink.LANE: "#1B2532",
    Ink.LANE_ALTERNATE: "#1F2A38",
    Ink.CREDIT: "#7DB3F0",
    Ink.DEBIT: "#F2A154",
    Ink.BALANCE: "#CFE0F5",
    Ink.GAP: "#4A5668",
    Ink.SELECTION: "#7DB3F0",
    Ink.LINK: "#A061E4",
    Ink.LINK_CONFIRMED: "#47843F",
    Ink.LINK_INFERRED: "#ABADAD",
    Ink.TRACED: "#D0589F",
    Ink.EVENT: "#EDDDAF",
    Ink.FLAG: "#EA6A55",
    Ink.NODE: "#719DE2",
    Ink.NODE_COLLECTIVE: "#D3D4DA",
    Ink.FAINT: "#33404F",
}
