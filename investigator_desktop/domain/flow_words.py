"""The words for what flows rest on, are summed by, and what a balance lacks."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from investigator_desktop.domain.flows import BalanceComparison, FlowBy, FlowPeriod, PatternKind
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import CASH_NODE, UNKNOWN_NODE, MovementGrade
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message

GRADE_NAMES: Mapping[MovementGrade, Message] = {
    MovementGrade.PROVEN: message("Flows", "proven"),
    MovementGrade.CONFIRMED: message("Flows", "confirmed"),
    MovementGrade.INFERRED: message("Flows", "inferred"),
    MovementGrade.ONE_SIDED: message("Flows", "one-sided"),
}
BY_NAMES: Mapping[FlowBy, Message] = {
    FlowBy.PARTY: message("Flows", "Parties"),
    FlowBy.ACCOUNT: message("Flows", "Accounts"),
    FlowBy.PLACE: message("Flows", "Places"),
    FlowBy.NAME: message("Flows", "Names as recorded"),
}
PERIOD_NAMES: Mapping[FlowPeriod, Message] = {
    FlowPeriod.DAY: message("Flows", "Days"),
    FlowPeriod.WEEK: message("Flows", "Weeks"),
    FlowPeriod.MONTH: message("Flows", "Months"),
    FlowPeriod.QUARTER: message("Flows", "Quarters"),
    FlowPeriod.YEAR: message("Flows", "Years"),
    FlowPeriod.WHOLE: message("Flows", "The whole time"),
}
PATTERN_NAMES: Mapping[PatternKind, Message] = {
    PatternKind.GATHER_SCATTER: message("Flows", "Gathered by one and paid out to many"),
    PatternKind.SCATTER_GATHER: message("Flows", "Paid to many and passed on to one"),
}
_NOBODY: Mapping[str, Message] = {
    UNKNOWN_NODE: message("Flows", "not stated"),
    CASH_NODE: message("Flows", "cash"),
}


def node_words(node: str, name: str | None) -> Message | str:
    """Return how a node is shown: its name with its number, its number, or that nobody in particular is meant."""
    if node in _NOBODY:
        return _NOBODY[node]
    kind, _, number = node.partition(":")
    if kind in {"account", "id", "phone"}:
        return f"{name} · {number}" if name else number
    return name or number or node


def _plain(amount: Money) -> str:
    return f"{amount} {amount.currency}"


def comparison_sentence(compared: BalanceComparison, write: Callable[[Money], str] = _plain) -> Message:
    """Return what an account's movements leave unexplained of the change of its stated balance, and why.

    `write` writes amounts as the reader reads them.
    """
    facts = {
        "account": isolate(compared.account),
        "change": write(compared.change),
        "net": write(compared.received - compared.paid),
        "difference": write(compared.unexplained),
        "excluded": write(compared.excluded),
    }
    if not compared.unexplained.units:
        if not compared.excluded.units:
            told = message("Flows", "{account}: the stated balance changed by {change}, as the movements do.")
        else:
            told = message(
                "Flows",
                "{account}: the stated balance changed by {change}; the movements give {net}, and excluded entries "
                "the other {excluded}.",
            )
        return told.format(**facts)
    if compared.uncovered_days:
        told = message(
            "Flows",
            "{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not "
            "accounted for, and no statement covers %n days between.",
        )
        return told.counted(compared.uncovered_days).format(**facts)
    told = message(
        "Flows",
        "{account}: the stated balance changed by {change}, the movements give {net}; {difference} are not "
        "accounted for though statements cover all days.",
    )
    return told.format(**facts)
