"""Workbooks behind a password, the older binary ones too, are opened in memory alone."""

from __future__ import annotations

import io
import struct
import tempfile
from dataclasses import replace
from hashlib import md5

import msoffcrypto.format.ooxml
import pytest
import xlwt
from msoffcrypto.method.rc4 import DocumentRC4, _makekey
from xlwt.CompoundDoc import XlsDoc

from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.reading import DEFAULT_LIMITS
from investigator_desktop.importers.reading.archived.locked import open_locked
from investigator_desktop.importers.reading.errors import PasswordProtected
from investigator_desktop.importers.reading.reader import Reader
from tests.importers.reading.builders import small_workbook

SALT = bytes(range(16))
_BOF, _FILEPASS, _SHEET = 0x0809, 0x002F, 0x0085


def older_workbook(password: str) -> bytes:
    """Return a binary workbook with one text, its records behind the older cipher."""
    plain = next(found for found in map(_records_with, range(1, 9)) if len(found) % 4 == 2)
    begin = 4 + int.from_bytes(plain[2:4], "little")
    plain = _moved(plain[:begin] + _filepass(password) + plain[begin:], len(_filepass(password)))
    stream = DocumentRC4.decrypt(password, SALT, io.BytesIO(bytes(len(plain))), blocksize=1024).read()
    secret = bytearray(plain)
    for start, end in _hidden(plain):
        secret[start:end] = bytes(a ^ b for a, b in zip(plain[start:end], stream[start:end], strict=True))
    out = io.BytesIO()
    XlsDoc().save(out, bytes(secret))
    return out.getvalue()


def _records_with(filler: int) -> bytes:
    """Return the records of a workbook with one text on a sheet whose name has so many letters."""
    book = xlwt.Workbook()
    book.add_sheet("x" * filler).write(0, 0, "Оплата")
    records: bytes = book.get_biff_data()
    return records


def _filepass(password: str) -> bytes:
    from cryptography.hazmat.decrepit.ciphers.algorithms import ARC4
    from cryptography.hazmat.primitives.ciphers import Cipher

    verifier = b"v" * 16
    cipher = Cipher(ARC4(_makekey(password, SALT, 0)), mode=None).encryptor()
    secret = cipher.update(verifier) + cipher.update(md5(verifier, usedforsecurity=False).digest())
    return struct.pack("<HHHHH", _FILEPASS, 54, 1, 1, 1) + SALT + secret


def _moved(records: bytes, by: int) -> bytes:
    """Return records whose sheets begin further down."""
    found = bytearray(records)
    for kind, start, _ in _records(records):
        if kind == _SHEET:
            place = int.from_bytes(records[start : start + 4], "little")
            found[start : start + 4] = (place + by).to_bytes(4, "little")
    return bytes(found)


def _hidden(records: bytes) -> list[tuple[int, int]]:
    return [
        (start + 4 if kind == _SHEET else start, end)
        for kind, start, end in _records(records)
        if kind not in (_BOF, _FILEPASS)
    ]


def _records(records: bytes) -> list[tuple[int, int, int]]:
    found, place = [], 0
    while place + 4 <= len(records):
        kind, size = struct.unpack_from("<HH", records, place)
        found.append((kind, place + 4, place + 4 + size))
        place += 4 + size
    return found


def test_an_older_workbook_is_opened_by_its_password_and_by_no_other(reader: Reader) -> None:
    content = older_workbook("пароль")
    with pytest.raises(PasswordProtected):
        reader.read(content, "a.xls", Progress())
    with pytest.raises(PasswordProtected):
        reader.take_out(content, "a.xls", Passwords(("wrong",)), Progress())
    (taken,) = reader.take_out(content, "a.xls", Passwords(("wrong", "пароль")), Progress())
    assert reader.read(taken.content, "a.xls", Progress()).sheets[0].frame.rows() == [(1, "Оплата")]


def test_what_was_locked_never_touches_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "TemporaryFile", None)
    assert open_locked(older_workbook("x"), "a.xls", ("x",))


def test_a_workbook_that_opens_without_a_question_needs_no_password(reader: Reader) -> None:
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(small_workbook())).encrypt("VelvetSweatshop", stream)
    (taken,) = reader.take_out(stream.getvalue(), "a.xlsx", NO_PASSWORDS, Progress())
    assert taken.content == small_workbook() or taken.content.startswith(b"PK")


def test_more_passwords_than_can_be_tried_leave_a_workbook_locked_and_are_counted(reader: Reader) -> None:
    stream = io.BytesIO()
    msoffcrypto.format.ooxml.OOXMLFile(io.BytesIO(small_workbook())).encrypt("secret", stream)
    passwords = Passwords(tuple(f"password {number}" for number in range(1_000)))
    limits = replace(DEFAULT_LIMITS, password_seconds=0.01)
    with pytest.raises(PasswordProtected, match="of the 1000 passwords given were tried"):
        reader.take_out(stream.getvalue(), "a.xlsx", passwords, Progress(), limits)
