"""What a file is by its bytes; its name is not asked."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.importers.reading import record_kinds
from investigator_desktop.importers.reading.archived.archive_errors import IsArchive
from investigator_desktop.importers.reading.archived.locked_members import BROKEN
from investigator_desktop.importers.reading.errors import (
    DamagedDocument,
    DamagedWorkbook,
    EmptyFile,
    NotAWorkbook,
    PasswordProtected,
    UnknownBytes,
    XmlNamedWorkbook,
)
from investigator_desktop.importers.reading.scripts.encodings import MARKS, wide_encoding


class Container(StrEnum):
    """The kinds of files that have a reader."""

    XLSX = "xlsx"
    XLSB = "xlsb"
    ODS = "ods"
    XLS = "xls"
    EXCHANGE_TEXT = "1c"
    MT940 = record_kinds.MT940
    OFX = record_kinds.OFX
    QIF = record_kinds.QIF
    CAMT = record_kinds.CAMT
    GOAML = record_kinds.GOAML
    HTML = "html"
    MHTML = "mhtml"
    SPREADSHEET_XML = "xml2003"
    DELIMITED_TEXT = "csv"


@dataclass(frozen=True, slots=True)
class _Signature:
    """The bytes by which a format that cannot be read yet is known, and its name."""

    beginning: bytes
    kind: str
    offset: int = 0


ZIP = b"PK\x03\x04"
EMPTY_ZIP = b"PK\x05\x06"
OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
EXCHANGE_TEXT = "1CClientBankExchange"

_SIGNATURES = (
    _Signature(b"%PDF-", "PDF"),
    _Signature(b"\x89PNG\r\n\x1a\n", "PNG"),
    _Signature(b"\xff\xd8\xff", "JPEG"),
    _Signature(b"GIF8", "GIF"),
    _Signature(b"II*\x00", "TIFF"),
    _Signature(b"MM\x00*", "TIFF"),
    _Signature(b"BM", "BMP"),
    _Signature(b"WEBP", "WebP", offset=8),
    _Signature(b"ftyp", "MP4/HEIC", offset=4),
    _Signature(b"{\\rtf", "RTF"),
    _Signature(b"SQLite format 3\x00", "SQLite"),
    _Signature(b"PAR1", "Parquet"),
    _Signature(b"Rar!\x1a\x07", "RAR"),
    _Signature(b"7z\xbc\xaf\x27\x1c", "7z"),
    _Signature(b"\x1f\x8b", "gzip"),
    _Signature(b"BZh", "bzip2"),
    _Signature(b"\xfd7zXZ\x00", "xz"),
    _Signature(b"MZ", "Windows EXE"),
    _Signature(b"PK\x07\x08", "split ZIP"),
    _Signature(b"\x7fELF", "ELF"),
    _Signature(b"\x09\x00\x04\x00", "Excel 2"),
    _Signature(b"\x09\x02\x06\x00", "Excel 3"),
    _Signature(b"\x09\x04\x06\x00", "Excel 4"),
)
_TEXT_SIGNATURES = frozenset({"BMP", "Windows EXE", "Parquet", "bzip2"})

_HTML = re.compile(
    rb"<!doctype\s+html|<(?:html|head|body|table|meta|script|style|div|title|font|center|p|tr|h[1-6])[\s>]",
    re.IGNORECASE,
)
_TABLE = re.compile(rb"<table[\s>].{0,2000}?<t[rdh][\s>]", re.IGNORECASE | re.DOTALL)
_MAIL = re.compile(rb"\A\s*(?:[\w-]{1,60}:[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n){2,}")
_MAIL_FIELD = re.compile(rb"^([\w-]{1,60}):[ \t]*(.*)$", re.MULTILINE)
_ROOT = re.compile(rb"<([A-Za-z_][\w.:-]*)")
_PROLOGUE = re.compile(rb"(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>)*", re.DOTALL)
_SPREADSHEET_XML = b"urn:schemas-microsoft-com:office:spreadsheet"
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x19\x1b-\x1f]")
_LOCKED = re.compile(rb"\x09\x08\x10\x00\x00\x06\x05\x00.{12}(?:\x86\x00\x00\x00)?\x2f\x00", re.DOTALL)
_HEAD_SIZE = 4096
_ENVELOPE_SIZE = 65_536
_MIMETYPE_SIZE = 100
_ENTRY_SIZE = 128


def container_of(content: bytes, file_name: str) -> Container:
    """Return what `content` is; raise `UnreadableFile` where no reader is for it."""
    if not content:
        raise EmptyFile(file_name)
    if content.startswith((ZIP, EMPTY_ZIP)):
        return _packed_container(content, file_name)
    if content.startswith(OLE2):
        return _compound_container(content, file_name)
    _refuse_known_formats(content, file_name)
    head = _as_single_bytes(content[:_HEAD_SIZE])
    if (kind := record_kinds.record_kind(head) or _late_record_kind(content, head)) is not None:
        return Container(kind)
    if (letter := _mail_container(head, file_name)) is not None:
        return letter
    if (markup := _markup_container(head, file_name)) is not None:
        return markup
    if len(_CONTROLS.findall(head)) > len(head) // 100:
        raise UnknownBytes(file_name, beginning=content[:8].hex(" ").upper())
    is_exchange = head.lstrip().lower().startswith(EXCHANGE_TEXT.lower().encode())
    return Container.EXCHANGE_TEXT if is_exchange else Container.DELIMITED_TEXT


def _packed_container(content: bytes, file_name: str) -> Container:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()}
            mimetype = _beginning(archive, "mimetype") if "mimetype" in archive.NameToInfo else b""
    except (*BROKEN, NotImplementedError):
        raise DamagedWorkbook(file_name, size=len(content)) from None
    is_package = "[content_types].xml" in names
    if "xl/workbook.xml" in names or (is_package and any(name.endswith("/workbook.xml") for name in names)):
        return Container.XLSX
    if "xl/workbook.bin" in names:
        return Container.XLSB
    if mimetype.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        return Container.ODS
    if mimetype.startswith(b"application/vnd.oasis.opendocument"):
        raise NotAWorkbook(file_name, kind="OpenDocument")
    if (kind := _packed_kind(names)) is not None:
        raise NotAWorkbook(file_name, kind=kind)
    raise IsArchive(file_name)


def _beginning(archive: zipfile.ZipFile, member: str) -> bytes:
    with archive.open(member) as stream:
        return stream.read(_MIMETYPE_SIZE)


def _packed_kind(names: set[str]) -> str | None:
    kinds = {
        "word/document.xml": "Word",
        "ppt/presentation.xml": "PowerPoint",
        "index/document.iwa": "Numbers",
    }
    return next((kind for name, kind in kinds.items() if name in names), None)


def _compound_container(content: bytes, file_name: str) -> Container:
    """Tell a binary workbook from other documents and from an encrypted workbook by the names of the streams."""
    if not _has_stream(content, "Root Entry"):
        raise DamagedDocument(file_name, size=len(content))
    if _has_stream(content, "EncryptedPackage") or _has_stream(content, "EncryptionInfo"):
        raise PasswordProtected(file_name)
    if any(_has_stream(content, name) for name in ("Workbook", "WORKBOOK", "Book", "BOOK")):
        return Container.XLS
    kinds = {
        "WordDocument": "Word",
        "PowerPoint Document": "PowerPoint",
        "__properties_version1.0": "Outlook message",
    }
    kind = next((kind for name, kind in kinds.items() if _has_stream(content, name)), "OLE2")
    raise NotAWorkbook(file_name, kind=kind)


def is_locked_document(content: bytes) -> bool:
    """Tell whether a binary workbook is encrypted: the record that says so follows the very first one."""
    return _LOCKED.search(content) is not None


def _has_stream(content: bytes, name: str) -> bool:
    """Tell whether the directory of a compound file has an entry of this name, even where the file is damaged."""
    text = name.encode("utf-16-le")
    entry = text.ljust(64, b"\0") + (len(text) + 2).to_bytes(2, "little")
    position = content.find(entry)
    while position >= 0 and position % _ENTRY_SIZE:
        position = content.find(entry, position + 1)
    return position >= 0


def _refuse_known_formats(content: bytes, file_name: str) -> None:
    for signature in _SIGNATURES:
        if not content.startswith(signature.beginning, signature.offset):
            continue
        if signature.kind in _TEXT_SIGNATURES and b"\x00" not in content[:_HEAD_SIZE]:
            continue  # two letters with which a text may begin as well
        raise NotAWorkbook(file_name, kind=signature.kind)


def _late_record_kind(content: bytes, head: bytes) -> str | None:
    """Return the format of records that an XML file turns out to be after a long envelope or comment."""
    if len(content) <= _HEAD_SIZE or head.lstrip()[:1] != b"<":
        return None
    return record_kinds.record_kind(_as_single_bytes(content[:_ENVELOPE_SIZE]))


def _as_single_bytes(head: bytes) -> bytes:
    """Return the beginning of a text in an encoding that has ASCII in it, without a byte order mark."""
    for mark, encoding in MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "ignore").encode()
    wide = wide_encoding(head)
    return head.decode(wide, "ignore").encode() if wide else head


def _mail_container(head: bytes, file_name: str) -> Container | None:
    """Return the container of a web page saved as one file, None for what is no mail; raise for a letter."""
    fields = _MAIL.match(head)
    if fields is None:
        return None
    said = {name.lower(): value.strip().lower() for name, value in _MAIL_FIELD.findall(fields[0])}
    if b"received" in said or (b"from" in said and (b"to" in said or b"message-id" in said)):
        raise NotAWorkbook(file_name, kind="EML")
    if b"mime-version" not in said:
        return None
    is_page = said.get(b"content-type", b"").startswith((b"multipart/related", b"text/html"))
    if is_page:
        return Container.MHTML
    raise NotAWorkbook(file_name, kind="EML")


def _markup_container(head: bytes, file_name: str) -> Container | None:
    """Return the container of a web page or of a workbook as XML, None for other text; raise for other XML."""
    prologue = _PROLOGUE.match(head)
    root = _ROOT.match(head, prologue.end() if prologue else 0)
    if _HTML.match(head.lstrip()) or (root and _HTML.match(head, root.start())):
        return Container.HTML
    if root is None:
        return Container.HTML if _TABLE.search(head) else None
    if _SPREADSHEET_XML in head and root[1].rpartition(b":")[2] == b"Workbook":
        return Container.SPREADSHEET_XML
    raise XmlNamedWorkbook(file_name, root=root[1].decode("ascii"))
