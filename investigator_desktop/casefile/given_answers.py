"""Answers to questions of layouts: facts, one for each layout, account, kind of question and column."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import Connection, Row, select

from investigator_desktop.casefile.decision_tables import GivenAnswerRow
from investigator_desktop.casefile.decisions import Decider
from investigator_desktop.casefile.history import begin_fact, end_fact, holds, next_fact_id, table_of
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.layout import AnswerForLayout, GivenAnswer, QuestionKind
from investigator_desktop.foundation.clock import iso_utc

ANSWER = table_of(GivenAnswerRow)


def give_answer(connection: Connection, answer: AnswerForLayout, by: Decider) -> bool:
    """Keep an answer, in the place of another one to the same; tell whether that says something new."""
    held = next((kept for kept in read_answers(connection) if _about(kept.answer) == _about(answer)), None)
    if held is not None and held.answer == answer:
        return False
    begin_fact(
        connection,
        GivenAnswerRow,
        by.sequence,
        next_fact_id(connection, GivenAnswerRow) if held is None else held.id,
        layout_key=answer.layout_key,
        account_key=answer.account_key,
        kind=answer.kind.value,
        column_title=answer.column_title,
        choices=_text(answer),
        actor_name=by.actor.name,
        actor_role=by.actor.role,
        actor_is_os_account=int(by.actor.is_os_account),
        decided_at=iso_utc(by.now),
    )
    return True


def _text(answer: AnswerForLayout) -> str:
    said = {"choices": answer.choices, "offered": answer.offered}
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def _about(answer: AnswerForLayout) -> tuple[str, str, QuestionKind, str]:
    return answer.layout_key, answer.account_key, answer.kind, answer.column_title


def end_answer(connection: Connection, answer_id: int, sequence: int) -> bool:
    """End an answer; tell whether it held."""
    return end_fact(connection, GivenAnswerRow, sequence, answer_id)


def read_answers(connection: Connection) -> tuple[GivenAnswer, ...]:
    """Return the answers that hold, the oldest fact first."""
    return tuple(_holding(connection))


def _holding(connection: Connection) -> Iterator[GivenAnswer]:
    for row in connection.execute(select(ANSWER).where(holds(ANSWER)).order_by(ANSWER.c.fact_id)):
        yield _answer(row)


def _answer(row: Row[tuple[object, ...]]) -> GivenAnswer:
    kind = QuestionKind(row.kind)
    said = json.loads(row.choices)
    choices, offered = tuple(said["choices"]), tuple(said["offered"])
    return GivenAnswer(
        row.fact_id,
        AnswerForLayout(row.layout_key, row.account_key, kind, row.column_title, choices, offered),
        Actor(row.actor_name, row.actor_role, bool(row.actor_is_os_account)),
        datetime.fromisoformat(row.decided_at),
        row.from_seq,
    )
