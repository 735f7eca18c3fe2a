"""The table of a money-transfer operator: control numbers as text, two parties, counters and amounts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from investigator_desktop.training import amounts
from investigator_desktop.training.transfers import Agent, MoneyTransfer, TransferParty, TransferStatus
from investigator_desktop.training.workbook_bytes import (
    Cell,
    new_sheet,
    new_workbook,
    put_header,
    put_row,
    set_formats,
    set_widths,
    workbook_bytes,
)
from investigator_desktop.training.written import FileNature, WrittenFile
from investigator_desktop.training.zones import ALMATY

SHEET = "Переводы"
HEADER_ROW = 5
_PARTY = ("ФИО", "Вид документа", "Номер документа", "Телефон", "Страна гражданства")
_TITLES = (
    "Контрольный номер",
    "Статус",
    "Дата и время отправления",
    "Дата и время выплаты",
    "Сумма отправления",
    "Валюта отправления",
    "Комиссия",
    "Сумма выплаты",
    "Валюта выплаты",
    *(f"Отправитель: {title}" for title in _PARTY),
    *(f"Получатель: {title}" for title in _PARTY),
    "Код пункта отправления",
    "Пункт отправления",
    "Страна отправления",
    "Код пункта выплаты",
    "Пункт выплаты",
    "Страна выплаты",
    "Ожидаемая страна выплаты",
)
_STATUS_WORDS = {
    TransferStatus.PAID: "Выплачен",
    TransferStatus.CANCELLED: "Аннулирован",
    TransferStatus.REFUNDED: "Возвращен отправителю",
    TransferStatus.PENDING: "Ожидает выплаты",
}
_WIDTHS = (16, 20, 20, 20, 14, 9, 10, 14, 9, *(30, 14, 16, 20, 10) * 2, 12, 34, 10, 12, 34, 10, 10)


def _party(party: TransferParty) -> list[Cell]:
    kind, _, number = party.actor.document.partition(" ")
    return [party.name, kind, number, party.phone, party.actor.country]


def _agent(agent: Agent | None) -> list[Cell]:
    return [agent.code, f"{agent.name}, {agent.city}", agent.country] if agent else [None, None, None]


def _time(at: datetime | None) -> str | None:
    return f"{ALMATY.wall_time(at):%d.%m.%Y %H:%M:%S}" if at else None


def _row(transfer: MoneyTransfer) -> list[Cell]:
    return [
        transfer.control_no,
        _STATUS_WORDS[transfer.status],
        _time(transfer.sent_at),
        _time(transfer.paid_at),
        amounts.number(transfer.send_amount),
        transfer.send_currency,
        amounts.number(transfer.fee),
        amounts.number(transfer.pay_amount),
        transfer.pay_currency,
        *_party(transfer.sender),
        *_party(transfer.receiver),
        *_agent(transfer.send_agent),
        *_agent(transfer.pay_agent),
        transfer.expected_country,
    ]


def write_transfer_table(
    name: str, operator: str, transfers: Sequence[MoneyTransfer], issued_at: datetime
) -> WrittenFile:
    """Return the operator's workbook, one row a transfer in the order of sending."""
    book = new_workbook(operator, issued_at)
    sheet = new_sheet(book, SHEET)
    put_row(sheet, 1, [operator])
    put_row(sheet, 2, ["Сведения о переводах без открытия счета по запросу"])
    put_row(sheet, 3, [f"Дата формирования: {issued_at:%d.%m.%Y %H:%M}. Время указано по городу Алматы."])
    put_header(sheet, HEADER_ROW, _TITLES)
    set_widths(sheet, _WIDTHS)
    for row, transfer in enumerate(transfers, start=HEADER_ROW + 1):
        put_row(sheet, row, _row(transfer))
        set_formats(sheet, row, [(1, "@"), (5, "#,##0.00"), (7, "#,##0.00"), (8, "#,##0.00")])
    return WrittenFile(
        name, "money-transfers", FileNature.MONEY_TRANSFERS, workbook_bytes(book), len(transfers)
    )
