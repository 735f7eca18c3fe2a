"""Small literal cases for rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from pathlib import PurePosixPath

import polars as pl

from investigator_desktop.domain.entry_frame import entry_key
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.rule_material import (
    RULE_ENTRIES,
    RULE_PAYMENTS,
    AccountFacts,
    Parameter,
    ParameterKind,
    Parameters,
    RuleMaterial,
    Threshold,
)
from investigator_desktop.domain.sealed_lists import CaseList

Cell = object
Row = Mapping[str, Cell]
HOME = "KZ001"
FILE = "0" * 64


def entry(when: str, amount: int, **more: Cell) -> Row:
    """Return a row from its time (`2024-01-05` or `2024-01-05 23:10`) and its signed amount in minor units."""
    moment = datetime.fromisoformat(when)
    return {
        "booked_at": moment,
        "day": moment.date(),
        "precision": "minute" if " " in when or "T" in when else "day",
        "direction": "credit" if amount > 0 else "debit",
        "amount": abs(amount),
        **more,
    }


def entries(rows: Sequence[Row]) -> pl.DataFrame:
    """Return the entries of rows in the order of time; ids count from 1 in the order given."""
    filled = [_defaults(number) | dict(row) for number, row in enumerate(rows, 1)]
    frame = pl.DataFrame(filled, schema=None, infer_schema_length=None) if filled else pl.DataFrame()
    columns = [
        pl.col(name).cast(kind) if name in frame.columns else pl.lit(None, kind).alias(name)
        for name, kind in RULE_ENTRIES.items()
    ]
    return frame.select(columns).sort("booked_at", "id") if filled else pl.DataFrame(schema=RULE_ENTRIES)


def _defaults(number: int) -> dict[str, Cell]:
    return {
        "id": number,
        "account_id": 1,
        "evidence_id": 1,
        "account": HOME,
        "entry_key": entry_key(FILE, "Sheet1", number, 0),
        "sheet": "Sheet1",
        "row": number,
        "part": 0,
        "source_order": number - 1,
        "zone_source": "unknown",
        "amount_scale": 2,
        "currency": "KZT",
        "is_reversal": False,
    }


def payments(rows: Sequence[Row]) -> pl.DataFrame:
    """Return payments of rows as they stand, with the columns that are not named empty; ids count from 1."""
    if not rows:
        return pl.DataFrame(schema=RULE_PAYMENTS)
    defaults = {
        "evidence_id": 2,
        "kind": "money_transfer",
        "status": "paid",
        "amount_scale": 2,
        "currency": "USD",
    }
    filled = [
        {**defaults, "payment_id": number, "payment_key": entry_key(FILE, "Transfers", number, 0), **row}
        for number, row in enumerate(rows, 1)
    ]
    frame = pl.DataFrame(filled, infer_schema_length=None)
    return frame.select(
        pl.col(name).cast(kind) if name in frame.columns else pl.lit(None, kind).alias(name)
        for name, kind in RULE_PAYMENTS.items()
    )


def parameters(**values: int) -> Parameters:
    """Return parameters by name; the kind does not matter to a rule."""
    return Parameters(tuple(Parameter(name, ParameterKind.COUNT, value) for name, value in values.items()))


def threshold(name: str, units: int, currency: str = "KZT", from_on: date | None = None) -> Threshold:
    return Threshold(name, Money(units, 2, currency), from_on, source=str(PurePosixPath("law")))


def material(
    rows: Sequence[Row],
    *,
    transfers: Sequence[Row] = (),
    thresholds: Sequence[Threshold] = (),
    lists: Sequence[CaseList] = (),
    accounts: Sequence[AccountFacts] | None = None,
) -> RuleMaterial:
    """Return the material of rows; accounts are those that the rows name unless they are given."""
    frame = entries(rows)
    named = frame.select("account_id", "account", "currency", "holder", "holder_id").unique(
        ["account_id", "currency"], keep="first", maintain_order=True
    )
    own = [
        AccountFacts(number, key, currency, holder or "", holder_id or "")
        for number, key, currency, holder, holder_id in named.iter_rows()
    ]
    return RuleMaterial(
        entries=frame,
        payments=payments(transfers),
        accounts=tuple(own if accounts is None else accounts),
        lists=tuple(lists),
        thresholds=tuple(thresholds),
        jurisdiction="KZ",
        zone="Asia/Almaty",
    )
