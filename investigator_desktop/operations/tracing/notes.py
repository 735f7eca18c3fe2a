"""What a reader must know of how a result was made, in whole sentences."""

from __future__ import annotations

from collections import Counter

from investigator_desktop.domain.matches import MatchGrade
from investigator_desktop.domain.tracing import BoundBasis, DoubtKind, TracingTable
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.operations.tracing.building import Counted

_CARRIED = {
    MatchGrade.PROVEN: message(
        "Tracing", "%n transfers carry money on; identifiers on both sides prove them."
    ),
    MatchGrade.CONFIRMED: message("Tracing", "%n transfers carry money on; a person confirmed them."),
    MatchGrade.INFERRED: message(
        "Tracing", "%n transfers carry money on that are only inferred; nobody has confirmed them."
    ),
}
_DOUBTS = {
    DoubtKind.ORDER: message(
        "Tracing",
        "On %n occasions the source does not say in which order entries of one day were booked; results are intervals.",
    ),
    DoubtKind.DATE: message(
        "Tracing", "On %n occasions the day of an entry is ambiguous; results are intervals."
    ),
    DoubtKind.OPENING: message(
        "Tracing",
        "Of %n accounts the balance before the first entry is unknown; the least that explains its payments is "
        "assumed, of unknown origin, and results are intervals.",
    ),
    DoubtKind.GAP: message(
        "Tracing", "On %n occasions records are missing between two statements; results are intervals."
    ),
}


def notes_of(table: TracingTable, counted: Counted) -> tuple[Message, ...]:
    """Return the notes of a result, what widens it first."""
    doubts = Counter(doubt.kind for doubt in table.doubts)
    found = [_DOUBTS[kind].counted(doubts[kind]) for kind in DoubtKind if doubts[kind]]
    if any(row.basis is BoundBasis.PROVEN_BOUNDS for row in table.methods):
        found.append(
            message(
                "Tracing",
                "Where every possible order cannot be tried the interval is a proven bound: the truth lies within it, "
                "which may be wider than need be.",
            )
        )
    found += [_CARRIED[grade].counted(number) for grade, number in sorted(counted.carried.items())]
    found += _others(counted)
    return tuple(found)


def _others(counted: Counted) -> list[Message]:
    found: list[Message] = []
    if counted.late_count:
        found.append(
            message(
                "Tracing",
                "%n transfers are booked as arrived before they left; they carry nothing, and what arrived is of "
                "unknown origin.",
            ).counted(counted.late_count)
        )
    if counted.returned_count:
        found.append(
            message("Tracing", "%n entries take back an earlier one and give back the very money.").counted(
                counted.returned_count
            )
        )
    if counted.marked_over_count:
        found.append(
            message(
                "Tracing",
                "%n transfers arrive as funds of interest; the mark counts, and what left is a payment like any other.",
            ).counted(counted.marked_over_count)
        )
    return found
