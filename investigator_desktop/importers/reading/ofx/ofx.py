"""Reads OFX and QFX: statements of banks, cards and investment accounts, in SGML (1.x) and in XML (2.x)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.errors import DamagedXml
from investigator_desktop.importers.reading.limits import ReadingLimits
from investigator_desktop.importers.reading.ofx.ofx_entries import (
    BANK,
    CASH_ONLY,
    MOVING,
    NOT_MOVING,
    PENDING,
    OfxEntries,
    Style,
)
from investigator_desktop.importers.reading.ofx.ofx_stream import plain, walk_ofx
from investigator_desktop.importers.reading.ofx.ofx_text import ofx_text
from investigator_desktop.importers.reading.ofx.ofx_values import ofx_moment, survey_amounts
from investigator_desktop.importers.reading.pieces import FileHead, Pieces
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    LAYOUT,
    RecordPlace,
    RecordSheets,
    RecordWarning,
)
from investigator_desktop.importers.reading.xml_walk.element_texts import OwnTitles, flat_texts, line_of
from investigator_desktop.importers.reading.xml_walk.xml_elements import (
    Broken,
    Closed,
    Element,
    Opened,
    Step,
    Whole,
)

CONTAINER = "ofx"
_STATEMENTS = frozenset({"STMTRS", "CCSTMTRS", "INVSTMTRS"})
_ACCOUNTS = frozenset({"BANKACCTFROM", "CCACCTFROM", "INVACCTFROM"})
_ENTRIES = frozenset({BANK, CASH_ONLY}) | MOVING | NOT_MOVING | PENDING
_OTHERS = frozenset({
    "SONRS", "STATUS", "ACCTINFO", "PROFRS", "SECINFO", "LEDGERBAL", "AVAILBAL", "BAL", "INVBAL", "INVOO",
    "INV401K", "INV401KBAL", "POSDEBT", "POSMF", "POSOPT", "POSOTHER", "POSSTOCK", "MSGSETCORE",
})  # fmt: skip
_RECORDS = _ENTRIES | _ACCOUNTS | _OTHERS
_LISTED = "ACCTINFO"
_LEAVES = {"CURDEF": "currency"}
_DAYS = {"DTSTART": "period_from", "DTEND": "period_to"}
_AMOUNT = re.compile(r"<(?:TRNAMT|TOTAL)>([^<\r\n]*)", re.IGNORECASE)
_MINUS = re.compile(r"[-\u2212(]")
_ORGANISATION = re.compile(r"<ORG>([^<\r\n]*)", re.IGNORECASE)


@dataclass(slots=True)
class _Statement:
    """The statement that is open: its number and what it says of itself by its own tags."""

    number: int
    name: str
    has_account: bool = False
    own: dict[str, str] = field(default_factory=dict)


def read_ofx(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the statements of a file and their transactions; raise `UnreadableFile` where nothing can be read."""
    found = ofx_text(content, file_name)
    yield FileHead(CONTAINER, found.encoding, found.evidence)
    line = found.head.count("\n") + 1
    printed = _AMOUNT.findall(found.body)
    style = Style(survey_amounts(printed), not any(map(_MINUS.search, printed)))
    reader = _Reader(style, _bank_name(found.body), file_name)
    if found.head.strip():
        reader.sheets.leave(RecordPlace(1), UnreadReason.METADATA, " ".join(found.head.split()))
    for step in walk_ofx(found.body, line, file_name, limits, _RECORDS):
        reader.take(step)
    reader.close_statement()
    yield from reader.sheets.pieces()


def _bank_name(text: str) -> str:
    named = _ORGANISATION.search(text)
    return plain(named[1]).strip() if named is not None else ""


@dataclass(slots=True)
class _Reader:
    """Where one is in the document."""

    style: Style
    bank: str
    file_name: str
    sheets: RecordSheets = field(default_factory=RecordSheets)
    titles: OwnTitles = field(default_factory=OwnTitles)
    statement: _Statement | None = None
    has_any: bool = False

    def take(self, step: Step) -> None:
        """Put what a step gives where it belongs."""
        if isinstance(step, Opened):
            self._open(step.element)
        elif isinstance(step, Closed):
            self._close(step.element)
        elif isinstance(step, Whole):
            self.has_any = True
            self._keep(step.element)
        else:
            self._break(step)

    def close_statement(self) -> None:
        """Keep what the open statement, if any, said of itself by its own tags."""
        if self.statement is not None:
            values: dict[str, str] = {}
            self.titles.put(values, self.statement.own)
            self.sheets.tell(self.statement.number, values)
        self.statement = None

    def _open(self, element: Element) -> None:
        if element.name in _STATEMENTS:
            self.close_statement()
            place = RecordPlace(element.ordinal, element.name)
            number = self.sheets.add_statement(place, {LAYOUT: CONTAINER, "bank": self.bank})
            self.statement = _Statement(number, element.name)

    def _close(self, element: Element) -> None:
        if element.text:
            self._put(element, {"": element.text})
        if self.statement is not None and element.name == self.statement.name:
            self.close_statement()

    def _keep(self, element: Element) -> None:
        statement = self.statement
        if element.name in _ENTRIES:
            number = statement.number if statement is not None else 0
            OfxEntries(self.sheets, self.titles, self.style).add(element, number)
        elif element.name == _LISTED:
            self._list_account(element)
        elif statement is None:
            self._put(element, flat_texts(element))
        elif element.name in _ACCOUNTS and not statement.has_account:
            self._tell_account(statement, element)
        elif element.name == "LEDGERBAL":
            self._tell_balance(statement, element)
        elif element.name in _LEAVES:
            self.sheets.tell(statement.number, {_LEAVES[element.name]: element.text.upper()})
        elif element.name in _DAYS and (day := ofx_moment(element.text)) is not None:
            self.sheets.tell(statement.number, {_DAYS[element.name]: day[:10]})
            if len(day) > len("2024-01-31"):
                self._put(element, flat_texts(element))
        else:
            self._put(element, flat_texts(element))

    def _list_account(self, element: Element) -> None:
        """Keep an account of a bank's list of accounts: a statement that says no more than that it exists."""
        texts = flat_texts(element)
        path = next((one for one in texts if one.endswith("ACCTFROM/ACCTID")), "")
        values = {LAYOUT: CONTAINER, "account": texts.pop(path, ""), "bank": self.bank}
        self.titles.put(values, {f"<{element.name}/{one}>": text for one, text in texts.items()})
        self.sheets.add_statement(RecordPlace(element.ordinal, element.name), values)

    def _tell_account(self, statement: _Statement, element: Element) -> None:
        """Keep whose account a statement is of; a bank is known by its number where it has no name."""
        texts = flat_texts(element)
        statement.has_account = True
        self.sheets.tell(statement.number, {"account": texts.pop("ACCTID", "")})
        if not self.bank:
            self.sheets.tell(statement.number, {"bank": texts.pop("BANKID", "") or texts.pop("BROKERID", "")})
        self._put(element, texts)

    def _tell_balance(self, statement: _Statement, element: Element) -> None:
        """Keep the balance that a statement ends with."""
        texts = flat_texts(element)
        amount, day = self.style.amounts.read(texts.get("BALAMT", "")), ofx_moment(texts.get("DTASOF", ""))
        if amount is not None:
            self.sheets.tell(statement.number, {"closing": amount, "closing_on": (day or "")[:10]})
            if texts["BALAMT"].strip() == amount:
                del texts["BALAMT"]
            if day is not None and len(day) == len("2024-01-31"):
                del texts["DTASOF"]
        self._put(element, texts)

    def _put(self, element: Element, texts: dict[str, str]) -> None:
        """Keep texts that no field holds: with the statement that is open, else as what the file says of itself."""
        if not texts:
            return
        if self.statement is None or element.name in _OTHERS - {"LEDGERBAL", "AVAILBAL", "INVBAL"}:
            place = RecordPlace(element.ordinal, element.name)
            self.sheets.leave(place, UnreadReason.METADATA, line_of(texts))
            return
        own = self.statement.own
        for path, text in texts.items():
            title = f"<{element.name}/{path}>" if path else f"<{element.name}>"
            own[title] = f"{own[title]}\n{text}" if title in own else text

    def _break(self, step: Broken) -> None:
        """Name what is cut off."""
        if not self.has_any:
            raise DamagedXml(self.file_name, line=step.line)
        element = step.element
        place = RecordPlace(step.line) if element is None else RecordPlace(element.ordinal, element.name)
        self.sheets.warn(place, RecordWarning.TRUNCATED)
        if element is not None:
            self.sheets.leave(place, UnreadReason.DAMAGED, line_of(flat_texts(element)))
