"""The material examined: every file as received, with its SHA-256, its custody and what was read from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from investigator_desktop.domain.case import EvidenceItem, ImportRun
from investigator_desktop.domain.custody import Derivation, Destruction, EvidenceStanding
from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.sections.custody import (
    NamedValue,
    acquired,
    kind_facts,
    order_facts,
    reach_facts,
    receipt_facts,
)
from investigator_desktop.reports.sections.people import actor_text
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import NOTE
from investigator_desktop.reports.typesetting.tables import Kind
from investigator_desktop.reports.wording import Wording

HEADS = (
    Head(message("Report", "No."), 28, Kind.CODE),
    Head(message("Report", "File and its SHA-256"), 289),
    Head(message("Report", "Bytes"), 52, Kind.NUMBER),
    Head(message("Report", "Entries"), 58, Kind.NUMBER),
)
STANDING_HEADS = (
    Head(message("Report", "No."), 28, Kind.CODE),
    Head(message("Report", "File and its SHA-256"), 240),
    Head(message("Report", "Why it does not count"), 159, Kind.WORDS),
)

_HELD = message("Report", "Held, not read: {reason}")
_TAKEN_OUT = {
    Derivation.MEMBER: message("Report", "{item}, out of {container}: a file of this archive"),
    Derivation.DECRYPTED: message("Report", "{item}, out of {container}: what its password opened"),
}


def write_material(pages: Pages) -> None:
    """Write one row for each file with how it came to the case, then what no longer counts."""
    pages.chapter(message("Report", "Material examined"))
    pages.introduce(
        message(
            "Report",
            "Each file is kept in the case byte for byte as it was received. Its SHA-256 was computed when it was "
            "received; anyone who holds the file can compute it again and compare.",
        )
    )
    _write_counting(pages, counting(pages.content.evidence))
    set_aside = [item for item in pages.content.evidence if item.standing is not EvidenceStanding.COUNTS]
    if set_aside:
        _write_set_aside(pages, set_aside)
    pages.say(message("Report", "Times of receipt are in UTC."), NOTE)


def counting(items: Sequence[EvidenceItem]) -> tuple[EvidenceItem, ...]:
    """Return the items that count."""
    return tuple(item for item in items if item.standing is EvidenceStanding.COUNTS)


def _write_counting(pages: Pages, items: Sequence[EvidenceItem]) -> None:
    entries, payments = _counts(pages.content.runs)
    table = pages.table(HEADS)
    origins = _origins(pages.content)
    for item in items:
        size, count = pages.wording.count(item.size), pages.wording.count(entries[item.id])
        table.row((item.label, _file(item, origins[item.id], payments[item.id], pages.wording), size, count))
    table.close()


def _counts(runs: tuple[ImportRun, ...]) -> tuple[Counter[int], Counter[int]]:
    """Return how many entries and how many payments each item of evidence gave."""
    entries: Counter[int] = Counter()
    payments: Counter[int] = Counter()
    for run in runs:
        entries[run.evidence_id] += run.entry_count
        payments[run.evidence_id] += run.payment_count
    return entries, payments


def _origins(content: ReportContent) -> Mapping[int, tuple[Message, ...]]:
    """Return for each item out of which other one it was taken and why it was not read, where it was not."""
    labels = {item.id: item.label for item in content.evidence}
    held = {one.evidence.id: (_HELD.format(reason=one.sentence),) for one in content.held}
    return {item.id: (*_taken_out(item, labels), *held.get(item.id, ())) for item in content.evidence}


def _taken_out(item: EvidenceItem, labels: Mapping[int, str]) -> Iterator[Message]:
    container = labels.get(item.container_id or 0)
    if item.derivation is not None and container is not None:
        yield _TAKEN_OUT[item.derivation].format(item=item.label, container=container)


def _file(item: EvidenceItem, origins: Sequence[Message], payment_count: int, wording: Wording) -> str:
    lines = [item.file_name, item.sha256, *map(wording.text, origins), *_custody(item, wording)]
    if payment_count:
        payments = message("Report", "payments: {count}").format(count=wording.count(payment_count))
        lines.append(wording.text(payments))
    return "\n".join(map(printable, lines))


def _custody(item: EvidenceItem, wording: Wording) -> Iterator[str]:
    """Yield how an item came and on what terms it may be used, what belongs together on one line."""
    groups = (
        (acquired(item, wording),),
        receipt_facts(item, wording),
        order_facts(item, wording),
        *((fact,) for fact in reach_facts(item.terms.basis, wording)),
        kind_facts(item.terms, wording),
    )
    return (_line(group, wording) for group in groups if group)


def _line(facts: Sequence[NamedValue], wording: Wording) -> str:
    named = message("Report", "{name}: {value}")
    return "; ".join(wording.text(named.format(name=name, value=isolate(value))) for name, value in facts)


def _write_set_aside(pages: Pages, items: Sequence[EvidenceItem]) -> None:
    pages.subheading(message("Report", "Material that does not count"))
    pages.introduce(
        message(
            "Report",
            "These files were received and give no entry to this report. What was destroyed by order is known by its "
            "hash alone.",
        ),
        NOTE,
    )
    destructions = {destruction.evidence_id: destruction for destruction in pages.content.destructions}
    table = pages.table(STANDING_HEADS)
    for item in items:
        named = "\n".join(printable(text) for text in (item.file_name, item.sha256) if text)
        reason = _reason(item, destructions.get(item.id), pages.wording)
        table.row((item.label, named, pages.wording.text(reason)))
    table.close()


def _reason(item: EvidenceItem, destruction: Destruction | None, wording: Wording) -> Message:
    if destruction is not None:
        return _destroyed(destruction, wording)
    if item.standing is EvidenceStanding.DESTROYED:
        return message("Report", "Destroyed: {reason}").format(reason=isolate(item.standing_reason))
    return message("Report", "Withdrawn: {reason}").format(reason=isolate(item.standing_reason))


def _destroyed(destruction: Destruction, wording: Wording) -> Message:
    sentence = message(
        "Report",
        "Destroyed on {instant} by {actor} on order no. {number} of {day}, {authority}. Reason: {reason}",
    )
    return sentence.format(
        instant=wording.instant(destruction.destroyed_at),
        actor=isolate(actor_text(destruction.destroyed_by, wording)),
        number=isolate(destruction.order_number),
        day=wording.day(destruction.ordered_on),
        authority=isolate(destruction.authority),
        reason=isolate(destruction.reason),
    )
