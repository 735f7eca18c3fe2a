"""Reads QIF, in which programs for household accounts exchange entries; it settles neither days nor amounts.

The order of day and month and the decimal mark stay as printed: the whole column decides them, or a person.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.errors import FieldTooLong, NoRecords
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Pieces
from investigator_desktop.importers.reading.record_kinds import QIF
from investigator_desktop.importers.reading.record_texts.qif_records import (
    ACCOUNT,
    INVESTMENTS,
    QifRecord,
    qif_records,
)
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    NO_STATEMENT,
    RecordPlace,
    RecordSheets,
    RecordWarning,
)
from investigator_desktop.importers.reading.record_texts.record_text import record_text

_DAY = re.compile(r"(\d{1,4})\s*([/.\-'])\s*(\d{1,2})\s*([/.\-'])\s*(\d{1,4})")
_TRANSFER = re.compile(r"\[(.+)\]")
_OPENING = re.compile(
    "(?:opening|starting|beginning) balance|anfangssaldo|anfangsbestand|eröffnungssaldo|beginsaldo"
    "|solde (?:initial|d'ouverture)|saldo (?:inicial|iniziale)|начальный (?:остаток|баланс)",
    re.IGNORECASE,
)
# what an action does to the money of its account; an X at the end moves it straight to or from another one
_CREDITS = frozenset({
    "sell", "div", "intinc", "cgshort", "cglong", "cgmid", "rtrncap", "miscinc", "xin", "contribx", "shtsell",
})  # fmt: skip
_DEBITS = frozenset({"buy", "miscexp", "margint", "xout", "withdrwx", "cvrshrt"})
_BY_SIGN = frozenset({"cash", ""})
_KNOWN = frozenset("DTPMN")


def read_qif(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the file and its accounts and entries; raise where not one line is of the format."""
    text = record_text(content, file_name)
    walk = _Walk(file_name, limits.field_characters, is_cut=not content.endswith((b"\n", b"\r")))
    for record in qif_records(text.lines):
        walk.take(record)
    walk.finish()
    if not walk.has_records:
        raise NoRecords(file_name, kind="QIF")
    for line in text.damaged:
        walk.sheets.warn(RecordPlace(line), RecordWarning.DAMAGED)
    yield FileHead(QIF, text.encoding.name, text.encoding.evidence)
    yield from walk.sheets.pieces()


@dataclass(slots=True)
class _Walk:
    """Where one is in a text: the account whose entries follow, and the record that came last."""

    file_name: str
    limit: int
    is_cut: bool
    sheets: RecordSheets = field(default_factory=RecordSheets)
    account: QifRecord | None = None
    statement: int = NO_STATEMENT
    has_entries: bool = False
    has_records: bool = False
    last: QifRecord | None = None

    def take(self, record: QifRecord) -> None:
        """Put a record where it belongs; the one before it was whole, because another one follows."""
        if len(record.text) > self.limit:
            raise FieldTooLong(self.file_name, line=record.line, limit=self.limit)
        before, self.last = self.last, record
        if before is not None:
            self._keep(before)

    def finish(self) -> None:
        """Keep the last record, and tell where the file breaks off in it."""
        record = self.last
        if record is None:
            return
        is_open = not record.is_closed and not record.is_head and bool(record.section)
        if is_open and self.is_cut and record.lines[-1][0] in "DTU$":
            self._leave(record, UnreadReason.UNREADABLE_AMOUNT)
        else:
            self._keep(record)
        if is_open:
            self.sheets.warn(RecordPlace(record.line), RecordWarning.TRUNCATED)

    def _keep(self, record: QifRecord) -> None:
        self.has_records |= record.is_head or record.is_closed
        if record.is_head:
            self._head(record)
        elif record.section == ACCOUNT:
            self.account, self.statement = record, NO_STATEMENT
            self._leave(record, UnreadReason.METADATA)
        elif record.is_listed:
            self._leave(record, UnreadReason.NOT_A_STATEMENT)
        elif not record.value("D") and not record.value("T"):
            self._leave(record, UnreadReason.NOTE)
        elif self._is_opening(record):
            self._open(record)
        else:
            self._entry(record)

    def _head(self, record: QifRecord) -> None:
        self._leave(record, UnreadReason.SECTION)
        if record.section not in {ACCOUNT, ""}:
            self.statement, self.has_entries = NO_STATEMENT, False

    def _is_opening(self, record: QifRecord) -> bool:
        """Tell whether the first record of an account is what was there before: it comes from the account itself."""
        if self.has_entries or record.section == INVESTMENTS:
            return False
        transfer = _TRANSFER.fullmatch(record.value("L"))
        if transfer is None:
            return _OPENING.fullmatch(record.value("P")) is not None and not record.value("L")
        own = self.account.value("N") if self.account is not None else ""
        return _OPENING.fullmatch(record.value("P")) is not None or transfer[1].strip() == own

    def _open(self, record: QifRecord) -> None:
        transfer = _TRANSFER.fullmatch(record.value("L"))
        own = self.account.value("N") if self.account is not None else ""
        values = {
            "account": own or (transfer[1].strip() if transfer is not None else ""),
            "opening": record.value("T") or record.value("U"),
            "opening_on": plain_day(record.value("D")),
        }
        self.has_entries = True
        self.sheets.tell(self._statement(record), values)
        self._leave(record, UnreadReason.BALANCE)

    def _statement(self, record: QifRecord) -> int:
        """Return the statement of the account whose entries these are; begin it with the first of them."""
        if self.statement == NO_STATEMENT:
            account = self.account
            values = {"layout": QIF, "type": record.section}
            if account is not None:
                values |= {"account": account.value("N"), "D": account.value("D"), "$": account.value("$")}
            place = RecordPlace(account.line if account is not None else record.line)
            self.statement = self.sheets.add_statement(place, values)
        return self.statement

    def _entry(self, record: QifRecord) -> None:
        self.has_entries = True
        values = _investment(record) if record.section == INVESTMENTS else _values(record)
        if values is None:
            self._leave(record, UnreadReason.NOTE)
        elif not values.get("amount"):
            self._leave(record, UnreadReason.NO_AMOUNT)
        elif not values.get("booked_at"):
            self._leave(record, UnreadReason.NO_DATE)
        else:
            self.sheets.add_entry(self._statement(record), RecordPlace(record.line), values)

    def _leave(self, record: QifRecord, reason: UnreadReason) -> None:
        self.sheets.leave(RecordPlace(record.line), reason, record.text)


def plain_day(text: str) -> str:
    """Return a day without blanks; the year after an apostrophe is of this century."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return text.strip()
    first, mark, second, before_year, third = found.groups()
    if "'" not in (mark, before_year):
        return f"{first}{mark}{second}{before_year}{third}"
    year = f"{2000 + int(third)}" if len(third) < 3 else third
    mark = "/" if mark == "'" else mark
    return f"{first}{mark}{second}{mark}{year}"


def _common(record: QifRecord) -> dict[str, str]:
    """Return what entries of all kinds say; lines no field is for stand under their letter."""
    transfer = _TRANSFER.fullmatch(record.value("L"))
    day = record.value("D")
    values = {
        "booked_at": plain_day(day),
        "amount": record.value("T") or record.value("U"),
        "remittance_info": " ".join(record.values("M")),
        "counterparty_account": transfer[1].strip() if transfer is not None else "",
    }
    heads = record.head_lines
    for letter in dict.fromkeys(line[0] for line in heads if line[0] not in _KNOWN):
        texts = [text for text in record.values(letter) if text]
        values[letter] = "" if letter == "U" and texts == [values["amount"]] else "\n".join(texts)
    values["D"] = day if plain_day(day) != day else ""
    values["S"] = "\n".join(record.split_lines)
    return values


def _values(record: QifRecord) -> dict[str, str]:
    """Return what an entry of an account of money says."""
    named = {"counterparty_name": record.value("P"), "bank_reference": record.value("N")}
    return _common(record) | named


def _investment(record: QifRecord) -> dict[str, str] | None:
    """Return what an entry of an account of securities says, None where no money of that account moves."""
    action = record.value("N").lower()
    if action not in _CREDITS | _DEBITS | _BY_SIGN:
        return None
    values = _common(record) | {"entry_type": record.value("N"), "P": record.value("P")}
    is_negative = values["amount"].startswith("-")
    if action not in _BY_SIGN:
        values["direction"] = "credit" if (action in _CREDITS) != is_negative else "debit"
    return values
