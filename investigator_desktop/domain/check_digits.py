"""The check digits of numbers of this region, from the published rules; texts are digits (and capitals) only."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

_FIRST_WEIGHTS = tuple(range(1, 12))
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_PINFL_WEIGHTS = (7, 3, 1) * 4 + (7,)
_ACCOUNT_WEIGHTS = (7, 1, 3)
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_LETTER_VALUES = {ord("A") + place: str(10 + place) for place in range(26)}
_IBAN_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AM": 18, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29,
    "BY": 28, "CH": 21, "CR": 22, "CY": 24, "CZ": 24, "DE": 22, "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24,
    "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21, "HU": 28,
    "IE": 22, "IL": 23, "IQ": 23, "IR": 26, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LC": 32,
    "LI": 21, "LT": 20, "LU": 20, "LV": 21, "LY": 25, "MC": 27, "MD": 24, "ME": 22, "MK": 19, "MN": 20, "MR": 27,
    "MT": 31, "MU": 30, "NL": 18, "NO": 15, "OM": 23, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24,
    "RS": 22, "RU": 33, "SA": 24, "SC": 31, "SD": 18, "SE": 24, "SI": 19, "SK": 24, "SM": 27, "ST": 25, "SV": 28,
    "TL": 23, "TN": 24, "TR": 26, "UA": 29, "VA": 22, "VG": 24, "XK": 20,
}  # fmt: skip


def _digits(text: str, *lengths: int) -> list[int]:
    """Return the digits of a text of one of the lengths, none for any other text."""
    return [int(ch) for ch in text] if len(text) in lengths and text.isascii() and text.isdigit() else []


def _weighted(digits: Sequence[int], weights: Iterable[int]) -> int:
    return sum(digit * weight for digit, weight in zip(digits, weights, strict=False))


def has_kazakh_check_digit(number: str) -> bool:
    """Tell whether twelve digits end as an IIN or BIN of Kazakhstan must (about one number in ten does by chance)."""
    digits = _digits(number, 12)
    for weights in (_FIRST_WEIGHTS, _SECOND_WEIGHTS):
        check = _weighted(digits, weights) % 11
        if check < 10:
            return bool(digits) and check == digits[-1]
    return False


def has_uzbek_check_digit(number: str) -> bool:
    """Tell whether fourteen digits end as a PINFL of Uzbekistan must (weights 7, 3, 1, as in ICAO 9303)."""
    digits = _digits(number, 14)
    return bool(digits) and _weighted(digits, _PINFL_WEIGHTS) % 10 == digits[-1]


def has_iranian_check_digit(number: str) -> bool:
    """Tell whether ten digits, not all alike, end as a national code of Iran must."""
    digits = _digits(number, 10)
    if len(set(digits)) < 2:
        return False
    rest = _weighted(digits, range(10, 1, -1)) % 11
    return digits[-1] == (rest if rest < 2 else 11 - rest)


def has_luhn_digit(number: str) -> bool:
    """Tell whether digits end as the numbers of payment cards must (ISO/IEC 7812)."""
    digits = [int(ch) for ch in number] if number.isascii() and number.isdigit() else []
    doubled = (
        digit if place % 2 == 0 else digit * 2 - 9 * (digit > 4) for place, digit in enumerate(digits[::-1])
    )
    return bool(digits) and sum(doubled) % 10 == 0


def iban_length(country: str) -> int | None:
    """Return how many characters an IBAN of a country has, None where the country has none."""
    return _IBAN_LENGTHS.get(country)


def has_iban_check_digits(text: str) -> bool:
    """Tell whether capitals and digits pass the check of ISO 13616: the number they make leaves 1 over 97."""
    if not _IBAN.fullmatch(text):
        return False
    return int((text[4:] + text[:4]).translate(_LETTER_VALUES)) % 97 == 1


def has_russian_account_key(account: str, bic: str) -> bool:
    """Tell whether the ninth digit of an account of twenty digits is right for the bank with a BIC of nine digits.

    The check is made over the last three digits of the BIC and the account (for accounts that banks hold with the
    central bank over 0 and its fifth and sixth digit), with the weights 7, 1, 3 and the last digit of each product.
    """
    if not _digits(account, 20) or not _digits(bic, 9):
        return False
    is_with_central_bank = account.startswith("301") or bic[-3:] in {"000", "001", "002"}
    prefix = f"0{bic[4:6]}" if is_with_central_bank else bic[-3:]
    products = (int(ch) * _ACCOUNT_WEIGHTS[place % 3] % 10 for place, ch in enumerate(prefix + account))
    return sum(products) % 10 == 0
