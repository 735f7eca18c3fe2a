"""What the completeness of an account is called, in words that a page, the command line and a letter share."""

from __future__ import annotations

from collections.abc import Iterator

from investigator_desktop.domain.completeness import (
    AccountCompleteness,
    DayRange,
    DayState,
    KeyedCheck,
    KeyedDifference,
    KeyedSubject,
    ProofGrade,
    Seam,
)
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message

STATE_TITLES: dict[DayState, Message] = {
    DayState.PROVEN: message("Completeness", "Proven"),
    DayState.UNPROVEN: message("Completeness", "Not proven"),
    DayState.OVERLAPPING: message("Completeness", "In several statements"),
    DayState.HELD: message("Completeness", "Held, not read"),
    DayState.MISSING: message("Completeness", "Missing"),
}
GRADE_TITLES: dict[ProofGrade, Message] = {
    ProofGrade.BALANCE_CHAIN: message("Completeness", "by the balances of the statement"),
    ProofGrade.TURNOVER: message("Completeness", "by turnovers of a covering letter"),
    ProofGrade.MIRROR_LEG: message("Completeness", "by the other account of each movement"),
    ProofGrade.SECOND_PRODUCTION: message("Completeness", "by a second production"),
    ProofGrade.NONE: message("Completeness", "by nothing"),
}
_RANGES: dict[DayState, Message] = {
    DayState.PROVEN: message("Completeness", "{first} to {last}: proven {grade}."),
    DayState.UNPROVEN: message("Completeness", "{first} to {last}: not proven."),
    DayState.OVERLAPPING: message(
        "Completeness", "{first} to {last}: in several statements, proven {grade}."
    ),
    DayState.HELD: message("Completeness", "{first} to {last}: an item is held that is not read."),
    DayState.MISSING: message("Completeness", "{first} to {last}: no statement covers these days."),
}
_DIFFERENCES: dict[KeyedSubject, Message] = {
    KeyedSubject.CREDITS: message("Completeness", "credits of {keyed} are stated, the entries give {found}"),
    KeyedSubject.DEBITS: message("Completeness", "debits of {keyed} are stated, the entries give {found}"),
    KeyedSubject.ENTRY_COUNT: message("Completeness", "{keyed} entries are stated, {found} were read"),
    KeyedSubject.CLOSING: message(
        "Completeness",
        "a closing balance of {keyed} is stated, the opening balance and the entries give {found}",
    ),
}


def range_sentence(part: DayRange) -> Message:
    """Return what is said of some days."""
    sentence = _RANGES[part.state].format(first=part.from_on, last=part.to_on)
    return sentence.format(grade=GRADE_TITLES[part.grade])


def share_sentence(found: AccountCompleteness) -> Message:
    """Return how many days and how much money of an account are proven."""
    sentence = message(
        "Completeness",
        "Account {account} {currency}: {proven} of %n days are proven; credits of {proven_in} of {money_in} and debits "
        "of {proven_out} of {money_out}.",
    )
    return sentence.counted(found.day_count).format(
        account=isolate_ltr(found.name),
        currency=found.currency,
        proven=found.proven_day_count,
        proven_in=found.proven_credits,
        money_in=found.credits,
        proven_out=found.proven_debits,
        money_out=found.debits,
    )


def seam_sentence(seam: Seam) -> Message:
    """Return how two statements meet, with the row on either side where one is known."""
    days = seam.missing_day_count
    if seam.is_met is None:
        sentence = message("Completeness", "{first} to {second}: the balances between them are not stated.")
    elif seam.is_met:
        sentence = message("Completeness", "{first} to {second}: the balances meet at {closing}.")
    elif days:
        sentence = message(
            "Completeness",
            "{first} to {second}: the balance goes from {closing} to {opening} in the %n days between them.",
        ).counted(days)
    else:
        sentence = message(
            "Completeness",
            "{first} to {second}: the one ends with {closing}, the other begins with {opening}.",
        )
    return sentence.format(
        first=_named(seam.first.evidence.label, seam.closing_place),
        second=_named(seam.second.evidence.label, seam.opening_place),
        closing=seam.closing,
        opening=seam.opening,
    )


def _named(label: str, place: Place | None) -> Message | str:
    if place is None:
        return label
    return message("Completeness", "{evidence} row {row}").format(evidence=label, row=place.row)


def difference_sentence(difference: KeyedDifference) -> Message:
    """Return in what a keyed statement and the entries differ."""
    return _DIFFERENCES[difference.subject].format(keyed=difference.keyed, found=difference.found)


def keyed_sentences(check: KeyedCheck, label: str) -> Iterator[Message]:
    """Yield what comparing a keyed statement with the entries gave."""
    keyed = check.record.statement
    if check.is_proof:
        text = message("Completeness", "{evidence}, {place}: what is keyed for {first} to {last} agrees.")
    else:
        text = message(
            "Completeness",
            "{evidence}, {place}: what is keyed for {first} to {last} agrees, but proves too little.",
        )
    said = {"evidence": label, "place": isolate(keyed.place), "first": keyed.from_on, "last": keyed.to_on}
    if not check.differences:
        yield text.format(**said)
    for difference in check.differences:
        differs = message("Completeness", "{evidence}, {place}: for {first} to {last} {difference}.")
        yield differs.format(**said, difference=difference_sentence(difference))


def account_sentences(found: AccountCompleteness, labels: dict[int, str]) -> Iterator[Message]:
    """Yield everything that a person should know of the completeness of an account; `labels` name items by their id."""
    yield share_sentence(found)
    yield from (range_sentence(part) for part in found.ranges)
    for record in found.statements:
        if record.reconciliation.state is not ReconciliationState.PASS:
            text = message("Completeness", "{evidence}: {reason}")
            yield text.format(evidence=record.evidence.label, reason=record.reconciliation.reason)
    yield from (seam_sentence(seam) for seam in found.seams if seam.is_met is not True)
    for check in found.keyed:
        yield from keyed_sentences(check, labels.get(check.record.statement.evidence_id, ""))
    for item in found.unstated_edges:
        text = message("Completeness", "{evidence}: its order asks for days that no statement covers.")
        yield text.format(evidence=item.label)
    if found.repeated_count:
        text = message("Completeness", "%n entries are repeated in a second statement and counted once.")
        yield text.counted(found.repeated_count)
