"""Pictures of flows of a case: what a filter keeps, what became of a credit, and what a report prints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from investigator_desktop.analysis.flow_picture.finding import (
    edges_of_entries,
    edges_of_hops,
    entries_of_edge,
)
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import EdgeKey, FlowPicture, FlowPictureQuery, TracedQuery
from investigator_desktop.domain.flows import FlowBy, PathQuery
from investigator_desktop.domain.tracing import TracingMethod
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.flows.picture import edge_hops, flow_picture, node_hops
from investigator_desktop.operations.flows.report_picture import report_flows
from investigator_desktop.operations.flows.searching import find_paths
from investigator_desktop.operations.flows.traced_picture import (
    MethodWithoutPayments,
    NotFollowed,
    traced_picture,
)
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.releases import BY_DEFAULT
from tests.casefile.builders import ACTOR, import_into, new_case, payments, ticking
from tests.operations.tracing.test_tracing_a_case import FIRST, ONE, OTHER, SECOND, Row, statement

HERE, THERE = f"account:{ONE}", f"account:{OTHER}"
ACCOUNTS = FlowPictureQuery(by=FlowBy.ACCOUNT)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return a case of two accounts with a transfer between them; no test changes it."""
    with _made(tmp_path_factory.mktemp("flows")) as made:
        yield made


def _made(folder: Path) -> CaseFile:
    files = [statement(folder, "1.csv", ONE, FIRST), statement(folder, "2.csv", OTHER, SECOND)]
    made = create_case(folder / "case.idcase", CaseDetails("R-1", "T"), ACTOR)
    import_files(made, files, ACTOR, Progress())
    return made


def entry(case: CaseFile, purpose: str, direction: Direction) -> int:
    (found,) = case.entry_ids(EntryQuery(text=purpose, direction=direction)).to_list()
    return int(found)


def amounts(found: FlowPicture) -> dict[tuple[str, str], str]:
    return {(edge.key.payer, edge.key.beneficiary): str(edge.sums[0].amount) for edge in found.edges}


def test_a_transfer_is_drawn_once_and_whole_where_only_one_of_its_sides_is_in_the_filter(
    case: CaseFile,
) -> None:
    whole = flow_picture(case, ACCOUNTS)
    assert whole.movement_count == 5  # six entries, two of which are one transfer
    moved = edge_hops(case, whole, EdgeKey(HERE, THERE))
    assert [str(hop.amount) for hop in moved] == ["2500.00"]
    ids = entries_of_edge(whole, EdgeKey(HERE, THERE))
    assert set(ids) == {entry(case, "moved", Direction.DEBIT), entry(case, "moved", Direction.CREDIT)}
    received = EntryQuery(text="moved", direction=Direction.CREDIT)
    filtered = flow_picture(case, FlowPictureQuery(received, by=FlowBy.ACCOUNT))
    assert amounts(filtered) == {(HERE, THERE): "2500.00"}
    assert edges_of_entries(filtered, ids) == {EdgeKey(HERE, THERE)}


def test_a_filter_of_days_and_of_amounts_keeps_the_movements_of_its_entries(case: CaseFile) -> None:
    late = FlowPictureQuery(EntryQuery(from_on=date(2024, 1, 15)), by=FlowBy.ACCOUNT)
    assert sorted(amounts(flow_picture(case, late)).values()) == ["100.00", "1800.00"]
    great = FlowPictureQuery(EntryQuery(least=2000, amount_scale=0), by=FlowBy.ACCOUNT)
    assert sorted(amounts(flow_picture(case, great)).values()) == ["2000.00", "2500.00"]


def test_payments_without_an_entry_stay_where_they_fit_the_filter_alone(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {
            "row": 3 + number,
            "sent_at": at,
            "payer_name": payer,
            "beneficiary_name": beneficiary,
            "currency": "USD",
        }
        for number, (at, payer, beneficiary) in enumerate(
            ((datetime(2024, 1, 3), "Anna", "Boris"), (datetime(2024, 2, 3), "Boris", "Clara"))
        )
    ]
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"entries", [{"booked_at": datetime(2024, 5, 5)}])
        run = import_into(made, b"payments", [])
        with made.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            work.add_payments(run, payments(rows))

        def count(query: EntryQuery) -> int:
            return flow_picture(made, FlowPictureQuery(query)).movement_count

        assert count(EntryQuery()) == 3
        assert count(EntryQuery(to_on=date(2024, 1, 31))) == 1
        assert count(EntryQuery(party="boris")) == 2
        assert count(EntryQuery(party="clara", currency="USD")) == 1
        assert count(EntryQuery(least=6, amount_scale=2)) == 1
        assert count(EntryQuery(text="anna", direction=Direction.DEBIT)) == 0
        assert count(EntryQuery(is_excluded=False, is_repeated=False)) == 3
        assert count(EntryQuery(is_excluded=True)) == 0


def test_money_of_a_credit_is_followed_to_who_was_paid_with_it_and_what_stays_is_told(case: CaseFile) -> None:
    wages = entry(case, "wages", Direction.CREDIT)
    first = traced_picture(case, TracedQuery(wages, TracingMethod.FIFO))
    assert amounts(first) == {
        ("unknown", HERE): "2000.00",
        (HERE, THERE): "1500.00",
        (HERE, "unknown"): "100.00",
        (THERE, "unknown"): "800.00",
    }
    assert [str(one) for one in first.node_by_key[HERE].remains] == ["400.00"]
    assert [str(one) for one in first.node_by_key[THERE].remains] == ["700.00"]
    assert [hop.debit_ids for hop in edge_hops(case, first, EdgeKey(HERE, THERE))] == [
        (entry(case, "moved", Direction.DEBIT),)
    ]


@pytest.mark.parametrize("method", [
    TracingMethod.FIFO, TracingMethod.LIFO, TracingMethod.ROLLING_PRO_RATA, TracingMethod.LIBR,
    TracingMethod.PROCEEDS_FIRST_OUT, TracingMethod.PROCEEDS_LAST_OUT,
])  # fmt: skip
def test_what_came_in_is_what_went_out_and_what_stays(case: CaseFile, method: TracingMethod) -> None:
    found = traced_picture(case, TracedQuery(entry(case, "wages", Direction.CREDIT), method))
    for node in (HERE, THERE):
        traced = found.node_by_key.get(node)
        if traced is not None:
            received = sum(one.received.units for one in traced.sums)
            paid = sum(one.paid.units for one in traced.sums)
            assert received == paid + sum(one.units for one in traced.remains)


def test_only_a_credit_is_followed_and_only_by_a_method_that_tells_of_payments(case: CaseFile) -> None:
    with pytest.raises(NotFollowed):
        traced_picture(case, TracedQuery(entry(case, "car", Direction.DEBIT)))
    with pytest.raises(NotFollowed):
        traced_picture(case, TracedQuery(999))
    wages = entry(case, "wages", Direction.CREDIT)
    with pytest.raises(MethodWithoutPayments, match="choose another method"):
        traced_picture(case, TracedQuery(wages, TracingMethod.UNTOC_CEILING))


def test_a_way_that_was_found_is_found_in_the_picture(case: CaseFile) -> None:
    found = find_paths(case, ONE, OTHER, PathQuery())
    edges = edges_of_hops(flow_picture(case, ACCOUNTS), found.paths[0].hops)
    assert edges == {EdgeKey(HERE, THERE)}
    assert len(node_hops(case, flow_picture(case, ACCOUNTS), THERE)) == 2


def test_a_report_has_a_picture_a_currency_in_its_language(case: CaseFile) -> None:
    (figure,) = report_flows(case, EntryQuery(), "ru", BY_DEFAULT)
    assert (figure.currency, figure.movement_count) == ("KZT", 5)
    assert figure.scene.primitives


def test_a_picture_changes_with_the_case(tmp_path: Path) -> None:
    more: list[Row] = [("03.02.2024", "10,00", "", "710,00", "", "gift")]
    with _made(tmp_path) as made:
        before = flow_picture(made, ACCOUNTS).movement_count
        period = "01.02.2024 по 28.02.2024"
        import_files(made, [statement(tmp_path, "3.csv", OTHER, more, period)], ACTOR, Progress())
        assert flow_picture(made, ACCOUNTS).movement_count == before + 1
