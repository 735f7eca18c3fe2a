"""Opens workbooks behind a password, in memory alone."""

from __future__ import annotations

import io
import struct
from collections.abc import Sequence
from types import SimpleNamespace
from xml.parsers.expat import ExpatError

import msoffcrypto
from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError
from msoffcrypto.format import xls97

from investigator_desktop.importers.reading.archived.archive_errors import LockedStill
from investigator_desktop.importers.reading.archived.password_tries import PasswordTries
from investigator_desktop.importers.reading.errors import DamagedDocument, PasswordProtected
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS, ReadingLimits

_BY_DEFAULT = "VelvetSweatshop"  # with which workbooks are locked that open without a question
_BROKEN = (
    FileFormatError,
    ParseError,
    ExpatError,
    struct.error,
    AssertionError,
    AttributeError,
    ArithmeticError,
    LookupError,
    NotImplementedError,
    OSError,
    TypeError,
    ValueError,
)

xls97.tempfile = SimpleNamespace(TemporaryFile=io.BytesIO)  # what was locked must not touch the disk


def open_locked(
    content: bytes, file_name: str, passwords: Sequence[str], limits: ReadingLimits = DEFAULT_LIMITS
) -> bytes:
    """Return the workbook behind a password; raise `PasswordProtected` where none of the passwords opens it."""
    tries = PasswordTries((_BY_DEFAULT, *passwords), limits.password_seconds)
    for password in tries.each():
        try:
            return _opened(content, password)
        except (InvalidKeyError, DecryptionError):
            continue
        except FileFormatError:
            break  # locked in a way that is not known
        except _BROKEN:
            raise DamagedDocument(file_name, size=len(content)) from None
    else:
        if tries.is_cut_short:
            raise LockedStill(file_name, tried=tries.tried_count - 1, count=len(passwords))
    raise PasswordProtected(file_name)


def _opened(content: bytes, password: str) -> bytes:
    office = msoffcrypto.OfficeFile(io.BytesIO(content))
    if isinstance(office, xls97.Xls97File):
        office.load_key(password=password)
    else:
        office.load_key(password=password, verify_password=True)
    opened = io.BytesIO()
    office.decrypt(opened)
    return opened.getvalue()
