"""Follows the money of one credit by one method of tracing, as a picture of the movements that carried it on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.analysis.flow_picture.building import build_traced
from investigator_desktop.analysis.flow_picture.levels import with_levels
from investigator_desktop.analysis.tracing.events import EventKind
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.flow_picture import FlowPicture, TracedQuery
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.tracing import FIRST_CLAIM, Interval, MethodTrace, TracingMethod
from investigator_desktop.domain.tracing_words import METHOD_WORDS
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.flows.movements import ended_movements
from investigator_desktop.operations.tracing.request import Mark, TracedCase, TraceRequest
from investigator_desktop.operations.tracing.tracing import trace

_FOLLOWED = "\u2192"  # the claim that stands for the credit followed; no person's label
_PARTS = ["amount", "least", "most", "amount_scale", "currency"]


class NotFollowed(InvestigatorError):
    """Money is to be followed from an entry that brought none that counts."""

    def __init__(self, entry_id: int) -> None:
        """Name it."""
        sentence = message(
            "FlowPicture",
            "Entry {entry} brought no money that counts into an account of the case; choose a credit.",
        )
        super().__init__(sentence.format(entry=isolate(str(entry_id))))


class MethodWithoutPayments(InvestigatorError):
    """A method is chosen that says what is left and not which payment took it, or that cannot be computed here."""

    def __init__(self, method: TracingMethod) -> None:
        """Name it."""
        sentence = message(
            "FlowPicture",
            "{method} does not tell which payments took the money here; choose another method to follow it.",
        )
        super().__init__(sentence.format(method=METHOD_WORDS[method].title))


@dataclass(frozen=True, slots=True)
class _Part:
    """What one movement carried of the money followed, in minor units of the account that it left or came to."""

    movement_no: int
    units: int
    interval: Interval
    account: int


def traced_picture(case: CaseFile, query: TracedQuery, progress: Progress | None = None) -> FlowPicture:
    """Return where the money of a credit went by one method, and in `remains` what is left of it in each account.

    Marks of other funds in these accounts are respected. Raise `NotFollowed`, `MethodWithoutPayments`,
    `BoundNotProven`, `TwinsDiffer`, `Cancelled`.
    """
    rows = case.entry_rows([query.entry_id])
    if not rows or rows[0].entry.direction is not Direction.CREDIT:
        raise NotFollowed(query.entry_id)
    mark = (query.entry_id, Mark(FundsRole.CLAIM, _FOLLOWED))
    request = TraceRequest(
        (rows[0].account_id,), (query.method,), has_inferred=query.has_inferred, marks=(mark,)
    )
    traced = trace(case, request, progress)
    return _Followed(case, traced, query).picture()


class _Followed:
    """One traced result beside the movements of its entries."""

    def __init__(self, case: CaseFile, traced: TracedCase, query: TracedQuery) -> None:
        self.traced, self.query, self.ledger = traced, query, traced.ledger
        self.row: MethodTrace = traced.table.of(query.method)
        if not self.row.moved or not self.row.is_computable:
            raise MethodWithoutPayments(query.method)
        labels = [owner.label for owner in traced.table.owners]
        if _FOLLOWED not in labels[FIRST_CLAIM:]:
            raise NotFollowed(query.entry_id)
        self.owner = FIRST_CLAIM + labels[FIRST_CLAIM:].index(_FOLLOWED)
        self.intervals = {at: one for at, who, one in self.row.moved_intervals if who == self.owner}
        self.fine = ended_movements(case, FlowBy.ACCOUNT)
        self.coarse = ended_movements(case, FlowBy.PARTY)
        self.movements_of = _movements_of(self.fine, self.ledger.keys)
        self.receipts = self._receipts()

    def picture(self) -> FlowPicture:
        """Return the picture of all parts."""
        parts = [*self._first(), *(part for event in self._events() for part in self._parts(event))]
        drawn = [part for part in parts if part.units]
        found = build_traced(self._levels(drawn), self.query)
        remains = self._remains()
        nodes = tuple(
            replace(node, remains=remains[node.key][0], is_remaining_certain=remains[node.key][1])
            if node.key in remains
            else node
            for node in found.nodes
        )
        return replace(found, nodes=nodes, possible_count=len(parts) - len(drawn))

    def _first(self) -> Iterator[_Part]:
        """Yield the credit itself, whole."""
        event = self.ledger.keys.index(self.query.entry_id)
        for row in self.movements_of.get(self.query.entry_id, ())[:1]:
            units = self.ledger.amounts[event]
            yield _Part(row.movement_no, units, Interval(units, units), self.ledger.at[event])

    def _events(self) -> Iterator[int]:
        """Yield the events that carry the money on: what goes out of an account, and what comes back into one."""
        column = self.row.moved[self.owner]
        for event, kind in enumerate(self.ledger.kinds):
            is_carrying = kind >= EventKind.DEBIT or kind == EventKind.RETURN_OF_DEBIT
            if is_carrying and self.ledger.keys[event] >= 0 and (column[event] or event in self.intervals):
                yield event

    def _receipts(self) -> dict[int, list[int]]:
        """Return for each event that sends a transfer those by which it arrives."""
        found: dict[int, list[int]] = {}
        for event, kind in enumerate(self.ledger.kinds):
            if kind == EventKind.TRANSFER_IN:
                found.setdefault(self.ledger.others[event], []).append(event)
        return found

    def _parts(self, event: int) -> Iterator[_Part]:
        """Yield what an event carried, divided where its entry paid several accounts."""
        entry = self.ledger.keys[event]
        rows = self.movements_of.get(entry, ())
        units = self.row.moved[self.owner][event]
        interval = self.intervals.get(event, Interval(units, units))
        weights = self._weights(event, rows)
        shares = zip(
            rows,
            *(_divided(amount, weights) for amount in (units, interval.least, interval.most)),
            strict=True,
        )
        for row, amount, least, most in shares:
            if most:
                yield _Part(row.movement_no, amount, Interval(least, most), self.ledger.at[event])

    def _weights(self, event: int, rows: Sequence[_Carried]) -> list[int]:
        """Return how much of an entry each of its movements is: by what arrived where that was followed."""
        arrived = {self.ledger.keys[one]: self.ledger.amounts[one] for one in self.receipts.get(event, ())}
        weights = [sum(arrived.get(entry, 0) for entry in row.credit_ids) for row in rows]
        return weights if any(weights) else [row.amount for row in rows]

    def _levels(self, parts: Sequence[_Part]) -> pl.DataFrame:
        accounts = self.traced.table.accounts
        carried = pl.DataFrame(
            [
                (
                    part.movement_no,
                    part.units,
                    part.interval.least,
                    part.interval.most,
                    accounts[part.account].scale,
                    accounts[part.account].currency,
                )
                for part in parts
            ],
            schema={
                "movement_no": pl.Int64(), "amount": pl.Int64(), "least": pl.Int64(), "most": pl.Int64(),
                "amount_scale": pl.Int64(), "currency": pl.String(),
            },
            orient="row",
        )  # fmt: skip
        one, other = (
            carried.join(
                frame.drop("amount", "amount_scale", "currency"), on="movement_no", maintain_order="left"
            )
            for frame in (self.coarse, self.fine)
        )
        return with_levels(one, other)

    def _remains(self) -> dict[str, tuple[tuple[Money, ...], bool]]:
        """Return what is left in each account by its node, and whether that is certain."""
        found: dict[str, tuple[tuple[Money, ...], bool]] = {}
        for account, node in self._node_of_account().items():
            traced = self.traced.table.accounts[account]
            left = self.row.left[account][self.owner]
            interval = self.row.left_interval(account, self.owner)
            known, is_certain = found.get(node, ((), True))
            money = Money(left, traced.scale, traced.currency)
            if left:
                found[node] = (*known, money), is_certain and interval.is_exact
        return found

    def _node_of_account(self) -> Mapping[int, str]:
        """Return the node of each traced account, as the movements of its entries name it."""
        found: dict[int, str] = {}
        for event, entry in enumerate(self.ledger.keys):
            account = self.ledger.at[event]
            if account not in found and entry in self.movements_of:
                row = self.movements_of[entry][0]
                is_payer = self.ledger.kinds[event] >= EventKind.DEBIT
                found[account] = row.payer if is_payer else row.beneficiary
        return found


@dataclass(frozen=True, slots=True)
class _Carried:
    """One movement of an entry: its ends, what arrived by which entries, and its amount."""

    movement_no: int
    payer: str
    beneficiary: str
    credit_ids: tuple[int, ...]
    amount: int


def _movements_of(fine: pl.DataFrame, entries: Sequence[int]) -> dict[int, tuple[_Carried, ...]]:
    """Return the movements of each entry of a ledger."""
    wanted = pl.Series([entry for entry in entries if entry >= 0], dtype=pl.Int64)
    single = fine.select(
        pl.concat_list("debit_ids", "credit_ids").alias("entry"),
        "movement_no", "from_node", "to_node", "credit_ids", "amount",
    ).explode("entry")  # fmt: skip
    found: dict[int, list[_Carried]] = {}
    known = single.filter(pl.col("entry").is_in(wanted.implode()))
    for entry, number, payer, beneficiary, credit_ids, amount in known.iter_rows():
        found.setdefault(entry, []).append(_Carried(number, payer, beneficiary, tuple(credit_ids), amount))
    return {entry: tuple(rows) for entry, rows in found.items()}


def _divided(amount: int, weights: Sequence[int]) -> list[int]:
    """Return an amount divided by weights so that its parts add up to it exactly."""
    total, reached, found = sum(weights), 0, []
    done = 0
    for weight in weights:
        reached += weight
        upto = amount * reached // total if total else amount
        found.append(upto - done)
        done = upto
    return found
