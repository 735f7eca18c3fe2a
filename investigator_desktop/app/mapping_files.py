"""The file of decided columns and answers that `--mapping` names."""

from __future__ import annotations

from pathlib import Path

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.importers import mapping_from_text
from investigator_desktop.operations.errors import FileUnreachable
from investigator_desktop.operations.reading import NO_MAPPING


def read_mapping(path: Path | None) -> Mapping:
    """Return the mapping in a file, the empty one for None; raise `InvestigatorError` where it is no mapping."""
    if path is None:
        return NO_MAPPING
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise FileUnreachable(path, str(error)) from error
    return mapping_from_text(text, path.name)
