"""Words that several Kazakh layouts share."""

from __future__ import annotations

from datetime import date

from investigator_desktop.training.actors import Account
from investigator_desktop.training.ledger import Kind, Movement
from investigator_desktop.training.workbook_bytes import Cell

DOCUMENT_WORDS = {
    Kind.ORDER: "Платежное поручение",
    Kind.CARD_TRANSFER: "Перевод с карты на карту",
    Kind.PURCHASE: "Оплата картой",
    Kind.CASH_WITHDRAWAL: "Снятие наличных в банкомате",
    Kind.CASH_DEPOSIT: "Взнос наличных через терминал",
    Kind.WAGE: "Зачисление заработной платы",
    Kind.FEE: "Комиссия банка",
    Kind.CONVERSION: "Конвертация валюты",
    Kind.FOREIGN: "Международный перевод",
}


def day_text(day: date) -> str:
    """Return `31.01.2024`."""
    return f"{day:%d.%m.%Y}"


def party_cells(account: Account) -> list[Cell]:
    """Return name, tax id, residency, bank and account number as the statutory form orders them."""
    holder = account.holder
    residency = "Резидент" if holder.is_resident else "Нерезидент"
    return [holder.name, holder.tax_id or None, residency, account.bank.name, account.number or None]


def printed_amount(movement: Movement) -> int:
    """Return the amount in the currency of the Kazakh side."""
    return movement.debited if movement.payer.bank.country == "KZ" else movement.credited


def printed_currency(movement: Movement) -> str:
    """Return the currency of the Kazakh side."""
    side = movement.payer if movement.payer.bank.country == "KZ" else movement.beneficiary
    return side.currency
