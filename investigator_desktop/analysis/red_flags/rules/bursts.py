"""Windows of days in which enough happens: enough rows that differ, enough in sum."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from investigator_desktop.analysis.red_flags.rules.least import least
from investigator_desktop.analysis.red_flags.rules.rows import Row, total


@dataclass(frozen=True, slots=True)
class Enough:
    """What a window of `days` calendar days must have: distinct keys, distinct others, and a sum."""

    days: int
    keys: int
    others: int = 1
    sum: int = 0

    def holds(self, rows: Sequence[Row]) -> bool:
        """Tell whether rows of one window are enough."""
        keys, others = {row.key for row in rows}, {row.other for row in rows}
        return len(keys) >= self.keys and len(others) >= self.others and total(rows) >= self.sum


@dataclass(slots=True)
class _Window:
    """The rows of the last days, with what is distinct in them and their sum."""

    enough: Enough
    rows: deque[Row] = field(default_factory=deque)
    keys: Counter[str] = field(default_factory=Counter)
    others: Counter[str] = field(default_factory=Counter)
    sum: int = 0

    def add(self, row: Row) -> None:
        while self.rows and (row.day - self.rows[0].day).days >= self.enough.days:
            self._drop(self.rows.popleft())
        self.rows.append(row)
        self.keys[row.key] += 1
        self.others[row.other] += 1
        self.sum += row.amount

    def _drop(self, row: Row) -> None:
        self.sum -= row.amount
        for counter, text in ((self.keys, row.key), (self.others, row.other)):
            counter[text] -= 1
            if not counter[text]:
                del counter[text]

    def is_enough(self) -> bool:
        wanted = self.enough
        is_distinct = len(self.keys) >= wanted.keys and len(self.others) >= wanted.others
        return is_distinct and self.sum >= wanted.sum


def _always(_: Sequence[Row]) -> bool:
    return True


def bursts(
    rows: Sequence[Row], enough: Enough, also: Callable[[Sequence[Row]], bool] = _always
) -> Iterator[tuple[Row, ...]]:
    """Yield the least rows of each window that is enough, earliest first; no row is in two of them.

    `rows` are in the order of their days. `also` must hold of them besides, and is asked of enough rows only.
    """

    def holds(part: Sequence[Row]) -> bool:
        return enough.holds(part) and also(part)

    window = _Window(enough)
    for row in rows:
        window.add(row)
        if window.is_enough() and also(tuple(window.rows)):
            yield least(tuple(window.rows), holds)
            window = _Window(enough)
