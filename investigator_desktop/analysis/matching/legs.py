"""Legs of transfers in the form in which they can be compared: accounts and parties by number, money in one unit."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.matching.exchange import stated_rate
from investigator_desktop.analysis.matching.weekends import country_of
from investigator_desktop.domain.entry_frame import DIRECTION, PRECISION, Direction, Precision

LEG_SCHEMA = pl.Schema(
    {
        "id": pl.Int64(),  # of an entry; negative: one side of a payment that gave no entry
        "account": pl.String(),
        "account_currency": pl.String(),
        "holder": pl.String(),
        "holder_id": pl.String(),
        "booked_at": pl.Datetime("us"),
        "precision": PRECISION,
        "direction": DIRECTION,
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        "amount_2": pl.Int64(),
        "amount_2_scale": pl.Int64(),
        "currency_2": pl.String(),
        "fee": pl.Int64(),  # as a row states it, at `amount_scale`
        "counterparty_account": pl.String(),
        "counterparty_name": pl.String(),
        "counterparty_id": pl.String(),
        "bank_reference": pl.String(),
        "remittance_info": pl.String(),
        "is_reversal": pl.Boolean(),
    }
)
LEG_COLUMNS: tuple[str, ...] = tuple(LEG_SCHEMA)
_LEAST_REFERENCE = 4
_LONG_REFERENCE = 8
_WIDEST = 2**62


@dataclass(frozen=True, slots=True)
class Comparable:
    """Legs by number and the accounts and parties that those numbers stand for.

    `legs` has `own` and `who` (rows of `accounts` and `parties`), `day`, `minute`, `money` (the currency), `units`
    at one scale and the same of the second amount, `reference`, `number` and `purpose`.
    """

    legs: pl.DataFrame
    accounts: pl.DataFrame
    parties: pl.DataFrame


def comparable(frame: pl.DataFrame) -> Comparable:
    """Return the legs of a frame of `LEG_SCHEMA`, in the order of time and id; those without an amount are left out."""
    rows = frame.filter(pl.col("amount") > 0).sort("booked_at", "id")
    rows = rows.with_columns(
        account=plain_number("account"),
        account_currency=pl.col("account_currency").fill_null(""),
        holder_id=plain_number("holder_id"),
        counterparty_account=plain_number("counterparty_account"),
        counterparty_id=plain_number("counterparty_id"),
    )
    accounts = _numbered(rows, ("account", "account_currency", "holder", "holder_id"), "own")
    parties = _numbered(rows, ("counterparty_account", "counterparty_name", "counterparty_id"), "who")
    rows = _with_number(_with_number(rows, accounts, "own"), parties, "who")
    return Comparable(_measured(rows), _of_one_number(accounts), parties)


def plain_number(column: str) -> pl.Expr:
    """Return numbers without spaces and hyphens and in upper case, null where none is given."""
    text = pl.col(column).str.replace_all(r"[\s\-]", "").str.to_uppercase()
    return pl.when(text != "").then(text)


def _numbered(rows: pl.DataFrame, columns: tuple[str, ...], name: str) -> pl.DataFrame:
    distinct = rows.select(columns).unique().sort(columns, nulls_last=True)
    return distinct.with_row_index(name).with_columns(pl.col(name).cast(pl.Int64))


def _with_number(rows: pl.DataFrame, numbers: pl.DataFrame, name: str) -> pl.DataFrame:
    keys = [column for column in numbers.columns if column != name]
    return rows.join(numbers, on=keys, how="left", nulls_equal=True, maintain_order="left")


def _of_one_number(accounts: pl.DataFrame) -> pl.DataFrame:
    """Return the accounts with `unit`: rows that differ in the holder's spelling alone are one account."""
    key = pl.when(pl.col("account").is_null()).then(-1 - pl.col("own"))
    return accounts.with_columns(
        pl.coalesce(key, pl.col("own").min().over("account", "account_currency")).alias("unit"),
        pl.col("account").map_elements(country_of, return_dtype=pl.String).alias("place"),
    ).with_columns(pl.coalesce("place", pl.col("account_currency").replace_strict(_MONEY_OF, default=None)))


_MONEY_OF = {"AFN": "AF", "IRR": "IR"}


def _measured(rows: pl.DataFrame) -> pl.DataFrame:
    scale = max(_largest(rows, "amount_scale"), _largest(rows, "amount_2_scale"))
    is_timed = pl.col("precision") != Precision.DAY.value
    lasting = pl.col("bank_reference").str.replace_all(r"[^\p{L}\p{N}]", "").str.to_uppercase()
    purpose = pl.col("remittance_info").str.to_lowercase().str.replace_all(r"\s+", " ").str.strip_chars()
    return rows.select(
        "id",
        "own",
        "who",
        (pl.col("direction") == Direction.DEBIT.value).alias("is_debit"),
        pl.col("booked_at").dt.date().to_physical().cast(pl.Int64).alias("day"),
        pl.when(is_timed).then(pl.col("booked_at").dt.epoch("s") // 60).alias("minute"),
        pl.col("currency").fill_null("").alias("money"),
        _units("amount", "amount_scale", scale).alias("units"),
        pl.col("currency_2").alias("money_2"),
        _units("amount_2", "amount_2_scale", scale).alias("units_2"),
        _units("fee", "amount_scale", scale).alias("fee"),
        pl.when(_is_number(lasting, _LEAST_REFERENCE)).then(lasting).alias("reference"),
        pl.col("remittance_info").str.extract(r"(\d{5,})", 1).alias("number"),
        stated_rate("remittance_info").alias("rate"),
        pl.when(purpose != "").then(purpose.hash(seed=7)).alias("purpose"),
        pl.col("is_reversal").fill_null(value=False),
    ).filter(pl.col("units") < _WIDEST)


def _is_number(text: pl.Expr, length: int) -> pl.Expr:
    return (text.str.len_chars() >= length) & text.str.contains(r"\d") & ~text.str.contains(r"^0+$")


def is_distinctive(column: str) -> pl.Expr:
    """Tell whether a reference is long enough to stand for one movement."""
    return pl.col(column).str.len_chars() >= _LONG_REFERENCE


def _units(amount: str, scale: str, wanted: int) -> pl.Expr:
    """Return an amount at the wanted number of decimals; null where it has none or is wider than can be compared."""
    factor = pl.lit(10, pl.Int64).pow(pl.lit(wanted) - pl.col(scale))
    fits = pl.col(amount) < _WIDEST // factor
    return pl.when(fits).then(pl.col(amount) * factor)


def _largest(rows: pl.DataFrame, column: str) -> int:
    found = rows[column].max()
    return found if isinstance(found, int) else 0
