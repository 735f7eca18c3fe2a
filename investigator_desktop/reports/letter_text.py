"""The words of a letter to a bank, as blocks that a document and a page set in their own way.

What the program does not know stands in brackets, for a person to fill in.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import DayRange, DayState, KeyedCheck, Seam
from investigator_desktop.domain.completeness_words import difference_sentence
from investigator_desktop.domain.custody import LegalBasis
from investigator_desktop.domain.letter_content import LetterAccount, LetterContent
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.wording import Wording

DRAFT = message("Letter", "Draft. Editable, not verifiable.")
TITLE = message("Letter", "Request to complete account statements")


class BlockKind(StrEnum):
    """How a block of a letter is set."""

    TITLE = "title"
    LINE = "line"
    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph of a letter."""

    kind: BlockKind
    text: Message


def letter_blocks(content: LetterContent, wording: Wording) -> Iterator[Block]:
    """Yield the letter from its addressee to its signature."""
    yield from _head(content, wording)
    for account in content.accounts:
        yield Block(BlockKind.HEADING, _account(account))
        for sentence in _asked(account, wording):
            yield Block(BlockKind.ITEM, sentence)
    if content.held:
        yield Block(BlockKind.HEADING, message("Letter", "Files of which no account is known"))
        yield from (Block(BlockKind.ITEM, _held(item)) for item in content.held)
    yield from _end(content)


def _head(content: LetterContent, wording: Wording) -> Iterator[Block]:
    bank = isolate(content.bank) if content.bank else message("Letter", "[name and address of the bank]")
    yield Block(BlockKind.LINE, message("Letter", "To: {bank}").format(bank=bank))
    sender = message("Letter", "From: {agency}")
    agency = isolate(content.details.agency) if content.details.agency else message("Letter", "[agency]")
    yield Block(BlockKind.LINE, sender.format(agency=agency))
    yield Block(BlockKind.LINE, message("Letter", "Number and date: [outgoing number], [date]"))
    reference = message("Letter", "Case: {reference}")
    yield Block(BlockKind.LINE, reference.format(reference=isolate(content.details.reference)))
    yield Block(BlockKind.TITLE, TITLE)
    bases = [_basis(basis, wording) for basis in content.bases] or [
        message("Letter", "Legal basis: [act, number and date of the order]")
    ]
    yield from (Block(BlockKind.LINE, basis) for basis in bases)
    intro = message(
        "Letter",
        "What was received leaves open what is listed below. Please provide it, or state for each point that there is "
        "nothing to provide.",
    )
    yield Block(BlockKind.TEXT, intro)


def _basis(basis: LegalBasis, wording: Wording) -> Message:
    sentence = message("Letter", "Legal basis: {act}, number {number}, of {day}, {authority}")
    return sentence.format(
        act=isolate(basis.act) if basis.act else message("Letter", "[act]"),
        number=isolate(basis.number) if basis.number else message("Letter", "[number]"),
        day=wording.day(basis.issued_on) if basis.issued_on else message("Letter", "[date]"),
        authority=isolate(basis.authority) if basis.authority else message("Letter", "[authority]"),
    )


def _account(account: LetterAccount) -> Message:
    named = isolate_ltr(f"{account.name} {account.currency}".strip())
    if not account.account.holder:
        return message("Letter", "Account {account}").format(account=named)
    sentence = message("Letter", "Account {account}, {holder}")
    return sentence.format(account=named, holder=isolate(account.account.holder))


def _asked(account: LetterAccount, wording: Wording) -> Iterator[Message]:
    days = sorted((*account.missing, *account.held_days), key=lambda part: part.from_on)
    yield from (_missing(part, wording) for part in days)
    yield from (_unreconciled(record, wording) for record in account.unreconciled)
    yield from (_unmet(seam, wording) for seam in account.seams)
    for check in account.keyed:
        yield from _unlike(check, wording)
    yield from (_unproven(record, wording) for record in account.unproven)
    yield from (_held(item) for item in account.held)
    if not account.currency:
        yield message("Letter", "The currency of the account is not stated: please state it.")


def _days(first: date, last: date, wording: Wording) -> str:
    return isolate(wording.period(first, last))


def _missing(part: DayRange, wording: Wording) -> Message:
    held = message(
        "Letter",
        "{days} (%n days): only files that could not be read may cover these days. Please provide the entries of these "
        "days as a table; where nothing was booked, please state the balance at the beginning and at the end.",
    )
    missing = message(
        "Letter",
        "{days} (%n days): no statement covers these days. Please provide it; where nothing was booked, please state "
        "the balance at the beginning and at the end.",
    )
    sentence = held if part.state is DayState.HELD else missing
    return sentence.counted(part.day_count).format(days=_days(part.from_on, part.to_on, wording))


def _unreconciled(record: StatementRecord, wording: Wording) -> Message:
    sentence = message(
        "Letter",
        "File {file}, {days}: {reason} Please check it and provide the statement anew, or state the reason.",
    )
    reason = record.reconciliation.reason
    return sentence.format(file=_file(record.evidence), days=_covered(record, wording), reason=reason)


def _unproven(record: StatementRecord, wording: Wording) -> Message:
    sentence = message(
        "Letter",
        "File {file}, {days}: please state the opening and the closing balance, the turnovers of credits and of "
        "debits, and the number of entries ({count} were read).",
    )
    days, count = _covered(record, wording), wording.count(record.entry_count)
    return sentence.format(file=_file(record.evidence), days=days, count=count)


def _covered(record: StatementRecord, wording: Wording) -> Message | str:
    covered = record.covered
    if covered is None:
        return message("Letter", "period not stated")
    return _days(covered.from_on, covered.to_on, wording)


def _file(item: EvidenceItem) -> str:
    return isolate(item.file_name)


def _held(item: EvidenceItem) -> Message:
    sentence = message(
        "Letter",
        "File {file} could not be read as a table: please provide what it holds as .xlsx or .csv, without a password, "
        "with the columns named below.",
    )
    return sentence.format(file=_file(item))


def _unmet(seam: Seam, wording: Wording) -> Message:
    sentence = message(
        "Letter",
        "Files {first} and {second}: the one ends with a balance of {closing}, the other begins with {opening}. Please "
        "provide the entries between them, or state which balance is right.",
    )
    return sentence.format(
        first=_file(seam.first.evidence),
        second=_file(seam.second.evidence),
        closing=wording.amount(seam.closing),
        opening=wording.amount(seam.opening),
    )


def _unlike(check: KeyedCheck, wording: Wording) -> Iterator[Message]:
    keyed = check.record.statement
    sentence = message(
        "Letter",
        "Covering letter or document, {place}, {days}: {difference}. Please state which figure is right and "
        "provide what is missing.",
    )
    for difference in check.differences:
        yield sentence.format(
            place=isolate(keyed.place),
            days=_days(keyed.from_on, keyed.to_on, wording),
            difference=difference_sentence(difference),
        )


def _end(content: LetterContent) -> Iterator[Block]:
    form = message(
        "Letter",
        "Please provide tables as .xlsx or .csv with one row for each entry and these columns: date and time of the "
        "booking, value date, credit, debit, currency, balance after the entry, reference of the document, name, "
        "identification number, account and bank of the other side, and purpose of the payment; numbers of accounts "
        "and of documents as text.",
    )
    letter = message(
        "Letter",
        "Please state in a covering letter, for each file, its name and SHA-256, the account and its currency, the "
        "first and the last day, the opening and the closing balance, the turnovers of credits and of debits, and the "
        "number of entries.",
    )
    yield Block(BlockKind.HEADING, message("Letter", "Form of the answer"))
    yield Block(BlockKind.TEXT, form)
    yield Block(BlockKind.TEXT, letter)
    yield Block(BlockKind.LINE, message("Letter", "[date by which the answer is due]"))
    author = message("Letter", "{name}, {role}")
    role = isolate(content.prepared_by.role) if content.prepared_by.role else message("Letter", "[position]")
    yield Block(BlockKind.LINE, author.format(name=isolate(content.prepared_by.name), role=role))
    yield Block(BlockKind.LINE, message("Letter", "[signature]"))
    yield Block(
        BlockKind.TEXT,
        message(
            "Letter",
            "This draft can be changed by anybody, so that nothing can be proven by it; what was received can be "
            "verified by the sealed bundle of the case.",
        ),
    )
