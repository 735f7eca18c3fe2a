"""Mappings as text: JSON for the case and for other programs, TOML for a person who writes one by hand.

```toml
format_version = 1

[[header_rows]]          # which row holds the titles (0: there is none)
sheet = "Sheet1"         # left out in text formats
row = 9

[[columns]]              # what a column holds, by its letter
sheet = "Sheet1"
column = "B"
field = "booked_at"

[[answers]]              # answers to questions, as `read --json` names them
kind = "subject_accounts"
choices = ["KZ00722S000000000001"]
```
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator

from investigator_desktop.domain.layout import Answer, Field, Mapping, QuestionKind
from investigator_desktop.domain.places import column_index, column_letter
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError

FORMAT_VERSION = 1
_KEPT_AS_WRITTEN = {QuestionKind.SUBJECT_ACCOUNTS, QuestionKind.DIRECTION_WORDS, QuestionKind.CURRENCY}


class UnreadableMapping(InvestigatorError):
    """A mapping text that cannot be used; the sentence says where it is wrong."""


def _refused(sentence: Message) -> UnreadableMapping:
    return UnreadableMapping(sentence)


def mapping_to_json(mapping: Mapping) -> str:
    """Return a mapping as JSON; `mapping_from_text` gives the same mapping back."""
    document = {
        "format_version": FORMAT_VERSION,
        "header_rows": [{"sheet": sheet, "row": row} for sheet, row in mapping.header_rows],
        "columns": [
            {"sheet": sheet, "column": column_letter(column), "field": field.value}
            for sheet, column, field in mapping.columns
        ],
        "answers": [
            {
                "sheet": answer.sheet,
                "column": answer.column,
                "kind": answer.kind.value,
                "choices": list(answer.choices),
            }
            for answer in mapping.answers
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def mapping_from_text(text: str) -> Mapping:
    """Return the mapping that a JSON or TOML text holds; raise `UnreadableMapping` for anything else."""
    document = _document(text)
    version = document.get("format_version")
    if version != FORMAT_VERSION:
        raise _refused(
            message(
                "Importers", "The mapping has format version {found}; this program knows {known}."
            ).format(found=version, known=FORMAT_VERSION)
        )
    return Mapping(
        columns=tuple(_columns(document)),
        header_rows=tuple(_header_rows(document)),
        answers=tuple(_answers(document)),
    )


def _document(text: str) -> dict[str, object]:
    try:
        loaded = json.loads(text) if text.lstrip().startswith("{") else tomllib.loads(text)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError) as error:
        raise _refused(
            message("Importers", "The mapping is neither JSON nor TOML: {problem}.").format(
                problem=str(error)
            )
        ) from error
    if not isinstance(loaded, dict):
        raise _refused(message("Importers", "The mapping is no object with named parts."))
    return loaded


def _entries(document: dict[str, object], part: str) -> Iterator[tuple[int, dict[str, object]]]:
    """Yield the number, from 1, and the content of each entry of a part."""
    entries = document.get(part, [])
    if not isinstance(entries, list):
        raise _refused(message("Importers", "The part {part} of the mapping is no list.").format(part=part))
    for number, entry in enumerate(entries, start=1):
        if not isinstance(entry, dict):
            raise _wrong(part, number)
        yield number, entry


def _wrong(part: str, number: int) -> UnreadableMapping:
    sentence = message("Importers", "Entry {number} of the part {part} of the mapping cannot be understood.")
    return _refused(sentence.format(number=number, part=part))


def _text(entry: dict[str, object], key: str) -> str | None:
    value = entry.get(key)
    if value is None or isinstance(value, str):
        return value
    raise ValueError(key)


def _header_rows(document: dict[str, object]) -> Iterator[tuple[str | None, int]]:
    for number, entry in _entries(document, "header_rows"):
        row = entry.get("row")
        if not isinstance(row, int) or isinstance(row, bool) or row < 0:
            raise _wrong("header_rows", number)
        try:
            yield _text(entry, "sheet"), row
        except ValueError as error:
            raise _wrong("header_rows", number) from error


def _columns(document: dict[str, object]) -> Iterator[tuple[str | None, int, Field]]:
    for number, entry in _entries(document, "columns"):
        try:
            yield (
                _text(entry, "sheet"),
                column_index(_text(entry, "column") or ""),
                Field(_text(entry, "field") or ""),
            )
        except ValueError as error:
            raise _wrong("columns", number) from error


def _answers(document: dict[str, object]) -> Iterator[Answer]:
    for number, entry in _entries(document, "answers"):
        choices = entry.get("choices")
        if not isinstance(choices, list) or not all(isinstance(choice, str) for choice in choices):
            raise _wrong("answers", number)
        try:
            kind = QuestionKind(_text(entry, "kind") or "")
            sheet, column = _text(entry, "sheet"), _text(entry, "column")
        except ValueError as error:
            raise _wrong("answers", number) from error
        yield Answer(sheet, column, kind, tuple(_key(kind, choice) for choice in choices))


def _key(kind: QuestionKind, choice: str) -> str:
    """Return a choice as it is compared: `day first`, as a person may write it, is `day_first`."""
    return choice if kind in _KEPT_AS_WRITTEN else choice.strip().casefold().replace(" ", "_")
