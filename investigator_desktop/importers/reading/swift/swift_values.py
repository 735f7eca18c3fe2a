"""The values in the fields of SWIFT messages: days, amounts, balances, accounts and statement lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from investigator_desktop.domain.currency import currencies, minor_digits

_BALANCE = re.compile(r"\s*R?([CD])[RD]?\s*(\d{6})\s*([A-Z]{3})?\s*([\d.,' ]*\d[\d.,' ]*)")
_LINE = re.compile(
    r"\s*(\d{6}|\d{8}|\d{10}|\d{12})\s*(R[CD]|E[CD]|[CD])\s?([A-Z])?\s?"
    r"([\d.,' ]*\d[\d.,' ]*)([A-Z][A-Z0-9 ]{3})?(.*)"
)
_PLAIN = re.compile(r"0*(\d+),(\d*)")
_TOTAL = re.compile(r"\s*(\d{1,6})\s*([A-Z]{3})\s*([\d.,' ]*)")
_FLOOR = re.compile(r"\s*([A-Z]{3})")
_GLUED_CURRENCY = re.compile(r"(.*\d)[ /]?([A-Z]{3})")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")
_DECIMALS = re.compile(r"[\d']*[.]\d{1,2}")
_GROUPS = re.compile(r"\d{1,3}(?:[.' ]\d{3})+")
_SUMMED = re.compile(r"D(\d{6})C(\d{6})D([\d,]+)C([\d,]+)")
_SUMMED_WORDS = re.compile(r"/SUM/(\d+)/(\d+)/([\d,]+)/([\d,]+)/?")


@dataclass(frozen=True, slots=True)
class Balance:
    """A balance: its amount with its sign as a plain decimal, its day and its currency, where they can be read."""

    amount: str
    day: str
    currency: str


@dataclass(frozen=True, slots=True)
class StatementLine:
    """A `:61:` line: `day` is that of entry, else that of value; `value` is empty for a day that does not exist."""

    day: str
    value: str
    mark: str
    amount: str
    type_code: str
    reference: str
    bank_reference: str
    name: str = ""

    @property
    def direction(self) -> str:
        """Return which way the money went; the reversal of a credit is a debit."""
        return "credit" if self.mark in {"C", "RD", "EC"} else "debit"

    @property
    def is_reversal(self) -> bool:
        """Tell whether the line takes another one back."""
        return self.mark[0] == "R"

    @property
    def is_expected(self) -> bool:
        """Tell whether the line is not booked yet."""
        return self.mark[0] == "E"


@dataclass(frozen=True, slots=True)
class Totals:
    """How many entries there are on either side and what they come to, None where a side is not told."""

    debit_count: int | None = None
    debit: str = ""
    credit_count: int | None = None
    credit: str = ""


def plain_amount(text: str, currency: str) -> str | None:
    """Return an amount as a plain decimal; None where it is none, or a point may be of thousands or of decimals."""
    kept = text.replace(" ", "") if " " in text else text
    if (plain := _PLAIN.fullmatch(kept)) is not None:
        return f"{plain[1]}.{plain[2] or '0'}"
    if kept.isdigit():
        return kept
    return _marked_amount(kept, currency)


def _marked_amount(kept: str, currency: str) -> str | None:
    """Return an amount with more marks than the comma that the standard has."""
    if "," in kept:
        whole, _, decimals = kept.rpartition(",")
        digits = re.sub(r"[.' ]", "", whole)
        is_plain = (digits.isdigit() or not digits) and (decimals.isdigit() or not decimals)
        return f"{digits or '0'}.{decimals or '0'}" if is_plain else None
    if _DECIMALS.fullmatch(kept):
        return kept.replace("'", "")
    if "'" in kept or kept.count(".") > 1:
        return re.sub(r"[.']", "", kept) if _GROUPS.fullmatch(kept) else None
    return kept if minor_digits(currency) == 3 and kept.count(".") == 1 else None


def day_of(digits: str) -> date | None:
    """Return a day written as `YYMMDD` or `YYYYMMDD`, None where there is no such day."""
    year, rest = (
        (int(digits[:4]), digits[4:]) if len(digits) == 8 else (_century(int(digits[:2])), digits[2:])
    )
    try:
        return date(year, int(rest[:2]), int(rest[2:]))
    except ValueError:
        return None


def _century(year: int) -> int:
    return 1900 + year if year >= 80 else 2000 + year


def balance_of(text: str) -> Balance | None:
    """Return what a balance field says, None where it holds no amount."""
    found = _BALANCE.match(text.replace("\n", ""))
    if found is None:
        return None
    side, digits, currency, printed = found.groups()
    amount, day = plain_amount(printed, currency or ""), day_of(digits)
    if amount is None:
        return None
    signed = f"-{amount}" if side == "D" and amount.strip("0.") else amount
    return Balance(signed, day.isoformat() if day is not None else "", currency or "")


def statement_line(text: str, currency: str) -> StatementLine | None:
    """Return what a `:61:` line says, None where its day, mark or amount cannot be read."""
    found = _LINE.match(_without_entry_gap(text))
    if found is None:
        return None
    digits, mark, _, printed, type_code, rest = found.groups()
    day, value = _days_of(digits)
    amount = plain_amount(printed, currency)
    if amount is None or not day:
        return None
    reference, name, bank_reference = _references(rest) if rest else ("", "", "")
    return StatementLine(day, value, mark, amount, (type_code or "").strip(), reference, bank_reference, name)


@lru_cache(maxsize=4096)
def _days_of(digits: str) -> tuple[str, str]:
    """Return the days of entry and of value, each empty where there is none; the value serves for both."""
    value = day_of(digits[: 6 if len(digits) in (6, 10) else 8])
    day = _entry_day(digits, value) or value
    return day.isoformat() if day is not None else "", value.isoformat() if value is not None else ""


def _without_entry_gap(text: str) -> str:
    """Return a line without the blanks that stand for an entry day that is absent."""
    return text[:6] + text[6:].lstrip(" ") if text[6:7] == " " else text


def _entry_day(digits: str, value: date | None) -> date | None:
    """Return the day of entry; its year is that under which it lies nearest to the day of value."""
    if len(digits) == 12:
        return day_of(digits[:4] + digits[8:])
    if len(digits) != 10:
        return None
    year = value.year if value is not None else _century(int(digits[:2]))
    nearby = [day for one in (year - 1, year, year + 1) if (day := day_of(f"{one:04}{digits[6:]}"))]
    anchor = value or date(year, max(1, min(12, int(digits[2:4]))), 28)
    return min(nearby, key=lambda day: abs(day - anchor), default=None)


def _references(rest: str) -> tuple[str, str, str]:
    """Return the customer's reference, a name that stands in columns after it, and the bank's reference."""
    if "//" in rest:
        own, _, bank = rest.partition("//")
        return own.strip(), "", bank.strip()
    padded = rest[:16]
    if len(rest) > 16 and padded.endswith(" "):
        return padded.strip(), rest[16:].strip(), ""
    return rest.strip(), "", ""


def totals_of(text: str) -> tuple[int, str, str] | None:
    """Return the number of entries, their currency and their sum as a `:90D:` or `:90C:` field tells them."""
    found = _TOTAL.match(text)
    if found is None:
        return None
    return int(found[1]), found[2], plain_amount(found[3], found[2]) or ""


def totals_in_text(text: str) -> Totals | None:
    """Return the totals that a closing text tells: `D000004C000002D25,24C28,71` or `/SUM/4/2/25,24/28,71/`."""
    found = _SUMMED.fullmatch(text.strip()) or _SUMMED_WORDS.match(text.strip())
    if found is None:
        return None
    debit, credit = plain_amount(found[3], ""), plain_amount(found[4], "")
    return Totals(int(found[1]), debit or "", int(found[2]), credit or "")


def floor_currency(text: str) -> str:
    """Return the currency of a floor limit, empty where it names none."""
    found = _FLOOR.match(text)
    return found[1] if found is not None and found[1] in currencies() else ""


def account_values(text: str) -> dict[str, str]:
    """Return account, bank and currency of a `:25:` field, which banks write in one piece or with strokes between."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        return {}
    number, currency = _without_currency(lines[0].lstrip("/"))
    bank = number.rpartition("/")[0] or (lines[1] if len(lines) > 1 else "")
    values = {"account": number, "bank": bank, "currency": currency}
    inner = number.rpartition("/")[2].replace(" ", "")
    if _IBAN.fullmatch(inner):
        values |= {"account": inner, "iban": inner}
    return values


def _without_currency(number: str) -> tuple[str, str]:
    """Return an account number and the currency that is glued to its end."""
    found = _GLUED_CURRENCY.fullmatch(number)
    if found is None or found[2] not in currencies():
        return number, ""
    return found[1], found[2]


def after(day: str) -> str:
    """Return the day after another one."""
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
