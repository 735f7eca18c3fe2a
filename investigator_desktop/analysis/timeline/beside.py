"""Where movements between lanes and findings are drawn: the places of their entries."""

from __future__ import annotations

from collections.abc import Sequence

import polars as pl

from investigator_desktop.analysis.timeline.columns import FlagColumns, LinkColumns, numbers
from investigator_desktop.analysis.timeline.model import Lane

PROVEN, CONFIRMED, INFERRED, TRANSFER = "proven", "confirmed", "inferred", "transfer"
"""On what a movement between two lanes rests: identifiers, a person, a score; or it is a money transfer."""

GRADES = (PROVEN, CONFIRMED, INFERRED, TRANSFER)
_NO_LINKS = pl.Schema({"debit_id": pl.Int64(), "credit_id": pl.Int64(), "grade": pl.String()})


def placed_links(rows: pl.DataFrame, lanes: Sequence[Lane], links: pl.DataFrame | None) -> pl.DataFrame:
    """Return linked movements with the lanes and times of both entries, as `TimelineModel.links`.

    `weight` is the amount as a share of the largest of its currency, for the width of an arrow.
    """
    if links is None:
        links = pl.DataFrame(schema=_NO_LINKS)
    elif "grade" not in links.columns:
        links = links.with_columns(pl.lit(PROVEN).alias("grade"))
    placed = links.select("debit_id", "credit_id", "grade")
    wanted = pl.concat([placed["debit_id"].rename("id"), placed["credit_id"].rename("id")]).unique()
    places = rows.select("id", "lane", "at", "units").join(wanted.to_frame(), on="id", how="semi")
    for side in ("debit", "credit"):
        named = places.rename({name: f"{side}_{name}" for name in places.columns})
        placed = placed.join(named, on=f"{side}_id")
    currencies = pl.Series([lane.currency for lane in lanes], dtype=pl.String)
    currency = pl.lit(currencies).gather(pl.col("debit_lane"))
    weight = pl.col("debit_units") / pl.col("debit_units").max().over("currency")
    weighed = placed.with_columns(currency.alias("currency")) if placed.height else placed.with_columns(
        pl.lit("").alias("currency")
    )  # fmt: skip
    return (
        weighed.with_columns(weight.fill_nan(0.0).alias("weight"))
        .drop("debit_units", "credit_units", "currency")
        .sort("debit_at", "debit_id", "credit_id")
    )


def known_grades(links: pl.DataFrame) -> tuple[str, ...]:
    """Return the grades that occur, from what is proven to money transfers."""
    found = set(links["grade"].unique().to_list())
    return tuple(grade for grade in GRADES if grade in found)


def link_columns(links: pl.DataFrame) -> LinkColumns:
    """Return placed links by columns."""
    told = links.with_columns(
        pl.col("grade").replace_strict(
            {grade: place for place, grade in enumerate(GRADES)}, return_dtype=pl.Int64
        )
    )
    return LinkColumns(
        debit_lane=numbers(told, "debit_lane"),
        debit_at=numbers(told, "debit_at"),
        credit_lane=numbers(told, "credit_lane"),
        credit_at=numbers(told, "credit_at"),
        credit_id=numbers(told, "credit_id"),
        grade=numbers(told, "grade"),
        weight=told["weight"].fill_null(0.0).rechunk().to_numpy(),
    )


def placed_flags(rows: pl.DataFrame, flags: pl.DataFrame | None) -> FlagColumns | None:
    """Return the witness entries of findings with their lanes and times; None where there are none."""
    if flags is None or not flags.height:
        return None
    places = rows.select(pl.col("id").alias("entry_id"), "lane", "at")
    placed = flags.join(places, on="entry_id").sort("lane", "at", "number")
    return FlagColumns(*(numbers(placed, name) for name in ("lane", "at", "entry_id", "number")))
