"""The fields of an entry that hold something, as title and text in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from investigator_desktop.domain.cards import mask_card, masked_cards
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_frame import Entry, ZoneSource
from investigator_desktop.domain.entry_warnings import warning_sentence
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_marks import correction_of, shown_text, source_text


def entry_fields(row: EntryRow, display: Display) -> tuple[tuple[str, str], ...]:
    """Return (title, text) of every field that the source filled, in reading order."""
    fields = (
        *_time_fields(row.entry, display),
        *_account_fields(row, display),
        *_counterparty_fields(row, display),
        *_purpose_fields(row, display),
        *_circumstance_fields(row, display),
        *((title, display.masked(text)) for title, text in row.entry.other),
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
        display.account(row.account.iban or row.account.number),
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


def _counterparty_fields(row: EntryRow, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield message("EntryFields", "Counterparty"), _said(row, "counterparty_name", display.said, display)
    for party in (one.value for one in row.decisions if one.kind is DecisionKind.PARTY):
        yield message("EntryFields", "Party on the other side"), display.name(party)
    yield (
        message("EntryFields", "Account of the counterparty"),
        _said(row, "counterparty_account", display.account, display),
    )
    yield (
        message("EntryFields", "Identifier of the counterparty"),
        _said(row, "counterparty_id", display.account, display),
    )
    yield (
        message("EntryFields", "Bank of the counterparty"),
        _said(row, "counterparty_bank", display.name, display),
    )
    yield (
        message("EntryFields", "Country of the counterparty"),
        _said(row, "counterparty_country", display.name, display),
    )


def _said(row: EntryRow, field: str, write: Callable[[str], str], display: Display) -> str:
    """Return what a field says; a corrected one says on a line of its own what stands in the source."""
    if correction_of(row, field) is None:
        return write(source_text(row, field))
    original = write(source_text(row, field)) or display.text(message("EntryFields", "nothing"))
    said = display.text(message("EntryFields", "The source says: {text}").format(text=original))
    return "\n".join(text for text in (write(shown_text(row, field)), said) if text)


def _purpose_fields(row: EntryRow, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield message("EntryFields", "Purpose"), _said(row, "remittance_info", display.said, display)
    yield message("EntryFields", "Kind of operation"), _said(row, "entry_type", display.said, display)
    yield (
        message("EntryFields", "Reference of the bank"),
        _said(row, "bank_reference", display.account, display),
    )
    yield message("EntryFields", "Code of the purpose"), _said(row, "purpose_code", display.code, display)
    if row.entry.is_reversal:
        yield (
            message("EntryFields", "Reversal"),
            display.text(message("EntryFields", "takes an earlier entry back")),
        )


def _circumstance_fields(row: EntryRow, display: Display) -> Iterator[tuple[Message | str, str]]:
    yield message("EntryFields", "Transfer system"), display.name(row.entry.transfer_system)
    if row.entry.is_cash:
        yield message("EntryFields", "Cash"), display.text(message("EntryFields", "yes"))
    yield message("EntryFields", "Channel"), display.name(row.entry.channel)
    yield message("EntryFields", "Place"), _said(row, "location", display.said, display)
    yield message("EntryFields", "Category of the merchant"), display.code(row.entry.mcc)
    yield message("EntryFields", "Card"), display.card(row.entry.card)
    yield (
        message("EntryFields", "Residency of the holder"),
        display.name(row.entry.holder_residency),
    )
    yield (
        message("EntryFields", "Residency of the counterparty"),
        display.name(row.entry.counterparty_residency),
    )
    yield (
        message("EntryFields", "Remarks of the reader"),
        " ".join(display.text(warning_sentence(code)) for code in row.entry.warnings),
    )


def _money(money: Money | None, display: Display) -> str:
    return "" if money is None else display.money(money)


def has_cards(row: EntryRow) -> bool:
    """Tell whether an entry says a number of a card that is shown with its middle hidden."""
    entry = row.entry
    texts = (
        entry.counterparty_name, entry.counterparty_account, entry.counterparty_id, entry.remittance_info,
        entry.bank_reference, entry.location, row.account.number, *(text for _, text in entry.other),
    )  # fmt: skip
    is_card = entry.card is not None and mask_card(entry.card) != entry.card
    return is_card or any(text is not None and masked_cards(text) != text for text in texts)
