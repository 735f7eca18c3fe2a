"""Reads text whose records are lines of fields between delimiters; every field is text."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

import polars as pl

from investigator_desktop.importers.reading.errors import (
    FieldTooLong,
    NothingInFile,
    QuoteSpansRows,
    UnclosedQuote,
)
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import BATCH_ROWS, FileHead, Pieces, Rows, SheetHead
from investigator_desktop.importers.reading.scripts.encodings import encoding_of
from investigator_desktop.importers.reading.size_errors import TooManyColumns, TooManyRows
from investigator_desktop.importers.reading.workbooks.columns import text_frame

_DELIMITERS = (";", ",", "\t", "|", "^", "~", ":")
_DECLARED = re.compile(r"sep=([^\w\s\"']|\t)[\s;,]*", re.IGNORECASE)  # the first line of a text for Excel
_COLON_WIDTH = 4  # narrower ones are labels with their values, or times
_PADDING = 0.5  # of the tabs of a text that stand beside another delimiter and only fill the field up
_SAMPLE_RECORDS = 200
_SAMPLE_CHARACTERS = 1 << 20
_END_OF_TEXT = "\x1a"  # with which old systems close a text
_TELLING_DELIMITERS = 3
_TRUST = {",": 0.75, ":": 0.5}  # they stand in amounts, sentences and times too


@dataclass(frozen=True, slots=True)
class Shape:
    """What separates the fields of a text, and how many of them a record commonly has."""

    delimiter: str
    width: int
    consistency: float


@dataclass(slots=True)
class _Record:
    """The fields of a record and the line on which it begins, from 1."""

    line: int
    fields: list[str]


def read_delimited(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the file and its one table; a record's row is the line on which it begins."""
    encoding = encoding_of(content, file_name)
    if all(map(str.isspace, encoding.lines(content, file_name))):
        raise NothingInFile(file_name)
    shape = shape_of(_beginning(encoding.lines(content, file_name)))
    yield FileHead("csv", encoding.name, encoding.evidence, shape.delimiter)
    yield SheetHead(None, shape.width)
    csv.field_size_limit(limits.field_characters)
    yield from _Walk(encoding.lines(content, file_name), shape, file_name, limits).batches()


def _beginning(lines: Iterator[str]) -> str:
    """Return enough of a text to see its shape."""
    kept: list[str] = []
    size = 0
    for line in lines:
        kept.append(line)
        size += len(line)
        if size > _SAMPLE_CHARACTERS:
            break
    return "".join(kept)


def shape_of(text: str) -> Shape:
    """Return the delimiter by which most of the first records have the same number of fields."""
    sample = text[:_SAMPLE_CHARACTERS]
    first, _, rest = sample.partition("\n")
    declared = _DECLARED.fullmatch(first.rstrip("\r"))
    if declared is not None:
        return _shape(rest, declared[1])
    return max((_shape(sample, delimiter) for delimiter in _DELIMITERS), key=lambda shape: shape.consistency)


def _shape(sample: str, delimiter: str) -> Shape:
    """Return the commonest width; its consistency is the share of such records, less where they are narrow."""
    reader = csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter)
    try:
        widths = Counter(len(record) for record in islice(reader, _SAMPLE_RECORDS) if record)
    except csv.Error:
        return Shape(delimiter, 1, 0.0)
    least = _COLON_WIDTH if delimiter == ":" else 2
    several = {width: count for width, count in widths.items() if width >= least}
    if not several or (delimiter == "\t" and _is_padding(sample)):
        return Shape(delimiter, 1, 0.0)
    width, count = max(several.items(), key=lambda item: (item[1], item[0]))
    trust = _TRUST.get(delimiter, 1.0)
    return Shape(delimiter, width, trust * count / widths.total() * (width - 1) / width)


def _is_padding(sample: str) -> bool:
    """Tell whether most tabs of a text stand directly beside another delimiter, as those that keep numbers texts do."""
    beside = len(re.findall(r"[,;|]\t+|\t+[,;|]", sample))
    return beside > len(re.findall(r"\t+", sample)) * _PADDING


@dataclass(slots=True)
class _Walk:
    """The way through one text; `lines` are those of the record that is being read."""

    text: Iterator[str]
    shape: Shape
    file_name: str
    limits: ReadingLimits
    lines: list[str] = field(default_factory=list)

    def batches(self) -> Iterator[Rows]:
        """Yield the records that hold something, as rows."""
        records = (record for record in self.records() if any(record.fields))
        count = 0
        while batch := list(islice(records, BATCH_ROWS)):
            count += len(batch)
            if count > self.limits.rows:
                raise TooManyRows(self.file_name, limit=self.limits.rows)
            yield Rows(_frame(batch))

    def records(self) -> Iterator[_Record]:
        """Yield the records; raise where a quotation mark swallows more than a field."""
        reader = csv.reader(self._each_line(), delimiter=self.shape.delimiter)
        line, lines = 1, self.lines
        try:
            for read in reader:
                lines, self.lines = self.lines, []
                if len(lines) > 1:
                    self._check_swallowed(line, lines)
                has_formulas = any('="' in one for one in lines)
                fields = [unwrapped(field) for field in read] if has_formulas else read
                if len(fields) > self.limits.columns:
                    raise TooManyColumns(self.file_name, line=line, limit=self.limits.columns)
                yield _Record(line, fields)
                line += len(lines)
        except csv.Error:
            raise FieldTooLong(self.file_name, line=line, limit=csv.field_size_limit()) from None
        self._check_closed(line - len(lines), lines)

    def _each_line(self) -> Iterator[str]:
        for line in self.text:
            if line != _END_OF_TEXT:
                self.lines.append(line)
                yield line

    def _check_swallowed(self, line: int, lines: list[str]) -> None:
        """Raise where each line of a record of several lines is as wide as a record by itself."""
        usual = self.shape.width - 1
        if usual >= _TELLING_DELIMITERS and all(one.count(self.shape.delimiter) == usual for one in lines):
            raise QuoteSpansRows(self.file_name, line=line, last=line + len(lines) - 1)

    def _check_closed(self, line: int, lines: list[str]) -> None:
        """Raise where the text ends inside quotation marks."""
        try:
            for _ in csv.reader(lines, delimiter=self.shape.delimiter, strict=True):
                pass
        except csv.Error as error:
            if "unexpected end" in str(error):
                raise UnclosedQuote(self.file_name, line=line) from None


def unwrapped(field: str) -> str:
    """Return the text of a field that is a formula for it, `="00123"`, as spreadsheets keep leading zeros."""
    is_formula = field.startswith('="') and field.endswith('"') and len(field) > len('="')
    return field[2:-1].replace('""', '"') if is_formula else field


def _frame(records: Sequence[_Record]) -> pl.DataFrame:
    width = max(len(record.fields) for record in records)
    padded = [
        record.fields if len(record.fields) == width else record.fields + [""] * (width - len(record.fields))
        for record in records
    ]
    return text_frame([record.line for record in records], padded)
