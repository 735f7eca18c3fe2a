"""Why a file cannot be read: each error is one sentence that names the file and the place in it."""

from __future__ import annotations

from typing import ClassVar

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError

Place = str | int


class UnreadableFile(InvestigatorError):
    """A file that cannot be read; `file_name` and `places` are the facts of its sentence."""

    SENTENCE: ClassVar[Message] = message("Reading", "The file “{file}” cannot be read.")

    def __init__(self, file_name: str, **places: Place) -> None:
        super().__init__(self.SENTENCE.format(file=file_name, **places))
        self.file_name = file_name
        self.places = places


class EmptyFile(UnreadableFile):
    """The file has no bytes."""

    SENTENCE = message("Reading", "The file “{file}” is empty: it has no bytes.")


class NothingInFile(UnreadableFile):
    """The file is text without a single visible character."""

    SENTENCE = message("Reading", "The file “{file}” holds nothing but blank lines.")


class NotAWorkbook(UnreadableFile):
    """The bytes are of a format that no reader is for; `kind` is its name, the same in every language."""

    SENTENCE = message(
        "Reading", "The file “{file}” cannot be read yet: its bytes are those of a {kind} file."
    )


class NoRecords(UnreadableFile):
    """The beginning is that of a format of records (`kind`), but there is no statement and no entry."""

    SENTENCE = message(
        "Reading", "The file “{file}” looks like {kind}, but there is no statement and no entry in it."
    )


class UnknownBytes(UnreadableFile):
    """The bytes are of no container that is known; `beginning` shows the first of them in hexadecimal."""

    SENTENCE = message("Reading", "The file “{file}” is of no known kind: its bytes begin with {beginning}.")


class DamagedPage(UnreadableFile):
    """A web page that its parser gives up: nested as no page is, or with endless text."""

    SENTENCE = message(
        "Reading",
        "The web page “{file}” is refused: it is nested deeper, wider or longer than any statement.",
    )


class DamagedXmlWorkbook(UnreadableFile):
    """A workbook written as XML that is cut off or damaged."""

    SENTENCE = message(
        "Reading", "The XML workbook “{file}” is damaged or cut off: line {line} is not well formed."
    )


class XmlNamedWorkbook(UnreadableFile):
    """An XML document, perhaps one that was given the name of a workbook."""

    SENTENCE = message(
        "Reading",
        "The file “{file}” is an XML document (“{root}”), not a workbook; it cannot be read yet.",
    )


class PasswordProtected(UnreadableFile):
    """A workbook that is encrypted."""

    SENTENCE = message(
        "Reading", "The file “{file}” is protected by a password; it is read when the password is given."
    )


class DamagedWorkbook(UnreadableFile):
    """A workbook whose archive is cut off or damaged as a whole."""

    SENTENCE = message(
        "Reading",
        "The file “{file}” is damaged or cut off: after byte {size} its archive has no directory.",
    )


class DamagedPart(UnreadableFile):
    """A workbook one of whose parts is damaged."""

    SENTENCE = message("Reading", "The workbook “{file}” is damaged: its part “{part}” cannot be read.")


class DamagedSheet(UnreadableFile):
    """A workbook whose archive is whole, with a sheet in it that is not."""

    SENTENCE = message("Reading", "The workbook “{file}” is damaged: its sheet “{sheet}” cannot be read.")


class DamagedDocument(UnreadableFile):
    """A workbook of the older binary format that is damaged; no reader says where."""

    SENTENCE = message("Reading", "The workbook “{file}” is damaged or cut off: it has {size} bytes.")


class TooManyParts(UnreadableFile):
    """An archive of more parts than any workbook has."""

    SENTENCE = message(
        "Reading", "The workbook “{file}” is refused: its archive has {count} parts, more than {limit}."
    )


class UnpacksTooLarge(UnreadableFile):
    """An archive that unpacks to more than may be read."""

    SENTENCE = message(
        "Reading",
        "The workbook “{file}” is refused: it would unpack to {unpacked} bytes, more than {limit}.",
    )


class PackedTooTightly(UnreadableFile):
    """A part that is packed as no honest sheet is."""

    SENTENCE = message(
        "Reading",
        "The workbook “{file}” is refused: its part “{part}” unpacks to {ratio} times its size,"
        " more than {limit} times.",
    )


class RowTooLong(UnreadableFile):
    """A sheet with a row longer than any that a spreadsheet program writes."""

    SENTENCE = message(
        "Reading",
        "The workbook “{file}” is refused: a row of its part “{part}” takes more than {limit} mebibytes.",
    )


class UsedRangeTooLarge(UnreadableFile):
    """A sheet whose outermost cells span more cells than can be read."""

    SENTENCE = message(
        "Reading",
        "The workbook “{file}” is refused: the used range of sheet “{sheet}” runs from {first} to {last},"
        " more than {limit} cells; delete the stray cells and save it again.",
    )


class NulInText(UnreadableFile):
    """Text with a NUL character in it."""

    SENTENCE = message(
        "Reading", "The text file “{file}” is damaged: line {line} holds a NUL byte, which no text has."
    )


class BrokenEncoding(UnreadableFile):
    """Text in a Unicode encoding with bytes that do not belong to it."""

    SENTENCE = message(
        "Reading", "The text file “{file}” is damaged: line {line} holds bytes that are not valid {encoding}."
    )


class UnknownEncoding(UnreadableFile):
    """Text whose letters fit no encoding of the region."""

    SENTENCE = message(
        "Reading",
        "The letters of the text file “{file}” fit no known encoding; line {line} is the first such line.",
    )


class UnclosedQuote(UnreadableFile):
    """Delimited text in which a quotation mark swallows the rest of the file."""

    SENTENCE = message(
        "Reading",
        "The text file “{file}” cannot be read: a quotation mark opened on line {line} is never closed.",
    )


class QuoteSpansRows(UnreadableFile):
    """Delimited text in which a quotation mark swallows whole rows."""

    SENTENCE = message(
        "Reading",
        "The text file “{file}” cannot be read: a quotation mark opened on line {line} swallows whole rows"
        " up to line {last}.",
    )


class FieldTooLong(UnreadableFile):
    """Delimited text with a field longer than any a bank prints."""

    SENTENCE = message(
        "Reading",
        "The text file “{file}” cannot be read: a field of the record on line {line} is longer than"
        " {limit} characters; perhaps a quotation mark is never closed.",
    )


class UnclosedSection(UnreadableFile):
    """A 1C exchange text that ends inside a section."""

    SENTENCE = message(
        "Reading",
        "The text file “{file}” is cut off: its section “{section}” that begins on line {line} never ends.",
    )


class XmlWithDoctype(UnreadableFile):
    """An XML file that declares a document type, by which it could hide, fetch or multiply text."""

    SENTENCE = message(
        "Reading",
        "The XML file “{file}” is refused: on line {line} it declares a document type, which no statement needs.",
    )


class XmlTooDeep(UnreadableFile):
    """An XML file whose elements are nested as no statement's are."""

    SENTENCE = message(
        "Reading",
        "The XML file “{file}” is refused: on line {line} more than {limit} elements stand in one another.",
    )


class XmlTextTooLong(UnreadableFile):
    """An XML file with a text, a comment or an attribute longer than any a bank writes."""

    SENTENCE = message(
        "Reading",
        "The XML file “{file}” is refused: about line {line} it holds a text of more than {limit} characters.",
    )


class XmlEncodingUnknown(UnreadableFile):
    """An XML file that declares an encoding that nobody knows."""

    SENTENCE = message(
        "Reading", "The XML file “{file}” declares the encoding “{encoding}”, which is not known."
    )


class DamagedXml(UnreadableFile):
    """An XML file that is damaged or cut off before its first whole record."""

    SENTENCE = message(
        "Reading", "The XML file “{file}” is damaged or cut off on line {line}: no record before it is whole."
    )


class ReadingTookTooLong(UnreadableFile):
    """The reader was stopped at its time limit."""

    SENTENCE = message("Reading", "The file “{file}” was given up: it was not read within {seconds} seconds.")


class ReadingTookTooMuchMemory(UnreadableFile):
    """The reader was stopped at its memory limit."""

    SENTENCE = message(
        "Reading", "The file “{file}” was given up: reading it takes more than {limit} MiB of memory."
    )


class ReaderStopped(UnreadableFile):
    """The reading process ended by itself; `reason` is what it last said, or its exit code."""

    SENTENCE = message(
        "Reading", "The file “{file}” cannot be read: it made the reading process end ({reason})."
    )
