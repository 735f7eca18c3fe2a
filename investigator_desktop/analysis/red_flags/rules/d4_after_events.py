"""D4: credits that come after events of the case more often than by chance, by a permutation test."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, Row, account_hit, rows_of
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.catalogue import message

_DRAWS = 99_999
_SEED = 7_203
_AT_ONCE = 2_000
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class _Days:
    """The days of an account, the events among them (as places), and how long after an event counts."""

    first: date
    count: int
    events: NDArray[np.int32]
    after: int

    def place(self, day: date) -> int:
        return (day - self.first).days

    def at_least_as_many(self, rows: Sequence[Row], most: int) -> int:
        """Return in how many draws of as many days at least as many credits come after them; beyond `most` it stops."""
        counts = np.zeros(self.count + self.after, dtype=np.int64)
        np.add.at(counts, [self.place(row.day) for row in rows], 1)
        wanted = int(self._covered(self.events[np.newaxis, :]).dot(counts)[0])
        dice, found = np.random.default_rng(_SEED), 0
        for begin in range(0, _DRAWS, _AT_ONCE):
            size = (min(_AT_ONCE, _DRAWS - begin), len(self.events))
            drawn = dice.integers(0, self.count, size=size, dtype=np.int32)
            found += int((self._covered(drawn).dot(counts) >= wanted).sum())
            if found > most:
                break
        return found

    def _covered(self, events: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Return for each draw which days lie on its events or up to `after` days behind them."""
        covered = np.zeros((len(events), self.count + self.after), dtype=np.bool_)
        lines = np.arange(len(events))[:, np.newaxis]
        for later in range(self.after + 1):
            covered[lines, events + later] = True
        return covered


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where credits on days of events and up to `days` after them are too many for days drawn at will.

    Days are drawn 99,999 times from those of the account, always from the same beginning; the share of draws that do as
    well, times the number of accounts of the case, is held against `significance_per_mille`.
    """
    asked, rows = material.parameters, rows_of(material.entries, CREDIT)
    days = _days(material, rows)
    if days is None:
        return
    starts, tests = set(days.events.tolist()), max(1, len(material.accounts))
    inside = [
        row for row in rows if any(days.place(row.day) - back in starts for back in range(days.after + 1))
    ]
    chosen_ids = {row.id for row in inside}
    outside = [row for row in rows if row.id not in chosen_ids]
    most = asked["significance_per_mille"] * (_DRAWS + 1) // (1000 * tests) - 1

    def as_many(count: int) -> int:
        return days.at_least_as_many([*outside, *inside[:count]], most)

    def holds(count: int) -> bool:
        return count >= asked["least_count"] and as_many(count) <= most

    if inside and holds(len(inside)):
        chance = (1 + as_many(len(inside))) * tests * _MILLION // (_DRAWS + 1)
        facts = (
            Fact("inside", len(inside)), Fact("all", len(rows)), Fact("events", len(days.events)),
            Fact("days", days.after), Fact("chance", chance), Fact("draws", _DRAWS), Fact("tests", tests),
        )  # fmt: skip
        yield account_hit(material, fewest(inside, holds), *facts)


def _days(material: RuleMaterial, rows: Sequence[Row]) -> _Days | None:
    """Return the days of the account's statements with the events on them; None where fewer than two events are."""
    if not rows:
        return None
    account, known = material.the_account, material.entries["day"].drop_nulls().sort()
    first = min(account.from_on or known[0], known[0])
    count = (max(account.to_on or known[-1], known[-1]) - first).days + 1
    places = {
        (date.fromisoformat(text) - first).days for text in material.list_of(ListKind.EVENTS).column("on")
    }
    events = np.array(sorted(place for place in places if 0 <= place < count), dtype=np.int32)
    if len(events) < 2 or count < 4 * len(events):
        return None
    return _Days(first, count, events, material.parameters["days"])


D4 = Rule(
    "D4",
    Scope.ACCOUNT,
    Needs(columns=("amount",), lists=(ListKind.EVENTS,)),
    message(
        "Red flags",
        "{inside} of {all} credits came within {days} days after {events} events of the case. In {draws} "
        "draws of other days the chance is {chance} in a million, corrected for {tests} accounts; the "
        "{count} credits from {from_on} to {to_on} suffice.",
    ),
    search,
)
