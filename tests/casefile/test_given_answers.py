"""An answer for a layout and an account is a fact: kept once, replaced, ended, undone, verified, destroyed."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.layout import AnswerForLayout, QuestionKind
from investigator_desktop.foundation.progress import Progress
from tests.casefile.builders import ACCOUNT, ACTOR, import_into, ticking

_ANSWER = AnswerForLayout("ab" * 32, ACCOUNT.key, QuestionKind.DATE_ORDER, "Дата", ("day_first",))
_WORDS = AnswerForLayout("ab" * 32, "", QuestionKind.DIRECTION_WORDS, "Вид", ("a",), ("a", "b"))
_SUBJECT = AnswerForLayout("ab" * 32, ACCOUNT.key, QuestionKind.SUBJECT_ACCOUNTS, "", (ACCOUNT.key,))


def _give(case: CaseFile, *answers: AnswerForLayout) -> list[bool]:
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        return [work.give_answer(answer) for answer in answers]


def test_an_answer_is_kept_with_who_gave_it_and_said_once(case: CaseFile) -> None:
    assert _give(case, _ANSWER, _WORDS) == [True, True]
    assert _give(case, _ANSWER) == [False]
    first, second = case.given_answers()
    assert (first.answer, second.answer) == (_ANSWER, _WORDS)
    assert (first.given_by, first.sequence) == (ACTOR, case.sequence - 1)


def test_another_answer_to_the_same_takes_its_place(case: CaseFile) -> None:
    _give(case, _ANSWER)
    other = replace(_ANSWER, choices=("month_first",))
    assert _give(case, other) == [True]
    assert [given.answer for given in case.given_answers()] == [other]
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert [given.answer for given in case.given_answers()] == [_ANSWER]


def test_an_answer_can_be_ended_and_the_end_undone(case: CaseFile) -> None:
    _give(case, _ANSWER)
    (given,) = case.given_answers()
    with case.unit_of_work(ACTOR, ticking(), "withdraw_answer", {}) as work:
        assert work.end_answer(given.id)
        assert not work.end_answer(given.id)
    assert case.given_answers() == ()
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()
    assert [kept.answer for kept in case.given_answers()] == [_ANSWER]
    assert case.verify(Progress()).difference is None


def test_what_is_destroyed_takes_the_answers_about_its_accounts_with_it(plain_case: CaseFile) -> None:
    import_into(plain_case, b"statement", [{}])
    _give(plain_case, _ANSWER, _WORDS, _SUBJECT)
    item = plain_case.evidence()[0]
    with plain_case.unit_of_work(ACTOR, ticking(), "destroy", {}) as work:
        work.destroy_evidence(item.id, "Court", "1", None, "Order")
    assert [given.answer for given in plain_case.given_answers()] == [_WORDS]
    assert plain_case.verify(Progress()).difference is None
