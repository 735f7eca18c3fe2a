"""Reads texts of records written in a test, in this process, and checks that no line of them is lost."""

from __future__ import annotations

import json

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.importers import interpret
from investigator_desktop.importers.reading.assembly import assembled
from investigator_desktop.importers.reading.containers import container_of
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS
from investigator_desktop.importers.reading.record_readers import read_records
from tests.importers.builders import SHA256, entries_of


def read_bytes(content: bytes, mapping: Mapping | None = None) -> FileReading:
    """Return what a file of records means."""
    pieces = read_records(container_of(content, "file"), content, "file", DEFAULT_LIMITS)
    return interpret(assembled(list(pieces)), "file", SHA256, len(content), mapping or Mapping())


def read_text(*lines: str, mapping: Mapping | None = None) -> FileReading:
    """Return what lines of records mean."""
    return read_bytes("\r\n".join(lines).encode(), mapping)


def others(reading: FileReading) -> list[dict[str, str]]:
    """Return what no field of each entry holds, by the tags of the source."""
    return [json.loads(text or "{}") for text in entries_of(reading).get_column("other").to_list()]


def column(reading: FileReading, name: str) -> list[object]:
    """Return a column of all entries."""
    return entries_of(reading).get_column(name).to_list()
