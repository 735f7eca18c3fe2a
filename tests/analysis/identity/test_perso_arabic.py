"""Words in Perso-Arabic script and the sounds they can stand for."""

from __future__ import annotations

import pytest

from investigator_desktop.analysis.identity.perso_arabic import arabic_pattern
from investigator_desktop.analysis.identity.sounds import sounds_of


def can_be(written: str, read: str) -> bool:
    return any(arabic_pattern(written).fullmatch(sound) for sound in sounds_of(read))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("حسن", "hasan"), ("حسین", "hussain"), ("حسین", "хусейн"), ("عبدالرحمن", "abdurrahman"), ("محمد", "мухаммад"),
        ("کریمی", "karimi"), ("فاطمه", "fatemeh"), ("فاطمه", "фатима"), ("عبدالله", "abdullah"),
        ("نصرالله", "насрулла"),
        ("کریموف", "karimov"), ("رضایی", "rezaei"), ("یوسف", "yousef"), ("قاسم", "ghasem"), ("قاسم", "qasim"),
        ("سید", "sayyid"), ("جواد", "javad"), ("دولت", "davlat"), ("ظاهر", "zahir"), ("مصطفی", "mustafa"),
    ],
)  # fmt: skip
def test_a_word_can_be_read_as_its_romanisations(written: str, read: str) -> None:
    assert can_be(written, read)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("حسن", "husain"), ("حسین", "hasan"), ("کریمه", "karim"), ("علی", "aliya"), ("رحیم", "karim"),
        ("حمید", "ahmad"),
        ("نوری", "nur"), ("سلطانی", "sultan"),
    ],
)  # fmt: skip
def test_a_word_cannot_be_read_as_another_name(written: str, read: str) -> None:
    assert not can_be(written, read)
