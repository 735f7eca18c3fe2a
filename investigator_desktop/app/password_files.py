"""The passwords of locked files, from a file whose lines they are: never from the command line."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError


class PasswordFileUnreadable(InvestigatorError):
    """The file that should hold passwords cannot be read."""

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what the operating system says."""
        sentence = message("Command line", "The password file {file} cannot be read: {reason}.")
        super().__init__(sentence.format(file=path, reason=reason))


def add_password_option(parser: ArgumentParser) -> None:
    """Add `--password-file`: each of its lines is tried on what is locked."""
    parser.add_argument("--password-file", type=Path, metavar="FILE")


def read_passwords(path: Path | None) -> Passwords:
    """Return the lines of a file, those that are not empty; raise `PasswordFileUnreadable`."""
    if path is None:
        return NO_PASSWORDS
    try:
        lines = path.read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise PasswordFileUnreadable(path, getattr(error, "strerror", None) or str(error)) from error
    return Passwords(tuple(dict.fromkeys(line.rstrip("\r") for line in lines if line.strip())))
