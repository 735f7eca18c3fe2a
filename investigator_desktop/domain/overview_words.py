"""What needs a person, in words: what there is, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.domain.overview import DIVISIONS, OpenKind, OpenQuestion, PivotBy
from investigator_desktop.foundation.catalogue import Message, message

_SENTENCES: Mapping[OpenKind, Message] = {
    OpenKind.QUARANTINED: message("Overview", "%n items of evidence are in quarantine."),
    OpenKind.HELD: message("Overview", "%n files are held and were not read."),
    OpenKind.WAITING_ROWS: message("Overview", "%n rows wait for the answer to a question about their file."),
    OpenKind.UNREAD_ROWS: message("Overview", "%n rows look like entries and could not be read."),
    OpenKind.BALANCE_BREAKS: message("Overview", "%n statements contradict their own balances."),
    OpenKind.SEAMS: message("Overview", "%n statements do not join the one before."),
    OpenKind.KEYED_DIFFERENCES: message("Overview", "%n keyed statements differ from the entries."),
    OpenKind.MISSING_DAYS: message("Overview", "%n days are covered by no statement."),
    OpenKind.UNMET_ORDERS: message("Overview", "%n orders ask for days that no statement covers."),
    OpenKind.MATCHING_TO_RUN: message("Overview", "Transfers were not looked for yet."),
    OpenKind.MATCHING_OUTDATED: message("Overview", "The case has changed since transfers were looked for."),
    OpenKind.MATCHES_UNDECIDED: message(
        "Overview", "%n transfers are inferred, and nobody decided about them."
    ),
    OpenKind.MISSING_LEGS: message("Overview", "%n transfers show on one of two accounts only."),
    OpenKind.NAMES_UNDECIDED: message("Overview", "%n pairs of names may be one party."),
    OpenKind.RULES_TO_RUN: message("Overview", "The rules for red flags were not run yet."),
    OpenKind.RULES_OUTDATED: message("Overview", "The case has changed since the rules were run."),
    OpenKind.FINDINGS_OPEN: message("Overview", "%n findings are open."),
    OpenKind.HYPOTHESES_OPEN: message("Overview", "%n hypotheses are neither supported nor rejected."),
    OpenKind.TASKS_OPEN: message("Overview", "%n tasks are not done."),
}
STEPS: Mapping[OpenKind, Message] = {
    OpenKind.QUARANTINED: message("Overview", "Release or withdraw them on the page of evidence."),
    OpenKind.HELD: message("Overview", "Unlock them, or key what they state."),
    OpenKind.WAITING_ROWS: message("Overview", "Read the file again and answer what it asks."),
    OpenKind.UNREAD_ROWS: message("Overview", "Look at the rows that gave no entry."),
    OpenKind.BALANCE_BREAKS: message("Overview", "See where the balances break."),
    OpenKind.SEAMS: message("Overview", "Compare the two balances."),
    OpenKind.KEYED_DIFFERENCES: message("Overview", "Compare what was keyed with the document."),
    OpenKind.MISSING_DAYS: message("Overview", "Draft a letter to the bank."),
    OpenKind.UNMET_ORDERS: message("Overview", "Draft a letter to the bank."),
    OpenKind.MATCHING_TO_RUN: message("Overview", "Match the transfers."),
    OpenKind.MATCHING_OUTDATED: message("Overview", "Match the transfers again."),
    OpenKind.MATCHES_UNDECIDED: message("Overview", "Confirm or reject them."),
    OpenKind.MISSING_LEGS: message("Overview", "See which statement should show the other side."),
    OpenKind.NAMES_UNDECIDED: message("Overview", "Accept or reject each pair."),
    OpenKind.RULES_TO_RUN: message("Overview", "Run the rules."),
    OpenKind.RULES_OUTDATED: message("Overview", "Run the rules again."),
    OpenKind.FINDINGS_OPEN: message("Overview", "Decide what becomes of each finding."),
    OpenKind.HYPOTHESES_OPEN: message("Overview", "Say what the case says about them."),
    OpenKind.TASKS_OPEN: message("Overview", "See what is due."),
}
DIVISION_TITLES: Mapping[tuple[PivotBy, ...], Message] = dict(
    zip(
        DIVISIONS,
        (
            message("Overview", "Account, counterparty, month"),
            message("Overview", "Counterparty, account, month"),
            message("Overview", "Account, month, counterparty"),
            message("Overview", "Month, account, counterparty"),
        ),
        strict=True,
    )
)
NO_NAME = message("Overview", "Nobody is named")
NO_PLACE = message("Overview", "No place is printed")
NO_CURRENCY = message("Overview", "no currency")


def question_sentence(question: OpenQuestion) -> Message:
    """Return what waits, with its number."""
    return _SENTENCES[question.kind].counted(question.count)
