"""What came into a node and left it, by currency and grade."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.flows import NodeGradeSum
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MovementGrade

_RECEIVED = ("received_amount", "received_scale", "received_currency")
_PAID = ("amount", "amount_scale", "currency")


def node_sums(ended: pl.DataFrame, node: str) -> tuple[NodeGradeSum, ...]:
    """Return the sums of a node among movements with ends (`with_ends`), in the order of currency and grade.

    What a node received is what arrived where that is recorded, else what left; so a node's own records add up to it.
    """
    stated = pl.col("received_amount").is_not_null()
    came = ended.filter(pl.col("to_node") == node).select(
        "grade",
        *[
            pl.when(stated).then(arrived).otherwise(left).alias(left)
            for arrived, left in zip(_RECEIVED, _PAID, strict=True)
        ],
    )
    went = ended.filter(pl.col("from_node") == node).select("grade", *_PAID)
    received, paid = _summed(came), _summed(went)
    keys = sorted({*received, *paid}, key=lambda key: (key[0], list(MovementGrade).index(key[1])))
    return tuple(
        NodeGradeSum(
            currency,
            grade,
            *_money(received.get((currency, grade)), paid.get((currency, grade)), currency),
            received.get((currency, grade), (0, 0, 0))[2],
            paid.get((currency, grade), (0, 0, 0))[2],
        )
        for currency, grade in keys
    )


def _summed(rows: pl.DataFrame) -> dict[tuple[str, MovementGrade], tuple[int, int, int]]:
    """Return units, number of decimals and count by currency and grade."""
    scale = pl.col("amount_scale").max().over("currency", "grade")
    power = pl.lit(10, pl.Int128).pow(pl.col("scale") - pl.col("amount_scale"))
    grouped = (
        rows.with_columns(scale.alias("scale"))
        .group_by("currency", "grade")
        .agg(
            (pl.col("amount").cast(pl.Int128) * power).sum().alias("units"), pl.col("scale").first(), pl.len()
        )
    )
    return {
        (currency, MovementGrade(grade)): (int(units), int(scale), int(count))
        for currency, grade, units, scale, count in grouped.iter_rows()
    }


def _money(
    received: tuple[int, int, int] | None, paid: tuple[int, int, int] | None, currency: str
) -> tuple[Money, Money]:
    scale = max(one[1] for one in (received, paid) if one is not None)
    sums = []
    for one in (received, paid):
        units, own, _ = one or (0, scale, 0)
        sums.append(Money(units * int(10 ** (scale - own)), scale, currency))
    return sums[0], sums[1]
