"""The dialects of `1CClientBankExchange` that banks of Kazakhstan write, and that of Russia."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from tests.importers.layouts.builders import MOVEMENTS, OWN, OWN_ID, OWN_NAME, Movement, assert_figures


@dataclass(frozen=True, slots=True)
class _Dialect:
    """How a bank writes the exchange text."""

    name: str
    head: tuple[str, ...] = ("ВерсияФормата=1.01",)
    credit_key: str = "СуммаПриход"
    document: str = "СекцияДокумент=Выписка"
    encoding: str = "cp1251"
    is_plain: bool = False  # minimal decimals
    are_keys_capital: bool = False
    are_sections_capital: bool = False
    is_newest_first: bool = False
    is_daily: bool = False
    indent: str = ""
    extra: tuple[str, ...] = ()

    def amount(self, amount: float) -> str:
        return f"{amount:.10g}" if self.is_plain else f"{amount:.2f}"

    def line(self, key: str, value: str) -> str:
        return f"{self.indent}{key.upper() if self.are_keys_capital else key}={value}"


_DIALECTS = (
    _Dialect(
        "kaspi", ("ВерсияФормата=1.01", "Кодировка=Windows"), document="СекцияДокумент=выписка",
        is_newest_first=True,
    ),
    _Dialect(
        "bcc", ("ВерсияФормата=2.0",), document='СекцияДокумент="Выписка"', encoding="utf-8", is_plain=True,
        extra=("ДатаВалютирования=03.01.2024", "Валюта=KZT"),
    ),
    _Dialect("jusan", ("Кодировка=windows-1251", "ВерсияФормата=2.00"), is_plain=True, are_sections_capital=True),
    _Dialect(
        "halyk", (), is_plain=True, encoding="utf-8", are_keys_capital=True, are_sections_capital=True,
        is_daily=True,
    ),
    _Dialect("halyk ansi", (), is_plain=True, are_keys_capital=True, are_sections_capital=True, is_daily=True),
    _Dialect("kazpost", ("ВерсияФормата=1.01", "Кодировка=Windows"), indent="   "),
    _Dialect("forte", ("ВерсияФормата=2.00", "Кодировка=Windows"), credit_key="СуммаДоход"),
)  # fmt: skip


def _account(
    dialect: _Dialect, days: tuple[int, int], opening: float, moves: tuple[Movement, ...]
) -> list[str]:
    received = sum(move.amount for move in moves if move.is_credit)
    paid = sum(move.amount for move in moves if not move.is_credit)
    section, end = "СекцияРасчСчет", "КонецРасчСчет"
    if dialect.are_sections_capital:
        section, end = section.upper(), end.upper()
    return [
        f"{dialect.indent}{section}",
        dialect.line("ДатаНачала", f"{days[0]:02}.01.2024"),
        dialect.line("ДатаКонца", f"{days[1]:02}.01.2024"),
        dialect.line("РасчСчет", OWN),
        dialect.line("НачальныйОстаток", dialect.amount(opening)),
        f"{dialect.indent}ВсегоПоступило={dialect.amount(received)}",
        f"{dialect.indent}ВсегоСписано={dialect.amount(paid)}",
        dialect.line("КонечныйОстаток", dialect.amount(opening + received - paid)),
        f"{dialect.indent}{end}",
    ]


def _accounts(dialect: _Dialect) -> list[str]:
    if not dialect.is_daily:
        return _account(dialect, (1, 31), 100000, MOVEMENTS)
    lines, balance = [], 100000.0
    for move in MOVEMENTS:
        lines += _account(dialect, (move.day, move.day), balance, (move,))
        balance = round(balance + (move.amount if move.is_credit else -move.amount), 2)
    return lines


def _document(dialect: _Dialect, number: int, move: Movement) -> list[str]:
    us, them = (OWN_NAME, OWN_ID, OWN), (move.name, move.id, move.account)
    payer, beneficiary = (them, us) if move.is_credit else (us, them)
    begin, end = dialect.document, "КонецДокумента"
    if dialect.are_sections_capital:
        begin, end = begin.replace("СекцияДокумент", "СЕКЦИЯДОКУМЕНТ"), end.upper()
    parties = (("Плательщик", payer), ("Получатель", beneficiary))
    return [
        f"{dialect.indent}{begin}",
        dialect.line("НомерДокумента", f"NT-{number}"),
        dialect.line("ДатаДокумента", f"{move.day:02}.01.2024"),
        dialect.line("ДатаОперации", f"{move.day:02}.01.2024"),
        dialect.line(dialect.credit_key if move.is_credit else "СуммаРасход", dialect.amount(move.amount)),
        *(
            dialect.line(f"{side}{key}", value)
            for side, party in parties
            for key, value in zip(("Наименование", "БИН_ИИН", "ИИК"), party, strict=True)
        ),
        dialect.line("НазначениеПлатежа", move.purpose),
        dialect.line("КодНазначенияПлатежа", "710"),
        *(f"{dialect.indent}{line}" for line in dialect.extra),
        f"{dialect.indent}{end.upper() if dialect.are_keys_capital else end}",
    ]


def _content(dialect: _Dialect) -> bytes:
    moves = list(enumerate(MOVEMENTS, start=1))
    lines = [
        "1CClientBankExchange",
        *(f"{dialect.indent}{line}" for line in dialect.head),
        dialect.line("ДатаНачала", "01.01.2024"),
        dialect.line("ДатаКонца", "31.01.2024"),
        dialect.line("РасчСчет", OWN),
        *_accounts(dialect),
    ]
    for number, move in reversed(moves) if dialect.is_newest_first else moves:
        lines += _document(dialect, number, move)
    lines.append("КОНЕЦФАЙЛА" if dialect.are_sections_capital else "КонецФайла")
    return "\r\n".join(lines).encode(dialect.encoding)


@pytest.mark.parametrize("dialect", _DIALECTS, ids=lambda dialect: dialect.name)
def test_each_dialect_of_kazakhstan_gives_the_same_statement(dialect: _Dialect) -> None:
    content = _content(dialect)
    reading = read_statement_file(content, "kl_to_1c.txt", sha256_hex(content), Mapping(), Progress())
    assert reading.status is ReadStatus.OK
    assert not [row for row in reading.unread_rows if row.needs_a_person]
    draft = assert_figures(reading, has_balances=True, currency=None)
    assert draft.entries["counterparty_id"].null_count() == 0
    assert draft.entries["purpose_code"].unique().to_list() == ["710"]


def test_the_dialect_of_russia_tells_the_direction_by_accounts() -> None:
    account = "40702810900000000001"
    lines = [
        "1CClientBankExchange", "ВерсияФормата=1.03", "Кодировка=Windows",
        "ДатаНачала=01.01.2024", "ДатаКонца=31.01.2024",
        f"РасчСчет={account}",
        "СекцияРасчСчет", "ДатаНачала=01.01.2024", "ДатаКонца=31.01.2024", f"РасчСчет={account}",
        "НачальныйОстаток=100000.00",
        "ВсегоПоступило=257745.70", "ВсегоСписано=5000.00", "КонечныйОстаток=352745.70", "КонецРасчСчет",
    ]  # fmt: skip
    for number, move in enumerate(MOVEMENTS, start=1):
        ours, theirs = account, "40702810500000000002"
        payer, beneficiary = (theirs, ours) if move.is_credit else (ours, theirs)
        lines += [
            "СекцияДокумент=Платежное поручение", f"Номер={number}", f"Дата={move.day:02}.01.2024",
            f"Сумма={move.amount:.2f}",
            f"ПлательщикСчет={payer}", f"{'ДатаПоступило' if move.is_credit else 'ДатаСписано'}={move.day:02}.01.2024",
            "Плательщик1=А", f"ПолучательСчет={beneficiary}", "Получатель1=Б", f"НазначениеПлатежа={move.purpose}",
            "КонецДокумента",
        ]  # fmt: skip
    content = "\r\n".join([*lines, "КонецФайла"]).encode("cp1251")
    reading = read_statement_file(content, "kl_to_1c.txt", sha256_hex(content), Mapping(), Progress())
    assert_figures(reading, account=account, has_balances=True, currency=None)
