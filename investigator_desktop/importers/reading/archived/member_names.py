"""Names of the files of an archive: read in the encoding that they are in, and harmless on every system."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence

from investigator_desktop.importers.reading.scripts.letters import plausibility

_UTF8_FLAG = 0x800
_UNICODE_PATH = 0x7075
_NAME_ENCODINGS = ("cp866", "cp1251", "gb18030")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f<>:"|?*\u202a-\u202e\u2066-\u2069\u200e\u200f]')
_DRIVE = re.compile(r"\A[A-Za-z]:")
_RESERVED = re.compile(r"\A(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|\Z)", re.IGNORECASE)
_LONGEST_PART = 120
_LONGEST_PATH = 400
_MOST_FOLDERS = 20
_HIDDEN = (".", "~$")
_RESOURCE_FOLDER = "__MACOSX"


def printed_name(member: zipfile.ZipInfo) -> str:
    """Return the name of a file of an archive as whoever packed it wrote it, as far as its bytes tell."""
    if member.flag_bits & _UTF8_FLAG:
        return member.orig_filename
    try:
        written = member.orig_filename.encode("cp437")
    except UnicodeEncodeError:
        return member.orig_filename
    if (unicode_name := _unicode_path(member.extra, written)) is not None:
        return unicode_name
    return _decoded(written)


def _unicode_path(extra: bytes, written: bytes) -> str | None:
    """Return the name in UTF-8 that packers add beside one in an old encoding, where it belongs to it."""
    while len(extra) >= 4:
        kind, size = int.from_bytes(extra[:2], "little"), int.from_bytes(extra[2:4], "little")
        field, extra = extra[4 : 4 + size], extra[4 + size :]
        is_name = kind == _UNICODE_PATH and field[:1] == b"\x01" and len(field) > 5
        if is_name and int.from_bytes(field[1:5], "little") == zlib.crc32(written):
            return field[5:].decode("utf-8", "replace")
    return None


def _decoded(written: bytes) -> str:
    """Return a name without a stated encoding: UTF-8 where it is, else the encoding in which its letters make words."""
    try:
        return written.decode("utf-8")
    except UnicodeDecodeError:
        pass
    readings = {"cp437": written.decode("cp437")}
    for encoding in _NAME_ENCODINGS:
        try:
            readings[encoding] = written.decode(encoding)
        except UnicodeDecodeError:
            continue
    return max(readings.values(), key=plausibility)


def safe_names(printed: Sequence[str]) -> Iterator[str]:
    """Yield for each name one that is safe on every system, with `/` between folders, none twice."""
    seen: set[str] = set()
    for number, name in enumerate(printed, start=1):
        safe = _safe_path(name) or f"file {number}"
        unique, count = safe, 1
        while unique.casefold() in seen:
            count += 1
            unique = _numbered(safe, count)
        seen.add(unique.casefold())
        yield unique


def is_hidden(name: str) -> bool:
    """Tell whether a file is one that a folder would hide: a lock file, or what a system adds by itself."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in {"", ".", ".."}]
    return bool(parts) and (parts[-1].startswith(_HIDDEN) or parts[0] == _RESOURCE_FOLDER)


def _safe_path(name: str) -> str:
    plain = _DRIVE.sub("", name.replace("\\", "/"))
    parts = [_safe_part(part) for part in plain.split("/") if part.strip() not in {"", ".", ".."}]
    return "/".join(part for part in parts[-_MOST_FOLDERS:] if part)[-_LONGEST_PATH:].lstrip("/")


def _safe_part(part: str) -> str:
    clean = _FORBIDDEN.sub("_", part).strip().rstrip(". ")
    stem, dot, suffix = clean.rpartition(".")
    if len(clean) > _LONGEST_PART:
        clean = (
            f"{stem[: _LONGEST_PART - 10]}{dot}{suffix}" if dot and len(suffix) < 9 else clean[:_LONGEST_PART]
        )
    return f"_{clean}" if _RESERVED.match(clean) else clean


def _numbered(path: str, count: int) -> str:
    folder, slash, name = path.rpartition("/")
    stem, dot, suffix = name.rpartition(".")
    return f"{folder}{slash}{stem} ({count}){dot}{suffix}" if stem else f"{path} ({count})"
