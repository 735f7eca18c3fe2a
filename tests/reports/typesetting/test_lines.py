from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.foundation.bidi import isolate_ltr, without_controls
from investigator_desktop.reports.typesetting.faces import UNITS_PER_EM, Weight
from investigator_desktop.reports.typesetting.lines import Line, Reading, set_line, set_lines

HASH = "4c83e8da4278ae9d15f255745a48a75dcb88e30fa7b1475de72852eead58f0c6"
WORDS = [
    "Оплата",
    "по",
    "договору",
    "№15",
    "انتقال",
    "وجه",
    "۱۲۵",
    "KZ86125KZT5004100100",
    "ښځه",
    "1\u00a0250,00",
]


def lines_of(text: str, width: float, reading: Reading = Reading.AUTOMATIC) -> tuple[Line, ...]:
    return set_lines(text, Weight.REGULAR, 10, width, reading)


@given(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=20),
    st.floats(min_value=20, max_value=300),
    st.sampled_from(Reading),
)
def test_breaking_loses_no_character_and_no_line_is_too_wide(
    words: list[str], width: float, reading: Reading
) -> None:
    lines = lines_of(" ".join(words), width, reading)
    assert without_controls("".join(line.text for line in lines)).replace(" ", "") == "".join(words)
    assert all(line.width <= width * UNITS_PER_EM / 10 for line in lines)


def test_a_text_that_fits_stays_on_one_line() -> None:
    assert [line.text for line in lines_of("ТОО «Көктем»", 200)] == ["ТОО «Көктем»"]


def test_a_line_that_goes_on_ends_in_a_space_and_the_last_one_does_not() -> None:
    texts = [line.text for line in lines_of("one two three four", 50)]
    assert all(text.endswith(" ") for text in texts[:-1])
    assert "".join(texts) == "one two three four"


def test_a_hash_is_broken_without_anything_put_in() -> None:
    lines = lines_of(HASH, 120)
    assert len(lines) > 1
    assert "".join(line.text for line in lines) == HASH


def test_a_long_word_is_broken_after_its_own_marks_first() -> None:
    assert lines_of("KZ/2024/000123/annex", 60)[0].text.endswith("/")


def test_an_amount_with_narrow_spaces_is_not_broken() -> None:
    lines = lines_of("сумма 1\u00a0250\u00a0000,50", 75)
    assert lines[-1].text == "1\u00a0250\u00a0000,50"


def test_an_empty_text_gives_no_line() -> None:
    assert lines_of("", 100) == ()
    assert lines_of("", 100, Reading.RIGHT_TO_LEFT) == ()


def glyph_text(line: Line) -> str:
    return line.text if line.glyphs is None else "".join(glyph.text for glyph in line.glyphs)


@pytest.mark.parametrize("code", ["KZ86125KZT5004100100", "1\u00a0250\u00a0000,50", "−5,00"])
def test_codes_and_amounts_read_from_left_to_right_in_a_right_to_left_sentence(code: str) -> None:
    line = set_line(f"پرداخت {isolate_ltr(code)} شد", Weight.REGULAR, Reading.RIGHT_TO_LEFT)
    assert code in glyph_text(line)


def test_persian_digits_keep_their_order() -> None:
    line = set_line("شماره ۱۲۵ مبلغ ۱٬۲۵۰٫۵۰", Weight.REGULAR, Reading.RIGHT_TO_LEFT)
    assert "۱۲۵" in glyph_text(line)
    assert "۱٬۲۵۰٫۵۰" in glyph_text(line)


def test_a_right_to_left_line_that_goes_on_has_its_space_beyond_the_left_edge() -> None:
    first, *_ = lines_of("گزارش تحلیل مالی شماره", 50, Reading.RIGHT_TO_LEFT)
    assert first.overhang > 0
    assert first.glyphs is not None
    assert first.glyphs[0].text == " "
