"""Payment frames: rows that name both parties, stored once each; operators' transfers among them."""

from __future__ import annotations

import polars as pl

from investigator_desktop.domain.layout import Field
from investigator_desktop.domain.payment_frame import (
    AGENT_SIDES,
    PARTY_FIELDS,
    PARTY_SIDES,
    PAYMENT_SCHEMA,
    PaymentKind,
    PaymentStatus,
)
from investigator_desktop.importers.amounts import column_amounts
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.currencies import row_currencies
from investigator_desktop.importers.details import Details
from investigator_desktop.importers.frames import OTHER_TEXTS, joined_warnings, search_texts
from investigator_desktop.importers.lexicon import vocabulary
from investigator_desktop.importers.lines import Conventions, at_scale, minor_digits_expr, times_of
from investigator_desktop.importers.raw import ROW
from investigator_desktop.importers.series import same_text
from investigator_desktop.importers.tables import Table
from investigator_desktop.importers.vocabulary import words_of

_PARTY_COLUMNS = tuple(f"{side}_{name}" for side in PARTY_SIDES for name in PARTY_FIELDS)
_AGENT_COLUMNS = tuple(
    f"{side}_{name}" for side in AGENT_SIDES for name in ("name", "id", "country", "address")
)
_SEARCHED = (
    "control_no", *_PARTY_COLUMNS, *_AGENT_COLUMNS, "remittance_info", "purpose_code", "transfer_system", OTHER_TEXTS,
)  # fmt: skip
_UNKEPT = frozenset({
    Field.BANK_REFERENCE, Field.ENTRY_TYPE, Field.CHANNEL, Field.LOCATION, Field.MCC, Field.CARD, Field.LINE_NUMBER,
    Field.ACCOUNT, Field.ACCOUNT_HOLDER, Field.HOLDER_ID, Field.STATUS,
})  # fmt: skip


def is_transfer_table(table: Table) -> bool:
    """Tell whether a table is a money-transfer operator's: control numbers, or both ends with their own time or sum."""
    if table.has(Field.PAYER_ACCOUNT, Field.BENEFICIARY_ACCOUNT):
        return False
    if table.has(Field.CONTROL_NO) and (table.has(Field.PAYER_NAME) or table.has(Field.BENEFICIARY_NAME)):
        return True
    return table.has(Field.SENT_AT) and (table.has(Field.PAID_AT) or table.has(Field.SEND_AMOUNT))


def _statuses(table: Table) -> pl.Series:
    """Return the status of each row; paid where the table has no status, null for a word that is not known."""
    cells = table.cells(Field.STATUS)
    if cells is None:
        return same_text(PaymentStatus.PAID.value, table.body.height)
    texts = shown_text(cells)
    distinct = texts.drop_nulls().unique()
    statuses = pl.Series([_status_of(text) for text in distinct.to_list()], dtype=pl.String)
    return texts.replace_strict(distinct, statuses, default=None, return_dtype=pl.String)


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


def payment_frame(
    table: Table, details: Details, lines: pl.DataFrame, conventions: Conventions, stated: str | None
) -> pl.DataFrame:
    """Return one payment a row of the table, in its order; the caller drops the rows that are none."""
    is_transfer = is_transfer_table(table)
    amounts = transfer_amounts(table, conventions, stated) if is_transfer else line_amounts(lines)
    sent = times_of(table, Field.SENT_AT, conventions.dates) if table.has(Field.SENT_AT) else lines
    kind = PaymentKind.MONEY_TRANSFER if is_transfer else PaymentKind.PAYMENT
    named = [details.named(name).alias(name) for name in (*_PARTY_COLUMNS, *_AGENT_COLUMNS)]
    plain = ("control_no", "remittance_info", "purpose_code", "transfer_system")
    frame = pl.DataFrame(
        [
            table.body.get_column(ROW).alias("row"),
            _statuses(table).alias("status"),
            sent.get_column("moment").alias("sent_at"),
            times_of(table, Field.PAID_AT, conventions.dates).get_column("moment").alias("paid_at"),
            *amounts.get_columns(),
            *named,
            *(details.named(name).alias(name) for name in plain),
            details.others_with(_UNKEPT, {field: table.title(field) for field in _UNKEPT}).alias("other"),
            details.other_texts.alias(OTHER_TEXTS),
            joined_warnings(table.body.height, details.warnings).alias("warnings"),
        ]
    ).with_columns(pl.lit(table.place_name, pl.String).alias("sheet"), pl.lit(kind.value).alias("kind"))
    frame = frame.with_columns(search_texts(frame, _SEARCHED).alias("search_text"))
    missing = [
        pl.lit(None, kind).alias(name) for name, kind in PAYMENT_SCHEMA.items() if name not in frame.columns
    ]
    return frame.with_columns(missing).select(
        pl.col(name).cast(kind) for name, kind in PAYMENT_SCHEMA.items()
    )
