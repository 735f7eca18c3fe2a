"""The chain of running balances: what it proves about signs, and about how amounts are to be read."""

from __future__ import annotations

import polars as pl

from investigator_desktop.importers.rows.directions import CREDIT, DEBIT

_LEAST_STEPS = 2


def _at_one_scale(lines: pl.DataFrame) -> pl.DataFrame:
    """Return the lines that have an amount and a balance, both at the finest scale of the table."""
    used = lines.with_row_index("place").filter(
        pl.col("moment").is_not_null() & (pl.col("units") > 0) & pl.col("balance").is_not_null()
    )
    finest = used.get_column("amount_scale").max()
    power = pl.lit(10, pl.Int64).pow(pl.lit(finest, pl.Int64) - pl.col("amount_scale"))
    return used.with_columns(pl.col("units") * power, pl.col("balance") * power)


def _steps(lines: pl.DataFrame) -> tuple[pl.Series, pl.Series]:
    """Return what each line changed if the rows run forward, and if they run backward; null at the open end."""
    balance = lines.get_column("balance")
    return balance - balance.shift(1), balance - balance.shift(-1)


def _fits(units: pl.Series, steps: pl.Series) -> bool:
    known = steps.is_not_null()
    return int(known.sum()) >= _LEAST_STEPS and bool((steps.abs() == units).filter(known).all())


def _with_opening(lines: pl.DataFrame, steps: pl.Series, opening: int | None) -> pl.Series:
    """Return the steps with that of the open end, where the opening balance fits the amount there."""
    if opening is None:
        return steps
    places = steps.is_null().arg_true().to_list()
    step = [lines.get_column("balance")[place] - opening for place in places]
    fits = [abs(one) == lines.get_column("units")[place] for one, place in zip(step, places, strict=True)]
    return steps.scatter(places, step) if all(fits) else steps


def directions_by_balance(lines: pl.DataFrame, opening: int | None = None) -> pl.Series | None:
    """Return the directions that the running balance proves for amounts without a sign; None where it proves none.

    The line at the open end stays null where the opening balance is not known, which is at the finest scale of the
    lines' amounts.
    """
    used = _at_one_scale(lines)
    if used.height <= _LEAST_STEPS:
        return None
    forward, backward = (_with_opening(used, steps, opening) for steps in _steps(used))
    units = used.get_column("units")
    proven = [steps for steps in (forward, backward) if _fits(units, steps)]
    if len(proven) != 1:
        return None
    direction = pl.select(
        pl.when(proven[0] > 0).then(pl.lit(CREDIT)).when(proven[0] < 0).then(pl.lit(DEBIT))
    ).to_series()
    placed = pl.DataFrame({"place": used.get_column("place"), "direction": direction})
    return (
        lines.with_row_index("place")
        .select("place")
        .join(placed, on="place", how="left", maintain_order="left")
        .get_column("direction")
    )


def is_proven_by_balance(lines: pl.DataFrame, opening: int | None, closing: int | None) -> bool:
    """Tell whether signed amounts fit the chain of balances, or lead from the opening to the closing balance.

    The balances given are at the finest scale of the lines' amounts.
    """
    used = _at_one_scale(lines)
    signed = used.select(
        pl.when(pl.col("direction") == DEBIT).then(-pl.col("units")).otherwise(pl.col("units"))
    ).to_series()
    forward, backward = _steps(used)
    if used.height > _LEAST_STEPS:
        for steps in (forward, backward):
            known = steps.is_not_null()
            if bool((steps == signed).filter(known).all()):
                return True
    return False if opening is None or closing is None else _closes(lines, opening, closing)


def _closes(lines: pl.DataFrame, opening: int, closing: int) -> bool:
    used = lines.filter(
        pl.col("moment").is_not_null() & (pl.col("units") > 0) & pl.col("direction").is_not_null()
    )
    finest = used.get_column("amount_scale").max()
    power = pl.lit(10, pl.Int64).pow(pl.lit(finest, pl.Int64) - pl.col("amount_scale"))
    signed = pl.when(pl.col("direction") == DEBIT).then(-pl.col("units")).otherwise(pl.col("units")) * power
    return bool(used.height) and opening + int(used.select(signed.sum()).item() or 0) == closing
