"""The entries of a camt message: one for each `Ntry`, or for each `TxDtls` where their amounts make up the entry's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.iso20022.camt_parties import (
    CREDIT,
    DEBIT,
    Texts,
    counterparty,
    remittance,
    second_amount,
    side_of,
    take,
    transaction_code,
)
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    MARKS,
    REVERSAL,
    RecordPlace,
    RecordSheets,
)
from investigator_desktop.importers.reading.xml_walk.element_texts import (
    OwnTitles,
    day_and_time,
    decimal_of,
    flat_texts,
    line_of,
)
from investigator_desktop.importers.reading.xml_walk.xml_elements import Element

DAY_OF_VALUE, DAY_OF_MESSAGE = EntryWarning.DAY_OF_VALUE.value, EntryWarning.DAY_OF_MESSAGE.value
ENTRY, DETAILS, GROUP = "Ntry", "TxDtls", "NtryDtls"
DIRECTIONS = {"CRDT": CREDIT, "DBIT": DEBIT}
_BOOKED = frozenset({"", "BOOK"})
_YES = frozenset({"true", "1"})
_OWN_AMOUNTS = (
    "Amt", "AmtDtls/TxAmt/Amt", "AmtDtls/TxAmt", "AmtDtls/InstdAmt/Amt", "AmtDtls/InstdAmt",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Share:
    """The part of an entry's amount that one transaction makes up."""

    amount: str
    direction: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """What an entry says of all transactions in it; `texts` are those that no field holds."""

    texts: Texts
    whole: _Share
    currency: str
    booked_at: str
    value_on: str
    is_reversal: bool
    marks: str = ""


@dataclass(frozen=True, slots=True)
class AddedEntry:
    """What became of an entry: its currency, and whether it is one of ours just as it is one of the source's."""

    currency: str = ""
    is_one: bool = False


@dataclass(slots=True)
class CamtEntries:
    """Puts the entries of statements into the tables; `message_day` is when their message was made."""

    sheets: RecordSheets
    titles: OwnTitles
    message_day: str = ""

    def add(self, entry: Element, statement: int, account: str) -> AddedEntry:
        """Keep an entry of the statement with this number, whose account has the key `account`."""
        read = _read(flat_texts(_without_details(entry)), self.message_day)
        if isinstance(read, UnreadReason):
            self.sheets.leave(RecordPlace(entry.ordinal, ENTRY), read, line_of(flat_texts(entry)))
            printed = entry.first("Amt")
            return AddedEntry("" if printed is None else printed.attributes.get("Ccy", ""))
        details = _details(entry)
        parts = [flat_texts(one) for one in details]
        shares = _shares(read, parts) if len(parts) > 1 else []
        if shares:
            for element, texts, share in zip(details, parts, shares, strict=True):
                values = self._record(read, texts, share, account)
                self.sheets.add_entry(statement, RecordPlace(element.ordinal, DETAILS), values)
            return AddedEntry(read.currency)
        values = self._record(read, parts[0] if len(parts) == 1 else {}, read.whole, account)
        if len(parts) > 1:
            lines = (" ".join(line_of(part).split()) for part in parts)
            self.titles.put(values, {DETAILS: "\n".join(lines)})
        self.sheets.add_entry(statement, RecordPlace(entry.ordinal, ENTRY), values)
        return AddedEntry(read.currency, is_one=True)

    def _record(self, entry: _Entry, own: Texts, share: _Share, account: str) -> Texts:
        """Return an entry by the names of fields, and under the source's own tags what no field holds."""
        outer, inner = dict(entry.texts), dict(own)
        code = transaction_code(outer) or transaction_code(inner)
        is_part = share is not entry.whole
        references = ["" if is_part else take(outer, "AcctSvcrRef"), take(inner, "Refs/AcctSvcrRef")]
        values = {
            "booked_at": entry.booked_at,
            "value_on": entry.value_on,
            "amount": share.amount,
            "direction": share.direction,
            "currency": entry.currency,
            "entry_type": code,
            "bank_reference": next(filter(None, references), "") or take(outer, "AcctSvcrRef"),
            "purpose_code": take(inner, "Purp/Cd", "Purp/Prtry"),
            "card": take(inner, "CardTx/Card/PlainCardData/PAN"),
            "mcc": take(inner, "CardTx/POI/MrchntCtgyCd", "CardTx/Tx/MrchntCtgyCd", "CardTx/MrchntCtgyCd"),
            **counterparty(inner, side_of(share.direction, entry.is_reversal), account),
            **(second_amount(inner, entry.currency) or second_amount(outer, entry.currency)),
            "remittance_info": remittance(inner) or take(outer, "AddtlNtryInf"),
            REVERSAL: "true" if entry.is_reversal else "",
            MARKS: entry.marks,
        }
        if references[0] and references[1] not in {"", references[0]}:
            inner["Refs/AcctSvcrRef"] = references[1]
        if (inner.get("Amt"), inner.get("Amt/@Ccy")) == (share.amount, entry.currency):
            del inner["Amt"], inner["Amt/@Ccy"]
        if is_part:
            outer["Amt"] = entry.whole.amount
        self.titles.put(values, outer, f"{ENTRY}/")
        self.titles.put(values, inner, f"{DETAILS}/")
        return values


def _details(entry: Element) -> list[Element]:
    groups = [entry, *entry.all(GROUP)]
    return [one for group in groups for one in group.all(DETAILS)]


def _without_details(entry: Element) -> Element:
    """Return an entry without its transactions."""
    children = [
        replace(child, children=[one for one in child.children if one.name != DETAILS])
        if child.name == GROUP
        else child
        for child in entry.children
        if child.name != DETAILS
    ]
    return replace(entry, children=children)


def _read(texts: Texts, message_day: str) -> _Entry | UnreadReason:
    """Return what an entry says, or why it is none that was booked; without a day it has that of its message."""
    if take(texts, "Sts/Cd", "Sts", "Sts/Prtry").upper() not in _BOOKED:
        return UnreadReason.NOT_BOOKED
    printed = take(texts, "Amt")
    amount, direction = decimal_of(printed), DIRECTIONS.get(take(texts, "CdtDbtInd"))
    if not printed:
        return UnreadReason.NO_AMOUNT
    if amount is None or amount.startswith("-"):
        return UnreadReason.UNREADABLE_AMOUNT
    if direction is None:
        return UnreadReason.DAMAGED
    booked = take(texts, "BookgDt/Dt", "BookgDt/DtTm", "BookgDt")
    value = take(texts, "ValDt/Dt", "ValDt/DtTm", "ValDt")
    booked_at, value_on = day_and_time(booked or value or message_day), day_and_time(value)
    if booked_at is None and (booked or value):
        return UnreadReason.UNREADABLE_DATE
    if value and value_on is None:
        texts["ValDt"] = value
    return _Entry(
        texts,
        _Share(amount, direction),
        take(texts, "Amt/@Ccy"),
        booked_at or "",
        value_on or "",
        take(texts, "RvslInd") in _YES,
        "" if booked or not booked_at else (DAY_OF_VALUE if value else DAY_OF_MESSAGE),
    )


def _shares(entry: _Entry, parts: Sequence[Texts]) -> list[_Share]:
    """Return what each transaction makes up of an entry's amount; nothing where they do not make up all of it."""
    mixed = tuple(_OWN_AMOUNTS)
    for paths in (*((path,) for path in _OWN_AMOUNTS), mixed):
        shares = [_share(entry, texts, paths) for texts in parts]
        found = [share for share in shares if share is not None]
        if len(found) == len(parts) and _sum(entry, found) == Decimal(entry.whole.amount):
            return found
    return []


def _share(entry: _Entry, texts: Texts, paths: Sequence[str]) -> _Share | None:
    printed = next((texts[path] for path in paths if texts.get(f"{path}/@Ccy") == entry.currency), "")
    amount = decimal_of(printed)
    if amount is None or Decimal(amount) <= 0:
        return None
    return _Share(amount, DIRECTIONS.get(texts.get("CdtDbtInd", ""), entry.whole.direction))


def _sum(entry: _Entry, shares: Sequence[_Share]) -> Decimal:
    amounts = (
        Decimal(share.amount) if share.direction == entry.whole.direction else -Decimal(share.amount)
        for share in shares
    )
    return sum(amounts, Decimal(0))
