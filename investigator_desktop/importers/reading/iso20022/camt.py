"""Reads camt.052, camt.053 and camt.054 of every version (ISO 20022, Bank-to-Customer Cash Management)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.iso20022.camt_entries import ENTRY, CamtEntries
from investigator_desktop.importers.reading.iso20022.camt_parties import Texts
from investigator_desktop.importers.reading.iso20022.camt_statements import (
    Told,
    read_account,
    read_balance,
    read_period,
)
from investigator_desktop.importers.reading.limits import ReadingLimits
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
from investigator_desktop.importers.reading.xml_walk.xml_encoding import xml_bytes
from investigator_desktop.importers.reading.xml_walk.xml_stream import walk_xml

CONTAINER = "camt"
_LAYOUTS = {"Rpt": "camt.052", "Stmt": "camt.053", "Ntfctn": "camt.054"}
_RECORDS = frozenset({
    "AppHdr", "GrpHdr", "Acct", "RltdAcct", "Bal", "TxsSummry", "FrToDt", "Intrst", ENTRY,
    "StmtPgntn", "RptPgntn", "NtfctnPgntn", "RptgSrc",
})  # fmt: skip


@dataclass(slots=True)
class _Statement:
    """The statement that is open: its number, its account, and what it has said of its balances."""

    number: int
    name: str
    account: str = ""
    told: Told = field(default_factory=Told)
    own: Texts = field(default_factory=dict)


def read_camt(content: bytes, file_name: str, limits: ReadingLimits) -> Pieces:
    """Yield the statements, reports and notifications of a file and their entries."""
    found = xml_bytes(content, file_name)
    yield FileHead(CONTAINER, found.encoding, found.evidence)
    reader = _Reader()
    for step in walk_xml(found.content, file_name, limits, _RECORDS):
        reader.take(step)
    reader.close_statement()
    yield from reader.sheets.pieces()


@dataclass(slots=True)
class _Reader:
    """Where one is in the document."""

    sheets: RecordSheets = field(default_factory=RecordSheets)
    titles: OwnTitles = field(default_factory=OwnTitles)
    path: list[str] = field(default_factory=list)
    statement: _Statement | None = None

    def take(self, step: Step) -> None:
        """Put what a step gives where it belongs."""
        if isinstance(step, Opened):
            self._open(step.element)
        elif isinstance(step, Closed):
            self._close(step.element)
        elif isinstance(step, Whole):
            self._keep(step.element)
        else:
            self._break(step)

    def _open(self, element: Element) -> None:
        self.path.append(element.name)
        if element.name in _LAYOUTS and self.statement is None:
            place = RecordPlace(element.ordinal, element.name)
            number = self.sheets.add_statement(place, {LAYOUT: _LAYOUTS[element.name]})
            self.statement = _Statement(number, element.name)

    def _close(self, element: Element) -> None:
        if self.path:
            self.path.pop()
        texts = {"": element.text} if element.text else {}
        self._put(element, texts)
        if self.statement is not None and element.name == self.statement.name:
            self.close_statement()

    def close_statement(self) -> None:
        """Settle what the open statement, if any, said of itself."""
        statement = self.statement
        if statement is None:
            return
        values, own = statement.told.settled()
        self.titles.put(values, statement.own | own)
        self.sheets.tell(statement.number, values)
        self.statement = None

    def _keep(self, element: Element) -> None:
        statement = self.statement
        if element.name in _LAYOUTS and statement is None:  # a statement without anything in it
            self._open(element)
            self._close(element)
        elif statement is None and element.name == ENTRY:
            place = RecordPlace(element.ordinal, ENTRY)
            self.sheets.leave(place, UnreadReason.DAMAGED, line_of(flat_texts(element)))
        elif statement is None:
            self._put(element, flat_texts(element))
        elif element.name == ENTRY:
            entries = CamtEntries(self.sheets, self.titles, statement.own.get("CreDtTm", ""))
            added = entries.add(element, statement.number, statement.account)
            statement.told.is_as_printed &= added.is_one
            statement.told.currency = statement.told.currency or self._entry_currency(added.currency)
        else:
            self._tell(statement, element)

    def _entry_currency(self, currency: str) -> str:
        """Return the currency of an entry where no balance of the statement tells its own."""
        assert self.statement is not None
        return "" if self.statement.told.balances else currency

    def _tell(self, statement: _Statement, element: Element) -> None:
        """Keep what a statement says of itself."""
        texts = flat_texts(element)
        if element.name == "Acct":
            values = read_account(texts)
            statement.account = re.sub(r"\s", "", values["iban"] or values["account"]).upper()
            statement.told.currency = values["currency"]
            self.sheets.tell(statement.number, values)
        elif element.name == "FrToDt":
            self.sheets.tell(statement.number, read_period(texts))
        elif element.name == "TxsSummry":
            statement.told.summary |= texts
            return
        elif element.name == "Bal" and (balance := read_balance(texts)) is not None:
            statement.told.balances.append(balance)
            return
        self._put(element, texts)

    def _put(self, element: Element, texts: Texts) -> None:
        """Keep texts that no field holds: with the statement that is open, else as what the file says of itself."""
        if not texts:
            return
        if self.statement is None:
            place = RecordPlace(element.ordinal, element.name)
            self.sheets.leave(place, UnreadReason.METADATA, line_of(texts))
            return
        own = self.statement.own
        for path, text in texts.items():
            title = f"{element.name}/{path}" if path else element.name
            own[title] = f"{own[title]}\n{text}" if title in own else text

    def _break(self, step: Broken) -> None:
        """Name what is damaged or cut off."""
        warning = RecordWarning.TRUNCATED if step.is_cut else RecordWarning.DAMAGED
        element = step.element
        place = RecordPlace(step.line) if element is None else RecordPlace(element.ordinal, element.name)
        self.sheets.warn(place, warning)
        if element is not None:
            self.sheets.leave(place, UnreadReason.DAMAGED, line_of(flat_texts(element)))
        if self.statement is not None:
            self.statement.told.is_as_printed = False
