"""An answer given once serves every file of the same layout and account, is listed, and can be withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.answers import (
    AnswerUnknown,
    answers,
    answers_for,
    read_with_answers,
    shared_answers,
    withdraw_answer,
)
from investigator_desktop.operations.cases import redo, undo
from investigator_desktop.operations.importing import ImportOutcome, import_files, import_readings
from investigator_desktop.operations.reading import NO_MAPPING, read_file
from tests.casefile.builders import ACTOR, new_case

_TITLES = "Date,Amount,Details"
_ACCOUNT, _OTHER = "KZ257220000000000001", "KZ666010000000000011"
_DAY_FIRST = Answer(None, "A", QuestionKind.DATE_ORDER, ("day_first",))
_PAIRS = "Дата;Сумма;Валюта;Плательщик;Счет плательщика;Получатель;Счет получателя"


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "case.idcase") as opened:
        yield opened


def _file(folder: Path, name: str, *, account: str = _ACCOUNT, titles: str = _TITLES) -> Path:
    """Return a file whose days can be read both ways: no order of rows and no number above 12 decides."""
    path = folder / name
    rows = [f"08/07/2024,10.50,a {name}", "03/05/2024,-3.25,b", "09/06/2024,1.00,c"]
    path.write_text("\n".join([f"Account: {account},,", titles, *rows]) + "\n", encoding="utf-8")
    return path


def _pairs(folder: Path, name: str, *rows: tuple[str, str]) -> Path:
    path = folder / name
    lines = [
        f"{day:02}.01.2024;1{day},00;KZT;P{payer};{payer};B{beneficiary};{beneficiary}"
        for day, (payer, beneficiary) in enumerate(rows, start=3)
    ]
    path.write_text("\n".join([_PAIRS, *lines]) + "\n", encoding="utf-8")
    return path


def _imported(case: CaseFile, *paths: Path, mapping: Mapping = NO_MAPPING) -> ImportOutcome:
    return import_files(case, paths, ACTOR, Progress(), mapping=mapping)


def test_a_file_asks_until_the_answer_of_another_one_serves_it(case: CaseFile, tmp_path: Path) -> None:
    assert _imported(case, _file(tmp_path, "a.csv")).readings[0].reading.status is ReadStatus.NEEDS_MAPPING
    _imported(case, tmp_path / "a.csv", mapping=Mapping(answers=(_DAY_FIRST,)))
    (given,) = answers(case)
    assert (given.answer.kind, given.answer.column_title) == (QuestionKind.DATE_ORDER, "Date")
    assert (given.answer.account_key, given.answer.choices) == (_ACCOUNT, ("day_first",))
    assert given.given_by == ACTOR
    later = _imported(case, _file(tmp_path, "b.csv"))
    assert later.readings[0].reading.status is ReadStatus.OK
    assert later.readings[0].mapping.answers == (_DAY_FIRST,)
    assert len(answers(case)) == 1


@pytest.mark.parametrize(
    "other", [{"account": _OTHER}, {"titles": "Date,Amount,Remarks"}], ids=["account", "layout"]
)
def test_an_answer_serves_no_other_account_and_no_other_layout(
    case: CaseFile, tmp_path: Path, other: dict[str, str]
) -> None:
    _imported(case, _file(tmp_path, "a.csv"), mapping=Mapping(answers=(_DAY_FIRST,)))
    asked = _imported(case, _file(tmp_path, "b.csv", **other)).readings[0]
    assert [question.kind for question in asked.reading.questions] == [QuestionKind.DATE_ORDER]
    assert answers_for(case, asked.reading) == Mapping()


def test_withdrawing_an_answer_undoes_the_imports_it_served_as_one_step(
    case: CaseFile, tmp_path: Path
) -> None:
    _imported(case, _file(tmp_path, "a.csv"), mapping=Mapping(answers=(_DAY_FIRST,)))
    _imported(case, _file(tmp_path, "b.csv"))
    clear = tmp_path / "clear.csv"
    clear.write_text(
        f"Account: {_ACCOUNT},,\n{_TITLES}\n31/07/2024,-1.00,x\n01/07/2024,2.00,y\n", encoding="utf-8"
    )
    _imported(case, clear)
    before = [run.id for run in case.runs() if run.is_valid]
    withdrawn = withdraw_answer(case, answers(case)[0].id, ACTOR)
    assert len(before) == 3
    assert withdrawn.run_ids == tuple(before[:2])
    assert [run.id for run in case.runs() if run.is_valid] == before[2:]
    assert answers(case) == ()
    undo(case, ACTOR)
    assert [run.id for run in case.runs() if run.is_valid] == before
    assert len(answers(case)) == 1
    redo(case, ACTOR)
    assert answers(case) == ()
    assert case.verify(Progress()).difference is None
    with pytest.raises(AnswerUnknown):
        withdraw_answer(case, 99, ACTOR)


def test_what_a_file_tells_itself_is_not_overruled_by_an_answer_for_another_one(tmp_path: Path) -> None:
    american = tmp_path / "american.csv"
    american.write_text(f"{_TITLES}\n07/31/2024,-1.00,x\n08/05/2024,2.00,y\n", encoding="utf-8")
    mapping = Mapping(answers=(replace(_DAY_FIRST, column=None),))
    read = read_with_answers(american, mapping, is_alone=False)
    assert [moment.month for moment in read.reading.statements[0].entries["booked_at"].to_list()] == [7, 8]
    asking = read_with_answers(_file(tmp_path, "a.csv"), mapping, is_alone=False)
    assert asking.mapping.answers == (_DAY_FIRST,)
    assert asking.reading.status is ReadStatus.OK


def test_whose_accounts_is_answered_for_files_in_which_they_stand_most(
    case: CaseFile, tmp_path: Path
) -> None:
    subject = Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, (_ACCOUNT,))
    of_one = _pairs(tmp_path, "one.csv", (_ACCOUNT, _OTHER), ("KZ1111", _ACCOUNT), ("KZ2222", "KZ3333"))
    _imported(case, of_one, mapping=Mapping(answers=(subject,)))
    assert [given.answer.account_key for given in answers(case)] == [_ACCOUNT]
    same = _pairs(tmp_path, "two.csv", (_ACCOUNT, "KZ4444"), ("KZ5555", _ACCOUNT), ("KZ6666", "KZ7777"))
    assert _imported(case, same).readings[0].reading.statements[0].account.key == _ACCOUNT
    of_other = _pairs(tmp_path, "other.csv", (_ACCOUNT, _OTHER), (_OTHER, "KZ8888"), ("KZ9999", "KZ9998"))
    assert _imported(case, of_other).readings[0].reading.status is ReadStatus.NEEDS_MAPPING


def test_an_answer_of_a_session_tells_which_other_files_it_serves(tmp_path: Path) -> None:
    asked = read_file(_file(tmp_path, "a.csv")).reading
    readings = [
        asked,
        read_file(_file(tmp_path, "b.csv")).reading,
        read_file(_file(tmp_path, "c.csv", account=_OTHER)).reading,
    ]
    assert shared_answers(readings, asked, _DAY_FIRST) == ((1, _DAY_FIRST),)
    assert shared_answers(readings, readings[2], replace(_DAY_FIRST, column="B")) == ()


def test_answers_of_the_import_page_are_kept_too(case: CaseFile, tmp_path: Path) -> None:
    checked = read_file(_file(tmp_path, "a.csv"), Mapping(answers=(_DAY_FIRST,)))
    import_readings(case, [checked], ACTOR, Progress())
    assert [given.answer.choices for given in answers(case)] == [("day_first",)]


def test_words_of_directions_serve_only_files_without_other_words(case: CaseFile, tmp_path: Path) -> None:
    def written(name: str, *words: str) -> Path:
        path = tmp_path / name
        lines = [f"0{day}.01.2024,1{day}.00,{word},x" for day, word in enumerate(words, start=3)]
        path.write_text("\n".join(["Date,Amount,Direction,Details", *lines]) + "\n", encoding="utf-8")
        return path

    answer = Answer(None, "C", QuestionKind.DIRECTION_WORDS, ("alpha",))
    _imported(case, written("a.csv", "alpha", "beta"), mapping=Mapping(answers=(answer,)))
    assert [given.answer.offered for given in answers(case)] == [("alpha", "beta")]
    same = _imported(case, written("b.csv", "beta", "alpha", "beta")).readings[0]
    assert same.reading.status is ReadStatus.OK
    other = _imported(case, written("c.csv", "alpha", "gamma")).readings[0]
    assert other.reading.status is ReadStatus.NEEDS_MAPPING
