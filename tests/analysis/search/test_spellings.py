from __future__ import annotations

import pytest

from investigator_desktop.analysis.search.spellings import NameIndex, Nearness

NAMES = ("Akhmetov Aidar", "احمدوف سلیم", "Ахметова Айгуль", "ТОО «Мутов»", "Нурланов Д.")
INDEX = NameIndex(NAMES)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("Ахметов", {"Akhmetov Aidar", "احمدوف سلیم", "Ахметова Айгуль"}),
        ("akhmetova", {"Akhmetov Aidar", "احمدوف سلیم", "Ахметова Айгуль"}),
        ("احمدوف", {"Akhmetov Aidar", "احمدوف سلیم", "Ахметова Айгуль"}),
        ("Salim", {"احمدوف سلیم"}),
        ("нурл", {"Нурланов Д."}),
        ("nurl", {"Нурланов Д."}),
        ("Салим Ахметов", {"احمدوف سلیم"}),
    ],
)
def test_a_name_is_found_in_whatever_script_it_is_typed(query: str, names: set[str]) -> None:
    assert set(INDEX.found(query)) == names


def test_what_is_written_so_is_told_from_what_only_sounds_so() -> None:
    found = INDEX.found("Ахметов")
    assert found["Ахметова Айгуль"] is Nearness.WRITTEN
    assert found["Akhmetov Aidar"] is Nearness.HEARD
    assert found["احمدوف سلیم"] is Nearness.NEAR


@pytest.mark.parametrize("query", ["", "а", "1234", "zzzz", "Сулейменов", "«»"])
def test_nothing_is_found_for_what_no_name_has(query: str) -> None:
    assert INDEX.found(query) == {}


def test_an_index_without_names_finds_nothing() -> None:
    assert NameIndex(()).found("Ахметов") == {}
