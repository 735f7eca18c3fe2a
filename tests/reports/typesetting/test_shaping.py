from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.reports.typesetting.bidi import VisualRun
from investigator_desktop.reports.typesetting.faces import Weight, load_face
from investigator_desktop.reports.typesetting.shaping import (
    Glyph,
    is_plain,
    printable,
    shaped_run,
    text_width,
)

PLAIN = sorted(load_face(Weight.REGULAR).plain & load_face(Weight.BOLD).plain)
KAZAKH_KYRGYZ_TAJIK = "ӘәҒғҚқҢңӨөҰұҮүҺһІіЁёӢӣӮӯҲҳҶҷ"
LATIN = "ÄÖÜäöüßÇçĞğŞşİıÝýŇňŽžAaZzʻʼ‘’"
ARABIC = "ابپتټٹثجچحخځڅدډڈذرړڑزژږسشښصضطظعغفقکكګگلمنڼںوۇۈۋهھہۂۃةءیيىېۍئێےۓأإآؤ"
DIGITS = "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬"
SIGNS = "₸₽№₼₾€$—–−→←≤≥≠≈✓✗«»…·•§°±×‰\u00a0\u202f\u2011،؛؟٪"
NEIGHBOURS = "ԱբგაΩω"


def plainly(text: str, weight: Weight) -> list[Glyph]:
    face = load_face(weight)
    return [Glyph(face.glyph_of[char], char, face.advance_of[char], 0, 0) for char in text]


@pytest.mark.parametrize("weight", Weight)
def test_every_script_of_the_region_has_its_letters_digits_and_signs(weight: Weight) -> None:
    wanted = KAZAKH_KYRGYZ_TAJIK + LATIN + ARABIC + DIGITS + SIGNS + NEIGHBOURS + "\u200e\u200f\u2066\u2069"
    assert [f"U+{ord(char):04X}" for char in wanted if char not in load_face(weight).glyph_of] == []


@pytest.mark.parametrize("weight", Weight)
def test_every_plain_character_is_shaped_to_its_own_glyph(weight: Weight) -> None:
    differing = [
        char for char in PLAIN if list(shaped_run(VisualRun(char, 0), weight)) != plainly(char, weight)
    ]
    assert differing == []


@given(st.text(st.sampled_from(PLAIN), min_size=1, max_size=30), st.sampled_from(Weight))
def test_a_plain_text_has_the_glyphs_and_the_width_of_a_shaped_one(text: str, weight: Weight) -> None:
    shaped = list(shaped_run(VisualRun(text, 0), weight))
    assert shaped == plainly(text, weight)
    assert text_width(text, weight) == sum(glyph.advance for glyph in shaped)


def test_arabic_letters_join() -> None:
    alone = shaped_run(VisualRun("ب", 1), Weight.REGULAR)[0].id
    joined = [glyph.id for glyph in shaped_run(VisualRun("ببب", 1), Weight.REGULAR)]
    assert alone not in joined
    assert len(set(joined)) == 3


def test_every_character_of_a_right_to_left_text_is_stood_for_by_one_glyph() -> None:
    for text in ("گزارش مالی", "می\u200cشود", "لا إله", "ښځه، څوک", "ٹھیک ہے"):
        glyphs = shaped_run(VisualRun(text, 1), Weight.REGULAR)
        assert "".join(glyph.text for glyph in reversed(glyphs)) == text


def test_a_decomposed_letter_is_drawn_as_one() -> None:
    glyphs = shaped_run(VisualRun(unicodedata.normalize("NFD", "й"), 0), Weight.REGULAR)
    assert [glyph.text for glyph in glyphs if glyph.text] == [unicodedata.normalize("NFD", "й")]


def test_a_character_that_the_type_lacks_is_named_by_its_number() -> None:
    assert printable("北 ok 😀") == "[U+5317] ok [U+1F600]"


def test_line_ends_and_tabs_of_a_source_become_spaces() -> None:
    assert printable("a\r\nb\tc") == "a b c"


def test_text_with_marks_or_controls_is_not_plain() -> None:
    assert is_plain("ТОО «Көктем» №15, 1\u00a0250,50 ₸", Weight.REGULAR)
    assert not is_plain("и\u0306", Weight.REGULAR)
    assert not is_plain("\u2066x\u2069", Weight.REGULAR)
