"""Why a text with more columns or rows than any statement has is refused."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.reading.errors import UnreadableFile


class TooManyColumns(UnreadableFile):
    """Delimited text with a record of more fields than a sheet can have columns."""

    SENTENCE = message(
        "Reading",
        "The text file “{file}” is refused: the record on line {line} has more than {limit} fields, which is more"
        " than a spreadsheet has columns.",
    )


class TooManyRows(UnreadableFile):
    """Delimited text with more rows than can be read in the time that a person waits."""

    SENTENCE = message(
        "Reading",
        "The text file “{file}” is refused: it has more than {limit} rows, several times as many as a spreadsheet can"
        " have; divide it into smaller files.",
    )
