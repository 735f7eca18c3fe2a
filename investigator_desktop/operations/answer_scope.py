"""Which files an answer serves: those of the same layout and account that ask the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.layout import (
    Answer,
    AnswerForLayout,
    DirectionBasis,
    Mapping,
    Question,
    QuestionKind,
    TableLayout,
)
from investigator_desktop.domain.places import column_index
from investigator_desktop.domain.statement import FileReading
from investigator_desktop.importers.accounts.accounts import account_key
from investigator_desktop.importers.accounts.asked_accounts import account_of
from investigator_desktop.importers.known_layouts.layout_keys import layout_key
from investigator_desktop.importers.known_layouts.presets_fit import title_asked

_DIRECTIONS = frozenset(Direction)


def serving(known: Iterable[AnswerForLayout], reading: FileReading) -> Iterator[Answer]:
    """Yield the answers to the questions of a file that are known for its layout and account."""
    listed = tuple(known)
    for question in reading.questions:
        for layout in _asking(question, reading):
            answer = next((one for one in listed if _serves(one, question, layout, reading)), None)
            if answer is not None:
                yield Answer(question.sheet, question.column, question.kind, _offered(answer, question))
                break


def _asking(question: Question, reading: FileReading) -> Iterator[TableLayout]:
    """Yield the tables that may have asked a question: those of its sheet that have its column."""
    for layout in reading.layouts:
        has_column = question.column is None or any(
            column.index == column_index(question.column) for column in layout.columns
        )
        if has_column and question.sheet in (layout.sheet, None):
            yield layout


def _serves(answer: AnswerForLayout, question: Question, layout: TableLayout, reading: FileReading) -> bool:
    title = title_asked(question.sheet, question.column, [layout])
    if (answer.kind, answer.column_title) != (question.kind, title) or answer.layout_key != layout_key(
        layout
    ):
        return False
    if question.kind is QuestionKind.DIRECTION_WORDS and not _knows_words(answer, question):
        return False
    if (
        question.kind is QuestionKind.SUBJECT_ACCOUNTS
    ):  # an account of others stands in few rows, the subject in most
        return bool(question.choices) and question.choices[0].key in answer.choices
    return answer.account_key == account_of(reading, layout) and bool(_offered(answer, question))


def _knows_words(answer: AnswerForLayout, question: Question) -> bool:
    """Tell whether an answer says of every word what it means; that of a whole table is never that of another one."""
    words = {choice.key for choice in question.choices}
    return words != _DIRECTIONS and words <= set(answer.offered)


def _offered(answer: AnswerForLayout, question: Question) -> tuple[str, ...]:
    """Return what of an answer is a choice of the question."""
    offered = {choice.key for choice in question.choices}
    return tuple(choice for choice in answer.choices if choice in offered)


def answers_of(reading: FileReading, mapping: Mapping) -> tuple[AnswerForLayout, ...]:
    """Return the answers of a mapping to questions of this file, as they serve other files of its layout and account.

    An answer counts that names a column of a table, or concerns a whole table.
    """
    found = (
        _for_layout(reading, layout, answer)
        for answer in mapping.answers
        for layout in reading.layouts
        if answer.sheet in (layout.sheet, None)
    )
    return tuple(dict.fromkeys(answer for answer in found if answer is not None))


def _for_layout(reading: FileReading, layout: TableLayout, answer: Answer) -> AnswerForLayout | None:
    if answer.kind is QuestionKind.SUBJECT_ACCOUNTS:
        named = {draft.account.key for draft in reading.statements if draft.sheet == layout.sheet}
        is_used = bool(reading.payments.height) and bool(named & set(map(account_key, answer.choices)))
        return _general(reading, layout, answer, ()) if is_used else None
    if answer.column is None:
        return _general(reading, layout, answer, ()) if answer.kind is QuestionKind.CURRENCY else None
    index = column_index(answer.column)
    if index not in {column.index for column in layout.columns}:
        return None
    is_word = answer.kind is QuestionKind.DIRECTION_WORDS
    if is_word and set(answer.choices) <= _DIRECTIONS:
        return None
    return _general(reading, layout, answer, _words_read(reading, layout) if is_word else ())


def _words_read(reading: FileReading, layout: TableLayout) -> tuple[str, ...]:
    """Return the words of directions of a table as it was read, where that is known."""
    tables = () if reading.as_read is None else reading.as_read.tables
    words = (
        word
        for table in tables
        if table.sheet in (layout.sheet, None)
        for evidence in table.directions
        if evidence.basis is DirectionBasis.WORD
        for word, _ in evidence.words
    )
    return tuple(dict.fromkeys(words))


def shared_answers(
    readings: Sequence[FileReading], asked: FileReading, answer: Answer
) -> tuple[tuple[int, Answer], ...]:
    """Return which of the files an answer serves that was given for one that asked, with the answer each one needs.

    The files are told by their place in `readings`; the one that asked is not among them.
    """
    question = _question_of(asked, answer)
    if question is None:
        return ()
    offered = tuple(choice.key for choice in question.choices)
    known = tuple(_general(asked, layout, answer, offered) for layout in _asking(question, asked))
    return tuple(
        (place, served)
        for place, reading in enumerate(readings)
        if reading.sha256 != asked.sha256
        for served in serving(known, reading)
    )


def _question_of(reading: FileReading, answer: Answer) -> Question | None:
    wanted = (answer.sheet, answer.column, answer.kind)
    return next((one for one in reading.questions if (one.sheet, one.column, one.kind) == wanted), None)


def _general(
    reading: FileReading, layout: TableLayout, answer: Answer, offered: tuple[str, ...]
) -> AnswerForLayout:
    title = title_asked(answer.sheet, answer.column, [layout])
    is_subject = answer.kind is QuestionKind.SUBJECT_ACCOUNTS
    account = "+".join(sorted(answer.choices)) if is_subject else account_of(reading, layout)
    return AnswerForLayout(layout_key(layout), account, answer.kind, title, answer.choices, offered)
