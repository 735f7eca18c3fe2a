"""Payment frames: rows that name both parties, stored once each; operators' transfers among them."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from types import MappingProxyType

import polars as pl

from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.payment_frame import (
    AGENT_SIDES,
    PARTY_FIELDS,
    PARTY_SIDES,
    PAYMENT_SCHEMA,
    PERSON_FIELDS,
    TRANSFER_FIELDS,
    PaymentKind,
    PaymentStatus,
)
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.frames import OTHER_TEXTS, joined_warnings, search_texts
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.operators.transfer_details import end_times
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.row_texts.details import Details
from investigator_desktop.importers.rows.amounts import column_amounts
from investigator_desktop.importers.rows.currencies import row_currencies
from investigator_desktop.importers.rows.lines import Conventions, at_scale, minor_digits_expr
from investigator_desktop.importers.series import same_text, text_where
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_PARTY_COLUMNS = tuple(f"{side}_{name}" for side in PARTY_SIDES for name in PARTY_FIELDS)
_AGENT_COLUMNS = tuple(
    f"{side}_{name}" for side in AGENT_SIDES for name in ("name", "id", "city", "country", "address")
)
_PERSON_COLUMNS = tuple(f"{side}_{name}" for side in PARTY_SIDES for name in PERSON_FIELDS)
_ZONES = ("sent_zone", "paid_zone")
_TRANSFER_TEXTS = tuple(name for name in TRANSFER_FIELDS if name not in _ZONES)
_SEARCHED = (
    "control_no", *_PARTY_COLUMNS, *_PERSON_COLUMNS, *_AGENT_COLUMNS, "remittance_info", "purpose_code",
    "transfer_system", *_TRANSFER_TEXTS, OTHER_TEXTS,
)  # fmt: skip
_UNKEPT = frozenset({
    Field.BANK_REFERENCE, Field.ENTRY_TYPE, Field.CHANNEL, Field.LOCATION, Field.MCC, Field.CARD, Field.LINE_NUMBER,
    Field.ACCOUNT, Field.ACCOUNT_HOLDER, Field.HOLDER_ID, Field.STATUS, Field.HOLDER_PHONE, Field.HOLDER_RESIDENCY,
    Field.COUNTERPARTY_NAME, Field.COUNTERPARTY_ACCOUNT, Field.COUNTERPARTY_ID, Field.COUNTERPARTY_BANK,
    Field.COUNTERPARTY_COUNTRY, Field.COUNTERPARTY_RESIDENCY, Field.COUNTERPARTY_PHONE,
})  # fmt: skip


def is_transfer_table(table: Table) -> bool:
    """Tell whether a table is a money-transfer operator's: control numbers, or both ends with their own time or sum."""
    if table.has(Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT):
        return False
    parties = (Field.PAYER_NAME, Field.BENEFICIARY_NAME, Field.ACCOUNT_HOLDER, Field.HOLDER_ID)
    if table.has(Field.CONTROL_NO) and any(table.has(field) for field in parties):
        return True
    return table.has(Field.SENT_AT) and (table.has(Field.PAID_AT) or table.has(Field.SEND_AMOUNT))


def _statuses(table: Table) -> pl.Series:
    """Return the status of each row, null for a word that is not known.

    Where the table has no status, a transfer is paid, but for one without a day in a column of days of payment.
    """
    cells = table.cells(Field.STATUS)
    if cells is None:
        return _statuses_by_day(table)
    texts = shown_text(cells)
    distinct = texts.drop_nulls().unique()
    statuses = pl.Series([_status_of(text) for text in distinct.to_list()], dtype=pl.String)
    return texts.replace_strict(distinct, statuses, default=None, return_dtype=pl.String)


def _statuses_by_day(table: Table) -> pl.Series:
    paid = same_text(PaymentStatus.PAID.value, table.body.height)
    days = table.cells(Field.PAID_AT)
    if days is None:
        return paid
    is_paid = shown_text(days).is_not_null()
    return pl.select(pl.when(is_paid).then(paid).otherwise(pl.lit(PaymentStatus.PENDING.value))).to_series()


def _unknown_status(table: Table, statuses: pl.Series) -> list[pl.Series]:
    """Return a warning for each row whose word of the status is not known; empty where there is none."""
    cells = table.cells(Field.STATUS)
    if cells is None:
        return []
    is_unknown = shown_text(cells).is_not_null() & statuses.is_null()
    return [text_where(is_unknown, EntryWarning.STATUS_UNKNOWN.value)] if is_unknown.any() else []


def _status_of(text: str) -> str | None:
    words = words_of(text)
    whole = vocabulary("statuses").whole(words)
    if whole:
        return whole[0]
    named = {found.meaning for found in vocabulary("statuses").all_in(words)}
    return named.pop() if len(named) == 1 else None


def _amount(
    table: Table, field: Field, currency_field: Field, conventions: Conventions, stated: str | None
) -> pl.DataFrame:
    """Return `amount`, `scale` and `currency` of one amount column."""
    read = column_amounts(table, field, conventions.amounts)
    currency = row_currencies(table, currency_field, (field,), read.get_column("currency"), stated)
    frame = pl.DataFrame(
        {"units": read.get_column("units"), "own": read.get_column("scale"), "currency": currency}
    )
    frame = frame.with_columns(scale=pl.max_horizontal(minor_digits_expr("currency"), "own"))
    return at_scale(frame, ("units", "own"), "scale").select(
        amount="units", scale=pl.when(pl.col("units").is_not_null()).then("scale"), currency="currency"
    )


def transfer_amounts(table: Table, conventions: Conventions, stated: str | None) -> pl.DataFrame:
    """Return the amounts sent, paid out and charged of an operator's table."""
    sent = Field.SEND_AMOUNT if table.has(Field.SEND_AMOUNT) else Field.AMOUNT
    sent_currency = Field.SEND_CURRENCY if table.has(Field.SEND_CURRENCY) else Field.CURRENCY
    first = _amount(table, sent, sent_currency, conventions, stated)
    paid = _amount(table, Field.PAY_AMOUNT, Field.PAY_CURRENCY, conventions, None)
    fee = _amount(table, Field.FEE, sent_currency, conventions, stated)
    return pl.DataFrame(
        {
            "amount": first["amount"], "amount_scale": first["scale"], "currency": first["currency"],
            "pay_amount": paid["amount"], "pay_amount_scale": paid["scale"], "pay_currency": paid["currency"],
            "fee": fee["amount"], "fee_scale": fee["scale"],
        }
    )  # fmt: skip


def line_amounts(lines: pl.DataFrame) -> pl.DataFrame:
    """Return the amounts of a table of payments from its lines; the second amount is what was paid out."""
    return lines.select(
        amount="units",
        amount_scale="amount_scale",
        currency="currency",
        pay_amount="amount_2",
        pay_amount_scale="amount_2_scale",
        pay_currency="currency_2",
    )


def _ends(table: Table, details: Details, lines: pl.DataFrame, conventions: Conventions) -> list[pl.Series]:
    """Return when each row was sent and paid out, with the zones that are recorded with it."""
    sent = end_times(table, Field.SENT_AT, conventions.dates) if table.has(Field.SENT_AT) else lines
    paid = end_times(table, Field.PAID_AT, conventions.dates)
    columns = []
    for name, times in (("sent", sent), ("paid", paid)):
        zone = pl.coalesce(details.named(f"{name}_zone"), times.get_column("zone"))
        is_timed = pl.lit(times.get_column("moment")).is_not_null()
        columns += [
            times.get_column("moment").alias(f"{name}_at"),
            pl.select(pl.when(is_timed).then(zone)).to_series().alias(f"{name}_zone"),
        ]
    return columns


def _named(details: Details, sides: Lookup[str, pl.Series]) -> list[pl.Series]:
    names = (
        *_PARTY_COLUMNS, *_PERSON_COLUMNS, *_AGENT_COLUMNS, "control_no", "remittance_info", "purpose_code",
        "transfer_system", *_TRANSFER_TEXTS,
    )  # fmt: skip
    return [sides.get(name, details.named(name)).alias(name) for name in names]


def payment_frame(
    table: Table,
    details: Details,
    lines: pl.DataFrame,
    conventions: Conventions,
    stated: str | None,
    sides: Lookup[str, pl.Series] = MappingProxyType({}),
) -> pl.DataFrame:
    """Return one payment a row of the table, in its order; the caller drops the rows that are none.

    `sides` are the texts of the parties where the columns do not tell which of them is which.
    """
    is_transfer = is_transfer_table(table)
    amounts = transfer_amounts(table, conventions, stated) if is_transfer else line_amounts(lines)
    kind = PaymentKind.MONEY_TRANSFER if is_transfer else PaymentKind.PAYMENT
    statuses = _statuses(table)
    warnings = [*details.warnings, *_unknown_status(table, statuses)]
    frame = pl.DataFrame(
        [
            table.body.get_column(ROW).alias("row"),
            statuses.alias("status"),
            *_ends(table, details, lines, conventions),
            *amounts.get_columns(),
            *_named(details, sides),
            details.others_with(_UNKEPT, {field: table.title(field) for field in _UNKEPT}).alias("other"),
            details.other_texts.alias(OTHER_TEXTS),
            joined_warnings(table.body.height, warnings).alias("warnings"),
        ]
    ).with_columns(pl.lit(table.place_name, pl.String).alias("sheet"), pl.lit(kind.value).alias("kind"))
    frame = frame.with_columns(search_texts(frame, _SEARCHED).alias("search_text"))
    missing = [
        pl.lit(None, kind).alias(name) for name, kind in PAYMENT_SCHEMA.items() if name not in frame.columns
    ]
    return frame.with_columns(missing).select(
        pl.col(name).cast(kind) for name, kind in PAYMENT_SCHEMA.items()
    )
