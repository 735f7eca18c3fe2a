from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.foundation.bidi import isolate, without_controls
from investigator_desktop.foundation.text import digits_to_ascii, fold, skeleton


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ИВАНОВ  Пётр", "иванов петр"),
        ("كابل", "کابل"),
        ("O‘zbekiston", "O'zbekiston"),
        ("ＫＺＴ", "kzt"),
        ("می\u200cشود", "میشود"),
    ],
)
def test_two_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_kazakh_letters_are_not_folded_into_russian_ones() -> None:
    assert fold("Қайрат") != fold("Кайрат")


def test_a_latin_letter_among_cyrillic_ones_is_seen_through() -> None:
    assert skeleton("Cипаттамасы") == skeleton("Сипаттамасы")


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text())
def test_isolates_disappear_from_searchable_text(text: str) -> None:
    assert without_controls(isolate(text)) == without_controls(text)


@pytest.mark.parametrize(("printed", "expected"), [("۱۲۳", "123"), ("٤٥٦", "456"), ("7a½", "7a½")])
def test_digits_of_every_script_become_ascii(printed: str, expected: str) -> None:
    assert digits_to_ascii(printed) == expected
