"""Presets as documents: strictly checked where they are read, one sentence for each thing that is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from investigator_desktop.domain.layout import Field, QuestionKind
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError

FORMAT_VERSION = 2
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+){0,11}")
_TAKEN = re.compile(r"general-|(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)")
_BIC = re.compile(r"[A-Z]{4}[A-Z]{2}(?:[A-Z0-9]{2}(?:[A-Z0-9]{3})?)?")
_IBAN_BANK = re.compile(r"[A-Z]{2}[A-Z0-9]{2,12}")
_LONGEST_ID, _LONGEST_TEXT, _LONGEST_TITLE = 60, 120, 400
_MOST_COLUMNS, _MOST_HEADER_ROWS, _MOST_REVISIONS = 300, 3, 1_000_000
_MOST_MARKS, _MOST_ANSWERS, _MOST_CHOICES = 50, 20, 100
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")

Document = Mapping[str, object]
Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]
_Choice = TypeVar("_Choice")


class PresetRefused(InvestigatorError):
    """A document is no preset of this version; the sentence says what is wrong in it."""


@dataclass(frozen=True, slots=True)
class PresetColumn:
    """A title as printed and what the column under it holds; `OTHER` where no field fits."""

    title: str
    field: Field


@dataclass(frozen=True, slots=True)
class PresetAnswer:
    """What is known of every file of the layout; `column_title` is empty where it concerns the whole table."""

    kind: QuestionKind
    column_title: str
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BankMarks:
    """What only files of this bank say: beginnings of its BIC, country and bank code of its IBANs, words, sheets."""

    bics: tuple[str, ...] = ()
    iban_banks: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    sheets: tuple[str, ...] = ()


NO_MARKS = BankMarks()


@dataclass(frozen=True, slots=True)
class Preset:
    """A known layout: whose it is, its titles in order with what their columns hold, known answers, and marks.

    `bank` is empty for a form that several banks use. Of two presets with one id the higher `revision` is the newer.
    """

    id: str
    bank: str
    names: tuple[str, ...]
    header_rows: int
    columns: tuple[PresetColumn, ...]
    answers: tuple[PresetAnswer, ...] = ()
    marks: BankMarks = NO_MARKS
    revision: int = 1

    @property
    def titles(self) -> tuple[str, ...]:
        """Return the titles in order."""
        return tuple(column.title for column in self.columns)


def preset_document(preset: Preset) -> dict[str, Json]:
    """Return a preset as a document of texts, numbers and lists; `preset_from_document` gives it back."""
    marks = preset.marks
    return {
        "format_version": FORMAT_VERSION,
        "id": preset.id,
        "revision": preset.revision,
        "bank": preset.bank,
        "names": list(preset.names),
        "header_rows": preset.header_rows,
        "columns": [{"title": column.title, "field": column.field.value} for column in preset.columns],
        "answers": [
            {"kind": answer.kind.value, "column": answer.column_title, "choices": list(answer.choices)}
            for answer in preset.answers
        ],
        "marks": {
            "bics": list(marks.bics),
            "iban_banks": list(marks.iban_banks),
            "words": list(marks.words),
            "sheets": list(marks.sheets),
        },
    }


class _Part:
    """One object of a document: every member is asked for by name, kind and size, and none may be left over."""

    def __init__(self, content: object, place: str, members: frozenset[str]) -> None:
        if not isinstance(content, Mapping):
            raise _refused(message("Layouts", "The part {part} of a layout is no object.").format(part=place))
        self._content: Document = content
        self._place = place
        unknown = sorted(str(name) for name in set(content) - members)
        if unknown:
            sentence = message(
                "Layouts", "The part {part} of a layout has {name}, which this version does not know."
            )
            raise _refused(sentence.format(part=place, name=isolate(unknown[0][:_LONGEST_TEXT])))

    def wrong(self, name: str) -> PresetRefused:
        sentence = message(
            "Layouts", "{name} in the part {part} of a layout is missing or not of the right form."
        )
        return _refused(sentence.format(name=name, part=self._place))

    def text(self, name: str, longest: int, *, default: str | None = None) -> str:
        value = self._content.get(name, default)
        if not isinstance(value, str) or len(value) > longest or _CONTROLS.search(value):
            raise self.wrong(name)
        return value

    def number(self, name: str, most: int, *, default: int | None = None) -> int:
        value = self._content.get(name, default)
        if type(value) is not int or not 0 <= value <= most:
            raise self.wrong(name)
        return value

    def members(self, name: str, most: int) -> list[object]:
        value = self._content.get(name, [])
        if not isinstance(value, list) or len(value) > most:
            raise self.wrong(name)
        return value

    def texts(self, name: str, most: int, longest: int = _LONGEST_TEXT) -> tuple[str, ...]:
        values = self.members(name, most)
        texts = tuple(value for value in values if isinstance(value, str) and 0 < len(value) <= longest)
        if len(texts) != len(values) or any(_CONTROLS.search(text) for text in texts):
            raise self.wrong(name)
        return texts

    def patterned(self, name: str, pattern: re.Pattern[str], most: int) -> tuple[str, ...]:
        texts = self.texts(name, most)
        if not all(pattern.fullmatch(text) for text in texts):
            raise self.wrong(name)
        return texts

    def chosen(self, name: str, kind: Callable[[str], _Choice]) -> _Choice:
        try:
            return kind(self.text(name, _LONGEST_TEXT))
        except ValueError as error:
            raise self.wrong(name) from error

    def part(self, name: str, members: frozenset[str]) -> _Part:
        return _Part(self._content.get(name, {}), name, members)


def _refused(sentence: Message) -> PresetRefused:
    return PresetRefused(sentence)


_PRESET = frozenset(
    {"format_version", "id", "revision", "bank", "names", "header_rows", "columns", "answers", "marks"}
)
_MARKS = frozenset({"bics", "iban_banks", "words", "sheets"})


def preset_from_document(document: object) -> Preset:
    """Return the preset that a document describes; raise `PresetRefused` for anything that is not exactly one."""
    part = _Part(document, "layout", _PRESET)
    version = document.get("format_version") if isinstance(document, Mapping) else None
    if type(version) is not int or version != FORMAT_VERSION:
        sentence = message("Layouts", "The layout has format version {found}; this program knows {known}.")
        raise _refused(sentence.format(found=str(version)[:20], known=FORMAT_VERSION))
    preset = Preset(
        id=_id(part),
        bank=part.text("bank", _LONGEST_TEXT, default=""),
        names=part.texts("names", _MOST_MARKS),
        header_rows=part.number("header_rows", _MOST_HEADER_ROWS, default=1),
        columns=tuple(_column(content) for content in part.members("columns", _MOST_COLUMNS)),
        answers=tuple(_answer(content) for content in part.members("answers", _MOST_ANSWERS)),
        marks=_marks(part.part("marks", _MARKS)),
        revision=part.number("revision", _MOST_REVISIONS, default=1),
    )
    if not preset.columns or not any(preset.titles):
        raise part.wrong("columns")
    return preset


def _id(part: _Part) -> str:
    text = part.text("id", _LONGEST_ID)
    if _ID.fullmatch(text) is None:
        sentence = message(
            "Layouts",
            "{id} cannot be the id of a layout: it needs small Latin letters, digits and single hyphens.",
        )
        raise _refused(sentence.format(id=isolate(text)))
    if _TAKEN.match(text) is not None:
        taken = message(
            "Layouts", "{id} cannot be the id of a layout: the program or a system uses this name."
        )
        raise _refused(taken.format(id=isolate(text)))
    return text


def _column(content: object) -> PresetColumn:
    part = _Part(content, "columns", frozenset({"title", "field"}))
    return PresetColumn(part.text("title", _LONGEST_TITLE), part.chosen("field", Field))


def _answer(content: object) -> PresetAnswer:
    part = _Part(content, "answers", frozenset({"kind", "column", "choices"}))
    choices = part.texts("choices", _MOST_CHOICES)
    if not choices:
        raise part.wrong("choices")
    title = part.text("column", _LONGEST_TITLE, default="")
    return PresetAnswer(part.chosen("kind", QuestionKind), title, choices)


def _marks(part: _Part) -> BankMarks:
    return BankMarks(
        bics=part.patterned("bics", _BIC, _MOST_MARKS),
        iban_banks=part.patterned("iban_banks", _IBAN_BANK, _MOST_MARKS),
        words=part.texts("words", _MOST_MARKS),
        sheets=part.texts("sheets", _MOST_MARKS),
    )
