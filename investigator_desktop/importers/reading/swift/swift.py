"""Reads SWIFT statements (MT940, MT941, MT942, MT950) as banks hand them over, with and without an envelope."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.errors import FieldTooLong, NoRecords
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Pieces
from investigator_desktop.importers.reading.record_kinds import MT940
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    RecordPlace,
    RecordSheets,
    RecordWarning,
)
from investigator_desktop.importers.reading.record_texts.record_text import record_text
from investigator_desktop.importers.reading.swift.swift_entries import SwiftEntry, entry_values
from investigator_desktop.importers.reading.swift.swift_fields import (
    BEGINS,
    ENDS,
    JUNK,
    KNOWN_TAGS,
    SwiftField,
    kind_of_envelope,
    swift_fields,
)
from investigator_desktop.importers.reading.swift.swift_message import SwiftMessage
from investigator_desktop.importers.reading.swift.swift_values import (
    account_values,
    balance_of,
    floor_currency,
    totals_in_text,
    totals_of,
)

_BALANCES = {"60F": "opening", "60M": "opening", "62F": "closing", "62M": "closing"}
_WHOLE = re.compile(r",\d\d\s*$")
_MARKED = re.compile(r":6[0-5][FM]?:[^,]*\d,")


def read_swift(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the head of the file and its statements and entries; raise where it holds neither."""
    text = record_text(content, file_name)
    lines = _parted(text.lines)
    has_marks = any(line[:2] == ":6" and _MARKED.match(line) for line in lines)
    is_cut = not content.endswith((b"\n", b"\r", b"\0"))
    walk = _Walk(file_name, limits.field_characters, has_marks, is_cut)
    for one in swift_fields(lines):
        walk.take(one)
    walk.finish()
    if walk.foreign_kind and not walk.sheets.entries.records:
        raise NoRecords(file_name, kind=f"SWIFT MT{walk.foreign_kind}")
    for line in text.damaged:
        walk.sheets.warn(RecordPlace(line), RecordWarning.DAMAGED)
    yield FileHead(MT940, text.encoding.name, text.encoding.evidence)
    yield from walk.sheets.pieces()


def _parted(lines: list[str]) -> list[str]:
    """Return lines; where a program wrote two signs for the end of a line, they end one."""
    is_marked = bool(lines) and (lines[0].startswith("@@") or (len(lines) < 3 and "@@:" in lines[0]))
    return [part for line in lines for part in line.split("@@")] if is_marked else lines


@dataclass(slots=True)
class _Walk:
    """Where one is in the messages of a file."""

    file_name: str
    limit: int
    has_marks: bool
    is_cut: bool
    sheets: RecordSheets = field(default_factory=RecordSheets)
    message: SwiftMessage = field(default_factory=SwiftMessage)
    entry: SwiftEntry | None = None
    last: SwiftField | None = None
    is_enveloped: bool = False
    foreign_kind: str = ""

    def take(self, one: SwiftField) -> None:
        """Put a field where it belongs."""
        if sum(map(len, one.lines)) > self.limit:
            raise FieldTooLong(self.file_name, line=one.line, limit=self.limit)
        self.last = one
        if self.entry is not None and (one.tag in {"86", "NS"} or self._is_mistaken_account(one)):
            self.entry.details.append(one)
            return
        self._close_entry()
        if one.tag == "61":
            self.entry = SwiftEntry(one)
        elif one.tag in {BEGINS, "20", "940", "942", "950"}:
            self._begin(one)
        else:
            self._tell(one)

    def finish(self) -> None:
        """Keep what is still open; tell where the file breaks off."""
        last = self.last
        if self.entry is not None and last is self.entry.begin and self.is_cut:
            self.entry.is_cut = True
        self._close_entry()
        self._close_message()
        is_open = self.message.has_opening and not self.message.has_closing
        if (
            last is not None
            and last.tag != ENDS
            and (self.is_enveloped or is_open or self._ends_in_figure(last))
        ):
            self.sheets.warn(RecordPlace(last.line), RecordWarning.TRUNCATED)

    def _ends_in_figure(self, last: SwiftField) -> bool:
        """Tell whether the text ends, without the end of a line, in an amount that may have gone on."""
        return self.is_cut and last.tag in _BALANCES and _WHOLE.search(last.text) is None

    def _is_mistaken_account(self, one: SwiftField) -> bool:
        """Tell whether the details of an entry stand under the tag of an account, as one bank wrote them."""
        return one.tag == "25" and "?" in one.lines[0] and "\n" in one.text

    def _begin(self, one: SwiftField) -> None:
        is_same = one.tag == "20" and not self.message.statement and not self.message.has_opening
        if not is_same:
            self._close_message()
            self.message = SwiftMessage(kind=one.tag if one.tag.isdigit() and len(one.tag) == 3 else "")
        if one.tag == BEGINS:
            self.is_enveloped = True
            self.message.kind = kind_of_envelope(one.text) or ""
            is_foreign = self.message.kind not in {"", "940", "941", "942", "950"}
            self.foreign_kind = self.message.kind if is_foreign else self.foreign_kind
        if one.tag == "20":
            self._know(one, {":20:": one.text.strip()})
        self._leave(one, UnreadReason.METADATA)

    def _tell(self, one: SwiftField) -> None:
        """Keep what a field outside of entries says."""
        if one.tag in _BALANCES:
            self._balance(one)
        elif one.tag in {"64", "65"}:
            self.tell_other(one)
            self._leave(one, UnreadReason.BALANCE)
        elif one.tag in {ENDS, JUNK}:
            self._leave(one, UnreadReason.METADATA)
        else:
            _FACTS.get(one.tag, _Walk.tell_other)(self, one)
            self._leave(one, UnreadReason.NOTE if one.tag == "86" else UnreadReason.METADATA)

    def _balance(self, one: SwiftField) -> None:
        name = _BALANCES[one.tag]
        balance = balance_of(one.text)
        self._leave(one, UnreadReason.BALANCE)
        if balance is None:
            self.sheets.warn(RecordPlace(one.line), RecordWarning.DAMAGED)
            return
        if name == "opening" and self.message.has_opening:
            self._again(one)
        self._check_mark(RecordPlace(one.line), balance.amount)
        message = self.message
        message.currency = balance.currency or message.currency
        if name == "opening":
            message.has_opening, message.opening_on = True, balance.day
        else:
            message.has_closing = True
        values = {name: balance.amount, f"{name}_on": balance.day, "currency": balance.currency}
        self._know(one, values)

    def _again(self, one: SwiftField) -> None:
        """Begin a statement of the same account: the message holds several."""
        before = self.message
        kept = {title: before.values.get(title, "") for title in ("account", "iban", "bank", "holder")}
        self._close_message()
        self.message = SwiftMessage(kind=before.kind)
        self._know(one, kept)

    def tell_account(self, one: SwiftField) -> None:
        """Keep whose account it is; after a closing balance another statement begins."""
        if self.message.has_closing:
            self._close_message()
            self.message = SwiftMessage(kind=self.message.kind)
        values = account_values(one.text)
        self.message.currency = self.message.currency or values.get("currency", "")
        self._know(one, values)

    def tell_number(self, one: SwiftField) -> None:
        """Keep the number of the statement and of its part."""
        self._know(one, {":28C:": one.text.strip()})

    def tell_moment(self, one: SwiftField) -> None:
        """Keep when an interim report was made."""
        self.message.kind = self.message.kind or "942"
        self._know(one, {":13D:": one.text.strip()})

    def tell_floor(self, one: SwiftField) -> None:
        """Keep the currency of the limit from which entries are reported."""
        self.message.kind = self.message.kind or "942"
        self.message.currency = self.message.currency or floor_currency(one.text)
        self._know(one, {"currency": self.message.currency})

    def tell_total(self, one: SwiftField) -> None:
        """Keep how many entries there are on one side, and their sum."""
        totals = totals_of(one.text)
        if totals is None:
            self._know(one, {f":{one.tag}:": one.text.strip()})
            return
        count, currency, amount = totals
        self.message.currency = self.message.currency or currency
        known = int(self.message.values.get("count", "0"))
        side = "total_debit" if one.tag == "90D" else "total_credit"
        self._know(one, {side: amount, "count": str(known + count), "currency": self.message.currency})

    def tell_holder(self, one: SwiftField) -> None:
        """Keep the holder, whom German banks name on a numbered line."""
        lines = {line[:2]: line[2:].strip() for line in one.lines if line[:2].isdigit()}
        self._know(one, {"holder": lines.get("22", "")})

    def tell_closing_text(self, one: SwiftField) -> None:
        """Keep the totals that a text under the closing balance tells, else the text."""
        totals = totals_in_text(one.text)
        if totals is None:
            self.tell_other(one)
            return
        count = (totals.debit_count or 0) + (totals.credit_count or 0)
        values = {"total_debit": totals.debit, "total_credit": totals.credit, "count": str(count)}
        self._know(one, values)

    def tell_other(self, one: SwiftField) -> None:
        """Keep what no other field is for."""
        tag = f":{one.tag}:"
        title, text = (tag, "") if one.tag in KNOWN_TAGS else ("fields", tag)
        before = self.message.values.get(title, "")
        self._know(one, {title: f"{before}\n{text}{one.text.strip()}".strip()})

    def _know(self, one: SwiftField, values: dict[str, str]) -> None:
        """Keep what the statement says of itself; it begins with the first thing that it says."""
        told = {title: text for title, text in values.items() if text}
        message = self.message
        message.values |= told
        if message.statement:
            self.sheets.tell(message.statement, told)
        else:
            message.statement = self.sheets.add_statement(RecordPlace(one.line), told)

    def _close_entry(self) -> None:
        """Keep the entry that is open, or name it where its first line cannot be read."""
        entry, self.entry = self.entry, None
        if entry is None:
            return
        place = RecordPlace(entry.begin.line)
        line = entry.line(self.message.currency)
        if line is None:
            self.sheets.leave(place, UnreadReason.UNREADABLE_AMOUNT, entry.text)
            self.sheets.warn(place, RecordWarning.DAMAGED)
        elif line.is_expected:
            self.sheets.leave(place, UnreadReason.NOTE, entry.text)
        else:
            first = self.message.first_day
            self.message.first_day = min(first, line.day) if first else line.day
            self._check_mark(place, line.amount)
            self.sheets.add_entry(self.message.statement, place, entry_values(entry, line))

    def _check_mark(self, place: RecordPlace, amount: str) -> None:
        """Warn of a whole amount without a mark where others have one: it may have lost it."""
        is_whole = self.has_marks and "." not in amount and bool(amount.strip("-0"))
        if is_whole and minor_digits(self.message.currency):
            self.sheets.warn(place, RecordWarning.UNMARKED)

    def _close_message(self) -> None:
        """Tell the layout and the days of the statement that ends here."""
        message = self.message
        if not message.statement:
            return
        self.sheets.tell(message.statement, message.closing_values())

    def _leave(self, one: SwiftField, reason: UnreadReason) -> None:
        tag = "" if one.tag in {BEGINS, ENDS, JUNK} else f":{one.tag}:"
        text = f"{tag}{one.text}".strip()
        if text:
            self.sheets.leave(RecordPlace(one.line), reason, text)


_FACTS: dict[str, Callable[[_Walk, SwiftField], None]] = {
    "25": _Walk.tell_account,
    "25P": _Walk.tell_account,
    "28": _Walk.tell_number,
    "28C": _Walk.tell_number,
    "13": _Walk.tell_moment,
    "13D": _Walk.tell_moment,
    "34F": _Walk.tell_floor,
    "90C": _Walk.tell_total,
    "90D": _Walk.tell_total,
    "NS": _Walk.tell_holder,
    "86": _Walk.tell_closing_text,
}
