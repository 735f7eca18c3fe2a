"""What the states of a reconciliation and the reasons of rows without an entry are called, everywhere alike."""

from __future__ import annotations

from investigator_desktop.domain.statement import ReconciliationState, UnreadReason
from investigator_desktop.foundation.catalogue import Message, message

RECONCILIATION_TITLES: dict[ReconciliationState, Message] = {
    ReconciliationState.PASS: message("Terms", "Reconciles"),
    ReconciliationState.FAIL: message("Terms", "Does not reconcile"),
    ReconciliationState.INCONCLUSIVE: message("Terms", "Completeness is not proven"),
}

UNREAD_TITLES: dict[UnreadReason, Message] = {
    UnreadReason.METADATA: message("Terms", "Says something about the statement"),
    UnreadReason.HEADER: message("Terms", "Titles of the columns"),
    UnreadReason.NUMBERING: message("Terms", "Numbers of the columns"),
    UnreadReason.SECTION: message("Terms", "Heading of a section"),
    UnreadReason.TOTAL: message("Terms", "Total"),
    UnreadReason.BALANCE: message("Terms", "Balance"),
    UnreadReason.NOTE: message("Terms", "Note"),
    UnreadReason.ZERO_AMOUNT: message("Terms", "Amount of zero"),
    UnreadReason.NO_DATE: message("Terms", "No date"),
    UnreadReason.NO_AMOUNT: message("Terms", "No amount"),
    UnreadReason.UNREADABLE_DATE: message("Terms", "Date cannot be read"),
    UnreadReason.UNREADABLE_AMOUNT: message("Terms", "Amount cannot be read"),
    UnreadReason.NOT_A_STATEMENT: message("Terms", "Not part of a statement"),
    UnreadReason.ASKED: message("Terms", "Waits for an answer"),
    UnreadReason.NOT_BOOKED: message("Terms", "Announced or pending, not booked"),
    UnreadReason.NO_DIRECTION: message("Terms", "Neither received nor paid by its own words"),
    UnreadReason.NO_MONEY_MOVED: message("Terms", "Moves no money of the account"),
    UnreadReason.DAMAGED: message("Terms", "Damaged or cut off"),
}
