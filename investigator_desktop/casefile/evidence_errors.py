"""Refusals about evidence: each one whole sentence that names the file, and the item by its number alone."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.casefile.errors import CaseFileError
from investigator_desktop.foundation.catalogue import message


class EvidenceIsQuarantined(CaseFileError):
    """The bytes of an item of evidence in quarantine were asked for."""

    def __init__(self, path: Path, label: str) -> None:
        """Name the file and the item by its number alone."""
        sentence = message("CaseFile", "{label} of {file} is in quarantine and is not opened.")
        super().__init__(path, sentence.format(label=label))


class EvidenceIsDestroyed(CaseFileError):
    """Something was asked of an item of evidence whose content was destroyed by order."""

    def __init__(self, path: Path, label: str) -> None:
        """Name the file and the item by its number alone."""
        sentence = message(
            "CaseFile", "The content of {label} of {file} was destroyed by order; only its hash is left."
        )
        super().__init__(path, sentence.format(label=label))


class HeldByContainer(CaseFileError):
    """An item is to be destroyed that another item, out of which it was taken, still holds."""

    def __init__(self, path: Path, label: str, container: str) -> None:
        """Name both."""
        sentence = message(
            "CaseFile",
            "{label} of {file} was taken out of {container}, which still holds it: destroy {container}.",
        )
        super().__init__(path, sentence.format(label=label, container=container))


class StandingUnchanged(CaseFileError):
    """An item of evidence already has the standing that it is to be given."""

    def __init__(self, path: Path, label: str) -> None:
        """Name the file and the item by its number alone."""
        sentence = message("CaseFile", "{label} of {file} already stands so; nothing was changed.")
        super().__init__(path, sentence.format(label=label))


class CaseDiffersFromTrail(CaseFileError):
    """The case is not what its trail says, so that nothing of it may be destroyed for good."""

    def __init__(self, path: Path, sequence: int) -> None:
        """Name the file and the first record that does not agree."""
        sentence = message(
            "CaseFile",
            "{file} is not what its audit record {number} says; nothing is destroyed before that is cleared up.",
        )
        super().__init__(path, sentence.format(number=sequence))
