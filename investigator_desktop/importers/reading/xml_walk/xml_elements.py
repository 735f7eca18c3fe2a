"""The elements of an XML file and the steps of a walk over them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Element:
    """An element: its name without prefix, its number among those of that name, its text and what it holds."""

    name: str
    ordinal: int
    raw_name: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    pieces: list[str] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Return the text that stands in the element itself, without the blanks around it."""
        return "".join(self.pieces).strip()

    def first(self, *path: str) -> Element | None:
        """Return the first element at a path of names below this one."""
        if not path:
            return self
        for child in self.children:
            if child.name == path[0] and (found := child.first(*path[1:])) is not None:
                return found
        return None

    def value(self, *path: str) -> str:
        """Return the text of the first element at a path, empty where there is none."""
        found = self.first(*path)
        return "" if found is None else found.text

    def all(self, name: str) -> list[Element]:
        """Return the elements of a name right below this one."""
        return [child for child in self.children if child.name == name]


@dataclass(frozen=True, slots=True)
class Opened:
    """An element that holds records has begun."""

    element: Element


@dataclass(frozen=True, slots=True)
class Whole:
    """A record, or a single element outside of records, with all that is in it."""

    element: Element


@dataclass(frozen=True, slots=True)
class Closed:
    """An element that holds records has ended."""

    element: Element


@dataclass(frozen=True, slots=True)
class Broken:
    """Something is not well formed: in a record (given as far as it was read), or in the file as a whole.

    `is_cut` tells that the file ends there.
    """

    line: int
    element: Element | None
    is_cut: bool


Step = Opened | Whole | Closed | Broken
