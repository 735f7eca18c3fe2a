"""The made-up statement in the formats that are measured, and a folder of small ones."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.movements import ACCOUNT, CURRENCY, OPENING_BALANCE, Movement, decimal, movements
from tests.benchmarks.workbook import make_workbook

SMALL_ROWS = 40
_TITLES = (
    "Date", "Document", "Debit", "Credit", "Balance", "Counterparty", "Counterparty ID", "Counterparty account",
    "Details", "Currency",
)  # fmt: skip
_RULES = """skip 1
fields date, code, amount-out, amount-in, , description, , , comment, currency
date-format %d.%m.%Y
account1 assets:bank
"""


def make_csv(path: Path, count: int) -> None:
    """Write the statement as a table of comma-separated texts, with rules for hledger beside it."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        writer = csv.writer(lines)
        writer.writerow(_TITLES)
        writer.writerows(map(_csv_row, movements(count)))
    path.with_suffix(".rules").write_text(_RULES, encoding="utf-8")


def _csv_row(one: Movement) -> tuple[str, ...]:
    debit, credit = (decimal(one.cents), "") if one.is_debit else ("", decimal(one.cents))
    day = f"{one.moment:%d.%m.%Y}"
    party = (one.name, one.party_id, one.party_account)
    return (day, one.document, debit, credit, decimal(one.balance), *party, one.purpose, CURRENCY)


def make_swift(path: Path, count: int) -> None:
    """Write the statement as one MT940 message."""
    first, balance = "200101", OPENING_BALANCE
    with path.open("w", encoding="utf-8", newline="\r\n") as lines:
        lines.write(
            f":20:STATEMENT\n:25:{ACCOUNT}\n:28C:1/1\n:60F:C{first}{CURRENCY}{decimal(balance, ',')}\n"
        )
        for one in movements(count):
            day, mark, balance = f"{one.moment:%y%m%d}", "D" if one.is_debit else "C", one.balance
            lines.write(f":61:{day}{day[2:]}{mark}{decimal(one.cents, ',')}NTRF{one.number}//B{one.number}\n")
            lines.write(f":86:166?00TRANSFER?20{one.party_id}?21PAYMENT {one.number}?32PARTY {one.party}\n")
        lines.write(f":62F:C241230{CURRENCY}{decimal(balance, ',')}\n-\n")


def make_ofx(path: Path, count: int) -> None:
    """Write the statement as OFX 1.02."""
    balance = OPENING_BALANCE
    with path.open("w", encoding="ascii", newline="\r\n") as lines:
        lines.write(_OFX_HEAD)
        for one in movements(count):
            kind, sign, balance = ("DEBIT", "-", one.balance) if one.is_debit else ("CREDIT", "", one.balance)
            lines.write(
                f"<STMTTRN><TRNTYPE>{kind}<DTPOSTED>{one.moment:%Y%m%d%H%M%S}<TRNAMT>{sign}{decimal(one.cents)}"
                f"<FITID>{one.number}<NAME>PARTY {one.party}<MEMO>PAYMENT {one.number}</STMTTRN>\n"
            )
        lines.write(f"</BANKTRANLIST><LEDGERBAL><BALAMT>{decimal(balance)}<DTASOF>20241230</LEDGERBAL>")
        lines.write("</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n")


_OFX_HEAD = (
    "OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\nCHARSET:1252\nCOMPRESSION:NONE\n"
    "OLDFILEUID:NONE\nNEWFILEUID:NONE\n\n<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS>"
    "<DTSERVER>20241231<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STATUS><CODE>0"
    f"<SEVERITY>INFO</STATUS><STMTRS><CURDEF>{CURRENCY}<BANKACCTFROM><BANKID>1<ACCTID>{ACCOUNT}<ACCTTYPE>CHECKING"
    "</BANKACCTFROM><BANKTRANLIST><DTSTART>20200101<DTEND>20241231\n"
)


def make_folder(folder: Path, count: int) -> None:
    """Write `count` small statements in five formats into a folder."""
    folder.mkdir(exist_ok=True)
    writers: tuple[tuple[str, Callable[[Path, int], None]], ...] = (
        ("xlsx", make_workbook), ("csv", make_csv), ("sta", make_swift), ("ofx", make_ofx), ("xlsx", make_workbook),
    )  # fmt: skip
    for number in range(count):
        suffix, write = writers[number % len(writers)]
        path = folder / f"statement-{number:03}.{suffix}"
        if not path.exists():
            write(path, SMALL_ROWS + number)
            path.with_suffix(".rules").unlink(missing_ok=True)
