"""From the bytes of a statement file to what it says; importers return drafts and never write."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.raw import RawFile

__all__ = ["interpret", "read_statement_file"]


def read_statement_file(
    content: bytes, file_name: str, sha256: str, mapping: Mapping, progress: Progress
) -> FileReading:
    """Return what a statement file says; raise `InvestigatorError` where its container cannot be read."""
    from investigator_desktop.importers.reading import read_raw
    from investigator_desktop.importers.row_texts.encoding_sample import text_encoding
    from investigator_desktop.importers.row_texts.mojibake import mojibake_warnings

    raw = read_raw(content, file_name, progress)
    progress.begin(message("Importers", "Recognising the tables of {file}").format(file=file_name))
    reading = interpret(raw, file_name, sha256, len(content), mapping)
    warnings = (*reading.warnings, *mojibake_warnings(raw))
    return replace(reading, warnings=warnings, encoding=text_encoding(raw))


def interpret(raw: RawFile, file_name: str, sha256: str, size: int, mapping: Mapping) -> FileReading:
    """Return what a raw file means under what a person decided about it; the same input gives the same reading."""
    from investigator_desktop.importers.interpretation import interpret as interpret_raw

    return interpret_raw(raw, file_name, sha256, size, mapping)
