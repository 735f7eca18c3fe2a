"""How long a frame of the timeline takes: layout and painting, at several zooms, over a made case of two years."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from statistics import median
from time import perf_counter

import polars as pl
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from investigator_desktop.analysis.periods import gaps
from investigator_desktop.analysis.timeline.building import Beside, build_timeline
from investigator_desktop.analysis.timeline.layout import layout_timeline
from investigator_desktop.analysis.timeline.model import TimelineModel
from investigator_desktop.analysis.timeline.times import as_moment
from investigator_desktop.analysis.timeline.view import TimelineView, fitted, panned, zoomed
from investigator_desktop.analysis.timeline.wording import document_wording
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    AccountRecord,
    EvidenceItem,
    StatementRecord,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import AccountIdentity, Period, Reconciliation, ReconciliationState
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.ui.scene_painter import LIGHT_SCENE, paint_scene

BEGIN = date(2023, 1, 1)
DAYS = 730
ACQUIRED_AT = datetime(2025, 1, 1, tzinfo=UTC)
MISSING = {1: (210, 255), 4: (400, 460)}  # days of an account that no statement covers
ACCOUNTS: tuple[tuple[str, str, str], ...] = (
    ("Ахметов Данияр Серікұлы", "KZ44722C000011112222", "KZT"),
    ("ТОО «Алтын Жол Транс»", "KZ759650000055556666", "KZT"),
    ("Нұрғалиева Әсел Қайратқызы", "KZ128562000077778888", "KZT"),
    ("شرکت ترانسپورت هرات", "AF1020304050607080", "USD"),
    ("Abdullayev Jasur", "UZ9911223344556677", "USD"),
    ("Исакова Айгүл", "KG5544332211009988", "KGS"),
)


@dataclass(frozen=True, slots=True)
class FrameTimes:
    """Milliseconds of frames at one zoom: of the layout alone and with painting."""

    zoom: str
    layout_median: float
    layout_p99: float
    frame_median: float
    frame_p99: float
    primitives: int


@dataclass(frozen=True, slots=True)
class TimelineTimes:
    """Seconds to build the model, and the frames at several zooms."""

    entries: int
    build_seconds: float
    frames: tuple[FrameTimes, ...]


def synthetic_entries(count: int, accounts: int = len(ACCOUNTS)) -> pl.DataFrame:
    """Return entries of several accounts over two years, some naming each other, with salaries, rents and bursts."""
    number = pl.col("id")
    dice = [number.hash(seed=seed) for seed in range(6)]
    account = (dice[0] % accounts).cast(pl.Int64) + 1
    day = pl.when(dice[1] % 5 == 0).then(300 + dice[2] % 60).otherwise(dice[2] % DAYS).cast(pl.Int64)
    second = (dice[3] % 40_000 + 28_000).cast(pl.Int64)
    is_day = account == 5
    at = pl.lit(BEGIN).cast(pl.Datetime("us")) + pl.duration(
        days=day, seconds=pl.when(is_day).then(0).otherwise(second)
    )
    magnitude = pl.lit(10, pl.Int64).pow(3 + dice[4] % 5)
    scale = pl.when(account.is_in([4, 5])).then(100).otherwise(1)
    amount = ((dice[5] % 900 + 100).cast(pl.Int64) * magnitude // scale).cast(pl.Int64)
    rows = pl.DataFrame({"id": range(1, count + 1)}, schema={"id": pl.Int64()}).with_columns(
        account.alias("account_id"),
        account.alias("evidence_id"),
        pl.lit("Sheet1").alias("sheet"),
        at.alias("booked_at"),
        pl.when(is_day).then(pl.lit("day")).otherwise(pl.lit("second")).alias("precision"),
        pl.lit("Asia/Almaty").alias("zone"),
        pl.lit("assumed").alias("zone_source"),
        pl.when(dice[2] % 9 < 4).then(pl.lit("credit")).otherwise(pl.lit("debit")).alias("direction"),
        amount.alias("amount"),
        pl.lit(2, pl.Int64).alias("amount_scale"),
        account.replace_strict(range(1, accounts + 1), [ACCOUNTS[i % 6][2] for i in range(accounts)]).alias(
            "currency"
        ),
    )
    return _with_balances(_without_gap_days(rows))


def _without_gap_days(rows: pl.DataFrame) -> pl.DataFrame:
    day = (pl.col("booked_at").dt.date() - BEGIN).dt.total_days()
    for account, (first, last) in MISSING.items():
        rows = rows.filter((pl.col("account_id") != account) | ~day.is_between(first, last))
    return rows


def _with_balances(rows: pl.DataFrame) -> pl.DataFrame:
    signed = pl.when(pl.col("direction") == "credit").then(pl.col("amount")).otherwise(-pl.col("amount"))
    ordered = rows.sort("account_id", "booked_at", "id").with_columns(
        pl.int_range(pl.len(), dtype=pl.Int64).over("account_id").alias("source_order")
    )
    lowest = signed.cum_sum().over("account_id")
    balance = lowest - lowest.min().over("account_id") + 1_000_00
    return ordered.with_columns(pl.when(pl.col("account_id") != 3).then(balance).alias("running_balance"))


def synthetic_links(entries: pl.DataFrame, count: int) -> pl.DataFrame:
    """Return links between debits and credits of one currency that lie close to each other in time."""
    timed = entries.filter(pl.col("account_id") <= 3).sort("booked_at")
    debits = timed.filter((pl.col("direction") == "debit") & (pl.col("account_id") == 1))
    receipts = timed.filter((pl.col("direction") == "credit") & (pl.col("account_id") != 1))
    step = max(1, len(debits) // max(1, count))
    pairs = debits.select("booked_at", pl.col("id").alias("debit_id")).gather_every(step)
    near = receipts.select("booked_at", pl.col("id").alias("credit_id"))
    return (
        pairs.join_asof(near, on="booked_at")
        .drop_nulls()
        .unique("credit_id", keep="first", maintain_order=True)
    )


def synthetic_accounts(accounts: int = len(ACCOUNTS)) -> tuple[AccountRecord, ...]:
    """Return the accounts of the made case."""
    return tuple(_account(number, ACCOUNTS[number % 6]) for number in range(accounts))


def _account(number: int, named: tuple[str, str, str]) -> AccountRecord:
    holder, iban, currency = named
    nothing = Money(0, 2, currency)
    identity = AccountIdentity(iban, iban, currency, holder, bank="Halyk Bank" if currency == "KZT" else None)
    return AccountRecord(number + 1, identity, 0, nothing, nothing, None, None)


def synthetic_statements(accounts: int = len(ACCOUNTS)) -> tuple[StatementRecord, ...]:
    """Return two statements for every account, with days missing between them for some."""
    return tuple(statement for account in synthetic_accounts(accounts) for statement in _statements(account))


def _statements(account: AccountRecord) -> Iterator[StatementRecord]:
    first, last = MISSING.get(account.id, (365, 364))
    for part, (begin, end) in enumerate(((0, first - 1), (last + 1, DAYS - 1 - 20 * account.id))):
        evidence = EvidenceItem(
            account.id,
            account.id,
            "0" * 64,
            f"{account.id}.xlsx",
            1,
            None,
            datetime(2024, 1, 1, tzinfo=UTC),
            Actor("A"),
        )
        nothing = Money(0, 2, account.identity.currency or "")
        yield StatementRecord(
            id=account.id * 2 + part,
            account_id=account.id,
            account=account.identity,
            evidence=evidence,
            sheet=None,
            period=Period(BEGIN + timedelta(days=begin), BEGIN + timedelta(days=end)),
            opening_balance=Money(50_000_000_00, 2, "KZT") if account.id == 3 and not part else None,
            closing_balance=None,
            printed_totals=None,
            entry_count=0,
            credits=nothing,
            debits=nothing,
            reconciliation=Reconciliation(
                ReconciliationState.PASS, message("Benchmark", "Nothing was compared.")
            ),
        )


def synthetic_timeline(entries: int, accounts: int = len(ACCOUNTS)) -> TimelineModel:
    """Return the model of the made case."""
    frame = synthetic_entries(entries, accounts)
    statements = synthetic_statements(accounts)
    links = synthetic_links(frame, 40 if entries < 20_000 else 4_000)
    return build_timeline(frame, synthetic_accounts(accounts), statements, gaps(statements), Beside(links))


ZOOMS: tuple[tuple[str, float], ...] = (
    ("two years", 1.0),
    ("six months", 0.25),
    ("a month", 0.04),
    ("three days", 0.004),
    ("six hours", 0.0003),
)
FRAMES, WARM_UP = 40, 3
SURFACE = (1600.0, 940.0)


def measure_timeline(entries: int) -> TimelineTimes:
    """Return how long it takes to build the model of a made case and to draw 40 frames at each of five zooms."""
    application = QGuiApplication.instance() or QGuiApplication(["timeline", "-platform", "offscreen"])
    frame = synthetic_entries(entries)
    statements = synthetic_statements()
    links = synthetic_links(frame, 4_000)
    began = perf_counter()
    model = build_timeline(frame, synthetic_accounts(), statements, gaps(statements), Beside(links))
    seconds = perf_counter() - began
    frames = tuple(_measure(model, name, factor) for name, factor in ZOOMS)
    del application
    return TimelineTimes(len(frame), seconds, frames)


def initial_view(model: TimelineModel, width: float, height: float) -> TimelineView:
    """Return the view of everything on a surface."""
    moment = as_moment(model.extent.begin)
    return fitted(model, TimelineView(moment, moment, width, height, text_size=12.0))


def _measure(model: TimelineModel, name: str, factor: float) -> FrameTimes:
    """Measure frames while panning, so that none is like the one before."""
    view = zoomed(model, initial_view(model, *SURFACE), factor, 0.43)
    wording = document_wording("ru")
    image = QImage(int(SURFACE[0]), int(SURFACE[1]), QImage.Format.Format_RGB32)
    layouts: list[float] = []
    whole: list[float] = []
    primitives = 0
    for number in range(WARM_UP + FRAMES):
        view = panned(model, view, 0.01)
        began = perf_counter()
        scene = layout_timeline(model, view, wording).scene
        laid_out = perf_counter()
        painter = QPainter(image)
        paint_scene(painter, scene, LIGHT_SCENE)
        painter.end()
        if number >= WARM_UP:
            layouts.append(1000 * (laid_out - began))
            whole.append(1000 * (perf_counter() - began))
        primitives = max(primitives, len(scene.primitives))
    return FrameTimes(name, median(layouts), _p99(layouts), median(whole), _p99(whole), primitives)


def _p99(times: Sequence[float]) -> float:
    return sorted(times)[min(len(times) - 1, int(len(times) * 0.99))]
