"""Characters that a reader cannot see or takes for others are found and named at their place."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.odd_characters import Oddity, disguised_words, odd_characters


@pytest.mark.parametrize(
    ("text", "place", "name", "oddity"),
    [
        ("Cипаттамасы", 0, "U+0043 LATIN CAPITAL LETTER C", Oddity.OTHER_SCRIPT),
        ("Yзінді", 0, "U+0059 LATIN CAPITAL LETTER Y", Oddity.OTHER_SCRIPT),
        ("PаyPal", 1, "U+0430 CYRILLIC SMALL LETTER A", Oddity.OTHER_SCRIPT),
        ("ТОО \u202eАБВ", 4, "U+202E RIGHT-TO-LEFT OVERRIDE", Oddity.DIRECTION),
        ("Иван\u200bов", 4, "U+200B ZERO WIDTH SPACE", Oddity.INVISIBLE),
        ("co\u00adop", 2, "U+00AD SOFT HYPHEN", Oddity.INVISIBLE),
        ("\ufeffИмя", 0, "U+FEFF ZERO WIDTH NO-BREAK SPACE", Oddity.INVISIBLE),
        ("a\U000e0041", 1, "U+E0041 TAG LATIN CAPITAL LETTER A", Oddity.INVISIBLE),
        ("ab\u200ccd", 2, "U+200C ZERO WIDTH NON-JOINER", Oddity.INVISIBLE),
    ],
)
def test_an_odd_character_is_named_at_its_place(text: str, place: int, name: str, oddity: Oddity) -> None:
    assert [(one.place, one.name, one.oddity) for one in odd_characters(text)] == [(place, name, oddity)]


@pytest.mark.parametrize(
    "text",
    ["می\u200cخواهم", "Société Générale", "1С-Битрикс", "ТОО «Фирма» LLP", "iPhoneчехол", "O'zbekiston"],
)
def test_ordinary_texts_have_none(text: str) -> None:
    assert odd_characters(text) == ()


def test_a_word_is_disguised_where_its_foreign_letters_look_like_its_own() -> None:
    assert disguised_words("Оплата зa уcлуги KZTза") == ("зa", "уcлуги")
