"""Refusals of operations, each with one sentence."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError


class FileChanged(InvestigatorError):
    """A file no longer has the bytes that were shown to the person who decided to import it."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        sentence = message(
            "Import", "{file} has changed since it was read; read it again before importing it."
        )
        super().__init__(sentence.format(file=isolate(path.name)))


class DetailsMissing(InvestigatorError):
    """A case is to be made without what every document of it prints."""

    def __init__(self) -> None:
        """Say what is missing."""
        super().__init__(message("Case", "A case needs a reference and a title."))


class FileUnreachable(InvestigatorError):
    """A file or folder cannot be opened."""

    def __init__(self, path: Path, reason: str | Message) -> None:
        """Name the file and why."""
        sentence = message("Import", "{file} cannot be opened: {reason}.")
        super().__init__(sentence.format(file=isolate(str(path)), reason=reason))


class OutputRefused(InvestigatorError):
    """A file cannot be written where it was asked for."""

    def __init__(self, path: Path, reason: str | Message) -> None:
        """Name the file and why."""
        sentence = message("Export", "{file} cannot be written: {reason}.")
        super().__init__(sentence.format(file=isolate(str(path)), reason=reason))


class UnknownFormat(InvestigatorError):
    """An export is asked for in a format that is not offered."""

    def __init__(self, path: Path, known: tuple[str, ...]) -> None:
        """Name the file and the formats there are."""
        sentence = message("Export", "{file} names no known format; the known ones are {formats}.")
        super().__init__(sentence.format(file=isolate(path.name), formats=", ".join(known)))


class NothingToUndo(InvestigatorError):
    """There is no step left in the asked direction."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Undo", "There is nothing to undo or redo in this case."))


class UnknownAccount(InvestigatorError):
    """A filter names an account that the case does not have."""

    def __init__(self, account: str) -> None:
        """Name the account."""
        super().__init__(
            message("Entries", "The case has no account {account}.").format(account=isolate(account))
        )
