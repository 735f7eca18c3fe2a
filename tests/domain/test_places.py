from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.utils import get_column_letter

from investigator_desktop.domain.places import column_index, column_letter


@given(st.integers(min_value=0, max_value=16383))
def test_column_letters_are_those_of_spreadsheets(index: int) -> None:
    assert column_letter(index) == get_column_letter(index + 1)
    assert column_index(column_letter(index)) == index


@pytest.mark.parametrize("letter", ["", "1", "Ж", "A1"])
def test_what_is_no_column_letter_is_refused(letter: str) -> None:
    with pytest.raises(ValueError, match="column"):
        column_index(letter)
