"""The file of decided columns and answers that `--mapping` names."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.importers.known_layouts.mapping_text import mapping_from_text
from investigator_desktop.operations.errors import FileUnreachable
from investigator_desktop.operations.reading import NO_MAPPING


class MappingFileRefused(InvestigatorError):
    """A file named by `--mapping` is no mapping."""

    def __init__(self, path: Path, reason: Message) -> None:
        """Name the file and what is wrong in it."""
        sentence = message("Command line", "{file} cannot be used as a mapping. {reason}")
        super().__init__(sentence.format(file=isolate(path.name), reason=reason))


def read_mapping(path: Path | None) -> Mapping:
    """Return the mapping in a file, the empty one for None; raise `InvestigatorError` where it is no mapping."""
    if path is None:
        return NO_MAPPING
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreachable(path, getattr(error, "strerror", None) or str(error)) from error
    try:
        return mapping_from_text(text)
    except InvestigatorError as error:
        raise MappingFileRefused(path, error.sentence) from error
