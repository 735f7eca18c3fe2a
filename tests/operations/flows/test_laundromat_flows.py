"""The totals of the transfers published by OCCRP, beside those of plain SQL over the file itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flows import CycleQuery, PathQuery, PatternKind, PatternQuery
from investigator_desktop.operations.flows.conservation import node_balance
from investigator_desktop.operations.flows.movements import case_movements
from investigator_desktop.operations.flows.searching import find_cycles, find_paths, find_patterns
from tests.benchmarks.flow_measures import SUBJECTS, check_laundromat, laundromat_case


@pytest.fixture(scope="module")
def case(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return a case with the transfers, the four accounts being its subjects."""
    with laundromat_case(corpus, tmp_path_factory.mktemp("laundromat")) as made:
        yield made


def test_the_totals_are_those_of_plain_sql_over_the_file(case: CaseFile, corpus: Path) -> None:
    check = check_laundromat(case, corpus)
    assert (check.name_differences, check.account_differences) == (0, 0)
    assert check.name_edges > 4_000
    assert check.account_edges > 4_000
    assert check.movement_count == 16_940


def test_every_transfer_is_one_movement(case: CaseFile) -> None:
    moved = case_movements(case)
    assert moved.height == 16_940
    ids = pl.concat([moved["debit_ids"].explode(), moved["credit_ids"].explode()]).drop_nulls()
    assert ids.is_unique().all()


def test_the_sums_of_an_account_are_those_of_its_entries(case: CaseFile) -> None:
    balance = node_balance(case, SUBJECTS[0])
    totals = [total for total in case.entry_totals(EntryQuery()) if total.account.key == SUBJECTS[0]]
    assert totals
    for total in totals:
        sums = [one for one in balance.sums if one.currency == total.currency]
        assert sum(one.received_count for one in sums) == total.credit_count
        assert sum(one.paid_count for one in sums) == total.debit_count
        kept = sum(one.kept.units for one in sums)
        assert kept == (total.credits - total.debits).units


def test_searches_answer_and_say_where_more_exists(case: CaseFile) -> None:
    found = find_paths(case, "33817018409333311204", "333504500003", PathQuery(limit=1, max_hops=2))
    assert [hop.payer for hop in found.paths[0].hops] == [
        "account:33817018409333311204",
        f"account:{SUBJECTS[0]}",
    ]
    assert find_cycles(case, CycleQuery(step_limit=20_000)).step_count <= 20_000
    for kind in PatternKind:
        assert find_patterns(case, kind, PatternQuery()).step_count > 0
