"""Formats of records: which one a file is by its bytes, and the tables that their readers make."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.statement import UnreadReason
from investigator_desktop.importers.raw import RawSheet
from investigator_desktop.importers.reading.assembly import assembled
from investigator_desktop.importers.reading.containers import Container, container_of
from investigator_desktop.importers.reading.pieces import FileHead
from investigator_desktop.importers.reading.record_texts.record_sheets import (
    RecordPlace,
    RecordSheets,
    RecordWarning,
)
from tests.importers.reading.conftest import Read

_CAMT = "<Document xmlns='urn:iso:std:iso:20022:tech:xsd:{}'><{}><GrpHdr/></{}></Document>"


@pytest.mark.parametrize(
    ("content", "container"),
    [
        (b"\n\n:20:A\n:25:1\n", Container.MT940),
        (b"BANKNL2A\n940\nBANKNL2A\n:20:A\n", Container.MT940),
        (b"{1:F01BANKDEFFAXXX0000000000}{4:\n", Container.MT940),
        (b":940:\n:20:A\n", Container.MT940),
        (b"\xef\xbb\xbf:20:A\n", Container.MT940),
        (":20:A\r\n:25:1\r\n".encode("utf-16"), Container.MT940),
        (b"@@:20:A@@:25:1", Container.MT940),
        (b":61:240102C5,NTRF\n", Container.MT940),
        (b"!Type:Bank\nD1/1/24\n", Container.QIF),
        (b"\xef\xbb\xbf!type:cash\n", Container.QIF),
        (b"### exported\n\n!Account\nNX\n^\n", Container.QIF),
        (b"!Option:AutoSwitch\n", Container.QIF),
        (b"D31/01/2024\nT5\n^\n", Container.QIF),
        (b"OFXHEADER:100\nDATA:OFXSGML\n\n<OFX>", Container.OFX),
        (b"DATA:OFXSGML\nENCODING:UTF-8\n<OFX>", Container.OFX),
        (b"<OFX><SIGNONMSGSRSV1>", Container.OFX),
        (b"<?xml version='1.0'?>\n<?OFX OFXHEADER=\"200\"?>\n<OFX>", Container.OFX),
        (_CAMT.format("camt.053.001.02", "BkToCstmrStmt", "BkToCstmrStmt").encode(), Container.CAMT),
        (
            b"<?xml version='1.0'?><d:Document xmlns:d='x'><d:BkToCstmrDbtCdtNtfctn></d:Document>",
            Container.CAMT,
        ),
        (b"<Document><BkToCstmrAcctRpt>", Container.CAMT),
        (b"<?xml version='1.0'?><report><rentity_id>1</rentity_id>", Container.GOAML),
        (b"Date;Amount\n2024-01-01;5\n", Container.DELIMITED_TEXT),
        (b"time;text\n12:20:13;:61 left\n", Container.DELIMITED_TEXT),
        (b"Date,Text\n1/1/24,!Type me\n", Container.DELIMITED_TEXT),
    ],
)
def test_a_format_of_records_is_known_by_its_bytes(content: bytes, container: Container) -> None:
    assert container_of(content, "statement.txt") is container


def _rows(sheet: RawSheet) -> list[tuple[object, ...]]:
    return sheet.frame.rows()


def test_records_become_three_tables_with_titles_above() -> None:
    sheets = RecordSheets()
    first = sheets.add_statement(RecordPlace(3), {"layout": "mt940", "account": "1"})
    sheets.add_entry(first, RecordPlace(5), {"amount": "5", ":61:": ""})
    sheets.add_entry(0, RecordPlace(9), {"amount": "7", "direction": "debit"})
    sheets.tell(first, {"closing": "12", "holder": ""})
    sheets.leave(RecordPlace(1), UnreadReason.METADATA, "head")
    sheets.warn(RecordPlace(9), RecordWarning.TRUNCATED)
    statements, entries, left = assembled([FileHead("mt940"), *sheets.pieces()]).sheets
    assert _rows(statements) == [(0, "layout", "account", "closing"), (3, "mt940", "1", "12")]
    assert _rows(entries) == [
        (0, "statement", "amount", "direction"),
        (5, "1", "5", None),
        (9, None, "7", "debit"),
    ]
    assert _rows(left) == [
        (0, "reason", "warning", "text"),
        (1, "metadata", None, "head"),
        (9, None, "truncated", None),
    ]


def test_elements_keep_their_name_and_number_whatever_their_order() -> None:
    sheets = RecordSheets()
    sheets.add_entry(0, RecordPlace(2, "TxDtls"), {"amount": "5"})
    sheets.add_entry(0, RecordPlace(1, "Ntry"), {"amount": "7"})
    entries = assembled([FileHead("camt"), *sheets.pieces()]).sheets[1]
    assert _rows(entries) == [
        (0, "statement", "amount", "element", "ordinal"),
        (1, None, "5", "TxDtls", "2"),
        (2, None, "7", "Ntry", "1"),
    ]


def test_the_process_that_reads_files_of_strangers_reads_records_too(read: Read) -> None:
    raw = read(b":20:A\n:25:1\n:60F:C240101EUR0,\n:61:240102C5,NTRF\n", "statement.sta")
    assert (raw.container, [sheet.name for sheet in raw.sheets]) == (
        "mt940",
        ["statements", "entries", "left"],
    )
    assert read(b"!Type:Bank\nD1/1/24\nT5\n^\n", "statement.qif").container == "qif"
