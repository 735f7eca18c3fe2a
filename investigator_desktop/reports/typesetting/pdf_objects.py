"""Small parts of PDF that ReportLab lacks: streams compressed at once, references, numbers and strings as text."""

from __future__ import annotations

import zlib

from reportlab.pdfbase import pdfdoc

LINE_ENDS = frozenset(b"\r\n")


def deflated(content: bytes, padding: bytes = b" ") -> bytes:
    """Return `content` compressed; the last byte is never a line end, which some readers do not count.

    The content is lengthened by `padding` for it, which must mean nothing at its end and not be all zeros.
    """
    packed = zlib.compress(content)
    while packed[-1] in LINE_ENDS:
        content += padding
        packed = zlib.compress(content)
    return packed


class DeflatedStream(pdfdoc.PDFObject):
    """A stream object that is compressed at once, so that a long document is held small."""

    __RefOnly__ = 1

    def __init__(self, content: bytes) -> None:
        self.packed = deflated(content)
        self.entries: dict[str, int] = {}

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        """Return the object as it stands in the file."""
        del document
        entries = {**self.entries, "Length": len(self.packed)}
        numbers = " ".join(f"/{name} {value}" for name, value in entries.items())
        return b"<< /Filter /FlateDecode %s >>\nstream\n%s\nendstream\n" % (numbers.encode(), self.packed)


class FontProgram(DeflatedStream):
    """An embedded font program, which states its uncompressed length."""

    def __init__(self, program: bytes) -> None:
        super().__init__(b"")
        self.packed = deflated(program, b"\1")
        self.entries = {"Length1": len(zlib.decompress(self.packed))}


def reference(document: pdfdoc.PDFDocument, item: pdfdoc.PDFObject) -> pdfdoc.PDFObject:
    """Add `item` to the document as an object of its own and return the reference to it."""
    made: pdfdoc.PDFObject = document.Reference(item)  # type: ignore[no-untyped-call]
    return made


def number(value: float) -> str:
    """Return a coordinate as a page's content writes it, to a hundredth of a point."""
    return f"{round(value, 2):g}"


def text_string(text: str) -> str:
    """Return a text as a PDF string object in UTF-16."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
