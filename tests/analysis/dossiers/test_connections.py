"""What connects accounts: normal forms, grades, and one machine at about the same time."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.dossiers.connections import connections
from investigator_desktop.analysis.dossiers.normal_forms import fact_key
from investigator_desktop.domain.dossier import (
    ConnectionGrade,
    DossierFact,
    FactKind,
    FactOrigin,
    MachineUse,
)

NOON = datetime(2024, 3, 1, 12)


def fact(account: str, kind: FactKind, value: str, origin: FactOrigin = FactOrigin.SOURCE) -> DossierFact:
    return DossierFact(account, kind, value, fact_key(kind, value, "KZ"), origin)


@pytest.mark.parametrize(
    ("kind", "first", "second"),
    [
        (FactKind.PHONE, "8 (701) 123-45-67", "+77011234567"),
        (FactKind.DEVICE, "356938-03-564380-9", "356938035643809"),
        (FactKind.CARD, "4400430212345678", "440043******5678"),
        (FactKind.EMAIL, "One@Sample.example", " one@sample.example"),
        (FactKind.ADDRESS, "г. Алматы, ул. Абая, 10", "Г.АЛМАТЫ УЛ АБАЯ 10"),
        (FactKind.DOCUMENT, "N 1234-5678", "n12345678"),
        (FactKind.DEPOSITOR, "Сулейменова  Айгуль", "СУЛЕЙМЕНОВА АЙГУЛЬ"),
    ],
)
def test_two_spellings_of_one_fact_have_one_key(kind: FactKind, first: str, second: str) -> None:
    assert fact_key(kind, first, "KZ") == fact_key(kind, second, "KZ") != ""


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (FactKind.DEVICE, "unknown"),
        (FactKind.DEVICE, "000000000000000"),
        (FactKind.PHONE, "123"),
        (FactKind.DOCUMENT, "-"),
        (FactKind.CARD, "card"),
        (FactKind.NETWORK_ADDRESS, "home"),
    ],
)
def test_what_identifies_nothing_connects_nothing(kind: FactKind, value: str) -> None:
    assert connections([fact("A", kind, value), fact("B", kind, value)]) == ()


def test_a_connection_is_as_strong_as_the_weaker_of_its_sides() -> None:
    phone = "+77011234567"
    told = [fact("A", FactKind.PHONE, phone), fact("B", FactKind.PHONE, phone)]
    assert [one.grade for one in connections(told)] == [ConnectionGrade.SHARED_IN_SOURCES]
    entered = [told[0], fact("B", FactKind.PHONE, phone, FactOrigin.INVESTIGATOR)]
    assert [one.grade for one in connections(entered)] == [ConnectionGrade.ENTERED]
    names = [fact("A", FactKind.HOLDER, "Aigul Sample"), fact("B", FactKind.DEPOSITOR, "AIGUL SAMPLE")]
    (found,) = connections(names)
    assert (found.grade, found.kind) == (ConnectionGrade.SAME_TEXT, FactKind.DEPOSITOR)


def test_one_account_alone_is_connected_with_nothing() -> None:
    phone = fact("A", FactKind.PHONE, "+77011234567")
    assert connections([phone, phone]) == ()


def use(account: str, minutes: int, machine: str = "ATM 1", *, is_exact: bool = True) -> MachineUse:
    at = NOON + timedelta(minutes=minutes)
    return MachineUse(account, machine, machine.casefold(), at, minutes, 1, is_exact)


def test_uses_of_one_machine_within_minutes_connect_and_days_without_a_clock_do_not() -> None:
    (found,) = connections([], [use("A", 0), use("B", 9), use("C", 30)])
    assert found.accounts == ("A", "B")
    assert found.grade is ConnectionGrade.SAME_TIME
    assert connections([], [use("A", 0), use("B", 11)]) == ()
    assert connections([], [use("A", 0), use("B", 1, "ATM 2")]) == ()
    assert connections([], [use("A", 0, is_exact=False), use("B", 0, is_exact=False)]) == ()


@given(st.lists(st.tuples(st.sampled_from("ABC"), st.integers(0, 200), st.sampled_from(["M1", "M2"]))))
def test_two_accounts_at_one_machine_within_the_time_always_connect(
    drawn: list[tuple[str, int, str]],
) -> None:
    uses = [use(account, minutes, machine) for account, minutes, machine in drawn]
    found = connections([], uses)
    for first in uses:
        for second in uses:
            is_near = abs(first.at - second.at) <= timedelta(minutes=10)
            if first.account != second.account and first.key == second.key and is_near:
                assert any({first.account, second.account} <= set(one.accounts) for one in found)


@given(
    st.lists(
        st.tuples(st.sampled_from("ABC"), st.sampled_from(["+77011234567", "+77027654321", "1"])), max_size=8
    )
)
def test_the_order_of_facts_changes_no_connection(drawn: list[tuple[str, str]]) -> None:
    facts = [fact(account, FactKind.PHONE, value) for account, value in drawn]
    first = {(one.key, one.accounts) for one in connections(facts)}
    assert first == {(one.key, one.accounts) for one in connections(facts[::-1])}
