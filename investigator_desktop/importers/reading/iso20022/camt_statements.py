"""What a camt statement, report or notification says of itself: account, holder, bank, days, balances and totals."""

from __future__ import annotations

from dataclasses import dataclass, field

from investigator_desktop.importers.reading.iso20022.camt_parties import Texts, take
from investigator_desktop.importers.reading.xml_walk.element_texts import day_and_time, decimal_of, line_of

_NUMBERS = ("Othr/Id", "BBAN", "PrtryAcct/Id", "UPIC", "Prxy/Id")
_BANKS = (
    "BICFI", "BIC", "CmbndId/BIC", "NmAndAdr/Nm", "CmbndId/Nm", "Nm", "ClrSysMmbId/MmbId", "ClrSysMmbId/Id",
    "Othr/Id", "PrtryId/Id",
)  # fmt: skip
_OWNER_IDS = (
    "OrgId/Othr/Id", "PrvtId/Othr/Id", "OrgId/PrtryId/Id", "PrvtId/PrtryId/Id", "OrgId/TaxIdNb", "PrvtId/TaxIdNb",
    "PrvtId/IdntyCardNb",
)  # fmt: skip
_OPENINGS = ("OPBD", "PRCD")
_CLOSING = "CLBD"
_DEBIT = "DBIT"
_SUMMARY = {
    "TtlCdtNtries/Sum": "total_credit",
    "TtlDbtNtries/Sum": "total_debit",
    "TtlNtries/NbOfNtries": "count",
}


@dataclass(frozen=True, slots=True)
class Balance:
    """One balance of a statement: its type, its amount with a sign, its currency and its day."""

    kind: str
    amount: str
    currency: str
    day: str
    texts: Texts


def read_account(texts: Texts) -> Texts:
    """Return whose account a statement is of by title, and remove it from the texts."""
    return {
        "iban": take(texts, "Id/IBAN"),
        "account": take(texts, *(f"Id/{path}" for path in _NUMBERS)),
        "currency": take(texts, "Ccy"),
        "holder": take(texts, "Ownr/Nm", "Ownr/Pty/Nm"),
        "holder_id": take(texts, *(f"Ownr/{at}Id/{path}" for at in ("", "Pty/") for path in _OWNER_IDS)),
        "bank": take(texts, *(f"Svcr/FinInstnId/{path}" for path in _BANKS)),
    }


def read_period(texts: Texts) -> Texts:
    """Return the days that a statement covers by title, and remove what is read from the texts."""
    found = {}
    for title, paths in (("period_from", ("FrDtTm", "FrDt")), ("period_to", ("ToDtTm", "ToDt"))):
        path = next((path for path in paths if path in texts), "")
        day = (day_and_time(texts.get(path, "")) or "")[:10]
        if day:
            found[title] = day
            if texts[path] == day:
                del texts[path]
    return found


def read_balance(texts: Texts) -> Balance | None:
    """Return a balance, None where its amount cannot be read."""
    kind = texts.get("Tp/CdOrPrtry/Cd") or texts.get("Tp/Cd") or texts.get("Tp/CdOrPrtry/Prtry") or ""
    amount = decimal_of(texts.get("Amt", ""))
    if amount is None or amount.startswith("-"):
        return None
    is_owed = texts.get("CdtDbtInd") == _DEBIT
    day = day_and_time(texts.get("Dt/Dt") or texts.get("Dt/DtTm") or texts.get("Dt/Dt/DtTm") or "") or ""
    return Balance(kind, f"-{amount}" if is_owed else amount, texts.get("Amt/@Ccy", ""), day[:10], texts)


@dataclass(slots=True)
class Told:
    """What a statement has said so far of its balances and totals, which only all together settle."""

    currency: str = ""
    balances: list[Balance] = field(default_factory=list)
    summary: Texts = field(default_factory=dict)
    is_as_printed: bool = True  # every entry of ours is one of the source's and was read

    def settled(self) -> tuple[Texts, Texts]:
        """Return balances and totals by title, and what else was said of them by the source's own tags."""
        currency = self.currency or next((one.currency for one in self._booked()), "")
        values: Texts = {"currency": currency}
        own: Texts = {}
        opening, closing = self._first(_OPENINGS, currency), self._last(_CLOSING, currency)
        for title, found in (("opening", opening), ("closing", closing)):
            if found is not None:
                values |= {title: found.amount, f"{title}_on": found.day}
        for one in self.balances:
            if one is not opening and one is not closing:
                path = f"Bal/{one.kind}"
                own[path] = f"{own[path]}\n{line_of(one.texts)}" if path in own else line_of(one.texts)
        self._put_summary(values, own)
        return values, own

    def _put_summary(self, values: Texts, own: Texts) -> None:
        """Sort the totals: those of entries that are not ours one by one are not to be checked against them."""
        for path, text in self.summary.items():
            title = _SUMMARY.get(path) if self.is_as_printed else None
            if title is not None and (text.isdigit() or (title != "count" and decimal_of(text) is not None)):
                values[title] = text
            else:
                own[f"TxsSummry/{path}"] = text

    def _booked(self) -> list[Balance]:
        return [one for one in self.balances if one.kind in {*_OPENINGS, _CLOSING}]

    def _first(self, kinds: tuple[str, ...], currency: str) -> Balance | None:
        for kind in kinds:
            for one in self.balances:
                if one.kind == kind and one.currency == currency:
                    return one
        return None

    def _last(self, kind: str, currency: str) -> Balance | None:
        found = [one for one in self.balances if one.kind == kind and one.currency == currency]
        return found[-1] if found else None
