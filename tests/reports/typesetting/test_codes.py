from __future__ import annotations

import pytest

from investigator_desktop.reports.typesetting.codes import with_codes_isolated
from investigator_desktop.reports.typesetting.faces import Weight
from investigator_desktop.reports.typesetting.lines import Reading, set_line


def drawn(text: str, reading: Reading = Reading.AUTOMATIC) -> str:
    line = set_line(text, Weight.REGULAR, reading)
    return line.text if line.glyphs is None else "".join(glyph.text for glyph in line.glyphs)


@pytest.mark.parametrize(
    "code",
    [
        "0000-100-000944",
        "۰۱۰۱-۲۲۰۰۴۴",
        "KZ86125KZT5004100100",
        "2024-01-03",
        "14:05:12",
        "1 250 000,50",
        "-125.50",
        "+93 70 123 4567",
        "AB/2024-17",
        "a.b@c-1.kz",
        "15%",
    ],
)
@pytest.mark.parametrize(
    "sentence", ["فروشگاه برادران بدخشی, {}", "{} فروشگاه", "فروشگاه {} بدخشی", "ТОО شرکت {}"]
)
def test_a_code_beside_arabic_letters_is_drawn_as_it_is(code: str, sentence: str) -> None:
    assert code in drawn(sentence.format(code))


def test_a_place_with_an_arabic_sheet_name_keeps_its_order() -> None:
    first, *_, last = drawn("E5 · صورت حساب · 11").split(" · ")
    assert (first, last) == ("E5", "11")


def test_words_without_a_digit_are_left_alone() -> None:
    assert with_codes_isolated("شرکت Acme-Trading (KZ)") == "شرکت Acme-Trading (KZ)"
