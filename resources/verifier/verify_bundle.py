"""Checks a sealed bundle of Investigator Desktop, with nothing but Python 3.9 or newer and its standard library.

Usage: python verify_bundle.py BUNDLE [--head HEX] [--fingerprint HEX] [--json]

The format is described in FORMAT.md beside this file, and this program was written from that page alone; it
shares no line with the program that makes bundles. It reads the file from the outside inwards, in this order:

    1. container        the bytes of the ZIP file: nothing hidden before, between or behind its files
    2. manifest         what the bundle says of itself
    3. signature        Ed25519, written out from RFC 8032
    4. hashes           size and SHA-256 of every file
    5. tree             the Merkle root of RFC 6962 over evidence, entries, decisions and results
    6. tables           every row is canonical JSON (RFC 8785) with the columns of its table
    7. trail            the chain of audit records
    8. claims           what the records say they did, against the rows
    9. keys             the key of every entry, from the hash of its evidence and its place
   10. withheld         what is not in the bundle, and whether that is consistent
   11. sums             every total, with exact decimal arithmetic
   12. reconciliations  every balance, recomputed from the entries
   13. cells            workbooks and delimited text are read again, cell by cell

The first difference ends the check. The answer is PASS (exit code 0) or FAIL (1) on the first line of the output;
a file that is no bundle at all, such as one still encrypted, gives exit code 2.
"""

from __future__ import annotations

import argparse
import base64
import bisect
import csv
import datetime as dt
import decimal
import functools
import hashlib
import io
import json
import re
import struct
import sys
import unicodedata
import xml.etree.ElementTree as ET
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import (
    BinaryIO,
    NamedTuple,
)

Row = dict[str, object]

MAX_LINE = 64 * 1024 * 1024  # bytes of one row of a table
MAX_JSON = 64 * 1024 * 1024  # bytes of the manifest and the signature
MAX_EVIDENCE = 2 * 1024 * 1024 * 1024  # bytes of a file of evidence that is re-read
MAX_ARCHIVE = 16 * 1024 * 1024 * 1024  # bytes of members of one archive that are unpacked
MAX_VALUE = 200  # letters of a text that can state a number or a time
MAX_WORKBOOK_PART = 4 * 1024 * 1024 * 1024  # bytes of one part of a workbook, unpacked
MAX_WORKBOOK_CELLS = 80_000_000  # places of cells held at once
MAX_MERGED_ROWS = 20_000_000  # rows that merged ranges may touch in all
CHUNK = 1024 * 1024
DAY = 86_400_000_000  # microseconds
UTC = dt.timezone(dt.timedelta(0))
ZERO = Decimal(0)
ROUNDING = decimal.Context(prec=200, rounding=decimal.ROUND_HALF_UP)

# Sums are exact: an addition that would round is an error and not a result.
EXACT = decimal.Context(prec=200, traps=[decimal.Inexact, decimal.InvalidOperation, decimal.Overflow])


class Difference(Exception):
    """The bundle is not what it says: one sentence with the place."""


class NotABundle(Exception):
    """The file is no bundle that this program could check: one sentence."""


@dataclass
class Report:
    """What was compared, what could not be, and what identifies the bundle."""

    compared: dict[str, int] = field(default_factory=dict)
    not_compared: dict[str, int] = field(default_factory=dict)
    head: str = ""
    fingerprint: str = ""

    def count(self, what: str, number: int = 1) -> None:
        """Adds to the count of what was compared."""
        self.compared[what] = self.compared.get(what, 0) + number

    def skip(self, why: str, number: int = 1) -> None:
        """Adds to the count of what could not be compared."""
        self.not_compared[why] = self.not_compared.get(why, 0) + number


def need(condition: bool, sentence: str) -> None:
    """Raises the sentence as the first difference unless the condition holds."""
    if not condition:
        raise Difference(sentence)


def sha256(content: bytes) -> str:
    """The SHA-256 of bytes as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


# ---------------------------------------------------------------------------------------------- 1. container


class Member(NamedTuple):
    """One file of the ZIP, as its directory states it."""

    name: str
    flags: int
    method: int
    crc: int
    packed: int
    size: int
    offset: int
    common: tuple[int, ...]  # system, versions, time and attributes, the same for all files of a bundle


FILE_NAME = re.compile(
    r"manifest\.json|signature\.json|results\.jsonl|tables/[a-z_]+\.jsonl|evidence/E[1-9][0-9]{0,8}"
)
ALLOWED_FLAGS = 0x0800 | 0x0008 | 0x0006  # UTF-8 names, sizes behind the bytes, levels of compression


class Container:
    """The files of a bundle, read from a ZIP in which nothing else has room."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.length = stream.seek(0, io.SEEK_END)
        self._refuse_other_files()
        self.members: dict[str, Member] = {}
        self.starts: dict[str, int] = {}
        directory, count = self._directory()
        self._read_directory(directory, count)
        self._require_layout()

    def _at(self, offset: int, size: int) -> bytes:
        """Exactly the bytes asked for."""
        self.stream.seek(offset)
        content = self.stream.read(size)
        need(len(content) == size, f"The ZIP file ends too early: {size} bytes are missing at byte {offset}.")
        return content

    def _refuse_other_files(self) -> None:
        """Encrypted files and files that are no ZIP are no difference, but no bundle either."""
        self.stream.seek(0)
        begin = self.stream.read(64)
        if begin.startswith((b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE")):
            raise NotABundle(
                "The file is encrypted to a recipient (age). Decrypt it first with the recipient's key:"
                " age --decrypt -i KEY BUNDLE > bundle.zip"
            )
        tail = self._at(max(0, self.length - 70_000), min(self.length, 70_000))
        if b"PK\x05\x06" not in tail:
            raise NotABundle("The file is no ZIP file, or its end is missing, so it is no bundle.")
        need(begin.startswith(b"PK\x03\x04"), "There are bytes before the first file of the ZIP.")

    def _directory(self) -> tuple[int, int]:
        """Where the directory of the ZIP begins and how many files it names."""
        need(self.length >= 22, "The ZIP file is too short.")
        end = self.length - 22
        record = struct.unpack("<4s4H2LH", self._at(end, 22))
        need(
            record[0] == b"PK\x05\x06" and record[7] == 0,
            "There are bytes or a comment behind the end of the ZIP.",
        )
        disk, first_disk, here, count, size, offset = record[1:7]
        if 0xFFFF in (here, count) or 0xFFFFFFFF in (size, offset):
            disk, first_disk, here, count, size, offset, end = self._zip64_directory(end)
        need(disk == 0 and first_disk == 0 and here == count, "The ZIP file is one of several parts.")
        need(offset + size == end, "There are bytes between the directory of the ZIP and its end.")
        self.directory_end = end
        return offset, count

    def _zip64_directory(self, end: int) -> tuple[int, int, int, int, int, int, int]:
        """The same for a ZIP file of more than 4 GiB or 65,534 files."""
        need(end >= 76, "The ZIP file is too short.")
        locator = struct.unpack("<4sLQL", self._at(end - 20, 20))
        need(locator[0] == b"PK\x06\x07" and locator[3] == 1, "The end of the ZIP is malformed.")
        record = struct.unpack("<4sQ2H2L4Q", self._at(end - 76, 56))
        need(record[:4] == (b"PK\x06\x06", 44, 45, 45), "The end of the ZIP is malformed.")
        need(locator[1] == 0, "The ZIP file is one of several parts.")
        need(locator[2] == end - 76, "There are bytes between the records at the end of the ZIP.")
        return record[4], record[5], record[6], record[7], record[8], record[9], end - 76

    def _read_directory(self, offset: int, count: int) -> None:
        """Reads the directory, which may name each file once."""
        content = self._at(offset, self.directory_end - offset)
        at = 0
        for _ in range(count):
            need(
                content[at : at + 4] == b"PK\x01\x02" and at + 46 <= len(content),
                "The ZIP's directory is malformed.",
            )
            record = struct.unpack("<4s6H3L5H2L", content[at : at + 46])
            name_end = at + 46 + record[10]
            extra_end = name_end + record[11]
            name = readable_name(content[at + 46 : name_end])
            need(record[12] == 0, f"The file {name} of the ZIP has a comment.")
            need(name not in self.members, f"The ZIP's directory names the file {name} twice.")
            need(record[13] == 0, f"The file {name} of the ZIP lies in another part.")
            self.members[name] = member_of(name, record, content[name_end:extra_end])
            at = extra_end
        need(at == len(content), "The ZIP's directory holds bytes that are no entry of it.")
        common = {member.common for member in self.members.values()}
        need(len(common) <= 1, "The files of the ZIP differ in version, time or attributes.")
        self.directory_start = offset

    def _require_layout(self) -> None:
        """The files lie one behind the other from the first byte to the directory, with no gap."""
        at = 0
        members = sorted(self.members.values(), key=lambda member: member.offset)
        for number, member in enumerate(members):
            need(
                member.offset == at,
                f"There are bytes in the ZIP before the file {member.name} that belong to no file.",
            )
            start = self._local_header(member)
            self.starts[member.name] = start
            following = members[number + 1].offset if number + 1 < len(members) else self.directory_start
            at = self._behind(member, start + member.packed, following)
        need(
            at == self.directory_start,
            "There are bytes in the ZIP behind its last file that belong to no file.",
        )

    def _local_header(self, member: Member) -> int:
        """Where the bytes of a file begin; what stands before them must say the same as the directory."""
        record = struct.unpack("<4s5H3L2H", self._at(member.offset, 30))
        need(record[0] == b"PK\x03\x04", f"The file {member.name} of the ZIP has no header.")
        name = self._at(member.offset + 30, record[9])
        extra = self._at(member.offset + 30 + record[9], record[10])
        same = (record[2], record[3], name) == (member.flags, member.method, member.name.encode("utf-8"))
        need(same, f"The header of the file {member.name} differs from the ZIP's directory.")
        size, packed = wide_sizes(member.name, extra, [record[8], record[7]], local=True)
        stated = (record[6], packed, size)
        known = stated == (member.crc, member.packed, member.size)
        behind = bool(member.flags & 0x0008) and stated == (0, 0, 0)
        same = (record[1], record[4], record[5]) == member.common[1:4] and (known or behind)
        need(same, f"The header of the file {member.name} differs from the ZIP's directory.")
        return member.offset + 30 + len(name) + len(extra)

    def _behind(self, member: Member, end: int, following: int) -> int:
        """Where a file ends, with the sizes that a program which cannot go back writes behind the bytes."""
        if not member.flags & 0x0008:
            return end
        gap = self._at(end, following - end) if 12 <= following - end <= 24 else b""
        short = struct.pack("<3L", member.crc, member.packed & 0xFFFFFFFF, member.size & 0xFFFFFFFF)
        long = struct.pack("<LQQ", member.crc, member.packed, member.size)
        known = (short, long, b"PK\x07\x08" + short, b"PK\x07\x08" + long)
        need(gap in known, f"The bytes behind the file {member.name} of the ZIP are not its sizes.")
        return following

    def chunks(self, name: str) -> Iterator[bytes]:
        """The unpacked bytes of a file, of exactly the size and checksum that the directory states."""
        member = self.members[name]
        total, crc = 0, 0
        for piece in self._unpacked(member):
            total += len(piece)
            need(total <= member.size, f"The file {name} is longer than the ZIP states.")
            crc = zlib.crc32(piece, crc)
            yield piece
        need(
            total == member.size and crc == member.crc, f"The file {name} is not the one that the ZIP states."
        )

    def _unpacked(self, member: Member) -> Iterator[bytes]:
        """The unpacked bytes; the packed ones must end where the file ends."""
        unpack = zlib.decompressobj(-15) if member.method == 8 else None
        at, left = self.starts[member.name], member.packed
        while left:
            packed = self._at(at, min(CHUNK, left))
            at, left = at + len(packed), left - len(packed)
            while unpack is not None and packed:
                try:
                    piece = unpack.decompress(packed, CHUNK)
                except zlib.error as error:
                    raise Difference(f"The packed file {member.name} is damaged.") from error
                yield piece
                packed = unpack.unconsumed_tail
                hidden = bool(unpack.unused_data) or (unpack.eof and left > 0)
                need(not hidden, f"There are bytes hidden behind the packed file {member.name}.")
            if unpack is None:
                yield packed
        if unpack is not None:
            yield unpack.flush()
            need(unpack.eof, f"The packed file {member.name} has no end.")

    def read(self, name: str, limit: int) -> bytes:
        """All bytes of a file that may not be longer than the limit."""
        need(name in self.members, f"The file {name} is missing.")
        need(self.members[name].size <= limit, f"The file {name} is too large.")
        return b"".join(self.chunks(name))

    def lines(self, name: str) -> Iterator[bytes]:
        """The lines of a file without their ends; the last one has an end too."""
        rest = b""
        for piece in self.chunks(name):
            lines = (rest + piece).split(b"\n")
            rest = lines.pop()
            need(len(rest) <= MAX_LINE, f"A line of {name} is too long.")
            yield from lines
        need(not rest, f"The last line of {name} has no end.")


def readable_name(raw: bytes) -> str:
    """The name of a file of the ZIP, which must be one that a bundle can hold."""
    name = raw.decode("utf-8", "replace")
    need(FILE_NAME.fullmatch(name) is not None, f"The ZIP holds a file {name!r} that a bundle cannot hold.")
    return name


def member_of(name: str, record: tuple[int, ...], extra: bytes) -> Member:
    """A file from its record in the ZIP's directory."""
    flags, method, crc = record[3], record[4], record[7]
    need(flags & ~ALLOWED_FLAGS == 0, f"The file {name} of the ZIP is encrypted or patched.")
    need(method in (0, 8), f"The file {name} of the ZIP is packed in an unknown way.")
    size, packed, offset = wide_sizes(name, extra, [record[9], record[8], record[16]], local=False)
    need(method == 8 or size == packed, f"The file {name} of the ZIP is stored with two sizes.")
    common = (record[1], record[2], record[5], record[6], record[14], record[15])
    return Member(name, flags, method, crc, packed, size, offset, common)


def wide_sizes(name: str, extra: bytes, values: list[int], *, local: bool) -> list[int]:
    """Sizes of more than 32 bits stand in the one extra field that is allowed."""
    if not extra:
        return values
    sentence = f"The file {name} of the ZIP has an extra field."
    need(len(extra) >= 4 and struct.unpack("<2H", extra[:4]) == (1, len(extra) - 4), sentence)
    need(len(extra) % 8 == 4, sentence)
    wide = list(struct.unpack(f"<{len(extra) // 8}Q", extra[4:]))
    marked = sum(1 for value in values if value == 0xFFFFFFFF)
    need(len(wide) == marked or (local and len(wide) == 2 and marked in (0, 2)), sentence)
    if marked == 0:
        need(all(number in (0, *values) for number in wide), sentence)
        return values
    return [wide.pop(0) if value == 0xFFFFFFFF else value for value in values]


# ----------------------------------------------------------------------------------- canonical JSON, RFC 8785


def refuse_number(text: str) -> object:
    """Numbers that are no integers have no place in a bundle."""
    raise ValueError(f"the number {text}")


DECODER = json.JSONDecoder(parse_float=refuse_number, parse_constant=refuse_number)
ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), check_circular=False)


def canonical(value: object) -> bytes:
    """The one spelling of a value in RFC 8785."""
    text = ENCODER.encode(value)
    if text.isascii() or HIGH.search(text) is None:
        return text.encode("utf-8")
    return ENCODER_BY_UTF16.encode(in_utf16_order(value)).encode("utf-8")


ENCODER_BY_UTF16 = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


HIGH = re.compile("[\ue000-\U0010ffff]")  # letters whose order differs between code points and UTF-16


def in_utf16_order(value: object) -> object:
    """The same value with the keys of all objects in the order of their UTF-16 code units."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be", "surrogatepass"))
        return {key: in_utf16_order(value[key]) for key in keys}
    if isinstance(value, list):
        return [in_utf16_order(item) for item in value]
    return value


def parsed(raw: bytes, place: str) -> object:
    """A JSON document, which must be spelled canonically."""
    try:
        value: object = DECODER.decode(raw.decode("utf-8"))
        again = canonical(value)
    except (ValueError, RecursionError) as error:
        raise Difference(f"{place} is no JSON of integers, texts, lists and objects: {error}.") from error
    need(again == raw, f"{place} is not spelled canonically (RFC 8785).")
    return value


def parsed_object(raw: bytes, place: str) -> Row:
    """A JSON object, spelled canonically."""
    value = parsed(raw, place)
    if not isinstance(value, dict):
        raise Difference(f"{place} is no JSON object.")
    return value


def parsed_column(row: Row, key: str, place: str) -> Row:
    """The object in a column that holds JSON text, an empty one where it holds nothing."""
    text = row.get(key)
    if text is None:
        return {}
    try:
        value = DECODER.decode(text) if isinstance(text, str) else None
    except (ValueError, RecursionError) as error:
        raise Difference(f"{place}: the column {key} is no JSON text: {error}.") from error
    if not isinstance(value, dict):
        raise Difference(f"{place}: the column {key} is no JSON object.")
    return value


def parsed_list(row: Row, key: str, place: str) -> list[object]:
    """The list in a column that holds JSON text."""
    try:
        value = DECODER.decode(str(row[key]))
    except (ValueError, RecursionError) as error:
        raise Difference(f"{place}: the column {key} is no JSON text: {error}.") from error
    if not isinstance(value, list):
        raise Difference(f"{place}: the column {key} is no JSON list.")
    return value


def text_at(row: Row, key: str, place: str) -> str:
    """A text of an object."""
    value = row.get(key)
    if isinstance(value, str):
        return value
    raise Difference(f"{place} has no text {key}.")


def whole_at(row: Row, key: str, place: str) -> int:
    """A whole number of an object."""
    value = row.get(key)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise Difference(f"{place} has no whole number {key}.")


def list_at(row: Row, key: str, place: str) -> list[object]:
    """A list of an object."""
    value = row.get(key)
    if isinstance(value, list):
        return value
    raise Difference(f"{place} has no list {key}.")


def object_at(row: Row, key: str, place: str) -> Row:
    """An object within an object."""
    value = row.get(key)
    if isinstance(value, dict):
        return value
    raise Difference(f"{place} has no object {key}.")


def objects_at(row: Row, key: str, place: str) -> list[Row]:
    """A list of objects of an object; nothing counts as an empty list."""
    found: list[Row] = []
    for item in list_at(row, key, place) if key in row else []:
        if not isinstance(item, dict):
            raise Difference(f"{place}: the list {key} holds what is no object.")
        found.append(item)
    return found


def whole_or_none(row: Row, key: str) -> int | None:
    """A whole number of a row whose columns were checked."""
    value = row.get(key)
    return value if isinstance(value, int) else None


def text_or_none(row: Row, key: str) -> str | None:
    """A text of a row whose columns were checked."""
    value = row.get(key)
    return value if isinstance(value, str) else None


AMOUNT = re.compile(r"-?(?:0|[1-9][0-9]{0,40})(?:\.[0-9]{1,30})?")


def exact(value: object, place: str) -> Decimal:
    """A decimal string as an exact number."""
    if not isinstance(value, str) or AMOUNT.fullmatch(value) is None:
        raise Difference(f"{place} is no decimal number.")
    return Decimal(value)


HEX_64 = re.compile(r"[0-9a-f]{64}")
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|\+00:00)")


def hash_at(row: Row, key: str, place: str) -> str:
    """A SHA-256 of an object."""
    value = text_at(row, key, place)
    need(HEX_64.fullmatch(value) is not None, f"{place}: {key} is no SHA-256.")
    return value


# ----------------------------------------------------------------------------------------------- 2. manifest


class Listed(NamedTuple):
    """A file as the manifest lists it."""

    name: str
    size: int
    sha256: str


@dataclass
class Manifest:
    """What the bundle says of itself."""

    kind: str
    files: dict[str, Listed]
    head_sequence: int
    head: str
    leaf_count: int
    merkle_root: str
    withheld: dict[int, str]
    with_outside_basis: bool
    with_intelligence: bool
    signer: str
    public_key: bytes
    fingerprint: str
    case: Row

    @property
    def is_protected(self) -> bool:
        """Whether names and texts are masked and originals withheld."""
        return self.kind == "protected"

    def is_withheld(self, number: int) -> bool:
        """Whether the rows of an item are not in the bundle."""
        return self.withheld.get(number, "protected") != "protected"


MANIFEST_KEYS = {
    "format", "format_version", "kind", "made_at", "made_by", "program_version", "case", "options", "head", "files",
    "leaf_count", "merkle_root", "withheld", "signer",
}  # fmt: skip
CASE_KEYS = {"reference", "title", "agency", "currency", "timezone"}
REASONS = {"quarantined", "withdrawn", "destroyed", "intelligence", "outside_basis", "protected"}


def need_keys(value: Row, keys: set[str], place: str) -> None:
    """An object has exactly these keys."""
    need(set(value) == keys, f"{place} has other keys than {', '.join(sorted(keys))}.")


def read_manifest(container: Container) -> tuple[bytes, Manifest]:
    """The manifest and its bytes."""
    if "manifest.json" not in container.members:
        raise NotABundle("The ZIP file holds no manifest.json, so it is no bundle.")
    raw = container.read("manifest.json", MAX_JSON)
    place = "manifest.json"
    top = parsed_object(raw, place)
    need_keys(top, MANIFEST_KEYS, place)
    need(top["format"] == "investigator-desktop-bundle", "manifest.json names another format.")
    need(whole_at(top, "format_version", place) == 1, "The bundle has a version of the format that is not 1.")
    kind = text_at(top, "kind", place)
    need(kind in ("full", "protected"), "manifest.json: kind is neither full nor protected.")
    need(
        INSTANT.fullmatch(text_at(top, "made_at", place)) is not None,
        "manifest.json: made_at is no instant in UTC.",
    )
    need_texts(object_at(top, "made_by", place), {"name", "role"}, "manifest.json: made_by")
    need(bool(text_at(top, "program_version", place)), "manifest.json names no program version.")
    case = object_at(top, "case", place)
    need_texts(case, {"reference"} if kind == "protected" else CASE_KEYS, "manifest.json: case")
    head = object_at(top, "head", place)
    need_keys(head, {"sequence", "hash"}, "manifest.json: head")
    signer, fingerprint = read_signer(object_at(top, "signer", place))
    options = read_options(object_at(top, "options", place))
    return raw, Manifest(
        kind,
        read_listed(objects_at(top, "files", place)),
        whole_at(head, "sequence", "manifest.json: head"),
        hash_at(head, "hash", "manifest.json: head"),
        whole_at(top, "leaf_count", place),
        hash_at(top, "merkle_root", place),
        read_withheld(objects_at(top, "withheld", place), kind),
        options[0],
        options[1],
        text_at(object_at(top, "signer", place), "kind", place),
        signer,
        fingerprint,
        case,
    )


def need_texts(value: Row, keys: set[str], place: str) -> None:
    """An object has exactly these keys, and all are texts."""
    need_keys(value, keys, place)
    for key in keys:
        text_at(value, key, place)


def read_signer(signer: Row) -> tuple[bytes, str]:
    """The key of the signer and its fingerprint, which must fit each other."""
    place = "manifest.json: signer"
    need_texts(signer, {"kind", "public_key", "fingerprint"}, place)
    need(signer["kind"] in ("agency", "case"), f"{place}: kind is neither agency nor case.")
    key = bytes.fromhex(hash_at(signer, "public_key", place))
    need(signer["fingerprint"] == sha256(key), f"{place}: the fingerprint is not that of the public key.")
    return key, sha256(key)


def read_options(options: Row) -> tuple[bool, bool]:
    """Whether entries outside the legal basis and of intelligence are in the bundle."""
    place = "manifest.json: options"
    need_keys(options, {"with_outside_basis", "with_intelligence"}, place)
    outside, intelligence = options["with_outside_basis"], options["with_intelligence"]
    if isinstance(outside, bool) and isinstance(intelligence, bool):
        return outside, intelligence
    raise Difference(f"{place} are neither true nor false.")


def read_listed(rows: list[Row]) -> dict[str, Listed]:
    """The files that the manifest lists, by name and in order of their names."""
    files: dict[str, Listed] = {}
    place = "manifest.json: files"
    for row in rows:
        need_keys(row, {"name", "size", "sha256"}, place)
        name = text_at(row, "name", place)
        need(not files or name > list(files)[-1], f"{place}: {name} is listed twice or out of order.")
        need(name not in ("manifest.json", "signature.json"), f"{place}: {name} cannot be listed.")
        need(whole_at(row, "size", place) >= 0, f"{place}: {name} has a negative size.")
        files[name] = Listed(name, whole_at(row, "size", place), hash_at(row, "sha256", place))
    return files


def read_withheld(rows: list[Row], kind: str) -> dict[int, str]:
    """The reason for each number of an item that is not, or not wholly, in the bundle."""
    withheld: dict[int, str] = {}
    place = "manifest.json: withheld"
    for row in rows:
        need_texts(row, {"label", "reason"}, place)
        label, reason = str(row["label"]), str(row["reason"])
        need(re.fullmatch(r"E[1-9][0-9]{0,8}", label) is not None, f"{place}: {label!r} names no item.")
        need(reason in REASONS, f"{place}: {label} has the unknown reason {reason!r}.")
        need(
            reason != "protected" or kind == "protected",
            f"{place}: {label} is protected, but the bundle is not.",
        )
        need(int(label[1:]) not in withheld, f"{place}: {label} is named twice.")
        withheld[int(label[1:])] = reason
    return withheld


# ----------------------------------------------------------------------- 3. signature: Ed25519 as in RFC 8032

P = 2**255 - 19
L = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)
Point = tuple[
    int, int, int, int
]  # extended homogeneous coordinates X, Y, Z, T with x = X/Z, y = Y/Z, xy = T/Z


def point_add(a: Point, b: Point) -> Point:
    """The sum of two points (RFC 8032, section 5.1.4)."""
    first = (a[1] - a[0]) * (b[1] - b[0]) % P
    second = (a[1] + a[0]) * (b[1] + b[0]) % P
    third = 2 * a[3] * b[3] * D % P
    fourth = 2 * a[2] * b[2] % P
    e, f, g, h = second - first, fourth - third, fourth + third, second + first
    return e * f % P, g * h % P, f * g % P, e * h % P


def point_multiply(scalar: int, point: Point) -> Point:
    """A point added to itself a number of times."""
    total: Point = (0, 1, 1, 0)
    while scalar > 0:
        if scalar & 1:
            total = point_add(total, point)
        point = point_add(point, point)
        scalar >>= 1
    return total


def point_equal(a: Point, b: Point) -> bool:
    """Whether two points are the same."""
    return (a[0] * b[2] - b[0] * a[2]) % P == 0 and (a[1] * b[2] - b[1] * a[2]) % P == 0


def point_from_bytes(encoded: bytes) -> Point | None:
    """The point of 32 bytes, or nothing where they name none (RFC 8032, section 5.1.3)."""
    y = int.from_bytes(encoded, "little")
    sign, y = y >> 255, y & (2**255 - 1)
    if len(encoded) != 32 or y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT_OF_MINUS_ONE % P
    if (x * x - square) % P != 0 or (x == 0 and sign == 1):
        return None
    if x & 1 != sign:
        x = P - x
    return x, y, 1, x * y % P


BASE = point_from_bytes(bytes.fromhex("58" + "66" * 31))


def ed25519_verifies(public_key: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature over a message is one of the key (RFC 8032, section 5.1.7, with a canonical S)."""
    if len(public_key) != 32 or len(signature) != 64:
        return False
    key, r = point_from_bytes(public_key), point_from_bytes(signature[:32])
    s = int.from_bytes(signature[32:], "little")
    if key is None or r is None or BASE is None or s >= L or is_of_small_order(key):
        return False
    digest = hashlib.sha512(signature[:32] + public_key + message).digest()
    k = int.from_bytes(digest, "little") % L
    return point_equal(point_multiply(s, BASE), point_add(r, point_multiply(k, key)))


def is_of_small_order(point: Point) -> bool:
    """Whether a key is one of the eight under which a signature can fit any message."""
    return point_equal(point_multiply(8, point), (0, 1, 1, 0))


def check_signature(container: Container, manifest_bytes: bytes, manifest: Manifest, report: Report) -> None:
    """The signature is one of the key that the manifest names, over the bytes of the manifest."""
    place = "signature.json"
    signature = parsed_object(container.read(place, MAX_JSON), place)
    need_texts(signature, {"algorithm", "public_key", "signature"}, place)
    need(signature["algorithm"] == "Ed25519", f"{place} names another algorithm than Ed25519.")
    need(
        signature["public_key"] == manifest.public_key.hex(), f"{place} names another key than the manifest."
    )
    text = text_at(signature, "signature", place)
    need(re.fullmatch(r"[0-9a-f]{128}", text) is not None, f"{place} holds no signature of 64 bytes.")
    valid = ed25519_verifies(manifest.public_key, manifest_bytes, bytes.fromhex(text))
    need(
        valid,
        "The signature does not fit manifest.json: it was changed after it was signed, or another key signed it.",
    )
    report.count("signature")


# ------------------------------------------------------------------------------------------------- 4. hashes


def check_hashes(container: Container, manifest: Manifest, report: Report) -> None:
    """Every file is listed, is there, and has the size and the hash that the manifest states."""
    there = set(container.members) - {"manifest.json", "signature.json"}
    for name in sorted(there - set(manifest.files)):
        raise Difference(f"The ZIP holds the file {name}, which the manifest does not list.")
    for name in sorted(set(manifest.files) - there):
        raise Difference(f"The manifest lists the file {name}, which the ZIP does not hold.")
    for name in ["results.jsonl", *(f"tables/{table}.jsonl" for table in TABLES)]:
        need(name in there, f"The file {name} is missing.")
    for listed in manifest.files.values():
        digest = hashlib.sha256()
        for piece in container.chunks(listed.name):
            digest.update(piece)
        need(
            container.members[listed.name].size == listed.size,
            f"The file {listed.name} has another size than listed.",
        )
        need(
            digest.hexdigest() == listed.sha256,
            f"The bytes of {listed.name} are not those that the manifest states.",
        )
        report.count("files hashed")


# ----------------------------------------------------------------------------------------- 5. tree, RFC 6962

LEAF_TABLES = (
    "entry", "payment", "unread_row", "run_validity", "case_details", "movement_link", "evidence_terms",
    "evidence_standing", "entry_decision", "episode", "episode_entry", "given_answer", "keyed_statement",
    "analyst_record", "analysis_run",
)  # fmt: skip


class Tree:
    """A tree hash that grows by leaves and holds one hash for each complete part of it."""

    def __init__(self) -> None:
        self.parts: list[tuple[int, bytes]] = []  # (number of leaves, hash), the largest first
        self.count = 0

    def add(self, leaf: bytes) -> None:
        """Adds the next leaf."""
        size, node = 1, hashlib.sha256(b"\x00" + leaf).digest()
        while self.parts and self.parts[-1][0] == size:
            node = hashlib.sha256(b"\x01" + self.parts.pop()[1] + node).digest()
            size *= 2
        self.parts.append((size, node))
        self.count += 1

    def root(self) -> str:
        """The hash of the whole tree."""
        if not self.parts:
            return sha256(b"")
        node = self.parts[-1][1]
        for _, left in reversed(self.parts[:-1]):
            node = hashlib.sha256(b"\x01" + left + node).digest()
        return node.hex()


def check_tree(container: Container, manifest: Manifest, report: Report) -> None:
    """The tree over evidence, rows and results has the root that the manifest states."""
    tree = Tree()
    evidence = [name for name in manifest.files if name.startswith("evidence/")]
    for name in sorted(evidence, key=lambda name: int(name[len("evidence/E") :])):
        listed = manifest.files[name]
        leaf: Row = {"evidence": name[len("evidence/") :], "sha256": listed.sha256, "size": listed.size}
        tree.add(canonical(leaf))
    for name in [*(f"tables/{table}.jsonl" for table in LEAF_TABLES), "results.jsonl"]:
        for line in container.lines(name):
            tree.add(line)
    need(
        tree.count == manifest.leaf_count,
        f"The tree has {tree.count} leaves, the manifest states {manifest.leaf_count}.",
    )
    need(tree.root() == manifest.merkle_root, "The root of the tree is not the one that the manifest states.")
    report.count("leaves of the tree", tree.count)


# ------------------------------------------------------------------------------------------------- 6. tables

ENTRY_COLUMNS = (
    "entry_key", "sheet", "row", "part", "source_order", "booked_at", "precision", "zone", "zone_source",
    "earliest_on", "latest_on", "value_on", "direction", "amount", "amount_scale", "currency",
    "counterparty_name", "counterparty_account", "counterparty_id", "counterparty_bank",
    "counterparty_country", "remittance_info", "bank_reference", "purpose_code", "entry_type",
    "is_reversal", "amount_2", "amount_2_scale", "currency_2", "transfer_system", "is_cash", "channel",
    "location", "mcc", "card", "holder_residency", "counterparty_residency", "running_balance", "other",
    "warnings", "search_text",
)  # fmt: skip
PAYMENT_COLUMNS = (
    "sheet", "row", "kind", "status", "control_no", "sent_at", "paid_at", "amount", "amount_scale",
    "currency", "pay_amount", "pay_amount_scale", "pay_currency", "fee", "fee_scale", "payer_name",
    "payer_account", "payer_id", "payer_id_type", "payer_bank", "payer_country", "payer_residency",
    "payer_phone", "payer_address", "beneficiary_name", "beneficiary_account", "beneficiary_id",
    "beneficiary_id_type", "beneficiary_bank", "beneficiary_country", "beneficiary_residency",
    "beneficiary_phone", "beneficiary_address", "send_agent_name", "send_agent_id", "send_agent_country",
    "send_agent_address", "pay_agent_name", "pay_agent_id", "pay_agent_country", "pay_agent_address",
    "remittance_info", "purpose_code", "transfer_system", "other", "warnings", "search_text", "payer_birth_date",
    "payer_id_country", "payer_nationality", "payer_occupation", "beneficiary_birth_date",
    "beneficiary_id_country", "beneficiary_nationality", "beneficiary_occupation", "send_agent_city",
    "pay_agent_city", "sent_zone", "paid_zone", "fx_rate", "relationship", "purpose", "source_of_funds",
    "expected_pay_country", "actual_pay_country", "channel", "test_question", "comments",
)  # fmt: skip
UNREAD_COLUMNS = ("sheet", "row", "reason", "text")

# Columns of each table with what they hold: i whole number, s text, h SHA-256, d decimal string, ? or nothing.
ACTOR = "actor_name:s actor_role:s actor_is_os_account:i"
FACT = "id:i fact_id:i from_seq:i to_seq:i?"
ENTRY_KINDS = {
    "entry_key": "h", "row": "i", "part": "i", "source_order": "i", "booked_at": "i", "direction": "s", "amount": "d",
    "amount_scale": "i", "earliest_on": "i?", "latest_on": "i?", "value_on": "i?", "is_reversal": "i?", "is_cash": "i?",
    "amount_2": "d?", "amount_2_scale": "i?", "running_balance": "d?",
}  # fmt: skip
PAYMENT_KINDS = {
    "row": "i", "kind": "s", "sent_at": "i?", "paid_at": "i?", "amount": "d?", "amount_scale": "i?",
    "pay_amount": "d?", "pay_amount_scale": "i?", "fee": "d?", "fee_scale": "i?",
}  # fmt: skip


def kinds(columns: Iterable[str], known: dict[str, str]) -> str:
    """The columns of a table with what they hold, a text or nothing where nothing else is known."""
    return " ".join(f"{column}:{known.get(column, 's?')}" for column in columns)


TABLES: dict[str, str] = {
    "audit_record": f"sequence:i occurred_at:s {ACTOR} action:s parameters:s program_version:s previous_hash:h"
    " record_hash:h",
    "case_details": f"{FACT} reference:s title:s agency:s currency:s timezone:s",
    "case_actor": "id:i os_account:s name:s role:s introduced_seq:i",
    "signing_key": "id:i public_key:h made_seq:i",
    "evidence_item": "id:i number:i sha256:h size:i acquired_seq:i container_id:i? derivation:s?",
    "custody_record": "id:i evidence_id:i file_name:s? modified_at:s? received_from:s? legal_basis:s? received_at:s"
    f" {ACTOR} received_seq:i medium:s? seal_number:s? received_on:i? received_by:s?",
    "evidence_terms": f"{FACT} act:s? number:s? issued_on:i? authority:s? persons:s? accounts:s? from_on:i? to_on:i?"
    " source_kind:s originator:s? caveat:s? may_be_passed_on:i",
    "evidence_standing": f"{FACT} {ACTOR} decided_at:s standing:s reason:s?",
    "destruction": "id:i evidence_id:i authority:s order_number:s ordered_on:i? reason:s destroyed_at:s"
    f" {ACTOR} destroyed_seq:i",
    "import_run": "id:i evidence_id:i layout_id:s? status:s sentence:s? mapping:s? begun_seq:i layouts:s?",
    "run_validity": FACT,
    "account": "id:i key:s currency:s",
    "statement": "id:i run_id:i account_id:i identity:s sheet:s? period:s? opening_balance:s? closing_balance:s?"
    " printed_totals:s? reconciliation:s credits:s debits:s first_on:i? last_on:i? first_entry_id:i entry_count:i",
    "content_check": "id:i run_id:i kind:s owner_id:i row_count:i digest:h kept_seq:i",
    "entry": "id:i account_id:i statement_id:i " + kinds(ENTRY_COLUMNS, ENTRY_KINDS),
    "payment": "id:i run_id:i " + kinds(PAYMENT_COLUMNS, PAYMENT_KINDS),
    "unread_row": "id:i run_id:i sheet:s? row:i reason:s text:s",
    "movement_link": f"{FACT} debit_key:h credit_key:h debit_id:i credit_id:i basis:s?",
    "entry_decision": f"{FACT} {ACTOR} decided_at:s entry_key:h kind:s field:s? value:s? reason:s?",
    "episode": f"{FACT} title:s article:s persons:s from_on:i? to_on:i?",
    "episode_entry": f"{FACT} episode_id:i entry_key:h",
    "given_answer": f"{FACT} {ACTOR} decided_at:s layout_key:s account_key:s? kind:s column_title:s? choices:s?",
    "keyed_statement": f"{FACT} {ACTOR} decided_at:s evidence_id:i account_key:s? currency:s from_on:i to_on:i place:s?"
    " opening:s? closing:s? credits:s? debits:s? entry_count:i?",
    "analyst_record": f"{FACT} {ACTOR} decided_at:s kind:s subject:s? content:s? reason:s? evidence_id:i? place:s?"
    " entry_keys:s sources:s",
    "analysis_run": f"{FACT} {ACTOR} decided_at:s kind:s title:s? parameters:s? program_version:s input_sequence:i"
    " result_digest:h result:s?",
}
FACT_COLUMNS: dict[str, tuple[str, ...]] = {
    table: tuple(
        column.split(":")[0]
        for column in columns.split()
        if column.split(":")[0] not in ("id", "from_seq", "to_seq")
    )
    for table, columns in TABLES.items()
    if columns.startswith(FACT)
}
ENTRY_WORDS: dict[str, tuple[object, ...]] = {
    "precision": ("second", "minute", "hour", "day", None),
    "zone_source": ("recorded", "assumed", "unknown"),
    "part": (0, 1, 2),
    "is_reversal": (0, 1, None),
    "is_cash": (0, 1, None),
}
PAYMENT_WORDS: dict[str, tuple[object, ...]] = {
    "kind": ("payment", "money_transfer"),
    "status": ("paid", "cancelled", "refunded", "pending", "corrected", None),
}
STREAMED = ("entry", "payment", "unread_row")


# What a protected bundle shows masked at least, where it holds anything.
MASK = "▒"
MASKED = re.compile(MASK + "[0-9a-f]{12}")
MASKED_COLUMNS: dict[str, tuple[str, ...]] = {
    "audit_record": ("actor_name", "parameters"),
    "case_details": ("title",),
    "case_actor": ("os_account", "name"),
    "custody_record": ("file_name", "received_from", "legal_basis", "received_by", "actor_name"),
    "evidence_standing": ("reason", "actor_name"),
    "destruction": ("reason", "actor_name"),
    "import_run": ("mapping", "layouts"),
    "account": ("key",),
    "entry": (
        "counterparty_name", "counterparty_account", "counterparty_id", "remittance_info", "bank_reference", "card",
        "other", "search_text",
    ),
    "payment": (
        *(f"payer_{what}" for what in ("name", "account", "id", "phone", "address", "birth_date", "occupation")),
        *(f"beneficiary_{what}" for what in ("name", "account", "id", "phone", "address", "birth_date", "occupation")),
        *(f"{side}_agent_{what}" for side in ("send", "pay") for what in ("name", "id", "city", "address")),
        "control_no", "remittance_info", "relationship", "purpose", "source_of_funds", "test_question", "comments",
        "other", "search_text",
    ),
    "unread_row": ("text",),
    "entry_decision": ("reason", "actor_name"),
    "episode": ("title",),
    "given_answer": ("account_key", "actor_name"),
    "keyed_statement": ("account_key", "place", "actor_name"),
    "analyst_record": ("subject", "content", "reason", "place", "actor_name"),
    "analysis_run": ("title", "parameters", "result", "actor_name"),
}  # fmt: skip


def check_masks(row: Row, table: str, place: str) -> None:
    """What identifies a person, an account or a document is masked in a row of a protected bundle."""
    shown = {name: row[name] for name in MASKED_COLUMNS.get(table, ())}
    if table == "statement":
        identity = parsed_column(row, "identity", place)
        shown = {name: identity[name] for name in identity if name not in ("type", "currency")}
    for name, value in shown.items():
        hidden = value in (None, "") or (isinstance(value, str) and MASKED.fullmatch(value) is not None)
        need(hidden, f"{place}: {name} is not masked, although the bundle is protected.")


class Shape:
    """Which columns a row of a table has and what they hold."""

    def __init__(self, table: str) -> None:
        pairs = sorted(column.split(":") for column in TABLES[table].split())
        self.table = table
        self.columns = tuple(name for name, _ in pairs)
        self.types = tuple(
            tuple([int if kind[0] == "i" else str] + ([type(None)] if kind[-1] == "?" else []))
            for _, kind in pairs
        )
        self.hashes = tuple(name for name, kind in pairs if kind[0] == "h")
        self.decimals = tuple(name for name, kind in pairs if kind[0] == "d")

    def check(self, row: Row, place: str) -> None:
        """The row, whose keys are in order since its spelling is canonical, has this shape."""
        need(tuple(row) == self.columns, f"{place} has other columns than the table {self.table}.")
        for number, value in enumerate(row.values()):
            if type(value) not in self.types[number]:
                raise Difference(f"{place}: the column {self.columns[number]} holds {value!r}.")
        for name in self.hashes:
            hash_at(row, name, place)
        for name in self.decimals:
            if row[name] is not None:
                exact(row[name], f"{place}: {name}")


def rows_of(container: Container, table: str, *, is_protected: bool) -> Iterator[Row]:
    """The rows of a table, in order and of its shape."""
    shape = Shape(table)
    order = "sequence" if table == "audit_record" else "id"
    before = -1
    for number, line in enumerate(container.lines(f"tables/{table}.jsonl"), 1):
        place = f"Line {number} of tables/{table}.jsonl"
        row = parsed_object(line, place)
        shape.check(row, place)
        if is_protected:
            check_masks(row, table, place)
        here = whole_at(row, order, place)
        need(here > before, f"{place} is out of order: {order} {here} comes after {before}.")
        before = here
        yield row


class Fact(NamedTuple):
    """A row of a table of facts, with what its digest is made of."""

    fact_id: int
    id: int
    from_seq: int
    to_seq: int | None
    values: bytes
    is_redacted: bool


@dataclass
class Case:
    """The bundle as far as it is held in memory: all tables but the three large ones."""

    container: Container
    manifest: Manifest
    report: Report
    tables: dict[str, list[Row]] = field(default_factory=dict)
    facts: dict[str, list[Fact]] = field(default_factory=dict)
    results: list[Row] = field(default_factory=list)
    evidence: dict[int, Row] = field(default_factory=dict)
    runs: dict[int, Row] = field(default_factory=dict)
    statements: dict[int, Row] = field(default_factory=dict)
    accounts: dict[int, Row] = field(default_factory=dict)
    counting_runs: set[int] = field(default_factory=set)
    terms: dict[int, Row] = field(default_factory=dict)
    excluded: set[str] = field(default_factory=set)
    unrepeated: set[str] = field(default_factory=set)
    episodes: dict[str, set[int]] = field(default_factory=dict)
    figures: dict[int, Figures] = field(default_factory=dict)
    digests: dict[tuple[str, int], tuple[int, str]] = field(default_factory=dict)

    def item_of_run(self, run_id: int) -> Row:
        """The item of evidence that a run read."""
        return self.evidence[whole_at(self.runs[run_id], "evidence_id", f"Run {run_id}")]

    def number_of_run(self, run_id: int) -> int:
        """The number of the item of evidence that a run read."""
        return whole_at(self.item_of_run(run_id), "number", "An item of evidence")

    def holding(self, table: str) -> list[Row]:
        """The rows of a table of facts that hold at the newest record."""
        return [row for row in self.tables[table] if row["to_seq"] is None]


def load_tables(case: Case) -> None:
    """Loads the small tables and the results, and builds what is looked up in them."""
    for table in TABLES:
        if table not in STREAMED:
            rows = list(rows_of(case.container, table, is_protected=case.manifest.is_protected))
            case.tables[table] = rows
            case.report.count("rows of tables", len(rows))
            if table in FACT_COLUMNS:
                case.facts[table] = [fact_of(table, row) for row in rows]
    for number, line in enumerate(case.container.lines("results.jsonl"), 1):
        case.results.append(parsed_object(line, f"Line {number} of results.jsonl"))
    case.evidence = by_id(case.tables["evidence_item"])
    case.runs = by_id(case.tables["import_run"])
    case.statements = by_id(case.tables["statement"])
    case.accounts = by_id(case.tables["account"])
    require_references(case)
    require_facts(case)
    require_sense(case)
    require_order(case)
    require_containers(case)
    require_held(case)
    derive_what_counts(case)


def by_id(rows: list[Row]) -> dict[int, Row]:
    """Rows by their id."""
    return {whole_at(row, "id", "A row"): row for row in rows}


def fact_of(table: str, row: Row) -> Fact:
    """What of a row is held for the digest of its table."""
    values = canonical([row[column] for column in FACT_COLUMNS[table]])
    place = f"A row of {table}"
    numbers = (whole_at(row, "fact_id", place), whole_at(row, "id", place), whole_at(row, "from_seq", place))
    return Fact(*numbers, whole_or_none(row, "to_seq"), values, is_redacted(table, row))


REFERENCES = (
    ("custody_record", "evidence_id", "evidence_item"),
    ("destruction", "evidence_id", "evidence_item"),
    ("import_run", "evidence_id", "evidence_item"),
    ("keyed_statement", "evidence_id", "evidence_item"),
    ("content_check", "run_id", "import_run"),
    ("statement", "run_id", "import_run"),
    ("statement", "account_id", "account"),
)
FACT_REFERENCES = (
    ("run_validity", "import_run"),
    ("evidence_terms", "evidence_item"),
    ("evidence_standing", "evidence_item"),
)


def require_references(case: Case) -> None:
    """Every row that refers to another refers to one that is there."""
    for table, column, other in REFERENCES:
        known = {row["id"] for row in case.tables[other]}
        for row in case.tables[table]:
            need(
                row[column] in known,
                f"Row {row['id']} of {table} refers to {other} {row[column]}, which is not there.",
            )
    for table, other in FACT_REFERENCES:
        known = {row["id"] for row in case.tables[other]}
        for row in case.tables[table]:
            need(
                row["fact_id"] in known,
                f"Row {row['id']} of {table} is about {other} {row['fact_id']}, which is not there.",
            )
    for column in ("number", "sha256"):
        values = [row[column] for row in case.tables["evidence_item"]]
        need(len(set(values)) == len(values), f"Two items of evidence have the same {column}.")
    known = {row["fact_id"] for row in case.tables["episode"]}
    for row in case.tables["episode_entry"]:
        need(
            row["episode_id"] in known,
            f"Row {row['id']} of episode_entry names an episode that is not there.",
        )


def require_facts(case: Case) -> None:
    """A fact begins at a record, ends at or after it, and never holds twice at once."""
    last = case.manifest.head_sequence
    for table, facts in case.facts.items():
        open_until: dict[int, int | None] = {}
        for fact in sorted(facts, key=lambda fact: (fact.fact_id, fact.from_seq, fact.id)):
            place = f"Row {fact.id} of {table}"
            need(1 <= fact.from_seq <= last, f"{place} begins at a record that is not there.")
            ended = fact.to_seq is None or fact.from_seq <= fact.to_seq <= last
            need(ended, f"{place} ends before it begins or at a record that is not there.")
            before = open_until.get(fact.fact_id, 0)
            free = before is not None and before <= fact.from_seq
            need(free, f"{place} holds at the same time as another row of its fact {fact.fact_id}.")
            open_until[fact.fact_id] = fact.to_seq
    need(len(case.holding("case_details")) == 1, "The case has not exactly one row of details that holds.")


INSTANTS = ("occurred_at", "received_at", "decided_at", "destroyed_at")
LISTS = ("persons", "accounts")
TRUTHS = ("actor_is_os_account", "may_be_passed_on")
STANDINGS = ("withdrawn", "quarantined")


def require_sense(case: Case) -> None:
    """What stands in the small tables can be: instants, truth values, lists, ranges of days, known words."""
    for table, rows in case.tables.items():
        for row in rows:
            place = f"Row {row.get('id', row.get('sequence'))} of {table}"
            for name in (name for name in INSTANTS if name in row):
                need(
                    INSTANT.fullmatch(text_at(row, name, place)) is not None,
                    f"{place}: {name} is no instant in UTC.",
                )
            need(
                all(row.get(name, 0) in (0, 1) for name in TRUTHS),
                f"{place} holds a truth value that is none.",
            )
            for name in (name for name in LISTS if row.get(name)):
                listed_texts(row, name, place)
            if row.get("choices") and not case.manifest.is_protected:
                said = parsed_column(row, "choices", place)
                need(set(said) == {"choices", "offered"}, f"{place}: choices holds {short(said)}.")
            from_on, to_on = whole_or_none(row, "from_on"), whole_or_none(row, "to_on")
            need(from_on is None or to_on is None or from_on <= to_on, f"{place} ends before it begins.")
            need(row.get("standing", STANDINGS[0]) in STANDINGS, f"{place} has an unknown standing.")
            kind = str(row.get("source_kind", "evidence"))
            need(kind.startswith(("evidence", "intelligence")), f"{place} has an unknown kind of source.")


def require_order(case: Case) -> None:
    """An item is acquired with its first receipt, read after that, and a run counts from its beginning or later."""
    for item_id, item in case.evidence.items():
        receipts = [
            row["received_seq"] for row in case.tables["custody_record"] if row["evidence_id"] == item_id
        ]
        first = min((number for number in receipts if isinstance(number, int)), default=None)
        need(item["acquired_seq"] == first, f"E{item['number']} was not acquired with its first receipt.")
    for run_id, run in case.runs.items():
        begun = whole_at(run, "begun_seq", "A run")
        acquired = whole_at(case.item_of_run(run_id), "acquired_seq", "An item")
        need(acquired <= begun, f"Run {run_id} read its file before it was there.")
        if not case.manifest.is_protected:
            parsed_column(run, "mapping", f"Run {run_id}")
    for row in case.tables["run_validity"]:
        begun = whole_at(case.runs[whole_at(row, "fact_id", "A row")], "begun_seq", "A run")
        need(whole_at(row, "from_seq", "A row") >= begun, f"Run {row['fact_id']} counts before it began.")
    for row in case.tables["content_check"]:
        begun = whole_at(case.runs[whole_at(row, "run_id", "A check")], "begun_seq", "A run")
        need(row["kept_seq"] == begun, f"Row {row['id']} of content_check was not kept with its run.")


def require_containers(case: Case) -> None:
    """An item that was taken out of another one came after it or with it, in a way that is known."""
    for item_id, item in case.evidence.items():
        container_id, how = whole_or_none(item, "container_id"), text_or_none(item, "derivation")
        place = f"E{item['number']}"
        need((container_id is None) == (how is None), f"{place} has a container or a derivation alone.")
        if container_id is None:
            continue
        need(how in DERIVATIONS, f"{place} has an unknown derivation.")
        container = case.evidence.get(container_id)
        before = container is not None and container_id < item_id
        need(before, f"{place} was taken out of an item that is not there before it.")
        if container is not None:
            acquired = whole_at(container, "acquired_seq", place) <= whole_at(item, "acquired_seq", place)
            need(acquired, f"{place} was acquired before the item that it was taken out of.")


def require_held(case: Case) -> None:
    """A run that held its file made nothing of it."""
    held = {run_id for run_id, run in case.runs.items() if run["status"] == "held"}
    for table in ("statement", "content_check"):
        for row in case.tables[table]:
            sentence = f"Row {row['id']} of {table} is of run {row['run_id']}, which held its file unread."
            need(row["run_id"] not in held, sentence)


DERIVATIONS = ("member", "decrypted")


def derive_what_counts(case: Case) -> None:
    """Which runs count, which entries are excluded, which belong to an episode."""
    gone = {row["fact_id"] for row in case.holding("evidence_standing")}
    gone |= {row["evidence_id"] for row in case.tables["destruction"]}
    for row in case.holding("run_validity"):
        run = case.runs[whole_at(row, "fact_id", "A row of run_validity")]
        if run["evidence_id"] not in gone:
            case.counting_runs.add(whole_at(run, "id", "A run"))
    case.terms = {whole_at(row, "fact_id", "Terms"): row for row in case.holding("evidence_terms")}
    case.excluded = {
        str(row["entry_key"]) for row in case.holding("entry_decision") if row["kind"] == "exclusion"
    }
    case.unrepeated = {
        str(row["entry_key"]) for row in case.holding("entry_decision") if row["kind"] == "no_repeat"
    }
    holding = {row["fact_id"] for row in case.holding("episode")}
    for row in case.holding("episode_entry"):
        if row["episode_id"] in holding:
            case.episodes.setdefault(str(row["entry_key"]), set()).add(
                whole_at(row, "episode_id", "An episode")
            )


# -------------------------------------------------------------------------------------------------- 7. trail


def check_names(case: Case) -> None:
    """The case and the key that the manifest names are those of the tables."""
    details = case.holding("case_details")[0]
    for key, value in case.manifest.case.items():
        masked = case.manifest.is_protected and str(details[key]).startswith(MASK)
        need(
            details[key] == value or masked, f"The manifest names another {key} than the details of the case."
        )
    keys = {row["public_key"] for row in case.tables["signing_key"]}
    own = case.manifest.signer != "case" or case.manifest.public_key.hex() in keys
    need(own, "The key that signed is said to be the case's, but is none of its keys.")


def check_trail(case: Case) -> None:
    """Records count from 1 without a gap, each is hashed with the one before, and the last is the head."""
    before = "0" * 64
    records = case.tables["audit_record"]
    for number, record in enumerate(records, 1):
        place = f"Audit record {record['sequence']}"
        need(record["sequence"] == number, f"{place} stands where record {number} should stand.")
        need(record["previous_hash"] == before, f"{place} does not follow from the record before it.")
        if not case.manifest.is_protected:
            content = canonical({key: value for key, value in record.items() if key != "record_hash"})
            need(
                sha256(content) == record["record_hash"], f"{place} is not the one that its hash was made of."
            )
        before = str(record["record_hash"])
    stated = (case.manifest.head_sequence, case.manifest.head)
    need(
        stated == (len(records), before),
        "The head of the chain in the manifest is not the newest audit record.",
    )
    case.report.count("audit records", len(records))


def check_head(case: Case, head: str | None) -> None:
    """The head that a report prints is the hash of a record, which vouches for all records up to it."""
    if head is None:
        return
    hashes = [record["record_hash"] for record in case.tables["audit_record"]]
    need(
        head in hashes,
        f"No audit record has the hash {head}: this is not the trail of the report with that head.",
    )
    case.report.count("head of a report")
    behind = len(hashes) - 1 - hashes.index(head)
    if behind:
        case.report.skip("audit records that are newer than the report with the given head", behind)


def outcomes_of(case: Case) -> dict[int, Row]:
    """What each record claims, with what was restated after content was destroyed by order."""
    outcomes: dict[int, Row] = {}
    destroying = {row["destroyed_seq"] for row in case.tables["destruction"]}
    for record in case.tables["audit_record"]:
        number = whole_at(record, "sequence", "An audit record")
        place = f"Audit record {number}"
        parameters = parsed_object(
            text_at(record, "parameters", place).encode("utf-8", "replace"), f"{place}: parameters"
        )
        need_keys(parameters, {"outcome", "request"}, f"{place}: parameters")
        outcome = object_at(parameters, "outcome", place)
        outcomes[number] = outcome
        need(
            "restated" not in outcome or number in destroying,
            f"{place} restates others but destroyed nothing.",
        )
        for key, restated in object_at(outcome, "restated", place).items() if "restated" in outcome else []:
            earlier = int(key) if re.fullmatch(r"[1-9][0-9]{0,17}", key) else 0
            if not 1 <= earlier < number or not isinstance(restated, dict):
                raise Difference(f"{place} restates {key!r}, which is no earlier record.")
            kept = {name: value for name, value in outcomes[earlier].items() if name not in CLAIMS}
            outcomes[earlier] = {**kept, **{name: restated[name] for name in CLAIMS if name in restated}}
    return outcomes


CLAIMS = ("acquired", "runs", "contents", "facts")


# -------------------------------------------------------------------------------------------------- 8. claims


def check_claims(case: Case) -> None:
    """What the records claim is what the rows of the tables say."""
    if case.manifest.is_protected:
        case.report.skip(
            "claims of audit records: their parameters are masked", len(case.tables["audit_record"])
        )
        return
    expected = {
        "acquired": acquired_by_record(case),
        "runs": runs_by_record(case),
        "actors": actors_by_record(case),
        "signing_keys": signing_keys_by_record(case),
        "destructions": destructions_by_record(case),
    }
    contents, facts = contents_by_record(case), facts_by_record(case)
    for number, outcome in outcomes_of(case).items():
        place = f"Audit record {number}"
        for what, by_record in expected.items():
            compare_lists(objects_at(outcome, what, place), by_record.pop(number, []), place, what)
        check_contents(case, objects_at(outcome, "contents", place), contents.pop(number, []), place)
        stated = object_at(outcome, "facts", place) if "facts" in outcome else {}
        check_facts(stated, facts.pop(number, {}), place)
        for key in ("undoes", "redoes"):
            earlier = outcome.get(key)
            known = not isinstance(earlier, int) or 1 <= earlier < number
            need(known, f"{place} {key} record {earlier}, which is not before it.")
        case.report.count("claims of audit records")
    left = {number for by_record in expected.values() for number in by_record} | set(contents) | set(facts)
    need(not left, f"Rows belong to audit record {min(left, default=0)}, which is not there.")


# What is left out of rows about withheld items, first the column that never is null otherwise.
REDACTED: dict[str, tuple[str, ...]] = {
    "custody_record": ("file_name", "received_from", "legal_basis", "medium", "seal_number", "received_by"),
    "evidence_terms": ("act", "number", "authority", "persons", "accounts", "originator", "caveat"),
    "evidence_standing": ("reason",),
    "import_run": ("mapping", "layout_id", "sentence", "layouts"),
    "entry_decision": ("value", "field", "reason"),
    "movement_link": ("basis",),
    "given_answer": ("choices", "account_key", "column_title"),
    "keyed_statement": ("place", "account_key", "opening", "closing", "credits", "debits", "entry_count"),
    "analyst_record": ("content", "subject", "reason", "place"),
    "analysis_run": ("result", "title", "parameters"),
}
MAY_BE_NULL = (
    "medium", "seal_number", "received_by", "sentence", "layouts", "opening", "closing", "credits", "debits",
    "entry_count",
)  # fmt: skip


def is_redacted(table: str, row: Row) -> bool:
    """Whether texts of a row are left out, since it is about what is withheld."""
    return table in REDACTED and row[REDACTED[table][0]] is None


def check_redaction(case: Case, keys: set[bytes]) -> None:
    """Texts are left out of the rows about what is withheld: of all of them, and of no others."""
    items = case.evidence.items()
    away = {
        item_id for item_id, item in items if case.manifest.is_withheld(whole_at(item, "number", "An item"))
    }
    keys_of_accounts = {account["key"] for account in case.accounts.values()}
    for table, columns in REDACTED.items():
        for row in case.tables[table]:
            place = f"Row {row['id']} of {table}"
            if names_entries(table):
                due = not entries_there(row, keys)
                need(bool(away) or not due, f"{place} names an entry that is not in the bundle.")
            elif table == "analysis_run":
                due = bool(away)
            elif table == "analyst_record":
                due = any(item in away for item in parsed_list(row, "sources", place))
            elif table == "given_answer":
                due = bool(away) and row["account_key"] not in keys_of_accounts
            else:
                due = row["evidence_id" if "evidence_id" in row else "fact_id"] in away
            if due:
                bare = all(row[name] is None for name in columns)
                need(bare, f"{place} is about what is withheld, but not redacted.")
                case.report.skip("rows redacted, since they are about what is withheld")
            else:
                there = all(row[name] is not None for name in columns if name not in MAY_BE_NULL)
                need(there, f"{place} is redacted, but what it is about is in the bundle.")
    named = {statement["account_id"] for statement in case.statements.values()}
    for account in case.accounts if away else ():
        need(account in named, f"Account {account} is in the bundle, but no statement names it.")
    for row in case.tables["episode_entry"]:
        there = bool(away) or entries_there(row, keys)
        need(there, f"Row {row['id']} of episode_entry names an entry that is not in the bundle.")


def check_analysis(case: Case) -> None:
    """Kept runs have the result whose hash they state, and records stand on items that the case has."""
    known = {item_id for item_id, _ in case.evidence.items()}
    for row in case.tables["analyst_record"]:
        place = f"Row {row['id']} of analyst_record"
        sources = parsed_list(row, "sources", place)
        need(
            all(item in known for item in sources), f"{place} stands on an item that the case does not have."
        )
        stated = row["evidence_id"]
        need(stated is None or stated in sources, f"{place}: its item is not among its sources.")
        case.report.count("records of analysis")
    for row in case.tables["analysis_run"]:
        place = f"Row {row['id']} of analysis_run"
        begun = whole_at(row, "from_seq", place)
        need(whole_at(row, "input_sequence", place) < begun, f"{place} read the case before it could.")
        if row["result"] is None or case.manifest.is_protected:
            case.report.skip("results of kept analyses: left out or masked")
            continue
        digest = hashlib.sha256(unpacked_result(str(row["result"]), place)).hexdigest()
        need(digest == row["result_digest"], f"{place}: its result is not the one whose hash it states.")
        case.report.count("results of kept analyses hashed")


def unpacked_result(text: str, place: str) -> bytes:
    """The JSON text of a kept result."""
    try:
        return zlib.decompress(base64.b64decode(text, validate=True))
    except (ValueError, zlib.error) as error:
        raise Difference(f"{place}: its result cannot be unpacked: {error}.") from error


def names_entries(table: str) -> bool:
    """Whether the rows of a table are about entries."""
    return table in ("entry_decision", "movement_link")


def entries_there(row: Row, keys: set[bytes]) -> bool:
    """Whether the entries that a row names are in the bundle."""
    names = ("entry_key", "debit_key", "credit_key")
    return all(bytes.fromhex(str(row[name])) in keys for name in names if name in row)


HIDDEN = "hidden"  # of a row that must be claimed: the names of what is redacted and therefore not compared


def compare_lists(claimed: list[Row], found: list[Row], place: str, what: str) -> None:
    """A list that a record claims is the one that the rows give."""
    for number, row in enumerate(found):
        claim = claimed[number] if number < len(claimed) else {}
        hidden = row.pop(HIDDEN, ())
        names = hidden if isinstance(hidden, tuple) else ()
        same = {name: value for name, value in claim.items() if name not in names} == row
        need(same, f"{place}: item {number + 1} of {what} is not what the tables say ({short(row)}).")
    need(
        len(claimed) == len(found), f"{place} claims {len(claimed)} of {what}, the tables hold {len(found)}."
    )


def short(value: object) -> str:
    """A value in a sentence."""
    text = canonical(value).decode("utf-8")
    return text if len(text) <= 160 else text[:157] + "..."


LEFT_OUT = ("medium", "seal_number", "received_on", "received_by")
LEFT_OUT_OF_ITEM = ("container_id", "derivation")


def acquired_by_record(case: Case) -> dict[int, list[Row]]:
    """For each record the receipts of evidence, as it must claim them."""
    found: dict[int, list[Row]] = {}
    for row in case.tables["custody_record"]:
        item = case.evidence[whole_at(row, "evidence_id", "A custody record")]
        hidden = REDACTED["custody_record"] if is_redacted("custody_record", row) else ()
        claim = {
            key: value
            for key, value in row.items()
            if key not in ("id", "received_seq", *hidden) and (value is not None or key not in LEFT_OUT)
        }
        claim.update({key: item[key] for key in ("number", "sha256", "size", "acquired_seq")})
        claim.update({key: item[key] for key in LEFT_OUT_OF_ITEM if item[key] is not None})
        claim[HIDDEN] = hidden
        found.setdefault(whole_at(row, "received_seq", "A custody record"), []).append(claim)
    return found


def runs_by_record(case: Case) -> dict[int, list[Row]]:
    """For each record the runs that it began, as it must claim them."""
    found: dict[int, list[Row]] = {}
    for row in case.tables["import_run"]:
        kept = {key: value for key, value in row.items() if key != "layouts" or value is not None}
        claim: Row = {"digest": sha256(canonical(kept)), "run": row["id"]}
        if is_redacted("import_run", row):
            claim = {"run": row["id"], HIDDEN: ("digest",)}
        found.setdefault(whole_at(row, "begun_seq", "A run"), []).append(claim)
    return found


def actors_by_record(case: Case) -> dict[int, list[Row]]:
    """For each record the persons that it introduced."""
    found: dict[int, list[Row]] = {}
    for row in case.tables["case_actor"]:
        claim: Row = {"actor": row["id"], "digest": sha256(canonical(row))}
        found.setdefault(whole_at(row, "introduced_seq", "An actor"), []).append(claim)
    return found


def signing_keys_by_record(case: Case) -> dict[int, list[Row]]:
    """For each record the keys of the case that it made."""
    found: dict[int, list[Row]] = {}
    for row in case.tables["signing_key"]:
        claim: Row = {"key": row["id"], "public_key": row["public_key"]}
        found.setdefault(whole_at(row, "made_seq", "A signing key"), []).append(claim)
    return found


def destructions_by_record(case: Case) -> dict[int, list[Row]]:
    """For each record the items that it destroyed."""
    found: dict[int, list[Row]] = {}
    for row in case.tables["destruction"]:
        item = case.evidence[whole_at(row, "evidence_id", "A destruction")]
        claim: Row = {"digest": sha256(canonical(row)), "number": item["number"], "sha256": item["sha256"]}
        found.setdefault(whole_at(row, "destroyed_seq", "A destruction"), []).append(claim)
    return found


def contents_by_record(case: Case) -> dict[int, list[Row]]:
    """For each record the checks of content that it kept."""
    found: dict[int, list[Row]] = {}
    for row in case.tables["content_check"]:
        found.setdefault(whole_at(row, "kept_seq", "A content check"), []).append(row)
    return found


def check_contents(case: Case, claimed: list[Row], checks: list[Row], place: str) -> None:
    """The digests that a record claims are those of the rows that are in the bundle."""
    need(
        len(claimed) == len(checks), f"{place} claims {len(claimed)} contents, the tables hold {len(checks)}."
    )
    could_not = False
    for claim, check in ((claimed[number], checks[number]) for number in range(len(checks))):
        kind, owner = str(check["kind"]), whole_at(check, "owner_id", place)
        need_keys(
            claim, {"kind", "owner_id", "run_id", "row_count", "digest", "header"}, f"{place}: contents"
        )
        for key in ("kind", "owner_id", "run_id", "row_count", "digest"):
            need(
                claim[key] == check[key],
                f"{place}: {key} of the content of {kind} {owner} is not the one that is kept.",
            )
        if case.manifest.is_withheld(case.number_of_run(whole_at(check, "run_id", place))):
            could_not = True
            continue
        count, digest = case.digests.get((kind, owner), (0, sha256(b"")))
        what = content_name(case, kind, owner)
        need(
            count == check["row_count"],
            f"{place} claims {check['row_count']} {what}, the bundle holds {count}.",
        )
        need(
            digest == check["digest"], f"The digest of the {what} is not the one that {place.lower()} claims."
        )
        header = header_digest(case, owner) if kind == "entry" else None
        need(
            claim["header"] == header,
            f"The head of statement {owner} is not the one that {place.lower()} claims.",
        )
        case.report.count("content digests")
    if could_not:
        case.report.skip("audit records with claims about withheld items")


def content_name(case: Case, kind: str, owner: int) -> str:
    """What a digest of content is about, in a sentence."""
    if kind == "entry":
        run = whole_at(case.statements.get(owner, {}), "run_id", f"Statement {owner}, which is not there,")
        return f"entries of statement {owner} (E{case.number_of_run(run)})"
    need(kind in ("payment", "unread_row"), f"A content check is about the unknown kind {kind!r}.")
    need(owner in case.runs, f"A content check is about run {owner}, which is not there.")
    return f"rows of {kind} of run {owner} (E{case.number_of_run(owner)})"


def header_digest(case: Case, statement_id: int) -> str:
    """The digest of a statement without its entries."""
    statement = case.statements[statement_id]
    account = case.accounts[whole_at(statement, "account_id", "A statement")]
    row = {**statement, "account_key": account["key"], "account_currency": account["currency"]}
    return sha256(canonical(row))


def facts_by_record(case: Case) -> dict[int, dict[str, dict[str, list[Fact]]]]:
    """For each record and table the facts that began and ended at it."""
    found: dict[int, dict[str, dict[str, list[Fact]]]] = {}
    for table, facts in case.facts.items():
        for fact in facts:
            found.setdefault(fact.from_seq, {}).setdefault(table, {}).setdefault("begun", []).append(fact)
            if fact.to_seq is not None:
                found.setdefault(fact.to_seq, {}).setdefault(table, {}).setdefault("ended", []).append(fact)
    return found


def check_facts(claimed: Row, found: dict[str, dict[str, list[Fact]]], place: str) -> None:
    """The digests of facts that a record claims are those of the rows, as far as none of them is redacted."""
    for table in sorted(set(claimed) | set(found)):
        stated, words = object_or_empty(claimed, table), found.get(table, {})
        need(
            set(stated) == set(words),
            f"{place}: facts of {table} began or ended otherwise than the record claims.",
        )
        for word, facts in words.items():
            claim = object_at(stated, word, f"{place}: facts of {table}")
            need_keys(claim, {"count", "digest"}, f"{place}: facts of {table}")
            need(
                claim["count"] == len(facts),
                f"{place} claims {claim['count']} facts of {table}, there are {len(facts)}.",
            )
            same = claim["digest"] == facts_digest(facts) or any(fact.is_redacted for fact in facts)
            need(same, f"{place}: the rows of {table} that {word} at it are not those that it claims.")


def facts_digest(facts: list[Fact]) -> str:
    """The digest of facts."""
    ordered = sorted(facts, key=lambda fact: (fact.fact_id, fact.id))
    return sha256(b"[" + b",".join(fact.values for fact in ordered) + b"]")


SPECIAL = re.compile("[\x1b\x1f\x1e\x00]")
ESCAPES = {0x1B: "\x1be", 0x1F: "\x1bs", 0x1E: "\x1br", 0x00: "\x1bn"}
BLOCK = 20_000


class ContentDigest:
    """The digest of rows, taken in blocks by the columns that hold anything."""

    def __init__(self, columns: Sequence[str], decimals: Sequence[str]) -> None:
        self.columns = columns
        self.decimals = {number for number, column in enumerate(columns) if column in decimals}
        self.digest = hashlib.sha256()
        self.block: list[list[str]] = []
        self.count = 0

    def add(self, row: Row) -> None:
        """Adds the next row."""
        texts: list[str] = []
        for number, column in enumerate(self.columns):
            value = row[column]
            if value is None:
                texts.append("\x00")
            elif isinstance(value, str):
                if number in self.decimals:
                    texts.append(str(int(value.replace(".", ""))))
                else:
                    texts.append(value.translate(ESCAPES) if SPECIAL.search(value) else value)
            else:
                texts.append(str(value))
        self.block.append(texts)
        self.count += 1
        if len(self.block) == BLOCK:
            self._close()

    def _close(self) -> None:
        used = [
            number for number in range(len(self.columns)) if any(row[number] != "\x00" for row in self.block)
        ]
        lines = ["\x1f".join(self.columns[number] for number in used)]
        lines += ["\x1f".join([row[number] for number in used]) for row in self.block]
        self.digest.update(("\x1e".join(lines) + "\x1e").encode("utf-8", "surrogatepass"))
        self.block = []

    def result(self) -> tuple[int, str]:
        """The number of rows and their digest."""
        if self.block:
            self._close()
        return self.count, self.digest.hexdigest()


# --------------------------------------------------------------------- 9. keys, and one pass over the entries


@dataclass
class Figures:
    """The numbers of a statement's entries, in the order of their ids."""

    movements: list[Decimal] = field(default_factory=list)
    balances: list[Decimal | None] = field(default_factory=list)
    days: list[int] = field(default_factory=list)
    orders: list[int] = field(default_factory=list)
    first_id: int = 0


@dataclass
class Sums:
    """Credits and debits with their numbers of entries."""

    credits: Decimal = ZERO
    debits: Decimal = ZERO
    credit_count: int = 0
    debit_count: int = 0

    def add(self, movement: Decimal) -> None:
        """Adds a movement, of which a negative one is a debit."""
        if movement.is_signed():
            self.debits -= movement
            self.debit_count += 1
        else:
            self.credits += movement
            self.credit_count += 1

    @property
    def count(self) -> int:
        """How many entries were added."""
        return self.credit_count + self.debit_count


@dataclass
class Totals:
    """The sums of one account: what stands, what is excluded, what is repeated, and what belongs to each episode."""

    currency: str
    standing: Sums = field(default_factory=Sums)
    excluded: Sums = field(default_factory=Sums)
    repeated: Sums = field(default_factory=Sums)
    episodes: dict[int, Sums] = field(default_factory=dict)


class Keys:
    """The key of every entry by its id, in little memory."""

    def __init__(self) -> None:
        self.ids: list[int] = []
        self.keys = bytearray()

    def add(self, entry_id: int, key: str) -> None:
        """Adds the next entry; ids go up."""
        self.ids.append(entry_id)
        self.keys += bytes.fromhex(key)

    def at(self, entry_id: int) -> str | None:
        """The key of an entry, or nothing."""
        place = bisect.bisect_left(self.ids, entry_id)
        if place == len(self.ids) or self.ids[place] != entry_id:
            return None
        return self.keys[32 * place : 32 * place + 32].hex()


class Movement(NamedTuple):
    """What tells of an entry whether another one is the same movement."""

    same: tuple[object, ...]
    production: tuple[int, str | None]
    reference: str
    balance: Decimal | None


BASES = ("reference", "balance", "details")


def repeats_of(case: Case) -> dict[int, tuple[int, str]]:
    """The entries that are said to repeat another one, with that one and what tells it."""
    found: dict[int, tuple[int, str]] = {}
    for row in case.results:
        if row.get("result") == "repeat":
            entry_id, other = whole_at(row, "entry_id", "A repeat"), whole_at(row, "repeats_id", "A repeat")
            need(entry_id not in found, f"Entry {entry_id} is said to repeat two others.")
            need(entry_id != other, f"Entry {entry_id} is said to repeat itself.")
            need(
                row.get("basis") in BASES, f"Entry {entry_id} is said to repeat another for no known reason."
            )
            found[entry_id] = (other, str(row["basis"]))
    return found


def check_repeats(case: Case, entries: EntryPass) -> None:
    """Each repeated entry is the movement of the other one, given by another statement; none repeats a repeated one."""
    taken: set[tuple[int, tuple[int, str | None]]] = set()
    for entry_id, (other_id, basis) in entries.repeats.items():
        what = f"Entry {entry_id} is said to repeat entry {other_id}"
        one, other = entries.movements.get(entry_id), entries.movements.get(other_id)
        if one is None or other is None:
            raise Difference(f"{what}, but one of them does not count.")
        need(other_id not in entries.repeats, f"{what}, which repeats another one itself.")
        need(one.same == other.same, f"{what}, but is another movement.")
        need(one.production != other.production, f"{what}, but both stand in one sheet of one file.")
        need((other_id, one.production) not in taken, f"{what}, as another entry of its own sheet does.")
        taken.add((other_id, one.production))
        if basis == "reference":
            need(one.reference == other.reference != "", f"{what} by a reference that they do not share.")
        if basis == "balance":
            need(one.balance == other.balance is not None, f"{what} by a balance that they do not share.")
        case.report.count("repeated entries")


class EntryPass:
    """One pass over all entries: shape, keys, digests and the numbers for sums and reconciliations."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.keys = Keys()
        self.digests: dict[int, ContentDigest] = {}
        self.totals: dict[int, Totals] = {}
        self.present: set[bytes] = set()
        self.counted: set[bytes] = set()
        self.columns = ENTRY_COLUMNS[1:]
        self.zones = {row["timezone"] for row in case.tables["case_details"]}
        self.repeats = repeats_of(case)
        self.compared = {number for pair in self.repeats.items() for number in (pair[0], pair[1][0])}
        self.movements: dict[int, Movement] = {}

    def run(self) -> None:
        """Reads every entry once."""
        for entry in rows_of(self.case.container, "entry", is_protected=self.case.manifest.is_protected):
            place = f"Entry {entry['id']}"
            statement_id = whole_at(entry, "statement_id", place)
            need(statement_id in self.case.statements, f"{place} belongs to a statement that is not there.")
            statement = self.case.statements[statement_id]
            run_id = whole_at(statement, "run_id", place)
            item = self.case.item_of_run(run_id)
            place = f"Entry {entry['id']} ({at_place(item, entry)})"
            self._check_entry(entry, statement, item, place)
            self._collect(entry, statement_id, run_id in self.case.counting_runs, place)
            self._add_to_digest(entry, statement)
            self.case.report.count("entries")
        for statement_id, digest in self.digests.items():
            self.case.digests[("entry", statement_id)] = digest.result()

    def _check_entry(self, entry: Row, statement: Row, item: Row, place: str) -> None:
        """The key, the account and the scale of an entry fit what they come from."""
        text = f"{item['sha256']}\n{entry['sheet'] or ''}\n{entry['row']}\n{entry['part']}"
        need(
            sha256(text.encode("utf-8", "replace")) == entry["entry_key"],
            f"The key of {place} is not that of its place.",
        )
        need(
            entry["account_id"] == statement["account_id"],
            f"{place} is of another account than its statement.",
        )
        need(entry["direction"] in ("credit", "debit"), f"{place} is neither a credit nor a debit.")
        account = self.case.accounts[whole_at(statement, "account_id", place)]
        same = entry["currency"] in (None, account["currency"])
        need(same, f"{place} is in {entry['currency']}, its account in {account['currency']}.")
        for column in ("amount", "running_balance"):
            need_scale(entry, column, "amount_scale", place)
        need_scale(entry, "amount_2", "amount_2_scale", place)
        need(not str(entry["amount"]).startswith("-"), f"The amount of {place} is negative.")
        for column, known in ENTRY_WORDS.items():
            need(entry[column] in known, f"{place}: the column {column} holds {entry[column]!r}.")
        assumed = entry["zone_source"] != "assumed" or entry["zone"] in self.zones
        need(
            assumed,
            f"{place} is said to be in the zone of the case, but {entry['zone']} is none of its zones.",
        )

    def _collect(self, entry: Row, statement_id: int, counts: bool, place: str) -> None:
        """Keeps the numbers of an entry for the sums, the reconciliation and the links."""
        key = text_at(entry, "entry_key", place)
        raw = bytes.fromhex(key)
        self.keys.add(whole_at(entry, "id", place), key)
        amount = Decimal(text_at(entry, "amount", place))
        movement = amount if entry["direction"] == "credit" else amount.copy_negate()
        figures = self.case.figures.setdefault(statement_id, Figures(first_id=whole_at(entry, "id", place)))
        order, before = whole_at(entry, "source_order", place), figures.orders[-1] if figures.orders else -1
        need(order > before, f"{place} is out of order: source_order {order} is not above {before}.")
        figures.orders.append(order)
        balance = entry["running_balance"]
        figures.movements.append(movement)
        figures.balances.append(Decimal(balance) if isinstance(balance, str) else None)
        figures.days.append(whole_at(entry, "booked_at", place) // DAY)
        self.present.add(raw)
        if counts:
            need(raw not in self.counted, f"{place} counts twice: another entry that counts has its key.")
            self.counted.add(raw)
            self._add_to_totals(entry, key, movement)
            if entry["id"] in self.compared:
                self.movements[whole_at(entry, "id", place)] = self._movement(entry, statement_id, movement)

    def _movement(self, entry: Row, statement_id: int, movement: Decimal) -> Movement:
        """What two entries that are said to be one movement must have in common, or must not."""
        run_id = whole_at(self.case.statements[statement_id], "run_id", "A statement")
        day = whole_at(entry, "booked_at", "An entry") // DAY
        same = (entry["account_id"], day, movement, entry["currency"])
        production = (self.case.number_of_run(run_id), text_or_none(entry, "sheet"))
        reference = "".join((text_or_none(entry, "bank_reference") or "").split()).upper()
        balance = text_or_none(entry, "running_balance")
        return Movement(same, production, reference, None if balance is None else Decimal(balance))

    def _add_to_totals(self, entry: Row, key: str, movement: Decimal) -> None:
        """Adds an entry that counts to the sums of its account."""
        account_id = whole_at(entry, "account_id", "An entry")
        totals = self.totals.get(account_id)
        if totals is None:
            currency = str(self.case.accounts[account_id]["currency"])
            totals = self.totals.setdefault(account_id, Totals(currency))
        if key in self.case.excluded:
            totals.excluded.add(movement)
            return
        if entry["id"] in self.repeats and key not in self.case.unrepeated:
            totals.repeated.add(movement)
            return
        totals.standing.add(movement)
        for episode in self.case.episodes.get(key, ()):
            totals.episodes.setdefault(episode, Sums()).add(movement)

    def _add_to_digest(self, entry: Row, statement: Row) -> None:
        """Adds an entry to the digest of its statement, which is closed with its last entry."""
        if self.case.manifest.is_protected:
            return
        statement_id = whole_at(statement, "id", "A statement")
        digest = self.digests.get(statement_id)
        if digest is None:
            need(
                ("entry", statement_id) not in self.case.digests,
                f"Statement {statement_id} has more entries than it states.",
            )
            digest = self.digests.setdefault(
                statement_id, ContentDigest(self.columns, ("amount", "amount_2", "running_balance"))
            )
        digest.add(entry)
        if digest.count == statement["entry_count"]:
            self.case.digests[("entry", statement_id)] = self.digests.pop(statement_id).result()


def at_place(item: Row, row: Row) -> str:
    """Where a row stands, in a sentence."""
    sheet = f"sheet {row['sheet']}, " if row.get("sheet") else ""
    return f"E{item['number']}, {sheet}row {row.get('row')}"


def need_scale(row: Row, column: str, scale_column: str, place: str) -> None:
    """An amount has as many decimals as its scale says."""
    value, scale = row[column], row[scale_column]
    if value is None:
        idle = scale is None or column == "running_balance"
        need(idle, f"{place} has no {column}, but decimals of it.")
        return
    text = str(value)
    decimals = len(text) - text.index(".") - 1 if "." in text else 0
    need(decimals == scale, f"{place}: {column} {text} has not {scale} decimals.")
    need(
        not text.startswith("-") or any(digit in "123456789" for digit in text),
        f"{place}: {column} is a negative zero.",
    )


def digest_run_rows(case: Case, table: str, columns: Sequence[str], decimals: Sequence[str]) -> None:
    """One pass over the payments or unread rows: they belong to a run and give its digest."""
    digests: dict[int, ContentDigest] = {}
    for row in rows_of(case.container, table, is_protected=case.manifest.is_protected):
        run_id = whole_at(row, "run_id", f"A row of {table}")
        place = f"Row {row['id']} of {table}"
        need(run_id in case.runs, f"{place} belongs to a run that is not there.")
        number = case.number_of_run(run_id)
        need(not case.manifest.is_withheld(number), f"{place} is of E{number}, which is said to be withheld.")
        for column in decimals:
            need_scale(row, column, f"{column}_scale", place)
        for column, known in PAYMENT_WORDS.items() if table == "payment" else ():
            need(row[column] in known, f"{place}: the column {column} holds {row[column]!r}.")
        if not case.manifest.is_protected:
            digests.setdefault(run_id, ContentDigest(columns, decimals)).add(row)
        case.report.count("payments" if table == "payment" else "unread rows")
    for run_id, digest in digests.items():
        case.digests[(table, run_id)] = digest.result()


def check_links(case: Case, keys: Keys) -> None:
    """A link names the entries of its two keys, where they are in the bundle."""
    missing = 0
    for row in case.tables["movement_link"]:
        for side in ("debit", "credit"):
            key = keys.at(whole_at(row, f"{side}_id", "A link"))
            missing += key is None
            away = any(reason != "protected" for reason in case.manifest.withheld.values())
            need(key is not None or away, f"Link {row['id']} names a {side} that is not in the bundle.")
            same = key is None or key == row[f"{side}_key"]
            need(same, f"Link {row['id']}: the {side} is another entry than its key says.")
    if missing:
        case.report.skip("sides of links to entries that are not in the bundle", missing)


def check_content_is_claimed(case: Case) -> None:
    """Every statement and every run with rows has a digest that a record claims."""
    checked = {
        (str(row["kind"]), whole_at(row, "owner_id", "A check")): row["run_id"]
        for row in case.tables["content_check"]
    }
    need(len(checked) == len(case.tables["content_check"]), "The same content is checked twice.")
    for owner, statement in case.statements.items():
        need(
            checked.get(("entry", owner)) == statement["run_id"],
            f"No audit record claims the entries of statement {owner}.",
        )
    for kind, owner in case.digests:
        need((kind, owner) in checked, f"No audit record claims the {content_name(case, kind, owner)}.")


# ----------------------------------------------------------------------------------------------- 10. withheld


def check_withheld(case: Case) -> None:
    """Every item is in the bundle or withheld for a reason that is true, and withheld items have left no rows."""
    numbers = {whole_at(row, "number", "An item of evidence"): row for row in case.tables["evidence_item"]}
    for number in case.manifest.withheld:
        need(number in numbers, f"The manifest withholds E{number}, which is no item of the case.")
    for name in case.manifest.files:
        if name.startswith("evidence/"):
            need(int(name[10:]) in numbers, f"The file {name} is no item of the case.")
    for number, item in numbers.items():
        check_item(case, number, item)
    for statement_id, statement in case.statements.items():
        number = case.number_of_run(whole_at(statement, "run_id", "A statement"))
        withheld = case.manifest.is_withheld(number)
        need(not withheld, f"Statement {statement_id} is of E{number}, which is said to be withheld.")


def check_item(case: Case, number: int, item: Row) -> None:
    """The bytes of an item are there with its hash, or it is withheld for a true reason."""
    listed = case.manifest.files.get(f"evidence/E{number}")
    reason = case.manifest.withheld.get(number)
    need((listed is None) == (reason is not None), f"E{number} is withheld and in the bundle, or neither.")
    if listed is not None:
        same = (listed.sha256, listed.size) == (item["sha256"], item["size"])
        need(same, f"The file evidence/E{number} is not the item that the case received.")
        case.report.count("items of evidence")
    due = reasons_due(case, item)
    if reason in (None, "protected"):
        need(not due, f"E{number} is {' and '.join(sorted(due))}, but its rows are in the bundle.")
    if reason in ("quarantined", "withdrawn", "destroyed", "intelligence"):
        need(reason in due, f"E{number} is withheld as {reason}, which it is not.")
    if reason == "outside_basis":
        need(has_bounds(case, item), f"E{number} is withheld as outside a basis that has no bounds.")
        need(
            not case.manifest.with_outside_basis,
            f"E{number} is withheld although the option says that it is not.",
        )
    if reason is not None:
        case.report.skip(f"items of evidence withheld as {reason}")


def check_members(case: Case) -> None:
    """The bytes of every member that was taken out of an archive are in that archive, where it can be opened."""
    members: dict[int, list[Row]] = {}
    for item in case.tables["evidence_item"]:
        if item["derivation"] == "decrypted":
            case.report.skip("items that a password opened: that their bytes are those of the locked file")
        elif item["container_id"] is not None:
            members.setdefault(whole_at(item, "container_id", "An item"), []).append(item)
    for container_id, items in members.items():
        number = whole_at(case.evidence[container_id], "number", "An item")
        if f"evidence/E{number}" not in case.manifest.files:
            case.report.skip("members of archives that are withheld", len(items))
            continue
        content = case.container.read(f"evidence/E{number}", MAX_EVIDENCE)
        found = hashes_within(content, {whole_at(item, "size", "An item") for item in items})
        if found is None:
            case.report.skip("members of archives that cannot be opened here", len(items))
            continue
        for item in items:
            sentence = f"E{item['number']} is said to be a member of E{number}, which holds no such file."
            need(item["sha256"] in found, sentence)
            case.report.count("members found in their archives")


def hashes_within(content: bytes, sizes: set[int]) -> set[str] | None:
    """The hashes of the files of these sizes in a ZIP file, nothing where it cannot be opened without a password."""
    found: set[str] = set()
    left = MAX_ARCHIVE
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for listed in archive.infolist():
                if listed.file_size not in sizes or listed.is_dir():
                    continue
                left -= listed.file_size
                if listed.flag_bits & 0x1 or left < 0:
                    return None
                with archive.open(listed) as member:
                    digest = hashlib.sha256()
                    for piece in iter(lambda: member.read(CHUNK), b""):
                        digest.update(piece)
                found.add(digest.hexdigest())
    except UNREADABLE:
        return None
    return found


def reasons_due(case: Case, item: Row) -> set[str]:
    """The reasons for which an item must be withheld."""
    due: set[str] = set()
    item_id = whole_at(item, "id", "An item of evidence")
    for inner in case.tables["evidence_item"]:
        due |= reasons_due(case, inner) if inner["container_id"] == item_id else set()
    due |= {str(row["standing"]) for row in case.holding("evidence_standing") if row["fact_id"] == item_id}
    if any(row["evidence_id"] == item_id for row in case.tables["destruction"]):
        due.add("destroyed")
    terms = case.terms.get(item_id)
    allowed = case.manifest.with_intelligence and terms is not None and terms["may_be_passed_on"] != 0
    if terms is not None and is_intelligence(terms) and not allowed:
        due.add("intelligence")
    return due


def has_bounds(case: Case, item: Row) -> bool:
    """Whether the legal basis of an item, or of one that was taken out of it, has bounds."""
    item_id = whole_at(item, "id", "An item")
    terms = case.terms.get(item_id)
    if terms is not None and (is_bounded(terms) or is_redacted("evidence_terms", terms)):
        return True
    inner = [row for row in case.tables["evidence_item"] if row["container_id"] == item_id]
    return any(has_bounds(case, row) for row in inner)


def is_intelligence(terms: Row) -> bool:
    """Whether the terms of an item say that it is intelligence and no evidence."""
    return str(terms["source_kind"]).startswith("intelligence")


def is_bounded(terms: Row) -> bool:
    """Whether the terms of an item bound its days or its accounts."""
    return terms["from_on"] is not None or terms["to_on"] is not None or bool(accounts_of(terms))


def account_key(text: object) -> str:
    """The number of an account without spaces, in upper case."""
    return "".join(str(text).split()).upper()


def accounts_of(terms: Row) -> set[str]:
    """The accounts that the terms of an item list."""
    return {
        account_key(account)
        for account in listed_texts(terms, "accounts", f"Row {terms['id']} of evidence_terms")
    }


def listed_texts(row: Row, name: str, place: str) -> list[object]:
    """The texts of a column that holds a JSON list, none where it is empty."""
    text = text_or_none(row, name) or ""
    try:
        listed: object = json.loads(text) if text.strip() else []
    except (ValueError, RecursionError) as error:
        raise Difference(f"{place}: {name} is no JSON list.") from error
    if not isinstance(listed, list):
        raise Difference(f"{place}: {name} is no JSON list.")
    return listed


def check_basis(case: Case) -> None:
    """Without the option, no entry that counts lies outside the legal basis of its item."""
    if case.manifest.with_outside_basis:
        return
    if case.manifest.is_protected and any(accounts_of(terms) for terms in case.terms.values()):
        case.report.skip("accounts of a legal basis, which are masked")
    for statement_id, figures in case.figures.items():
        statement = case.statements[statement_id]
        run_id = whole_at(statement, "run_id", "A statement")
        terms = case.terms.get(whole_at(case.item_of_run(run_id), "id", "An item"))
        if terms is None or run_id not in case.counting_runs:
            continue
        accounts = set() if case.manifest.is_protected else accounts_of(terms)
        key = account_key(case.accounts[whole_at(statement, "account_id", "A statement")]["key"])
        from_on, to_on = whole_or_none(terms, "from_on"), whole_or_none(terms, "to_on")
        early = from_on is not None and min(figures.days) < from_on
        late = to_on is not None and max(figures.days) > to_on
        other = bool(accounts) and key not in accounts
        sentence = (
            f"Statement {statement_id} (E{case.number_of_run(run_id)}) holds entries outside the legal basis."
        )
        need(not (early or late or other), sentence)


# ---------------------------------------------------------------------------------------------------- 11. sums


def check_results(case: Case, totals: dict[int, Totals]) -> None:
    """Every line of the results is recomputed, and none is missing."""
    lines: dict[tuple[object, ...], Row] = {}
    for number, row in enumerate(case.results, 1):
        place = f"Line {number} of results.jsonl"
        kind = text_at(row, "result", place)
        need(kind in RESULT_KEYS, f"{place} is of the unknown kind {kind!r}.")
        need_keys(row, RESULT_KEYS[kind], place)
        key = (kind, *(row[name] for name in RESULT_IDS[kind]))
        need(all(type(part) in (int, str) for part in key), f"{place} names nothing that it is about.")
        need(key not in lines, f"{place} repeats the result of another line.")
        lines[key] = row
    check_statement_results(case, lines)
    check_account_results(case, totals, lines)
    check_episode_results(case, totals, lines)
    check_case_result(case, totals, lines)
    for key in [key for key in lines if key[0] == "repeat"]:
        del lines[key]
    for key, row in lines.items():
        amounts = [value for name, value in row.items() if name not in ("result", *RESULT_IDS[str(key[0])])]
        needless = key[0] in ("account_total", "episode_total") and is_known(case, row)
        nothing = all(Decimal(str(value)) == 0 for value in amounts) if needless else False
        need(nothing, f"results.jsonl holds a result that nothing gives: {short(row)}.")


RESULT_KEYS = {
    "statement": {"result", "id", "account_id", "entry_count", "credits", "debits", "state", "order"},
    "account_total": {
        "result", "account_id", "currency", "credits", "debits", "credit_count", "debit_count", "excluded_count",
        "excluded_credits", "excluded_debits", "repeated_count", "repeated_credits", "repeated_debits",
    },
    "repeat": {"result", "entry_id", "repeats_id", "basis"},
    "episode_total": {
        "result", "episode_id", "account_id", "currency", "credits", "debits", "entry_count", "rest_credits",
        "rest_debits", "rest_count",
    },
    "case_total": {
        "result", "entry_count", "excluded_count", "repeated_count", "evidence_count", "statement_count",
    },
}  # fmt: skip
RESULT_IDS: dict[str, tuple[str, ...]] = {
    "statement": ("id",),
    "repeat": ("entry_id",),
    "account_total": ("account_id", "currency"),
    "episode_total": ("episode_id", "account_id", "currency"),
    "case_total": (),
}


def is_known(case: Case, row: Row) -> bool:
    """Whether a result is about an account, its currency and an episode of the case."""
    account = case.accounts.get(whole_at(row, "account_id", "A result"), {})
    episodes = {episode["fact_id"] for episode in case.holding("episode")}
    return account.get("currency") == row["currency"] and row.get("episode_id") in {None, *episodes}


def take(lines: dict[tuple[object, ...], Row], key: tuple[object, ...], what: str) -> Row:
    """The line of a result, which must be there."""
    row = lines.pop(key, None)
    if row is None:
        raise Difference(f"results.jsonl has no {key[0]} of {what}.")
    return row


def same_sum(row: Row, name: str, found: Decimal, what: str) -> None:
    """A sum that the results state is the one found."""
    stated = exact(row[name], f"results.jsonl: {name} of {what}")
    need(stated == found, f"The {name} of {what} are {found}, the results state {stated}.")


def same_count(row: Row, name: str, found: int, what: str) -> None:
    """A number that the results state is the one found."""
    need(
        whole_at(row, name, "A result") == found,
        f"The {name} of {what} is {found}, the results state {row[name]}.",
    )


def counting_statements(case: Case) -> dict[int, Row]:
    """The statements whose runs count."""
    return {key: row for key, row in case.statements.items() if row["run_id"] in case.counting_runs}


def check_statement_results(case: Case, lines: dict[tuple[object, ...], Row]) -> None:
    """Count, sums and days of every statement, as its row and its result state them."""
    states = reconciled_states(case, lines)
    for statement_id, statement in case.statements.items():
        what = (
            f"statement {statement_id} (E{case.number_of_run(whole_at(statement, 'run_id', 'A statement'))})"
        )
        figures = case.figures.get(statement_id, Figures())
        sums = Sums()
        for movement in figures.movements:
            sums.add(movement)
        check_statement_row(statement, figures, sums, what)
        reconciliation = parsed_column(statement, "reconciliation", f"Row {what}")
        state = object_at(reconciliation, "state", f"The reconciliation of {what}").get("value")
        if statement_id in states:
            row = take(lines, ("statement", statement_id), what)
            same_count(row, "account_id", whole_at(statement, "account_id", what), what)
            same_count(row, "entry_count", sums.count, what)
            same_sum(row, "credits", sums.credits, what)
            same_sum(row, "debits", sums.debits, what)
            found, sentence = states[statement_id]
            for stated in (row["state"], state):
                need(
                    stated == found,
                    f"The state of {what} is {found}, the bundle states {stated}. {sentence}".rstrip(),
                )
            case.report.count("reconciliations")


def check_statement_row(statement: Row, figures: Figures, sums: Sums, what: str) -> None:
    """What the row of a statement says of its entries is true."""
    need(
        statement["entry_count"] == sums.count,
        f"The {what} has {sums.count} entries and states {statement['entry_count']}.",
    )
    if sums.count:
        need(
            statement["first_entry_id"] == figures.first_id,
            f"The first entry of {what} is not the one that it states.",
        )
        days = (min(figures.days), max(figures.days))
        need(
            (statement["first_on"], statement["last_on"]) == days,
            f"The days of {what} are not those of its entries.",
        )
    for column, found in (("credits", sums.credits), ("debits", sums.debits)):
        stated = money(parsed_column(statement, column, what), f"The {column} of {what}")
        need(stated == found, f"The {column} of {what} are {found}, its row states {stated}.")


def money(value: Row, place: str) -> Decimal | None:
    """An amount that the case keeps as units and scale, or nothing."""
    if not value:
        return None
    need(value.get("type") == "Money", f"{place} is no amount of money.")
    scale = whole_at(value, "scale", place)
    need(0 <= scale <= 30, f"{place} has an impossible scale.")
    units = whole_at(value, "units", place)
    need(abs(units) < 10**60, f"{place} is impossibly large.")
    return Decimal(units).scaleb(-scale)


def check_account_results(
    case: Case, totals: dict[int, Totals], lines: dict[tuple[object, ...], Row]
) -> None:
    """The sums of every account, with what is excluded apart."""
    for account_id, total in totals.items():
        what = f"account {account_id} in {total.currency}"
        row = take(lines, ("account_total", account_id, total.currency), what)
        same_sum(row, "credits", total.standing.credits, what)
        same_sum(row, "debits", total.standing.debits, what)
        same_sum(row, "excluded_credits", total.excluded.credits, what)
        same_sum(row, "excluded_debits", total.excluded.debits, what)
        same_count(row, "credit_count", total.standing.credit_count, what)
        same_count(row, "debit_count", total.standing.debit_count, what)
        same_count(row, "excluded_count", total.excluded.count, what)
        same_sum(row, "repeated_credits", total.repeated.credits, what)
        same_sum(row, "repeated_debits", total.repeated.debits, what)
        same_count(row, "repeated_count", total.repeated.count, what)
        case.report.count("totals")


def check_episode_results(
    case: Case, totals: dict[int, Totals], lines: dict[tuple[object, ...], Row]
) -> None:
    """The sums of every episode and account, always with the complement."""
    for episode in case.holding("episode"):
        episode_id = whole_at(episode, "fact_id", "An episode")
        for account_id, total in totals.items():
            what = f"episode {episode_id} in account {account_id}"
            row = take(lines, ("episode_total", episode_id, account_id, total.currency), what)
            inside, whole = total.episodes.get(episode_id, Sums()), total.standing
            same_sum(row, "credits", inside.credits, what)
            same_sum(row, "debits", inside.debits, what)
            same_count(row, "entry_count", inside.count, what)
            same_sum(row, "rest_credits", whole.credits - inside.credits, what)
            same_sum(row, "rest_debits", whole.debits - inside.debits, what)
            same_count(row, "rest_count", whole.count - inside.count, what)
            case.report.count("totals")


def check_case_result(case: Case, totals: dict[int, Totals], lines: dict[tuple[object, ...], Row]) -> None:
    """The numbers of the whole case."""
    row = take(lines, ("case_total",), "the case")
    standing, excluded, repeated = (
        sum(sums.count for sums in counted)
        for counted in (
            [total.standing for total in totals.values()],
            [total.excluded for total in totals.values()],
            [total.repeated for total in totals.values()],
        )
    )
    same_count(row, "entry_count", standing + excluded + repeated, "the case")
    same_count(row, "excluded_count", excluded, "the case")
    same_count(row, "repeated_count", repeated, "the case")
    there = [
        item
        for item in case.evidence.values()
        if not case.manifest.is_withheld(whole_at(item, "number", "An item"))
    ]
    same_count(row, "evidence_count", len(there), "the case")
    same_count(row, "statement_count", len(counting_statements(case)), "the case")
    case.report.count("totals")


# ----------------------------------------------------------------------------------------- 12. reconciliations


class Stated(NamedTuple):
    """What a bank states beside the entries."""

    opening: Decimal | None
    closing: Decimal | None
    credits: Decimal | None
    debits: Decimal | None
    entries: int | None


def stated_of(statement: Row) -> Stated:
    """The balances and totals that a statement states."""
    place = f"Statement {statement['id']}"
    printed = parsed_column(statement, "printed_totals", place)
    return Stated(
        money(parsed_column(statement, "opening_balance", place), f"{place}: opening_balance"),
        money(parsed_column(statement, "closing_balance", place), f"{place}: closing_balance"),
        money(object_or_empty(printed, "credit"), f"{place}: printed_totals"),
        money(object_or_empty(printed, "debit"), f"{place}: printed_totals"),
        whole_or_none(printed, "count"),
    )


def object_or_empty(row: Row, key: str) -> Row:
    """An object within an object, an empty one where there is none."""
    value = row.get(key)
    return value if isinstance(value, dict) else {}


def reconciled_states(case: Case, lines: dict[tuple[object, ...], Row]) -> dict[int, tuple[str, str]]:
    """For each statement that counts its state and the first comparison that differs."""
    states: dict[int, tuple[str, str]] = {}
    for parts in readings(case):
        figures = joined([case.figures.get(part, Figures()) for part in parts])
        orders = [order_of(part, figures, lines) for part in parts]
        need(
            all(order == orders[0] for order in orders),
            f"The parts of the reading of statement {parts[0]} differ in order.",
        )
        places = range(len(figures.orders)) if orders[0] is None else orders[0]
        movements = [figures.movements[place] for place in places]
        balances = [figures.balances[place] for place in places]
        state = reconcile(stated_of(case.statements[parts[0]]), movements, balances)
        states.update(dict.fromkeys(parts, state))
    return states


SHARED = (
    "run_id",
    "sheet",
    "period",
    "opening_balance",
    "closing_balance",
    "printed_totals",
    "reconciliation",
)


def readings(case: Case) -> list[list[int]]:
    """The statements that count, those together that share a reconciliation: one reading with several currencies."""
    groups: dict[str, list[int]] = {}
    for statement_id, statement in counting_statements(case).items():
        identity = parsed_column(statement, "identity", f"Statement {statement_id}")
        identity.pop("currency", None)
        group = sha256(canonical([identity, *(statement[name] for name in SHARED)]))
        groups.setdefault(group, []).append(statement_id)
    found: list[list[int]] = []
    for parts in groups.values():
        orders = [order for part in parts for order in case.figures.get(part, Figures()).orders]
        found.extend([parts] if len(set(orders)) == len(orders) else [[part] for part in parts])
    return found


def joined(parts: list[Figures]) -> Figures:
    """The entries of the parts of one reading together, in the order of their source."""
    if len(parts) == 1:
        return parts[0]
    whole = Figures()
    places = sorted(
        (order, part, place)
        for part, figures in enumerate(parts)
        for place, order in enumerate(figures.orders)
    )
    for order, part, place in places:
        whole.orders.append(order)
        whole.movements.append(parts[part].movements[place])
        whole.balances.append(parts[part].balances[place])
        whole.days.append(parts[part].days[place])
    return whole


def order_of(statement_id: int, figures: Figures, lines: dict[tuple[object, ...], Row]) -> list[int] | None:
    """The order in which the entries of a statement were booked, as its result states it and as it can be."""
    row = lines.get(("statement", statement_id))
    what = f"statement {statement_id}"
    if row is None:
        raise Difference(f"results.jsonl has no statement of {what}.")
    if row["order"] is None:
        return None
    need(
        any(balance is not None for balance in figures.balances),
        f"The order of {what} is told by no running balance.",
    )
    order = [place for place in list_at(row, "order", what) if type(place) is int]
    same = order == row["order"] and sorted(order) == list(range(len(figures.days)))
    need(same, f"The order of {what} does not name each of its entries once.")
    days = [figures.days[place] for place in order]
    sorted_days = days in (sorted(days), sorted(days, reverse=True))
    source = list(range(len(order)))
    need(
        sorted_days or order in (source, source[::-1]),
        f"The order of {what} is neither that of its days nor of its source.",
    )
    return order


def reconcile(stated: Stated, movements: list[Decimal], balances: list[Decimal | None]) -> tuple[str, str]:
    """The state of a statement and, where it fails, the comparison that differs first."""
    comparisons = [
        *balance_comparisons(stated, movements, balances),
        *total_comparisons(stated, movements),
    ]
    for sentence, expected, found in comparisons:
        if expected != found:
            return "fail", f"{sentence}: stated {expected}, computed {found}."
    decisive = stated.opening is not None and stated.closing is not None
    printed = sum(1 for balance in balances if balance is not None)
    return ("pass" if decisive or printed >= 2 else "inconclusive"), ""


Comparison = tuple[str, Decimal, Decimal]


def balance_comparisons(
    stated: Stated, movements: list[Decimal], balances: list[Decimal | None]
) -> Iterator[Comparison]:
    """Comparisons 1 to 4 of the format: opening, running and closing balances."""
    total = sum(movements, ZERO)
    if stated.opening is not None and stated.closing is not None:
        yield "Opening balance, credits and debits", stated.closing, stated.opening + total
    running = stated.opening
    for place, balance in enumerate(balances):
        if running is not None:
            running += movements[place]
        if balance is not None:
            if running is not None:
                yield f"Running balance of entry {place + 1}", balance, running
            running = balance
    if (
        stated.closing is not None
        and running is not None
        and any(balance is not None for balance in balances)
    ):
        yield "Closing balance and last running balance", stated.closing, running


def total_comparisons(stated: Stated, movements: list[Decimal]) -> Iterator[Comparison]:
    """Comparison 5 of the format: the printed totals."""
    sums = Sums()
    for movement in movements:
        sums.add(movement)
    if stated.credits is not None:
        yield "Printed total of credits", abs(stated.credits), sums.credits
    if stated.debits is not None:
        yield "Printed total of debits", abs(stated.debits), sums.debits
    if stated.entries is not None:
        yield "Printed number of entries", Decimal(stated.entries), Decimal(sums.count)


# ------------------------------------------------------------------------------- 13. cells: reading workbooks


class Number(NamedTuple):
    """A number in a cell of a workbook, as its file spells it."""

    raw: str
    is_date: bool
    zeros: int
    from_1904: bool

    @property
    def exact(self) -> Decimal:
        """The shortest decimal that is the same double."""
        return Decimal(repr(float(self.raw)))


Cell = object  # None (blank), str (text) or Number
Cells = tuple[Cell, ...]


@dataclass
class Sheet:
    """The rows of a table of cells that hold anything, by their number."""

    rows: dict[int, Cells] = field(default_factory=dict)


@dataclass
class Book:
    """What a file of evidence holds: its sheets by name (nothing as name where it has none)."""

    sheets: dict[str | None, Sheet] = field(default_factory=dict)
    from_1904: bool = False


class XmlTarget:
    """Receives the events of a part of a workbook; a document type is refused, since it can define entities."""

    def __init__(self) -> None:
        self.names: dict[str, str] = {}

    def doctype(self, *_: object) -> None:
        """Refuses the document type."""
        raise Difference("A part of the workbook has a document type (DTD).")

    def local(self, tag: str) -> str:
        """The name of an element without its namespace."""
        name = self.names.get(tag)
        if name is None:
            name = self.names[tag] = tag.rpartition("}")[2]
        return name

    def close(self) -> None:
        """Ends the part."""


class StringsTarget(XmlTarget):
    """Collects the shared texts of a workbook."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.pieces: list[str] = []
        self.in_text = False
        self.phonetic = 0

    def start(self, tag: str, _: dict[str, str]) -> None:
        """Begins a text or a piece of one."""
        name = self.local(tag)
        if name == "si":
            self.pieces = []
        elif name == "rPh":
            self.phonetic += 1
        elif name == "t":
            self.in_text = self.phonetic == 0

    def data(self, text: str) -> None:
        """Takes a piece of a text."""
        if self.in_text:
            self.pieces.append(text)

    def end(self, tag: str) -> None:
        """Ends a text or a piece of one."""
        name = self.local(tag)
        if name == "t":
            self.in_text = False
        elif name == "rPh":
            self.phonetic -= 1
        elif name == "si":
            self.texts.append(unescaped("".join(self.pieces)))


ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


def unescaped(text: str) -> str:
    """A text of a workbook with its escaped characters."""
    return ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


class SheetTarget(XmlTarget):
    """Collects the cells of a sheet."""

    def __init__(self, strings: list[str], styles: list[tuple[bool, int]], from_1904: bool) -> None:
        super().__init__()
        self.strings, self.styles, self.from_1904 = strings, styles, from_1904
        self.rows: dict[int, Cells] = {}
        self.merged: list[str] = []
        self.columns: dict[str, int] = {}
        self.row, self.column = 0, -1
        self.cells: list[Cell] = []
        self.kind, self.style = "n", 0
        self.pieces: list[str] = []
        self.takes = False
        self.phonetic = 0
        self.held = 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begins a row, a cell or its value."""
        name = self.local(tag)
        if name == "c":
            self._begin_cell(attributes)
        elif name in ("v", "t"):
            self.takes = self.phonetic == 0
        elif name == "row":
            self.row = int(attributes.get("r", self.row + 1))
            need(1 <= self.row <= 1_048_576, "A sheet has a row with an impossible number.")
            need(self.row not in self.rows, f"A sheet has row {self.row} twice.")
            self.column, self.cells = -1, []
        elif name == "rPh":
            self.phonetic += 1
        elif name == "mergeCell":
            self.merged.append(attributes.get("ref", ""))

    def _begin_cell(self, attributes: dict[str, str]) -> None:
        """Begins a cell, which may leave out where it stands."""
        reference = attributes.get("r")
        before = self.column
        if reference is None:
            self.column = before + 1
        else:
            letters = reference.rstrip("0123456789")
            self.column = self.columns.get(letters, -1)
            if self.column < 0:
                self.column = self.columns[letters] = column_number(letters)
        if not before < self.column < 16_384:
            raise Difference(f"Row {self.row} of a sheet has its cells in an impossible order.")
        self.kind = attributes.get("t", "n")
        self.style = int(attributes.get("s", "0"))
        self.pieces = []

    def data(self, text: str) -> None:
        """Takes a piece of a value."""
        if self.takes:
            self.pieces.append(text)

    def end(self, tag: str) -> None:
        """Ends a row, a cell or its value."""
        name = self.local(tag)
        if name in ("v", "t"):
            self.takes = False
        elif name == "c":
            cell = self._cell("".join(self.pieces))
            if cell is not None:
                self.cells.extend([None] * (self.column - len(self.cells)))
                self.cells.append(cell)
        elif name == "row" and self.cells:
            self.rows[self.row] = tuple(self.cells)
            self.held += len(self.cells)
            need(self.held <= MAX_WORKBOOK_CELLS, "A sheet holds more cells than can be re-read.")
        elif name == "rPh":
            self.phonetic -= 1

    def _cell(self, text: str) -> Cell:
        """What a cell holds, nothing where it is blank."""
        if self.kind == "s":
            need(
                text.strip().isdigit() and int(text) < len(self.strings),
                "A cell names a shared text that is not there.",
            )
            value = self.strings[int(text)]
        elif self.kind in ("inlineStr", "str", "e", "d"):
            value = unescaped(text)
        elif self.kind == "b":
            value = "TRUE" if text.strip() == "1" else "FALSE"
        else:
            need(self.kind == "n", f"A cell is of the unknown kind {self.kind!r}.")
            return self._number(text.strip())
        return value if value.strip() else None

    def _number(self, text: str) -> Cell:
        """A number with what its style says."""
        if not text:
            return None
        if NUMBER_CELL.fullmatch(text) is None or not abs(float(text)) < 1e300:
            raise Difference(f"A cell holds {text[:60]!r} as a number.")
        is_date, zeros = self.styles[self.style] if 0 <= self.style < len(self.styles) else (False, 0)
        return Number(text, is_date, zeros, self.from_1904)


NUMBER_CELL = re.compile(r"[+-]?(?:[0-9]{1,400}(?:\.[0-9]{0,400})?|\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,3})?")


def column_number(letters: str) -> int:
    """The number of a column from 0 of its letters."""
    need(re.fullmatch("[A-Z]{1,3}", letters) is not None, f"A column is named {letters!r}.")
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


class Workbook:
    """A workbook of the Open XML format, read part by part."""

    def __init__(self, content: bytes) -> None:
        self.archive = zipfile.ZipFile(io.BytesIO(content))
        self.names = {info.filename.lstrip("/"): info for info in self.archive.infolist()}

    def feed(self, name: str, target: XmlTarget) -> None:
        """Hands a part of the workbook to what takes its elements."""
        need(name in self.names, f"The workbook has no part {name}.")
        parser = ET.XMLParser(target=target)
        size = 0
        with self.archive.open(self.names[name]) as part:
            while piece := part.read(CHUNK):
                size += len(piece)
                need(size <= MAX_WORKBOOK_PART, f"The part {name} of the workbook is too large.")
                parser.feed(piece)
        parser.close()

    def elements(self, name: str) -> list[tuple[str, dict[str, str]]]:
        """All elements of a small part with their attributes, without namespaces."""
        target = ElementsTarget()
        self.feed(name, target)
        return target.elements

    def related(self, name: str) -> dict[str, tuple[str, str]]:
        """Where the parts lie that a part refers to, with the kind of each."""
        folder, _, file = name.rpartition("/")
        relations = f"{folder}/_rels/{file}.rels".lstrip("/")
        found: dict[str, tuple[str, str]] = {}
        for tag, attributes in self.elements(relations):
            if tag == "Relationship" and attributes.get("TargetMode") != "External":
                kind = attributes.get("Type", "").rpartition("/")[2]
                found[attributes.get("Id", "")] = (kind, absolute(folder, attributes.get("Target", "")))
        return found


class ElementsTarget(XmlTarget):
    """Collects the elements of a small part."""

    def __init__(self) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Takes an element."""
        need(len(self.elements) < 1_000_000, "A part of the workbook is too large.")
        self.elements.append((self.local(tag), {self.local(key): value for key, value in attributes.items()}))


def absolute(folder: str, target: str) -> str:
    """The name of a part from the folder of the one that refers to it."""
    parts = [] if target.startswith("/") else folder.split("/")
    for part in target.split("/"):
        if part == "..":
            parts = parts[:-1]
        elif part not in ("", "."):
            parts.append(part)
    return "/".join(part for part in parts if part)


def read_workbook(content: bytes) -> Book:
    """The cells of all sheets of a workbook."""
    workbook = Workbook(content)
    main = next((target for kind, target in workbook.related("").values() if kind == "officeDocument"), "")
    parts = workbook.related(main)
    strings, styles = StringsTarget(), [(False, 0)]
    for kind, target in parts.values():
        if kind == "sharedStrings":
            workbook.feed(target, strings)
        elif kind == "styles":
            styles = read_styles(workbook.elements(target))
    book = Book()
    for tag, attributes in workbook.elements(main):
        if tag == "workbookPr":
            book.from_1904 = attributes.get("date1904", "0") in ("1", "true")
        kind, target = parts.get(attributes.get("id", ""), ("", ""))
        if tag == "sheet" and kind == "worksheet":
            sheet = SheetTarget(strings.texts, styles, book.from_1904)
            workbook.feed(target, sheet)
            drop_covered(sheet.rows, sheet.merged)
            book.sheets[attributes.get("name", "")] = Sheet(sheet.rows)
    return book


DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}


def read_styles(elements: list[tuple[str, dict[str, str]]]) -> list[tuple[bool, int]]:
    """For each style of cells whether it shows a date, and to how many digits it fills with zeros."""
    codes: dict[int, str] = {}
    styles: list[tuple[bool, int]] = []
    in_cells = False
    for tag, attributes in elements:
        if tag == "numFmt":
            codes[int(attributes.get("numFmtId", "0"))] = attributes.get("formatCode", "")
        elif tag in ("cellXfs", "cellStyles", "cellStyleXfs", "dxfs"):
            in_cells = tag == "cellXfs"
        elif tag == "xf" and in_cells:
            number = int(attributes.get("numFmtId", "0"))
            code = codes.get(number, "")
            shows_date = is_date_code(code) if code else number in DATE_FORMATS
            styles.append((shows_date, len(code) if re.fullmatch("0{2,40}", code) else 0))
    return styles


def is_date_code(code: str) -> bool:
    """Whether a number format shows a date or a time."""
    elapsed = re.search(r"\[(?:h+|m+|s+)\]", code, re.IGNORECASE)
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]', "", code)
    return (
        bool(elapsed)
        or re.search("[dmyhs]", re.sub("(?i)general|e[+-]", "", bare), re.IGNORECASE) is not None
    )


def drop_covered(rows: dict[int, Cells], merged: list[str]) -> None:
    """Only the top left cell of a merged range holds a value."""
    work = 0
    for reference in merged:
        match = re.fullmatch(r"\$?([A-Z]{1,3})\$?([0-9]{1,7}):\$?([A-Z]{1,3})\$?([0-9]{1,7})", reference)
        if match is None:
            raise Difference(f"A sheet merges the range {reference!r}.")
        left, right = column_number(match[1]), column_number(match[3])
        top, bottom = int(match[2]), int(match[4])
        span = (
            range(top, bottom + 1)
            if bottom - top < len(rows)
            else [row for row in rows if top <= row <= bottom]
        )
        work += min(bottom - top + 1, len(rows))
        need(work <= MAX_MERGED_ROWS, "A sheet merges more rows than can be re-read.")
        for row in span:
            if row in rows:
                keep = {left} if row == top else set()
                uncover(rows, row, left, right, keep)


def uncover(rows: dict[int, Cells], row: int, left: int, right: int, keep: set[int]) -> None:
    """Drops the values of a row that lie under a merged range."""
    cells = rows[row]
    if any(cell is not None for cell in cells[left : right + 1]):
        inside = range(left, right + 1)
        rest = tuple(None if n in inside and n not in keep else cell for n, cell in enumerate(cells))
        if any(cell is not None for cell in rest):
            rows[row] = rest
        else:
            del rows[row]


def unwrapped(field: str) -> str:
    """The text of a field that is a formula for it, `="00123"`; any other field as it is."""
    is_formula = len(field) > 2 and field.startswith('="') and field.endswith('"')
    return field[2:-1].replace('""', '"') if is_formula else field


def read_delimited(content: bytes, encoding: str, delimiter: str | None) -> Book:
    """The cells of a text; a row is the physical line on which its record begins."""
    text = content.decode(encoding)
    text = text[1:] if text.startswith("\ufeff") else text
    sheet = Sheet()
    csv.field_size_limit(MAX_LINE)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or "\x00")
    line = 1
    for record in reader:
        cells = tuple(value if value.strip() else None for value in map(unwrapped, record))
        if any(cell is not None for cell in cells):
            sheet.rows[line] = cells
        line = reader.line_num + 1
    return Book({None: sheet})


# ------------------------------------------------------------------- 13. cells: numbers, times, texts in cells

OTHER_MARK = {"point": ",", "comma": "."}
MARK = {"point": ".", "comma": ","}
CORE = re.compile(r"[0-9.,'’`_\s]*[0-9][0-9.,'’`_\s]*")
POWER = re.compile(r"([+-]?[0-9]{1,40}(?:[.,][0-9]{1,40})?)[eE]([+-]?[0-9]{1,2})")
MINUS = str.maketrans({"−": "-", "–": "-", "—": "-", "‐": "-", "‑": "-"})
BLANK = re.compile(r"[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+")


def collapsed(text: str) -> str:
    """A text with its blanks collapsed."""
    return " ".join(BLANK.sub(" ", text).split())


class DigitTable(dict[int, int]):
    """For the number of a letter that of the digit 0 to 9 that it is in another script, else its own."""

    def __missing__(self, code: int) -> int:
        value = unicodedata.decimal(chr(code), None)
        self[code] = code if value is None else 48 + int(value)
        return self[code]


DIGITS = DigitTable()


def with_ascii_digits(text: str) -> str:
    """A text with the digits of all scripts as 0 to 9."""
    return text if text.isascii() else text.translate(DIGITS)


class Reading(NamedTuple):
    """A number as a cell states it."""

    value: Decimal
    is_worded: bool


def number_in(cell: Cell, mark: str | None) -> Reading | None:
    """The number that a cell holds, or nothing where it holds none."""
    if isinstance(cell, Number):
        return Reading(on_hundredth(cell.exact), False)
    return number_in_text(cell, mark) if isinstance(cell, str) else None


def on_hundredth(value: Decimal) -> Decimal:
    """A double that misses a whole hundredth by less than 2e-15 of itself is that hundredth."""
    near = ROUNDING.quantize(value, Decimal("0.01")) if abs(value) < Decimal("1e30") else value
    return near if abs(near - value) < abs(value) * Decimal("2e-15") else value


CENTS = (
    "коп|копеек|копейка|копейки|тиын|тийин|тийын|тиин|tiyin|cents|cent|дирам|дирамов|paisa|paise|пул|پول|qəpik"
    "|kopeck|kopecks"
)
WITH_CENTS = re.compile(
    rf"([0-9]+(?: [0-9]{{3}})*) ?[^\W\d_]+\.? ?([0-9]{{2}}) ?(?:{CENTS})\.?", re.IGNORECASE
)
HYPHENED = re.compile(r"([^0-9.,]*[^0-9.,-])?([0-9]{1,3}(?: [0-9]{3})+|[0-9]+)[-=]([0-9]{2})([^0-9.,]*)")
NO_DECIMALS = re.compile(r"(?<=[0-9])([.,])[-=](?![0-9])")
DASHES = re.compile(r"(?<=[0-9]) ?(?:/[-=]|=)(?![0-9])")
BETWEEN = re.compile(r"[\s'’`_]")


def number_in_text(cell: str, mark: str | None) -> Reading | None:
    """The number that a text holds, with its minus or brackets, beside a currency or a word."""
    text = collapsed(with_ascii_digits(cell)).translate(MINUS)
    if "\u066b" in text or "\u066c" in text:
        text, mark = text.replace(",", "").replace("\u066c", "").replace("\u066b", "."), "point"
    if len(text) > MAX_VALUE:
        return None
    power = POWER.fullmatch(text)
    if power is not None:
        return Reading(Decimal(power[1].replace(",", ".")).scaleb(int(power[2])), False)
    cents = WITH_CENTS.fullmatch(text)
    if cents is not None:
        return Reading(Decimal(f"{cents[1].replace(' ', '')}.{cents[2]}"), True)
    hyphened = HYPHENED.fullmatch(text)
    if hyphened is not None:
        worded = any(letter.isalpha() for letter in (hyphened[1] or "") + hyphened[4])
        return Reading(Decimal(f"{hyphened[2].replace(' ', '')}.{hyphened[3]}"), worded)
    return plain_number(DASHES.sub("", text), mark)


def plain_number(text: str, mark: str | None) -> Reading | None:
    """The number of a text with one stretch of digits and marks."""
    shown = NO_DECIMALS.search(text)
    if shown is not None:  # `1.000,-`: the mark before the dash is the decimal mark
        text = text[: shown.start(1)] + text[shown.end() :]
        mark = "comma" if shown[1] == "," else "point"
        if shown[1] in text:
            return None
    cores = CORE.findall(text)
    if len(cores) != 1:
        return None
    before, _, after = text.partition(cores[0])
    digits = BETWEEN.sub("", cores[0]).rstrip(".,")
    if before[-1:].isalpha():  # the point of a shortened word
        digits = digits.lstrip(".,")
    value = digits_value(digits, mark)
    if value is None:
        return None
    if len(value.as_tuple().digits) >= 15:
        value = on_hundredth(value)
    before, after = before.strip(), after.strip()
    negative = before.startswith("-") or before.endswith("-") or after.startswith("-") or after.endswith("-")
    negative = negative or (before.endswith("(") and after.startswith(")"))
    negative = negative or (before.startswith("(") and after.endswith(")"))
    return Reading(
        value.copy_negate() if negative and value else value,
        any(letter.isalpha() for letter in before + after),
    )


def digits_value(digits: str, mark: str | None) -> Decimal | None:
    """The value of digits with marks: under the column's mark, else under the other one."""
    if len(digits) > 60:
        return None
    readings = {name: marked_value(digits, name) for name in MARK}
    if mark in MARK:
        first, other = readings[str(mark)], readings["comma" if mark == "point" else "point"]
        return first if first is not None else other
    values = {value for value in readings.values() if value is not None}
    need(len(values) < 2, f"The number {digits} can be read in two ways, and the layout does not say which.")
    return values.pop() if values else None


def marked_value(digits: str, mark: str) -> Decimal | None:
    """The value of digits with a decimal mark, the other mark grouping them."""
    group, point = re.escape(OTHER_MARK[mark]), re.escape(MARK[mark])
    if not re.fullmatch(
        rf"(?:[0-9]*|[0-9]{{1,3}}(?:{group}[0-9]{{2,3}})*{group}[0-9]{{3}})(?:{point}[0-9]*)?", digits
    ):
        return None
    plain = digits.replace(OTHER_MARK[mark], "").replace(MARK[mark], ".")
    return Decimal(plain) if any(letter.isdigit() for letter in plain) else None


class Moment(NamedTuple):
    """A wall-clock time: whole days since 1970-01-01, microseconds of that day, and to what a text states it."""

    day: int
    micro: int
    precision: str = "day"


LUNAR = Moment(-(10**9), 0)  # a day of a lunar calendar, which is not recomputed

SPELLINGS = str.maketrans(
    {
        **dict(zip("يىكةۀأإآؤئё", "ییکههاااویе", strict=True)),
        **dict.fromkeys("'ʻʼ‘’`´\u200c\u200d\u0640\u00ad"),
    }
)


def plain_words(text: str) -> str:
    """The words of a text without regard to capitals, forms of letters and apostrophes."""
    folded = unicodedata.normalize("NFKC", text).casefold().translate(SPELLINGS)
    return " ".join(re.findall(r"[^\W\d_]+", folded))


def numbered(*rows: str) -> dict[str, int]:
    """Names with the number of the row in which they stand."""
    return {name: number for number, row in enumerate(rows, 1) for name in row.split("|")}


MONTHS = numbered(
    "ledna|leden|január|ocak|oca|yanvar|yan|ýanwar|январ|januar|jänner|janvier|janv|enero|ene|"
    "janeiro|gennaio|gen|januari|styczeń|stycznia|січня|січень|ینایر|کانون الثانی|جانفی|جنوری|"
    "იანვარი|հունվար|qańtar|jän|january|jan|ژانویه|қаңтар|қаң|үчтүн айы|sty|января|январь|янв|"
    "январи",
    "února|únor|február|şubat|şub|subat|fevral|fev|fewral|феврал|februar|février|fevrier|févr|"
    "febrero|fevereiro|febbraio|februari|luty|lutego|лютого|лютий|فبرایر|شباط|فیفری|فروری|"
    "თებერვალი|փետրվար|aqpan|february|feb|فبروری|فوریه|fév|ақпан|ақп|бирдин айы|lut|февраля|"
    "февраль|фев|февр|феврали",
    "března|březen|március|mart|märz|mär|maerz|mars|marzo|março|marco|maart|marzec|marca|березня|"
    "березень|اذار|مارس|مارچ|მარტი|մարտ|naýryz|mrz|march|mar|наурыз|нау|жалган куран|mrt|марта|"
    "март|мар|marts",
    "dubna|duben|április|nisan|nis|aprel|апрел|april|avril|avr|abril|abr|aprile|kwiecień|"
    "kwietnia|квітня|квітень|ابریل|نیسان|افریل|اپریل|აპრილი|ապրիլ|sáýir|apr|اوریل|сәуір|сәу|"
    "чын куран|kwi|апреля|апрель|апр|апрели",
    "května|květen|május|mayıs|mayis|may|maý|mai|mayo|maio|maggio|mag|mei|maj|maja|травня|"
    "травень|مایو|ایار|مای|میی|მაისი|մայիս|mamyr|می|مه|мамыр|мам|бугу|мая|май|майи",
    "června|červen|június|haziran|haz|iyun|iýun|июн|juni|juin|junio|junho|giugno|giu|czerwiec|"
    "czerwca|червня|червень|یونیو|حزیران|جوان|جون|ივნისი|հունիս|maýsym|june|jun|ژوین|маусым|мау|"
    "кулжа|cze|июня|июнь|июни",
    "července|červenec|július|temmuz|tem|iyul|iýul|июл|juli|juillet|juil|julio|julho|luglio|lug|"
    "lipiec|lipca|липня|липень|یولیو|تموز|جویلیه|جولایی|ივლისი|հուլիս|shilde|july|jul|جولای|"
    "ژوییه|шілде|шіл|теке|lip|июля|июль|июли",
    "srpna|srpen|augusztus|ağustos|ağu|agustos|avqust|avq|awgust|август|august|août|aout|agosto|"
    "ago|augustus|sierpień|sierpnia|серпня|серпень|اغسطس|اب|اوت|اگست|აგვისტო|օգոստոս|tamyz|aug|"
    "тамыз|там|баш оона|sie|августа|авг|augusti|августи|avgust",
    "září|szeptember|eylül|eyl|eylul|sentyabr|sentýabr|сентябр|september|septembre|septiembre|"
    "setembro|set|settembre|wrzesień|września|вересня|вересень|سبتمبر|ایلول|ستمبر|სექტემბერი|"
    "սեպտեմբեր|qyrkúıek|sep|sept|setiembre|سپتمبر|سپتامبر|қыркүйек|қыр|аяк оона|wrz|сентября|"
    "сентябрь|сен|сент|сентябри",
    "října|říjen|október|ekim|eki|oktyabr|oktýabr|октябр|oktober|okt|octobre|octubre|outubro|"
    "ottobre|ott|październik|października|жовтня|жовтень|اکتوبر|تشرین الاول|ოქტომბერი|հոկտեմբեր|"
    "october|oct|اکتبر|қазан|қаз|тогуздун айы|paź|out|октября|октябрь|окт|октябри",
    "listopadu|kasım|kas|kasim|noyabr|noýabr|ноябр|november|novembre|noviembre|novembro|listopad|"
    "listopada|листопада|листопад|نوفمبر|تشرین الثانی|نومبر|ნოემბერი|նոյեմբեր|qarasha|nov|نوامبر|"
    "қараша|қар|жетинин айы|lis|ноября|ноябрь|ноя|нояб|ноябри",
    "prosince|prosinec|aralık|ara|aralik|dekabr|dek|декабр|dezember|dez|décembre|decembre|déc|"
    "diciembre|dic|dezembro|dicembre|december|grudzień|grudnia|грудня|грудень|دیسمبر|کانون الاول|"
    "دسمبر|დეკემბერი|դեկտեմբեր|jeltoqsan|dec|دسامبر|желтоқсан|жел|бештин айы|gru|декабря|декабрь|"
    "дек|desember|des|декабри",
)
SOLAR_MONTHS = numbered(
    "وری|хамал|фарвардин|حمل|فروردین|hamal|farvardin",
    "غویی|савр|ثور|اردیبهشت|sawr|thawr|ordibehesht",
    "غبرګولی|джавза|جوزا|خرداد|jawza|khordad",
    "چنګاښ|саратан|سرطان|تیر|saratan|tir",
    "زمری|асад|اسد|مرداد|امرداد|asad|mordad",
    "وږی|сунбула|سنبله|شهریور|sunbula|sonbola|shahrivar",
    "تله|мизан|میزان|مهر|mizan|mehr",
    "لړم|акраб|عقرب|ابان|aqrab|aban",
    "لیندۍ|кавс|قوس|اذر|qaws|azar",
    "مرغومی|джади|جدی|دی|jadi|dey",
    "سلواغه|далв|دلو|بهمن|dalw|bahman",
    "کب|хут|حوت|اسفند|hut|esfand",
)
LUNAR_MONTHS = numbered(
    "محرم|محرم الحرام|muharram|мухаррам",
    "صفر|صفر المظفر|safar|сафар",
    "ربیع الاول|rabi al awwal|rabi i|раби аль авваль",
    "ربیع الاخر|ربیع الثانی|rabi al thani|rabi al akhir|rabi ii",
    "جمادی الاولی|جمادی الاول|jumada al awwal|jumada al ula|jumada i",
    "جمادی الاخره|جمادی الثانی|جمادی الثانیه|jumada al thani|jumada al akhirah|jumada ii",
    "رجب|رجب المرجب|rajab|раджаб",
    "شعبان|شعبان المعظم|shaaban|shaban|шаабан",
    "رمضان|رمضان المبارک|ramadan|ramazan|рамадан|рамазан",
    "شوال|شوال المکرم|shawwal|шавваль",
    "ذو القعده|ذوالقعده|ذی القعده|dhu al qadah|dhul qadah|zilqada",
    "ذو الحجه|ذوالحجه|ذی الحجه|dhu al hijjah|dhul hijjah|zilhijja",
)
ZONE_NAMES = frozenset(
    numbered(
        "z|utc|gmt|msk|мск|almaty|алматы|astana|астана|нур султан|nur sultan|bishkek|бишкек|tashkent|"
        "ташкент|toshkent|dushanbe|душанбе|ashgabat|ашхабад|kabul|кабул|کابل|tehran|tehran time|"
        "тегеран|تهران|baku|баку|tbilisi|тбилиси|yerevan|ереван|istanbul|стамбул|dubai|дубай|karachi|"
        "moscow|москва|время алматы|время астаны|астана уақыты|алматы уақыты|almaty time|astana time|"
        "по алматы|по москве|local|местное|est|edt|cst|cdt|mst|mdt|pst|pdt|cet|cest|eet|eest|wet|bst|"
        "ist|pkt|aft|irst|irdt|gst|trt|azt|get|amt|alm|almt|uzt|tjt|tmt|kgt|ast|samt|yekt|екб|sgt|"
        "hkt|jst"
    )
)
DAY_WORDS = frozenset(
    numbered(
        "г|год|года|году|ж|жыл|жылы|жылғы|жылдын|йил|йилнинг|yil|й|th|st|nd|rd|of|the|y|r|rok|roku|"
        "del|de|d|di|den|le|il|el|р|року|ý|ýyl|соли|с|ه|ه ش|ه ق|م|سال|år|в|at|um|kl|o|uhr|saat|ساعت|"
        "соат|soat|сағат|саат|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|"
        "wed|thu|thur|thurs|fri|sat|sun|понедельник|вторник|среда|четверг|пятница|суббота|"
        "воскресенье|пн|вт|ср|чт|пт|сб|вс|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|дс|"
        "сс|бс|жм|жс|дүйшөмбү|шейшемби|шаршемби|бейшемби|жума|ишемби|жекшемби|dushanba|seshanba|"
        "chorshanba|payshanba|juma|shanba|yakshanba|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|"
        "pazar|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|mi|do|fr|sa|"
        "so|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|"
        "viernes|sábado|domingo|شنبه|یکشنبه|دوشنبه|سه شنبه|سهشنبه|چهارشنبه|پنجشنبه|جمعه|الاحد|"
        "الاثنین|الثلاثاء|الاربعاء|الخمیس|الجمعه|السبت"
    )
)
MORNING = frozenset(numbered("am|a m|ق ظ|قبل از ظهر|ص|صباحا|öö|дп|дня утра|上午"))
AFTERNOON = frozenset(numbered("pm|p m|ب ظ|بعد از ظهر|م|مساء|ös|пп|下午"))
CLOCK = re.compile(r"(?:^|[t ,]+)(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+|:\d{3,})?(?![0-9:])(.*)$")
OFFSET = re.compile(r"(?:z|utc|gmt)?\s*[+-]\d{1,2}(?::?\d{2})?(?:\s*\[[a-z_/+-]+\])?|[a-z_]{2,}/[a-z_/+-]+")
EASTERN_DAY = re.compile(r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?")
EASTERN_TIME = re.compile(r"(\d{1,2}) ?[时時点시] ?(\d{1,2}) ?[分분](?: ?(\d{1,2}) ?[秒초])?")
EASTERN_HALF = re.compile(r"^(\S+) +(上午|下午) *(\d.*)$")
WITHOUT_COLONS = (  # times without colons, behind a day with a year of four digits
    re.compile(r"^([12]\d{7})([0-2]\d)([0-5]\d)([0-5]\d)$"),
    re.compile(r"^([12]\d{7})([01]\d|2[0-4])([0-5]\d)$"),
    re.compile(r"^(.*\d{4}.*?)[ t](\d{2})(\d{2})(\d{2})$"),
    re.compile(r"^(.*\d{4}.*?)[ t](\d{2})\.(\d{2})\.(\d{2})(?:\.\d+)?$"),
    re.compile(r"^(\d{4}-\d{2}-\d{2})-(\d{2})\.(\d{2})\.(\d{2})(?:\.\d+)?$"),
    re.compile(r"^(\d{1,2}[./-]\d{1,2}[./-]\d{4})[ t](\d{1,2})\.(\d{2})$"),
)
BRACKETED_ZONE = re.compile(r"^([12]\d{7})(\d{6})?(?:\.\d+)?\[[^\]]*\]$")  # as exchange files write a moment
SERIAL_TEXT = re.compile(r"[2-7][0-9]{4}(?:[.,][0-9]{1,20})?")


def moment_in(cell: Cell, column: Row) -> Moment | None:
    """The time that a cell states, or nothing where it states none."""
    if isinstance(cell, Number):
        value = cell.exact
        if not cell.is_date and len(cell.raw) in (8, 14) and cell.raw.isdigit():
            return moment_in_text(cell.raw, column)
        is_day = cell.is_date or 20_000 <= value <= 80_000
        return moment_of_serial(value, cell.from_1904) if is_day else None
    return moment_in_text(cell, column) if isinstance(cell, str) else None


def moment_of_serial(value: Decimal, from_1904: bool) -> Moment | None:
    """The time of a serial number of a workbook, rounded to the second."""
    if not 0 <= value < 2_958_466:
        return None
    seconds = int(ROUNDING.quantize(ROUNDING.multiply(value, Decimal(86_400)), Decimal(1)))
    serial, second = divmod(seconds, 86_400)
    if from_1904:
        return Moment(serial - 24_107, second * 1_000_000)
    if serial == 60:  # 29 February 1900, which never was
        return None
    return Moment(serial - (25_569 if serial > 60 else 25_568), second * 1_000_000)


def moment_in_text(text: str, column: Row) -> Moment | None:
    """The time that a text states, by the order of its parts and its calendar."""
    bare = collapsed(with_ascii_digits(text)).casefold()
    if len(bare) > MAX_VALUE:
        return None
    bare = BRACKETED_ZONE.sub(r"\1\2", bare)
    if SERIAL_TEXT.fullmatch(bare):
        return moment_of_serial(Decimal(bare.replace(",", ".")), False)
    bare = with_colons(bare)
    clock = CLOCK.search(bare)
    if clock is None:
        return on_day(day_in(bare, column), 0, "day")
    before, tail = bare[: clock.start()].strip(" ,"), tail_of(clock[4])
    if tail is None or bool(before) == bool(tail.day):
        return None
    micro = clock_micro(clock[1], clock[2], clock[3] or "0", tail.half)
    precision = "second" if clock[3] else "minute"
    if micro is None:  # no clock shows such a time: the day alone holds
        micro, precision = 0, "day"
    return on_day(day_in(before or tail.day, column), micro, precision)


def on_day(day: int | None, micro: int, precision: str) -> Moment | None:
    """A time on a day, nothing where there is no day."""
    if day is None:
        return None
    return LUNAR if day == LUNAR.day else Moment(day, micro, precision)


def with_colons(bare: str) -> str:
    """A text whose time is written without colons, or with Chinese or Korean words, with them."""
    if "年" in bare or "년" in bare:
        bare = EASTERN_DAY.sub(r"\1-\2-\3 ", bare)
        bare = EASTERN_TIME.sub(lambda found: ":".join(part for part in found.groups() if part), bare)
        bare = EASTERN_HALF.sub(r"\1 \3 \2", bare.strip())
    for form in WITHOUT_COLONS if ":" not in bare else ():
        found = form.match(bare)
        if found is not None:
            return f"{found[1]} {':'.join(found.groups()[1:])}"
    return bare


class Tail(NamedTuple):
    """What stands behind a time of day: the half of the day, or the day itself."""

    half: str
    day: str


def tail_of(text: str) -> Tail | None:
    """What the text behind a time of day says, nothing where it is none of what may stand there."""
    rest = text.strip(" ,;")
    half = ""
    for length in (3, 2, 1):
        found = re.match(rf"((?:[^\W\d_]+[. ]*){{{length}}})(.*)$", rest)
        words = plain_words(found[1]) if found is not None else ""
        if found is not None and (words in MORNING or words in AFTERNOON):
            half, rest = "am" if words in MORNING else "pm", found[2].strip()
            break
    if rest[:1] in ("(", "[") and rest[-1:] in (")", "]"):
        rest = rest[1:-1].strip()
    words = plain_words(rest)
    has_digits = any(letter.isdigit() for letter in rest)
    if not rest or OFFSET.fullmatch(rest) or (not has_digits and (words in ZONE_NAMES or words in DAY_WORDS)):
        return Tail(half, "")
    return Tail(half, rest) if has_digits else None


def clock_micro(hour: str, minute: str, second: str, half: str) -> int | None:
    """The microseconds of a time of day, or nothing where no clock shows it."""
    hours, minutes, seconds = int(hour), int(minute), int(second)
    if half and not 1 <= hours <= 12:
        return None
    hours = hours % 12 + (12 if half == "pm" else 0) if half else hours
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000_000


def day_in(text: str, column: Row) -> int | None:
    """The day of a text without a time of day: three numbers, eight digits, or two numbers and a month as a word."""
    compact = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", text)
    numbers = list(compact.groups()) if compact is not None else re.findall(r"\d+", text)
    if len(numbers) == 3:
        return day_of(numbers, column)
    return named_day(numbers, plain_words(text).split(), column) if len(numbers) == 2 else None


def named_day(numbers: list[str], words: list[str], column: Row) -> int | None:
    """The day of two numbers and a month whose name is among the words, in the calendar of that name."""
    is_first = len(numbers[0]) > 2 and len(numbers[0]) >= len(numbers[1])
    year_text, day_text = numbers if is_first else numbers[::-1]
    if len(year_text) > 4 or len(day_text) > 2 or len(year_text) == 1:
        return None
    year, day = full_year(year_text), int(day_text)
    is_hijri = 1200 <= year <= 1499
    spans = (
        " ".join(words[first : first + length])
        for length in (4, 3, 2, 1)
        for first in range(max(0, len(words) - length + 1))
    )
    for name in spans:
        if name in SOLAR_MONTHS and (is_hijri or name not in MONTHS):
            return solar_day(year, SOLAR_MONTHS[name], day) if is_hijri else None
        if name in LUNAR_MONTHS and is_hijri:
            return LUNAR.day
        if name in MONTHS:
            return gregorian_day(year, MONTHS[name], day, column)
    return None


def day_of(numbers: list[str], column: Row) -> int | None:
    """The day of three numbers, by the order of the column."""
    if any(len(number) > 4 for number in numbers):
        return None
    order = column.get("date_order")
    if len(numbers[0]) == 4 or order == "year_first":
        year, rest = numbers[0], numbers[1:]
    else:
        year, rest = numbers[-1], numbers[:-1]
        rest = rest if order == "month_first" else rest[::-1]
    full = full_year(year)
    days = {calendar_day(full, int(rest[0]), int(rest[1]), column)}
    if order is None and len(numbers[0]) != 4:
        days.add(calendar_day(full, int(rest[1]), int(rest[0]), column))
        days.discard(None)
        need(
            len(days) < 2,
            f"The date {'.'.join(numbers)} can be read in two ways, and the layout does not say which.",
        )
    return days.pop() if days else None


def full_year(digits: str) -> int:
    """A year of two digits is one of 1970 to 2069."""
    year = int(digits)
    return year if len(digits) > 2 else year + (1900 if year >= 70 else 2000)


def calendar_day(year: int, month: int, day: int, column: Row) -> int | None:
    """Days since 1970-01-01 of a date; a year outside 1200 to 1499 is of no Hijri calendar whatever the column says."""
    calendar = column.get("calendar") or "gregorian"
    if 1200 <= year <= 1499 and calendar == "lunar_hijri":
        return LUNAR.day
    if 1200 <= year <= 1499 and calendar == "solar_hijri":
        return solar_day(year, month, day)
    return gregorian_day(year, month, day, column)


def gregorian_day(year: int, month: int, day: int, column: Row) -> int | None:
    """Days since 1970-01-01 of a date of the Gregorian calendar, or of the Buddhist one, 543 years ahead of it."""
    if not (1900 <= year <= 2100 or 1200 <= year <= 1499 or 2443 <= year <= 2643):
        return None
    if 2443 <= year <= 2643 and column.get("calendar") == "buddhist":
        year -= 543
    try:
        return dt.date(year, month, day).toordinal() - 719_163
    except ValueError:
        return None


def solar_day(year: int, month: int, day: int) -> int | None:
    """Days since 1970-01-01 of a date of the Solar Hijri calendar, by its cycle of 33 years with 8 leap years."""
    leap = is_solar_leap(year)
    length = 31 if month <= 6 else 30 if month <= 11 or leap else 29
    if not (1 <= month <= 12 and 1 <= day <= length):
        return None
    return SOLAR_YEARS[year] + (month - 1) * 30 + min(month - 1, 6) + day - 1


def is_solar_leap(year: int) -> bool:
    """Whether a year of the Solar Hijri calendar has 366 days."""
    return year % 33 in (1, 5, 9, 13, 17, 22, 26, 30)


def solar_years() -> dict[int, int]:
    """The first day of each Solar Hijri year from 1200, of which 1 Farvardin 1400 was 21 March 2021."""
    first = dt.date(2021, 3, 21).toordinal() - 719_163
    starts = {1400: first}
    for year in range(1400, 1500):
        starts[year + 1] = starts[year] + 365 + is_solar_leap(year)
    for year in range(1399, 1199, -1):
        starts[year] = starts[year + 1] - 365 - is_solar_leap(year)
    return starts


SOLAR_YEARS = solar_years()


# -------------------------------------------------------------------- 13. cells: what the rows say against them

FIRST_AMOUNTS = ("amount", "credit", "debit")
CLOCKS = {"booked_at": "booked_time", "sent_at": "sent_time", "paid_at": "paid_time"}
SECOND_AMOUNTS = ("amount_2", "credit_2", "debit_2")
PAYMENT_AMOUNTS = {
    "amount": ("send_amount", *FIRST_AMOUNTS),
    "pay_amount": ("pay_amount", *SECOND_AMOUNTS, "send_amount", *FIRST_AMOUNTS),
    "fee": ("fee",),
}
ENTRY_TEXTS = (
    "counterparty_name", "counterparty_account", "counterparty_id", "counterparty_bank", "counterparty_country",
    "remittance_info", "bank_reference", "purpose_code", "entry_type", "channel", "location", "mcc", "card",
    "holder_residency", "counterparty_residency",
)  # fmt: skip
OTHER_OF_ENTRY = (
    "other", "fee", "line_number", "control_no", "status", "payer_phone", "payer_address", "payer_id_type",
    "beneficiary_phone", "beneficiary_address", "beneficiary_id_type", "holder_phone", "counterparty_phone",
    "payer_birth_date", "payer_id_country", "payer_nationality", "payer_occupation", "beneficiary_birth_date",
    "beneficiary_id_country", "beneficiary_nationality", "beneficiary_occupation", "send_agent_city", "pay_agent_city",
    "sent_time", "paid_time", "sent_zone", "paid_zone", "fx_rate", "relationship", "purpose", "source_of_funds",
    "expected_pay_country", "actual_pay_country", "test_question", "comments",
)  # fmt: skip
OTHER_OF_PAYMENT = (
    "other", "bank_reference", "entry_type", "channel", "location", "mcc", "card", "line_number", "account",
    "account_holder", "holder_id", "holder_phone", "status",
)  # fmt: skip
PARTIES = ("payer_", "beneficiary_", "send_agent_", "pay_agent_")
ZONES = {"sent_zone": ("sent_at", "booked_at"), "paid_zone": ("paid_at",)}
PAYMENT_TEXTS = (
    *(column for column in PAYMENT_COLUMNS if column.startswith(PARTIES)),
    "control_no", "remittance_info", "purpose_code", "fx_rate", "relationship", "purpose", "source_of_funds",
    "expected_pay_country", "actual_pay_country", "channel", "test_question", "comments",
)  # fmt: skip
CUSTOMER = ("account_holder", "holder_id", "holder_phone")
OF_CUSTOMER = {"name": "account_holder", "id": "holder_id", "phone": "holder_phone"}
FIELDS = {
    "booked_at", "booked_time", "value_on", "sent_at", "sent_time", "sent_zone", "paid_at", "paid_time", "paid_zone",
    "direction", "counterparty_phone", "running_balance", "transfer_system",
    "currency", "currency_2", "send_currency", "pay_currency", "send_amount", "pay_amount", "fee",
    *FIRST_AMOUNTS, *SECOND_AMOUNTS, *ENTRY_TEXTS, *PAYMENT_TEXTS, *OTHER_OF_ENTRY, *OTHER_OF_PAYMENT,
}  # fmt: skip
UNTOLD_COLUMNS = ("is_reversal", "is_cash", "transfer_system", "warnings", "kind", "status", "reason")
UNTOLD = (
    f"columns that no rule derives from cells: {', '.join(UNTOLD_COLUMNS)}, and currencies written as words"
)
NEUTRAL = ("no_direction", "no_money_moved", "not_booked")
TOTAL_WORDS = re.compile(
    "итог|всего|оборот|остат|сальдо|баланс|total|turnover|balance|brought|carried|opening|closing|sum|жиын|барлы|айналым"
    "|қалды|калды|жыйынт|баары|жүгүрт|jami|qoldi|aylanma|oborot|itogo|saldo|hammasi|مجموع|جمع|مانده|موجودی|گردش|بیلانس"
    "|بقیه|باقی|الباقی|ټول",
)


class Column(NamedTuple):
    """A column of a table as the program read it."""

    place: int
    field: str
    given: Row

    @property
    def mark(self) -> str | None:
        """The decimal mark of its texts."""
        return text_or_none(self.given, "decimal_mark")


@dataclass
class Table:
    """A table of a sheet as the program read it."""

    sheet: str | None
    first_row: int
    last_row: int
    directions: list[Row]
    header_rows: list[int]
    fields: dict[str, list[Column]]
    places: set[int]

    @property
    def is_two_party(self) -> bool:
        """Whether its rows name a payer and a beneficiary."""
        return any(
            {f"payer_{what}", f"beneficiary_{what}"} <= set(self.fields) for what in ("name", "account")
        )

    @property
    def is_of_customer(self) -> bool:
        """Whether its rows name a customer, and neither a payer nor a beneficiary."""
        named = any(name in self.fields for name in ("payer_name", "beneficiary_name"))
        return not named and any(name in self.fields for name in CUSTOMER)

    def cells(self, cells: Cells, *names: str) -> Iterator[tuple[Column, Cell]]:
        """The cells of a row in the columns of these fields, those that hold anything."""
        for name in names:
            for column in self.fields.get(name, ()):
                if column.place < len(cells) and cells[column.place] is not None:
                    yield column, cells[column.place]


def read_tables(layout: Row, place: str) -> list[Table]:
    """The tables of a layout."""
    tables: list[Table] = []
    for row in objects_at(layout, "tables", place):
        first, last = whole_at(row, "first_row", place), whole_at(row, "last_row", place)
        headers = [number for number in list_at(row, "header_rows", place) if isinstance(number, int)]
        directions = objects_at(row, "directions", place)
        table = Table(text_or_none(row, "sheet"), first, last, directions, headers, {}, set())
        for given in objects_at(row, "columns", place):
            column = Column(
                column_number(text_at(given, "column", place)), text_at(given, "field", place), given
            )
            need(column.field in FIELDS, f"{place} names the unknown field {column.field!r}.")
            need(column.place not in table.places, f"{place} names the column {given['column']} twice.")
            table.fields.setdefault(column.field, []).append(column)
            table.places.add(column.place)
        for other in tables:
            apart = other.sheet != table.sheet or other.last_row < first or last < other.first_row
            need(apart, f"{place}: two tables share rows of a sheet.")
        tables.append(table)
    return tables


class RunRows:
    """The rows of one of the large tables, run after run, in one pass where the table is in their order."""

    def __init__(self, case: Case, table: str) -> None:
        self.case = case
        self.lines = case.container.lines(f"tables/{table}.jsonl")
        self.parked: dict[int, list[bytes]] = {}
        self.last: tuple[int, bytes] | None = None

    def of(self, run_id: int) -> Iterator[Row]:
        """The rows of a run; those of others met on the way are kept for later."""
        for line in self.parked.pop(run_id, []):
            yield DECODER.decode(line.decode("utf-8"))
        while self.last is not None or self._next():
            run, line = self.last if self.last is not None else (0, b"")
            if run > run_id:
                return
            self.last = None
            if run == run_id:
                yield DECODER.decode(line.decode("utf-8"))
            elif run in self.case.counting_runs:
                self.parked.setdefault(run, []).append(line)

    def _next(self) -> bool:
        """Reads the next row, whose run it names itself or through its statement."""
        line = next(self.lines, None)
        if line is None:
            return False
        row: Row = DECODER.decode(line.decode("utf-8"))
        if "run_id" not in row:
            row = self.case.statements[whole_at(row, "statement_id", "An entry")]
        self.last = whole_at(row, "run_id", "A row"), line
        return True


def check_cells(case: Case) -> None:
    """Reads the evidence of every run that counts again, and compares what the program made of it."""
    if case.manifest.is_protected:
        case.report.skip("files of evidence: originals are withheld", len(case.counting_runs))
        return
    sources = {table: RunRows(case, table) for table in STREAMED}
    for run_id in sorted(case.counting_runs):
        number = case.number_of_run(run_id)
        rows = {table: source.of(run_id) for table, source in sources.items()}
        run = case.runs[run_id]
        if case.manifest.is_withheld(number):
            continue
        if run["status"] == "held":
            case.report.skip("files of evidence that are held and were not read")
            continue
        if run["layouts"] is None:
            case.report.skip("files of evidence whose run keeps no layouts")
            continue
        layout = parsed_column(run, "layouts", f"Run {run_id}")
        container = text_at(layout, "container", f"The layout of run {run_id}")
        content = case.container.read(f"evidence/E{number}", MAX_EVIDENCE)
        sentence = (
            f"E{number} is a file of the kind {container_of(content)}, but its layout says {container}."
        )
        need(is_of_kind(content, container), sentence)
        if container not in ("xlsx", "csv"):
            sentence = f"The layout of E{number} has tables, but its format {container} is not re-read."
            need(not layout.get("tables"), sentence)
            case.report.skip(f"files of the format {container}, which is not re-read here")
            continue
        CellCheck(case, run, layout, content).run(rows)
        case.report.not_compared[UNTOLD] = len(UNTOLD_COLUMNS)
        case.report.count(f"files re-read ({container})")


NOT_READ_AGAIN: dict[str, re.Pattern[bytes] | None] = {  # with what the beginning of such a file holds
    "xls": None,
    "xlsb": None,
    "ods": None,
    "1c": None,
    "html": re.compile(
        rb"<!doctype\s+html|<(?:html|head|body|table|meta|script|style|div|title|font|p|tr|h[1-6])\b"
    ),
    "mhtml": re.compile(rb"^mime-version:", re.MULTILINE),
    "xml2003": re.compile(rb"urn:schemas-microsoft-com:office:spreadsheet"),
    "mt940": re.compile(
        rb"\{1:[fal]\d\d|(?:^|@@|\x01)[ \t]*:(?:20|21|25p?|28c?|6[0-5][fm]?|86|ns|13d?|34f|90[cd]):", re.M
    ),
    "qif": re.compile(rb"^[ \t]*!(?:type|account|option|clear)|^\^[ \t]*\r?$", re.MULTILINE),
    "ofx": re.compile(
        rb"ofxheader|ofxsgml|<\?ofx\b|<ofx[ \t]*>|<(?:signon|bank|creditcard|invstmt)msgsrsv\d>"
    ),
    "camt": re.compile(rb"<(?:[\w.-]+:)?bktocstmr"),
    "goaml": re.compile(rb"<(?:[\w.-]+:)?report[\s>]"),
}


def is_of_kind(content: bytes, container: str) -> bool:
    """Whether bytes can be a file of the kind that a layout names."""
    sign = NOT_READ_AGAIN.get(container)
    if sign is None:
        return container_of(content) == container
    head = content[:65_536]
    return sign.search(head.replace(b"\0", b"").lower()) is not None


def container_of(content: bytes) -> str:
    """The kind of file that bytes are, as their beginning and their parts tell it; `csv` for any text."""
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        return "xls"
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()}
    except UNREADABLE:
        names = set()
    for name, kind in (("xl/workbook.xml", "xlsx"), ("xl/workbook.bin", "xlsb"), ("content.xml", "ods")):
        if name in names:
            return kind
    if "[content_types].xml" in names and any(name.endswith("/workbook.xml") for name in names):
        return "xlsx"
    first = re.split(rb"[\r\n]", content.removeprefix(b"\xef\xbb\xbf")[:200].lstrip(), maxsplit=1)[0]
    return "1c" if first.strip().lower().startswith(b"1cclientbankexchange") else "csv"


def read_book(content: bytes, layout: Row, label: str) -> Book:
    """The cells of a file of evidence."""
    try:
        if layout["container"] == "xlsx":
            return read_workbook(content)
        encoding = text_at(layout, "encoding", f"The layout of {label}")
        return read_delimited(content, encoding, text_or_none(layout, "delimiter"))
    except UNREADABLE as error:
        raise Difference(
            f"{label} cannot be read as the file that the layout says it is: {error}."
        ) from error


UNREADABLE = (
    zipfile.BadZipFile, zlib.error, ET.ParseError, csv.Error, EOFError, LookupError, NotImplementedError,
    RuntimeError, ValueError, TypeError, struct.error, OSError, OverflowError,
)  # fmt: skip


class CellCheck:
    """Compares the entries, payments and unread rows of a run with the cells of its file."""

    def __init__(self, case: Case, run: Row, layout: Row, content: bytes) -> None:
        self.case, self.run_row, self.report = case, run, case.report
        self.item = case.item_of_run(whole_at(run, "id", "A run"))
        self.label = f"E{self.item['number']}"
        self.book = read_book(content, layout, self.label)
        stated = layout.get("dates_from_1904") is True
        need(
            stated == self.book.from_1904,
            f"{self.label}: the layout names another epoch of dates than the workbook.",
        )
        self.tables = read_tables(layout, f"The layout of {self.label}")
        for table in self.tables:
            need(
                table.sheet in self.book.sheets,
                f"{self.label} has no sheet {table.sheet}, which its layout names.",
            )
            self._titles(table)
        self.claims: dict[tuple[str | None, int], str] = {}
        self.order: dict[int, tuple[int, int]] = {}
        self.subjects: dict[str | None, set[str]] = {}
        self.needed: set[tuple[str | None, int]] = set()

    def run(self, rows: dict[str, Iterator[Row]]) -> None:
        """Compares every row that names a row of the file, and asks whether a row was left out."""
        for entry in rows["entry"]:
            self._entry(entry)
        for payment in rows["payment"]:
            self._payment(payment)
        for unread in rows["unread_row"]:
            self._unread(unread)
        for name, row in self.needed:
            sentence = f"{self.label}, row {row} tells a direction, but is not claimed as unread."
            need(self.claims.get((name, row)) == "unread row", sentence)
        for name, sheet in self.book.sheets.items():
            for row in sheet.rows:
                what = at_place(self.item, {"sheet": name, "row": row})
                need(
                    (name, row) in self.claims,
                    f"{what} is used, but no entry, payment or unread row claims it.",
                )
                self.report.count("rows of files claimed once")
        statements = [row for row in self.case.statements.values() if row["run_id"] == self.run_row["id"]]
        for statement in statements:
            self._statement(statement)

    def _titles(self, table: Table) -> None:
        """The title of a column is what the rows of the header say above it, with words of the cells beside it."""
        rows = [self.book.sheets[table.sheet].rows.get(number, ()) for number in table.header_rows]
        words = {
            word
            for cells in rows
            for cell in cells
            if cell is not None
            for word in comparable(as_text(cell)).split()
        }
        for column in (column for columns in table.fields.values() for column in columns):
            own = [cells[column.place] for cells in rows if column.place < len(cells)]
            text = " ".join(comparable(as_text(cell)) for cell in own if cell is not None)
            title = comparable(text_or_none(column.given, "title") or "")
            fits = title.endswith(text) and words.issuperset(title.split())
            need(
                fits,
                f"{self.label}: the column {column.given['column']} is titled {title!r}, its cells say {text!r}.",
            )

    def _cells(self, row: Row, place: str) -> Cells:
        """The cells of the row of the file that a row names."""
        sheet = self.book.sheets.get(text_or_none(row, "sheet"))
        cells = sheet.rows.get(whole_at(row, "row", place)) if sheet is not None else None
        if cells is None:
            raise Difference(f"{place} names a row of the file that holds nothing.")
        return cells

    def _claim(self, row: Row, what: str, place: str) -> None:
        """Claims a row of the file; an entry for each part and one payment share it."""
        key = (text_or_none(row, "sheet"), whole_at(row, "row", place))
        before = self.claims.get(key, "")
        together = [*before.split("+"), what] if before else [what]
        entries = [claim for claim in together if claim.startswith("entry")]
        once = len(set(together)) == len(together)
        alone = "unread row" not in together or len(together) == 1
        one_sided = "entry 0" not in entries or len(entries) == 1
        need(once and alone and one_sided, f"{place} claims a row that is claimed already.")
        self.claims[key] = sys.intern("+".join(together))

    def _table(self, row: Row, place: str) -> Table:
        """The table in which a row stands."""
        sheet, number = text_or_none(row, "sheet"), whole_at(row, "row", place)
        for table in self.tables:
            if table.sheet == sheet and table.first_row <= number <= table.last_row:
                return table
        raise Difference(f"{place} stands in no table of the layout.")

    # ------------------------------------------------------------------------------------------------ entries

    def _entry(self, entry: Row) -> None:
        """An entry against the cells of its row."""
        place = f"Entry {entry['id']} ({at_place(self.item, entry)})"
        part = whole_at(entry, "part", place)
        self._claim(entry, f"entry {part}", place)
        self._follow(entry, part, place)
        table, cells = self._table(entry, place), self._cells(entry, place)
        need(
            0 <= part <= 2 and (part == 0) != table.is_two_party,
            f"{place} has part {part}, which its table does not give.",
        )
        self._entry_amount(entry, table, cells, place)
        self._second_amounts(entry, table, cells, place)
        self._time(entry, "booked_at", ("booked_at", "sent_at"), table, cells, place)
        self._value_day(entry, table, cells, place)
        self._currency(entry, "currency", ("currency", "send_currency"), table, cells, place)
        self._currency(entry, "currency_2", ("currency_2",), table, cells, place)
        for name in ENTRY_TEXTS:
            self._text(entry, name, entry_fields(name, part), table, cells, place)
        self._other(entry, OTHER_OF_ENTRY, table, cells, place)
        self._search_text(entry, ENTRY_COLUMNS, place)
        self._own_side(entry, part, table, cells, place)
        self.report.count("entries compared with cells")

    def _follow(self, entry: Row, part: int, place: str) -> None:
        """Within a statement the rows go on as the entries do."""
        statement = whole_at(entry, "statement_id", place)
        here = (whole_at(entry, "row", place), part)
        need(
            self.order.get(statement, (0, -1)) < here,
            f"{place} comes before an entry of its statement that stands above it.",
        )
        self.order[statement] = here

    def _entry_amount(self, entry: Row, table: Table, cells: Cells, place: str) -> None:
        """The amount is one of the row's, and its column gives the direction."""
        names = FIRST_AMOUNTS if any(name in table.fields for name in FIRST_AMOUNTS) else ("send_amount",)
        candidates = self._numbers(table, cells, names)
        amounts = [item for item in candidates if item[1].value] or candidates
        amount = exact(entry["amount"], place)
        fitting = [item for item in amounts if self._equal(entry, abs(item[1].value), amount, "amount_scale")]
        need(bool(fitting), f"The amount of {place} is {amount}, the row holds {listed(amounts)}.")
        fitting = [item for item in fitting if item[0].field != "amount"] or fitting
        directions = {
            self._direction(entry, column, reading, table, cells, place) for column, reading in fitting
        }
        if None in directions:
            self.report.skip("directions told by running balances or glued words")
            return
        told = " or ".join(sorted(str(direction) for direction in directions))
        sentence = f"{place} is a {entry['direction']}, but its row is a {told}."
        need(entry["direction"] in directions, sentence)

    def _numbers(self, table: Table, cells: Cells, names: Sequence[str]) -> list[tuple[Column, Reading]]:
        """The numbers of a row in the columns of these fields."""
        found = []
        for column, cell in table.cells(cells, *names):
            reading = number_in(cell, column.mark)
            if reading is not None:
                found.append((column, reading))
        return found

    def _equal(self, row: Row, stated: Decimal, kept: Decimal, scale_column: str) -> bool:
        """Whether an amount is that of a cell, rounded where a warning says so."""
        if stated == kept:
            return True
        if "amount_not_whole_minor_unit" not in warnings_of(row) or abs(stated) > Decimal("1e60"):
            return False
        unit = Decimal(1).scaleb(-whole_at(row, scale_column, "An amount"))
        return ROUNDING.quantize(stated, unit) == kept

    def _direction(
        self, entry: Row, column: Column, reading: Reading, table: Table, cells: Cells, place: str
    ) -> str | None:
        """The direction that a row gives, nothing where cells do not tell it."""
        if table.is_two_party:
            told: str | None = "debit" if entry["part"] == 1 else "credit"
        elif column.field in ("credit", "debit"):
            told = column.field
        else:
            told = self._told(whole_at(entry, "row", place), table, cells, reading, place)
        if told is not None and column.given.get("minus") == "reverses" and reading.value < 0:
            told = "debit" if told == "credit" else "credit"
        return told

    def _told(self, row: int, table: Table, cells: Cells, reading: Reading, place: str) -> str | None:
        """The direction of an amount by the first step that tells the row anything."""
        for step in table.directions:
            by = step.get("by")
            told: object = None
            if by in ("word", "type"):
                told = self._worded(step, "direction" if by == "word" else "entry_type", table, cells)
            elif by == "sign":
                told = "debit" if reading.value < 0 else "credit"
            elif by == "section":
                told = self._section(step, row, table)
            elif by == "stated":
                told = step.get("direction")
            elif by in ("balance", "glued"):
                return None
            if told is not None:
                need(told in ("credit", "debit"), f"The layout of {place} names a direction {told!r}.")
                return str(told)
        raise Difference(f"Nothing in the row of {place} tells whether it is a credit or a debit.")

    def _worded(self, step: Row, name: str, table: Table, cells: Cells) -> object:
        """The direction that a word in a cell tells."""
        words = {collapsed(word).casefold(): told for word, told in object_or_empty(step, "words").items()}
        for _, cell in table.cells(cells, name):
            told = words.get(collapsed(as_text(cell)).casefold())
            if told is not None:
                return told
        return None

    def _section(self, step: Row, row: int, table: Table) -> object:
        """The direction of the last section above a row."""
        sections = [
            section
            for section in list_at(step, "sections", "A step of a layout")
            if isinstance(section, list)
        ]
        above = [
            section
            for section in sections
            if len(section) == 2 and type(section[0]) is int and section[0] < row
        ]
        if not above:
            return None
        last = max(above, key=lambda section: section[0])
        cells = self.book.sheets[table.sheet].rows.get(last[0], ())
        need(
            sum(1 for cell in cells if cell is not None) == 1,
            f"{self.label}, row {last[0]} is no title of a section.",
        )
        self.needed.add((table.sheet, last[0]))
        told: object = last[1]
        return told

    def _second_amounts(self, entry: Row, table: Table, cells: Cells, place: str) -> None:
        """The second amount and the running balance are those of the row."""
        for name, scale, fields in (
            ("amount_2", "amount_2_scale", SECOND_AMOUNTS),
            ("running_balance", "amount_scale", ("running_balance",)),
        ):
            self._amount(entry, name, scale, fields, table, cells, place)

    def _amount(
        self, row: Row, name: str, scale: str, fields: Sequence[str], table: Table, cells: Cells, place: str
    ) -> None:
        """An amount of a row is a number of its cells in the columns of these fields."""
        numbers = self._numbers(table, cells, fields)
        if row[name] is None:
            whole = [reading for _, reading in numbers if reading.value and decimals_of(reading.value) <= 2]
            need(
                not whole or name not in ("amount", "amount_2", "running_balance"),
                f"{place} has no {name}, its row holds {listed(numbers)}.",
            )
            return
        kept = exact(row[name], place)
        signed = name == "running_balance"
        for _, reading in numbers:
            with_sign = signed and not reading.is_worded
            stated = reading.value if with_sign else abs(reading.value)
            if self._equal(row, stated, kept if with_sign else abs(kept), scale):
                return
        raise Difference(f"The {name} of {place} is {kept}, the row holds {listed(numbers)}.")

    def _time(
        self, row: Row, name: str, fields: Sequence[str], table: Table, cells: Cells, place: str
    ) -> None:
        """A time of a row is that of its cells, with the time of day of a column of its own."""
        kept = whole_or_none(row, name)
        chosen = next((field_name for field_name in fields if field_name in table.fields), "")
        stated = list(table.cells(cells, chosen))
        moments = [moment_in(cell, column.given) for column, cell in stated]
        found = [moment for moment in moments if moment is not None]
        timed = [cell for _, cell in table.cells(cells, CLOCKS[chosen])] if chosen in CLOCKS else []
        clocks = [clock for clock in map(clock_in, timed) if clock is not None]
        if LUNAR in found:
            self.report.skip("days of a lunar calendar")
            return
        need(row.get("earliest_on") is None and row.get("latest_on") is None, f"{place} has a range of days.")
        micros = {
            DAY * moment.day + micro
            for moment in found
            for micro in [clock.micro for clock in clocks] or [moment.micro]
        }
        if any(is_bare_clock(cell) and cell.exact < 100 for cell in timed if isinstance(cell, Number)):
            micros |= {
                DAY * moment.day + moment.micro for moment in found
            }  # a column of such numbers tells no time
        own = "none" if kept is None else wall_clock(kept)
        fits = kept in micros or (kept is None and not micros)
        need(fits, f"The {name} of {place} is {own}, the row states {clock_list(micros)}.")
        told = (
            zip(timed, map(clock_in, timed), strict=True)
            if clocks
            else zip([cell for _, cell in stated], moments, strict=True)
        )
        finest = {moment.precision for cell, moment in told if moment is not None and isinstance(cell, str)}
        if "precision" in row and finest:
            sentence = (
                f"The time of {place} is kept to the {row['precision']}, its cell is one of a {min(finest)}."
            )
            need(row["precision"] in finest, sentence)
        is_blurred = row.get("precision") == "day" and kept is not None and kept % DAY != 0
        need(not is_blurred, f"The time of {place} is kept to the day, its cell tells {own}.")

    def _value_day(self, entry: Row, table: Table, cells: Cells, place: str) -> None:
        """The value day is that of the row."""
        kept = whole_or_none(entry, "value_on")
        found = [moment_in(cell, column.given) for column, cell in table.cells(cells, "value_on")]
        days = {moment.day for moment in found if moment is not None}
        if LUNAR.day in days:
            self.report.skip("days of a lunar calendar")
        elif kept is not None or days:
            stated = clock_list({DAY * day for day in days})
            own = "none" if kept is None else wall_clock(DAY * kept)
            need(kept in days, f"The value day of {place} is {own}, the row states {stated}.")

    def _currency(
        self, row: Row, name: str, fields: Sequence[str], table: Table, cells: Cells, place: str
    ) -> None:
        """The currency is the code of the row, where the row holds a code of three letters."""
        codes = [collapsed(as_text(cell)).upper() for _, cell in table.cells(cells, *fields)]
        codes = ["RUB" if code == "RUR" else code for code in codes if re.fullmatch("[A-Z]{3}", code)]
        idle = row[name] is None and name != "currency"
        sentence = f"The {name} of {place} is {row[name]}, the row states {', '.join(codes)}."
        need(not codes or idle or row[name] in codes, sentence)

    def _text(
        self, row: Row, name: str, fields: Sequence[str], table: Table, cells: Cells, place: str
    ) -> None:
        """A text of a row is that of its cells, and none where they are blank."""
        kept = text_or_none(row, name)
        found = [comparable(as_text(cell)) for _, cell in table.cells(cells, *fields)]
        if kept is None:
            silent = not any(letter.isalnum() for text in found for letter in text)
            need(silent, f"{place} has no {name}, but its row holds {found}.")
            return
        text = comparable(kept)
        fits = text in found or text == " ".join(found)
        if not fits and name.endswith(("_account", "_id", "card", "control_no")):
            fits = any(names_number(whole, text) for whole in found)
        need(fits, f"The {name} of {place} is {kept!r}, its cells hold {found}.")

    def _other(self, row: Row, columns: Sequence[str], table: Table, cells: Cells, place: str) -> None:
        """What has no column in a row is kept with the title of its column, and nothing else is."""
        kept = {comparable(title): value for title, value in parsed_column(row, "other", place).items()}
        titles: dict[str, list[str]] = {}
        for column, cell in table.cells(cells, *table.fields):
            title = comparable(text_or_none(column.given, "title") or str(column.given["column"]))
            titles.setdefault(title, []).append(comparable(as_text(cell)))
            lost = column.field in columns and title not in kept
            need(not lost, f"{place} has lost what stands in its column {title!r}.")
        for title, value in kept.items():
            found = titles.get(title, [])
            text = comparable(value) if isinstance(value, str) else ""
            need(
                text in found or text == " ".join(found),
                f"{place} has {value!r} under {title!r}, its cells {found}.",
            )
        for place_of, cell in enumerate(cells):
            known = cell is None or place_of in table.places
            need(known, f"{place} has a cell in a column that its layout does not name: {as_text(cell)!r}.")

    def _search_text(self, row: Row, columns: Sequence[str], place: str) -> None:
        """The text for searching has the words of the row's texts and no others."""
        words = words_of(text_or_none(row, "search_text") or "")
        texts = [
            str(row[name]) for name in columns if isinstance(row[name], str) and name not in NOT_SEARCHED
        ]
        known = words_of(" ".join(texts))
        need(words <= known, f"The search text of {place} has words that stand in no other text of it.")
        sought = [
            str(row[name]) for name in columns if name.endswith(SEARCHED) and isinstance(row[name], str)
        ]
        need(words_of(" ".join(sought)) <= words, f"The search text of {place} lacks words of its texts.")

    def _own_side(self, entry: Row, part: int, table: Table, cells: Cells, place: str) -> None:
        """In a row of two parties the entry's own side is its account."""
        if part == 0:
            return
        side = "payer_account" if part == 1 else "beneficiary_account"
        account = self.case.accounts[whole_at(entry, "account_id", place)]["key"]
        found = [account_key(as_text(cell)) for _, cell in table.cells(cells, side)]
        fits = not found or any(account_key(account) in text for text in found)
        need(fits, f"{place} is of account {account}, but its row names {', '.join(found)} as {side}.")

    # ----------------------------------------------------------------------------------- payments, unread rows

    def _payment(self, payment: Row) -> None:
        """A payment against the cells of its row."""
        place = f"Payment {payment['id']} ({at_place(self.item, payment)})"
        self._claim(payment, "payment", place)
        table, cells = self._table(payment, place), self._cells(payment, place)
        for name, fields in PAYMENT_AMOUNTS.items():
            self._amount(payment, name, f"{name}_scale", fields, table, cells, place)
        self._time(payment, "sent_at", ("sent_at", "booked_at"), table, cells, place)
        self._time(payment, "paid_at", ("paid_at",), table, cells, place)
        self._currency(payment, "currency", ("send_currency", "currency"), table, cells, place)
        self._currency(payment, "pay_currency", ("pay_currency", "currency_2"), table, cells, place)
        for name in PAYMENT_TEXTS:
            fields = self._payment_fields(payment, name, table, cells)
            if name != "channel" or payment[name] is not None or payment["kind"] == "money_transfer":
                self._text(payment, name, fields, table, cells, place)
        for name, times in ZONES.items():
            self._zone(payment, name, times, table, cells, place)
        self._entry_of_payment(payment, place)
        self._other(payment, OTHER_OF_PAYMENT, table, cells, place)
        self._search_text(payment, PAYMENT_COLUMNS, place)
        self.report.count("payments compared with cells")

    def _payment_fields(self, payment: Row, name: str, table: Table, cells: Cells) -> tuple[str, ...]:
        """The fields whose cells hold a text of a payment: of a customer's table by the side on which they stand."""
        side, _, what = name.partition("_")
        if side not in ("payer", "beneficiary") or not table.is_of_customer or payment["kind"] == "payment":
            return (name,)
        role = self._role(table, cells)
        if role is None:
            return (name,)
        is_customer = (side == "payer") == (role == "debit")
        return (OF_CUSTOMER.get(what, "none"),) if is_customer else (f"counterparty_{what}",)

    def _role(self, table: Table, cells: Cells) -> object:
        """The direction of a row of a customer's table, as a word or the whole table tells it."""
        for step in table.directions:
            if step.get("by") == "word":
                return self._worded(step, "direction", table, cells)
            if step.get("by") == "stated":
                return step.get("direction")
        return None

    def _zone(
        self, payment: Row, name: str, times: tuple[str, ...], table: Table, cells: Cells, place: str
    ) -> None:
        """A zone is the text of its own cell, else a part of the cell of its time."""
        kept = text_or_none(payment, name)
        if kept is None:
            return
        own = [comparable(as_text(cell)) for _, cell in table.cells(cells, name)]
        beside = [comparable(as_text(cell)) for _, cell in table.cells(cells, *times)]
        fits = comparable(kept) in own if own else any(comparable(kept) in text for text in beside)
        need(fits, f"The {name} of {place} is {kept!r}, its cells hold {own or beside}.")

    def _entry_of_payment(self, payment: Row, place: str) -> None:
        """A payment from or to an account whose statement the run read has an entry."""
        sheet = text_or_none(payment, "sheet")
        subjects = self._subjects(sheet)
        sides = [
            account_key(payment[name]) for name in ("payer_account", "beneficiary_account") if payment[name]
        ]
        due = (
            payment["kind"] == "payment" and payment["status"] != "cancelled" and subjects.intersection(sides)
        )
        claimed = "entry" in self.claims[(sheet, whole_at(payment, "row", place))]
        need(
            claimed or not due, f"{place} touches an account of the case, but has no entry: it was left out."
        )

    def _subjects(self, sheet: str | None) -> set[str]:
        """The keys of the accounts whose statements a sheet holds, and of those that the importer was told."""
        if sheet not in self.subjects:
            run_id, accounts = self.run_row["id"], self.case.accounts
            statements = [
                row
                for row in self.case.statements.values()
                if row["run_id"] == run_id and row["sheet"] == sheet
            ]
            keys = {
                account_key(accounts[whole_at(row, "account_id", "A statement")]["key"]) for row in statements
            }
            mapping = parsed_column(self.run_row, "mapping", f"Run {run_id}")
            for answer in objects_at(mapping, "answers", f"The mapping of run {run_id}"):
                if answer.get("kind") == "subject_accounts" and answer.get("sheet") in (None, sheet):
                    keys |= {account_key(choice) for choice in list_at(answer, "choices", "An answer")}
            self.subjects[sheet] = keys
        return self.subjects[sheet]

    def _unread(self, row: Row) -> None:
        """An unread row inside a table is no entry that was left out."""
        place = f"Unread row {row['id']} ({at_place(self.item, row)})"
        self._claim(row, "unread row", place)
        cells = self._cells(row, place)
        text = " | ".join(comparable(as_text(cell)) for cell in cells if cell is not None)
        need(comparable(str(row["text"])) == text, f"{place} says {row['text']!r}, its cells hold {text!r}.")
        self.report.count("unread rows compared with cells")
        try:
            table = self._table(row, place)
        except Difference:
            return
        times = [
            moment_in(cell, column.given)
            for column, cell in table.cells(cells, "booked_at", "sent_at", "paid_at")
        ]
        amounts = [
            reading
            for _, reading in self._numbers(table, cells, ("send_amount", "pay_amount", *FIRST_AMOUNTS))
            if reading.value
        ]
        if row["reason"] in NEUTRAL and self._is_neutral(table, cells):
            self.report.skip("rows whose own words say that they are neither a credit nor a debit")
            return
        if amounts and row["reason"] == "unreadable_amount" and all(reading.is_worded for reading in amounts):
            self.report.skip(
                "rows with words beside their amounts that are said to be unreadable", len(amounts)
            )
            return
        if amounts and any(moment is not None for moment in times):
            words = " ".join(cell for cell in cells if isinstance(cell, str)).casefold()
            sentence = (
                f"{place} has a time, an amount and no word of a total: it is an entry that was left out."
            )
            need(TOTAL_WORDS.search(words) is not None, sentence)

    def _is_neutral(self, table: Table, cells: Cells) -> bool:
        """Whether a row has a word beside its amount that no step of the directions knows."""
        known = {
            collapsed(word).casefold() for step in table.directions for word in object_or_empty(step, "words")
        }
        stated = [as_text(cell) for _, cell in table.cells(cells, "direction", "status", "entry_type")]
        return any(collapsed(text).casefold() not in known for text in stated)

    # --------------------------------------------------------------------------------------------- statements

    def _statement(self, statement: Row) -> None:
        """The balances, totals and the account that a statement states are found in its file."""
        place = f"Statement {statement['id']} ({self.label})"
        self._stated_numbers(stated_of(statement), place)
        account = self.case.accounts[whole_at(statement, "account_id", place)]
        identity = parsed_column(statement, "identity", place)
        numbers = {account_key(identity[name]) for name in ("number", "iban") if identity.get(name)}
        key = account_key(account["key"])
        unnamed = account_key(f"E{self.item['id']}·{statement['sheet'] or ''}")
        own = key in numbers if numbers else key == unnamed
        need(own, f"The account {account['key']} of {place} is not the one that the statement names.")
        need(
            account["currency"] == identity.get("currency"),
            f"{place} is in another currency than its account.",
        )
        known = not numbers or self._names_account(key)
        need(known, f"The account {key} of {place} stands in no cell of the file.")
        self.report.count("statements compared with cells")

    def _names_account(self, key: str) -> bool:
        """Whether a cell, the name of the file or what the importer was told names an account."""
        names = [
            row["file_name"]
            for row in self.case.tables["custody_record"]
            if row["evidence_id"] == self.item["id"]
        ]
        if any(key in account_key(text) for text in (*names, self.run_row["mapping"])):
            return True
        return any(
            key in account_key(as_text(cell)) for cells in self._rows() for cell in cells if cell is not None
        )

    def _rows(self) -> Iterator[Cells]:
        """All rows of the file, the unread ones first."""
        for is_unread in (True, False):
            for name, sheet in self.book.sheets.items():
                for row, cells in sheet.rows.items():
                    if (self.claims.get((name, row)) == "unread row") == is_unread:
                        yield cells

    def _stated_numbers(self, stated: Stated, place: str) -> None:
        """Balances and totals are found in rows that are no entries, balances with their sign."""
        wanted = {
            "opening": stated.opening,
            "closing": stated.closing,
            "credits": stated.credits,
            "debits": stated.debits,
        }
        missing = {name: value for name, value in wanted.items() if value is not None}
        for (name, row), claim in self.claims.items():
            if claim == "unread row" and missing:
                for cell in self.book.sheets[name].rows[row]:
                    missing = {key: value for key, value in missing.items() if not states(cell, value, key)}
        for name, value in missing.items():
            raise Difference(
                f"The stated {name} of {place} is {value}, which no unread row of the file holds."
            )


def states(cell: Cell, value: Decimal, name: str) -> bool:
    """Whether a cell holds a stated number, a balance with its sign unless letters stand beside its digits."""
    if cell is None:
        return False
    if abs(value) not in numbers_within(cell):
        return False
    signed = name in ("opening", "closing") and not any(letter.isalpha() for letter in as_text(cell))
    reading = number_in(cell, None if isinstance(cell, Number) else "comma") if signed else None
    return reading is None or reading.value.is_signed() == value.is_signed() or not value


@functools.lru_cache(maxsize=1_000)
def entry_fields(name: str, part: int) -> tuple[str, ...]:
    """The fields whose cells hold a text of an entry; in a row of two parties the counterparty is the other side."""
    sides = {0: ("payer", "beneficiary"), 1: ("beneficiary",), 2: ("payer",)}[part]
    if name == "holder_residency":
        return (name,) if part == 0 else ("payer_residency",) if part == 1 else ("beneficiary_residency",)
    if not name.startswith("counterparty_"):
        return (name,)
    return (name, *(name.replace("counterparty", side, 1) for side in sides))


def decimals_of(value: Decimal) -> int:
    """How many decimals a number needs."""
    exponent = value.normalize(ROUNDING).as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def listed(numbers: list[tuple[Column, Reading]]) -> str:
    """Numbers of a row in a sentence."""
    return ", ".join(str(reading.value) for _, reading in numbers) or "no number"


def as_text(cell: Cell) -> str:
    """A cell as a text: a date as in ISO 8601, a number as its shortest decimal with the zeros of its format."""
    if not isinstance(cell, Number):
        return str(cell)
    value = cell.exact
    moment = moment_of_serial(value, cell.from_1904) if cell.is_date else None
    if moment is not None:
        return wall_clock(DAY * moment.day + moment.micro).replace(" 00:00:00", "")
    if value == value.to_integral_value() and abs(value) < Decimal("1e30"):
        return str(int(value)).zfill(cell.zeros)
    return format(value, "f") if abs(value) < Decimal("1e30") else str(value)


@functools.lru_cache(maxsize=100_000)
def comparable(text: str) -> str:
    """A text as it is compared: blanks collapsed, digits of all scripts alike."""
    return collapsed(with_ascii_digits(text))


LOOKALIKES = str.maketrans("АВЕКМНОРСТХУІаеорсхуі", "ABEKMHOPCTXYIaeopcxyi")


def bare_number(text: str) -> str:
    """The number of an account or document without what spreadsheets add to it or take from it."""
    plain = re.sub(r"\.0$", "", text.translate(LOOKALIKES))
    return re.sub(r"[\s'’.-]", "", plain).upper().lstrip("0")


def names_number(cell: str, number: str) -> bool:
    """Whether a cell holds the number of an account or document, alone or between a label and other words."""
    bare = bare_number(number)
    tokens = re.findall(r"[^\s:;,()№#]+", cell)[:40]
    spans = (tokens[first:last] for first in range(len(tokens)) for last in range(first + 1, len(tokens) + 1))
    return bool(bare) and any(bare_number("".join(span)) == bare for span in spans)


WORD = re.compile(r"\w+")
NOT_SEARCHED = (
    "search_text",
    "entry_key",
    "warnings",
    "sheet",
    "direction",
    "precision",
    "zone",
    "zone_source",
)
SEARCHED = ("_name", "_account", "_id", "remittance_info", "bank_reference", "control_no")


def words_of(text: str) -> set[str]:
    """The words of a text without regard to capitals, forms of letters, and the points of ё."""
    return set(WORD.findall(unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")))


def warnings_of(row: Row) -> list[str]:
    """The codes of the warnings of a row."""
    return (text_or_none(row, "warnings") or "").split()


NUMBERS_WITHIN = re.compile(r"[0-9][0-9.,'’\s]*")


def numbers_within(cell: Cell) -> list[Decimal]:
    """All numbers that a cell holds, under either decimal mark."""
    if isinstance(cell, Number):
        return [abs(on_hundredth(cell.exact))]
    found: list[Decimal] = []
    text = collapsed(with_ascii_digits(str(cell))).replace("\u066c", "").replace("\u066b", ".")
    for core in NUMBERS_WITHIN.findall(text) if len(text) < 100_000 else []:
        pieces = {re.sub(r"[\s'’]", "", core), *core.split()}
        for piece in pieces:
            digits = piece.rstrip(".,")
            values = [marked_value(digits, mark) for mark in MARK] if len(digits) < 60 else []
            found.extend(value for value in values if value is not None)
    return found


BARE_CLOCK = re.compile(r"(\d{1,2})[.](\d{2})(?:[.](\d{2}))?|(\d{2})(\d{2})(\d{2})")
HOURS_AND_MINUTES = re.compile(r"(\d{1,2})(\d{2})")


def is_bare_clock(cell: Cell) -> bool:
    """Whether a number is hours and minutes without a mark between them, its first zeros lost."""
    return (
        isinstance(cell, Number)
        and not cell.is_date
        and cell.exact == cell.exact.to_integral_value()
        and 1 <= cell.exact <= 2359
    )


def clock_in(cell: Cell) -> Moment | None:
    """The time of day that a cell of a column of times states, as that of the first day of all; nothing where none."""
    if isinstance(cell, Number):
        return clock_of_number(cell) if 0 <= cell.exact < 2_958_466 else None
    bare = collapsed(with_ascii_digits(str(cell))).casefold()
    found = CLOCK.search(bare)
    if found is not None:
        tail = tail_of(found[4])
        return clock_moment(found[1], found[2], found[3], tail.half if tail is not None else "")
    found = HOURS_AND_MINUTES.fullmatch(bare)
    if found is not None:
        return clock_moment(found[1], found[2], None)
    found = BARE_CLOCK.fullmatch(bare)
    if found is None:
        return None
    hour, minute, second = found.groups()[:3] if found[1] else found.groups()[3:]
    return clock_moment(hour, minute, second)


def clock_of_number(cell: Number) -> Moment | None:
    """The time of day of a number: digits of a clock without marks, else the fraction of a day."""
    value = cell.exact
    whole = str(int(value)).zfill(6)
    if value == value.to_integral_value() and value > 2359 and len(whole) == 6 and not cell.is_date:
        return clock_moment(whole[:2], whole[2:4], whole[4:])
    if is_bare_clock(cell):
        return clock_moment(whole[2:4], whole[4:], None)
    seconds = int(ROUNDING.quantize(ROUNDING.multiply(value % 1, Decimal(86_400)), Decimal(1)))
    return Moment(0, seconds % 86_400 * 1_000_000, "second")


def clock_moment(hour: str, minute: str, second: str | None, half: str = "") -> Moment | None:
    """A time of day as that of the first day of all, nothing where no clock shows it."""
    micro = clock_micro(hour, minute, second or "0", half)
    return None if micro is None else Moment(0, micro, "second" if second else "minute")


def wall_clock(micros: int) -> str:
    """A time as text."""
    try:
        return (dt.datetime.fromtimestamp(0, UTC) + dt.timedelta(microseconds=micros)).strftime(
            "%Y-%m-%d %H:%M:%S"
        )
    except OverflowError:
        return f"{micros} microseconds"


def clock_list(micros: Iterable[int]) -> str:
    """Times in a sentence."""
    return ", ".join(wall_clock(value) for value in sorted(micros)) or "no time"


# ----------------------------------------------------------------------------------------------------- verdict


def verify(stream: BinaryIO, report: Report, head: str | None = None, fingerprint: str | None = None) -> None:
    """Checks everything in the order of this file, with exact sums; the first difference is raised."""
    with decimal.localcontext(EXACT):
        check_everything(stream, report, head, fingerprint)


def check_everything(stream: BinaryIO, report: Report, head: str | None, fingerprint: str | None) -> None:
    """The steps from the outside inwards."""
    container = Container(stream)
    manifest_bytes, manifest = read_manifest(container)
    report.head, report.fingerprint = manifest.head, manifest.fingerprint
    need(
        fingerprint in (None, manifest.fingerprint),
        f"The key has the fingerprint {manifest.fingerprint}, not {fingerprint}.",
    )
    check_signature(container, manifest_bytes, manifest, report)
    check_hashes(container, manifest, report)
    check_tree(container, manifest, report)
    case = Case(container, manifest, report)
    load_tables(case)
    check_names(case)
    check_trail(case)
    check_head(case, head)
    check_withheld(case)
    check_members(case)
    entries = EntryPass(case)
    entries.run()
    digest_run_rows(case, "payment", PAYMENT_COLUMNS, ("amount", "pay_amount", "fee"))
    digest_run_rows(case, "unread_row", UNREAD_COLUMNS, ())
    check_links(case, entries.keys)
    check_redaction(case, entries.present)
    check_analysis(case)
    if manifest.is_protected:
        report.skip("content digests: texts are masked")
    else:
        check_content_is_claimed(case)
    check_claims(case)
    check_basis(case)
    check_repeats(case, entries)
    check_results(case, entries.totals)
    case.figures.clear()
    del entries
    check_cells(case)


MALFORMED = (
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    RecursionError,
    MemoryError,
    zlib.error,
    struct.error,
)


def judged(path: Path, report: Report, head: str | None, fingerprint: str | None) -> tuple[int, str]:
    """Exit code and sentence for a file, whatever it holds."""
    try:
        with path.open("rb") as stream:
            verify(stream, report, head, fingerprint)
    except NotABundle as refusal:
        return 2, str(refusal)
    except Difference as difference:
        return 1, str(difference)
    except OSError as error:
        return 2, f"The file cannot be read: {error.strerror or error}."
    except MALFORMED as error:
        return 1, f"The bundle is malformed: {type(error).__name__}: {error}."
    return 0, ""


VERDICTS = {0: "PASS", 1: "FAIL", 2: "NO BUNDLE"}
MEANINGS = {
    0: "Everything in this file that can be recomputed agrees. What could not be compared is named below. Whether it "
    "is the bundle that a report speaks of is told by head and fingerprint: compare them with those printed there.",
    1: "This file contradicts itself or its own evidence. The first difference:",
    2: "Nothing was checked:",
}
EXIT_CODES = (
    "Exit codes: 0 PASS, 1 FAIL (the first difference is named), 2 the file is no bundle or cannot be read."
)


def as_lines(code: int, sentence: str, report: Report) -> list[str]:
    """The answer for a reader."""
    lines = [VERDICTS[code], MEANINGS[code]]
    lines += [sentence] if sentence else []
    if report.compared:
        lines.append(
            "Compared: " + ", ".join(f"{number} {what}" for what, number in report.compared.items()) + "."
        )
    for why, number in report.not_compared.items():
        lines.append(f"Not compared: {number} {why}.")
    if report.head:
        lines += [f"Head of the chain: {report.head}", f"Fingerprint of the key: {report.fingerprint}"]
    return lines


def as_json(code: int, sentence: str, report: Report) -> str:
    """The answer for a program."""
    answer = {
        "verdict": VERDICTS[code],
        "difference": sentence or None,
        "compared": report.compared,
        "not_compared": report.not_compared,
        "head": report.head or None,
        "fingerprint": report.fingerprint or None,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2, sort_keys=True)


def say(lines: Iterable[str]) -> None:
    """Writes lines to the standard output, in UTF-8 whatever the terminal."""
    sys.stdout.buffer.write("".join(f"{line}\n" for line in lines).encode("utf-8", "backslashreplace"))
    sys.stdout.buffer.flush()


def main(arguments: list[str] | None = None) -> int:
    """Checks the bundle that the command line names, and answers with the exit code."""
    parser = argparse.ArgumentParser(
        description="Checks a sealed bundle of Investigator Desktop.", epilog=EXIT_CODES
    )
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--head", metavar="HEX", help="the head of the chain that a report prints")
    parser.add_argument(
        "--fingerprint", metavar="HEX", help="the fingerprint of the key that a report prints"
    )
    parser.add_argument("--json", action="store_true", help="answer with one JSON document")
    given = parser.parse_args(arguments)
    report = Report()
    head, fingerprint = plain_hex(given.head), plain_hex(given.fingerprint)
    code, sentence = judged(given.bundle, report, head, fingerprint)
    say([as_json(code, sentence, report)] if given.json else as_lines(code, sentence, report))
    return code


def plain_hex(text: str | None) -> str | None:
    """Hexadecimal digits as a person types them, without blanks and colons, in lower case."""
    return None if text is None else re.sub(r"[\s:-]", "", text).lower()


if __name__ == "__main__":
    sys.exit(main())
