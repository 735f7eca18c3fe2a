"""Small timelines with literal entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import polars as pl

from investigator_desktop.analysis.periods import gaps
from investigator_desktop.analysis.timeline.building import Beside, build_timeline
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.view import TimelineView, fitted
from investigator_desktop.domain.case import AccountRecord, StatementRecord
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity
from tests.analysis.builders import statement

SCHEMA = pl.Schema(
    {
        "id": pl.Int64(),
        "account_id": pl.Int64(),
        "evidence_id": pl.Int64(),
        "sheet": pl.String(),
        "source_order": pl.Int64(),
        "booked_at": pl.Datetime("us"),
        "precision": pl.String(),
        "zone": pl.String(),
        "zone_source": pl.String(),
        "direction": pl.String(),
        "amount": pl.Int64(),
        "amount_scale": pl.Int64(),
        "currency": pl.String(),
        "running_balance": pl.Int64(),
    }
)
Made = tuple[int, str, int, int | None]
"""The account, a time or a day, a signed amount and the running balance or None."""


def timeline_entries(rows: Sequence[Made], currency: str = "KZT") -> pl.DataFrame:
    """Return entries with ids from 1 on, in the order of their source."""
    return pl.DataFrame(
        [
            (
                number, account, account, "Sheet1", number, datetime.fromisoformat(at),
                "second" if "T" in at else "day", "Asia/Almaty", "recorded",
                "credit" if signed > 0 else "debit", abs(signed), 2, currency, balance,
            )
            for number, (account, at, signed, balance) in enumerate(rows, start=1)
        ],
        schema=SCHEMA,
        orient="row",
    )  # fmt: skip


def account(number: int, currency: str = "KZT", holder: str | None = None) -> AccountRecord:
    identity = AccountIdentity(f"KZ{number:03}", None, currency, holder or f"Holder {number}")
    nothing = Money(0, 2, currency)
    return AccountRecord(number, identity, 0, nothing, nothing, None, None)


SMALL: tuple[Made, ...] = (
    (1, "2024-01-03T10:00:00", 500_000, 1_500_000),
    (1, "2024-01-10T12:30:00", -200_000, 1_300_000),
    (1, "2024-01-10T15:00:00", -100_000, 1_200_000),
    (1, "2024-03-05T09:00:00", 50_000, 1_250_000),
    (2, "2024-01-10", 200_000, None),
    (2, "2024-01-12", -30_000, None),
    (2, "2024-01-12", -40_000, None),
)


def small_statements() -> tuple[StatementRecord, ...]:
    return (
        statement(1, date(2024, 1, 1), date(2024, 1, 31), account_id=1),
        statement(2, date(2024, 2, 15), date(2024, 3, 31), account_id=1),
        statement(3, date(2024, 1, 1), date(2024, 2, 29), account_id=2, opening=100_000),
    )


def small_timeline() -> TimelineModel:
    """Return two accounts with a gap, a link, printed balances in one and an opening balance in the other."""
    statements = small_statements()
    links = pl.DataFrame({"debit_id": [2], "credit_id": [5]})
    return build_timeline(
        timeline_entries(SMALL), (account(1), account(2)), statements, gaps(statements), Beside(links)
    )


def whole_view(
    model: TimelineModel, width: float = 800, height: float = 360, text_size: float = 8.0
) -> TimelineView:
    moment = datetime(2024, 1, 1)
    return fitted(model, TimelineView(moment, moment, width, height, text_size))
