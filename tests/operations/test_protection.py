from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.indirect import MoneyRange
from investigator_desktop.domain.losses import Loss, LossKind
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.operations.cases import undo
from investigator_desktop.operations.losses.keeping import keep_loss
from investigator_desktop.operations.protection import (
    AlreadyProtected,
    NameMissing,
    name_mask,
    protect_name,
    protected_names,
    withdraw_protection,
)
from investigator_desktop.operations.standing_on import Standing
from tests.casefile.builders import ACTOR, import_into, new_case

NAME = "Ахметова Айгуль"
ROWS: list[dict[str, object]] = [
    {"counterparty_name": NAME, "counterparty_id": "870101400123"},
    {"counterparty_name": "AKHMETOVA AIGUL"},
    {"counterparty_name": "Нурланов Данияр"},
]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"statement", ROWS)
        yield made


def masked(case: CaseFile, text: str, language: str = "en") -> str:
    return name_mask(case, load_catalogue(language)).applied(text)


def test_a_protected_name_is_hidden_in_every_spelling_of_the_case(case: CaseFile) -> None:
    protect_name(case, NAME, ACTOR)
    assert masked(case, "от Ахметовой") == "от Person 1"
    assert masked(case, "AKHMETOVA AIGUL") == "Person 1"
    assert masked(case, "ID 870101400123") == "ID Person 1"
    assert masked(case, "Нурланов Данияр") == "Нурланов Данияр"


def test_the_trail_is_told_no_name(case: CaseFile) -> None:
    protect_name(case, NAME, ACTOR)
    assert all("Ахметова" not in one.parameters for one in case.audit_records())


def test_a_person_of_the_schedule_of_losses_is_protected_under_the_pseudonym_of_it(case: CaseFile) -> None:
    loss = Loss("Нурланов Данияр", "", LossKind.WAGES, MoneyRange(100, 100, 2, "KZT"))
    keep_loss(case, loss, Standing(reason="told"), ACTOR)
    (one,) = protected_names(case)
    assert one.record_id is None
    assert masked(case, "Нурланову") == one.pseudonym
    with pytest.raises(AlreadyProtected):
        protect_name(case, "нурланов  данияр", ACTOR)


def test_pseudonyms_are_numbered_in_the_order_of_protection_and_never_given_twice(case: CaseFile) -> None:
    protect_name(case, NAME, ACTOR)
    protect_name(case, "Нурланов Данияр", ACTOR)
    first, second = protected_names(case)
    assert (first.number, second.number) == (1, 2)
    assert second.record_id is not None
    withdraw_protection(case, second.record_id, ACTOR)
    protect_name(case, "Ким Роза", ACTOR)
    assert [one.number for one in protected_names(case)] == [1, 3]


def test_protection_can_be_undone(case: CaseFile) -> None:
    protect_name(case, NAME, ACTOR)
    undo(case, ACTOR)
    assert protected_names(case) == ()
    assert masked(case, NAME) == NAME


@pytest.mark.parametrize("name", ["", "  ", "А", "…"])
def test_what_is_no_name_is_refused(case: CaseFile, name: str) -> None:
    with pytest.raises(NameMissing):
        protect_name(case, name, ACTOR)
