"""A letter to a bank as a document for a word processor: editable, and the same bytes for the same content."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.letter_content import LetterContent
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.reports.letter_text import DRAFT, TITLE, BlockKind, letter_blocks
from investigator_desktop.reports.wording import Wording

if TYPE_CHECKING:
    from docx.document import Document

_STYLES = {
    BlockKind.TITLE: "Title",
    BlockKind.LINE: "No Spacing",
    BlockKind.TEXT: "Normal",
    BlockKind.HEADING: "Heading 2",
    BlockKind.ITEM: "List Bullet",
}
_MADE = (1980, 1, 1, 0, 0, 0)  # the oldest time that a zip can state


def write_letter_document(content: LetterContent, out: Path) -> str:
    """Write the letter as `.docx` at `out` and return its SHA-256; the same content gives the same bytes.

    After a failure `out` holds what it held before; raises `OSError`.
    """
    written = letter_document(content)
    replace_file(out, written)
    return sha256_hex(written)


def letter_document(content: LetterContent) -> bytes:
    """Return the letter as the bytes of a `.docx`."""
    from docx import Document

    wording = Wording(content.language)
    document = Document()
    _state_properties(document, content, wording)
    document.sections[0].header.paragraphs[0].text = _plain(DRAFT, wording)
    for block in letter_blocks(content, wording):
        document.add_paragraph(_plain(block.text, wording), style=_STYLES[block.kind])
    buffer = io.BytesIO()
    document.save(buffer)
    return _repeatable(buffer.getvalue())


def _state_properties(document: Document, content: LetterContent, wording: Wording) -> None:
    properties = document.core_properties
    moment = content.prepared_at.replace(tzinfo=None, microsecond=0)
    properties.created = properties.modified = moment
    properties.author = properties.last_modified_by = _printable(content.prepared_by.name)
    properties.title = _plain(TITLE, wording)
    properties.comments = _plain(DRAFT, wording)
    properties.language = content.language.replace("_", "-")
    properties.revision = 1


def _plain(text: Message, wording: Wording) -> str:
    return _printable(without_controls(wording.text(text)))


def _printable(text: str) -> str:
    """Return a text without the characters that no XML document may hold."""
    return "".join(letter for letter in text if letter >= " " and not 0xD800 <= ord(letter) <= 0xDFFF)


def _repeatable(written: bytes) -> bytes:
    """Return a package whose files all have one time, in the order of their names."""
    buffer = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(written)) as source,
        zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for name in sorted(source.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            entry = zipfile.ZipInfo(name, _MADE)
            entry.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(entry, source.read(name))
    return buffer.getvalue()
