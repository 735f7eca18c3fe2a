"""The columnar table of payments: source rows that name both parties, stored once each.

A frame has exactly the columns of `PAYMENT_SCHEMA`. It serves statutory forms (payer and beneficiary) and operators'
transfer tables (sender and receiver) alike; `kind` tells them apart. A row of an account's own statement is no payment.
"""

from __future__ import annotations

from enum import StrEnum

import polars as pl


class PaymentKind(StrEnum):
    """What sort of source row a payment was."""

    PAYMENT = "payment"
    MONEY_TRANSFER = "money_transfer"


class PaymentStatus(StrEnum):
    """What became of a payment; only `PAID` and `CORRECTED` (paid after its record was mended) moved
    money to the beneficiary.
    """

    PAID = "paid"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    PENDING = "pending"
    CORRECTED = "corrected"


PARTY_FIELDS: tuple[str, ...] = (
    "name", "account", "id", "id_type", "bank", "country", "residency", "phone", "address",
)  # fmt: skip
PARTY_SIDES: tuple[str, ...] = ("payer", "beneficiary")
AGENT_SIDES: tuple[str, ...] = ("send_agent", "pay_agent")
PERSON_FIELDS: tuple[str, ...] = ("birth_date", "id_country", "nationality", "occupation")
TRANSFER_FIELDS: tuple[str, ...] = (
    "sent_zone", "paid_zone", "fx_rate", "relationship", "purpose", "source_of_funds", "expected_pay_country",
    "actual_pay_country", "channel", "test_question", "comments",
)  # fmt: skip

PAYMENT_SCHEMA = pl.Schema(
    {
        "sheet": pl.String(),
        "row": pl.Int64(),
        "kind": pl.Enum([member.value for member in PaymentKind]),
        "status": pl.Enum([member.value for member in PaymentStatus]),
        "control_no": pl.String(),
        "sent_at": pl.Datetime("us"),
        "paid_at": pl.Datetime("us"),
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        "pay_amount": pl.Int64(),
        "pay_amount_scale": pl.Int64(),
        "pay_currency": pl.String(),
        "fee": pl.Int64(),
        "fee_scale": pl.Int64(),
        **{f"{side}_{name}": pl.String() for side in PARTY_SIDES for name in PARTY_FIELDS},
        **{
            f"{side}_{name}": pl.String()
            for side in AGENT_SIDES
            for name in ("name", "id", "country", "address")
        },
        "remittance_info": pl.String(),
        "purpose_code": pl.String(),
        "transfer_system": pl.String(),
        "other": pl.String(),
        "warnings": pl.String(),
        "search_text": pl.String(),
        **{f"{side}_{name}": pl.String() for side in PARTY_SIDES for name in PERSON_FIELDS},
        **{f"{side}_city": pl.String() for side in AGENT_SIDES},
        **{name: pl.String() for name in TRANSFER_FIELDS},
    }
)


def empty_payment_frame() -> pl.DataFrame:
    """Return a payment frame without rows."""
    return pl.DataFrame(schema=PAYMENT_SCHEMA)
