"""Amounts of other currencies count by a sealed rate, rounded outwards, and the result names it."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.indirect.conversion import converted
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.indirect import (
    ItemKind,
    MoneyRange,
    WorksheetItem,
    WorksheetPeriod,
)
from investigator_desktop.domain.rates import Rate, RateTable
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.indirect.items import keep_item
from investigator_desktop.operations.indirect.running import run_indirect
from investigator_desktop.operations.standing_on import Standing

ACTOR = Actor("A. Officer")
TABLE = RateTable("bank", "National bank", "KZT", (Rate(date(2023, 12, 29), "USD", "454.56"),))


def test_a_level_in_another_currency_is_converted_at_its_day_by_the_named_table(tmp_path: Path) -> None:
    period = WorksheetPeriod(date(2023, 12, 31), date(2024, 1, 31))
    said = Standing(reason="told")
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        for day, amount, currency in ((period.opening_on, 10_001, "USD"), (period.closing_on, 0, "KZT")):
            amounts = MoneyRange(amount, amount, 2, currency)
            keep_item(case, WorksheetItem("P", ItemKind.CASH, "Cash", amounts, day), said, ACTOR)
        without, _ = run_indirect(case, "P", period).methods[:2]
        result = run_indirect(case, "P", period, rates=TABLE)
    assert without.difference is None
    assert result.methods[0].difference is not None
    assert (result.methods[0].difference.low, result.methods[0].difference.high) == (-4_546_055, -4_546_054)
    assert "National bank" in str(result.conversions[0])


@given(
    st.integers(0, 10**12), st.integers(0, 10**6), st.fractions(Fraction(1, 1000), 1000), st.integers(0, 3)
)
def test_a_converted_range_holds_the_exact_amounts_and_is_less_than_a_unit_wider(
    low: int, width: int, rate: Fraction, scale: int
) -> None:
    found = converted(MoneyRange(low, low + width, 2, "USD"), rate, "KZT", scale)
    factor = rate * Fraction(10**scale, 100)
    assert found.low <= low * factor < found.low + 1
    assert found.high - 1 < (low + width) * factor <= found.high
