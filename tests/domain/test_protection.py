from __future__ import annotations

import pytest

from investigator_desktop.domain.protection import NameMask

MASK = NameMask(
    (
        ("Ахметова Айгуль Сериковна", "Person 1"),
        ("AKHMETOVA AIGUL", "Person 1"),
        ("Ли Роза", "Person 2"),
        ("احمدوف سلیم", "Person 3"),
        ("870101400123", "Person 1"),
    )
)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Ахметова Айгуль Сериковна", "Person 1"),
        ("перевод от АХМЕТОВОЙ А.С. за билет", "перевод от Person 1. за билет"),
        ("А. С. Ахметовой", "Person 1"),
        ("Akhmetova_Aigul 2024.xlsx", "Person 1 2024.xlsx"),
        ("statementAKHMETOVA.csv", "Person 1.csv"),
        ("Розе и Розы", "Person 2 и Person 2"),
        ("Ли Роза Ахметовна", "Person 2 Person 1"),
        ("از احمدوف به بانک", "از Person 3 به بانک"),
        ("احمدوف سليم", "Person 3"),
        ("ИИН 870101400123", "ИИН Person 1"),
    ],
)
def test_a_protected_name_is_hidden_as_it_stands_in_texts(text: str, shown: str) -> None:
    assert MASK.applied(text) == shown


@pytest.mark.parametrize("text", ["Нурланов Данияр", "билет", "перевод 87010140012", "", "Лиза", "розетка"])
def test_other_words_stay(text: str) -> None:
    assert MASK.applied(text) == text


def test_a_mask_without_names_changes_nothing() -> None:
    assert NameMask().applied("Ахметова") == "Ахметова"


def test_words_that_stand_in_many_names_name_nobody() -> None:
    mask = NameMask((("Гүлнар Сейіт қызы", "Person 1"),))
    assert mask.applied("Сейіт қызы Гүлнар") == "Person 1"
    assert mask.applied("Айнұр қызы") == "Айнұр қызы"
