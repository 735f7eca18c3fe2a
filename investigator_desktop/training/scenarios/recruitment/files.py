"""The evidence folder of the story: who was asked for what, and how each bank answered."""

from __future__ import annotations

from datetime import date, datetime

from investigator_desktop.domain.places import Place
from investigator_desktop.training.actors import Account
from investigator_desktop.training.layouts.binary_report import write_binary_report
from investigator_desktop.training.layouts.currency_workbook import write_currency_workbook
from investigator_desktop.training.layouts.dari_book import write_dari_book
from investigator_desktop.training.layouts.debit_credit_form import write_debit_credit_form
from investigator_desktop.training.layouts.exchange_text import write_exchange_text
from investigator_desktop.training.layouts.merged_header_form import write_merged_header_form
from investigator_desktop.training.layouts.other_files import cut_off, write_letter, write_terminal_list
from investigator_desktop.training.layouts.statutory import write_damaged_statutory, write_statutory
from investigator_desktop.training.layouts.transfer_table import write_transfer_table
from investigator_desktop.training.layouts.uzbek_csv import write_uzbek_csv
from investigator_desktop.training.ledger import Extract, Ledger
from investigator_desktop.training.scenarios.recruitment import cast, counters
from investigator_desktop.training.scenarios.recruitment.period import FIRST, LAST
from investigator_desktop.training.scenarios.story import QuestionName, ShippedAnswer
from investigator_desktop.training.transfers import MoneyTransfer
from investigator_desktop.training.written import Plant, PlantKind, WrittenFile
from investigator_desktop.training.zones import KAZAKHSTAN_CHANGE_AT

ISSUED_AT = datetime.fromisoformat("2024-07-08T16:20:05")
TWO_SUBJECTS = "Банк Сарыжайлау - ответ на запрос 14-2.xlsx"
WAGES_FIRST = "tulpar_statement_2024-01_2024-03.xlsx"
WAGES_LOST = "tulpar_statement_2024-04.xlsx"
WAGES_LAST = "tulpar_statement_2024-05_2024-06.xlsx"
_MISSING_PAYMENT_ON = date(2024, 4, 14)
_APRIL = (date(2024, 4, 1), date(2024, 4, 30))
_LETTER = (
    "To the investigator in case 24-0117 (training)",
    "",
    "In reply to your request we send statements of the accounts",
    "of the client for January to June 2024 in six files.",
    "The statement of April will follow in a separate message.",
    "",
    "Tulpar Bank JSC, compliance department, 8 July 2024",
)
_TERMINALS = (
    ("00000047", 'Супермаркет "Дастархан"', "г. Кордай, ул. Автовокзальная, 3", date(2022, 5, 17)),
    ("00000052", "Отделение 4", "г. Кордай, ул. Базарная, 12", date(2021, 9, 2)),
    ("00000055", 'Аптека "Шипа Плюс"', "пос. Шелек, ул. Центральная, 8", date(2023, 3, 30)),
    ("00000058", 'АЗС "Дала Ойл"', "г. Талгар, объездная дорога", date(2023, 11, 14)),
    ("00000062", "Университет", "г. Алматы, учебный корпус 2", date(2020, 8, 25)),
)


def _whole(ledger: Ledger, account: Account) -> Extract:
    """Return the account's statement over all days of the story."""
    return ledger.extract(account, FIRST, LAST)


def _wage_files(ledger: Ledger) -> tuple[WrittenFile, ...]:
    """Return the statements of the account that takes the wages: April arrived broken."""
    account = cast.WORKER_KZT
    first = ledger.extract(account, FIRST, date(2024, 3, 31))
    april = ledger.extract(account, *_APRIL)
    last = ledger.extract(account, date(2024, 5, 1), LAST)
    broken = write_merged_header_form(WAGES_LOST, april, ISSUED_AT, is_compressed=False)
    text = "Only the first three fifths of the workbook arrived; April of this account cannot be read."
    return (
        write_merged_header_form(WAGES_FIRST, first, ISSUED_AT),
        cut_off(broken, text),
        write_merged_header_form(WAGES_LAST, last, ISSUED_AT),
    )


def _steppe_bank_files(ledger: Ledger) -> tuple[WrittenFile, ...]:
    employer = _whole(ledger, cast.EMPLOYER_KZT)
    organiser = _whole(ledger, cast.ORGANISER_KZT)
    return (
        write_debit_credit_form("STPNKZK0_agro_2024H1.xlsx", employer, ISSUED_AT),
        write_debit_credit_form("Степной банк - Сулейменова.xlsx", organiser, ISSUED_AT),
    )


def _form_bank_files(ledger: Ledger) -> tuple[WrittenFile, ...]:
    subjects = [_whole(ledger, cast.RECRUITER_KZT), _whole(ledger, cast.ASSOCIATE_FORM)]
    student = _whole(ledger, cast.STUDENT_KZT)
    return (
        write_statutory(TWO_SUBJECTS, subjects, ISSUED_AT),
        write_damaged_statutory("Юлдашева - выписка (сохранено повторно).xlsx", student, ISSUED_AT),
    )


def _files_from_abroad(ledger: Ledger) -> tuple[WrittenFile, ...]:
    carrier = [_whole(ledger, cast.CARRIER_KGS), _whole(ledger, cast.CARRIER_USD)]
    guesthouse = _whole(ledger, cast.GUESTHOUSE_UZS)
    payment = next(
        place
        for place, booking in enumerate(guesthouse.bookings)
        if booking.counterparty == cast.RECRUITER_KZT and booking.wall_time.date() == _MISSING_PAYMENT_ON
    )
    kabul = _whole(ledger, cast.KABUL_AFN)
    return (
        write_binary_report("vypiska_sapar_ekspress.xls", carrier),
        write_uzbek_csv("zarafshon_20218000900000055001.csv", guesthouse, payment),
        write_dari_book("surat-hesab_1402-1403.xlsx", kabul, ISSUED_AT),
    )


def _other_kazakh_files(ledger: Ledger) -> tuple[WrittenFile, ...]:
    trader = _whole(ledger, cast.TRADER_KZT)
    agency = _whole(ledger, cast.AGENCY_KZT)
    currencies = [_whole(ledger, cast.ASSOCIATE_KZT), _whole(ledger, cast.ASSOCIATE_USD)]
    return (
        write_merged_header_form("Тулпар Банк - ИП Ибраева.xlsx", trader, ISSUED_AT),
        write_exchange_text("kl_to_1c_bereke.txt", agency, ISSUED_AT),
        write_currency_workbook("Dostar_multicurrency_statement.xlsx", currencies, ISSUED_AT),
    )


def write_files(ledger: Ledger, transfers: tuple[MoneyTransfer, ...]) -> tuple[WrittenFile, ...]:
    """Return all files of the evidence folder."""
    return (
        *_form_bank_files(ledger),
        *_steppe_bank_files(ledger),
        *_wage_files(ledger),
        *_other_kazakh_files(ledger),
        *_files_from_abroad(ledger),
        write_transfer_table("Keruen_Express_transfers_2024H1.xlsx", counters.OPERATOR, transfers, ISSUED_AT),
        write_terminal_list("Список терминалов.xlsx", cast.WORKER_KZT.bank.name, _TERMINALS, ISSUED_AT),
        write_letter("cover_letter.pdf", _LETTER),
    )


def _clock_plant(files: tuple[WrittenFile, ...]) -> Plant:
    """Return the row after the clock went back: its wall time is earlier than the row before."""
    file = next(item for item in files if item.name == WAGES_FIRST)
    later = (
        entry for entry in file.statements[0].entries if entry.booking.movement.at >= KAZAKHSTAN_CHANGE_AT
    )
    text = "Almaty's clocks went back; this row is later than the one above although it reads earlier."
    return Plant(PlantKind.CLOCK_CHANGE, file.name, next(later).place, text)


def _gap_plant(files: tuple[WrittenFile, ...]) -> Plant:
    file = next(item for item in files if item.name == WAGES_LAST)
    statement = file.statements[0]
    number = statement.extract.account.number
    text = f"No statement of {number} covers April 2024; the opening balance is not March's closing."
    return Plant(PlantKind.STATEMENT_GAP, file.name, Place(statement.sheet, 8), text)


def all_plants(files: tuple[WrittenFile, ...]) -> tuple[Plant, ...]:
    """Return everything that is wrong on purpose, in the order of the files."""
    own = tuple(plant for file in files for plant in file.plants)
    return (*own, _clock_plant(files), _gap_plant(files))


def shipped_answers(files: tuple[WrittenFile, ...]) -> tuple[ShippedAnswer, ...]:
    """Return whose accounts stand in the files that only show payers and beneficiaries."""
    return tuple(
        ShippedAnswer(
            file.name,
            file.statements[0].sheet or "",
            QuestionName.SUBJECT_ACCOUNTS,
            tuple(statement.extract.account.number for statement in file.statements),
        )
        for file in files
        if file.layout == "kz-statutory-18"
    )
