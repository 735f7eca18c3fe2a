"""Whole sentences about an exhibit: what its entries are and where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.exhibits import ExhibitSource
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display

if TYPE_CHECKING:
    from investigator_desktop.operations.exhibits.scenes import LoadedExhibit

HASH_DIGITS = 12


def entry_sentence(display: Display, row: EntryRow) -> str:
    """Return when an entry was booked, how much it moved, and whom it names."""
    entry = row.entry
    party = display.said(entry.counterparty_name) or display.account(entry.counterparty_account)
    moment = display.moment(entry.booked_at, entry.precision.value)
    told = (
        message("Exhibits", "{moment}   {amount}   {party}")
        if party
        else message("Exhibits", "{moment}   {amount}")
    )
    return display.text(told.format(moment=moment, amount=display.money(entry.signed_amount), party=party))


def source_sentence(display: Display, source: ExhibitSource) -> str:
    """Return the item of evidence, the place in it and the beginning of its hash."""
    row = display.number(source.row)
    told = message("Exhibits", "Source: {evidence}, {file}, row {row}, SHA-256 {hash}…")
    if source.sheet:
        told = message("Exhibits", "Source: {evidence}, {file}, sheet {sheet}, row {row}, SHA-256 {hash}…")
    filled = told.format(
        evidence=display.code(source.evidence_label),
        file=display.name(source.file_name),
        sheet=display.name(source.sheet),
        row=row,
        hash=display.code(source.sha256[:HASH_DIGITS]),
    )
    return display.text(filled)


def entries_sentence(display: Display, loaded: LoadedExhibit) -> str:
    """Return the first entry that is pointed out and how many others are; empty where none is."""
    if not loaded.rows:
        return ""
    first = entry_sentence(display, loaded.rows[0])
    others = len(loaded.ids) - 1
    if not others:
        return first
    more = message("Exhibits", "and %n others").counted(others)
    return display.text(message("Exhibits", "{entry}   {others}").format(entry=first, others=more))


def missing_sentence(loaded: LoadedExhibit) -> Message | None:
    """Return what is said of entries that the case does not have any more; None where it has all."""
    if not loaded.missing_count:
        return None
    return message(
        "Exhibits",
        "%n entries that were pinned are not in the case any more: their import was undone or left out.",
    ).counted(loaded.missing_count)
