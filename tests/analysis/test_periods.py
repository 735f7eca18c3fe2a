from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.periods import Join, gaps, joins
from investigator_desktop.domain.case import Gap, StatementRecord
from tests.analysis.builders import statement, tenge

FIRST = date(2024, 1, 1)


def on(day: int) -> date:
    return FIRST + timedelta(days=day)


def test_days_between_two_statements_are_a_gap() -> None:
    assert gaps([statement(2, on(40), on(60)), statement(1, on(0), on(30))]) == (Gap(1, on(31), on(39)),)


def test_statements_that_follow_each_other_leave_no_gap_and_their_balances_are_compared() -> None:
    first, second = statement(1, on(0), on(30), closing=500), statement(2, on(31), on(60), opening=500)
    assert gaps([first, second]) == ()
    assert joins([first, second]) == (Join(1, 1, 2, tenge(500), tenge(500), is_met=True),)
    assert joins([first, statement(2, on(31), on(60), opening=501)])[0].is_met is False
    assert joins([first, statement(2, on(31), on(60))])[0].is_met is None


def test_a_long_statement_bridges_a_hole_between_shorter_ones() -> None:
    assert (
        gaps([statement(1, on(0), on(10)), statement(2, on(0), on(90)), statement(3, on(50), on(95))]) == ()
    )


def test_accounts_are_not_mixed() -> None:
    statements = [statement(1, on(0), on(10), account_id=1), statement(2, on(40), on(50), account_id=2)]
    assert (gaps(statements), joins(statements)) == ((), ())


spans = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 8)), max_size=6)


@given(spans)
def test_gaps_are_exactly_the_days_between_that_no_statement_covers(drawn: list[tuple[int, int]]) -> None:
    statements: list[StatementRecord] = [
        statement(number, on(begin), on(begin + length)) for number, (begin, length) in enumerate(drawn)
    ]
    covered = {day for begin, length in drawn for day in range(begin, begin + length + 1)}
    missing = {day for day in range(min(covered, default=0), max(covered, default=0)) if day not in covered}
    named = [
        on(0) + timedelta(days=n)
        for n in range(60)
        for gap in gaps(statements)
        if gap.from_on <= on(n) <= gap.to_on
    ]
    assert named == [on(day) for day in sorted(missing)] if covered else named == []
