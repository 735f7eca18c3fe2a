"""The fields of an entry that hold something, as title and text in the language of the window."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_frame import Entry, ZoneSource
from investigator_desktop.domain.entry_warnings import warning_sentence
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display


def entry_fields(row: EntryRow, display: Display) -> tuple[tuple[str, str], ...]:
    """Return (title, text) of every field that the source filled, in reading order."""
    fields = (
        *_time_fields(row.entry, display),
        *_account_fields(row, display),
        *_counterparty_fields(row.entry, display),
        *_purpose_fields(row.entry, display),
        *_circumstance_fields(row.entry, display),
        *((title, text) for title, text in row.entry.other),
    )
    return tuple((display.text(title), text) for title, text in fields if text)


def _time_fields(entry: Entry, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield (
        message("EntryFields", "Booked on"),
        display.moment(entry.booked_at, entry.precision.value),
    )
    yield message("EntryFields", "Time zone"), _zone(entry, display)
    if entry.earliest_on != entry.latest_on:
        days = f"{display.day(entry.earliest_on)} – {display.day(entry.latest_on)}"
        yield message("EntryFields", "Between"), days
    yield message("EntryFields", "Value date"), display.day(entry.value_on)


def _zone(entry: Entry, display: Display) -> str:
    zone = display.code(entry.zone)
    if entry.zone_source is ZoneSource.ASSUMED:
        return display.text(message("EntryFields", "{zone}, assumed by the case").format(zone=zone))
    is_recorded = entry.zone_source is ZoneSource.RECORDED
    return zone if is_recorded else display.text(message("EntryFields", "not known"))


def _account_fields(row: EntryRow, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield (
        message("EntryFields", "Account"),
        display.code(row.account.iban or row.account.number),
    )
    yield message("EntryFields", "Holder"), display.name(row.account.holder)
    yield message("EntryFields", "Bank"), display.name(row.account.bank)
    yield (
        message("EntryFields", "Balance after the entry"),
        _money(row.entry.running_balance, display),
    )
    yield (
        message("EntryFields", "Amount in the second currency"),
        _money(row.entry.amount_2, display),
    )


def _counterparty_fields(entry: Entry, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield message("EntryFields", "Counterparty"), display.name(entry.counterparty_name)
    yield (
        message("EntryFields", "Account of the counterparty"),
        display.code(entry.counterparty_account),
    )
    yield (
        message("EntryFields", "Identifier of the counterparty"),
        display.code(entry.counterparty_id),
    )
    yield (
        message("EntryFields", "Bank of the counterparty"),
        display.name(entry.counterparty_bank),
    )
    yield (
        message("EntryFields", "Country of the counterparty"),
        display.name(entry.counterparty_country),
    )


def _purpose_fields(entry: Entry, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield message("EntryFields", "Purpose"), display.name(entry.remittance_info)
    yield message("EntryFields", "Kind of operation"), display.name(entry.entry_type)
    yield (
        message("EntryFields", "Reference of the bank"),
        display.code(entry.bank_reference),
    )
    yield message("EntryFields", "Code of the purpose"), display.code(entry.purpose_code)
    if entry.is_reversal:
        yield (
            message("EntryFields", "Reversal"),
            display.text(message("EntryFields", "takes an earlier entry back")),
        )


def _circumstance_fields(entry: Entry, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield message("EntryFields", "Transfer system"), display.name(entry.transfer_system)
    if entry.is_cash:
        yield message("EntryFields", "Cash"), display.text(message("EntryFields", "yes"))
    yield message("EntryFields", "Channel"), display.name(entry.channel)
    yield message("EntryFields", "Place"), display.name(entry.location)
    yield message("EntryFields", "Category of the merchant"), display.code(entry.mcc)
    yield message("EntryFields", "Card"), display.code(entry.card)
    yield (
        message("EntryFields", "Residency of the holder"),
        display.name(entry.holder_residency),
    )
    yield (
        message("EntryFields", "Residency of the counterparty"),
        display.name(entry.counterparty_residency),
    )
    yield (
        message("EntryFields", "Remarks of the reader"),
        " ".join(display.text(warning_sentence(code)) for code in entry.warnings),
    )


def _money(money: Money | None, display: Display) -> str:
    return "" if money is None else display.money(money)
