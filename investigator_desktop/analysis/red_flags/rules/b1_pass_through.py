"""B1: credits that leave again within two days, several times."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

import numpy as np
import polars as pl
from numpy.typing import NDArray

from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import CREDIT, money
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_Whole = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Step:
    """A credit (positive) or debit (negative) in its time."""

    id: int
    at: datetime
    signed: int


@dataclass(frozen=True, slots=True)
class Passing:
    """How long money may stay, and how much of it must leave."""

    hours: int
    from_percent: int
    to_percent: int


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield one hit where enough windows of the account let credits through, and with them a share of all that came in.

    A window begins with a credit and ends with the first debit, within the hours, at which the debits since then are
    between the two shares of the credits since then. Windows follow each other from the earliest on and share no entry.
    Of one printed instant credits come before debits.
    """
    asked = material.parameters
    passing = Passing(asked["hours"], asked["from_percent"], asked["to_percent"])
    steps = steps_of(material)
    found = list(windows(steps, passing))
    passed = sum(step.signed for window in found for step in window if step.signed > 0)
    came = sum(step.signed for step in steps if step.signed > 0)
    if len(found) < asked["least_count"] or passed * 100 < came * asked["share_percent"]:
        return
    first = [step for window in found[: asked["least_count"]] for step in _least_window(window, passing)]

    def holds(part: Sequence[Step]) -> bool:
        return len(list(islice(windows(part, passing), asked["least_count"]))) == asked["least_count"]

    yield _hit(material, least(first, holds) if holds(first) else tuple(first), len(found))


def steps_of(material: RuleMaterial) -> list[Step]:
    """Return the entries in the order of time, credits first."""
    signed = pl.when(CREDIT).then(pl.col("amount")).otherwise(-pl.col("amount"))
    rows = (
        material.entries.select("id", "booked_at", signed.alias("signed"))
        .drop_nulls()
        .filter(pl.col("signed") != 0)
    )
    ordered = rows.sort(["booked_at", "signed", "id"], descending=[False, True, False])
    return [Step(*row) for row in ordered.iter_rows()]


def windows(steps: Sequence[Step], passing: Passing) -> Iterator[Sequence[Step]]:
    """Yield the windows, none of which begins before the last one ends."""
    if not steps:
        return
    sums = _Sums(steps, passing)
    begin = 0
    for start in sums.starts:
        if start < begin:
            continue
        end = sums.end(start)
        if end is not None:
            yield steps[start : end + 1]
            begin = end + 1


class _Sums:
    """Running sums of credits and debits, to look at all windows of a start at once."""

    def __init__(self, steps: Sequence[Step], passing: Passing) -> None:
        self._passing = passing
        signed = np.array([step.signed for step in steps], dtype=np.int64)
        at = np.array([step.at for step in steps], dtype="datetime64[us]")
        self._credits = np.concatenate(([0], np.cumsum(np.maximum(signed, 0))))
        self._debits = np.concatenate(([0], np.cumsum(np.maximum(-signed, 0))))
        last = at + np.timedelta64(timedelta(hours=passing.hours))
        self._ends = np.searchsorted(at, last, side="right")
        self._debit_places: _Whole = np.flatnonzero(signed < 0).astype(np.int64)
        self.starts = self._possible(np.flatnonzero(signed > 0), signed)

    def _possible(self, places: NDArray[np.intp], signed: _Whole) -> list[int]:
        """Return the credits of which enough can leave at all."""
        leaving = self._debits[self._ends[places]] - self._debits[places]
        return [int(place) for place in places[leaving * 100 >= signed[places] * self._passing.from_percent]]

    def end(self, start: int) -> int | None:
        """Return the place of the first debit at which a window from `start` is one."""
        low, high = np.searchsorted(self._debit_places, (start, self._ends[start]))
        places = self._debit_places[low:high]
        came = self._credits[places] - self._credits[start]
        left = (self._debits[places + 1] - self._debits[start]) * 100
        fits = (left >= came * self._passing.from_percent) & (left <= came * self._passing.to_percent)
        return int(places[int(np.argmax(fits))]) if fits.any() else None


def _least_window(window: Sequence[Step], passing: Passing) -> tuple[Step, ...]:
    return least(window, lambda part: next(windows(part, passing), None) is not None)


def _hit(material: RuleMaterial, steps: Sequence[Step], times: int) -> Hit:
    came = sum(step.signed for step in steps if step.signed > 0)
    left = -sum(step.signed for step in steps if step.signed < 0)
    days = [step.at.date() for step in steps]
    facts = (
        Fact("times", times),
        Fact("from_on", min(days)),
        Fact("to_on", max(days)),
        Fact("came", money(material, came)),
        Fact("left", money(material, left)),
    )
    return Hit(material.the_account.subject, tuple(step.id for step in steps), (), facts)


B1 = Rule(
    "B1",
    Scope.ACCOUNT,
    Needs(columns=("amount",)),
    message(
        "Red flags",
        "Credits left the account soon after they came, {times} times; in the first cases, from {from_on} "
        "to {to_on}, {came} came and {left} left.",
    ),
    search,
)
