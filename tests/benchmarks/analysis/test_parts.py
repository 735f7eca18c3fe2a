"""The benchmark of analysis says what it found, and says when something is missing."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date

import pytest

from tests.benchmarks.analysis import matching_part, rules_part, tracing_part
from tests.benchmarks.analysis.base_rates import base_rates_text
from tests.benchmarks.analysis.counting import Count, total
from tests.benchmarks.analysis.rules_part import RuleFigures, RuleTable
from tests.benchmarks.analysis.scale_part import growth

SMALL = 1_000
SOME = ("A1", "A2", "B4", "B6", "B7", "C2", "C3", "C6", "E1", "F3", "G6")


def test_precision_and_recall_are_of_what_was_found_and_what_is_true() -> None:
    count = total([Count(8, 10, 9), Count(1, 1, 1)])
    assert (count.precision, count.recall) == (9 / 11, 9 / 10)
    assert Count().precision == Count().recall == 1.0


@pytest.mark.parametrize(("seconds", "is_worse"), [((1.0, 10.5), False), ((1.0, 30.0), True)])
def test_growth_is_told_against_n_log_n(seconds: tuple[float, float], is_worse: bool) -> None:
    assert ("WORSE" in growth((10_000, 100_000), seconds)) is is_worse


def test_growth_of_what_is_too_short_is_not_told() -> None:
    assert growth((10_000, 100_000), (0.001, 0.1)) == "too short to tell"


def test_base_rates_are_a_table_for_each_rule() -> None:
    figures = RuleFigures(planted=4, found=3, innocent=2, ordinary=1, look_alikes=Counter({'shop "A"': 2}))
    text = base_rates_text(RuleTable({"A1": figures}, 46, 94), range(20), date(2026, 11, 24))
    table = tomllib.loads(text)
    assert table["seeds"] == 20
    assert table["innocent_scenes"] == 46
    (rule,) = table["rule"]
    assert (rule["id"], rule["planted"], rule["found"]) == ("A1", 4, 3)
    assert (rule["innocent_alarms"], rule["ordinary_alarms"]) == (2, 1)
    assert rule["raised_on"] == [{"kind": 'shop "A"', "count": 2}]


def test_rules_find_what_is_planted_and_the_table_says_what_else_they_raise() -> None:
    table = rules_part.measured([1], SMALL, SOME)
    missed = {rule_id: one.missed for rule_id, one in table.rules.items() if one.found < one.planted}
    assert not missed
    assert not any(one.failures for one in table.rules.values())
    assert table.innocent
    told = list(rules_part.table_lines(table))
    assert any(line.startswith("A1") for line in told)


def test_matching_of_a_small_case_is_right_and_nearly_whole() -> None:
    told = [line for line in matching_part.lines([1], SMALL) if line.startswith("synthetic cases")]
    assert "precision 1.0000" in told[0]


def test_tracing_agrees_with_its_twins() -> None:
    told = list(tracing_part.lines([1], SMALL))
    assert "all equal" in told[0]
