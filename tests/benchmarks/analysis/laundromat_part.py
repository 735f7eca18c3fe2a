"""The published transfers of the Laundromat: flow totals beside those of plain SQL over the file itself."""

from __future__ import annotations

import csv
import os
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.flows import FlowBy, FlowQuery
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.flows.totals import flow_totals
from investigator_desktop.operations.importing import import_files

ROOT = Path(__file__).resolve().parents[3]
FILE = "occrp_azerbaijani_laundromat_joined.csv"
ACCOUNTS = ("EE273300333505610002", "EE773300333487040004", "EE353300333516220009", "EE123300333516150001")
STATEMENT = """
    SELECT payer_name, beneficiary_name, amount_orig_currency, count(*), cents(amount_orig)
    FROM transfer GROUP BY 1, 2, 3
"""
Totals = dict[tuple[str, str, str], tuple[int, int]]


class _Cents:
    """An SQL function that sums amounts without their signs, exactly, in hundredths."""

    def __init__(self) -> None:
        self.total = 0

    def step(self, text: str) -> None:
        """Add an amount."""
        self.total += abs(int(Decimal(text).scaleb(2)))

    def finalize(self) -> int:
        """Return the sum."""
        return self.total


def lines(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield whether both ways give the same totals between names, by currency."""
    del seeds, entries
    named = os.environ.get("INVESTIGATOR_CORPUS")
    source = (Path(named) if named else ROOT.parent / "shared" / "corpus") / FILE
    if not source.is_file():
        yield f"{FILE} is not on this computer: not compared"
        return
    plain, flows = _plain(source), _flows(source)
    equal = sum(flows.get(edge) == total for edge, total in plain.items())
    yield f"plain SQL: {len(plain):,} pairs of names by currency, {_count(plain):,} transfers"
    yield f"flow totals: {len(flows):,} pairs, {_count(flows):,} transfers; {equal:,} pairs are equal to the cent"
    for currency in sorted({edge[2] for edge in plain}):
        sums = [
            sum(units for edge, (_, units) in one.items() if edge[2] == currency) for one in (plain, flows)
        ]
        verdict = "equal" if sums[0] == sums[1] else "DIFFERENT"
        yield f"  {currency}: {Decimal(sums[0]).scaleb(-2):,} and {Decimal(sums[1]).scaleb(-2):,}: {verdict}"


def _count(totals: Totals) -> int:
    return sum(count for count, _ in totals.values())


def _plain(source: Path) -> Totals:
    connection = sqlite3.connect(":memory:")
    connection.create_aggregate("cents", 1, _Cents)  # type: ignore[arg-type]
    with source.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.reader(file)
        titles = next(rows)
        connection.execute(f"CREATE TABLE transfer ({', '.join(titles)})")
        places = ", ".join("?" * len(titles))
        connection.executemany(f"INSERT INTO transfer VALUES ({places})", rows)
    found = connection.execute(STATEMENT).fetchall()
    return {
        (payer, beneficiary, currency): (count, units) for payer, beneficiary, currency, count, units in found
    }


def _flows(source: Path) -> Totals:
    mapping = Mapping(answers=(Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, ACCOUNTS),))
    totals: dict[tuple[str, str, str], tuple[int, int]] = defaultdict(lambda: (0, 0))
    actor = Actor("A. Officer")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "case.idcase"
        with create_case(path, CaseDetails("L-1", "Laundromat", currency="USD"), actor) as case:
            import_files(case, [source], actor, Progress(), mapping=mapping)
            frame = flow_totals(case, FlowQuery(by=FlowBy.NAME)).frame
    for row in frame.iter_rows(named=True):
        key = (row["payer"], row["beneficiary"], row["currency"])
        count, units = totals[key]
        totals[key] = (count + row["count"], units + row["amount"] * 10 ** (2 - row["scale"]))
    return dict(totals)
