"""Which accounts share a fact, and which were used at one machine at about the same time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from investigator_desktop.domain.dossier import (
    IDENTIFYING,
    TEXTUAL,
    Connection,
    ConnectionGrade,
    DossierFact,
    FactKind,
    FactOrigin,
    MachineUse,
)

DEFAULT_MINUTES = 10
# a depositor, a person with power of attorney and a holder may be one person in three roles
_PERSONS = frozenset({FactKind.HOLDER, FactKind.DEPOSITOR, FactKind.ATTORNEY})
_ORDER = tuple(ConnectionGrade)


def connections(
    facts: Iterable[DossierFact], uses: Sequence[MachineUse] = (), minutes: int = DEFAULT_MINUTES
) -> tuple[Connection, ...]:
    """Return what connects accounts, the strongest grade first, then by kind and key."""
    found = [*_shared(facts), *_at_same_time(uses, timedelta(minutes=minutes))]
    return ordered(found)


def ordered(found: Iterable[Connection]) -> tuple[Connection, ...]:
    """Return each connection once, the strongest grade first, then by kind and key."""
    once = {_place(one): one for one in found}
    return tuple(once[place] for place in sorted(once))


def _place(one: Connection) -> tuple[int, str, str, tuple[str, ...], int]:
    """Return what tells connections apart and orders them; runs of one machine begin with different entries."""
    first = one.uses[0].entry_id if one.uses else 0
    return _ORDER.index(one.grade), one.kind.value, one.key, one.accounts, first


def _shared(facts: Iterable[DossierFact]) -> Iterator[Connection]:
    groups: dict[tuple[str, str], list[DossierFact]] = defaultdict(list)
    for fact in facts:
        if fact.key and fact.kind in IDENTIFYING | TEXTUAL:
            groups[_room(fact.kind), fact.key].append(fact)
    for (_, key), group in groups.items():
        accounts = tuple(sorted({fact.account for fact in group}))
        if len(accounts) > 1:
            yield Connection(_kind(group), key, _grade(group), accounts, tuple(group))


def _room(kind: FactKind) -> str:
    return "person" if kind in _PERSONS else kind.value


def _kind(group: Sequence[DossierFact]) -> FactKind:
    kinds = {fact.kind for fact in group}
    order: tuple[FactKind, ...] = (FactKind.DEPOSITOR, FactKind.ATTORNEY, *FactKind)
    return next(kind for kind in order if kind in kinds)


def _grade(group: Sequence[DossierFact]) -> ConnectionGrade:
    """Return the grade: two accounts at least must have it from sources to be shared in sources."""
    if group[0].kind not in IDENTIFYING:
        return ConnectionGrade.SAME_TEXT
    told = {fact.account for fact in group if fact.origin is FactOrigin.SOURCE}
    is_told = told == {fact.account for fact in group}
    return ConnectionGrade.SHARED_IN_SOURCES if is_told else ConnectionGrade.ENTERED


def _at_same_time(uses: Sequence[MachineUse], within: timedelta) -> Iterator[Connection]:
    """Yield each run of uses of one machine, by several accounts, in which each follows the last within the time."""
    groups: dict[str, list[MachineUse]] = defaultdict(list)
    for use in uses:
        if use.is_exact and use.key:
            groups[use.key].append(use)
    for key, group in groups.items():
        group.sort(key=lambda use: (use.at, use.entry_id))
        for run in _runs(group, within):
            accounts = tuple(sorted({use.account for use in run}))
            if len(accounts) > 1:
                yield Connection(FactKind.MACHINE, key, ConnectionGrade.SAME_TIME, accounts, uses=tuple(run))


def _runs(group: Sequence[MachineUse], within: timedelta) -> Iterator[list[MachineUse]]:
    run: list[MachineUse] = []
    for use in group:
        if run and use.at - run[-1].at > within:
            yield run
            run = []
        run.append(use)
    if run:
        yield run
