"""Writes tables of five money-transfer operators with planted facts, and says what must come back from each cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from tests.importers.builders import Cell

Expected = dict[str, object]


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its title, the column of the payment frame that its cells become, and a cell a row.

    A `target` that ends in `*` is one of several columns whose texts are joined; an empty one is kept as other.
    """

    title: str
    target: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class OperatorTable:
    """A table of one operator; `above` are rows over its titles, `groups` a row of merged titles over them."""

    name: str
    columns: tuple[Column, ...]
    above: tuple[tuple[Cell, ...], ...] = ()
    groups: tuple[tuple[str, int, int], ...] = ()  # title, first and last column
    statuses: tuple[str | None, ...] = ()
    number_formats: dict[int, str] = field(default_factory=dict)
    control_numbers: tuple[str, ...] = ()

    @property
    def rows(self) -> list[Sequence[Cell]]:
        """Return the rows of the sheet."""
        rows: list[Sequence[Cell]] = list(self.above)
        if self.groups:
            over: list[Cell] = [None] * len(self.columns)
            for title, first, _ in self.groups:
                over[first] = title
            rows.append(over)
        rows.append([column.title for column in self.columns])
        count = len(self.columns[0].cells)
        rows += [[column.cells[row] for column in self.columns] for row in range(count)]
        return rows

    @property
    def titles(self) -> list[str]:
        """Return the titles as they are read: with the group over them."""
        over = {column: title for title, first, last in self.groups for column in range(first, last + 1)}
        return [
            f"{over[place]} {column.title}" if place in over else column.title
            for place, column in enumerate(self.columns)
        ]


WESTERN_UNION = OperatorTable(
    "Western Union",
    (
        Column("MTCN", "control_no", (12345678, "0023456789", 9876543210)),
        Column("Status", "", ("Paid", "Cancelled", "Refunded")),
        Column("Send Date", "sent_at", ("2024-01-03", "2024-01-04", "2024-01-05")),
        Column("Send Time", "", ("10:15:00", "11:00:05", "23:59:59")),
        Column("Send Time Zone", "sent_zone", ("UTC+5", "UTC+5", "UTC+5")),
        Column("Pay Date", "paid_at", ("2024-01-06", None, None)),
        Column("Pay Time", "", ("09:00:00", None, None)),
        Column("Principal", "amount", (1000, 250.5, 300)),
        Column("Send Currency", "currency", ("USD", "USD", "EUR")),
        Column("Fee", "fee", (15.25, 5, 7)),
        Column("Exchange Rate", "fx_rate", ("451.23", "451.23", "490.1")),
        Column("Pay Amount", "pay_amount", (451230, None, None)),
        Column("Pay Currency", "pay_currency", ("KZT", "KZT", "KZT")),
        Column("Sender First Name", "payer_name*", ("JOHN", "MARIA", "LI")),
        Column("Sender Paternal Name", "payer_name*", ("SMITH", "GARCIA", None)),
        Column("Sender Maternal Name", "payer_name*", (None, "LOPEZ", "WEI")),
        Column("Sender DOB", "payer_birth_date", (datetime(1980, 5, 17), "1975-12-01", None)),
        Column("Sender ID Type", "payer_id_type", ("Passport", "Passport", "ID card")),
        Column("Sender ID Number", "payer_id", ("N0012345", "00123456", "X1")),
        Column("Sender ID Issuing Country", "payer_id_country", ("US", "MX", "CN")),
        Column("Sender Nationality", "payer_nationality", ("US", "MX", "CN")),
        Column("Sender Phone", "payer_phone", ("+7 701 123 45 67", "8 (701) 123-45-67", "+86 10 1234")),
        Column("Sender Address Line 1", "payer_address*", ("1 Main st", "Calle 2", None)),
        Column("Sender City", "payer_address*", ("Boston", None, "Beijing")),
        Column("Sender Country", "payer_country", ("US", "MX", "CN")),
        Column("Sender Occupation", "payer_occupation", ("driver", "nurse", None)),
        Column("Receiver First Name", "beneficiary_name*", ("AIGUL", "PETR", "SAPAR")),
        Column("Receiver Last Name", "beneficiary_name*", ("NURLANOVA", "IVANOV", "BEK")),
        Column("Receiver Phone", "beneficiary_phone", ("77011234567", None, "+7 701 000 00 00")),
        Column("Relationship to Receiver", "relationship", ("friend", None, "brother")),
        Column("Purpose of Transaction", "purpose", ("family support", "gift", None)),
        Column("Source of Funds", "source_of_funds", ("salary", None, "savings")),
        Column("Expected Payout Country", "expected_pay_country", ("Kazakhstan", "Kazakhstan", "Kazakhstan")),
        Column("Payout Country", "actual_pay_country", ("Turkey", None, None)),
        Column("Send Agent ID", "send_agent_id", ("AUS0012", "AMX0007", "ACN0001")),
        Column("Send Agent Name", "send_agent_name", ("Corner shop", "Farmacia", "Post")),
        Column("Send Agent City", "send_agent_city", ("Boston", "Tijuana", "Beijing")),
        Column("Send Agent Country", "send_agent_country", ("US", "MX", "CN")),
        Column("Pay Agent ID", "pay_agent_id", ("ATR0100", None, None)),
        Column("Pay Agent Name", "pay_agent_name", ("Bank of the south", None, None)),
        Column("Channel", "channel", ("agent", "web", "app")),
        Column("Test Question", "test_question", ("Name of the dog?", None, None)),
        Column("Comments", "comments", (None, "by request", None)),
        Column("Loyalty Level", "", ("gold", None, "silver")),
    ),
    above=(("Western Union transaction report",), ("Subject: SMITH JOHN",)),
    statuses=("paid", "cancelled", "refunded"),
    control_numbers=("0012345678", "0023456789", "9876543210"),
)  # fmt: skip

MONEYGRAM = OperatorTable(
    "MoneyGram",
    (
        Column("Reference Number", "control_no", ("00123456", "10234567", "20345678", "30456789")),
        Column("Transaction Status", "", ("Received", "Available", "Amended", "Cancelled")),
        Column("Send Date/Time", "sent_at", (
            datetime(2024, 2, 1, 9, 30), datetime(2024, 2, 2, 10), datetime(2024, 2, 3, 11, 1, 2),
            datetime(2024, 2, 4, 12),
        )),
        Column("Receive Date/Time", "paid_at", (datetime(2024, 2, 1, 15), None, datetime(2024, 2, 9, 8), None)),
        Column("Send Amount", "amount", ("1,250.00", "300.00", "99.99", "10.00")),
        Column("Send Currency", "currency", ("USD", "USD", "USD", "USD")),
        Column("Receive Amount", "pay_amount", ("1,250.00", None, "99.99", None)),
        Column("Receive Currency", "pay_currency", ("USD", "USD", "USD", "USD")),
        Column("Fee Amount", "fee", ("10.00", "4.99", "1.99", "1.99")),
        Column("Name", "payer_name", ("OLGA PETROVA", "IVAN SIDOROV", "OLGA PETROVA", "OLGA PETROVA")),
        Column("Phone", "payer_phone", ("+77771112233", "+77770000000", "8 777 111-22-33", None)),
        Column("ID Type", "payer_id_type", ("Passport", "Passport", "Passport", "Passport")),
        Column("ID Number", "payer_id", ("N1", "N2", "N1", "N1")),
        Column("Country", "payer_country", ("KZ", "KZ", "KZ", "KZ")),
        Column("Name", "beneficiary_name", ("ANVAR K.", "DILSHOD R.", "ANVAR K.", "ANVAR K.")),
        Column("Phone", "beneficiary_phone", (None, "+998901234567", "998 90 123 45 67", None)),
        Column("ID Type", "beneficiary_id_type", ("Passport", None, "Passport", None)),
        Column("ID Number", "beneficiary_id", ("AA0000001", None, "AA0000001", None)),
        Column("Country", "beneficiary_country", ("UZ", "UZ", "UZ", "UZ")),
    ),
    groups=(("SENDER", 9, 13), ("RECEIVER", 14, 18)),
    statuses=("paid", "pending", "corrected", "cancelled"),
    control_numbers=("00123456", "10234567", "20345678", "30456789"),
)  # fmt: skip

RIA = OperatorTable(
    "Ria",
    (
        Column("Order No", "", ("US0012345", "US0012346")),
        Column("PIN Number", "control_no", ("11000123456", "11000123457")),
        Column("Order Status", "", ("Paid", "Refunded to sender")),
        Column("Order Date", "sent_at", ("13/03/2024 10:00", "14/03/2024 11:30")),
        Column("Paid Date", "paid_at", ("15/03/2024 16:45", None)),
        Column("S_FNAME", "payer_name*", ("JUAN", "ANA")),
        Column("S_LNAME", "payer_name*", ("PEREZ", "DIAZ")),
        Column("S_PHONE", "payer_phone", ("+34 600 000 001", "+34 600 000 002")),
        Column("S_ADDRESS", "payer_address*", ("Calle 1", "Calle 2")),
        Column("S_CITY", "payer_address*", ("Madrid", "Vigo")),
        Column("R_FNAME", "beneficiary_name*", ("MARIA", "LUIS")),
        Column("R_LNAME", "beneficiary_name*", ("PEREZ", "DIAZ")),
        Column("R_PHONE", "beneficiary_phone", (None, "+57 300 000 0000")),
        Column("Send Amount", "amount", ("200,50", "75,00")),
        Column("Send Currency", "currency", ("EUR", "EUR")),
        Column("Pay Amount", "pay_amount", ("860000,00", None)),
        Column("Pay Currency", "pay_currency", ("COP", "COP")),
        Column("Destination Country", "expected_pay_country", ("Colombia", "Colombia")),
        Column("Paid Country", "actual_pay_country", ("Colombia", None)),
        Column("Sending Agent Name", "send_agent_name", ("Locutorio", "Locutorio")),
        Column("Sending Agent Address", "send_agent_address", ("Gran Via 5", "Gran Via 5")),
        Column("Paying Agent Name", "pay_agent_name", ("Banco", None)),
    ),
    statuses=("paid", "refunded"),
    control_numbers=("11000123456", "11000123457"),
)  # fmt: skip

KORONA = OperatorTable(
    "Золотая Корона",
    (
        Column("№ п/п", "", (1, 2, 3)),
        Column("КНДП", "control_no", ("0123456789", "1234567890", "2345678901")),
        Column("Статус перевода", "", ("Выплачен", "Аннулирован", "Изменен")),
        Column(
            "Дата и время отправления", "sent_at",
            ("05.04.2024 10:11:12", "06.04.2024 09:00:00", "07.04.2024 08:00:00"),
        ),
        Column("Дата и время выплаты", "paid_at", ("07.04.2024 18:30:00", None, "08.04.2024 08:00:00")),
        Column("Сумма отправления", "amount", ("150 000,00", "20 000,00", "1 000,50")),
        Column("Валюта отправления", "currency", ("RUB", "RUB", "RUB")),
        Column("Сумма выплаты", "pay_amount", ("1 620,00", None, "1 000,50")),
        Column("Валюта выплаты", "pay_currency", ("USD", "USD", "RUB")),
        Column("Комиссия", "fee", ("500,00", "200,00", "0,00")),
        Column("Отправитель: Фамилия", "payer_name*", ("Ахметов", "Ким", "Ахметов")),
        Column("Отправитель: Имя", "payer_name*", ("Серик", "Ольга", "Серик")),
        Column("Отправитель: Отчество", "payer_name*", ("Болатович", None, "Болатович")),
        Column("Отправитель: Дата рождения", "payer_birth_date", ("01.02.1980", "03.04.1990", "01.02.1980")),
        Column("Отправитель: Гражданство", "payer_nationality", ("Казахстан", "Россия", "Казахстан")),
        Column("Отправитель: Тип документа", "payer_id_type", ("Паспорт", "Паспорт", "Паспорт")),
        Column("Отправитель: Номер документа", "payer_id", ("N 001122", "4500 000001", "N 001122")),
        Column("Отправитель: Страна выдачи документа", "payer_id_country", ("KZ", "RU", "KZ")),
        Column("Отправитель: Телефон", "payer_phone", ("87011234567", "+7 495 000-00-00", "+7 (701) 123 45 67")),
        Column("Отправитель: Адрес", "payer_address", ("Алматы, Абая 1", None, None)),
        Column("Получатель: ФИО", "beneficiary_name", ("Рахимов Алишер", "Рахимов Алишер", "Рахимов Алишер")),
        Column("Получатель: Телефон", "beneficiary_phone", ("+992 90 000 00 00", None, None)),
        Column("Цель перевода", "purpose", ("Помощь семье", None, "Долг")),
        Column("Страна отправления", "send_agent_country", ("Россия", "Россия", "Россия")),
        Column("Страна назначения", "expected_pay_country", ("Таджикистан", "Таджикистан", "Таджикистан")),
        Column("Страна выплаты", "actual_pay_country", ("Узбекистан", None, "Таджикистан")),
        Column("Пункт отправления", "send_agent_name", ("Офис 12", "Офис 12", "Офис 3")),
        Column("Код пункта отправления", "send_agent_id", ("0012", "0012", "0003")),
        Column("Город пункта отправления", "send_agent_city", ("Москва", "Москва", "Казань")),
        Column("Пункт выплаты", "pay_agent_name", ("Банк Б", None, "Банк В")),
        Column("Адрес пункта выплаты", "pay_agent_address", ("Ташкент, 5", None, None)),
        Column("Примечание", "comments", (None, "по заявлению", None)),
    ),
    above=(("Сведения о переводах по системе «Золотая Корона»",),),
    statuses=("paid", "cancelled", "corrected"),
    control_numbers=("0123456789", "1234567890", "2345678901"),
)  # fmt: skip

CONTACT = OperatorTable(
    "Contact",
    (
        Column("Номер перевода", "control_no", ("100200300", "000200301")),
        Column("Состояние", "", ("Ожидает выплаты", "Возвращен отправителю")),
        Column("Дата отправки", "sent_at", ("2024.05.01", "2024.05.02")),
        Column("Время отправки", "", ("12:00", "13:30")),
        Column("Часовой пояс отправки", "sent_zone", ("МСК", "МСК")),
        Column("Дата выплаты", "paid_at", (None, "2024.05.12")),
        Column("Сумма", "amount", (500, 1200)),
        Column("Валюта", "currency", ("USD", "USD")),
        Column("Комиссия", "fee", (10, 12.5)),
        Column("Фамилия отправителя", "payer_name*", ("Иванов", "Юсупова")),
        Column("Имя отправителя", "payer_name*", ("Иван", "Гульнара")),
        Column("Отчество отправителя", "payer_name*", ("Иванович", None)),
        Column("Паспорт отправителя", "payer_id", ("4501 123456", "AB 0000012")),
        Column("Телефон отправителя", "payer_phone", ("+7 916 000 00 00", "+996 555 00 00 00")),
        Column("Фамилия получателя", "beneficiary_name*", ("Петров", "Юсупов")),
        Column("Имя получателя", "beneficiary_name*", ("Петр", "Азиз")),
        Column("Страна получателя", "beneficiary_country", ("Кыргызстан", "Кыргызстан")),
        Column("Банк отправки", "send_agent_name", ("Банк А", "Банк А")),
        Column("Источник средств", "source_of_funds", ("зарплата", None)),
        Column("Степень родства", "relationship", ("нет", "сын")),
    ),
    statuses=("pending", "refunded"),
    control_numbers=("100200300", "000200301"),
)  # fmt: skip

OPERATORS = (WESTERN_UNION, MONEYGRAM, RIA, KORONA, CONTACT)
