"""What the first bytes of a file tell, and the raw key that a passphrase gives."""

from __future__ import annotations

import hashlib
import os
import struct
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from investigator_desktop.casefile.errors import DamagedCaseFile, NotACaseFile, PassphraseNeeded
from investigator_desktop.foundation.catalogue import message

APPLICATION_ID = 0x49444346  # "IDCF"
SALT_SIZE = 16
SECRET_SIZE = 32
KEY_ITERATIONS = 256_000  # SQLCipher 4's own
PLAIN_BEGINNING = b"SQLite format 3\0"
_HEADER_SIZE = 100
_SMALLEST_PAGE = 512
_FORMATS = frozenset({1, 2})  # with a rollback journal, with a write-ahead log
_OTHER_KINDS: tuple[bytes, ...] = (
    b"PK\x03\x04",
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
    b"\x89PNG",
    b"7z\xbc\xaf",
    b"Rar!",
)


@dataclass(frozen=True, slots=True)
class RawKey:
    """A derived key with its salt, as SQLCipher takes it without deriving again at each connection."""

    hexadecimal: str

    @property
    def secret(self) -> bytes:
        """Return the 32 bytes of the key, which open the case without its passphrase."""
        return bytes.fromhex(self.hexadecimal)[:SECRET_SIZE]

    @property
    def salt(self) -> bytes:
        """Return the 16 bytes with which an encrypted file begins."""
        return bytes.fromhex(self.hexadecimal)[SECRET_SIZE:]

    def __repr__(self) -> str:
        """Never show the key."""
        return "RawKey(…)"


def derive_key(passphrase: str, salt: bytes) -> RawKey:
    """Return the raw key of a passphrase as SQLCipher 4 derives it; costs about 0.15 s by design."""
    secret = hashlib.pbkdf2_hmac("sha512", _as_typed_anywhere(passphrase), salt, KEY_ITERATIONS, SECRET_SIZE)
    return RawKey(secret.hex() + salt.hex())


def _as_typed_anywhere(passphrase: str) -> bytes:
    """Return the bytes of a passphrase as the keyboards of all systems give them (OpaqueString of RFC 8265).

    Letters are composed and every blank is U+0020: й is one letter on one system and two on another. What is no
    text at all, as an environment may hold, is taken as it is.
    """
    composed = unicodedata.normalize("NFC", passphrase)
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in composed)
    return spaced.encode("utf-8", "surrogatepass")


def new_key(passphrase: str) -> RawKey:
    """Return a raw key with a fresh random salt."""
    return derive_key(passphrase, os.urandom(SALT_SIZE))


def key_for(path: Path, passphrase: str | None, secret: bytes | None = None) -> RawKey | None:
    """Return the key that opens the file, None for one that is not encrypted; nothing is opened by SQLite yet.

    `secret` is the key itself, as recovery words give it, and stands in for the passphrase. Raise `NotACaseFile` or
    `DamagedCaseFile` where the first bytes already tell, `PassphraseNeeded` where they are unreadable and neither is
    given, `OSError` where the file cannot be read.
    """
    with path.open("rb") as file:
        header = file.read(_HEADER_SIZE)
    if not header:
        raise NotACaseFile(path, message("CaseFile", "{file} is empty and therefore no case file."))
    if header.startswith(PLAIN_BEGINNING):
        _require_case_header(path, header)
        return None
    if header.startswith(_OTHER_KINDS) or path.stat().st_size < _SMALLEST_PAGE:
        raise NotACaseFile(path, message("CaseFile", "{file} is no case file."))
    if secret is not None:
        return RawKey(secret.hex() + header[:SALT_SIZE].hex())
    if not passphrase:
        raise PassphraseNeeded(path)
    return derive_key(passphrase, header[:SALT_SIZE])


def _require_case_header(path: Path, header: bytes) -> None:
    """Raise where an unencrypted header names another program or the file is cut off inside its first page."""
    if len(header) < _HEADER_SIZE or not {header[18], header[19]} <= _FORMATS:
        raise DamagedCaseFile(path)
    application_id: int = struct.unpack(">I", header[68:72])[0]
    if application_id != APPLICATION_ID:
        raise another_program(path)


def another_program(path: Path) -> NotACaseFile:
    """Return the refusal of a database that another program made."""
    return NotACaseFile(
        path, message("CaseFile", "{file} is a database of another program and no case file.")
    )
