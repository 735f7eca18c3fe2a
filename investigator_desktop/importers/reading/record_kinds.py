"""Which format of records a text is in, by its first bytes: SWIFT messages, QIF, OFX, camt or goAML."""

from __future__ import annotations

import re

MT940 = "mt940"
QIF = "qif"
OFX = "ofx"
CAMT = "camt"
GOAML = "goaml"

_SWIFT_TAG = re.compile(
    rb"(?:^|@@|\x01)[ \t]*:(?:20|21|25P?|28C?|60[FM]|61|62[FM]|64|65|86|NS|13D?|34F|90[CD]):", re.MULTILINE
)
_SWIFT_HEAD = re.compile(rb"\A[\s\x01-\x04]*\{1:[FAL]\d\d")
_QIF_HEAD = re.compile(rb"^[ \t]*!(?:type[ \t]*:|account\b|option:|clear:)", re.MULTILINE | re.IGNORECASE)
_QIF_RECORD = re.compile(rb"\A\s*((?:[A-Z$%][^\r\n]*\r?\n){2,40})\^[ \t]*(?:\r?\n|\Z)")
_QIF_DAY = re.compile(rb"^D[ \t]*\d", re.MULTILINE)
_QIF_AMOUNT = re.compile(rb"^[TU][ \t]*[-+]?[\d.,']", re.MULTILINE)
_OFX_HEAD = re.compile(
    rb"^[ \t]*(?:OFXHEADER[ \t]*[:=]|DATA[ \t]*:[ \t]*OFXSGML)|<\?OFX\b|<OFX[ \t]*>"
    rb"|<(?:SIGNON|BANK|CREDITCARD|INVSTMT)MSGSRSV\d>",
    re.MULTILINE | re.IGNORECASE,
)
_CAMT_ROOT = re.compile(
    rb"<(?:[\w.-]+:)?(?:BkToCstmr(?:Stmt|AcctRpt|DbtCdtNtfctn|AcctRptV\d+|StmtV\d+)\w*)[\s>/]"
)
_GOAML_ROOT = re.compile(rb"\A(?:\s|<\?.*?\?>|<!--.*?-->)*<(?:[\w.-]+:)?report[\s>]", re.DOTALL)
_GOAML_CHILD = re.compile(
    rb"<(?:[\w.-]+:)?(?:rentity_id|rentity_branch|submission_code|report_code|submission_date|transaction)[\s>/]"
)


def record_kind(head: bytes) -> str | None:
    """Return the format of records that a text begins, None where it begins none; `head` has ASCII in it."""
    if _OFX_HEAD.search(head):
        return OFX
    if head.lstrip()[:1] == b"<":
        return _xml_kind(head)
    if _SWIFT_HEAD.match(head) or _SWIFT_TAG.search(head):
        return MT940
    return QIF if _QIF_HEAD.search(head) or _is_bare_qif(head) else None


def _xml_kind(head: bytes) -> str | None:
    if _CAMT_ROOT.search(head):
        return CAMT
    return GOAML if _GOAML_ROOT.match(head) and _GOAML_CHILD.search(head) else None


def _is_bare_qif(head: bytes) -> bool:
    """Tell whether a text begins with a QIF record over which no line says so."""
    record = _QIF_RECORD.match(head)
    return record is not None and bool(_QIF_DAY.search(record[1]) and _QIF_AMOUNT.search(record[1]))
