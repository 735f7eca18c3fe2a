"""The ledger of events out of the entries of a case: accounts in order, funds, transfers, returns and gaps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger, Span, new_ledger
from investigator_desktop.analysis.tracing.orders import merged_order
from investigator_desktop.domain.funds import FundsRole
from investigator_desktop.domain.matches import MatchGrade
from investigator_desktop.domain.tracing import FIRST_CLAIM, OTHER, OWN, UNKNOWN, TracedAccount
from investigator_desktop.operations.tracing.carrying import Carrier
from investigator_desktop.operations.tracing.request import Mark
from investigator_desktop.operations.tracing.sequences import AccountSequence, Booked


@dataclass(slots=True)
class Counted:
    """What the notes of a result tell of how its ledger was made."""

    carried: dict[MatchGrade, int] = field(default_factory=dict)
    late_count: int = 0
    returned_count: int = 0
    marked_over_count: int = 0


@dataclass(frozen=True, slots=True)
class Material:
    """What a ledger is made of: sequences of accounts, and what is known of single entries by their ids."""

    accounts: tuple[TracedAccount, ...]
    sequences: tuple[AccountSequence, ...]
    marks: Mapping[int, Mark]
    carriers: Sequence[Carrier]
    returns: Mapping[int, int]


def build_ledger(material: Material) -> tuple[Ledger, Counted]:
    """Return the ledger in an order in which no transfer arrives before it left, and what was counted on the way.

    A mark of a person goes before a transfer: marked money is new where it is marked.
    """
    draft = _Draft(material)
    draft.fill()
    order = merged_order(draft.ledger, draft.slots())
    if order is None:
        draft.counted.late_count += sum(draft.counted.carried.values())
        draft.counted.carried.clear()
        draft = _Draft(Material(material.accounts, material.sequences, material.marks, (), {}), draft.counted)
        draft.fill()
        order = draft.slots()
    return draft.ledger.reordered(list(order)), draft.counted


class _Draft:
    """A ledger account by account, before its events are brought into one order."""

    def __init__(self, material: Material, counted: Counted | None = None) -> None:
        self.material = material
        self.counted = counted or Counted()
        labels = dict.fromkeys(mark.label for mark in material.marks.values() if mark.label)
        self.owners = {label: FIRST_CLAIM + step for step, label in enumerate(labels)}
        self.ledger = new_ledger(material.accounts, labels)
        self.starts: list[int] = []
        booked = [one for sequence in material.sequences for one in sequence.booked]
        self.by_id = {one.entry_id: one for one in booked if not one.is_gap}
        self.senders = self._senders()
        self.number_of: dict[int, int] = {}

    def _senders(self) -> dict[int, tuple[tuple[int, ...], bool]]:
        """Return for every entry that arrives by a transfer the entries that left, as far as time allows it."""
        found: dict[int, tuple[tuple[int, ...], bool]] = {}
        for carrier in self.material.carriers:
            every = (*carrier.debit_ids, *carrier.credit_ids)
            if any(one not in self.by_id for one in every):
                continue
            if any(one in self.material.marks for one in carrier.credit_ids):
                self.counted.marked_over_count += 1
                continue
            left = max(self.by_id[one].start for one in carrier.debit_ids)
            if any(_latest(self.by_id[one]) < left for one in carrier.credit_ids):
                self.counted.late_count += 1
                found |= dict.fromkeys(carrier.credit_ids, ((), False))
                continue
            self.counted.carried[carrier.grade] = self.counted.carried.get(carrier.grade, 0) + 1
            found |= dict.fromkeys(carrier.credit_ids, (carrier.debit_ids, True))
        return found

    def fill(self) -> None:
        """Add all events, what refers to another event after it is known where that one stands."""
        pending: list[tuple[int, int]] = []
        for number, sequence in enumerate(self.material.sequences):
            if sequence.opening:
                self._open(number, sequence)
            for one in sequence.booked:
                pending += self._add(number, one)
        sent = {debit for debits, _is_timely in self.senders.values() for debit in debits}
        for event, entry in pending:
            self.ledger.others[event] = self.number_of[entry]
        for entry in sent:
            self.ledger.kinds[self.number_of[entry]] = EventKind.TRANSFER_OUT

    def _open(self, number: int, sequence: AccountSequence) -> None:
        opening = sequence.opening or 0
        kind = EventKind.CREDIT if opening > 0 else EventKind.DEBIT
        start = sequence.booked[0].start if sequence.booked else 0
        self._append(Event(kind, abs(opening), number, UNKNOWN), start)

    def _append(self, event: Event, start: int) -> int:
        self.starts.append(start)
        return self.ledger.add(event)

    def _add(self, account: int, one: Booked) -> list[tuple[int, int]]:
        """Add one entry or gap; return its events that refer to an entry, with that entry."""
        if one.is_gap:
            kind, owner = (EventKind.CREDIT, UNKNOWN) if one.signed > 0 else (EventKind.DEBIT, OTHER)
            self._append(Event(kind, abs(one.signed), account, owner, is_gap=True), one.start)
            return []
        senders, is_timely = self.senders.get(one.entry_id, ((), True))
        source = self.material.returns.get(one.entry_id)
        if senders:
            return self._arrive(account, one, senders)
        if source in self.by_id and one.entry_id not in self.material.marks:
            self.counted.returned_count += 1
            kind = EventKind.RETURN_OF_DEBIT if one.signed > 0 else EventKind.RETURN_OF_CREDIT
            return [(self._entry(kind, account, one, abs(one.signed)), source)]
        if one.signed < 0:
            self._entry(EventKind.DEBIT, account, one, -one.signed)
        else:
            kind, owner = self._credit(one.entry_id)
            self._entry(kind, account, one, one.signed, owner if is_timely else UNKNOWN)
        return []

    def _credit(self, entry_id: int) -> tuple[EventKind, int]:
        mark = self.material.marks.get(entry_id)
        if mark is None:
            return EventKind.CREDIT, OTHER
        if mark.role is FundsRole.INTEREST:
            return EventKind.INTEREST, OTHER
        if mark.role is FundsRole.OWN:
            return EventKind.CREDIT, OWN
        owner = self.owners[mark.label]
        return (EventKind.RESTITUTION if mark.role is FundsRole.RESTITUTION else EventKind.CREDIT), owner

    def _entry(self, kind: EventKind, account: int, one: Booked, amount: int, owner: int = OTHER) -> int:
        number = self._append(Event(kind, amount, account, owner, -1, one.span, one.entry_id), one.start)
        self.number_of.setdefault(one.entry_id, number)
        return number

    def _arrive(self, account: int, one: Booked, senders: Sequence[int]) -> list[tuple[int, int]]:
        """Add what arrives, one event for each entry that left, in proportion to what left."""
        left = [abs(self.by_id[sender].signed) for sender in senders]
        found: list[tuple[int, int]] = []
        done, total = 0, sum(left)
        for step, sender in enumerate(senders):
            upto = one.signed * sum(left[: step + 1]) // total
            event = self._entry(EventKind.TRANSFER_IN, account, one, upto - done)
            found.append((event, sender))
            done = upto
        return found

    def slots(self) -> list[int]:
        """Return the events by their first moments, each account in its own order."""
        latest: dict[int, int] = {}
        keyed: list[tuple[int, int, int]] = []
        for number, (account, start) in enumerate(zip(self.ledger.at, self.starts, strict=True)):
            latest[account] = max(latest.get(account, start), start)
            keyed.append((latest[account], account, number))
        return [number for _start, _account, number in sorted(keyed)]


def _latest(one: Booked) -> int:
    span: Span | None = one.span
    return one.start if span is None else span[1]
