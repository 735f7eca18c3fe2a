"""OFX written for one test: the same elements as SGML without end tags of texts, as SGML with them, or as XML."""

from __future__ import annotations

from enum import Enum, auto
from html import escape

Texts = tuple[str, str]
Node = tuple[str, "tuple[Node, ...] | str"]


class Form(Enum):
    """How the elements are written."""

    SGML = auto()
    CLOSED = auto()
    ONE_LINE = auto()
    XML = auto()


_HEADS = {
    Form.XML: '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="220" SECURITY="NONE"?>\n',
}
_SGML_HEAD = "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:{encoding}\nCHARSET:{charset}\n\n"


def written(node: Node, form: Form) -> str:
    """Return an element and all that is in it."""
    name, inner = node
    end_of_line = "" if form is Form.ONE_LINE else "\n"
    if isinstance(inner, str):
        text = escape(inner, quote=False)
        has_end = form in {Form.CLOSED, Form.XML}
        return f"<{name}>{text}" + (f"</{name}>" if has_end else "") + end_of_line
    parts = "".join(written(one, form) for one in inner)
    return f"<{name}>{end_of_line}{parts}</{name}>{end_of_line}"


def transaction(amount: str = "-10.00", day: str = "20240115", *more: Texts, kind: str = "OTHER") -> Node:
    """Return a transaction of a bank."""
    return ("STMTTRN", (("TRNTYPE", kind), ("DTPOSTED", day), ("TRNAMT", amount), ("FITID", "F1"), *more))


def bank_statement(*transactions: Node, number: str = "12345", tail: tuple[Node, ...] = ()) -> Node:
    """Return the statement of a bank account."""
    listed = (("DTSTART", "20240101"), ("DTEND", "20240131"), *transactions)
    account: Node = ("BANKACCTFROM", (("BANKID", "BANK1"), ("ACCTID", number), ("ACCTTYPE", "CHECKING")))
    found: Node = ("STMTRS", (("CURDEF", "EUR"), account, ("BANKTRANLIST", listed), *tail))
    return ("STMTTRNRS", (("TRNUID", "1"), found))


def ledger(amount: str = "90.00", day: str = "20240131") -> Node:
    """Return the balance that a statement ends with."""
    return ("LEDGERBAL", (("BALAMT", amount), ("DTASOF", day)))


def messages(*sets: Node) -> Node:
    """Return a whole file."""
    signon: Node = (
        "SIGNONMSGSRSV1",
        (("SONRS", (("DTSERVER", "20240201"), ("FI", (("ORG", "Alpha Bank"),)))),),
    )
    return ("OFX", (signon, *sets))


def bank_file(
    *statements: Node, form: Form = Form.SGML, encoding: str = "USASCII", charset: str = "1252"
) -> str:
    """Return a file of bank statements."""
    head = _HEADS.get(form, _SGML_HEAD.format(encoding=encoding, charset=charset))
    return head + written(messages(("BANKMSGSRSV1", statements)), form)
