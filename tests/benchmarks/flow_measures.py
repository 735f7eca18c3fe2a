"""What flows take at any number of movements, and whether their totals are those of plain SQL over a published file."""

from __future__ import annotations

import csv
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import numpy as np
import polars as pl

from investigator_desktop.analysis.flows.building import built_movements
from investigator_desktop.analysis.flows.cycles import find_cycles
from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.analysis.flows.paths import find_paths
from investigator_desktop.analysis.flows.patterns import find_gatherings, find_scatterings
from investigator_desktop.analysis.flows.totals import flow_totals
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.flows import (
    CycleQuery,
    FlowBy,
    FlowPeriod,
    FlowQuery,
    PathQuery,
    PatternQuery,
)
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.matches import MATCH_SCHEMA
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.flows import totals
from investigator_desktop.operations.importing import import_files

LAUNDROMAT = "occrp_azerbaijani_laundromat_joined.csv"
SUBJECTS = (
    "EE273300333505610002", "EE773300333487040004", "EE353300333516220009", "EE123300333516150001",
)  # fmt: skip
_ACTOR = Actor("A. Officer")
_UNITS = "count(*), sum(CAST(round(abs(amount_orig) * 100) AS INTEGER))"
_BY_NAME = f"""
    SELECT payer_name, beneficiary_name, amount_orig_currency, {_UNITS} FROM transfer GROUP BY 1, 2, 3
"""
_ACCOUNT = "ltrim(upper(replace({side}_account, ' ', '')), './')"  # a mark before a number is no part of it
_BY_ACCOUNT = f"""
    SELECT {_ACCOUNT.format(side="payer")}, {_ACCOUNT.format(side="beneficiary")}, amount_orig_currency, {_UNITS}
    FROM transfer WHERE payer_account <> '' AND beneficiary_account <> '' GROUP BY 1, 2, 3
"""
Sums = dict[tuple[str, str, str], tuple[int, int]]


@dataclass(frozen=True, slots=True)
class LaundromatCheck:
    """How many edges the program and SQL found between names and between accounts, and how many of them differ."""

    name_edges: int
    name_differences: int
    account_edges: int
    account_differences: int
    movement_count: int


@contextmanager
def laundromat_case(corpus: Path, folder: Path) -> Iterator[CaseFile]:
    """Yield a case with the published transfers, the four accounts being its subjects."""
    mapping = Mapping(answers=(Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, SUBJECTS),))
    with create_case(
        folder / "laundromat.idcase", CaseDetails("L-1", "Laundromat", currency="USD"), _ACTOR
    ) as case:
        import_files(case, [corpus / LAUNDROMAT], _ACTOR, Progress(), mapping=mapping)
        yield case


def check_laundromat(case: CaseFile, corpus: Path) -> LaundromatCheck:
    """Compare the totals of the case with those of SQL over the file itself, to the cent."""
    names, accounts = sums_of_file(corpus)
    found_names, found_accounts = _sums_of_case(case, FlowBy.NAME), _sums_of_case(case, FlowBy.ACCOUNT)
    return LaundromatCheck(
        len(names),
        _differences(names, found_names),
        len(accounts),
        _differences(accounts, {key: found_accounts.get(key, (0, 0)) for key in accounts}),
        sum(count for count, _ in found_names.values()),
    )


def _differences(first: Sums, second: Sums) -> int:
    return sum(first.get(key) != second.get(key) for key in {*first, *second})


def sums_of_file(corpus: Path) -> tuple[Sums, Sums]:
    """Return what SQL says between names, and between accounts where both are given."""
    with closing(sqlite3.connect(":memory:")) as database:
        with (corpus / LAUNDROMAT).open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            titles = next(rows)
            database.execute(f"CREATE TABLE transfer ({', '.join(titles)})")
            database.executemany(f"INSERT INTO transfer VALUES ({', '.join('?' * len(titles))})", rows)
        names, accounts = (database.execute(statement).fetchall() for statement in (_BY_NAME, _BY_ACCOUNT))
    return _as_sums(names), _as_sums(accounts)


def _as_sums(rows: list[tuple[str, str, str, int, int]]) -> Sums:
    return {
        (payer, beneficiary, currency): (count, units) for payer, beneficiary, currency, count, units in rows
    }


def _sums_of_case(case: CaseFile, by: FlowBy) -> Sums:
    found: Sums = {}
    for row in totals.flow_totals(case, FlowQuery(by=by)).frame.iter_rows(named=True):
        payer, beneficiary = (str(row[side]).removeprefix("account:") for side in ("payer", "beneficiary"))
        key = (payer, beneficiary, str(row["currency"]))
        count, units = found.get(key, (0, 0))
        found[key] = (count + row["count"], units + row["amount"] * 10 ** (2 - row["scale"]))
    return found


@dataclass(frozen=True, slots=True)
class FlowTimes:
    """Seconds of each step over a number of movements, and whether a search stopped at its bound."""

    movement_count: int
    build: float
    totals: float
    path: float
    cycles: float
    gatherings: float
    scatterings: float
    is_bounded: bool


def measure_flows(movement_count: int) -> FlowTimes:
    """Return the times over made-up entries: a third of them linked, a payer with ten movements on average."""
    seconds: dict[str, float] = {}

    @contextmanager
    def timed(name: str) -> Iterator[None]:
        begun = time.perf_counter()
        yield
        seconds[name] = time.perf_counter() - begun

    entries, links = made_entries(movement_count)
    with timed("build"):
        payments = pl.DataFrame(schema={**PAYMENT_SCHEMA, "evidence_id": pl.Int64, "entry_count": pl.Int64})
        moved = built_movements(entries, payments, links, MATCH_SCHEMA.to_frame()).moved
        ended = with_ends(moved, FlowBy.ACCOUNT)
    with timed("totals"):
        flow_totals(ended, FlowQuery(by=FlowBy.ACCOUNT, period=FlowPeriod.MONTH))
    nodes = ended["from_node"].unique().sort()
    with timed("path"):
        path = find_paths(ended, nodes[0], nodes[-1], PathQuery())
    with timed("cycles"):
        cycles = find_cycles(ended, CycleQuery(window=timedelta(days=7)))
    with timed("gatherings"):
        find_gatherings(ended, PatternQuery())
    with timed("scatterings"):
        scatterings = find_scatterings(ended, PatternQuery())
    is_bounded = path.has_more or cycles.has_more or scatterings.has_more
    return FlowTimes(
        movement_count,
        seconds["build"],
        seconds["totals"],
        seconds["path"],
        seconds["cycles"],
        seconds["gatherings"],
        seconds["scatterings"],
        is_bounded,
    )


def made_entries(count: int) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return entries of many accounts and links between a third of them, the same for the same number."""
    dice = np.random.default_rng(count)
    accounts = max(count // 10, 4)
    own, other = dice.integers(0, accounts, count), dice.integers(0, accounts, count)
    is_debit = np.arange(count) % 2 == 0
    linked = np.arange(0, count - count % 6, 6)
    own[linked + 1], other[linked + 1] = other[linked], own[linked]
    amounts = dice.integers(1, 10**7, count)
    amounts[linked + 1] = amounts[linked]
    minutes = dice.integers(0, 3 * 365 * 24 * 60, count)
    minutes[linked + 1] = minutes[linked]
    frame = pl.DataFrame(
        {"id": np.arange(count), "own": own, "other": other, "amount": amounts, "minute": minutes}
    )
    nothing = pl.lit(None, pl.String)
    entries = frame.select(
        "id", pl.col("own").alias("account_id"), (pl.lit("KZ") + pl.col("own").cast(pl.String)).alias("account"),
        nothing.alias("holder"), nothing.alias("holder_id"),
        (pl.datetime(2021, 1, 1) + pl.duration(minutes="minute")).cast(pl.Datetime("us")).alias("booked_at"),
        pl.lit("minute").alias("precision"),
        pl.Series("direction", np.where(is_debit, "debit", "credit")), "amount",
        pl.lit(2, pl.Int64).alias("amount_scale"), pl.lit("KZT").alias("currency"),
        nothing.alias("counterparty_name"),
        (pl.lit("KZ") + pl.col("other").cast(pl.String)).alias("counterparty_account"),
        nothing.alias("counterparty_id"), nothing.alias("counterparty_country"),
        pl.lit(value=False).alias("is_cash"), nothing.alias("location"),
    )  # fmt: skip
    links = pl.DataFrame({"debit_id": linked, "credit_id": linked + 1, "basis": ["accounts"] * len(linked)})
    return entries, links
