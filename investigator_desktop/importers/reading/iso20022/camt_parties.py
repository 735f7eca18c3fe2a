"""The other side of a camt entry, its money in another currency, and what it was for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from investigator_desktop.importers.reading.xml_walk.element_texts import decimal_of

Texts = dict[str, str]
CREDIT, DEBIT = "credit", "debit"
_OTHER_SIDE = {CREDIT: "Dbtr", DEBIT: "Cdtr"}
_OWN_SIDE = {CREDIT: "Cdtr", DEBIT: "Dbtr"}
_PARTY = ("", "/Pty", "/Agt/FinInstnId")
_ACCOUNT = ("IBAN", "Othr/Id", "BBAN", "PrtryAcct/Id", "UPIC")
_BANK = (
    "BICFI", "BIC", "CmbndId/BIC", "NmAndAdr/Nm", "CmbndId/Nm", "Nm", "ClrSysMmbId/MmbId", "ClrSysMmbId/Id",
    "Othr/Id", "PrtryId/Id",
)  # fmt: skip
_PERSON_ID = ("OrgId/Othr/Id", "PrvtId/Othr/Id", "OrgId/PrtryId/Id", "PrvtId/PrtryId/Id", "OrgId/TaxIdNb",
              "PrvtId/TaxIdNb", "PrvtId/IdntyCardNb", "PrvtId/PsptNb")  # fmt: skip
_AMOUNTS = tuple(
    (f"AmtDtls/{name}{end}", f"AmtDtls/{name}{end}/@Ccy")
    for name in ("InstdAmt", "TxAmt", "CntrValAmt", "AnncdPstngAmt")
    for end in ("/Amt", "")
)


@dataclass(frozen=True, slots=True)
class Side:
    """Which of debtor and creditor is the other side of an entry, as the account stands to it."""

    other: str
    own: str


def side_of(direction: str, is_reversal: bool) -> Side:
    """Return the sides of an entry; in a reversal the parties stand as in the entry that it reverses."""
    names = (_OTHER_SIDE[direction], _OWN_SIDE[direction])
    return Side(*reversed(names)) if is_reversal else Side(*names)


def take(texts: Texts, *paths: str) -> str:
    """Return and remove the text of the first path that has one."""
    for path in paths:
        if path in texts:
            return texts.pop(path)
    return ""


@cache
def _account_at(side: str) -> tuple[str, ...]:
    return tuple(f"RltdPties/{side}Acct/Id/{name}" for name in _ACCOUNT)


@cache
def _party_at(side: str) -> dict[str, tuple[str, ...]]:
    """Return where a transaction tells what of a debtor or creditor, by the names of fields."""
    party, agent = f"RltdPties/{side}", f"RltdAgts/{side}Agt/FinInstnId"
    return {
        "counterparty_name": tuple(f"{party}{at}/Nm" for at in _PARTY),
        "counterparty_account": _account_at(side),
        "counterparty_id": tuple(f"{party}{at}/Id/{end}" for at in _PARTY[:2] for end in _PERSON_ID),
        "counterparty_bank": tuple(f"{agent}/{end}" for end in _BANK),
        "counterparty_country": tuple(
            f"{party}{at}/{end}" for at in _PARTY for end in ("PstlAdr/Ctry", "CtryOfRes")
        ),
    }


def _peek(texts: Texts, paths: tuple[str, ...]) -> str:
    return next((texts[path] for path in paths if path in texts), "")


def counterparty(texts: Texts, side: Side, own_account: str) -> Texts:
    """Return the counterparty of a transaction by the names of fields, and remove it from the texts.

    Where the account of that side is the statement's own (a return keeps the sides of what is returned), it is the
    other one.
    """
    found = _key(_peek(texts, _account_at(side.other)))
    swapped = _key(_peek(texts, _account_at(side.own)))
    is_turned = bool(own_account) and found == own_account and bool(swapped) and swapped != own_account
    name = side.own if is_turned else side.other
    return {field: take(texts, *paths) for field, paths in _party_at(name).items()}


def _key(account: str) -> str:
    return "".join(account.split()).upper()


def second_amount(texts: Texts, currency: str) -> Texts:
    """Return the amount in another currency that a transaction was ordered or settled in."""
    for place, code_at in _AMOUNTS:
        code = texts.get(code_at, "")
        if not code or code == currency:
            continue
        amount = decimal_of(texts.get(place, ""))
        if amount is not None and not amount.startswith("-"):
            del texts[place], texts[code_at]
            return {"amount_2": amount, "currency_2": code}
    return {}


def remittance(texts: Texts) -> str:
    """Return what a transaction was for: its free text, else its structured references, else what the bank adds."""
    free = take(texts, "RmtInf/Ustrd")
    if free:
        return free
    structured = [
        take(texts, path)
        for path in (
            "RmtInf/Strd/CdtrRefInf/Ref",
            "RmtInf/Strd/CdtrRefInf/CdtrRef",
            "RmtInf/Strd/AddtlRmtInf",
        )
    ]
    return "\n".join(filter(None, structured)) or take(texts, "AddtlTxInf")


def transaction_code(texts: Texts) -> str:
    """Return the bank transaction code: domain, family and sub-family, else the bank's own code."""
    parts = [take(texts, f"BkTxCd/Domn/{path}") for path in ("Cd", "Fmly/Cd", "Fmly/SubFmlyCd")]
    return "-".join(filter(None, parts)) or take(texts, "BkTxCd/Prtry/Cd")
