"""An operator's table with addresses and towns: one row a transfer in the order of sending."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from investigator_desktop.training import amounts
from investigator_desktop.training.transfers import Agent, MoneyTransfer, TransferStatus
from investigator_desktop.training.typologies.deeds import Remitter
from investigator_desktop.training.workbook_bytes import (
    Cell,
    new_sheet,
    new_workbook,
    put_header,
    put_row,
    workbook_bytes,
)
from investigator_desktop.training.written import FileNature, WrittenFile
from investigator_desktop.training.zones import ALMATY

SHEET = "Переводы"
HEADER_ROW = 3
_PARTY = ("ФИО", "Вид документа", "Номер документа", "Телефон", "Адрес", "Гражданство")
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
    "Город пункта отправления",
    "Страна отправления",
    "Код пункта выплаты",
    "Пункт выплаты",
    "Город пункта выплаты",
    "Страна выплаты",
    "Ожидаемая страна выплаты",
)
STATUS_WORDS = {
    TransferStatus.PAID: "Выплачен",
    TransferStatus.CANCELLED: "Аннулирован",
    TransferStatus.REFUNDED: "Возвращен отправителю",
    TransferStatus.PENDING: "Ожидает выплаты",
}


def _party(party: object) -> list[Cell]:
    if not isinstance(party, Remitter):
        raise TypeError("a counter's table shows remitters with their addresses")
    kind, _, number = party.actor.document.partition(" ")
    return [party.name, kind, number, party.phone, party.address, party.actor.country]


def _agent(agent: Agent | None) -> list[Cell]:
    return [agent.code, agent.name, agent.city, agent.country] if agent else [None] * 4


def _row(transfer: MoneyTransfer) -> list[Cell]:
    times = [
        f"{ALMATY.wall_time(at):%d.%m.%Y %H:%M:%S}" if at else None
        for at in (transfer.sent_at, transfer.paid_at)
    ]
    return [
        transfer.control_no,
        STATUS_WORDS[transfer.status],
        *times,
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


def write_operator_table(
    name: str, operator: str, transfers: Sequence[MoneyTransfer], issued_at: datetime
) -> WrittenFile:
    """Return the operator's workbook."""
    book = new_workbook(operator, issued_at)
    sheet = new_sheet(book, SHEET)
    put_row(sheet, 1, [operator])
    put_header(sheet, HEADER_ROW, _TITLES)
    for row, transfer in enumerate(transfers, start=HEADER_ROW + 1):
        put_row(sheet, row, _row(transfer))
    content = workbook_bytes(book)
    return WrittenFile(name, "operator-table", FileNature.MONEY_TRANSFERS, content, len(transfers))
