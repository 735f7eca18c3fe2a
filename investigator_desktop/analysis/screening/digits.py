"""The digits of amounts against Benford's law, only where the law could hold at all.

The law and its ranges of deviation are practice (M. Nigrini's ranges of the mean absolute deviation), not proof:
amounts that are set by tariffs, prices or limits break it without anybody's doing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Context, Decimal, localcontext

import polars as pl

from investigator_desktop.domain.screening import (
    DIGITS,
    Conformity,
    DigitCount,
    DigitPosition,
    DigitTest,
    NotComputable,
    Scope,
)

LEAST_COUNT = 500
LEAST_RANGE = 100  # the greatest amount at least this many times the least: two orders of magnitude
MOST_OF_ONE_AMOUNT = 10  # no single amount may be more than one of this many
_RANGES: Mapping[DigitPosition, tuple[Decimal, Decimal, Decimal]] = {
    DigitPosition.FIRST: (Decimal("0.006"), Decimal("0.012"), Decimal("0.015")),
    DigitPosition.SECOND: (Decimal("0.008"), Decimal("0.010"), Decimal("0.012")),
    DigitPosition.FIRST_TWO: (Decimal("0.0012"), Decimal("0.0018"), Decimal("0.0022")),
}
_TWO = pl.col("amount").cast(pl.String).str.pad_end(2, "0").str.slice(0, 2).cast(pl.Int64)
_PRECISE = Context(prec=DIGITS)


def digit_tests(entries: pl.DataFrame) -> tuple[DigitTest, ...]:
    """Return the three tests of each account and currency, by account, and of all accounts where there are several."""
    amounts = _significands(entries)
    scopes = (
        [amounts]
        if amounts["account"].n_unique() < 2
        else [amounts, amounts.with_columns(account=pl.lit(""))]
    )
    found = [test for frame in scopes for test in _tests(frame)]
    return tuple(sorted(found, key=lambda test: (test.scope.account, test.scope.currency)))


def _significands(entries: pl.DataFrame) -> pl.DataFrame:
    """Return the amounts but zeros, with their first two digits; a single digit is followed by a zero."""
    return (
        entries.filter(pl.col("amount") > 0)
        .select("account", pl.col("currency").fill_null(""), "amount", "amount_scale", _TWO.alias("digits"))
        .sort("account", "currency")
    )


def _tests(amounts: pl.DataFrame) -> Iterator[DigitTest]:
    for (account, currency), group in amounts.group_by("account", "currency", maintain_order=True):
        scope = Scope(str(account or ""), str(currency))
        obstacle = obstacle_of(group)
        for position in DigitPosition:
            if obstacle is None:
                yield _test(scope, position, group)
            else:
                yield DigitTest(scope, position, group.height, obstacle)


def obstacle_of(amounts: pl.DataFrame) -> NotComputable | None:
    """Return why the law cannot be asked of these amounts (`amount`, `amount_scale`), None where it can."""
    if amounts.height < LEAST_COUNT:
        return NotComputable.TOO_FEW
    scale = amounts["amount_scale"].max()
    factor = pl.lit(10, pl.Int128).pow(pl.lit(scale) - pl.col("amount_scale"))
    units = amounts.select((pl.col("amount").cast(pl.Int128) * factor).alias("units"))["units"]
    least, greatest = units.min(), units.max()
    if not isinstance(least, int) or not isinstance(greatest, int) or greatest < least * LEAST_RANGE:
        return NotComputable.NARROW_RANGE
    commonest = units.value_counts()["count"].max()
    if isinstance(commonest, int) and commonest * MOST_OF_ONE_AMOUNT > amounts.height:
        return NotComputable.FIXED_AMOUNTS
    return None


def _test(scope: Scope, position: DigitPosition, amounts: pl.DataFrame) -> DigitTest:
    counted = amounts.select(digits_of(position).alias("digits")).group_by("digits").len()
    found = dict(counted.iter_rows())
    total = amounts.height
    with localcontext(_PRECISE):
        counts = tuple(
            DigitCount(digits, found.get(digits, 0), share * total)
            for digits, share in shares(position).items()
        )
        squared = sum(((one.count - one.expected) ** 2 / one.expected for one in counts), Decimal())
        deviation = sum((abs(one.count - one.expected) / total for one in counts), Decimal()) / len(counts)
    return DigitTest(
        scope,
        position,
        total,
        None,
        counts,
        squared,
        len(counts) - 1,
        deviation,
        conformity(position, deviation),
    )


def digits_of(position: DigitPosition) -> pl.Expr:
    """Return the digits of `amount` at a position, from its first one that is not 0."""
    if position is DigitPosition.FIRST:
        return _TWO // 10
    return _TWO % 10 if position is DigitPosition.SECOND else _TWO


def shares(position: DigitPosition) -> dict[int, Decimal]:
    """Return the share of each digit, or each two, by Benford's law: log10(1 + 1/d)."""
    with localcontext(_PRECISE):
        two = {digits: (1 + 1 / Decimal(digits)).log10() for digits in range(10, 100)}
        if position is DigitPosition.FIRST_TWO:
            return two
        if position is DigitPosition.FIRST:
            return {digit: (1 + 1 / Decimal(digit)).log10() for digit in range(1, 10)}
        return {
            digit: sum((two[10 * first + digit] for first in range(1, 10)), Decimal()) for digit in range(10)
        }


def conformity(position: DigitPosition, deviation: Decimal) -> Conformity:
    """Return how near a mean absolute deviation lies to the law, by the customary ranges."""
    close, acceptable, marginal = _RANGES[position]
    if deviation <= close:
        return Conformity.CLOSE
    if deviation <= acceptable:
        return Conformity.ACCEPTABLE
    return Conformity.MARGINAL if deviation <= marginal else Conformity.NONE
