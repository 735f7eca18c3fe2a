"""The truth about a story as JSON, for tests of the whole way: counts, sums, balances, plants, links."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from investigator_desktop.training import amounts
from investigator_desktop.training.actors import Account
from investigator_desktop.training.scenarios.story import Story
from investigator_desktop.training.transfers import MoneyTransfer
from investigator_desktop.training.written import PlacedEntry, Plant, WrittenFile, WrittenStatement

FORMAT_VERSION = 1

Json = str | int | bool | None | list["Json"] | dict[str, "Json"]
"""A JSON value without floats."""


_CASE_NOTE = "Training material: every person, firm, bank, account and number is invented."


@dataclass(frozen=True, slots=True)
class Link:
    """One movement that two statements of the evidence show: where its debit stands, and where its credit."""

    reference: str
    debit_file: str
    debit: PlacedEntry
    credit_file: str
    credit: PlacedEntry


def _legs(files: tuple[WrittenFile, ...], *, is_credit: bool) -> dict[str, tuple[str, PlacedEntry]]:
    """Return the file and entry that show a side of each movement, by the movement's reference."""
    return {
        entry.booking.movement.reference: (file.name, entry)
        for file in files
        for statement in file.statements
        for entry in statement.entries
        if entry.booking.is_credit is is_credit
    }


def links(files: tuple[WrittenFile, ...]) -> Iterator[Link]:
    """Yield the movements that are entries of two accounts of the evidence, in the order of time."""
    debits, credits_ = _legs(files, is_credit=False), _legs(files, is_credit=True)
    for reference in sorted(debits.keys() & credits_.keys()):
        yield Link(reference, *debits[reference], *credits_[reference])


def single_legs(story: Story) -> Iterator[tuple[str, PlacedEntry]]:
    """Yield entries whose other account is in the evidence too but does not show the movement."""
    debits, credits_ = _legs(story.files, is_credit=False), _legs(story.files, is_credit=True)
    every = debits | credits_
    for reference in sorted(debits.keys() ^ credits_.keys()):
        if every[reference][1].booking.counterparty in story.accounts:
            yield every[reference]


def _account(account: Account) -> Json:
    return {
        "number": account.number,
        "currency": account.currency,
        "holder": account.holder.name,
        "holder_id": account.holder.tax_id,
        "bank": account.bank.name,
        "country": account.bank.country,
    }


def _money(minor: int | None) -> str | None:
    return None if minor is None else amounts.plain(minor)


def _sum(entries: tuple[PlacedEntry, ...], *, is_credit: bool) -> int:
    return sum(entry.booking.amount for entry in entries if entry.booking.is_credit is is_credit)


def _count(entries: tuple[PlacedEntry, ...], *, is_credit: bool) -> int:
    return sum(1 for entry in entries if entry.booking.is_credit is is_credit)


def _reconciliation(statement: WrittenStatement) -> str:
    """Return what an importer must find: the balances and the printed entries agree, differ, or are not there."""
    if statement.opening is None or statement.closing is None:
        return "inconclusive"
    signed = sum(entry.booking.signed for entry in statement.entries)
    return "pass" if statement.opening + signed == statement.closing else "fail"


def _statement(statement: WrittenStatement) -> Json:
    entries = statement.entries
    extract = statement.extract
    rows = [entry.place.row for entry in entries]
    return {
        "account": extract.account.number,
        "currency": extract.account.currency,
        "sheet": statement.sheet,
        "header_rows": list(statement.header_rows),
        "from": extract.from_on.isoformat(),
        "to": extract.to_on.isoformat(),
        "opening_balance": _money(statement.opening),
        "closing_balance": _money(statement.closing),
        "reconciliation": _reconciliation(statement),
        "entry_count": len(entries),
        "credit_count": _count(entries, is_credit=True),
        "debit_count": _count(entries, is_credit=False),
        "credit_sum": amounts.plain(_sum(entries, is_credit=True)),
        "debit_sum": amounts.plain(_sum(entries, is_credit=False)),
        "first_row": min(rows),
        "last_row": max(rows),
        "has_running_balance": statement.has_running_balance,
        "is_newest_first": statement.is_newest_first,
    }


def _file(file: WrittenFile) -> Json:
    return {
        "file": file.name,
        "layout": file.layout,
        "nature": file.nature.value,
        "row_count": file.row_count,
        "statements": [_statement(statement) for statement in file.statements],
    }


def _plant(plant: Plant) -> Json:
    place: Json = {"sheet": plant.place.sheet, "row": plant.place.row} if plant.place else None
    return {"kind": plant.kind.value, "file": plant.file, "place": place, "text": plant.text}


def _leg(file: str, entry: PlacedEntry) -> Json:
    booking = entry.booking
    return {
        "file": file,
        "sheet": entry.place.sheet,
        "row": entry.place.row,
        "account": booking.account.number,
        "amount": amounts.plain(booking.amount),
        "currency": booking.account.currency,
        "booked_at": booking.wall_time.isoformat(),
    }


def _link(link: Link) -> Json:
    return {
        "reference": link.reference,
        "debit": _leg(link.debit_file, link.debit),
        "credit": _leg(link.credit_file, link.credit),
    }


def _transfer_counts(transfers: tuple[MoneyTransfer, ...]) -> Json:
    names = sorted({transfer.status.value for transfer in transfers})
    return {name: sum(1 for transfer in transfers if transfer.status.value == name) for name in names}


def _transfer_sums(transfers: tuple[MoneyTransfer, ...]) -> Json:
    names = sorted({transfer.send_currency for transfer in transfers})
    return {
        name: amounts.plain(sum(item.send_amount for item in transfers if item.send_currency == name))
        for name in names
    }


def truth_text(story: Story, seed: int) -> str:
    """Return the truth as JSON text with a last line end."""
    whole: Json = {
        "note": _CASE_NOTE,
        "format_version": FORMAT_VERSION,
        "seed": seed,
        "accounts": [_account(account) for account in story.accounts],
        "files": [_file(file) for file in story.files],
        "money_transfers": {
            "count": len(story.transfers),
            "by_status": _transfer_counts(story.transfers),
            "sent_by_currency": _transfer_sums(story.transfers),
        },
        "plants": [_plant(plant) for plant in story.plants],
        "single_legs": [_leg(file, entry) for file, entry in single_legs(story)],
        "links": [_link(link) for link in links(story.files)],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"
