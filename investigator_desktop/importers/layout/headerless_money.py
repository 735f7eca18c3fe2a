"""Which of the columns of figures without titles is the amount, and which the balance: by signs and by the balances."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import polars as pl

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.figures.numbers import read_amounts
from investigator_desktop.importers.series import all_false

_NEARLY_ALL = 0.95
_PROVEN = 0.75  # of the steps from balance to balance that amounts must explain
_LIKELY = 0.5
_LIKELY_BALANCE = 0.6
_DECIMALS = r"\d[.,]\d{1,2}\D*$"
_MOST_SCALE = 6
_SLOW = 0.5  # a balance changes by less than half of itself from row to row
_LEAST_ROWS = 3
Roles = dict[int, Field]


@dataclass(frozen=True, slots=True)
class Money:
    """A column of figures: its values in millionths, None in empty cells, and whether all of them have a sign."""

    column: int
    values: tuple[int | None, ...]
    is_signed_throughout: bool

    @property
    def moved(self) -> tuple[int, ...]:
        """Return the values that are not zero."""
        return tuple(value for value in self.values if value)

    @property
    def is_full(self) -> bool:
        """Tell whether nearly every row has a value other than zero."""
        return len(self.moved) >= len(self.values) * _NEARLY_ALL

    @property
    def is_printed_everywhere(self) -> bool:
        """Tell whether nearly every row has a value, also zero."""
        return sum(value is not None for value in self.values) >= len(self.values) * _NEARLY_ALL

    @property
    def is_signed(self) -> bool:
        """Tell whether the signs of the column show directions."""
        return bool(self.moved) and (self.is_signed_throughout or any(value < 0 for value in self.moved))

    @property
    def is_slow(self) -> bool:
        """Tell whether the column changes as balances do: by little of what it stands at."""
        steps = [abs(two - one) for one, two in itertools.pairwise(self.moved)]
        return len(steps) >= _LEAST_ROWS - 1 and median(steps) < _SLOW * median(map(abs, self.moved))


def money_of_column(column: int, cells: Cells) -> Money | None:
    """Return a column as figures of money; None where a cell is none, or most have no decimals, sign or currency."""
    found = survey(cells)
    frame = read_amounts(cells, found.decided or DecimalMark.POINT, found)
    used = frame.filter(frame.get_column("units").is_not_null())
    if frame.get_column("is_unreadable").any() or not used.height or _has_leading_zeros(cells):
        return None
    values = [_signed(*row) for row in frame.select("units", "scale", "is_negative").iter_rows()]
    is_moved = (frame.get_column("units") > 0).fill_null(value=False)
    moved = frame.filter(is_moved)
    marked = int((is_moved & (_has_decimals(cells) | _has_marks(frame))).sum())
    finest = moved.get_column("scale").max()
    if (
        not moved.height
        or marked < moved.height * _LIKELY
        or not isinstance(finest, int)
        or finest > _MOST_SCALE
    ):
        return None
    return Money(column, tuple(values), bool(moved.get_column("has_sign").all()))


def _has_decimals(cells: Cells) -> pl.Series:
    """Tell which cells are printed with decimals."""
    found = all_false(cells.length)
    if cells.text is not None:
        found = found | cells.text.str.contains(_DECIMALS).fill_null(value=False)
    if cells.number is not None:
        found = found | (cells.number % 1 != 0).fill_null(value=False)
    return found


def _has_marks(frame: pl.DataFrame) -> pl.Series:
    """Tell which amounts have a sign or a currency beside them."""
    return frame.select(
        pl.col("has_sign") | pl.col("is_negative") | pl.col("currency").is_not_null()
    ).to_series()


def _has_leading_zeros(cells: Cells) -> bool:
    return cells.text is not None and bool(cells.text.str.contains(r"^0\d").any())


def _signed(units: int | None, scale: int | None, is_negative: bool) -> int | None:
    if units is None or scale is None or scale > _MOST_SCALE:
        return None
    value = int(units * 10 ** (_MOST_SCALE - scale))
    return -value if is_negative else value


def _explained(changes: Sequence[int], balances: Sequence[int | None], *, by_size: bool = False) -> float:
    """Return the share of steps between balances that the changes explain, in the better of both directions."""
    kept = [(x, b) for x, b in zip(changes, balances, strict=True) if b is not None]
    forward = [(two[0], two[1] - one[1]) for one, two in itertools.pairwise(kept)]
    backward = [(one[0], one[1] - two[1]) for one, two in itertools.pairwise(kept)]
    return max(_explained_share(steps, by_size=by_size) for steps in (forward, backward))


def _explained_share(steps: Sequence[tuple[int, int]], *, by_size: bool) -> float:
    if not any(change for change, _ in steps):
        return 0.0
    fits = sum(abs(change) == abs(step) if by_size else change == step for change, step in steps)
    return fits / len(steps)


def _are_complements(one: Money, other: Money) -> bool:
    """Tell whether each row has a value in one of two columns, in no row in both."""
    pairs = list(zip(one.values, other.values, strict=True))
    in_one = sum(bool(a) != bool(b) for a, b in pairs)
    return not any(a and b for a, b in pairs) and in_one >= len(pairs) * _NEARLY_ALL


def _pairs(money: Sequence[Money]) -> list[tuple[Money, Money]]:
    return [(one, other) for one, other in itertools.combinations(money, 2) if _are_complements(one, other)]


def _net(credit: Money, debit: Money) -> list[int]:
    return [abs(c or 0) - abs(d or 0) for c, d in zip(credit.values, debit.values, strict=True)]


def _proven(money: Sequence[Money], share: float) -> Iterator[Roles]:
    """Yield the readings under which the balances of a third column follow from the amounts."""
    for one, other in _pairs(money):
        for credit, debit in ((one, other), (other, one)):
            for balance in money:
                if balance not in (one, other) and _explained(_net(credit, debit), balance.values) >= share:
                    yield {credit.column: Field.CREDIT, debit.column: Field.DEBIT} | _balance(balance)
    for amount, balance in itertools.permutations(money, 2):
        if amount.is_full and balance.is_printed_everywhere:
            changes = [value or 0 for value in amount.values]
            fits = _explained(changes, balance.values) if amount.is_signed else 0.0
            by_size = 0.0 if amount.is_signed else _explained(changes, balance.values, by_size=True)
            if max(fits, by_size) >= share:
                yield {amount.column: Field.AMOUNT} | _balance(balance)


def _between_balances(money: Sequence[Money]) -> Iterator[Roles]:
    """Yield the readings under which each row leads from a balance before it to one after it."""
    for amount, before, after in itertools.permutations(money, 3):
        if not amount.is_signed or before.is_signed or not amount.is_full:
            continue
        rows = zip(amount.values, before.values, after.values, strict=True)
        if all(a is not None and b is not None and c is not None and a + b == c for a, b, c in rows):
            yield {amount.column: Field.AMOUNT} | _balance(after)


def _balance(money: Money) -> Roles:
    return {money.column: Field.RUNNING_BALANCE}


def _sides_by_sign(money: Sequence[Money]) -> Roles | None:
    """Return two columns of which one holds only what was paid, with a minus, and the other what was received."""
    found = []
    for one, other in _pairs(money):
        for credit, debit in ((one, other), (other, one)):
            if debit.moved and max(debit.moved) < 0 and credit.moved and min(credit.moved) > 0:
                found.append({credit.column: Field.CREDIT, debit.column: Field.DEBIT})
    return found[0] if len(found) == 1 else None


def _single(money: Sequence[Money], *, has_direction: bool) -> Roles | None:
    """Return the only column that can be the amount where no balance proves one."""
    full = [one for one in money if one.is_full]
    signed = [one for one in full if one.is_signed]
    unsigned = [one for one in full if not one.is_signed]
    if len(signed) == 1 and (not unsigned or _stand_beside(signed[0], unsigned)):
        return {signed[0].column: Field.AMOUNT}
    if not signed and len(unsigned) == 1 and (has_direction or len(money) == 1):
        return {unsigned[0].column: Field.AMOUNT}
    return None


def _stand_beside(signed: Money, unsigned: Sequence[Money]) -> bool:
    """Tell whether columns without signs are balances by their course, and the one with signs is none."""
    return not signed.is_slow and all(one.is_slow for one in unsigned)


def money_roles(money: Sequence[Money], *, has_direction: bool) -> Roles | None:
    """Return the amount or the two sides, with the balance where it is proven; None where this stays open."""
    proven = _distinct(_between_balances(money)) or _distinct(_proven(money, _PROVEN))
    if proven:
        return proven[0] if len(proven) == 1 else None
    found = _sides_by_sign(money) or _single(money, has_direction=has_direction)
    if found is None:
        return None
    likely = [roles for roles in _distinct(_proven(money, _LIKELY_BALANCE)) if found.items() <= roles.items()]
    return likely[0] if len(likely) == 1 else found


def _distinct(readings: Iterator[Roles]) -> list[Roles]:
    return list({frozenset(roles.items()): roles for roles in readings}.values())
