"""What the kinds of losses and their bases are called."""

from __future__ import annotations

from investigator_desktop.domain.losses import LossBasis, LossKind
from investigator_desktop.foundation.catalogue import Message, message

LOSS_NAMES: dict[LossKind, Message] = {
    LossKind.WAGES: message("Losses", "Wages withheld"),
    LossKind.FEE: message("Losses", "Fee paid"),
    LossKind.DEBT: message("Losses", "Debt imposed"),
    LossKind.INTEREST: message("Losses", "Interest paid"),
    LossKind.DEDUCTION: message("Losses", "Deduction for lodging or fines"),
    LossKind.SAVINGS: message("Losses", "Money taken"),
    LossKind.PROPERTY: message("Losses", "Property taken"),
    LossKind.DOCUMENTS: message("Losses", "Documents held"),
    LossKind.TREATMENT: message("Losses", "Treatment"),
    LossKind.TRAVEL: message("Losses", "Travel"),
    LossKind.OTHER: message("Losses", "Other loss"),
}

BASIS_NAMES: dict[LossBasis, Message] = {
    LossBasis.ENTRIES: message("Losses", "entries"),
    LossBasis.EVIDENCE: message("Losses", "evidence"),
    LossBasis.STATEMENT: message("Losses", "statement of the person"),
}
