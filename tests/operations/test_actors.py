"""Who acts is asked once per case and known afterwards for the account of the operating system."""

from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations import actors
from investigator_desktop.operations.actors import introduce, known_actor
from investigator_desktop.operations.cases import create_case, open_case
from tests.casefile.builders import ACTOR, DETAILS

ACCOUNT = Actor("aigerim", is_os_account=True)


def test_whoever_makes_a_case_is_known_to_it(tmp_path: Path) -> None:
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR) as case:
        assert known_actor(case) == ACTOR
        assert case.sequence == 1


def test_an_account_of_the_system_is_nobody_yet(tmp_path: Path) -> None:
    with create_case(tmp_path / "one.idcase", DETAILS, ACCOUNT) as case:
        assert known_actor(case) is None


def test_a_person_is_introduced_once_and_known_when_the_case_is_opened_again(tmp_path: Path) -> None:
    path = tmp_path / "one.idcase"
    with create_case(path, DETAILS, ACCOUNT) as case:
        introduce(case, ACTOR)
        introduce(case, ACTOR)
        assert [record.action for record in case.audit_records()] == ["create_case", "introduce"]
        assert case.undoable() is None
        assert case.verify(Progress()).difference is None
    with open_case(path, read_only=True) as case:
        assert known_actor(case) == ACTOR


def test_another_person_under_the_same_account_takes_over(tmp_path: Path) -> None:
    other = Actor("Marat O.", "analyst")
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR) as case:
        introduce(case, other)
        assert known_actor(case) == other


def test_another_account_is_somebody_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with create_case(tmp_path / "one.idcase", DETAILS, ACTOR) as case:
        monkeypatch.setattr(actors, "os_account", lambda: "marat@office-pc")
        assert known_actor(case) is None
