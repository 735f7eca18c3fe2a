"""What states, reasons and kinds are called on the screen."""

from __future__ import annotations

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.statement import ReconciliationState
from investigator_desktop.foundation.catalogue import Message, message

RECONCILIATION_ICONS: dict[ReconciliationState, str] = {
    ReconciliationState.PASS: "passed",
    ReconciliationState.FAIL: "failed",
    ReconciliationState.INCONCLUSIVE: "question",
}

DIRECTION_TITLES: dict[Direction, Message] = {
    Direction.CREDIT: message("Terms", "Money in"),
    Direction.DEBIT: message("Terms", "Money out"),
}
