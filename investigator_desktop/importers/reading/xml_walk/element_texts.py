"""What the elements of a record hold, as texts by their path; nothing that has a text is left out."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from investigator_desktop.importers.reading.xml_walk.xml_elements import Element

MORE = "…"
_MOST_TITLES = 400
_DECIMAL = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)")
_MOMENT = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?"
)


def flat_texts(element: Element) -> dict[str, str]:
    """Return all texts of an element by their path below it; those of one path are joined by line breaks."""
    found: dict[str, str] = {}
    _collect(element, "", found)
    return found


def _collect(element: Element, path: str, found: dict[str, str]) -> None:
    text = element.text
    if text:
        found[path] = f"{found[path]}\n{text}" if path in found else text
    for name, value in element.attributes.items():
        if value and not name.startswith(("xmlns", "xsi:")):
            key = f"{path}/@{name}"
            found[key] = f"{found[key]}\n{value}" if key in found else value
    for child in element.children:
        _collect(child, f"{path}/{child.name}" if path else child.name, found)


def line_of(texts: Mapping[str, str]) -> str:
    """Return texts by path as one line for a person."""
    return " | ".join(f"{path}: {text}" if path else text for path, text in texts.items())


def decimal_of(text: str) -> str | None:
    """Return a decimal of XML as it stands but for a plus, None where it is none."""
    return text.removeprefix("+") if _DECIMAL.fullmatch(text) else None


def day_and_time(text: str) -> str | None:
    """Return a day of ISO 8601, or a day, a time and its zone apart by blanks; None where it is neither."""
    match = _MOMENT.fullmatch(text)
    if match is None:
        return None
    day, time, zone = match.groups()
    return " ".join(part for part in (day, time, zone if time else None) if part)


@dataclass(slots=True)
class OwnTitles:
    """The titles of a source's own texts: as many as a table can have, all further ones under one title."""

    known: set[str] = field(default_factory=set)

    def put(self, values: dict[str, str], texts: Mapping[str, str], prefix: str = "") -> None:
        """Add texts by path to the values of a record, under their paths."""
        for path, text in texts.items():
            title, shown = f"{prefix}{path}", text
            if title not in self.known and len(self.known) >= _MOST_TITLES:
                title, shown = MORE, f"{title}: {text}"
            self.known.add(title)
            values[title] = f"{values[title]}\n{shown}" if title in values else shown
