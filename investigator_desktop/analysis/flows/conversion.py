"""Totals in the one currency of a sealed table of rates, beside the amounts as they were booked."""

from __future__ import annotations

import math
from decimal import Decimal

import polars as pl

from investigator_desktop.analysis.flows.totals import EDGE_KEYS, chosen, with_period, with_units
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.flows import CONVERTED_SCHEMA, FlowQuery
from investigator_desktop.domain.rates import RateTable

_MOST = 2**126
_NAMES = ["payer", "beneficiary", "period", "currency", "grade"]


class AmountsTooLarge(ArithmeticError):
    """Amounts times rates are wider than can be summed exactly."""


def with_converted(
    totals: pl.DataFrame, ended: pl.DataFrame, query: FlowQuery, table: RateTable
) -> pl.DataFrame:
    """Return flow totals of a question with `CONVERTED_SCHEMA`: each movement at the rate of its day.

    Products are exact and summed before the one rounding, half to even. A movement without a rate is only counted.
    """
    frame = with_units(with_period(chosen(ended, query), query.period)).with_columns(
        pl.col("at").dt.date().alias("day")
    )
    decimals = _decimals(table)
    common = math.lcm(*(rate.nominal for rate in table.rates))
    rated = _with_rates(frame, table, decimals, common)
    _require_exact(rated)
    digits = minor_digits(table.base)
    product = pl.col("units") * pl.col("factor")
    keys = [*EDGE_KEYS, "scale"]
    grouped = rated.group_by(keys).agg(
        product.sum().alias("product"),
        pl.col("factor").count().alias("rated_count"),
        pl.col("factor").is_null().sum().cast(pl.Int64).alias("unconverted_count"),
    )
    rounded = [
        _rounded(int(units), int(scale) + decimals - digits, common) if rated_count else None
        for units, scale, rated_count in grouped.select("product", "scale", "rated_count").iter_rows()
    ]
    found = grouped.select(
        pl.col("from_node").alias("payer"),
        pl.col("to_node").alias("beneficiary"),
        "period",
        "currency",
        "grade",
        pl.Series("converted", rounded, dtype=pl.Int128),
        pl.lit(digits, pl.Int64).alias("converted_scale"),
        pl.lit(table.base).alias("converted_currency"),
        "unconverted_count",
    )
    joined = totals.join(found, on=_NAMES, how="left", nulls_equal=True, maintain_order="left")
    return joined.with_columns(pl.col(name).cast(kind) for name, kind in CONVERTED_SCHEMA.items())


def _decimals(table: RateTable) -> int:
    exponents = (Decimal(rate.value).as_tuple().exponent for rate in table.rates)
    return max((max(-exponent, 0) for exponent in exponents if isinstance(exponent, int)), default=0)


def _with_rates(frame: pl.DataFrame, table: RateTable, decimals: int, common: int) -> pl.DataFrame:
    """Return movements with `factor`: units of the base for one unit, times `common` and a power of ten."""
    rates = pl.DataFrame(
        [
            (rate.on, rate.currency, int(rate.exact * common * 10**decimals))
            for rate in sorted(table.rates, key=lambda rate: (rate.on, rate.currency))
        ],
        schema={"rate_on": pl.Date, "currency": pl.String, "factor": pl.Int128},
        orient="row",
    )
    dated = frame.filter(pl.col("day").is_not_null()).sort("day")
    joined = dated.join_asof(
        rates.sort("rate_on"),
        left_on="day",
        right_on="rate_on",
        by="currency",
        strategy="backward",
        tolerance=f"{table.age_days}d",
        check_sortedness=False,
    )
    undated = frame.filter(pl.col("day").is_null())
    both = pl.concat([joined, undated], how="diagonal")
    own = pl.when(pl.col("currency") == table.base).then(pl.lit(common * 10**decimals, pl.Int128))
    return both.with_columns(own.otherwise(pl.col("factor")).alias("factor"))


def _require_exact(rated: pl.DataFrame) -> None:
    """Raise `AmountsTooLarge` where the sum of all products could be too wide."""
    largest = rated.select(pl.col("units").max(), pl.col("factor").max()).row(0)
    units, factor = (int(value or 0) for value in largest)
    if units * factor * max(rated.height, 1) >= _MOST:
        raise AmountsTooLarge


def _rounded(product: int, exponent: int, common: int) -> int:
    """Return a product divided by `common` and a power of ten, half to even."""
    if exponent < 0:
        product, exponent = product * int(10**-exponent), 0
    divisor = common * int(10**exponent)
    whole, rest = divmod(product, divisor)
    return whole + (2 * rest > divisor or (2 * rest == divisor and whole % 2 == 1))
