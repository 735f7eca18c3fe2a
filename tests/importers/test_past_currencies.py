"""Currencies that are no longer in use, and the old number of the rouble, are known where they stand as codes."""

from __future__ import annotations

import pytest

from tests.importers.builders import Cell, entries_of, read_rows


def _currencies(*codes: Cell) -> list[str]:
    rows = ([f"{day}.02.2010", "5,00", None, code] for day, code in enumerate(codes, start=10))
    frame = entries_of(read_rows(["Дата", "Приход", "Расход", "Валюта"], *rows))
    return frame.sort("row").get_column("currency").to_list()


@pytest.mark.parametrize("code", ["LTL", "EEK", "LVL", "DEM", "SKK", "HRK"])
def test_a_currency_that_is_withdrawn_is_known_by_its_code(code: str) -> None:
    assert _currencies(code, code, code) == [code] * 3


@pytest.mark.parametrize("number", ["810", 810])
def test_the_old_number_of_the_rouble_is_the_rouble(number: Cell) -> None:
    assert _currencies(number, number, number) == ["RUB"] * 3


def test_a_small_word_that_looks_like_a_withdrawn_code_is_none() -> None:
    frame = entries_of(
        read_rows(["Date", "Montant sur compte"], *([f"{day}.02.2010", "-5,00"] for day in (10, 11, 12)))
    )
    assert set(frame.get_column("currency").to_list()) == {""}
