"""The legs of a case: its entries that count, and both sides of operators' transfers that gave no entry."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import polars as pl

from investigator_desktop.analysis.matching.legs import LEG_COLUMNS, LEG_SCHEMA
from investigator_desktop.analysis.transfer_lanes import row_id
from investigator_desktop.analysis.transfers import MOVED
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import Direction, Precision, entry_key
from investigator_desktop.domain.payment_frame import PARTY_SIDES
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.transfers import counted

_OF_ENTRIES = (
    "entry_key", "sheet", "row", "source_order", "booked_at", "precision", "direction", "amount", "amount_scale",
    "currency", "amount_2", "amount_2_scale", "currency_2", "counterparty_account", "counterparty_name",
    "counterparty_id", "bank_reference", "remittance_info", "is_reversal",
)  # fmt: skip
_MARKS = ("entry_id", "entry_key", "evidence_id", "sheet", "row")

_MARK_SCHEMA = pl.Schema(
    {
        "entry_id": pl.Int64(), "entry_key": pl.Binary(), "evidence_id": pl.Int64(), "sheet": pl.String(),
        "row": pl.Int64(),
    }
)  # fmt: skip


@dataclass(frozen=True)
class CaseLegs:
    """`frame` has `LEG_SCHEMA`, numbered so that the order of imports changes nothing, with `entry_id`,
    `entry_key` and the place beside it.
    """

    frame: pl.DataFrame

    @cached_property
    def number_of(self) -> dict[int, int]:
        """Return the number of each leg by the id of its entry."""
        return dict(self.frame.select("entry_id", "id").iter_rows())

    @cached_property
    def place_of(self) -> dict[int, int]:
        """Return in which row of the frame each leg is, by the id of its entry."""
        return {entry_id: place for place, entry_id in enumerate(self.frame["entry_id"].to_list())}

    @cached_property
    def id_of_key(self) -> dict[bytes, int]:
        """Return the id of each leg's entry by its key."""
        return dict(self.frame.select("entry_key", "entry_id").iter_rows())

    @cached_property
    def key_of_id(self) -> dict[int, bytes]:
        """Return the key of each leg by the id of its entry."""
        return dict(self.frame.select("entry_id", "entry_key").iter_rows())


def case_legs(case: CaseFile) -> CaseLegs:
    """Return the legs of all that counts in a case."""
    shas = pl.DataFrame(
        [(item.id, item.sha256) for item in case.evidence()],
        schema={"evidence_id": pl.Int64(), "sha256": pl.String()},
        orient="row",
    )
    entries = countable_entries(case, _OF_ENTRIES).join(shas, on="evidence_id", maintain_order="left")
    ordered = entries.sort("sha256", "sheet", "source_order", "entry_key", nulls_last=True)
    own = ordered.with_columns(entry_id=pl.col("id"), fee=pl.lit(None, pl.Int64())).with_columns(
        pl.int_range(pl.len(), dtype=pl.Int64).alias("id")
    )
    columns = [*LEG_COLUMNS, *_MARKS]
    schema = pl.Schema({**LEG_SCHEMA, **_MARK_SCHEMA})
    sides = [_side(case, shas, side).select(columns).cast(schema) for side in PARTY_SIDES]
    return CaseLegs(pl.concat([own.select(columns).cast(schema), *sides]))


def _side(case: CaseFile, shas: pl.DataFrame, side: str) -> pl.DataFrame:
    """Return one side of the transfers: what the payer gave stands as a receipt, what was paid out as a debit."""
    is_payer = side == PARTY_SIDES[0]
    other = PARTY_SIDES[1] if is_payer else PARTY_SIDES[0]
    rows = _moved(case).join(shas, on="evidence_id", maintain_order="left")
    at = pl.coalesce("sent_at", "paid_at") if is_payer else pl.coalesce("paid_at", "sent_at")
    ids, keys = _names(rows, side)
    return _amounts(rows.with_columns(ids, keys), is_payer=is_payer).select(
        pl.col("entry_id").alias("id"),
        pl.col(f"{other}_account").alias("account"),
        pl.lit(None, pl.String()).alias("account_currency"),
        pl.col(f"{other}_name").alias("holder"),
        pl.col(f"{other}_id").alias("holder_id"),
        at.alias("booked_at"),
        _precision(at),
        pl.lit((Direction.CREDIT if is_payer else Direction.DEBIT).value).alias("direction"),
        "amount", "amount_scale", "currency", "amount_2", "amount_2_scale", "currency_2", "fee",
        pl.col(f"{side}_account").alias("counterparty_account"),
        pl.col(f"{side}_name").alias("counterparty_name"),
        pl.col(f"{side}_id").alias("counterparty_id"),
        pl.col("control_no").alias("bank_reference"),
        pl.coalesce("purpose", "remittance_info").alias("remittance_info"),
        pl.lit(value=False).alias("is_reversal"),
        *_MARKS,
    ).drop_nulls(["booked_at", "amount", "amount_scale"])  # fmt: skip


def _precision(at: pl.Expr) -> pl.Expr:
    is_day = at == at.dt.truncate("1d")
    day, second = pl.lit(Precision.DAY.value), pl.lit(Precision.SECOND.value)
    return pl.when(is_day).then(day).otherwise(second).alias("precision")


def _moved(case: CaseFile) -> pl.DataFrame:
    """Return each money transfer once that gave no entry and of which no row says that it was not paid."""
    is_moved = pl.col("standing").is_null() | pl.col("standing").is_in(list(MOVED))
    return counted(case).filter("is_counted", is_moved, pl.col("entry_count") == 0)


def _names(rows: pl.DataFrame, side: str) -> tuple[pl.Series, pl.Series]:
    """Return the ids and the keys of one side of the rows."""
    part = PARTY_SIDES.index(side) + 1
    places = rows.select("sha256", "sheet", "row").iter_rows()
    keys = [entry_key(sha256, sheet, row, part) for sha256, sheet, row in places]
    ids = [row_id(position, side) for position in rows["position"].to_list()]
    return pl.Series("entry_id", ids, dtype=pl.Int64), pl.Series("entry_key", keys, dtype=pl.Binary)


def _amounts(rows: pl.DataFrame, *, is_payer: bool) -> pl.DataFrame:
    """Return the rows with the amount of their side and the other one where its currency differs, as rows state it."""
    own, other = ("", "pay_") if is_payer else ("pay_", "")
    has_own = pl.col(f"{own}amount").is_not_null() & pl.col(f"{own}currency").is_not_null()
    plain = {
        "amount": pl.when(has_own).then(f"{own}amount").otherwise("amount"),
        "amount_scale": pl.when(has_own).then(f"{own}amount_scale").otherwise("amount_scale"),
        "currency": pl.when(has_own).then(f"{own}currency").otherwise("currency"),
        "amount_2": pl.when(has_own).then(f"{other}amount"),
        "amount_2_scale": pl.when(has_own).then(f"{other}amount_scale"),
        "currency_2": pl.when(has_own).then(f"{other}currency"),
    }
    is_stated = pl.lit(is_payer) & (pl.col("fee_scale") == pl.col("amount_scale"))
    return rows.with_columns(fee=pl.when(is_stated).then("fee"), **plain)
