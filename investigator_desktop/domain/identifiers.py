"""Numbers that name a person, a firm, an account or a card: what a text can be, and what its check digit says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from stdnum import bic
from stdnum.az import voen
from stdnum.pk import cnic
from stdnum.ru import inn, ogrn
from stdnum.tr import tckimlik, vkn

from investigator_desktop.domain.cards import CARD_STARTS
from investigator_desktop.domain.check_digits import (
    has_iban_check_digits,
    has_iranian_check_digit,
    has_kazakh_check_digit,
    has_luhn_digit,
    has_uzbek_check_digit,
    iban_length,
)
from investigator_desktop.foundation.text import digits_to_ascii

_LONGEST = 64
_BETWEEN = re.compile(r"[\s\-\u2010-\u2015'’./\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_BIC = re.compile(r"[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?")
_MASKED_CARD = re.compile(r"\d{4,8}[*xXхХ•.]{2,}\d{4}")


class IdentifierKind(StrEnum):
    """What an identifier is."""

    KZ_IIN = "kz_iin"
    KZ_BIN = "kz_bin"
    UZ_PINFL = "uz_pinfl"
    UZ_INN = "uz_inn"
    KG_PIN = "kg_pin"
    TJ_INN = "tj_inn"
    PK_CNIC = "pk_cnic"
    AF_TAZKIRA = "af_tazkira"
    IR_NATIONAL_CODE = "ir_national_code"
    IR_LEGAL_ID = "ir_legal_id"
    RU_INN = "ru_inn"
    RU_OGRN = "ru_ogrn"
    RU_ACCOUNT = "account_of_20_digits"
    TR_TCKN = "tr_tckn"
    TR_VKN = "tr_vkn"
    AZ_VOEN = "az_voen"
    GE_PERSONAL = "ge_personal_number"
    AE_EMIRATES_ID = "ae_emirates_id"
    IQ_NATIONAL_ID = "iq_national_id"
    IBAN = "iban"
    BIC = "bic"
    CARD = "card"
    MASKED_CARD = "masked_card"


class Verdict(StrEnum):
    """What checking an identifier gave; `FORMAT_ONLY` where no check digit is known, only length and letters."""

    VALID = "valid"
    INVALID = "invalid"
    FORMAT_ONLY = "format_only"


@dataclass(frozen=True, slots=True)
class IdentifierFinding:
    """One thing that a text can be: its kind, its normal form, and the verdict on its check digit."""

    kind: IdentifierKind
    normal: str
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class _Rule:
    kind: IdentifierKind
    form: re.Pattern[str]
    is_right: Callable[[str], bool] | None = None


def _is_iban(text: str) -> bool:
    return iban_length(text[:2]) in (None, len(text)) and has_iban_check_digits(text)


_KINDS = (
    _Rule(IdentifierKind.IBAN, _IBAN, _is_iban),
    _Rule(IdentifierKind.BIC, _BIC),
    _Rule(IdentifierKind.KZ_BIN, re.compile(r"\d{4}[4-6]\d{7}"), has_kazakh_check_digit),
    _Rule(IdentifierKind.KZ_IIN, re.compile(r"\d{4}[0-3]\d{7}"), has_kazakh_check_digit),
    _Rule(IdentifierKind.RU_INN, re.compile(r"\d{10}|\d{12}"), inn.is_valid),
    _Rule(IdentifierKind.IR_NATIONAL_CODE, re.compile(r"\d{10}"), has_iranian_check_digit),
    _Rule(IdentifierKind.IR_LEGAL_ID, re.compile(r"1[04]\d{9}")),
    _Rule(IdentifierKind.TR_VKN, re.compile(r"\d{10}"), vkn.is_valid),
    _Rule(IdentifierKind.AZ_VOEN, re.compile(r"\d{9}[12]"), voen.is_valid),
    _Rule(IdentifierKind.TR_TCKN, re.compile(r"[1-9]\d{10}"), tckimlik.is_valid),
    _Rule(IdentifierKind.GE_PERSONAL, re.compile(r"\d{11}")),
    _Rule(IdentifierKind.UZ_PINFL, re.compile(r"[1-6]\d{13}"), has_uzbek_check_digit),
    _Rule(IdentifierKind.KG_PIN, re.compile(r"[0-2](?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{7}")),
    _Rule(IdentifierKind.RU_OGRN, re.compile(r"[1-9]\d{12}|[1-9]\d{14}"), ogrn.is_valid),
    _Rule(IdentifierKind.PK_CNIC, re.compile(r"[1-7]\d{12}"), None),
    _Rule(IdentifierKind.AF_TAZKIRA, re.compile(r"\d{13}")),
    _Rule(IdentifierKind.AE_EMIRATES_ID, re.compile(r"784(?:19|20)\d{10}"), has_luhn_digit),
    _Rule(IdentifierKind.IQ_NATIONAL_ID, re.compile(r"(?:19|20)\d{10}")),
    _Rule(IdentifierKind.UZ_INN, re.compile(r"[1-9]\d{8}")),
    _Rule(IdentifierKind.TJ_INN, re.compile(r"\d{9}")),
    _Rule(IdentifierKind.RU_ACCOUNT, re.compile(r"[1-9]\d{19}")),
    _Rule(IdentifierKind.CARD, re.compile(rf"(?=(?:{CARD_STARTS.pattern}))\d{{16}}"), has_luhn_digit),
)
_ORDER = (Verdict.VALID, Verdict.FORMAT_ONLY, Verdict.INVALID)


def normal_form(text: str) -> str:
    """Return an identifier without spaces, hyphens and marks, its letters as capitals, its digits as 0 to 9."""
    if text.isascii() and text.isalnum():
        return text.upper()
    return _BETWEEN.sub("", digits_to_ascii(text)).upper()


def _is_possible(kind: IdentifierKind, plain: str) -> bool:
    """Tell whether the country or the province in a text exists, for the kinds that have one in them."""
    if kind is IdentifierKind.IBAN:
        return iban_length(plain[:2]) is not None or has_iban_check_digits(plain)
    if kind is IdentifierKind.BIC:
        return bool(bic.is_valid(plain))
    return kind is not IdentifierKind.PK_CNIC or bool(cnic.is_valid(plain))


def _found(plain: str, rules: Iterable[_Rule]) -> Iterator[IdentifierFinding]:
    for rule in rules:
        if not rule.form.fullmatch(plain) or not _is_possible(rule.kind, plain):
            continue
        if rule.is_right is None:
            yield IdentifierFinding(rule.kind, plain, Verdict.FORMAT_ONLY)
        else:
            verdict = Verdict.VALID if rule.is_right(plain) else Verdict.INVALID
            yield IdentifierFinding(rule.kind, plain, verdict)


@lru_cache(maxsize=16384)
def identify(text: str) -> tuple[IdentifierFinding, ...]:
    """Return everything that a text can be, what its check digit confirms first; nothing for other texts."""
    if len(text) > _LONGEST:
        return ()
    masked = _MASKED_CARD.fullmatch(text.replace(" ", ""))
    if masked is not None:
        return (IdentifierFinding(IdentifierKind.MASKED_CARD, masked.group(), Verdict.FORMAT_ONLY),)
    found = list(_found(normal_form(text), _KINDS))
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.verdict)))


def failing(texts: Iterable[str], kinds: frozenset[IdentifierKind]) -> list[bool]:
    """Tell of each text whether it has the form of some of the kinds and its check digit is wrong for all of them."""
    rules = [rule for rule in _KINDS if rule.kind in kinds]
    return [_fails(normal_form(text), rules) for text in texts]


def _fails(plain: str, rules: Iterable[_Rule]) -> bool:
    fitting = [rule for rule in rules if rule.form.fullmatch(plain) and _is_possible(rule.kind, plain)]
    return bool(fitting) and not any(rule.is_right is None or rule.is_right(plain) for rule in fitting)
