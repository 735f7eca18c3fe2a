"""The end of the report: the state of the case that it was made from, what is attached, and room to sign."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.word_form import grouped_lines, words_of
from investigator_desktop.reports.pages import Head, Pages, Sheets
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.signatures import SIGNING_ROOM, write_signature
from investigator_desktop.reports.typesetting.styles import A4_PORTRAIT, NOTE
from investigator_desktop.reports.typesetting.tables import Kind
from investigator_desktop.reports.typesetting.word_grid import set_words

ATTACHMENT_HEADS = (
    Head(message("Report", "Attached file"), 120, Kind.CODE),
    Head(message("Report", "What it holds, and its SHA-256"), 350),
)


def write_closing(pages: Pages) -> None:
    """Write the last section."""
    pages.chapter(message("Report", "State of the case and signature"), A4_PORTRAIT)
    _write_audit_head(pages)
    _write_signing_key(pages)
    if pages.attachments:
        _write_attachments(pages)
    _write_signature(pages)


def _write_audit_head(pages: Pages) -> None:
    head = pages.content.audit_head
    if head is None:
        return
    pages.say(
        message(
            "Report",
            "Every action in the case is a record of its audit trail, and each record is hashed together with the one "
            "before it. The hash below stands for the whole trail up to the moment at which this report was made.",
        )
    )
    pages.facts(
        [
            (message("Report", "Last audit record"), pages.wording.count(head.sequence)),
            (message("Report", "Recorded on"), pages.wording.instant(head.occurred_at)),
            (message("Report", "Hash of the trail"), head.record_hash),
            (message("Report", "Program"), f"Investigator Desktop {pages.content.program_version}"),
        ]
    )
    write_hash_words(pages, head.record_hash)


def write_hash_words(pages: Sheets, record_hash: str) -> None:
    """Write the hash of the trail as words, with what they are for."""
    pages.introduce(
        message(
            "Report",
            "The same hash as words, which two persons can compare by telephone; they are read column by column.",
        ),
        NOTE,
    )
    set_words(pages.flow, words_of(record_hash))


def _write_signing_key(pages: Pages) -> None:
    fingerprint = pages.content.signing_fingerprint
    if fingerprint is None:
        return
    pages.introduce(
        message(
            "Report",
            "Sealed bundles of this case are signed with the key that has the following fingerprint, the SHA-256 of "
            "its public part.",
        )
    )
    pages.facts([(message("Report", "Fingerprint of the signing key"), grouped_lines(fingerprint))])


def _write_attachments(pages: Pages) -> None:
    pages.subheading(message("Report", "Files attached to this document"))
    table = pages.table(ATTACHMENT_HEADS)
    for attachment in pages.attachments:
        table.row((attachment.name, f"{attachment.description}\n{sha256_hex(attachment.content)}"))
    table.close()


def _write_signature(pages: Pages) -> None:
    pages.flow.need(4 * SIGNING_ROOM)
    pages.subheading(message("Report", "Signature"))
    prepared = message("Report", "Prepared by {actor} on {instant}.").format(
        actor=actor_text(pages.content.prepared_by, pages.wording),
        instant=pages.wording.instant(pages.content.prepared_at),
    )
    pages.say(prepared)
    write_signature(pages)
