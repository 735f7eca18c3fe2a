"""The errors of reading by their names: the reading process sends a name and facts, the program makes the error."""

from __future__ import annotations

from investigator_desktop.importers.reading.archived.archive_errors import ARCHIVE_ERRORS
from investigator_desktop.importers.reading.errors import (
    BrokenEncoding,
    DamagedDocument,
    DamagedPage,
    DamagedPart,
    DamagedSheet,
    DamagedWorkbook,
    DamagedXml,
    DamagedXmlWorkbook,
    EmptyFile,
    FieldTooLong,
    NoRecords,
    NotAWorkbook,
    NothingInFile,
    NulInText,
    PackedTooTightly,
    PasswordProtected,
    Place,
    QuoteSpansRows,
    ReaderStopped,
    ReadingTookTooLong,
    ReadingTookTooMuchMemory,
    RowTooLong,
    TooManyParts,
    UnclosedQuote,
    UnclosedSection,
    UnknownBytes,
    UnknownEncoding,
    UnpacksTooLarge,
    UnreadableFile,
    UsedRangeTooLarge,
    XmlEncodingUnknown,
    XmlNamedWorkbook,
    XmlTextTooLong,
    XmlTooDeep,
    XmlWithDoctype,
)
from investigator_desktop.importers.reading.size_errors import TooManyColumns, TooManyRows

ERRORS: tuple[type[UnreadableFile], ...] = (
    *ARCHIVE_ERRORS,
    EmptyFile,
    NothingInFile,
    NoRecords,
    NotAWorkbook,
    UnknownBytes,
    DamagedPage,
    DamagedXmlWorkbook,
    XmlNamedWorkbook,
    PasswordProtected,
    DamagedWorkbook,
    DamagedPart,
    DamagedSheet,
    DamagedDocument,
    TooManyParts,
    UnpacksTooLarge,
    PackedTooTightly,
    UsedRangeTooLarge,
    RowTooLong,
    NulInText,
    BrokenEncoding,
    UnknownEncoding,
    UnclosedQuote,
    QuoteSpansRows,
    FieldTooLong,
    TooManyColumns,
    TooManyRows,
    UnclosedSection,
    XmlWithDoctype,
    XmlTooDeep,
    XmlTextTooLong,
    XmlEncodingUnknown,
    DamagedXml,
    ReadingTookTooLong,
    ReadingTookTooMuchMemory,
    ReaderStopped,
)


def named_error(name: str, file_name: str, places: dict[str, Place]) -> UnreadableFile:
    """Return the error of a class name and its facts, as the reading process sent them."""
    error = next((error for error in ERRORS if error.__name__ == name), UnreadableFile)
    return error(file_name, **places)
