"""The acquisition receipt: what was handed over and received, with its hashes, for two persons to sign."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from investigator_desktop.domain.custody import CustodyRecord
from investigator_desktop.domain.receipt_content import ReceiptContent, ReceivedItem
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.foundation.word_form import grouped_hex, words_of
from investigator_desktop.reports.documents import write_pages
from investigator_desktop.reports.pages import Sheets
from investigator_desktop.reports.sections.custody import (
    acquired,
    kind_facts,
    order_facts,
    reach_facts,
    receipt_facts,
)
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.sheet_head import (
    blank_sheets,
    case_facts,
    write_sheet_head,
    write_sheet_heading,
)
from investigator_desktop.reports.signatures import write_two_signatures
from investigator_desktop.reports.typesetting.facts import SMALL
from investigator_desktop.reports.typesetting.output import WrittenReport
from investigator_desktop.reports.typesetting.styles import NOTE, SHEET_BODY
from investigator_desktop.reports.typesetting.word_grid import set_words

SIGNERS = (message("Report", "Handed over by"), message("Report", "Received by"))
WORDS_SENTENCE = message("Report", "The same hash as words, read column by column:")


def write_acquisition_receipt(content: ReceiptContent, out: Path, progress: Progress) -> WrittenReport:
    """Write the receipt as a tagged PDF/A-3a at `out`; the same content gives the same bytes.

    After a failure or a cancellation `out` holds what it held before. Raises `OSError` where it cannot be written and
    `Cancelled` where the task is no longer wanted.
    """
    title = message("Report", "Acquisition receipt, case {reference}")
    pages = blank_sheets(content, title.format(reference=content.details.reference), progress)
    write_sheet_head(pages, message("Report", "Acquisition receipt"))
    pages.facts(case_facts(pages), SMALL)
    for received in content.items:
        progress.check()
        _write_item(pages, received)
    _write_trail(pages, content)
    _write_signatures(pages)
    pages.flow.settle()
    pages.flow.canvas.end_last_page()
    return write_pages(pages, (), out)


def _write_item(pages: Sheets, received: ReceivedItem) -> None:
    item = received.item
    heading = message("Report", "{label}: {file}")
    write_sheet_heading(pages, heading.format(label=item.label, file=isolate(item.file_name)))
    pages.facts([*_item_facts(pages, received)], SMALL)
    pages.introduce(WORDS_SENTENCE, NOTE)
    set_words(pages.flow, words_of(item.sha256))


def _item_facts(pages: Sheets, received: ReceivedItem) -> Iterator[tuple[Message, str]]:
    item, wording = received.item, pages.wording
    yield message("Report", "Bytes"), wording.count(item.size)
    yield message("Report", "SHA-256"), grouped_hex(item.sha256)
    if item.modified_at is not None:
        yield message("Report", "File last changed"), wording.instant(item.modified_at)
    yield acquired(item, wording)
    yield from receipt_facts(item, wording)
    yield from order_facts(item, wording)
    yield from reach_facts(item.terms.basis, wording)
    yield from kind_facts(item.terms, wording)
    for later in received.receipts[1:]:
        yield message("Report", "Received again"), wording.text(_later(later, pages))


def _later(record: CustodyRecord, pages: Sheets) -> Message:
    sentence = message("Report", "{instant} by {actor} as {file}, from: {source}")
    return sentence.format(
        instant=pages.wording.instant(record.recorded_at),
        actor=isolate(actor_text(record.recorded_by, pages.wording)),
        file=isolate(record.file_name),
        source=isolate(record.receipt.received_from or pages.wording.day(None)),
    )


def _write_trail(pages: Sheets, content: ReceiptContent) -> None:
    head = content.audit_head
    if head is None:
        return
    write_sheet_heading(pages, message("Report", "State of the audit trail"))
    pages.facts(
        [
            (message("Report", "Records of the trail"), pages.wording.count(head.sequence)),
            (message("Report", "Last record on"), pages.wording.instant(head.occurred_at)),
            (message("Report", "Hash of the trail"), grouped_hex(head.record_hash)),
        ],
        SMALL,
    )
    pages.introduce(WORDS_SENTENCE, NOTE)
    set_words(pages.flow, words_of(head.record_hash))


def _write_signatures(pages: Sheets) -> None:
    pages.introduce(
        message(
            "Report",
            "Both persons have compared the hashes above with those of the files handed over; who cannot compute them "
            "strikes this sentence out.",
        ),
        SHEET_BODY,
    )
    write_two_signatures(pages, SIGNERS)
