"""The logical structure of a tagged document, kept in compact columns: a long schedule has a million elements.

An element has either elements below it or marks: pieces of page content, each with its number on its page.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

NONE = -1
ROOT = 0


class Tag(StrEnum):
    """The standard structure types that documents use."""

    DOCUMENT = "Document"
    SECTION = "Sect"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    PARAGRAPH = "P"
    LINK = "Link"
    CONTENTS = "TOC"
    CONTENTS_ITEM = "TOCI"
    REFERENCE = "Reference"
    LIST = "L"
    LIST_ITEM = "LI"
    LIST_BODY = "LBody"
    FIGURE = "Figure"
    TABLE = "Table"
    TABLE_HEAD = "THead"
    TABLE_BODY = "TBody"
    TABLE_ROW = "TR"
    TABLE_HEADER = "TH"
    TABLE_CELL = "TD"


class Scope(StrEnum):
    """What a header cell is the header of."""

    COLUMN = "Column"
    ROW = "Row"


TAGS = tuple(Tag)
_NUMBER_OF = {tag: number for number, tag in enumerate(TAGS)}


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of content of a page: `number` is its identifier there, counted from 0; pages count from 0."""

    page: int
    number: int


@dataclass(frozen=True, slots=True)
class Box:
    """The place of a figure on its page, in points from the lower left corner."""

    left: float
    bottom: float
    right: float
    top: float


class StructureTree:
    """The elements of a document in reading order, with the content that belongs to each."""

    def __init__(self) -> None:
        """Begin with the document element alone, which is number `ROOT`."""
        self._tags = bytearray()
        self._parents = array("i")
        self._first = array("i")
        self._last = array("i")
        self._next = array("i")
        self._mark_pages = array("i")
        self._mark_numbers = array("i")
        self._more_marks: dict[int, list[Mark]] = {}
        self._pages: list[array[int]] = []
        self.languages: dict[int, str] = {}
        self.alternatives: dict[int, str] = {}
        self.scopes: dict[int, Scope] = {}
        self.boxes: dict[int, Box] = {}
        self.links: dict[int, tuple[int, int]] = {}
        self.add(Tag.DOCUMENT, NONE)

    def __len__(self) -> int:
        return len(self._tags)

    def add(self, tag: Tag, parent: int) -> int:
        """Return the number of a new element, the last one below `parent`."""
        element = len(self._tags)
        self._tags.append(_NUMBER_OF[tag])
        self._parents.append(parent)
        for column in (self._first, self._last, self._next, self._mark_pages, self._mark_numbers):
            column.append(NONE)
        if parent != NONE:
            self._hang(element, parent)
        return element

    def _hang(self, element: int, parent: int) -> None:
        last = self._last[parent]
        if last == NONE:
            self._first[parent] = element
        else:
            self._next[last] = element
        self._last[parent] = element

    def mark(self, element: int, page: int) -> int:
        """Return the number of a new piece of content of `element` on `page`."""
        while len(self._pages) <= page:
            self._pages.append(array("i"))
        numbers = self._pages[page]
        numbers.append(element)
        self._note(element, Mark(page, len(numbers) - 1))
        return len(numbers) - 1

    def _note(self, element: int, mark: Mark) -> None:
        if self._mark_pages[element] == NONE:
            self._mark_pages[element], self._mark_numbers[element] = mark.page, mark.number
        else:
            self._more_marks.setdefault(element, []).append(mark)

    def tag(self, element: int) -> Tag:
        """Return the type of an element."""
        return TAGS[self._tags[element]]

    def parent(self, element: int) -> int:
        """Return the element above, `NONE` for the document."""
        return self._parents[element]

    def children(self, element: int) -> Iterator[int]:
        """Yield the elements below, in reading order."""
        child = self._first[element]
        while child != NONE:
            yield child
            child = self._next[child]

    def marks(self, element: int) -> list[Mark]:
        """Return the pieces of content of an element, in order."""
        if self._mark_pages[element] == NONE:
            return []
        first = Mark(self._mark_pages[element], self._mark_numbers[element])
        return [first, *self._more_marks.get(element, ())]

    def page_elements(self, page: int) -> list[int]:
        """Return the element of each piece of content of a page, by its number."""
        return list(self._pages[page]) if page < len(self._pages) else []
