"""The questions that only a person can answer, each with its evidence, and the answers that were given."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from investigator_desktop.domain.layout import Choice, Field, Mapping, Question, QuestionKind
from investigator_desktop.domain.places import column_letter
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.importers.days.calendars import BUDDHIST_YEARS, Calendar, gregorian_years
from investigator_desktop.importers.days.date_shapes import DateOrder
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.layout.tables import Table


def answer_to(
    mapping: Mapping, sheet: str | None, column: str | None, kind: QuestionKind
) -> tuple[str, ...] | None:
    """Return the answer to a question; one given for no column of the sheet, or for no sheet, serves for all."""
    for wanted in ((sheet, column), (sheet, None), (None, None)):
        for answer in mapping.answers:
            if answer.kind is kind and (answer.sheet, answer.column) == wanted:
                return answer.choices
    return None


def letter_of(table: Table, field: Field) -> str | None:
    """Return the spreadsheet letter of the column that holds a field."""
    column = table.layout.column_of(field)
    return None if column is None else column_letter(column)


def date_order_question(table: Table, field: Field, count: int) -> Question:
    """Return the question which of two numbers is the day."""
    choices = (
        Choice(DateOrder.DAY_FIRST.value, message("Importers", "day first")),
        Choice(DateOrder.MONTH_FIRST.value, message("Importers", "month first")),
    )
    evidence = message("Importers", "no value above 12 in %n rows").counted(count)
    return Question(table.place_name, letter_of(table, field), QuestionKind.DATE_ORDER, choices, evidence)


def calendar_question(table: Table, field: Field, years: Collection[int]) -> Question:
    """Return the question which calendar years such as 1445 or 2567 are of, with what they are under each."""
    if set(years) <= set(BUDDHIST_YEARS):
        choices = (
            Choice(Calendar.BUDDHIST.value, message("Importers", "Thai Buddhist years")),
            Choice(Calendar.GREGORIAN.value, message("Importers", "Gregorian years")),
        )
        evidence = message("Importers", "the years {years} are {buddhist} if they are Thai Buddhist years")
        kinds: tuple[tuple[str, Calendar], ...] = (("buddhist", Calendar.BUDDHIST),)
    else:
        choices = (
            Choice(Calendar.SOLAR_HIJRI.value, message("Importers", "Solar Hijri")),
            Choice(Calendar.LUNAR_HIJRI.value, message("Importers", "Lunar Hijri")),
        )
        evidence = message(
            "Importers", "the years {years} are {solar} as Solar Hijri years and {lunar} as lunar Hijri years"
        )
        kinds = (("solar", Calendar.SOLAR_HIJRI), ("lunar", Calendar.LUNAR_HIJRI))
    shown = {name: years_text(gregorian_years(kind, years)) for name, kind in kinds}
    sentence = evidence.format(years=years_text(years), **shown)
    return Question(table.place_name, letter_of(table, field), QuestionKind.CALENDAR, choices, sentence)


def years_text(years: Collection[int]) -> str:
    """Return years as a person writes them: `2024`, or `2024-2025`."""
    first, last = min(years), max(years)
    return f"{first}" if first == last else f"{first}-{last}"


def decimal_mark_question(table: Table, field: Field, count: int, example: str) -> Question:
    """Return the question whether `1.234` is one thousand or little more than one."""
    choices = (
        Choice(DecimalMark.POINT.value, message("Importers", "the point is the decimal mark")),
        Choice(DecimalMark.COMMA.value, message("Importers", "the comma is the decimal mark")),
    )
    sentence = message(
        "Importers", "%n cells such as {example} can be read in two ways, and no other cell decides it"
    ).counted(count)
    return Question(
        table.place_name,
        letter_of(table, field),
        QuestionKind.DECIMAL_MARK,
        choices,
        sentence.format(example=example),
    )


def direction_words_question(table: Table, field: Field, words: Sequence[str]) -> Question:
    """Return the question which of some words mean that money was received; the others mean that it was paid."""
    choices = tuple(Choice(word, word) for word in words)
    evidence = message(
        "Importers", "the words {words} name no known direction; choose those that mean money received"
    ).format(words=", ".join(words[:5]))
    return Question(
        table.place_name,
        letter_of(table, field),
        QuestionKind.DIRECTION_WORDS,
        choices,
        evidence,
        allows_several=True,
    )


def direction_question(table: Table, field: Field, evidence: Message) -> Question:
    """Return the question which way the money went."""
    choices = (
        Choice("credit", message("Importers", "money received")),
        Choice("debit", message("Importers", "money paid")),
    )
    return Question(
        table.place_name, letter_of(table, field), QuestionKind.DIRECTION_WORDS, choices, evidence
    )


@dataclass(frozen=True, slots=True)
class Candidate:
    """An account that a table may be about, the name that stands beside it, and the number of its rows."""

    account: str
    name: str | None
    row_count: int

    @property
    def label(self) -> Message:
        """Return what a person reads."""
        if self.name is None:
            return (
                message("Importers", "{account} in %n rows")
                .counted(self.row_count)
                .format(account=isolate_ltr(self.account))
            )
        sentence = message("Importers", "{account}, {name}, in %n rows").counted(self.row_count)
        return sentence.format(account=isolate_ltr(self.account), name=isolate(self.name))


def subject_question(table: Table, candidates: Sequence[Candidate], row_count: int) -> Question:
    """Return the question whose accounts a table of payers and beneficiaries was given for."""
    choices = tuple(Choice(candidate.account, candidate.label) for candidate in candidates)
    evidence = message("Importers", "no account stands in all of the %n rows").counted(row_count)
    return Question(
        table.place_name, None, QuestionKind.SUBJECT_ACCOUNTS, choices, evidence, allows_several=True
    )


def shared_subject_question(table: Table, candidates: Sequence[Candidate], row_count: int) -> Question:
    """Return the same question where several accounts stand in every row."""
    question = subject_question(table, candidates, row_count)
    evidence = message("Importers", "more than one account stands in each of the %n rows").counted(row_count)
    return Question(question.sheet, None, question.kind, question.choices, evidence, allows_several=True)
