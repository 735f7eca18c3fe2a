"""Numbers that name somebody are recognised and checked, and never praised beyond what a check tells."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.check_digits import (
    has_iban_check_digits,
    has_iranian_check_digit,
    has_kazakh_check_digit,
    has_luhn_digit,
    has_russian_account_key,
    has_uzbek_check_digit,
)
from investigator_desktop.domain.identifier_words import IDENTIFIER_NAMES, what_the_check_tells
from investigator_desktop.domain.identifiers import IdentifierFinding, IdentifierKind, Verdict, identify


def _verdict(text: str, kind: IdentifierKind) -> Verdict | None:
    return next((one.verdict for one in identify(text) if one.kind is kind), None)


@pytest.mark.parametrize(
    ("text", "kind", "verdict"),
    [
        ("850101300124", IdentifierKind.KZ_IIN, Verdict.VALID),
        ("000101500001", IdentifierKind.KZ_IIN, Verdict.VALID),
        ("990740000683", IdentifierKind.KZ_BIN, Verdict.VALID),
        ("850101300125", IdentifierKind.KZ_IIN, Verdict.INVALID),
        ("KZ86 125K ZT50 0410 0100", IdentifierKind.IBAN, Verdict.VALID),
        ("kz86125kzt5004100100", IdentifierKind.IBAN, Verdict.VALID),
        ("KZ86125KZT5004100101", IdentifierKind.IBAN, Verdict.INVALID),
        ("KZ86125KZT50041001", IdentifierKind.IBAN, Verdict.INVALID),
        ("IR580540105180021273113007", IdentifierKind.IBAN, Verdict.VALID),
        ("PK36SCBL0000001123456702", IdentifierKind.IBAN, Verdict.VALID),
        ("AZ21NABZ00000000137010001944", IdentifierKind.IBAN, Verdict.VALID),
        ("GE29NB0000000101904917", IdentifierKind.IBAN, Verdict.VALID),
        ("TR330006100519786457841326", IdentifierKind.IBAN, Verdict.VALID),
        ("AE070331234567890123456", IdentifierKind.IBAN, Verdict.VALID),
        ("IQ98NBIQ850123456789012", IdentifierKind.IBAN, Verdict.VALID),
        ("31508199000129", IdentifierKind.UZ_PINFL, Verdict.VALID),
        ("31508199000128", IdentifierKind.UZ_PINFL, Verdict.INVALID),
        ("0499370899", IdentifierKind.IR_NATIONAL_CODE, Verdict.VALID),
        ("۰۰۸۴۵۷۵۹۴۸", IdentifierKind.IR_NATIONAL_CODE, Verdict.VALID),
        ("1234567890", IdentifierKind.IR_NATIONAL_CODE, Verdict.INVALID),
        ("1111111111", IdentifierKind.IR_NATIONAL_CODE, Verdict.INVALID),
        ("42201-0397640-8", IdentifierKind.PK_CNIC, Verdict.FORMAT_ONLY),
        ("20103199012345", IdentifierKind.KG_PIN, Verdict.FORMAT_ONLY),
        ("1400-0101-12345", IdentifierKind.AF_TAZKIRA, Verdict.FORMAT_ONLY),
        ("7707083893", IdentifierKind.RU_INN, Verdict.VALID),
        ("7707083894", IdentifierKind.RU_INN, Verdict.INVALID),
        ("1022200525819", IdentifierKind.RU_OGRN, Verdict.VALID),
        ("17291716060", IdentifierKind.TR_TCKN, Verdict.VALID),
        ("4540536920", IdentifierKind.TR_VKN, Verdict.VALID),
        ("140 155 5071", IdentifierKind.AZ_VOEN, Verdict.VALID),
        ("784-1990-1234567-6", IdentifierKind.AE_EMIRATES_ID, Verdict.VALID),
        ("CASPKZKA", IdentifierKind.BIC, Verdict.FORMAT_ONLY),
        ("4111 1111 1111 1111", IdentifierKind.CARD, Verdict.VALID),
        ("4111 1111 1111 1112", IdentifierKind.CARD, Verdict.INVALID),
        ("440563******4384", IdentifierKind.MASKED_CARD, Verdict.FORMAT_ONLY),
        ("40702810400000000225", IdentifierKind.RU_ACCOUNT, Verdict.FORMAT_ONLY),
    ],
)
def test_an_identifier_is_known_by_its_form_and_checked(
    text: str, kind: IdentifierKind, verdict: Verdict
) -> None:
    assert _verdict(text, kind) is verdict


@pytest.mark.parametrize(
    "text", ["", "Иванов", "TRANSFER", "12345", "оплата 850101300124", "x" * 500, "AB12345678901234567"]
)
def test_other_texts_are_no_identifier(text: str) -> None:
    assert identify(text) == ()


def test_what_the_check_digit_confirms_comes_first() -> None:
    assert next(one.kind for one in identify("0499370899")) is IdentifierKind.IR_NATIONAL_CODE
    assert [one.verdict for one in identify("0499370899")][-1] is Verdict.INVALID


def test_every_kind_has_a_name_and_every_verdict_a_sentence_of_its_limits() -> None:
    assert set(IDENTIFIER_NAMES) == set(IdentifierKind)
    for kind in IdentifierKind:
        for verdict in Verdict:
            sentence = str(what_the_check_tells(IdentifierFinding(kind, "", verdict)))
            assert sentence.endswith(".")
    assert "one random number in ten" in str(
        what_the_check_tells(IdentifierFinding(IdentifierKind.KZ_IIN, "850101300124", Verdict.VALID))
    )


_CHECKS = (
    (12, has_kazakh_check_digit),
    (14, has_uzbek_check_digit),
    (10, has_iranian_check_digit),
    (16, has_luhn_digit),
)


@given(st.integers(0, len(_CHECKS) - 1), st.data())
def test_at_most_one_last_digit_is_right(which: int, data: st.DataObject) -> None:
    length, check = _CHECKS[which]
    stem = data.draw(st.text("0123456789", min_size=length - 1, max_size=length - 1))
    assert sum(check(f"{stem}{digit}") for digit in range(10)) <= 1


@given(st.text("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=16, max_size=16))
def test_two_check_digits_of_an_iban_can_be_found_and_no_slip_of_one_digit_passes(body: str) -> None:
    right = [digits for digits in range(2, 99) if has_iban_check_digits(f"KZ{digits:02}{body}")]
    assert len(right) == 1
    text = f"KZ{right[0]:02}{body}"
    slips = [
        text[:place] + str((int(ch) + 1) % 10) + text[place + 1 :]
        for place, ch in enumerate(text)
        if ch.isdigit()
    ]
    assert not any(has_iban_check_digits(slip) for slip in slips)


def test_the_key_of_a_russian_account_is_made_over_its_bank() -> None:
    keys = [key for key in range(10) if has_russian_account_key(f"40702810{key}00000000225", "044525225")]
    assert len(keys) == 1
    assert has_russian_account_key("30101810400000000225", "044525225")
    assert not has_russian_account_key("30101810500000000225", "044525225")
    assert not has_russian_account_key("4070281040000000022", "044525225")
    assert not has_russian_account_key("40702810400000000225", "04452522")
