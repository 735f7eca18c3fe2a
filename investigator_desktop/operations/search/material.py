"""What a search reads besides the entries' own texts: worked out once for each state of a case."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.search.spellings import NameIndex
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.parties import Party
from investigator_desktop.domain.payment_frame import AGENT_SIDES, PARTY_SIDES
from investigator_desktop.operations.parties.keys import parties_of

NAME_SIDES = (*PARTY_SIDES, *AGENT_SIDES)


@dataclass(frozen=True, slots=True)
class NumberedParty:
    """A party with all its numbers in their normal forms."""

    party: Party
    numbers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SearchMaterial:
    """The names of a case with their index, and the rows that bear them.

    `entries` has `id` and `name` of every entry by time, `payments` the payments without entries with their `position`
    among all payments. `named` gives the places of the parties that bear a name.
    """

    sequence: int
    index: NameIndex
    entries: pl.DataFrame
    payments: pl.DataFrame
    parties: tuple[NumberedParty, ...]
    named: dict[str, list[int]]
    accounts: tuple[AccountRecord, ...]


_kept: WeakKeyDictionary[CaseFile, SearchMaterial] = WeakKeyDictionary()


def search_material(case: CaseFile) -> SearchMaterial:
    """Return the material of a search over the case as it is; the index of names stays where no name changed."""
    known, sequence = _kept.get(case), case.sequence
    if known is None or known.sequence != sequence:
        known = _kept[case] = _material(case, sequence, known)
    return known


def _material(case: CaseFile, sequence: int, before: SearchMaterial | None) -> SearchMaterial:
    entries = case.entry_columns(EntryQuery(), ("counterparty_name",))
    entries = entries.select("id", pl.col("counterparty_name").cast(pl.Categorical).alias("name"))
    payments = case.payments().with_row_index("position").filter(pl.col("entry_count") == 0)
    parties = tuple(NumberedParty(one, tuple(_numbers(one))) for one in parties_of(case))
    accounts = case.accounts()
    names = tuple(sorted({*_names_of_rows(entries, payments), *_names_of(parties, accounts)}))
    kept = before is not None and before.index.names == names
    index = before.index if before is not None and kept else NameIndex(names)
    return SearchMaterial(sequence, index, entries, payments, parties, _by_name(parties), accounts)


def _names_of_rows(entries: pl.DataFrame, payments: pl.DataFrame) -> Iterator[str]:
    columns = [entries["name"].cast(pl.String), *(payments[f"{side}_name"] for side in NAME_SIDES)]
    for column in columns:
        yield from column.drop_nulls().unique().to_list()


def _names_of(parties: Iterable[NumberedParty], accounts: Iterable[AccountRecord]) -> Iterator[str]:
    for one in parties:
        yield from names_of_party(one.party)
    yield from (one.identity.holder for one in accounts if one.identity.holder)


def names_of_party(party: Party) -> Iterator[str]:
    """Yield every name under which sources record a party."""
    for member in party.members:
        yield from (name for name in (member.name, *member.spellings) if name)


def _numbers(party: Party) -> Iterator[str]:
    for member in party.members:
        numbers = (*member.identifiers, *member.accounts, *member.phones)
        yield from (normal_form(number) for number in numbers)


def _by_name(parties: tuple[NumberedParty, ...]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(parties):
        for name in dict.fromkeys(names_of_party(one.party)):
            places[name].append(place)
    return dict(places)
