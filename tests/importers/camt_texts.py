"""camt messages written for one test: statements, entries and transactions of the versions 02 and 08."""

from __future__ import annotations

from xml.sax.saxutils import escape

OWN = "DE89370400440532013000"
OTHER = "GB29NWBK60161331926819"
_ROOTS = {"052": "BkToCstmrAcctRpt", "053": "BkToCstmrStmt", "054": "BkToCstmrDbtCdtNtfctn"}
_STATEMENTS = {"052": "Rpt", "053": "Stmt", "054": "Ntfctn"}


def tag(name: str, *inner: str, **attributes: str) -> str:
    """Return an element with what is in it."""
    told = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{told}>{''.join(inner)}</{name}>"


def leaf(path: str, text: str, **attributes: str) -> str:
    """Return a text in elements that stand in one another."""
    *outer, last = path.split("/")
    found = tag(last, escape(text), **attributes)
    for name in reversed(outer):
        found = tag(name, found)
    return found


def amount(text: str, currency: str = "EUR", name: str = "Amt") -> str:
    return leaf(name, text, Ccy=currency)


def balance(kind: str, text: str, side: str = "CRDT", day: str = "2024-01-31", currency: str = "EUR") -> str:
    return tag(
        "Bal",
        leaf("Tp/CdOrPrtry/Cd", kind),
        amount(text, currency),
        tag("CdtDbtInd", side),
        leaf("Dt/Dt", day),
    )


def entry(
    text: str = "10.00",
    side: str = "CRDT",
    *inner: str,
    day: str = "2024-01-15",
    status: str = "BOOK",
    code: str = "",
) -> str:
    """Return an entry as version 02 writes it; `code` is the status as version 08 does."""
    state = leaf("Sts/Cd", code) if code else leaf("Sts", status)
    days = leaf("BookgDt/Dt", day) + leaf("ValDt/Dt", day) if day else ""
    return tag("Ntry", amount(text), tag("CdtDbtInd", side), state, days, *inner)


def details(*transactions: str) -> str:
    return tag("NtryDtls", *(tag("TxDtls", one) for one in transactions))


def account(iban: str = OWN, *inner: str) -> str:
    return tag("Acct", leaf("Id/IBAN", iban), *inner)


def statement(*inner: str, kind: str = "053") -> str:
    return tag(_STATEMENTS[kind], leaf("Id", "S-1"), *inner)


def document(*statements: str, kind: str = "053", version: str = "02", prefix: str = "") -> bytes:
    """Return a message in its namespace; without one where the version is empty."""
    root = tag(_ROOTS[kind], tag("GrpHdr", leaf("MsgId", "M-1")), *statements)
    space = {"xmlns": f"urn:iso:std:iso:20022:tech:xsd:camt.{kind}.001.{version}"} if version else {}
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n{tag("Document", root, **space)}\n'
    return (_prefixed(text, prefix) if prefix else text).encode()


def _prefixed(text: str, prefix: str) -> str:
    opened = text.replace("</", "\0").replace("<?", "\1").replace("<", f"<{prefix}:")
    return opened.replace("\0", f"</{prefix}:").replace("\1", "<?").replace("xmlns=", f"xmlns:{prefix}=")
