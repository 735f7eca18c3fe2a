"""What was decided about an entry, as marks and words beside what its source says."""

from __future__ import annotations

from enum import StrEnum

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display


class EntryMark(StrEnum):
    """The marks that an entry can carry, the weightiest first; each is also the name of its icon."""

    EXCLUDED = "exclude"
    REPEATED = "copy"
    OUTSIDE_BASIS = "outside"
    INTELLIGENCE = "intelligence"
    CORRECTED = "correct"
    PARTY = "party"
    TAG = "tag"
    NOTE = "note"


MARK_TITLES: dict[EntryMark, Message] = {
    EntryMark.EXCLUDED: message("EntryMarks", "Excluded from all sums"),
    EntryMark.REPEATED: message("EntryMarks", "Repeated in a second statement and counted once"),
    EntryMark.OUTSIDE_BASIS: message("EntryMarks", "Outside the legal basis"),
    EntryMark.INTELLIGENCE: message("EntryMarks", "Intelligence only"),
    EntryMark.CORRECTED: message("EntryMarks", "Corrected"),
    EntryMark.PARTY: message("EntryMarks", "Party assigned"),
    EntryMark.TAG: message("EntryMarks", "Tag"),
    EntryMark.NOTE: message("EntryMarks", "Note"),
}

MARKS_OF_KINDS: dict[DecisionKind, EntryMark] = {
    DecisionKind.EXCLUSION: EntryMark.EXCLUDED,
    DecisionKind.CORRECTION: EntryMark.CORRECTED,
    DecisionKind.PARTY: EntryMark.PARTY,
    DecisionKind.TAG: EntryMark.TAG,
    DecisionKind.NOTE: EntryMark.NOTE,
    DecisionKind.NO_REPEAT: EntryMark.NOTE,
}


def marks_of(row: EntryRow) -> tuple[EntryMark, ...]:
    """Return the marks of an entry, each once, in their order."""
    found = {MARKS_OF_KINDS[decision.kind] for decision in row.decisions}
    found |= {EntryMark.REPEATED} if row.is_repeated else set()
    found |= {EntryMark.OUTSIDE_BASIS} if row.is_outside_basis else set()
    found |= {EntryMark.INTELLIGENCE} if row.is_intelligence else set()
    return tuple(mark for mark in EntryMark if mark in found)


def marks_text(display: Display, row: EntryRow) -> str:
    """Return the marks as words, to be read out and copied."""
    return " · ".join(display.text(MARK_TITLES[mark]) for mark in marks_of(row))


def marks_tip(display: Display, row: EntryRow) -> str:
    """Return a line for each mark, with what was said where it can be said in a line."""
    said = {mark: _said(display, row, mark) for mark in marks_of(row)}
    return "\n".join(
        f"{display.text(MARK_TITLES[mark])}: {text}" if text else display.text(MARK_TITLES[mark])
        for mark, text in said.items()
    )


def _said(display: Display, row: EntryRow, mark: EntryMark) -> str:
    own = (decision for decision in row.decisions if MARKS_OF_KINDS[decision.kind] is mark)
    return ", ".join(display.name(decision.value or decision.reason) for decision in own)


def source_text(row: EntryRow, field: str) -> str:
    """Return what the source says in a text field, empty where it says nothing."""
    said: str | None = getattr(row.entry, field)
    return said or ""


def shown_text(row: EntryRow, field: str) -> str:
    """Return what a text field says after correction."""
    corrected = row.corrected(field)
    return source_text(row, field) if corrected is None else corrected


def correction_of(row: EntryRow, field: str) -> EntryDecision | None:
    """Return the correction of a field, None where nobody corrected it."""
    return next(
        (one for one in row.decisions if one.kind is DecisionKind.CORRECTION and one.field == field), None
    )


def decided_words(display: Display, decision: EntryDecision) -> str:
    """Return who decided and when."""
    sentence = message("EntryMarks", "{name}, {moment} UTC")
    moment = display.moment(decision.decided_at, "minute")
    return display.text(sentence.format(name=display.name(decision.decided_by.name), moment=moment))


def correction_tip(display: Display, row: EntryRow, field: str) -> str:
    """Return a corrected text with what the source says, who corrected it and why; empty where nobody did."""
    decision = correction_of(row, field)
    if decision is None:
        return ""
    original = display.said(source_text(row, field)) or display.text(message("EntryMarks", "nothing"))
    lines = (
        display.said(decision.value),
        display.text(message("EntryMarks", "The source says: {text}").format(text=original)),
        display.text(
            message("EntryMarks", "Corrected by: {who}").format(who=decided_words(display, decision))
        ),
        display.text(message("EntryMarks", "Reason: {reason}").format(reason=display.name(decision.reason))),
    )
    return "\n".join(lines)
