"""The exchange text of 1C: documents are two-party rows, sections say what the account is."""

from __future__ import annotations

from datetime import date

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from tests.importers.builders import SHA256, entries_of, signed

_A, _B, _C = "KZ00722S000000000001", "KZ00601A000000000011", "KZ00998B000000000033"


def _read(*lines: str) -> FileReading:
    text = "\r\n".join(["1CClientBankExchange", "ВерсияФормата=2.00", *lines, "КонецФайла"])
    return read_statement_file(text.encode("utf-8"), "kl_to_1c.txt", SHA256, Mapping(), Progress())


def _account(number: str, day: str, opening: str, credit: str, debit: str, closing: str) -> list[str]:
    return [
        "СекцияРасчСчет", f"ДатаНачала={day}", f"ДатаКонца={day}", f"РасчСчет={number}", f"НачальныйОстаток={opening}",
        f"ВсегоПоступило={credit}", f"ВсегоСписано={debit}", f"КонечныйОстаток={closing}", "КонецРасчСчет",
    ]  # fmt: skip


def _document(key: str, amount: str, payer: str, beneficiary: str, day: str = "03.01.2024") -> list[str]:
    return [
        "СекцияДокумент=Выписка", "НомерДокумента=7", f"ДатаОперации={day}", f"{key}={amount}",
        "ПлательщикНаименование=А", f"ПлательщикИИК={payer}", "ПолучательНаименование=Б",
        f"ПолучательИИК={beneficiary}", "НазначениеПлатежа=Оплата", "КонецДокумента",
    ]  # fmt: skip


def test_the_sign_is_in_the_key() -> None:
    reading = _read(
        *_account(_A, "03.01.2024", "0", "5.5", "2", "3.5"),
        *_document("СуммаПриход", "5.5", _B, _A),
        *_document("СуммаРасход", "2", _A, _C),
    )
    assert reading.status is ReadStatus.OK
    assert signed(reading) == [("credit", "5.50"), ("debit", "2.00")]
    assert entries_of(reading)["sheet"].null_count() == 2
    assert entries_of(reading)["row"].to_list() == [12, 22]
    assert entries_of(reading)["counterparty_account"].to_list() == [_B, _C]


def test_sections_of_single_days_are_added_up() -> None:
    statement = _read(
        "ДатаНачала=01.01.2024",
        "ДатаКонца=31.01.2024",
        *_account(_A, "03.01.2024", "10", "5.5", "0", "15.5"),
        *_account(_A, "04.01.2024", "15.5", "1", "2.25", "14.25"),
        *_document("СуммаПриход", "5.5", _B, _A),
    ).statements[0]
    assert (str(statement.opening_balance), str(statement.closing_balance)) == ("10.00", "14.25")
    assert statement.printed_totals is not None
    assert (str(statement.printed_totals.credit), str(statement.printed_totals.debit)) == ("6.50", "2.25")
    assert statement.period is not None
    assert (statement.period.from_on, statement.period.to_on) == (date(2024, 1, 1), date(2024, 1, 31))


def test_the_russian_form_takes_direction_from_the_side_of_the_account() -> None:
    reading = _read(
        "РасчСчет=40702810100000000001",
        "СекцияРасчСчет",
        "РасчСчет=40702810100000000001",
        "КонецРасчСчет",
        "СекцияДокумент=Платежное поручение",
        "Номер=5",
        "Дата=03.01.2024",
        "Сумма=100.00",
        "ПлательщикСчет=40702810100000000001",
        "ПлательщикИНН=7700000000",
        "ПолучательСчет=40702810200000000002",
        "НазначениеПлатежа=Оплата",
        "КонецДокумента",
    )
    assert signed(reading) == [("debit", "100.00")]


def test_two_accounts_of_one_file_are_two_statements() -> None:
    reading = _read(
        *_account(_A, "03.01.2024", "0", "5.5", "0", "5.5"),
        *_account(_B, "03.01.2024", "9", "0", "2", "7"),
        *_document("СуммаПриход", "5.5", _C, _A),
        *_document("СуммаРасход", "2", _B, _C),
    )
    assert [(s.account.key, str(s.closing_balance)) for s in reading.statements] == [
        (_A, "5.50"),
        (_B, "7.00"),
    ]
