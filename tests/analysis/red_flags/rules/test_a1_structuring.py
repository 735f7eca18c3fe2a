from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.red_flags.rules.a1_structuring import A1, THRESHOLD
from investigator_desktop.domain.red_flags import Outcome
from tests.analysis.red_flags.builders import Row, entry, material, parameters, threshold
from tests.analysis.red_flags.laws import answer, check_laws

DEFAULTS = parameters(least_count=3, from_percent=80, days=5)
LIMIT = threshold(THRESHOLD, 1_000_00)
ROWS = [
    entry("2024-01-01", 900_00, is_cash=True),
    entry("2024-01-02", 950_00, is_cash=True),
    entry("2024-01-02", -100_00, is_cash=False),
    entry("2024-01-05", 800_00, is_cash=True),
    entry("2024-01-09", 990_00, is_cash=True),
]


def test_three_cash_credits_just_below_the_threshold_within_five_days_are_found() -> None:
    [finding] = answer(A1, material(ROWS, thresholds=[LIMIT]), DEFAULTS).findings

    assert {fact.name: fact.value for fact in finding.facts}["count"] == 3
    assert len(finding.witness.entry_keys) == 3


def test_it_keeps_the_laws() -> None:
    check_laws(A1, material(ROWS, thresholds=[LIMIT]), DEFAULTS)


def test_takings_at_the_threshold_or_far_below_it_are_not_found() -> None:
    rows = [
        entry(f"2024-01-0{day}", amount, is_cash=True)
        for day, amount in ((1, 1_000_00), (2, 799_99), (3, 950_00))
    ]

    assert answer(A1, material(rows, thresholds=[LIMIT]), DEFAULTS).outcome is Outcome.NOT_FOUND


def test_a_threshold_holds_from_its_day_on() -> None:
    later = threshold(THRESHOLD, 1_000_00, from_on=date(2024, 1, 2))

    assert answer(A1, material(ROWS, thresholds=[later]), DEFAULTS).outcome is Outcome.NOT_FOUND


@given(
    st.lists(
        st.tuples(
            st.integers(0, 9), st.sampled_from([799, 800, 900, 999, 1000, 1200]), st.booleans(), st.booleans()
        ),
        min_size=1,
        max_size=9,
    )
)
def test_it_finds_what_trying_all_sets_finds(drawn: list[tuple[int, int, bool, bool]]) -> None:
    first = date(2024, 1, 1)
    rows = [
        entry(str(first + timedelta(days=day)), (amount if is_credit else -amount) * 100, is_cash=is_cash)
        for day, amount, is_credit, is_cash in drawn
    ]
    found = answer(A1, material(rows, thresholds=[LIMIT]), DEFAULTS).outcome

    if any(is_cash is not None for *_, is_cash in drawn):
        assert (found is Outcome.FOUND) == _by_trying(rows)


def _by_trying(rows: list[Row]) -> bool:
    likely = [
        (row["day"], row["amount"])
        for row in rows
        if row["direction"] == "credit" and row["is_cash"] and 800_00 <= int(str(row["amount"])) < 1_000_00
    ]
    return any(_holds(chosen) for size in range(3, len(likely) + 1) for chosen in combinations(likely, size))


def _holds(chosen: tuple[tuple[object, object], ...]) -> bool:
    days = [day for day, _ in chosen if isinstance(day, date)]
    total = sum(int(str(amount)) for _, amount in chosen)
    return (max(days) - min(days)).days < 5 and total >= 1_000_00
