from __future__ import annotations

from collections import Counter
from dataclasses import replace

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.analysis.flow_picture.building import build_picture
from investigator_desktop.analysis.flow_picture.edges import MORE, MOST_PARTS
from investigator_desktop.analysis.flow_picture.finding import (
    alone_named,
    edges_of_entries,
    entries_of_edge,
    entries_of_node,
    movements_of_edge,
    nodes_named,
)
from investigator_desktop.analysis.flow_picture.levels import with_levels
from investigator_desktop.analysis.flows.building import built_movements
from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.domain.flow_picture import (
    OTHERS_NODE,
    EdgeKey,
    EdgeSplit,
    FlowPicture,
    FlowPictureQuery,
    NodeKind,
    OpenedEdge,
)
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import MovementGrade
from tests.analysis.flow_picture.builders import (
    NAMES,
    Row,
    Sums,
    edge_sums,
    key,
    levels,
    made_rows,
    paid,
    picture,
    row_sums,
)
from tests.analysis.flows.builders import NO_PAYMENTS, day, entries, entry, matches
from tests.analysis.flows.builders import links as proven

CHAIN = (paid(0, "Alpha/1", "Beta/2", 100), paid(1, "Beta/2", "Gamma/3", 60), paid(2, "Alpha/4", "Beta/2", 7))
EVERY_PARTY = tuple(f"party:{name}" for name in NAMES)
FEW = 25  # each example builds several pictures
splits = st.sampled_from(list(EdgeSplit))


def opened(found: FlowPicture, split: EdgeSplit) -> tuple[OpenedEdge, ...]:
    return tuple(OpenedEdge(edge.key.payer, edge.key.beneficiary, split) for edge in found.edges[:3])


def test_an_edge_has_its_sum_and_count_by_currency_and_grade_never_added() -> None:
    found = picture(
        paid(0, "Alpha/1", "Beta/2", 100),
        paid(1, "Alpha/1", "Beta/2", 50),
        paid(2, "Alpha/1", "Beta/2", 7, grade="inferred"),
        paid(3, "Alpha/1", "Beta/2", 5, currency="USD"),
    )
    (edge,) = found.edges
    sums = [(one.currency, one.grade.value, one.amount.units, one.count) for one in edge.sums]
    assert sums == [("KZT", "proven", 150, 2), ("KZT", "inferred", 7, 1), ("USD", "proven", 5, 1)]
    assert (edge.count, found.currencies) == (4, ("KZT", "USD"))


def test_a_party_expands_into_its_accounts_and_collapses_again() -> None:
    collapsed = picture(*CHAIN)
    assert [node.key for node in collapsed.nodes if node.is_expandable] == ["party:Alpha"]
    assert collapsed.node_by_key["party:Alpha"].members == ("account:1", "account:4")
    expanded = picture(*CHAIN, expanded=("party:Alpha",))
    assert {edge.key.payer for edge in expanded.edges} == {"account:1", "account:4", "party:Beta"}
    account = expanded.node_by_key["account:4"]
    assert (account.parties, account.is_collapsible) == (("party:Alpha",), True)
    again = picture(*CHAIN, by=FlowBy.ACCOUNT, collapsed=("party:Alpha",))
    assert {edge.key.payer for edge in again.edges} == {"party:Alpha", "account:2"}


def test_nodes_beyond_the_number_drawn_are_one_but_never_cash_nor_those_that_are_kept() -> None:
    rows = [
        paid(number, "Alpha/1", f"{name}/{number + 2}", 100 - number) for number, name in enumerate(NAMES[1:])
    ]
    rows += [paid(9, "cash", "Alpha/1", 1)]
    found = picture(*rows, most_nodes=2)
    others = found.node_by_key[OTHERS_NODE]
    assert (others.kind, others.members) == (NodeKind.OTHERS, ("party:Gamma", "party:Delta", "party:Omega"))
    assert found.hidden_count == 3
    assert set(found.node_by_key) == {"party:Alpha", "party:Beta", "cash", OTHERS_NODE}
    kept = picture(*rows, most_nodes=3, kept=("party:Omega",))
    assert "party:Omega" in kept.node_by_key
    assert alone_named(found, "omega") == ("party:Omega",)
    assert nodes_named(found, "OMEGA") == (OTHERS_NODE,)


def test_an_opened_edge_is_drawn_by_month_by_grade_or_by_movement() -> None:
    rows = [paid(number, "Alpha/1", "Beta/2", 10, grade=grade) for number, grade in
            ((0, "proven"), (1, "one_sided"), (35, "proven"))]  # fmt: skip

    def parts(split: EdgeSplit) -> dict[str, int]:
        found = picture(*rows, opened=(OpenedEdge("party:Alpha", "party:Beta", split),))
        return {edge.key.part: edge.count for edge in found.edges}

    assert parts(EdgeSplit.MONTH) == {"2024-03": 2, "2024-04": 1}
    assert parts(EdgeSplit.GRADE) == {"proven": 2, "one_sided": 1}
    assert parts(EdgeSplit.MOVEMENT) == {"0": 1, "1": 1, "35": 1}


def test_parts_beyond_the_number_drawn_are_one_part() -> None:
    rows = [paid(number, "Alpha/1", "Beta/2", 10) for number in range(MOST_PARTS + 10)]
    found = picture(*rows, opened=(OpenedEdge("party:Alpha", "party:Beta", EdgeSplit.MOVEMENT),))
    assert len(found.edges) == MOST_PARTS
    assert found.edge_by_key[key("Alpha", "Beta", MORE)].count == 11


def test_only_movements_of_the_currency_and_the_grades_asked_for_are_drawn() -> None:
    rows = (*CHAIN, paid(3, "Alpha/1", "Beta/2", 5, currency="USD", grade="inferred"))
    assert picture(*rows, currency="USD").movement_count == 1
    assert picture(*rows, grades=(MovementGrade.PROVEN,)).movement_count == 3


def test_entries_and_edges_find_each_other() -> None:
    found = picture(*CHAIN)
    assert entries_of_edge(found, key("Alpha", "Beta")) == (0, 1, 4, 5)
    assert entries_of_node(found, "party:Gamma") == (2, 3)
    assert edges_of_entries(found, [3]) == {key("Beta", "Gamma")}
    assert edges_of_entries(found, [99]) == frozenset()


def test_a_name_as_recorded_may_be_that_of_nobody_in_particular() -> None:
    rows = [
        paid(0, "Alpha/1", "Beta/2", 1, payer_name="cash"),
        paid(1, "Alpha/1", "Beta/2", 1, payer_name=None),
    ]
    found = picture(*rows, by=FlowBy.NAME)
    kinds = {node.key: node.kind for node in found.nodes}
    assert kinds == {"cash": NodeKind.NAME, "Beta": NodeKind.NAME, "": NodeKind.UNKNOWN}


@given(made_rows, st.sampled_from([FlowBy.PARTY, FlowBy.ACCOUNT, FlowBy.NAME]), st.integers(0, 8))
def test_the_sums_of_all_edges_are_those_of_the_movements(rows: list[Row], by: FlowBy, most: int) -> None:
    found = picture(*rows, by=by, most_nodes=most)
    assert edge_sums(found) == row_sums(rows)
    assert sum(edge.count for edge in found.edges) == len(rows) == found.movement_count


@settings(max_examples=FEW)
@given(made_rows, st.sets(st.sampled_from(EVERY_PARTY)), splits, st.integers(0, 8))
def test_expanding_collapsing_and_opening_keep_all_sums(
    rows: list[Row], parties: set[str], split: EdgeSplit, most: int
) -> None:
    plain = picture(*rows)
    chosen = tuple(sorted(parties))
    for changed in (
        picture(*rows, expanded=chosen, most_nodes=most),
        picture(*rows, by=FlowBy.ACCOUNT, collapsed=chosen),
        picture(*rows, opened=opened(plain, split)),
    ):
        assert edge_sums(changed) == edge_sums(plain)
        assert changed.movement_count == plain.movement_count


@settings(max_examples=FEW)
@given(made_rows, st.integers(0, 8), splits)
def test_no_movement_is_in_two_edges_and_every_edge_names_its_own(
    rows: list[Row], most: int, split: EdgeSplit
) -> None:
    found = picture(*rows, most_nodes=most, opened=opened(picture(*rows, most_nodes=most), split))
    seen: list[int] = []
    for edge in found.edges:
        numbers = movements_of_edge(found, edge.key).to_list()
        assert len(numbers) == edge.count
        seen += numbers
    assert sorted(seen) == list(range(len(rows)))


@settings(max_examples=FEW)
@given(made_rows, st.randoms(use_true_random=False))
def test_the_same_movements_in_any_order_give_the_same_picture(rows: list[Row], random: object) -> None:
    mixed = list(rows)
    random.shuffle(mixed)  # type: ignore[attr-defined]
    assert picture(*rows, most_nodes=4) == picture(*mixed, most_nodes=4)


@given(made_rows)
def test_a_node_received_and_paid_what_its_edges_carry(rows: list[Row]) -> None:
    found = picture(*rows, most_nodes=3)
    received: Counter[tuple[str, str, str]] = Counter()
    for edge in found.edges:
        for one in edge.sums:
            received[edge.key.beneficiary, one.currency, one.grade.value] += one.amount.units
    for node in found.nodes:
        for sums in node.sums:
            assert received[node.key, sums.currency, sums.grade.value] == sums.received.units


made_entries = st.lists(
    st.tuples(
        st.sampled_from("ABC"), st.integers(-(10**12), 10**12).filter(bool), st.sampled_from(["KZT", "USD"])
    ),
    max_size=16,
)


@settings(max_examples=FEW)
@given(made_entries, st.data())
def test_edge_sums_are_the_sums_of_the_entries_with_a_matched_pair_once(
    rows: list[tuple[str, int, str]], data: st.DataObject
) -> None:
    made = [entry(number, *row[:2], day(1 + number % 28), currency=row[2], counterparty_name=f"P{number % 3}")
            for number, row in enumerate(rows)]  # fmt: skip
    links, matched = _linked(made, data)
    built = built_movements(entries(*made), NO_PAYMENTS, proven(*links), matches(*matched)).moved
    ended = [with_ends(built, by) for by in (FlowBy.PARTY, FlowBy.ACCOUNT)]
    found = build_picture(with_levels(*ended), FlowPictureQuery(most_nodes=data.draw(st.integers(0, 5))))
    assert edge_sums(found) == _entry_sums(made, links, matched)


def _linked(
    made: list[Row], data: st.DataObject
) -> tuple[list[tuple[int, int]], list[tuple[int, int, str, str]]]:
    """Return some debits and credits of equal currency joined, each in one pair at most."""
    links, matched = [], []
    free = {str(row["id"]): row for row in made}
    for debit in [row for row in made if row["direction"] == "debit"]:
        partners = [row for row in free.values() if row["direction"] == "credit"
                    and row["currency"] == debit["currency"] and row["account"] != debit["account"]]  # fmt: skip
        if not partners or not data.draw(st.booleans()):
            continue
        credit = data.draw(st.sampled_from(partners))
        del free[str(credit["id"])]
        pair = int(str(debit["id"])), int(str(credit["id"]))
        if data.draw(st.booleans()):
            links.append(pair)
        else:
            grade = data.draw(st.sampled_from(["confirmed", "inferred"]))
            matched += [(pair[0], pair[0], "debit", grade), (pair[0], pair[1], "credit", grade)]
    return links, matched


def _entry_sums(
    made: list[Row], links: list[tuple[int, int]], matched: list[tuple[int, int, str, str]]
) -> Sums:
    grades = {debit: "proven" for debit, _ in links}
    grades |= {number: grade for _, number, side, grade in matched if side == "debit"}
    told = {credit for _, credit in links} | {number for _, number, side, _ in matched if side == "credit"}
    sums: Sums = Counter()
    for row in made:
        if row["id"] not in told:
            grade = grades.get(int(str(row["id"])), "one_sided")
            sums[str(row["currency"]), grade] += int(str(row["amount"]))
    return sums


@pytest.mark.parametrize("by", list(FlowBy))
def test_a_picture_of_nothing_is_empty(by: FlowBy) -> None:
    found = build_picture(levels(by=by), replace(FlowPictureQuery(), by=by))
    assert (found.nodes, found.edges, found.currencies) == ((), (), ())
    assert isinstance(found.movements, pl.DataFrame)
    assert entries_of_edge(found, EdgeKey("a", "b")) == ()
