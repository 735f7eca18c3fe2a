"""How wide a text is in the type of documents."""

from __future__ import annotations

from investigator_desktop.reports.typesetting.faces import UNITS_PER_EM, Weight
from investigator_desktop.reports.typesetting.lines import Reading, set_line
from investigator_desktop.reports.typesetting.shaping import printable


def type_width(text: str, size: float, *, is_bold: bool) -> float:
    """Return the width of a text on one line, in the unit of its size."""
    weight = Weight.BOLD if is_bold else Weight.REGULAR
    return set_line(printable(text), weight, Reading.AUTOMATIC).width * size / UNITS_PER_EM
