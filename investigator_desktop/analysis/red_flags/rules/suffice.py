"""As few of the rows of one sort as suffice beside all rows of the other sort."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.analysis.red_flags.rules.least import fewest
from investigator_desktop.analysis.red_flags.rules.rows import Row, total
from investigator_desktop.analysis.red_flags.rules.statistics import binomial_tail


def more_than_chance(
    rows: Sequence[Row], rest: int, chance: float, limit: float, least: int
) -> tuple[Row, ...]:
    """Return the first rows that beside `rest` others are too many for a chance, none where all are not.

    `least` rows of both sorts are needed at all, and `limit` is the largest probability that counts.
    """

    def holds(count: int) -> bool:
        return count + rest >= least and binomial_tail(count, count + rest, chance) <= limit

    return fewest(rows, holds) if rows and holds(len(rows)) else ()


def share_of(rows: Sequence[Row], rest: int, percent: int, least: int) -> tuple[Row, ...]:
    """Return the first rows that are a share of themselves and the sum `rest` of the others; none where all are not."""
    sums = [0]
    for row in rows:
        sums.append(sums[-1] + row.amount)

    def holds(count: int) -> bool:
        return count >= least and sums[count] * 100 >= percent * (sums[count] + rest)

    return fewest(rows, holds) if rows and holds(len(rows)) else ()


def percent_of(rows: Sequence[Row], whole: int) -> int:
    """Return which whole percent of a sum rows are, 0 of nothing."""
    return total(rows) * 100 // whole if whole else 0
