"""Writing what an import run gave: statements with their entries, payments and rows that were not read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import date, datetime

import polars as pl
from sqlalchemy import Connection, func, insert, select

from investigator_desktop.casefile.content_digest import ContentDigest, blocks_of, digest_of
from investigator_desktop.casefile.entry_storage import insert_rows, inserted_id, stored
from investigator_desktop.casefile.stored_values import encoded, encoded_or_none
from investigator_desktop.casefile.tables import ENTRY, METADATA, PAYMENT
from investigator_desktop.domain.currency import minor_digits
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.domain.statement import AccountIdentity, Reconciliation, StatementDraft, UnreadRow
from investigator_desktop.foundation.progress import Progress

ACCOUNT = METADATA.tables["account"]
STATEMENT = METADATA.tables["statement"]
CONTENT_CHECK = METADATA.tables["content_check"]
UNREAD_ROW = METADATA.tables["unread_row"]
UNREAD_SCHEMA = pl.Schema(
    {"sheet": pl.String(), "row": pl.Int64(), "reason": pl.String(), "text": pl.String()}
)
_FEW_ROWS = 2_000  # for which starting a thread costs more than it saves
CHECKED_ENTRY_COLUMNS = tuple(name for name in ENTRY_SCHEMA.names() if name != "entry_key")


@dataclass(frozen=True, slots=True)
class Run:
    """An import run as something is added to it, with the audit record that it is added by."""

    id: int
    evidence_id: int
    sequence: int


def by_currency(draft: StatementDraft) -> Iterator[StatementDraft]:
    """Yield the draft once for each currency of its entries, since an account of the case has one currency."""
    entries = draft.entries
    currencies = entries["currency"].unique(maintain_order=True).to_list() or [draft.account.currency]
    if len(currencies) == 1:
        yield replace(draft, account=_with_currency(draft.account, currencies[0] or draft.account.currency))
        return
    for currency in currencies:
        part = entries.filter(pl.col("currency").eq_missing(pl.lit(currency, dtype=pl.String)))
        yield replace(draft, account=_with_currency(draft.account, currency), entries=part)


def _with_currency(account: AccountIdentity, currency: str | None) -> AccountIdentity:
    return replace(account, currency=currency)


def find_or_make_account(connection: Connection, account: AccountIdentity, anonymous_key: str) -> int:
    """Return the id of the account with this key and currency; one that its source does not name has its own key."""
    key, currency = account.key or anonymous_key, account.currency or ""
    found = select(ACCOUNT.c.id).where(ACCOUNT.c.key == key, ACCOUNT.c.currency == currency)
    known = connection.execute(found).scalar()
    if known is not None:
        return int(known)
    return inserted_id(
        connection.execute(insert(ACCOUNT).values(key=key, currency=currency)).inserted_primary_key
    )


def insert_statement(
    connection: Connection,
    run: Run,
    account_id: int,
    draft: StatementDraft,
    reconciliation: Reconciliation,
    progress: Progress,
) -> int:
    """Keep a statement and all its entries with their digest; return its id."""
    entries = draft.entries
    newest: int | None = connection.execute(select(func.max(ENTRY.c.id))).scalar()
    first_id = (newest or 0) + 1
    row = insert(STATEMENT).values(
        run_id=run.id,
        account_id=account_id,
        identity=encoded(draft.account),
        sheet=draft.sheet,
        period=encoded_or_none(draft.period),
        opening_balance=encoded_or_none(draft.opening_balance),
        closing_balance=encoded_or_none(draft.closing_balance),
        printed_totals=encoded_or_none(draft.printed_totals),
        reconciliation=encoded(reconciliation),
        credits=encoded(total(entries, Direction.CREDIT, draft.account.currency)),
        debits=encoded(total(entries, Direction.DEBIT, draft.account.currency)),
        first_on=_day(entries["booked_at"].min()),
        last_on=_day(entries["booked_at"].max()),
        first_entry_id=first_id,
        entry_count=entries.height,
    )
    statement_id = inserted_id(connection.execute(row).inserted_primary_key)
    digest = _insert_entries(connection, entries, first_id, account_id, statement_id, progress)
    keep_digest(connection, run, ENTRY.name, statement_id, digest)
    return statement_id


def _insert_entries(
    connection: Connection,
    entries: pl.DataFrame,
    first_id: int,
    account_id: int,
    statement_id: int,
    progress: Progress,
) -> ContentDigest:
    kept = stored(entries.select(ENTRY_SCHEMA.names()))
    numbered = kept.select(
        pl.int_range(first_id, first_id + kept.height).alias("id"),
        pl.lit(account_id).alias("account_id"),
        pl.lit(statement_id).alias("statement_id"),
        pl.all(),
    )
    return _insert_with_digest(connection, ENTRY.name, numbered, kept.select(CHECKED_ENTRY_COLUMNS), progress)


def _insert_with_digest(
    connection: Connection, table: str, frame: pl.DataFrame, checked: pl.DataFrame, progress: Progress
) -> ContentDigest:
    """Insert the frame while the digest is taken beside it, or after it where there are few rows."""
    if frame.height <= _FEW_ROWS:
        progress.advance(sum(insert_rows(connection, table, frame)))
        return digest_of(blocks_of(checked))
    with ThreadPoolExecutor(1) as beside:
        digest = beside.submit(digest_of, blocks_of(checked))
        for row_count in insert_rows(connection, table, frame):
            progress.advance(row_count)
        return digest.result()


def keep_digest(connection: Connection, run: Run, kind: str, owner_id: int, digest: ContentDigest) -> None:
    """Keep the digest and row checks of what was inserted into table `kind` for a statement or a run."""
    connection.execute(
        insert(CONTENT_CHECK).values(
            run_id=run.id,
            kind=kind,
            owner_id=owner_id,
            row_count=digest.row_count,
            digest=digest.digest,
            row_checks=digest.row_checks,
            kept_seq=run.sequence,
        )
    )


def total(entries: pl.DataFrame, direction: Direction, currency: str | None) -> Money:
    """Return the exact sum of one direction at the largest number of decimals among the entries."""
    chosen = entries.lazy().filter(pl.col("direction") == direction.value)
    sums = (
        chosen.group_by("amount_scale")
        .agg(pl.col("amount").cast(pl.Int128).sum())
        .sort("amount_scale")
        .collect()
    )
    amounts = (Money(units, scale, currency or "") for scale, units in sums.iter_rows())
    return sum(amounts, start=nothing_of(currency))


def nothing_of(currency: str | None) -> Money:
    """Return no money of a currency, at its own number of decimals."""
    return Money(0, minor_digits(currency), currency or "")


def _day(moment: object) -> int | None:
    return (moment.date() - date(1970, 1, 1)).days if isinstance(moment, datetime) else None


def insert_payments(connection: Connection, run: Run, payments: pl.DataFrame, progress: Progress) -> None:
    """Keep the payments of a run with their digest."""
    kept = stored(payments.select(PAYMENT_SCHEMA.names()))
    _insert_of_run(connection, run, PAYMENT.name, kept, progress)


def insert_unread_rows(
    connection: Connection, run: Run, rows: Sequence[UnreadRow], progress: Progress
) -> None:
    """Keep the rows of a run that gave no entry with their digest."""
    members = [(row.place.sheet, row.place.row, row.reason.value, row.text) for row in rows]
    kept = pl.DataFrame(members, schema=UNREAD_SCHEMA, orient="row")
    _insert_of_run(connection, run, UNREAD_ROW.name, kept, progress)


def _insert_of_run(
    connection: Connection, run: Run, table: str, kept: pl.DataFrame, progress: Progress
) -> None:
    numbered = kept.with_columns(pl.lit(run.id).alias("run_id"))
    digest = _insert_with_digest(connection, table, numbered, kept, progress)
    keep_digest(connection, run, table, run.id, digest)
