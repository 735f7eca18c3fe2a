"""The two ends of every entry and of every payment without one, as rows of one frame of legs."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.flows.nodes import node, number_key, own_node, with_keys
from investigator_desktop.analysis.transfer_lanes import row_id
from investigator_desktop.analysis.transfers import MOVED, counted_transfers
from investigator_desktop.domain.entry_frame import PRECISION, Precision
from investigator_desktop.domain.matches import SIDE, MatchSide
from investigator_desktop.domain.payment_frame import PaymentKind

ENTRY_COLUMNS: tuple[str, ...] = (
    "booked_at", "precision", "direction", "amount", "amount_scale", "currency", "counterparty_name",
    "counterparty_account", "counterparty_id", "counterparty_country", "is_cash", "location",
)  # fmt: skip
_END_FIELDS = ("node", "account", "name", "party_id", "place")
LEG_SCHEMA = pl.Schema(
    {
        "id": pl.Int64(),  # of an entry; negative: one side of a payment
        "payment": pl.Int64(),  # position of the payment, null for an entry
        "side": SIDE,
        "at": pl.Datetime("us"),
        "precision": PRECISION,
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        **{f"{end}_{name}": pl.String() for end in ("own", "other") for name in _END_FIELDS},
    }
)


def entry_legs(entries: pl.DataFrame) -> pl.DataFrame:
    """Return a leg (`LEG_SCHEMA`) of each entry: `id`, the columns of its account and `ENTRY_COLUMNS` are needed."""
    keyed = with_keys(entries, "counterparty_account", "counterparty_id", "counterparty_name")
    is_cash = pl.col("is_cash").fill_null(value=False)
    return keyed.select(
        "id",
        pl.lit(None, pl.Int64).alias("payment"),
        pl.col("direction").cast(pl.String).cast(SIDE).alias("side"),
        pl.col("booked_at").alias("at"),
        "precision",
        "amount",
        "amount_scale",
        pl.col("currency").fill_null(""),
        own_node().alias("own_node"),
        number_key("account").alias("own_account"),
        pl.col("holder").alias("own_name"),
        pl.col("holder_id").alias("own_party_id"),
        pl.col("location").alias("own_place"),
        node(is_cash).alias("other_node"),
        pl.col("key_account").alias("other_account"),
        pl.col("counterparty_name").alias("other_name"),
        pl.col("counterparty_id").alias("other_party_id"),
        pl.when(is_cash).then(pl.coalesce("location", "counterparty_country"))
        .otherwise("counterparty_country").alias("other_place"),
    ).cast(LEG_SCHEMA)  # fmt: skip


def counted_payments(payments: pl.DataFrame) -> pl.DataFrame:
    """Return the payments that no entry tells of, one row a transfer: `position`, `standing`, and their columns.

    `payments` is `PAYMENT_SCHEMA` with `entry_count`; a transfer of which any row gave an entry is not among them.
    """
    rows = payments.with_row_index("position").with_columns(pl.col("position").cast(pl.Int64))
    others = rows.filter((pl.col("kind") != PaymentKind.MONEY_TRANSFER.value) & (pl.col("entry_count") == 0))
    others = others.with_columns(pl.col("status").cast(pl.String).alias("standing"))
    transfers = counted_transfers(payments)
    booked = transfers.filter(pl.col("entry_count") > 0)["transfer"].unique()
    is_told = pl.col("is_counted") & ~pl.col("transfer").is_in(booked.implode())
    told = transfers.filter(is_told).select("position", *payments.columns, "standing")
    return pl.concat([others, told]).sort("position")


def counted_position(payments: pl.DataFrame) -> dict[int, int]:
    """Return for each row of a transfer that counts in another row the position of that row."""
    found = counted_transfers(payments).select("position", "transfer", "is_counted")
    holding = found.filter("is_counted").select("transfer", counting="position")
    pairs = found.filter(~pl.col("is_counted")).join(holding, on="transfer").select("position", "counting")
    return {int(position): int(counting) for position, counting in pairs.iter_rows()}


def has_moved() -> pl.Expr:
    """Tell of a counted payment whether its money reached the beneficiary and its amount is stated."""
    is_paid = pl.col("standing").is_in(list(MOVED)).fill_null(value=False)
    return is_paid & pl.coalesce("amount", "pay_amount").is_not_null()


def payment_legs(counted: pl.DataFrame) -> pl.DataFrame:
    """Return two legs (`LEG_SCHEMA`) of each counted payment: what left, and what was paid out."""
    return pl.concat(
        [_payment_side(counted, "payer", "beneficiary"), _payment_side(counted, "beneficiary", "payer")]
    )


def _payment_side(counted: pl.DataFrame, own: str, other: str) -> pl.DataFrame:
    is_received = own == "beneficiary"
    first, second = ("paid_at", "sent_at") if is_received else ("sent_at", "paid_at")
    names = ("amount", "pay_amount") if is_received else ("pay_amount", "amount")
    currencies = ("currency", "pay_currency") if is_received else ("pay_currency", "currency")
    is_stated = pl.col(names[1]).is_not_null()
    at = pl.coalesce(first, second)
    is_day = at == at.dt.truncate("1d")
    keyed = _with_ends(counted)
    return keyed.select(
        (pl.lit(row_id(0, own)) - 2 * pl.col("position")).alias("id"),
        pl.col("position").alias("payment"),
        pl.lit((MatchSide.CREDIT if is_received else MatchSide.DEBIT).value).alias("side"),
        at.alias("at"),
        pl.when(is_day.fill_null(value=True)).then(pl.lit(Precision.DAY.value))
        .otherwise(pl.lit(Precision.SECOND.value)).alias("precision"),
        pl.when(is_stated).then(names[1]).otherwise(names[0]).alias("amount"),
        pl.when(is_stated).then(f"{names[1]}_scale").otherwise(f"{names[0]}_scale").alias("amount_scale"),
        pl.when(is_stated).then(currencies[1]).otherwise(currencies[0]).fill_null("").alias("currency"),
        *[pl.col(f"{own}_end_{name}").alias(f"own_{name}") for name in _END_FIELDS],
        *[pl.col(f"{other}_end_{name}").alias(f"other_{name}") for name in _END_FIELDS],
    ).cast(LEG_SCHEMA)  # fmt: skip


def _with_ends(counted: pl.DataFrame) -> pl.DataFrame:
    """Return counted payments with the fields of both ends as `payer_end_node` and so on."""
    frame = counted
    for side, agent in (("payer", "send_agent"), ("beneficiary", "pay_agent")):
        frame = with_keys(frame, f"{side}_account", f"{side}_id", f"{side}_name", f"{side}_phone")
        frame = frame.with_columns(
            node().alias(f"{side}_end_node"),
            pl.col("key_account").alias(f"{side}_end_account"),
            pl.col(f"{side}_name").alias(f"{side}_end_name"),
            pl.col(f"{side}_id").alias(f"{side}_end_party_id"),
            pl.coalesce(f"{agent}_city", f"{agent}_country", f"{side}_country").alias(f"{side}_end_place"),
        )
    return frame
