"""Money transfers as movements: the same one in several tables counts once, and only what was paid is summed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta

import polars as pl

from investigator_desktop.domain.payment_frame import PaymentKind, PaymentStatus
from investigator_desktop.domain.phones import phone_key
from investigator_desktop.foundation.text import digits_to_ascii, fold

REUSED_AFTER = timedelta(days=60)  # an operator may give a control number again
MOVED = frozenset({PaymentStatus.PAID.value, PaymentStatus.CORRECTED.value})
_GIVEN_BACK = (PaymentStatus.REFUNDED.value, PaymentStatus.CANCELLED.value)
_DIALLED_IN = "KZ"  # where a number without the code of its country is tried first: 8 701 … is +7 701 …
_LEAST_DIGITS = 5
_KEYS = ("phone", "id", "account", "name")
FLOW_SCHEMA = pl.Schema(
    {
        "payer_key": pl.String(), "payer_name": pl.String(), "beneficiary_key": pl.String(),
        "beneficiary_name": pl.String(), "currency": pl.String(), "scale": pl.Int64(), "paid": pl.Int64(),
        "paid_count": pl.Int64(), "first_at": pl.Datetime("us"), "last_at": pl.Datetime("us"),
        "not_paid": pl.Int64(), "not_paid_count": pl.Int64(),
    }
)  # fmt: skip


def _phone(text: str) -> str | None:
    """Return a telephone number in one form whatever its spelling; its digits where it is no valid number."""
    key = phone_key(text, _DIALLED_IN)
    digits = "".join(ch for ch in digits_to_ascii(text) if ch.isdigit())
    return key or (digits if len(digits) >= _LEAST_DIGITS else None)


def party_keys(payments: pl.DataFrame, side: str) -> pl.Series:
    """Return what each party is told by: the telephone, else the number of a document, the account, or the name."""
    makers = {"phone": _phone, "id": _compact, "account": _compact, "name": _folded}
    keys = []
    for kind in _KEYS:
        texts = payments.get_column(f"{side}_{kind}")
        distinct = texts.drop_nulls().unique()
        found = pl.Series([makers[kind](text) for text in distinct.to_list()], dtype=pl.String)
        keys.append(texts.replace_strict(distinct, found, default=None, return_dtype=pl.String))
    return pl.select(pl.coalesce(keys)).to_series().alias(f"{side}_key")


def _compact(text: str) -> str | None:
    return "".join(ch for ch in text.upper() if ch.isalnum()) or None


def _folded(text: str) -> str | None:
    return " ".join(fold(text).split()) or None


def counted_transfers(payments: pl.DataFrame) -> pl.DataFrame:
    """Return the money transfers of a payment frame with whose they are and which rows tell of one transfer.

    Added are `position` (of the row in the frame), `transfer` (the position of the first row of its transfer),
    `standing` (the status that all rows of the transfer give together), `is_counted` (true for one row of each
    transfer, the one whose figures hold), `is_disputed` (rows contradict each other), `payer_key`, `beneficiary_key`.
    """
    rows = payments.with_row_index("position").with_columns(pl.col("position").cast(pl.Int64))
    rows = rows.filter(pl.col("kind") == PaymentKind.MONEY_TRANSFER.value)
    rows = rows.with_columns(
        pl.col("control_no").str.replace_all(r"[^\p{L}\p{N}]", "").str.to_uppercase().str.strip_chars_start("0")
        .replace("", None).alias("number"),
        party_keys(rows, "payer"), party_keys(rows, "beneficiary"),
    )  # fmt: skip
    told = _told(rows)
    schema = {"position": pl.Int64, "transfer": pl.Int64, "standing": pl.String, "is_counted": pl.Boolean,
              "is_disputed": pl.Boolean}  # fmt: skip
    return rows.drop("number").join(
        pl.DataFrame(told, schema=schema, orient="row"), on="position", how="left"
    )


_Told = tuple[int, int, str | None, bool, bool]
_Row = Mapping[str, object]


def _told(rows: pl.DataFrame) -> list[_Told]:
    """Return what is told of each row; rows whose control number is alone are transfers by themselves."""
    is_alone = pl.col("number").is_null() | (pl.len().over("number") == 1)
    alone = rows.filter(is_alone).select("position", pl.col("status").cast(pl.String))
    found: list[_Told] = [(position, position, status, True, False) for position, status in alone.iter_rows()]
    for _, group in rows.filter(~is_alone).group_by("number", maintain_order=True):
        for members in _same(list(group.iter_rows(named=True))):
            found += _one_transfer(members)
    return found


def _same(rows: Iterable[_Row]) -> Iterator[list[_Row]]:
    """Yield the rows of one control number that tell of one transfer: near in time, and of the same sum."""
    groups: list[list[_Row]] = []
    for row in rows:
        home = next((group for group in groups if all(_is_same(row, other) for other in group)), None)
        if home is None:
            groups.append([row])
        else:
            home.append(row)
    yield from groups


def _is_same(one: _Row, other: _Row) -> bool:
    moments = [row["sent_at"] or row["paid_at"] for row in (one, other)]
    first, second = moments
    if isinstance(first, datetime) and isinstance(second, datetime) and abs(first - second) > REUSED_AFTER:
        return False
    if PaymentStatus.CORRECTED.value in {one["status"], other["status"]}:
        return True
    return all(_agree(one, other, name) for name in ("", "pay_"))


def _agree(one: _Row, other: _Row, prefix: str) -> bool:
    sums = [_sum_of(row, prefix) for row in (one, other)]
    return None in sums or sums[0] == sums[1]


def _sum_of(row: _Row, prefix: str) -> tuple[int, object] | None:
    units, scale = row[f"{prefix}amount"], row[f"{prefix}amount_scale"]
    if not isinstance(units, int) or not isinstance(scale, int):
        return None
    return units * 10 ** (18 - scale), row["pay_currency" if prefix else "currency"]


def _one_transfer(rows: list[_Row]) -> Iterator[_Told]:
    statuses = [None if row["status"] is None else str(row["status"]) for row in rows]
    standing = _standing(set(statuses) - {None})
    counted = next((place for place, status in enumerate(statuses) if status == standing), 0)
    if standing not in MOVED or PaymentStatus.CORRECTED.value not in statuses:
        holding = [place for place, status in enumerate(statuses) if status == standing] or [0]
        counted = max(holding, key=lambda place: (rows[place]["amount"] is not None, -place))
    given_back = {status for status in statuses if status in _GIVEN_BACK}
    is_disputed = bool(given_back) and any(status in MOVED for status in statuses)
    transfer = int(str(rows[0]["position"]))
    for place, row in enumerate(rows):
        yield int(str(row["position"])), transfer, standing, place == counted, is_disputed


def _standing(statuses: set[str | None]) -> str | None:
    """Return the status of several rows together: what was given back in any of them does not count as paid."""
    order = (
        *_GIVEN_BACK,
        PaymentStatus.CORRECTED.value,
        PaymentStatus.PAID.value,
        PaymentStatus.PENDING.value,
    )
    return next((status for status in order if status in statuses), None)


def flows(transfers: pl.DataFrame) -> pl.DataFrame:
    """Return who paid whom how much in which currency (`FLOW_SCHEMA`), of `counted_transfers`.

    `paid` are whole units at `scale` of what was paid out; all else (cancelled, refunded, pending, unknown) is in
    `not_paid`. Transfers without an amount are in the counts alone.
    """
    counted = transfers.filter("is_counted").with_columns(pl.col("currency").fill_null(""))
    scale = pl.col("amount_scale").fill_null(0).max().over("currency")
    moved = pl.col("standing").is_in(list(MOVED)).fill_null(value=False)
    at = pl.coalesce("sent_at", "paid_at")
    rows = counted.with_columns(scale=scale, is_moved=moved, at=at)
    power = pl.lit(10, pl.Int64).pow((pl.col("scale") - pl.col("amount_scale")).clip(0, 18)).cast(pl.Int64)
    units = (pl.col("amount") * power).fill_null(0)
    keys = ["payer_key", "beneficiary_key", "currency"]
    is_moved = pl.col("is_moved")
    grouped = rows.group_by(keys, maintain_order=True).agg(
        pl.col("payer_name").drop_nulls().first(),
        pl.col("beneficiary_name").drop_nulls().first(),
        pl.col("scale").max(),
        units.filter(is_moved).sum().alias("paid"),
        is_moved.sum().alias("paid_count"),
        pl.col("at").min().alias("first_at"),
        pl.col("at").max().alias("last_at"),
        units.filter(~is_moved).sum().alias("not_paid"),
        (~is_moved).sum().alias("not_paid_count"),
    )
    return grouped.select(pl.col(name).cast(kind) for name, kind in FLOW_SCHEMA.items())
