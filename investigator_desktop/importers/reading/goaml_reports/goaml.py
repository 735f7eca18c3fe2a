"""Reads reports of goAML (schemas 3 and 4): transactions between two parties, and what a report says besides."""

from __future__ import annotations

from dataclasses import dataclass, field

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.goaml_reports.goaml_parties import (
    BENEFICIARY,
    PARTS,
    PAYER,
    Money,
    Side,
    Texts,
    side_of,
)
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.pieces import FileHead, Pieces
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    LAYOUT,
    RecordPlace,
    RecordSheets,
    RecordWarning,
)
from investigator_desktop.importers.reading.xml_walk.element_texts import (
    OwnTitles,
    day_and_time,
    decimal_of,
    flat_texts,
    line_of,
)
from investigator_desktop.importers.reading.xml_walk.xml_elements import Broken, Closed, Element, Step, Whole
from investigator_desktop.importers.reading.xml_walk.xml_encoding import xml_bytes
from investigator_desktop.importers.reading.xml_walk.xml_stream import walk_xml

CONTAINER = "goaml"
TRANSACTION = "transaction"
_RECORDS = frozenset({
    TRANSACTION, "reporting_person", "location", "report_party", "report_indicators", "goods_services",
})  # fmt: skip
_NO_STATEMENT = frozenset({"report_party"})
_NUMBERS = ("transactionnumber", "transaction_number", "internal_ref_number")
_DAYS = ("date_transaction", "date_posting")
_TOLD = (("account", "account"), ("holder", "name"), ("holder_id", "id"), ("bank", "bank"))
_LOCAL_CURRENCY = "currency_code_local"


def read_goaml(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the transactions of a report, and the accounts of the reporting entity's clients as its statements."""
    found = xml_bytes(content, file_name)
    yield FileHead(CONTAINER, found.encoding, found.evidence)
    reader = _Reader()
    for step in walk_xml(found.content, file_name, limits, _RECORDS):
        reader.take(step)
    yield from reader.sheets.pieces()


@dataclass(slots=True)
class _Reader:
    """What was read so far."""

    sheets: RecordSheets = field(default_factory=RecordSheets)
    titles: OwnTitles = field(default_factory=OwnTitles)
    clients: set[str] = field(default_factory=set)
    currency: str = ""

    def take(self, step: Step) -> None:
        """Put what a step gives where it belongs."""
        if isinstance(step, Whole):
            self._keep(step.element)
        elif isinstance(step, Closed) and step.element.text:
            self._leave(step.element, UnreadReason.METADATA, {"": step.element.text})
        elif isinstance(step, Broken):
            self._break(step)

    def _keep(self, element: Element) -> None:
        if element.name == TRANSACTION:
            self._add(element)
            return
        if element.name == _LOCAL_CURRENCY:
            self.currency = element.text.upper()
        is_party = element.name in _NO_STATEMENT
        reason = UnreadReason.NOT_A_STATEMENT if is_party else UnreadReason.METADATA
        self._leave(element, reason, flat_texts(element))

    def _leave(self, element: Element, reason: UnreadReason, texts: Texts) -> None:
        if texts:
            self.sheets.leave(RecordPlace(element.ordinal, element.name), reason, line_of(texts))

    def _add(self, transaction: Element) -> None:
        """Keep a transaction between two parties, or name it with the reason why it is none."""
        sides = [side for party in (PAYER, BENEFICIARY) if (side := side_of(transaction, party)) is not None]
        texts = _own_texts(transaction)
        printed, day = _first(texts, ("amount_local",)), _first(texts, _DAYS)
        amount, booked_at = decimal_of(printed), day_and_time(day)
        reason = _why_not(sides, printed, amount, day, booked_at)
        if reason is not None or amount is None:
            self._leave(transaction, reason or UnreadReason.NO_AMOUNT, flat_texts(transaction))
            return
        local = Money(amount, self.currency)
        values = {"booked_at": booked_at or ""} | _said(texts) | _amounts(sides, local)
        if (values["amount"], values["currency"]) == (local.amount, local.currency):
            texts.pop("amount_local", None)
        self.titles.put(values, texts)
        for side in sides:
            values |= side.values
            self.titles.put(values, side.own)
            self._tell_client(side)
        self.sheets.add_entry(0, RecordPlace(transaction.ordinal, TRANSACTION), values)

    def _tell_client(self, side: Side) -> None:
        """Keep an account of a client once: it is one that the report was made about."""
        if not side.is_client or not side.account or side.account in self.clients:
            return
        self.clients.add(side.account)
        place = RecordPlace(side.account_number, f"{PARTS[side.party]}_account")
        told = {name: side.values.get(f"{side.party}_{end}", "") for name, end in _TOLD}
        self.sheets.add_statement(place, {LAYOUT: CONTAINER, **told})

    def _break(self, step: Broken) -> None:
        """Name what is damaged or cut off."""
        warning = RecordWarning.TRUNCATED if step.is_cut else RecordWarning.DAMAGED
        element = step.element
        place = RecordPlace(step.line) if element is None else RecordPlace(element.ordinal, element.name)
        self.sheets.warn(place, warning)
        if element is not None:
            self._leave(element, UnreadReason.DAMAGED, flat_texts(element))


def _own_texts(transaction: Element) -> Texts:
    """Return the texts of a transaction without those of its sides."""
    sides = {f"t_{part}{end}" for part in ("from", "to") for end in ("", "_my_client")}
    return {
        path: text for path, text in flat_texts(transaction).items() if path.partition("/")[0] not in sides
    }


def _first(texts: Texts, paths: tuple[str, ...]) -> str:
    return next((texts[path] for path in paths if texts.get(path)), "")


def _why_not(
    sides: list[Side], printed: str, amount: str | None, day: str, booked_at: str | None
) -> UnreadReason | None:
    """Return why a transaction is no payment between two parties."""
    if not printed:
        return UnreadReason.NO_AMOUNT
    if amount is None or amount.startswith("-"):
        return UnreadReason.UNREADABLE_AMOUNT
    if booked_at is None:
        return UnreadReason.UNREADABLE_DATE if day else UnreadReason.NO_DATE
    return None if sides else UnreadReason.NOT_A_STATEMENT


def _said(texts: Texts) -> Texts:
    """Return what a transaction says by the names of fields, and remove it from the texts."""
    day = _first(texts, _DAYS)
    for path in _DAYS:
        if texts.get(path) == day:
            texts.pop(path)
            break
    value_on = day_and_time(texts.get("value_date", ""))
    if value_on is not None:
        del texts["value_date"]
    number = next((path for path in _NUMBERS if texts.get(path)), "")
    return {
        "value_on": (value_on or "")[:10],
        "bank_reference": texts.pop(number, ""),
        "remittance_info": texts.pop("transaction_description", ""),
        "location": texts.pop("transaction_location", ""),
        "entry_type": texts.pop("transmode_code", ""),
        "comments": texts.pop("comments", ""),
        "channel": texts.pop("transmode_comment", ""),
    }


def _amounts(sides: list[Side], local: Money) -> Texts:
    """Return the payer's amount, and where the beneficiary's is in another currency, that one besides."""
    paid, received = (_of_party(sides, party) or local for party in (PAYER, BENEFICIARY))
    values = {"amount": paid.amount, "currency": paid.currency}
    if received.currency != paid.currency:
        values |= {"amount_2": received.amount, "currency_2": received.currency}
    return values


def _of_party(sides: list[Side], party: str) -> Money | None:
    return next((side.money for side in sides if side.party == party), None)
