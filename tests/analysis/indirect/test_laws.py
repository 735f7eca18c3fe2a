"""Laws of the methods on random worksheets."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.indirect.periods import known_periods
from investigator_desktop.analysis.indirect.running import run_method, run_worksheet
from investigator_desktop.domain.indirect import (
    CountedItem,
    IndirectMethod,
    ItemKind,
    MoneyRange,
    WorksheetItem,
    WorksheetMaterial,
)
from tests.analysis.indirect.builders import CLOSING, OPENING, PARTY, PERIOD

_DAYS = st.none() | st.dates(date(2022, 6, 1), date(2024, 6, 1))
_FLOWS = (
    ItemKind.LIVING, ItemKind.OUTLAY, ItemKind.KNOWN_INCOME, ItemKind.OTHER_RECEIPT, ItemKind.DEPOSITS,
    ItemKind.OWN_TRANSFERS, ItemKind.REDEPOSITS, ItemKind.OTHER_DEPOSITS, ItemKind.CASH_SPENT, ItemKind.CASH_IN,
    ItemKind.CASH_OUT,
)  # fmt: skip


@st.composite
def ranges(draw: st.DrawFn) -> MoneyRange:
    low = draw(st.integers(0, 10**9))
    return MoneyRange(low, low + draw(st.sampled_from([0, 0, 1, 7, 10**6])), 2, "KZT")


@st.composite
def worksheets(draw: st.DrawFn) -> WorksheetMaterial:
    """Draw a worksheet on which every method can run."""
    items = [
        WorksheetItem(PARTY, ItemKind.CASH, "Cash", draw(ranges()), on=day) for day in (OPENING, CLOSING)
    ]
    for number in range(draw(st.integers(0, 4))):
        kind = draw(st.sampled_from([ItemKind.BALANCE, ItemKind.LIABILITY]))
        items += [
            WorksheetItem(PARTY, kind, f"level {number}", draw(ranges()), on=day)
            for day in (OPENING, CLOSING)
        ]
    for number in range(draw(st.integers(0, 4))):
        days = sorted([draw(_DAYS), draw(_DAYS)], key=lambda day: day or date(2023, 6, 1))
        items.append(
            WorksheetItem(
                PARTY, ItemKind.ASSET, f"asset {number}", draw(ranges()), from_on=days[0], to_on=days[1]
            )
        )
    for kind in (ItemKind.DEPOSITS, ItemKind.CASH_IN, *draw(st.lists(st.sampled_from(_FLOWS), max_size=6))):
        items.append(
            WorksheetItem(PARTY, kind, kind.value, draw(ranges()), from_on=date(2023, 1, 1), to_on=CLOSING)
        )
    counted = tuple(CountedItem(number, item, item.amount) for number, item in enumerate(items))
    return WorksheetMaterial(PARTY, "KZT", 2, PERIOD, counted)


@given(worksheets())
def test_net_worth_and_source_and_application_agree_on_every_worksheet(material: WorksheetMaterial) -> None:
    first = run_method(IndirectMethod.NET_WORTH, material)
    second = run_method(IndirectMethod.SOURCE_AND_APPLICATION, material)
    assert first.difference == second.difference
    assert {one.number: one.width for one in first.drivers} == {
        one.number: one.width for one in second.drivers
    }


@given(worksheets(), st.data())
def test_the_range_contains_what_every_choice_of_points_gives(
    material: WorksheetMaterial, data: st.DataObject
) -> None:
    def chosen(one: CountedItem) -> CountedItem:
        assert one.amount is not None
        point = data.draw(st.integers(one.amount.low, one.amount.high))
        return replace(one, amount=replace(one.amount, low=point, high=point))

    points = replace(material, items=tuple(chosen(one) for one in material.items))
    whole, single = run_worksheet(material), run_worksheet(points)
    for wide, exact in zip(whole.methods, single.methods, strict=True):
        assert wide.difference is not None
        assert exact.difference is not None
        assert exact.difference.width == 0
        assert wide.difference.low <= exact.difference.low <= wide.difference.high


@given(worksheets())
def test_the_widths_of_the_drivers_add_up_to_the_width_of_the_difference(
    material: WorksheetMaterial,
) -> None:
    for result in run_worksheet(material).methods:
        assert result.difference is not None
        assert sum(driver.width.units for driver in result.drivers) == result.difference.width
        widths = [driver.width.units for driver in result.drivers]
        assert widths == sorted(widths, reverse=True)


@given(worksheets())
def test_the_order_of_the_items_changes_no_figure(material: WorksheetMaterial) -> None:
    turned = replace(material, items=material.items[::-1])
    assert [one.difference for one in run_worksheet(material).methods] == [
        one.difference for one in run_worksheet(turned).methods
    ]


@given(worksheets())
def test_both_days_of_a_worksheet_are_found_as_its_period(material: WorksheetMaterial) -> None:
    assert known_periods([one.item for one in material.items]) == (PERIOD,)
