"""What ties a debit to a receipt before amounts are looked at: who names whom, one holder, one reference.

Each tie is two frames that are joined on `key`: `leg`, `key`, `unit`, `strength`, and `is_foreign` and `is_held` that
together rule out a receipt from a party of another name.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.matching.legs import is_distinctive
from investigator_desktop.analysis.matching.naming import Naming, Says

MOST_OF_ONE_REFERENCE = 4


@dataclass(frozen=True, slots=True)
class Anchor:
    """Debits and receipts with what they must share; `is_shared` where the holder is one, `is_reference` likewise."""

    debits: pl.DataFrame
    receipts: pl.DataFrame
    is_shared: bool = False
    is_reference: bool = False


def anchors(naming: Naming) -> Iterator[Anchor]:
    """Yield every tie of the legs; no pair is in two of the first four."""
    yield from naming_anchors(naming)
    debits, receipts = _sides(naming.legs)
    own = naming.shared.rename({"unit": "unit_of", "other": "key"})
    silent = _silent(debits).filter(pl.col("says") == Says.NOTHING.value)
    reached = silent.join(own, left_on="unit", right_on="unit_of", maintain_order="left")
    ends = _silent(receipts).filter(pl.col("says") == Says.NOTHING.value).with_columns(key="unit")
    yield Anchor(reached, ends, is_shared=True)
    yield Anchor(_by_reference(debits), _by_reference(receipts), is_reference=True)


def naming_anchors(naming: Naming) -> Iterator[Anchor]:
    """Yield the ties of legs of which at least one names the other's account."""
    debits, receipts = _sides(naming.legs)
    named_debits, named_receipts = _named(debits, naming), _named(receipts, naming)
    if naming.named.is_empty():
        return
    yield Anchor(
        named_debits.with_columns(key=_route("unit", "target")),
        named_receipts.with_columns(key=_route("target", "unit")),
    )
    yield Anchor(named_debits.with_columns(key="target"), _silent(receipts).with_columns(key="unit"))
    yield Anchor(_silent(debits).with_columns(key="unit"), named_receipts.with_columns(key="target"))


def _route(payer: str, beneficiary: str) -> pl.Expr:
    """Return one number for two accounts; those without a number of their own are negative."""
    return pl.col(payer) * 2**31 + pl.col(beneficiary)


def _sides(legs: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    return legs.filter("is_debit"), legs.filter(~pl.col("is_debit"))


def _named(side: pl.DataFrame, naming: Naming) -> pl.DataFrame:
    targets = naming.named.rename({"unit": "target"})
    rows = side.filter(pl.col("says") == Says.NAMED.value).join(targets, on="who", maintain_order="left")
    return rows.with_columns(is_foreign=pl.lit(value=False))


def _silent(side: pl.DataFrame) -> pl.DataFrame:
    wanted = [Says.NOTHING.value, Says.OTHER_NAME.value]
    return side.filter(pl.col("says").is_in(wanted)).with_columns(
        strength=pl.lit(0, pl.Int64), is_foreign=pl.col("says") == Says.OTHER_NAME.value
    )


def _by_reference(side: pl.DataFrame) -> pl.DataFrame:
    rows = side.filter(is_distinctive("reference")).with_columns(
        key="reference", strength=pl.lit(0, pl.Int64), is_foreign=pl.lit(value=False)
    )
    return rows.filter(pl.len().over("key") <= MOST_OF_ONE_REFERENCE)
