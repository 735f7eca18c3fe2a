"""Entries that two statements of one account both give: one movement, which counts once.

Entries are compared as multisets. A production is a sheet of an item of evidence: within one, two equal rows are two
movements; across productions, a movement stands in each of them once at most, so that of m rows in one and n rows in
another max(m, n) count. Two entries are one movement where account, day, direction, amount and currency agree and

* both state the same reference, and no two different balances, or
* both state the same running balance, or
* nothing that both state differs: reference, balance, time, counterparty and remittance text.

Where one production's closing balance is the opening balance of one that begins on its last day or later, the second
continues the first, and sheets of one file are parts of it: then only a reference proves that a row of both is one
movement.

The outcome depends on the entries alone, not on their ids or the order of imports: productions are taken by the hash of
their bytes and the name of their sheet. Which entry of a movement counts is decided by `standing` (those that leave the
case first), then by how much it states, then by its production.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

import polars as pl

from investigator_desktop.foundation.text import skeleton

REPEAT_COLUMNS = pl.Schema(
    {
        "id": pl.Int64(),
        "account_id": pl.Int64(),
        "production": pl.Int64(),  # from 0, by the hash of the bytes and the name of the sheet
        "position": pl.Int64(),  # within the production
        "standing": pl.Int64(),  # 0 where the entry leaves the case by default, more where less
        "day": pl.Int64(),
        "direction": pl.String(),
        "units": pl.Int128(),  # at one number of decimals for all
        "currency": pl.String(),
        "reference": pl.String(),  # as `plain` gives texts
        "balance": pl.Int128(),
        "minute": pl.Int64(),  # of the time of day, null where only the day is printed
        "second": pl.Int64(),  # likewise, null where only minutes are printed
        "counterparty_account": pl.String(),
        "counterparty_id": pl.String(),
        "counterparty_name": pl.String(),
        "remittance_info": pl.String(),
    }
)
REPEATS = pl.Schema({"entry_id": pl.Int64(), "repeats_id": pl.Int64(), "basis": pl.String()})
_KEY = ["account_id", "day", "direction", "units", "currency"]
_DETAILS = [
    "reference", "balance", "minute", "second", "counterparty_account", "counterparty_id", "counterparty_name",
    "remittance_info",
]  # fmt: skip
_ORDERED = [*_KEY, "id", "production", "position", "standing", *_DETAILS]
_NOTHING, _END = "\x00", "\x1f"
_SHORTEST_CUT = 12  # a text that another one continues was cut off by its bank if it is at least so long


class RepeatBasis(StrEnum):
    """What proves that two entries are one movement, the strongest first."""

    REFERENCE = "reference"
    BALANCE = "balance"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One entry as it is compared; what its source does not state is None."""

    id: int
    production: int
    position: int
    standing: int
    reference: str | None
    balance: int | None
    times: tuple[int | None, ...]
    numbers: tuple[str | None, ...]
    texts: tuple[str | None, ...]

    @property
    def stated_count(self) -> int:
        """Return how many details it states."""
        return sum(value is not None for value in self.details)

    @property
    def details(self) -> tuple[object, ...]:
        """Return everything it states."""
        return (self.reference, self.balance, *self.times, *self.numbers, *self.texts)

    @property
    def rank(self) -> tuple[int, int, int, int]:
        """Return by what the entry that counts is chosen, the least first."""
        return (self.standing, -self.stated_count, self.production, self.position)


@dataclass(slots=True)
class _Movement:
    """The entries found to be one movement, at most one of each production."""

    members: list[Occurrence] = field(default_factory=list)

    def strength(self, other: Occurrence, continued: frozenset[tuple[int, int]]) -> int | None:
        """Return how well an entry fits all members, more being better; None where it does not."""
        found = [_strength(member, other, continued) for member in self.members]
        return None if None in found else max(one for one in found if one is not None)


def find_repeats(
    entries: pl.DataFrame, continued: frozenset[tuple[int, int, int]] = frozenset()
) -> pl.DataFrame:
    """Return `REPEATS`: every entry that gives a movement again, with the one that counts, by `entry_id`.

    `entries` has `REPEAT_COLUMNS`; `continued` names an account and two productions of which one continues the other.
    """
    candidates = _candidates(entries)
    accounts = sorted({account for account, _, _ in continued})
    is_alike = pl.col("signature").n_unique().over(_KEY) == 1
    signed = _signed(candidates).with_columns(is_alike & ~pl.col("account_id").is_in(accounts))
    rows = _repeats_of_others(signed.filter(~pl.col("signature")), continued)
    others = pl.DataFrame(rows, schema=REPEATS, orient="row")
    return pl.concat([_repeats_of_alike(signed.filter("signature")), others]).sort("entry_id")


def _signed(candidates: pl.DataFrame) -> pl.DataFrame:
    """Return entries with all `details` as one text, and as `signature` those of their production in their group."""
    stated = [pl.col(name).cast(pl.String).fill_null(_NOTHING) for name in _DETAILS]
    detailed = candidates.with_columns(pl.concat_str(stated, separator=_END).alias("details"))
    signature = pl.col("details").sort().str.join(_END + _END).over(*_KEY, "production")
    return detailed.with_columns(signature.alias("signature"))


def _repeats_of_alike(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the repeats where all productions give the same rows with the same details, which is what most do."""
    same = [*_KEY, "details"]
    ranked = entries.sort("position", "id").with_columns(
        pl.int_range(pl.len()).over(*same, "production").alias("rank")
    )
    movement = [*same, "rank"]
    counting = pl.col("id").sort_by("standing", "production", "position").first().over(movement)
    proof = (
        pl.when(pl.col("reference").is_not_null())
        .then(pl.lit(RepeatBasis.REFERENCE.value))
        .when(pl.col("balance").is_not_null())
        .then(pl.lit(RepeatBasis.BALANCE.value))
        .otherwise(pl.lit(RepeatBasis.DETAILS.value))
    )
    found = ranked.select(pl.col("id").alias("entry_id"), counting.alias("repeats_id"), proof.alias("basis"))
    return found.filter(pl.col("entry_id") != pl.col("repeats_id"))


def _repeats_of_others(
    entries: pl.DataFrame, continued: frozenset[tuple[int, int, int]]
) -> list[tuple[int, int, str]]:
    rows: list[tuple[int, int, str]] = []
    ordered = entries.select(_ORDERED).sort(*_KEY, "production", "position", "id")
    for key, group in groupby(ordered.iter_rows(), key=itemgetter(*range(len(_KEY)))):
        pairs = frozenset((one, other) for account, one, other in continued if account == key[0])
        occurrences = [
            Occurrence(r[5], r[6], r[7], r[8], r[9], r[10], r[11:13], r[13:15], r[15:17]) for r in group
        ]
        for movement in _movements(occurrences, pairs):
            rows += _repeats(movement)
    return rows


def _candidates(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the entries whose account, day, direction, amount and currency stand in several productions."""
    return entries.filter(pl.col("production").n_unique().over(_KEY) > 1)


def _movements(
    occurrences: Sequence[Occurrence], continued: frozenset[tuple[int, int]]
) -> Iterator[_Movement]:
    """Yield the movements that these entries of one day, direction and amount are, production by production."""
    known: list[_Movement] = []
    productions = dict.fromkeys(one.production for one in occurrences)
    for production in productions:
        own = [one for one in occurrences if one.production == production]
        matched = _matched(own, known, continued)
        for occurrence in own:
            if occurrence.id in matched:
                matched[occurrence.id].members.append(occurrence)
            else:
                known.append(_Movement([occurrence]))
    yield from known


def _matched(
    own: Sequence[Occurrence], known: Sequence[_Movement], continued: frozenset[tuple[int, int]]
) -> dict[int, _Movement]:
    """Return which known movement each entry of a production is, the best fits first, one to one."""
    matched = _alike(own, known, continued)
    taken = {id(movement) for movement in matched.values()}
    others = [one for one in own if one.id not in matched]
    fits = [
        (-strength, number, position)
        for position, occurrence in enumerate(others)
        for number, movement in enumerate(known)
        if id(movement) not in taken and (strength := movement.strength(occurrence, continued)) is not None
    ]
    for _, number, position in sorted(fits):
        if id(known[number]) not in taken and others[position].id not in matched:
            matched[others[position].id] = known[number]
            taken.add(id(known[number]))
    return matched


def _alike(
    own: Sequence[Occurrence], known: Sequence[_Movement], continued: frozenset[tuple[int, int]]
) -> dict[int, _Movement]:
    """Return the known movements that state just what an entry does, in their order, one to one."""
    waiting: dict[tuple[object, ...], deque[_Movement]] = defaultdict(deque)
    for movement in known:
        for details in dict.fromkeys(member.details for member in movement.members):
            waiting[details].append(movement)
    matched: dict[int, _Movement] = {}
    taken: set[int] = set()
    for occurrence in own:
        alike = waiting[occurrence.details]
        while alike and (id(alike[0]) in taken or alike[0].strength(occurrence, continued) is None):
            alike.popleft()
        if alike:
            matched[occurrence.id] = alike.popleft()
            taken.add(id(matched[occurrence.id]))
    return matched


def _repeats(movement: _Movement) -> Iterator[tuple[int, int, str]]:
    counting = min(movement.members, key=lambda member: member.rank)
    for member in movement.members:
        if member is not counting:
            yield (member.id, counting.id, _basis(member, counting).value)


def _basis(one: Occurrence, other: Occurrence) -> RepeatBasis:
    if one.reference is not None and one.reference == other.reference:
        return RepeatBasis.REFERENCE
    if one.balance is not None and one.balance == other.balance:
        return RepeatBasis.BALANCE
    return RepeatBasis.DETAILS


def _strength(one: Occurrence, other: Occurrence, continued: frozenset[tuple[int, int]]) -> int | None:
    """Return the number of details in which two entries agree, proofs weighing most; None where they are two."""
    is_other_balance = _differ(one.balance, other.balance)
    basis = _basis(one, other)
    if basis is RepeatBasis.REFERENCE:
        return None if is_other_balance else 200 + _agreeing(one, other)
    if {(one.production, other.production), (other.production, one.production)} & continued:
        return None
    if basis is RepeatBasis.BALANCE:
        return 100 + _agreeing(one, other)
    if is_other_balance or _differ(one.reference, other.reference):
        return None
    numbers = zip((*one.times, *one.numbers), (*other.times, *other.numbers), strict=True)
    texts = zip(one.texts, other.texts, strict=True)
    if any(_differ(*pair) for pair in numbers) or any(_are_other_texts(*pair) for pair in texts):
        return None
    return _agreeing(one, other)


def _differ(one: object, other: object) -> bool:
    return one is not None and other is not None and one != other


def _are_other_texts(one: str | None, other: str | None) -> bool:
    """Tell whether two texts say different things; one that goes on where the other was cut off does not."""
    if one is None or other is None or one == other:
        return False
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) < _SHORTEST_CUT or not longer.startswith(shorter)


def _agreeing(one: Occurrence, other: Occurrence) -> int:
    """Return in how many details both say the same."""
    pairs = zip(one.details, other.details, strict=True)
    return sum(mine is not None and mine == theirs for mine, theirs in pairs)


@lru_cache(maxsize=65_536)
def letters(text: str) -> str | None:
    """Return the letters and digits of a text whatever its case, spacing and punctuation."""
    return "".join(letter for letter in skeleton(text) if letter.isalnum()) or None
