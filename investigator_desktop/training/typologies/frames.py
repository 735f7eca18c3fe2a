"""The same facts as frames, without writing and reading files: entries as importers give them, with places and keys."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, Direction, Precision, ZoneSource
from investigator_desktop.foundation.text import fold
from investigator_desktop.training.actors import Account
from investigator_desktop.training.layouts.words import DOCUMENT_WORDS
from investigator_desktop.training.ledger import Kind
from investigator_desktop.training.typologies.case import TypologyCase
from investigator_desktop.training.typologies.deeds import Deed, Shown
from investigator_desktop.training.typologies.names import shortened
from investigator_desktop.training.typologies.plan import FilePlan, Layout, file_plans

_FIRST_ROW = {
    Layout.STATUTORY: 3,
    Layout.DEBIT_CREDIT: 10,
    Layout.MERGED_HEADER: 13,
    Layout.CURRENCY_BOOK: 10,
    Layout.CARD_PLACES: 10,
    Layout.BINARY_REPORT: 12,
}
_SHEETS = {
    Layout.STATUTORY: "Выписка",
    Layout.DEBIT_CREDIT: "Sheet1",
    Layout.MERGED_HEADER: "Выписка по счету",
    Layout.CARD_PLACES: "Выписка по карте",
}
_FORMS = frozenset({Layout.STATUTORY, Layout.DEBIT_CREDIT, Layout.MERGED_HEADER})
_CASH = frozenset({Kind.CASH_DEPOSIT, Kind.CASH_WITHDRAWAL})
_SEARCHED = (
    "counterparty_name", "counterparty_account", "counterparty_id", "counterparty_bank", "remittance_info",
    "bank_reference", "purpose_code", "entry_type", "location", "card",
)  # fmt: skip

CASE_COLUMNS = pl.Schema(
    {
        "id": pl.Int64(),
        "account_id": pl.Int64(),
        "evidence_id": pl.Int64(),
        "account": pl.String(),
        "holder": pl.String(),
        "holder_id": pl.String(),
        "account_currency": pl.String(),
        "scene": pl.Int64(),
        "movement": pl.Int64(),  # the same for all entries that show one movement
        "file": pl.String(),
    }
)
"""What stands before the columns of an entry frame; `scene`, `movement` and `file` are the truth."""


@dataclass(frozen=True, slots=True)
class _Home:
    """Where an account is shown: its numbers, its file, and its layout."""

    account: Account
    account_id: int
    evidence_id: int
    plan: FilePlan


def entry_frame(case: TypologyCase, hashes: Mapping[str, str] | None = None) -> pl.DataFrame:
    """Return all entries of the case: `CASE_COLUMNS`, then the columns of an entry frame, ordered by time.

    `hashes` are the SHA-256 of the written files by name; without them each file's name is hashed instead.
    """
    homes = _homes(case)
    rows = list(_rows(case.deeds, homes))
    frame = pl.DataFrame(rows, schema=_ROW_SCHEMA, orient="row")
    frame = _with_places(_with_balances(frame, case))
    known = {
        plan.name: _hash(plan.name, hashes)
        for plan in {home.plan.name: home.plan for home in homes.values()}.values()
    }
    frame = frame.with_columns(
        _keys(frame, known), pl.concat_str(_SEARCHED, separator=" ", ignore_nulls=True).alias("search_text")
    )
    frame = frame.with_columns(_folded(frame["search_text"]))
    return _finished(frame)


def _homes(case: TypologyCase) -> dict[str, _Home]:
    plans = file_plans([subject.account for subject in case.subjects])
    where = {
        account.number: (number, plan)
        for number, plan in enumerate(plans, start=1)
        for account in plan.accounts
    }
    return {
        subject.account.number: _Home(subject.account, place, *where[subject.account.number])
        for place, subject in enumerate(case.subjects, start=1)
    }


_ROW_SCHEMA = pl.Schema(
    {
        **{
            name: CASE_COLUMNS[name]
            for name in ("account_id", "evidence_id", "account", "holder", "holder_id")
        },
        "account_currency": pl.String(),
        "scene": pl.Int64(),
        "movement": pl.Int64(),
        "file": pl.String(),
        "sheet": pl.String(),
        "layout": pl.String(),
        "order": pl.Int64(),
        "booked_at": pl.Datetime("us"),
        "precision": pl.String(),
        "part": pl.Int64(),
        "direction": pl.String(),
        "amount": pl.Int64(),
        "amount_2": pl.Int64(),
        "currency_2": pl.String(),
        "counterparty_name": pl.String(),
        "counterparty_account": pl.String(),
        "counterparty_id": pl.String(),
        "counterparty_bank": pl.String(),
        "remittance_info": pl.String(),
        "bank_reference": pl.String(),
        "purpose_code": pl.String(),
        "entry_type": pl.String(),
        "is_cash": pl.Boolean(),
        "location": pl.String(),
        "mcc": pl.String(),
        "card": pl.String(),
        "holder_residency": pl.String(),
        "counterparty_residency": pl.String(),
    }
)


def _rows(deeds: Sequence[Deed], homes: Mapping[str, _Home]) -> Iterator[tuple[object, ...]]:
    for number, deed in enumerate(deeds):
        movement = -deed.group if deed.group else number + 1
        if deed.shown is not Shown.CREDIT and (home := homes.get(deed.payer.number)):
            yield _row(deed, home, movement, is_credit=False)
        if deed.shown is not Shown.DEBIT and (home := homes.get(deed.beneficiary.number)):
            yield _row(deed, home, movement, is_credit=True)


def _row(deed: Deed, home: _Home, movement: int, *, is_credit: bool) -> tuple[object, ...]:
    """Return one side of a deed in the order of `_ROW_SCHEMA`."""
    account, layout = home.account, home.plan.layout
    reference = deed.reference_there if is_credit else deed.reference
    at = deed.reached_at or deed.at if is_credit else deed.at
    zone = account.bank.zone
    wall = zone.wall_time(at)
    is_form = layout in _FORMS
    amount = deed.credited if is_credit else deed.debited
    text = (is_credit and deed.purpose_there) or deed.purpose
    is_report = layout is Layout.BINARY_REPORT
    return (
        home.account_id,
        home.evidence_id,
        account.number,
        account.holder.name,
        account.holder.tax_id,
        account.currency,
        deed.scene,
        movement,
        home.plan.name,
        _SHEETS.get(layout) or (f"Выписка {account.currency}" if is_report else account.currency),
        layout.value,
        int(reference),
        wall.replace(second=0) if is_report else wall,
        (Precision.MINUTE if is_report else Precision.SECOND).value,
        (2 if is_credit else 1) if is_form else 0,
        (Direction.CREDIT if is_credit else Direction.DEBIT).value,
        amount,
        *_second_amount(deed, layout, amount),
        *_counterparty(deed, layout, is_credit=is_credit),
        f"{text}, № {reference}" if is_form or is_report else text,
        reference if layout in {Layout.CURRENCY_BOOK, Layout.CARD_PLACES} else None,
        (deed.purpose_code or None) if is_form or layout is Layout.CARD_PLACES else None,
        DOCUMENT_WORDS[deed.kind] if is_form or layout is Layout.CARD_PLACES else None,
        True if deed.kind in _CASH else None,
        *(
            (deed.place or None, deed.mcc or None, deed.card_on(is_credit=is_credit) or None)
            if layout is Layout.CARD_PLACES
            else (None,) * 3
        ),
        *(_residencies(deed, is_credit=is_credit) if is_form else (None, None)),
    )


def _second_amount(deed: Deed, layout: Layout, amount: int) -> tuple[int | None, str | None]:
    """Return the amount in tenge that forms print beside the amount, or that of a card abroad, with its currency."""
    if layout in {Layout.STATUTORY, Layout.DEBIT_CREDIT}:
        return amount, "KZT"
    return (
        (deed.abroad, deed.abroad_currency) if layout is Layout.CARD_PLACES and deed.abroad else (None, None)
    )


def _counterparty(deed: Deed, layout: Layout, *, is_credit: bool) -> tuple[str | None, ...]:
    """Return name, account, number and bank of the other side as the layout shows them."""
    other = deed.payer if is_credit else deed.beneficiary
    holder = other.holder
    if layout is Layout.CURRENCY_BOOK:
        return (holder.latin_name or holder.name, other.number or None, None, None)
    if layout is Layout.BINARY_REPORT:
        return (holder.name, other.number or None, None, None)
    if layout is Layout.CARD_PLACES:
        if deed.is_shortened:
            return (shortened(holder.name), None, None, None)
        return (holder.name, other.number or None, holder.tax_id or None, None)
    return (holder.name, other.number or None, holder.tax_id or None, other.bank.name)


def _residencies(deed: Deed, *, is_credit: bool) -> tuple[str, str]:
    own, other = (deed.beneficiary, deed.payer) if is_credit else (deed.payer, deed.beneficiary)
    return _residency(own), _residency(other)


def _residency(account: Account) -> str:
    return "Резидент" if account.holder.is_resident else "Нерезидент"


def _with_balances(frame: pl.DataFrame, case: TypologyCase) -> pl.DataFrame:
    """Add running balances where the layout prints them, from the opening that keeps each reserve."""
    reserves = pl.DataFrame(
        {
            "account": [subject.account.number for subject in case.subjects],
            "reserve": [subject.reserve for subject in case.subjects],
        },
        schema={"account": pl.String(), "reserve": pl.Int64()},
    )
    signed = (
        pl.when(pl.col("direction") == Direction.CREDIT.value).then("amount").otherwise(-pl.col("amount"))
    )
    frame = frame.join(reserves, on="account", how="left").sort("account", "order")
    frame = frame.with_columns(signed.cum_sum().over("account").alias("moved"))
    lowest = pl.min_horizontal(pl.col("moved").min().over("account"), pl.lit(0, pl.Int64))
    prints = pl.col("layout").is_in([Layout.CURRENCY_BOOK.value, Layout.CARD_PLACES.value])
    balance = pl.col("reserve") - lowest + pl.col("moved")
    return frame.with_columns(
        pl.when(prints).then(balance).otherwise(None).alias("running_balance"), balance.alias("true_balance")
    )


def _with_places(frame: pl.DataFrame) -> pl.DataFrame:
    """Add the row of each entry and its position in its source."""
    place = pl.col("order").rank("dense").over("file", "sheet").cast(pl.Int64)
    count = pl.len().over("file", "sheet").cast(pl.Int64)
    is_newest_first = pl.col("layout") == Layout.CURRENCY_BOOK.value
    first = pl.col("layout").replace_strict(
        {one.value: row for one, row in _FIRST_ROW.items()}, return_dtype=pl.Int64
    )
    frame = frame.with_columns(
        (first + pl.when(is_newest_first).then(count - place).otherwise(place - 1)).alias("row")
    )
    return frame.with_columns(
        (pl.col("row").rank("ordinal").over("file", "account") - 1).cast(pl.Int64).alias("source_order")
    )


def _hash(name: str, hashes: Mapping[str, str] | None) -> str:
    return (hashes or {}).get(name) or hashlib.sha256(name.encode()).hexdigest()


def _keys(frame: pl.DataFrame, hashes: Mapping[str, str]) -> pl.Series:
    begun = {name: hashlib.sha256(f"{value}\n".encode()) for name, value in hashes.items()}
    keys = []
    for name, sheet, row, part in frame.select("file", "sheet", "row", "part").iter_rows():
        key = begun[name].copy()
        key.update(f"{sheet}\n{row}\n{part}".encode())
        keys.append(key.digest())
    return pl.Series("entry_key", keys, pl.Binary())


def _folded(texts: pl.Series) -> pl.Series:
    return pl.Series(texts.name, [fold(text) for text in texts.to_list()], pl.String())


def _finished(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the columns of the schemas in their order, numbered by time."""
    scaled = pl.when(pl.col("amount_2").is_not_null())
    frame = frame.sort("booked_at", "order", "direction").with_columns(
        pl.int_range(1, pl.len() + 1, dtype=pl.Int64).alias("id"),
        pl.lit(2, pl.Int64).alias("amount_scale"),
        pl.col("account_currency").alias("currency"),
        scaled.then(pl.lit(2, pl.Int64)).alias("amount_2_scale"),
        pl.lit(ZoneSource.UNKNOWN.value).alias("zone_source"),
        pl.lit(False).alias("is_reversal"),
        pl.when(pl.col("layout") == Layout.CURRENCY_BOOK.value)
        .then(pl.col("booked_at").dt.date())
        .alias("value_on"),
    )
    whole = {**CASE_COLUMNS, **ENTRY_SCHEMA}
    missing = [pl.lit(None, kind).alias(name) for name, kind in whole.items() if name not in frame.columns]
    return frame.with_columns(missing).select(pl.col(name).cast(kind) for name, kind in whole.items())
