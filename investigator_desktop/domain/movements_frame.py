"""The columnar table of movements: one row for each movement of money between two nodes, counted once.

A frame has exactly the columns of `MOVEMENT_SCHEMA`. A node is a stable text: `account:` and the number of an account,
`id:` and the identifier of a party, `name:` and its folded name, `case:` and the number of an account of the case that
its source does not name, or one of `COLLECTIVE_NODES`, which stand for nobody in particular. `amount` is what left the
payer, or what arrived where only that is recorded; `received_amount` is what arrived where that is recorded beside it.
Amounts are whole units and never negative. A match between several accounts has one row for each pair of them: the
rows repeat the ids of its legs, and their amounts add up to those of the legs.
"""

from __future__ import annotations

from enum import StrEnum

import polars as pl

from investigator_desktop.domain.entry_frame import PRECISION


class MovementKind(StrEnum):
    """What a movement is known from."""

    ENTRY = "entry"  # one line of one account
    MATCH = "match"  # lines of both sides
    PAYMENT = "payment"  # a row that names both sides and is no line of an account


class MovementGrade(StrEnum):
    """What the two ends of a movement rest on; grades are never added to one another."""

    PROVEN = "proven"  # an identifier or a reference that both sides carry
    CONFIRMED = "confirmed"  # a person
    INFERRED = "inferred"  # the score of a match
    ONE_SIDED = "one_sided"  # one record alone


UNKNOWN_NODE = "unknown"  # the source does not say who
CASH_NODE = "cash"
COLLECTIVE_NODES: tuple[str, ...] = (UNKNOWN_NODE, CASH_NODE)
MOVEMENT_GRADE = pl.Enum([member.value for member in MovementGrade])
MOVEMENT_KIND = pl.Enum([member.value for member in MovementKind])

MOVEMENT_SCHEMA = pl.Schema(
    {
        "movement_no": pl.Int64(),  # from 0, in the order of time
        "kind": MOVEMENT_KIND,
        "grade": MOVEMENT_GRADE,
        "is_sure": pl.Boolean(),  # false: another match of these legs scores equally
        "debit_ids": pl.List(pl.Int64()),  # entries of the payer's account
        "credit_ids": pl.List(pl.Int64()),  # entries of the beneficiary's account
        "payment_row": pl.Int64(),  # position in `CaseFile.payments()`, the first where there are several
        "payment_rows": pl.List(pl.Int64()),
        "payer": pl.String(),  # nodes
        "beneficiary": pl.String(),
        "payer_account": pl.String(),  # numbers as recorded, without spaces
        "beneficiary_account": pl.String(),
        "payer_name": pl.String(),  # as recorded
        "beneficiary_name": pl.String(),
        "payer_id": pl.String(),
        "beneficiary_id": pl.String(),
        "payer_place": pl.String(),  # as recorded: a town, else a country
        "beneficiary_place": pl.String(),
        "at": pl.Datetime("us"),  # when it left, or arrived where only that is recorded
        "received_at": pl.Datetime("us"),  # when it arrived, where both are recorded
        "precision": PRECISION,
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        "received_amount": pl.Int64(),
        "received_scale": pl.Int64(),
        "received_currency": pl.String(),
    }
)
