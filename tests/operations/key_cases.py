"""Cases for the tests of keys, backups and recovery: small, real, with keys derived in a moment."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.operations.cases import create_case, open_case
from tests.casefile.builders import ACTOR, DETAILS, import_into, ticking

PASSPHRASE = "seven green lamps 41"


def made_case(path: Path, passphrase: str | None = PASSPHRASE) -> Path:
    """Return a closed case with one import."""
    with create_case(path, DETAILS, ACTOR, passphrase, ticking()) as case:
        import_into(case, b"statement", [{}, {}, {}])
    return path


def import_more(path: Path, content: bytes, passphrase: str | None = PASSPHRASE) -> CaseFile:
    """Return the case, open, with one import more."""
    case = open_case(path, passphrase)
    import_into(case, content, [{}])
    return case


def damage(path: Path, start: int, size: int) -> None:
    """Overwrite some bytes of a file."""
    content = bytearray(path.read_bytes())
    content[start : start + size] = bytes((byte ^ 0x5A) for byte in content[start : start + size])
    path.write_bytes(content)
