"""Identifiers that are formally well made and certainly nobody's.

The rules, which the tests check in every written file:

* Kazakh IIN and BIN, Uzbek PINFL and Kyrgyz PIN have the month `00`, which no birth or registration has; the
  check digits of IIN, BIN and PINFL are right.
* Kazakh IBANs have right check digits, a bank code from 000 to 004 and an account part that begins with `TRN`.
* BICs end with `0` in the place that marks test codes.
* Telephone numbers have an operator code of zeros; documents, tazkiras and foreign accounts carry runs of zeros
  where real ones have serial numbers.
"""

from __future__ import annotations

from itertools import count

_FIRST_WEIGHTS = (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
_SECOND_WEIGHTS = (3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2)
_ICAO_WEIGHTS = (7, 3, 1)


def _weighted(stem: str, weights: tuple[int, ...]) -> int:
    """Return the sum of the digits, each times its weight; short weights repeat."""
    return sum(int(digit) * weights[place % len(weights)] for place, digit in enumerate(stem))


def iin_check_digit(stem: str) -> int | None:
    """Return the check digit of the first 11 digits of an IIN or BIN, None where none is ever issued."""
    first = _weighted(stem, _FIRST_WEIGHTS) % 11
    if first < 10:
        return first
    second = _weighted(stem, _SECOND_WEIGHTS) % 11
    return second if second < 10 else None


def _issued(prefix: str, serial: int) -> str:
    """Return the first number from `serial` on that has a check digit; steps of 100 keep serials apart."""
    for number in count(serial, 100):
        stem = f"{prefix}{number:0{11 - len(prefix)}d}"
        digit = iin_check_digit(stem)
        if digit is not None:
            return f"{stem}{digit}"
    raise AssertionError("every prefix has numbers that can be issued")


def person_iin(year: int, day: int, is_male: bool, serial: int) -> str:
    """Return a Kazakh IIN whose month of birth is 00."""
    century = 5 if year >= 2000 else 3
    return _issued(f"{year % 100:02d}00{day:02d}{century if is_male else century + 1}", serial)


def firm_bin(year: int, serial: int) -> str:
    """Return a Kazakh BIN of a resident firm whose month of registration is 00."""
    return _issued(f"{year % 100:02d}0040", serial)


def pinfl(year: int, day: int, is_male: bool, serial: int) -> str:
    """Return an Uzbek personal number whose month of birth is 00."""
    sign = (5 if year >= 2000 else 3) + (0 if is_male else 1)
    stem = f"{sign}{day:02d}00{year % 100:02d}{serial:06d}"
    return f"{stem}{_weighted(stem, _ICAO_WEIGHTS) % 10}"


def kyrgyz_pin(year: int, day: int, is_male: bool, serial: int) -> str:
    """Return a Kyrgyz personal number whose month of birth is 00."""
    return f"{2 if is_male else 1}{day:02d}00{year}{serial:05d}"


def iban_remainder(iban: str) -> int:
    """Return the remainder modulo 97 of an IBAN; it is 1 where the check digits are right."""
    turned = iban[4:] + iban[:4]
    return int("".join(str(int(letter, 36)) for letter in turned)) % 97


def kazakh_iban(bank_code: str, serial: int) -> str:
    """Return a Kazakh IBAN of an account part that no bank uses."""
    body = f"{bank_code}TRN{serial:010d}"
    return f"KZ{98 - iban_remainder(f'KZ00{body}'):02d}{body}"
