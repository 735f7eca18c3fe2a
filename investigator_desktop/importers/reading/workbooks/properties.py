"""What an .xlsx says of itself in its core properties."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from xml.etree.ElementTree import Element, ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from investigator_desktop.domain.workbook_properties import WorkbookProperties

CORE = "docProps/core.xml"
_LARGEST = 1024 * 1024
_BROKEN = (
    zipfile.BadZipFile,
    ParseError,
    DefusedXmlException,
    KeyError,
    RuntimeError,
    ValueError,
    OSError,
    EOFError,
)
_DUBLIN = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"


def workbook_properties(content: bytes) -> WorkbookProperties | None:
    """Return the properties of a workbook; None where the bytes are none, or state nothing."""
    if not content.startswith(b"PK\x03\x04"):
        return None
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo(CORE).file_size > _LARGEST:
                return None
            root: Element = fromstring(archive.read(CORE), forbid_dtd=True)
    except _BROKEN:
        return None
    found = WorkbookProperties(
        _text(root, f"{_DUBLIN}creator"),
        _text(root, f"{_PACKAGE}lastModifiedBy"),
        _moment(_text(root, f"{_TERMS}created")),
        _moment(_text(root, f"{_TERMS}modified")),
    )
    return None if found == WorkbookProperties() else found


def _text(root: Element, name: str) -> str:
    return (root.findtext(name) or "").strip()


def _moment(text: str) -> datetime | None:
    """Return a moment as the file states it, to the second and in its own zone."""
    try:
        return datetime.fromisoformat(text.replace("Z", "+00:00")).replace(tzinfo=None, microsecond=0)
    except ValueError:
        return None
