"""What a person asks of tracing, and what comes back: the table with the ledger that it stands on."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.analysis.tracing.events import Ledger
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.tracing import TracingMethod, TracingTable
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError


@dataclass(frozen=True, slots=True)
class Mark:
    """What is said of one credit: its role and whose money it is."""

    role: FundsRole
    label: str


@dataclass(frozen=True, slots=True)
class TraceRequest:
    """Which accounts to trace, by which methods, through which transfers.

    No `account_ids` mean the accounts that funds of interest came to, with those that their money was sent on to;
    `marks` are further funds (entry id and mark) for this run alone.
    """

    account_ids: tuple[int, ...] = ()
    methods: tuple[TracingMethod, ...] = tuple(TracingMethod)
    is_followed: bool = True
    has_inferred: bool = False
    marks: tuple[tuple[int, Mark], ...] = ()


@dataclass(frozen=True, slots=True)
class TracedCase:
    """The methods side by side; an event's entry is `ledger.keys[event]`, -1 where it is no entry."""

    request: TraceRequest
    ledger: Ledger
    table: TracingTable
    notes: tuple[Message, ...]
    input_sequence: int


class NothingToTrace(InvestigatorError):
    """Tracing is asked for without any funds of interest among the entries that count."""

    def __init__(self) -> None:
        """Say what to do."""
        sentence = message(
            "Tracing",
            "No funds of interest are marked in these accounts; mark the credits whose money is to be followed first.",
        )
        super().__init__(sentence)
