"""One entry of a SWIFT statement: its `:61:` line and the `:86:` and `:NS:` fields under it as texts by field."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from investigator_desktop.importers.reading.swift.swift_details import (
    ACCOUNT,
    NAME,
    TEXT,
    TYPE,
    read_details,
    read_numbered_lines,
    unwrapped,
)
from investigator_desktop.importers.reading.swift.swift_fields import SwiftField
from investigator_desktop.importers.reading.swift.swift_values import (
    StatementLine,
    plain_amount,
    statement_line,
)

_GOES_ON = re.compile(r"[\d,]*[NSF][A-Z0-9]{3}")  # the rest of an amount and the type of the entry
_ORIGINAL = re.compile(r"/OCMT/([A-Z]{3})([\d.,]+)/")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{10,30}")
_ACCOUNT = re.compile(r"(?:[A-Z]{2}\d{2}[A-Z0-9]{10,30}|P?\d{7,10})")
_NO_REFERENCE = frozenset({"", "NONREF", "NOREF", "EREF", "MREF", "PREF", "MARF"})


@dataclass(slots=True)
class SwiftEntry:
    """An entry while it is read: the field with which it begins and those that tell more of it."""

    begin: SwiftField
    details: list[SwiftField] = field(default_factory=list)
    is_wrapped: bool = False
    is_cut: bool = False

    @property
    def text(self) -> str:
        """Return all of its lines as printed."""
        return "\n".join(f":{one.tag}:{one.text}" for one in (self.begin, *self.details)).rstrip()

    @property
    def below(self) -> list[str]:
        """Return the lines under the first one, where that is whole."""
        return [] if self.is_wrapped else [text for text in self.begin.lines[1:] if text.strip()]

    def line(self, currency: str) -> StatementLine | None:
        """Return what the first line says; one that has no type goes on in the next where that gives it one.

        Where the file is cut off in the line, an amount at its end may have gone on: it gives None.
        """
        first, *rest = self.begin.lines
        line = statement_line(first, currency)
        if rest and (line is None or (not line.type_code and _GOES_ON.match(rest[0]))):
            joined = statement_line(first + rest[0], currency)
            if joined is not None and (line is None or joined.type_code):
                self.is_wrapped = True
                return joined
        return None if self.is_cut and line is not None and not line.type_code else line


def entry_values(entry: SwiftEntry, line: StatementLine) -> dict[str, str]:
    """Return what an entry says by field; what no field holds stands under the tag of its source."""
    below = entry.below
    values = {
        "booked_at": line.day,
        "value_on": line.value,
        "direction": line.direction,
        "amount": line.amount,
        "reversal": "1" if line.is_reversal else "",
        "bank_reference": "" if line.bank_reference in _NO_REFERENCE else line.bank_reference,
    }
    told = _details(entry)
    _by_columns(told, line, below)
    if not told.get(TEXT):
        told[TEXT] = unwrapped(text for text in below if text.strip() != told.get(ACCOUNT))
    if not told.get(TYPE):
        told[TYPE] = line.type_code
    values |= told | _original(below)
    values[":61: type"] = line.type_code
    values[":61: reference"] = line.reference
    values[":61:"] = entry.begin.text.rstrip()
    values[":86:"] = "\n".join(one.text for one in entry.details if one.tag != "NS").rstrip()
    values[":NS:"] = "\n".join(one.text for one in entry.details if one.tag == "NS").rstrip()
    return values


def _details(entry: SwiftEntry) -> dict[str, str]:
    """Return what the fields under the first line say; several texts are one, line under line."""
    lines = [line for one in entry.details if one.tag != "NS" for line in one.lines]
    told = read_details(lines) if any(line.strip() for line in lines) else {}
    for one in entry.details:
        if one.tag == "NS":
            found = {title: text for title, text in read_numbered_lines(one.lines).items() if text}
            told = found | {title: text for title, text in told.items() if text}
    return told


def _by_columns(told: dict[str, str], line: StatementLine, below: list[str]) -> None:
    """Take account and name of the other party from where Dutch banks put them: the reference and the line below."""
    under = below[0].strip() if below else ""
    reference = line.reference
    is_account = reference not in _NO_REFERENCE and _ACCOUNT.fullmatch(reference) is not None
    if line.name:
        told.setdefault(NAME, line.name)
        if is_account:
            told.setdefault(ACCOUNT, reference)
    elif is_account and under and told.get(TEXT, "").startswith(f"{reference} {under}"):
        told.setdefault(ACCOUNT, reference)
        told.setdefault(NAME, under)
    elif reference in _NO_REFERENCE and _IBAN.fullmatch(under) and not told.get(ACCOUNT):
        told[ACCOUNT] = under


def _original(below: list[str]) -> dict[str, str]:
    """Return the amount in the currency in which a payment was ordered."""
    found = _ORIGINAL.search("".join(below))
    amount = plain_amount(found[2], found[1]) if found is not None else None
    return {} if found is None or amount is None else {"amount_2": amount, "currency_2": found[1]}
