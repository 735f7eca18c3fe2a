"""Card numbers are shown with their middle hidden, and nothing else is touched."""

from __future__ import annotations

import polars as pl
import pytest

from investigator_desktop.domain.cards import mask_card, masked_card_column, masked_cards


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("4111111111111111", "411111******1111"),
        ("4111 1111 1111 1111", "411111******1111"),
        ("4111-1111-1111-1111", "411111******1111"),
        ("۴۱۱۱۱۱۱۱۱۱۱۱۱۱۱۱", "411111******1111"),
        ("440563******4384", "440563******4384"),
        ("*1234", "*1234"),
        ("Visa Gold", "Visa Gold"),
        ("6011000990139424123", "601100*********4123"),
        ("123456789012", "123456789012"),
        ("", ""),
    ],
)
def test_a_card_keeps_its_first_six_and_last_four_digits(text: str, shown: str) -> None:
    assert mask_card(text) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("перевод на карту 4111 1111 1111 1111, спасибо", "перевод на карту 411111******1111, спасибо"),
        ("на 4111111111111111 от 850101300124", "на 411111******1111 от 850101300124"),
        ("счет 40702810400000000225", "счет 40702810400000000225"),
        ("KZ86125KZT5004100100", "KZ86125KZT5004100100"),
        ("4111111111111112 проверки не проходит", "4111111111111112 проверки не проходит"),
        ("без цифр", "без цифр"),
    ],
)
def test_in_a_text_only_what_begins_and_checks_as_a_card_is_hidden(text: str, shown: str) -> None:
    assert masked_cards(text) == shown


def test_a_column_of_cards_is_masked_at_once() -> None:
    cards = pl.Series(["4111111111111111", None, "*1234", "4111111111111111"])
    assert masked_card_column(cards).to_list() == ["411111******1111", None, "*1234", "411111******1111"]
