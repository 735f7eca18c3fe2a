"""What answered the questions of a file: the person here, the same answer to another file, or one kept in the case."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from investigator_desktop.domain.layout import Answer, Field, GivenAnswer, Question, QuestionKind
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.field_terms import FIELD_TITLES


class AnswerOrigin(StrEnum):
    """Where the answer to a question of a file came from."""

    HERE = "here"
    ANOTHER_FILE = "another_file"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class ToldAnswer:
    """An answer with where it came from: path and name of the other file, or the answer kept in the case.

    `other_count` tells how many other files it answers, where it was given for this one.
    """

    answer: Answer
    origin: AnswerOrigin = AnswerOrigin.HERE
    file_path: Path | None = None
    file_name: str = ""
    given: GivenAnswer | None = None
    other_count: int = 0

    @property
    def asked(self) -> tuple[str | None, str | None, QuestionKind]:
        """Return sheet, column and kind of the question."""
        return self.answer.sheet, self.answer.column, self.answer.kind


CHOICE_WORDS: dict[str, Message] = {
    "day_first": message("Importers", "day first"),
    "month_first": message("Importers", "month first"),
    "point": message("Importers", "the point is the decimal mark"),
    "comma": message("Importers", "the comma is the decimal mark"),
    "gregorian": message("Importers", "Gregorian years"),
    "buddhist": message("Importers", "Thai Buddhist years"),
    "solar_hijri": message("Importers", "Solar Hijri"),
    "lunar_hijri": message("Importers", "Lunar Hijri"),
    "credit": message("Importers", "money received"),
    "debit": message("Importers", "money paid"),
}
_FIELDS = {field.value: title for field, title in FIELD_TITLES.items()}


def words_of_choices(kind: QuestionKind, choices: tuple[str, ...], display: Display) -> str:
    """Return the choices of an answer as a person reads them."""
    if kind is QuestionKind.COLUMN_MEANING:
        return ", ".join(display.text(_FIELDS.get(key, FIELD_TITLES[Field.OTHER])) for key in choices)
    if kind in (QuestionKind.SUBJECT_ACCOUNTS, QuestionKind.CURRENCY):
        return ", ".join(map(display.code, choices))
    return ", ".join(
        display.text(CHOICE_WORDS[key]) if key in CHOICE_WORDS else display.name(key) for key in choices
    )


def question_answered(answer: Answer, questions: tuple[Question, ...]) -> bool:
    """Tell whether a question is no longer asked."""
    asked = (answer.sheet, answer.column, answer.kind)
    return all((one.sheet, one.column, one.kind) != asked for one in questions)
