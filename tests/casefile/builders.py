"""Small cases for tests: entries with keys that fit their evidence, statements, a clock that ticks."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile, UnitOfWork
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails, EvidenceItem
from investigator_desktop.domain.custody import Receipt
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, entry_key
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    AccountIdentity,
    BalanceCheck,
    Reconciliation,
    ReconciliationState,
    StatementDraft,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.text import fold

ACTOR = Actor("Aigerim N.", "investigator")
DETAILS = CaseDetails("2026-17", "Recruitment and transport", "Agency", "KZT", "Asia/Almaty")
ACCOUNT = AccountIdentity("KZ86 125K ZT50 0410 0100", None, "KZT", "ТОО «Дорога»", "010203000405", "Bank")
RECONCILED = Reconciliation(
    ReconciliationState.FAIL,
    message("Reconciliation", "{stated} is stated and {computed} computed.").format(
        stated=Money(100, 2, "KZT"), computed=Money(90, 2, "KZT")
    ),
    Place("Sheet1", 12),
    (
        BalanceCheck(
            message("Reconciliation", "Closing balance"), ReconciliationState.FAIL, Money(100, 2, "KZT")
        ),
    ),
)


def ticking() -> Callable[[], datetime]:
    """Return a clock that goes on by a second at every reading."""
    start = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
    moments = iter(range(1_000_000))
    return lambda: start + timedelta(seconds=next(moments))


def entries(content: bytes, rows: Sequence[dict[str, object]]) -> pl.DataFrame:
    """Return an entry frame with these rows on `Sheet1` from row 10 on, with keys that belong to `content`."""
    sha256 = hashlib.sha256(content).hexdigest()
    whole = [_whole(sha256, position, row) for position, row in enumerate(rows)]
    return pl.DataFrame(whole, schema=ENTRY_SCHEMA, orient="row")


def _whole(sha256: str, position: int, given: dict[str, object]) -> dict[str, object]:
    row: dict[str, object] = {
        "sheet": "Sheet1",
        "row": position + 10,
        "part": 0,
        "source_order": position,
        "booked_at": datetime(2024, 1, 3, 14, 5) + timedelta(days=position),
        "precision": "minute",
        "zone_source": "unknown",
        "direction": "debit",
        "amount": 1000 + position,
        "amount_scale": 2,
        "currency": "KZT",
        "is_reversal": False,
        "counterparty_name": f"Party {position}",
        **given,
    }
    row["entry_key"] = entry_key(sha256, str(row["sheet"]), int(str(row["row"])), int(str(row["part"])))
    row.setdefault("search_text", fold(f"{row['counterparty_name']} {row.get('remittance_info') or ''}"))
    return {name: row.get(name) for name in ENTRY_SCHEMA}


def payments(rows: Sequence[dict[str, object]]) -> pl.DataFrame:
    """Return a payment frame with these rows."""
    base = {"sheet": "Sheet1", "row": 3, "kind": "payment", "status": "paid", "amount": 5, "amount_scale": 2}
    whole = [{name: {**base, **row}.get(name) for name in PAYMENT_SCHEMA} for row in rows]
    return pl.DataFrame(whole, schema=PAYMENT_SCHEMA, orient="row")


UNREAD = (
    UnreadRow(Place("Sheet1", 1), UnreadReason.METADATA, "Выписка | KZ86"),
    UnreadRow(Place("Sheet1", 99), UnreadReason.TOTAL, "Итого"),
)


def add_import(
    work: UnitOfWork,
    content: bytes,
    rows: Sequence[dict[str, object]],
    account: AccountIdentity = ACCOUNT,
    name: str = "statement.xlsx",
) -> tuple[EvidenceItem, int]:
    """Acquire `content` and keep one statement read of it; return the item and the run's id."""
    item = work.acquire(content, name, datetime(2026, 2, 1, tzinfo=UTC), Receipt("Bank", "Order 12"))
    run_id = work.begin_run(item.id, "kz-afm-18", "ok", message("Import", "All of it"), "{}")
    draft = StatementDraft(account, "Sheet1", None, Money(0, 2, "KZT"), None, None, entries(content, rows))
    work.add_statement(run_id, draft, RECONCILED)
    work.add_unread_rows(run_id, UNREAD)
    return item, run_id


def import_into(
    case: CaseFile,
    content: bytes,
    rows: Sequence[dict[str, object]],
    account: AccountIdentity = ACCOUNT,
    clock: Callable[[], datetime] | None = None,
) -> int:
    """Import one statement in a unit of work of its own; return the run's id."""
    with case.unit_of_work(ACTOR, clock or ticking(), "import", {"files": 1}) as work:
        return add_import(work, content, rows, account)[1]


def new_case(path: Path, passphrase: str | None = None) -> CaseFile:
    """Return a new, empty, open case."""
    return CaseFile.create(path, DETAILS, ACTOR, ticking(), passphrase)


def import_and_fail(case: CaseFile) -> None:
    """Begin an import and fail in the middle of it; raise `ZeroDivisionError`."""
    with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
        add_import(work, b"fails", [{}])
        raise ZeroDivisionError
