"""Writing the logical structure into a finished file: a million elements are streamed, never held as objects.

The file is rewritten with one cross-reference stream: its own objects stay where they are, the elements follow in
compressed object streams, and the placeholder of the structure's root is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import IO

from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports.typesetting.pdf_objects import deflated, number, text_string
from investigator_desktop.reports.typesetting.structure import NONE, ROOT, StructureTree, Tag

OBJECTS_PER_STREAM = 1000
ENTRY_SIZE = 7
FREE, PLAIN, PACKED = 0, 1, 2
_TABLE = re.compile(rb"xref\n0 (\d+)\n(.*?)trailer (<<.*>>)\s*startxref\s+(\d+)\s+%%EOF\s*$", re.DOTALL)


@dataclass(frozen=True, slots=True)
class FileObjects:
    """The numbers of the objects that the structure refers to; annotations by page and position there."""

    root: int
    pages: tuple[int, ...]
    annotations: dict[tuple[int, int], int]


def write_with_structure(
    base: bytes, tree: StructureTree, objects: FileObjects, target: IO[bytes], progress: Progress
) -> None:
    """Write the file `base`, which has a plain cross-reference table, with the structure put in, to `target`."""
    _Writer(base, tree, objects, target, progress).write()


class _Writer:
    def __init__(
        self, base: bytes, tree: StructureTree, objects: FileObjects, target: IO[bytes], progress: Progress
    ) -> None:
        table = _TABLE.search(base, base.rindex(b"\nxref\n"))
        if table is None:
            raise ValueError("the file has no plain cross-reference table")
        self.tree, self.objects, self.target, self.progress = tree, objects, target, progress
        self.first = int(table[1])
        self.entries = _table_entries(table[2], self.first)
        self.trailer = table[3][2:-2].strip()
        self.position = int(table[4])
        self.base = base
        self.parent_tree = self.first + len(tree)
        self.next_number = self.parent_tree + 1 + len(objects.pages)

    def write(self) -> None:
        self.progress.total = 2 + len(self.tree) + len(self.objects.pages)
        self.target.write(memoryview(self.base)[: self.position])
        for chunk in _chunks(self._objects(), OBJECTS_PER_STREAM):
            self._write_packed(chunk)
            self.progress.advance(len(chunk))
        self._write_cross_references()

    def _objects(self) -> Iterator[tuple[int, str]]:
        """Yield every object of the structure with its number, in the order of the numbers after the root's."""
        yield self.objects.root, self._root()
        for element in range(len(self.tree)):
            yield self.first + element, self._element(element)
        yield self.parent_tree, self._parent_tree()
        for page in range(len(self.objects.pages)):
            references = " ".join(self._reference(element) for element in self.tree.page_elements(page))
            yield self.parent_tree + 1 + page, f"[{references}]"

    def _reference(self, element: int) -> str:
        return f"{self.first + element} 0 R"

    def _root(self) -> str:
        next_key = len(self.objects.pages) + len(self.tree.links)
        return (
            f"<</Type/StructTreeRoot/K[{self._reference(ROOT)}]"
            f"/ParentTree {self.parent_tree} 0 R/ParentTreeNextKey {next_key}>>"
        )

    def _parent_tree(self) -> str:
        pages = [f"{page} {self.parent_tree + 1 + page} 0 R" for page in range(len(self.objects.pages))]
        links = [
            f"{key} {self._reference(element)}"
            for key, element in enumerate(self.tree.links, len(self.objects.pages))
        ]
        return f"<</Nums[{' '.join(pages + links)}]>>"

    def _element(self, element: int) -> str:
        tree = self.tree
        parent = tree.parent(element)
        above = f"{self.objects.root} 0 R" if parent == NONE else self._reference(parent)
        return f"<</S/{tree.tag(element)}/P {above}{self._kids(element)}{self._attributes(element)}>>"

    def _kids(self, element: int) -> str:
        marks = self.tree.marks(element)
        if not marks:
            kids = " ".join(self._reference(child) for child in self.tree.children(element))
            return f"/K[{kids}]" if kids else ""
        pages = self.objects.pages
        first = f"/Pg {pages[marks[0].page]} 0 R/K"
        if len(marks) == 1 and element not in self.tree.links:
            return f"{first} {marks[0].number}"
        kids = " ".join(f"<</Type/MCR/Pg {pages[mark.page]} 0 R/MCID {mark.number}>>" for mark in marks)
        return f"{first}[{kids}{self._annotation(element)}]"

    def _annotation(self, element: int) -> str:
        place = self.tree.links.get(element)
        if place is None:
            return ""
        page = self.objects.pages[place[0]]
        return f" <</Type/OBJR/Pg {page} 0 R/Obj {self.objects.annotations[place]} 0 R>>"

    def _attributes(self, element: int) -> str:
        tag = self.tree.tag(element)
        if tag is Tag.TABLE_HEADER:
            return f"/A<</O/Table/Scope/{self.tree.scopes[element]}>>"
        if tag is Tag.FIGURE:
            return self._figure(element)
        language = self.tree.languages.get(element)
        return f"/Lang{text_string(language)}" if language else ""

    def _figure(self, element: int) -> str:
        box = self.tree.boxes[element]
        edges = " ".join(number(edge) for edge in (box.left, box.bottom, box.right, box.top))
        return f"/Alt{text_string(self.tree.alternatives[element])}/A<</O/Layout/BBox[{edges}]>>"

    def _write_packed(self, chunk: list[tuple[int, str]]) -> None:
        stream = self._new_number()
        index, offset = [], 0
        for position, (object_number, text) in enumerate(chunk):
            index.append(f"{object_number} {offset}")
            offset += len(text) + 1
            self.entries[object_number] = (PACKED, stream, position)
        head = " ".join(index) + "\n"
        packed = deflated((head + "\n".join(text for _, text in chunk)).encode("ascii"))
        entries = f"/Type/ObjStm/N {len(chunk)}/First {len(head)}"
        self._write_stream(stream, entries, packed)

    def _new_number(self) -> int:
        self.next_number += 1
        return self.next_number - 1

    def _write_stream(self, stream: int, entries: str, packed: bytes) -> None:
        self.entries[stream] = (PLAIN, self.position, 0)
        opening = f"{stream} 0 obj\n<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n"
        whole = opening.encode("ascii") + packed + b"\nendstream\nendobj\n"
        self.target.write(whole)
        self.position += len(whole)

    def _write_cross_references(self) -> None:
        stream, start = self._new_number(), self.position
        self.entries[stream] = (PLAIN, start, 0)
        rows = b"".join(_entry(*self.entries.get(key, (FREE, 0, 0))) for key in range(self.next_number))
        entries = f"/Type/XRef/W[1 4 2]{_trailer_text(self.trailer, len(rows) // ENTRY_SIZE)}"
        self._write_stream(stream, entries, deflated(rows, _entry(FREE, 0, 1)))
        self.target.write(b"startxref\n%d\n%%%%EOF\n" % start)


def _table_entries(table: bytes, count: int) -> dict[int, tuple[int, int, int]]:
    entries = {}
    for key in range(count):
        line = table[20 * key : 20 * key + 20]
        if line[17:18] == b"n":
            entries[key] = (PLAIN, int(line[:10]), 0)
    return entries


def _trailer_text(trailer: bytes, size: int) -> str:
    return re.sub(r"/Size \d+", f"/Size {size}", trailer.decode("latin-1"))


def _entry(kind: int, place: int, position: int) -> bytes:
    return kind.to_bytes(1, "big") + place.to_bytes(4, "big") + position.to_bytes(2, "big")


def _chunks(items: Iterable[tuple[int, str]], size: int) -> Iterator[list[tuple[int, str]]]:
    chunk: list[tuple[int, str]] = []
    for item in items:
        chunk.append(item)
        if len(chunk) == size:
            yield chunk
            chunk = []
    if chunk:
        yield chunk
