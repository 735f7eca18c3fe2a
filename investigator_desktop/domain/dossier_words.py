"""What the facts of a dossier and its connections are called, and what a connection can and cannot tell."""

from __future__ import annotations

from investigator_desktop.domain.dossier import ConnectionGrade, FactKind, FactOrigin
from investigator_desktop.foundation.catalogue import Message, message

FACT_NAMES: dict[FactKind, Message] = {
    FactKind.HOLDER: message("Dossiers", "Holder"),
    FactKind.DOCUMENT: message("Dossiers", "Number of a document or person"),
    FactKind.OPENING_PAPER: message("Dossiers", "Opening papers"),
    FactKind.ADDRESS: message("Dossiers", "Address"),
    FactKind.PHONE: message("Dossiers", "Telephone"),
    FactKind.EMAIL: message("Dossiers", "E-mail"),
    FactKind.DEVICE: message("Dossiers", "Device"),
    FactKind.NETWORK_ADDRESS: message("Dossiers", "Network address"),
    FactKind.DEPOSITOR: message("Dossiers", "Depositor"),
    FactKind.ATTORNEY: message("Dossiers", "Power of attorney"),
    FactKind.CARD: message("Dossiers", "Card"),
    FactKind.MACHINE: message("Dossiers", "Cash machine or terminal"),
    FactKind.PLACE: message("Dossiers", "Place"),
    FactKind.CHANNEL: message("Dossiers", "Channel"),
}

ORIGIN_NAMES: dict[FactOrigin, Message] = {
    FactOrigin.SOURCE: message("Dossiers", "from a source"),
    FactOrigin.INVESTIGATOR: message("Dossiers", "entered"),
}

GRADE_NAMES: dict[ConnectionGrade, Message] = {
    ConnectionGrade.SHARED_IN_SOURCES: message("Dossiers", "Shared identifier in sources"),
    ConnectionGrade.ENTERED: message("Dossiers", "Rests on an entry"),
    ConnectionGrade.SAME_TIME: message("Dossiers", "Same machine, same time"),
    ConnectionGrade.SAME_TEXT: message("Dossiers", "Same text"),
}

GRADE_EXPLANATIONS: dict[ConnectionGrade, Message] = {
    ConnectionGrade.SHARED_IN_SOURCES: message(
        "Dossiers", "Sources of each account give the same identifier. It does not say who used it."
    ),
    ConnectionGrade.ENTERED: message(
        "Dossiers", "One side at least was entered by an investigator; look at on what that entry stands."
    ),
    ConnectionGrade.SAME_TIME: message(
        "Dossiers",
        "Both accounts were used at one machine within a few minutes, which strangers in a queue do too.",
    ),
    ConnectionGrade.SAME_TEXT: message(
        "Dossiers",
        "The texts are equal. Different persons may have one name, and many may live at one address.",
    ),
}

CONTROL_CAVEAT = message(
    "Dossiers",
    "The holder of an account need not control it: accounts are opened in names of persons who were made to do so. The "
    "role of every person here is unknown until somebody establishes it.",
)
