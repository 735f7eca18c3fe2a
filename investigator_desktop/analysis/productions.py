"""Which rows of two productions of the same records are one movement, and in what they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.movements import account_key
from investigator_desktop.domain.repeats import REPEAT_COLUMNS, find_repeats, letters

COMPARED = (
    "booked_at", "value_on", "direction", "amount", "currency", "counterparty_name", "counterparty_account",
    "counterparty_id", "counterparty_bank", "remittance_info", "bank_reference", "purpose_code", "running_balance",
)  # fmt: skip
PRODUCTION_COLUMNS: tuple[str, ...] = (
    "id", "account_id", "evidence_id", "sheet", "row", "source_order", "precision", "amount_scale", *COMPARED,
)  # fmt: skip
_TEXTS = ("counterparty_name", "counterparty_bank", "remittance_info")
_NUMBERS = ("counterparty_account", "counterparty_id", "bank_reference", "purpose_code")
_MICROSECONDS_A_MINUTE = 60_000_000
_DAY = 24 * 60 * _MICROSECONDS_A_MINUTE
_CHANGES: tuple[tuple[str, ...], ...] = (
    ("reference", "units"), ("reference",), ("day", "direction", "units"), ("day", "direction", "remittance_info"),
    ("units", "direction", "remittance_info"), ("balance",),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Pairing:
    """Entries of the first and of the second production by their ids; `pairs` have the columns that differ."""

    pairs: tuple[tuple[int, int, tuple[str, ...]], ...]
    first_alone: tuple[int, ...]
    second_alone: tuple[int, ...]


def pair_productions(first: pl.DataFrame, second: pl.DataFrame) -> Pairing:
    """Pair the rows of two productions one to one; the frames have `PRODUCTION_COLUMNS`.

    What is proven to be one movement is paired first, as overlaps are. Of what is left, rows that agree in what names a
    movement (its reference, day and amount, or purpose) are taken for one that was changed.
    """
    entries = _comparable(first, second)
    found = list(_same(entries))
    left = entries
    for columns in _CHANGES:
        taken = {number for pair in found for number in pair}
        left = entries.filter(~pl.col("id").is_in(sorted(taken)))
        found += _matched(left, columns)
    taken = {number for pair in found for number in pair}
    rows = {row["id"]: row for row in pl.concat([first, second]).iter_rows(named=True)}
    pairs = tuple((one, other, tuple(_differing(rows[one], rows[other]))) for one, other in sorted(found))
    return Pairing(pairs, _alone(first, taken), _alone(second, taken))


def _alone(production: pl.DataFrame, taken: set[int]) -> tuple[int, ...]:
    ordered = production.sort("account_id", "sheet", "source_order", "row", nulls_last=False)
    return tuple(number for number in ordered["id"].to_list() if number not in taken)


def _same(entries: pl.DataFrame) -> Iterator[tuple[int, int]]:
    """Yield pairs that are proven to be one movement, that of the first production first."""
    of_first = set(entries.filter(pl.col("production") == 0)["id"].to_list())
    for one, other, _ in find_repeats(entries).iter_rows():
        yield (one, other) if one in of_first else (other, one)


def _matched(entries: pl.DataFrame, columns: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return pairs that agree in these columns and in the account, in the order of their files."""
    keys = ["account_id", *columns]
    stated = entries.drop_nulls(list(columns)).sort("production", "position")
    ranked = stated.with_columns(pl.int_range(pl.len()).over(*keys, "production").alias("rank"))
    one, other = (ranked.filter(pl.col("production") == number) for number in (0, 1))
    pairs = one.join(other, on=[*keys, "rank"], how="inner", suffix="_2")
    return list(pairs.select("id", "id_2").iter_rows())


def _comparable(first: pl.DataFrame, second: pl.DataFrame) -> pl.DataFrame:
    both = pl.concat(
        [
            first.with_columns(production=pl.lit(0, pl.Int64)),
            second.with_columns(production=pl.lit(1, pl.Int64)),
        ]
    ).sort("production", "sheet", "source_order", "row", "id")
    scale = both["amount_scale"].max()
    exact = pl.Int128()
    factor = pl.lit(10, exact).pow(pl.lit(scale) - pl.col("amount_scale")).cast(exact)
    moment = pl.col("booked_at").cast(pl.Int64)
    is_timed = (pl.col("precision") != "day") & (moment % _DAY != 0)
    return both.with_columns(
        pl.int_range(pl.len(), dtype=pl.Int64).alias("position"),
        pl.lit(0, pl.Int64).alias("standing"),
        (moment // _DAY).alias("day"),
        pl.col("direction").cast(pl.String),
        (pl.col("amount").cast(exact) * factor).alias("units"),
        pl.col("currency").fill_null(""),
        account_key("bank_reference").alias("reference"),
        (pl.col("running_balance").cast(exact) * factor).alias("balance"),
        pl.when(is_timed).then(moment % _DAY // _MICROSECONDS_A_MINUTE).alias("minute"),
        pl.when(is_timed & (pl.col("precision") == "second")).then(moment % _DAY).alias("second"),
        account_key("counterparty_account"),
        account_key("counterparty_id"),
        *(pl.col(name).map_elements(letters, return_dtype=pl.String) for name in _TEXTS),
    ).select(pl.col(name).cast(kind) for name, kind in REPEAT_COLUMNS.items())


def _differing(one: dict[str, object], other: dict[str, object]) -> Iterator[str]:
    """Yield the columns in which both rows state something and not the same."""
    for name in COMPARED:
        mine, theirs = _value(one, name), _value(other, name)
        if mine is not None and theirs is not None and mine != theirs:
            yield name


def _value(row: dict[str, object], name: str) -> object:
    value = row[name]
    if value is None or value == "":
        return None
    if name in _TEXTS:
        return letters(str(value))
    if name in _NUMBERS:
        return "".join(str(value).split()).upper()
    if name in {"amount", "running_balance"}:
        return int(str(value)) * 10 ** (18 - int(str(row["amount_scale"])))
    return value
