"""Small timelines with literal entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

import polars as pl

from investigator_desktop.analysis.periods import gaps
from investigator_desktop.analysis.timeline.building import Beside, build_timeline
from investigator_desktop.analysis.timeline.grouping import Holder
from investigator_desktop.analysis.timeline.model import EventMark, FindingMark, Span, TimelineModel
from investigator_desktop.analysis.timeline.times import day_begin
from investigator_desktop.analysis.timeline.view import TimelineView, fitted
from investigator_desktop.domain.case import AccountRecord, StatementRecord
from investigator_desktop.domain.events import EventKind
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.foundation.catalogue import message
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


def _days(first: str, end: str) -> Span:
    return Span(day_begin(date.fromisoformat(first)), day_begin(date.fromisoformat(end)))


RICH: tuple[Made, ...] = (
    *SMALL,
    (3, "2024-01-15T08:00:00", -90_000, None),
    (3, "2024-02-20T16:45:00", 600_000, None),
    (4, "2024-01-20T11:00:00", 90_000, 190_000),
    (4, "2024-02-18T10:30:00", -25_000, 165_000),
    (2, "2024-02-20", 25_000, None),
    (1, "2024-03-20T10:00:00", -600_000, 650_000),
)


def rich_timeline() -> TimelineModel:
    """Return four accounts, two of one holder, with movements of every grade, two findings and two events."""
    statements = small_statements()
    links = pl.DataFrame(
        {
            "debit_id": [2, 8, 11, 13],
            "credit_id": [5, 10, 12, 9],
            "grade": ["proven", "confirmed", "inferred", "transfer"],
        }
    )
    flags = pl.DataFrame({"entry_id": [2, 3, 9], "number": [7, 7, 8]})
    findings = (FindingMark(7, message("Test", "Split")), FindingMark(8, message("Test", "Round")))
    holders = {3: Holder("party:x", "Holder of two"), 4: Holder("party:x", "Holder of two")}
    return build_timeline(
        timeline_entries(RICH),
        tuple(account(number) for number in (1, 2, 3, 4)),
        statements,
        gaps(statements),
        Beside(links, flags, findings, EVENTS),
        holders,
    )


EVENTS = (
    EventMark(
        1, EventKind.ARRIVAL, "Arrival of the lorry", "Khorgos", _days("2024-01-08", "2024-01-09"), True
    ),
    EventMark(2, EventKind.MEETING, "", "", _days("2024-02-05", "2024-02-25"), True),
)
