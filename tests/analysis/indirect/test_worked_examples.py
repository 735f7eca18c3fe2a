"""The worked examples to the cent, and what stops or weakens a method."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from investigator_desktop.analysis.indirect.running import run_method
from investigator_desktop.domain.indirect import (
    AccountStanding,
    Computability,
    CountedItem,
    IndirectMethod,
    ItemKind,
    LineSign,
    MethodResult,
    MoneyRange,
    WorksheetItem,
)
from investigator_desktop.domain.indirect_words import difference_sentence, driver_sentence
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Message
from tests.analysis.indirect.builders import CLOSING, OPENING, PARTY, Sheet, balance_sheet, money

NET, SOURCES, BANK, CASH = tuple(IndirectMethod)


def run(method: IndirectMethod, sheet: Sheet) -> MethodResult:
    return run_method(method, sheet.material)


def plain(sentence: Message) -> str:
    return without_controls(str(sentence))


def amounts(result: MethodResult, sign: LineSign) -> list[str]:
    return [str(line.amount.low_money) for line in result.lines if line.sign is sign]


def test_net_worth_gives_the_worked_example_with_every_step() -> None:
    result = run(NET, balance_sheet())
    assert result.difference == money(57_150)
    assert amounts(result, LineSign.EQUALS) == ["75650.00", "63150.00", "87150.00", "57150.00"]
    assert str(result.lines[3].amount.low_money) == "12500.00"
    assert "57,150.00" in str(difference_sentence(result))
    assert "not explained by what is recorded" in str(difference_sentence(result))


def test_source_and_application_gives_the_same_by_another_way() -> None:
    result = run(SOURCES, balance_sheet())
    assert result.difference == money(57_150)
    assert amounts(result, LineSign.EQUALS) == ["144000.00", "57150.00"]
    taken = sum(line.amount.low for line in result.lines if line.sign is LineSign.MINUS)
    assert taken == 86_850_00


@pytest.mark.parametrize(
    ("deposits", "known", "expected"),
    [
        (
            [
                (ItemKind.DEPOSITS, 180_000), (ItemKind.OWN_TRANSFERS, 25_000), (ItemKind.OTHER_DEPOSITS, 10_000),
                (ItemKind.OTHER_DEPOSITS, 3_000), (ItemKind.REDEPOSITS, 4_000), (ItemKind.CASH_SPENT, 22_000),
            ],
            60_000,
            100_000,
        ),
        (
            [(ItemKind.DEPOSITS, 412_800), (ItemKind.OWN_TRANSFERS, 38_200), (ItemKind.OTHER_DEPOSITS, 20_000)],
            246_900,
            107_700,
        ),
    ],
)  # fmt: skip
def test_bank_deposits_give_the_worked_examples(
    deposits: list[tuple[ItemKind, int]], known: int, expected: int
) -> None:
    sheet = Sheet()
    for kind, amount in deposits:
        sheet.flow(kind, kind.value, amount)
    sheet.flow(ItemKind.KNOWN_INCOME, "Wages", known)
    assert run(BANK, sheet).difference == money(expected)


def test_a_range_of_opening_cash_is_printed_at_both_ends_with_what_drives_it() -> None:
    sheet = balance_sheet()
    sheet.items[0] = replace(sheet.items[0], amount=money(1_000, 7_000))
    for method in (NET, SOURCES):
        result = run(method, sheet)
        assert result.difference == money(51_150, 57_150)
        assert [driver.name for driver in result.drivers] == ["Cash at home"]
        assert "51,150.00" in str(difference_sentence(result))
        assert "“Cash at home”" in plain(driver_sentence(result))
        assert "6,000.00" in plain(driver_sentence(result))


def test_an_asset_of_uncertain_cost_that_was_held_throughout_widens_nothing() -> None:
    sheet = balance_sheet().asset("Ring", 500, 900)
    result = run(NET, sheet)
    assert result.difference == money(57_150)
    assert not result.drivers


def test_cash_that_could_not_have_paid_for_cash_spent_is_a_difference() -> None:
    sheet = Sheet().both(ItemKind.CASH, "Cash", 500, 200)
    sheet.flow(ItemKind.CASH_IN, "Withdrawals", 3_000).flow(ItemKind.CASH_OUT, "Rent and goods", 4_100)
    assert run(CASH, sheet).difference == money(800)


def test_cash_that_was_enough_is_told_as_explained() -> None:
    sheet = Sheet().both(ItemKind.CASH, "Cash", 500, 200)
    sheet.flow(ItemKind.CASH_IN, "Withdrawals", 3_000).flow(ItemKind.CASH_OUT, "Rent", 3_000, 3_200)
    result = run(CASH, sheet)
    assert result.difference == money(-300, -100)
    assert "explains everything" in str(difference_sentence(result))
    assert "100.00 to 300.00" in str(difference_sentence(result))


def test_a_range_around_nought_says_that_all_may_be_explained() -> None:
    sheet = Sheet().both(ItemKind.CASH, "Cash", 500, 200)
    sheet.flow(ItemKind.CASH_IN, "Withdrawals", 3_000).flow(ItemKind.CASH_OUT, "Rent", 3_000, 3_500)
    assert "may explain all" in str(difference_sentence(run(CASH, sheet)))


def test_without_opening_cash_net_worth_is_not_computable() -> None:
    sheet = balance_sheet()
    del sheet.items[0]
    result = run(NET, sheet)
    assert result.state is Computability.NOT_COMPUTABLE
    assert result.difference is None
    assert not result.lines
    assert any("the starting point, is not established" in str(one) for one in result.missing)


def test_a_balance_known_on_one_day_alone_stops_the_method() -> None:
    sheet = balance_sheet().level(ItemKind.LIABILITY, "Card", CLOSING, 10)
    (missing,) = run(NET, sheet).missing
    assert "“Card” is not stated on 31 Dec 2022" in plain(missing)


def test_a_flow_that_leaves_the_period_and_an_amount_without_rate_stop_the_method() -> None:
    sheet = balance_sheet()
    long = WorksheetItem(
        PARTY, ItemKind.LIVING, "School", money(9), from_on=date(2022, 9, 1), to_on=date(2023, 5, 31)
    )
    foreign = WorksheetItem(
        PARTY, ItemKind.KNOWN_INCOME, "Rent", None, from_on=date(2023, 2, 1), to_on=date(2023, 2, 1)
    )
    sheet.put(long)
    sheet.items.append(CountedItem(99, foreign, None))
    said = " ".join(plain(one) for one in run(NET, sheet).missing)
    assert "“School” has days outside" in said
    assert "“Rent” is in another currency" in said


@pytest.mark.parametrize(
    ("standing", "sentence"),
    [
        (AccountStanding("KZ1", has_failed=True), "does not reconcile"),
        (AccountStanding("KZ1", missing_day_count=3), "3 days of the period are missing"),
        (AccountStanding("KZ1", is_known=False), "no statement of account"),
    ],
)
def test_deposits_of_incomplete_statements_are_not_computable(
    standing: AccountStanding, sentence: str
) -> None:
    sheet = Sheet(accounts=(standing,)).flow(ItemKind.DEPOSITS, "Credits", 10)
    result = run(BANK, sheet)
    assert result.state is Computability.NOT_COMPUTABLE
    assert sentence in " ".join(plain(one) for one in result.missing)


def test_what_weakens_a_method_is_printed_beside_it_and_goes_when_it_is_noted() -> None:
    sheet = balance_sheet()
    assert run(NET, sheet).state is Computability.WITH_CAVEAT
    sheet.note(ItemKind.LIKELY_SOURCE).note(ItemKind.LEADS_FOLLOWED)
    assert run(NET, sheet).state is Computability.COMPUTED
    weak = Sheet(accounts=(AccountStanding("KZ1", unproven_day_count=4, untold_cash_count=2),))
    weak.flow(ItemKind.DEPOSITS, "Credits", 10)
    said = " ".join(plain(one) for one in run(BANK, weak).caveats)
    assert "4 days of account" in said
    assert "entered by hand" in said


def test_amounts_of_different_scale_are_added_exactly() -> None:
    sheet = balance_sheet()
    sheet.flow(ItemKind.LIVING, "Fuel", 0)
    sheet.items[-1] = replace(sheet.items[-1], amount=MoneyRange(1, 1, 3, "KZT"))
    found = run(NET, sheet).difference
    assert found == MoneyRange(57_150_001, 57_150_001, 3, "KZT")


def test_an_asset_sold_in_the_period_gives_its_cost_back() -> None:
    sheet = balance_sheet().asset("Van", 7_000, to_on=date(2023, 3, 1))
    for method in (NET, SOURCES):
        assert run(method, sheet).difference == money(50_150)
    assert OPENING < CLOSING
