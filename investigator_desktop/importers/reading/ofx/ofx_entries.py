"""The transactions of OFX statements: what a bank booked, and what an investment account paid and received."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.reading.ofx.ofx_values import OfxAmounts, ofx_moment
from investigator_desktop.importers.reading.record_texts.record_sheets import RecordPlace, RecordSheets
from investigator_desktop.importers.reading.xml_walk.element_texts import OwnTitles, flat_texts, line_of
from investigator_desktop.importers.reading.xml_walk.xml_elements import Element

Texts = dict[str, str]
BANK = "STMTTRN"
PENDING = frozenset({"STMTTRNP", "XFERINFO", "PMTINFO"})
CASH_ONLY = "INVBANKTRAN"
_TRADES = ("DEBT", "MF", "OPT", "OTHER", "STOCK")
BUYS = frozenset(f"BUY{kind}" for kind in _TRADES)
SELLS = frozenset(f"SELL{kind}" for kind in _TRADES)
MOVING = BUYS | SELLS | {"INCOME", "INVEXPENSE", "MARGININTEREST", "RETOFCAP"}
NOT_MOVING = frozenset({"REINVEST", "TRANSFER", "SPLIT", "JRNLSEC", "JRNLFUND", "CLOSUREOPT"})
CREDIT, DEBIT = "credit", "debit"
_DEBIT_TYPE, _CREDIT_TYPE = "DEBIT", "CREDIT"
_KINDS = ("BUYTYPE", "SELLTYPE", "OPTBUYTYPE", "OPTSELLTYPE", "INCOMETYPE")


@dataclass(frozen=True, slots=True)
class Style:
    """How a file writes its amounts; `is_unsigned` tells that it has none with a minus, debits neither."""

    amounts: OfxAmounts
    is_unsigned: bool


def _take(texts: Texts, *paths: str) -> str:
    """Return and remove the text of the first path that has one."""
    for path in paths:
        if path in texts:
            return texts.pop(path)
    return ""


@dataclass(slots=True)
class OfxEntries:
    """Puts the transactions of statements into the tables."""

    sheets: RecordSheets
    titles: OwnTitles
    style: Style

    def add(self, element: Element, statement: int) -> None:
        """Keep a transaction of the statement with this number, or name it with the reason why it is no entry."""
        reason = self._kept(element, statement)
        if reason is not None:
            place = RecordPlace(element.ordinal, element.name)
            self.sheets.leave(place, reason, line_of(flat_texts(element)))

    def _kept(self, element: Element, statement: int) -> UnreadReason | None:
        """Keep a transaction that can be read; return why it cannot otherwise."""
        if element.name in PENDING:
            return UnreadReason.NOT_BOOKED
        if element.name in NOT_MOVING:
            return UnreadReason.NO_MONEY_MOVED
        is_trade = element.name in MOVING
        texts = _by_last_name(element) if is_trade else _of_bank(element)
        printed_day = _take(texts, "DTTRADE" if is_trade else "DTPOSTED")
        printed = _take(texts, "TOTAL" if is_trade else "TRNAMT")
        booked_at, amount = ofx_moment(printed_day), self.style.amounts.read(printed)
        if amount is None or (is_trade and _contradicts(element.name, amount)):
            return UnreadReason.UNREADABLE_AMOUNT if printed else UnreadReason.NO_AMOUNT
        if printed_day and booked_at is None:
            return UnreadReason.UNREADABLE_DATE
        texts |= _raw(printed, amount, "TOTAL" if is_trade else "TRNAMT")
        values = {"booked_at": booked_at or ""}
        values |= self._trade(element.name, amount, texts) if is_trade else self._booked(amount, texts)
        self.titles.put(values, {f"<{path}>": text for path, text in texts.items()})
        self.sheets.add_entry(statement, RecordPlace(element.ordinal, element.name), values)
        return None

    def _booked(self, amount: str, texts: Texts) -> Texts:
        """Return what a bank says of a transaction, by the names of fields."""
        kind = _take(texts, "TRNTYPE")
        direction = DEBIT if amount.startswith("-") else CREDIT
        if self.style.is_unsigned and kind.upper() == _DEBIT_TYPE:
            direction = DEBIT
            texts["TRNAMT"] = amount
        value_on = ofx_moment(next((texts[at] for at in ("DTAVAIL", "VALUEDATE") if at in texts), ""))
        if value_on is not None:
            _take(texts, "DTAVAIL", "VALUEDATE")
        balance = self.style.amounts.read(texts.get("ACCTBAL", ""))
        if balance is not None:
            del texts["ACCTBAL"]
        return {
            "value_on": (value_on or "")[:10],
            "amount": amount.removeprefix("-"),
            "direction": direction,
            "currency": _take(texts, "CURRENCY/CURSYM").upper(),
            "running_balance": balance or "",
            "counterparty_name": _take(texts, "NAME", "PAYEE/NAME", "EXTDNAME"),
            "counterparty_account": _take(texts, "BANKACCTTO/ACCTID", "CCACCTTO/ACCTID"),
            "counterparty_bank": _take(texts, "BANKACCTTO/BANKID"),
            "counterparty_country": _take(texts, "PAYEE/COUNTRY"),
            "remittance_info": "\n".join(filter(None, (_take(texts, "MEMO"), _take(texts, "MEMO2")))),
            "bank_reference": _take(texts, "FITID"),
            "entry_type": kind,
            "mcc": _take(texts, "SIC"),
        }

    def _trade(self, name: str, amount: str, texts: Texts) -> Texts:
        """Return what an investment account paid or received, by the names of fields."""
        settled = ofx_moment(texts.get("DTSETTLE", ""))
        if settled is not None:
            del texts["DTSETTLE"]
        kinds = [name, *filter(None, (_take(texts, path) for path in _KINDS))]
        return {
            "value_on": (settled or "")[:10],
            "amount": amount.removeprefix("-"),
            "direction": DEBIT if amount.startswith("-") else CREDIT,
            "currency": _take(texts, "CURSYM").upper(),
            "remittance_info": _take(texts, "MEMO"),
            "bank_reference": _take(texts, "FITID"),
            "entry_type": " ".join(kinds),
        }


def _contradicts(name: str, amount: str) -> bool:
    """Tell whether a purchase brings money in, or a sale takes money out: one of the two is not true."""
    is_negative = amount.startswith("-")
    is_nothing = not amount.strip("-0.")
    return not is_nothing and ((name in BUYS and not is_negative) or (name in SELLS and is_negative))


def _raw(printed: str, amount: str, tag: str) -> Texts:
    """Return an amount as printed where it is written otherwise than we do."""
    return {} if printed.strip().removeprefix("+") == amount else {tag: printed}


def _of_bank(element: Element) -> Texts:
    """Return the texts of a bank's transaction, in an investment account one that stands in another element."""
    return {path.removeprefix(f"{BANK}/"): text for path, text in flat_texts(element).items()}


def _by_last_name(element: Element) -> Texts:
    """Return the texts of an investment transaction by the names of their elements, by paths where two are alike."""
    found: Texts = {}
    for path, text in flat_texts(element).items():
        name = path.rpartition("/")[2]
        found[path if name in found else name] = text
    return found
