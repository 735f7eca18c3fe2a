"""Refusals of the case file, each one whole sentence that names the file."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError


class CaseFileError(InvestigatorError):
    """Any refusal of the case file; `path` is the file that it concerns."""

    def __init__(self, path: Path, sentence: Message) -> None:
        """Fill the sentence's `{file}` with the name of the file."""
        self.path = path
        super().__init__(sentence.format(file=isolate(str(path))))


class CaseFileMissing(CaseFileError):
    """There is no file at the path."""

    def __init__(self, path: Path) -> None:
        """Name the path."""
        super().__init__(path, message("CaseFile", "There is no case file {file}."))


class CaseExists(CaseFileError):
    """A new case would overwrite a file."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(
            path, message("CaseFile", "{file} exists already; a new case needs a name of its own.")
        )


class NotACaseFile(CaseFileError):
    """The file is empty, of another program, or of no known kind."""


class DamagedCaseFile(CaseFileError):
    """The file is a case whose content cannot be read as a whole."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        sentence = message(
            "CaseFile", "{file} is damaged or cut off and cannot be opened; it has been left as it is."
        )
        super().__init__(path, sentence)


class PassphraseNeeded(CaseFileError):
    """The file can only be opened with a passphrase."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        sentence = message(
            "CaseFile",
            "{file} needs its passphrase; a file that never had one is no case file or is damaged.",
        )
        super().__init__(path, sentence)


class WrongPassphrase(CaseFileError):
    """The passphrase does not open the file."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        sentence = message(
            "CaseFile", "{file} does not open: wrong passphrase, or the beginning of the file is damaged."
        )
        super().__init__(path, sentence)


class WrongRecoveryKey(WrongPassphrase):
    """The key of recovery words or of an agency does not open the file."""

    def __init__(self, path: Path) -> None:
        """Name the file and why a good key may be void."""
        sentence = message(
            "CaseFile",
            "{file} does not open with this recovery key: it belongs to another case, a later change of the passphrase "
            "made it void, or the beginning of the file is damaged.",
        )
        CaseFileError.__init__(self, path, sentence)


class CaseUnreachable(CaseFileError):
    """The file cannot be read any more while it is open: ejected, disconnected, or a failing disk."""

    def __init__(self, path: Path, reason: str) -> None:
        """Name the file and what the system says."""
        sentence = message("CaseFile", "{file} can no longer be read: {reason}.")
        super().__init__(path, sentence.format(reason=reason))


class CaseLeftOpen(CaseFileError):
    """The file was not closed and needs to be brought in order before it can be only read."""

    def __init__(self, path: Path) -> None:
        """Name the file and what to do."""
        sentence = message(
            "CaseFile",
            "{file} was not closed properly; open it once for writing to bring it in order.",
        )
        super().__init__(path, sentence)


class NewerCaseFile(CaseFileError):
    """The file was written by a newer version of the program."""

    def __init__(self, path: Path, needed_version: str) -> None:
        """Name the file and the version that wrote it."""
        sentence = message(
            "CaseFile",
            "{file} was written by a newer version; it needs Investigator Desktop {version} or later.",
        )
        super().__init__(path, sentence.format(version=needed_version))


class CaseInUse(CaseFileError):
    """Somebody has the case open; it may still be opened for reading only."""

    def __init__(self, path: Path, owner: Message) -> None:
        """Name the file and who has it open."""
        super().__init__(path, message("CaseFile", "{file} is already open: {owner}.").format(owner=owner))


class CaseNotWritable(CaseFileError):
    """The file or its folder cannot be written."""

    def __init__(self, path: Path, reason: str | Message) -> None:
        """Name the file and what the operating system says."""
        super().__init__(
            path, message("CaseFile", "{file} cannot be written: {reason}.").format(reason=reason)
        )


class CaseIsReadOnly(CaseFileError):
    """A change was asked of a case that is open for reading only."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(path, message("CaseFile", "{file} is open for reading only and cannot be changed."))


class CaseIsClosed(CaseFileError):
    """Something is asked of a case that has been closed."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(path, message("CaseFile", "{file} has been closed."))


class NothingToReverse(CaseFileError):
    """There is no step left in the asked direction."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        super().__init__(path, message("CaseFile", "There is nothing to undo or redo in {file}."))


class OlderCaseFile(CaseFileError):
    """The file has an older schema and may not be raised to the present one while only read."""

    def __init__(self, path: Path) -> None:
        """Name the file."""
        sentence = message(
            "CaseFile",
            "{file} was written by an older version; open it once for writing to bring it up to date.",
        )
        super().__init__(path, sentence)
