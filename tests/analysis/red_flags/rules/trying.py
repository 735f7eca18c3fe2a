"""Many small random cases in one material, and the subsets of their rows for those who try all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import combinations
from random import Random

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.domain.rule_material import Threshold
from investigator_desktop.domain.sealed_lists import CaseList
from tests.analysis.red_flags.builders import Row, material, parameters

FIRST = datetime(2024, 1, 1)
CASES = 250
_BY_ID = {rule.id: rule for rule in RULES}


def subsets(rows: Sequence[Row], least: int, days: int) -> Iterator[tuple[Row, ...]]:
    """Yield every set of rows of at least so many that lie within so many calendar days."""
    for size in range(max(1, least), len(rows) + 1):
        for chosen in combinations(rows, size):
            if span(chosen) < days:
                yield chosen


def span(rows: Sequence[Row]) -> int:
    """Return how many days lie between the first and the last of rows."""
    days = [day_of(row) for row in rows]
    return (max(days) - min(days)).days


def day_of(row: Row) -> date:
    day = row["day"]
    assert isinstance(day, date)
    return day


def moment_of(row: Row) -> datetime:
    moment = row["booked_at"]
    assert isinstance(moment, datetime)
    return moment


def signed(row: Row) -> int:
    return amount_of(row) if row["direction"] == "credit" else -amount_of(row)


def amount_of(row: Row) -> int:
    return int(str(row["amount"]))


def total(rows: Sequence[Row]) -> int:
    return sum(amount_of(row) for row in rows)


def distinct(rows: Sequence[Row], name: str) -> int:
    return len({row[name] for row in rows if row.get(name) is not None})


def credits_of(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row["direction"] == "credit"]


def debits_of(rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row["direction"] == "debit"]


def booked(day: int, hour: int, signed: int, **more: object) -> Row:
    """Return an entry of the random story."""
    at = FIRST + timedelta(days=day, hours=hour)
    return {
        "booked_at": at, "day": at.date(), "precision": "minute", "amount": abs(signed),
        "direction": "credit" if signed > 0 else "debit", **more,
    }  # fmt: skip


def random_rows(
    dice: Random, amounts: Sequence[int], days: int = 14, most: int = 8, **choices: Sequence[object]
) -> list[Row]:
    """Return rows with amounts and columns drawn from what is given; an amount below zero is a debit."""
    return [
        booked(
            dice.randrange(days), dice.randrange(24), dice.choice(amounts),
            **{name: dice.choice(options) for name, options in choices.items()},
        )
        for _ in range(dice.randint(1, most))
    ]  # fmt: skip


def compare(
    rule_id: str,
    draw: Callable[[Random], list[Row]],
    by_trying: Callable[[list[Row]], bool],
    *,
    lists: Sequence[CaseList] = (),
    thresholds: Sequence[Threshold] = (),
    filled: Row | None = None,
    **numbers: int,
) -> None:
    """Run a rule over many random accounts at once and hold what it finds against trying; both answers must occur.

    `filled` are columns that a last row of each account fills, long after all others and too small to count.
    """
    dice = Random(rule_id)
    stories = [draw(dice) for _ in range(CASES)]
    rows = [
        {**row, "account_id": number, "account": f"A{number}"}
        for number, story in enumerate(stories)
        for row in (*story, *([{**booked(0, 0, 0), **filled}] if filled else []))
    ]
    answer = CaseRules(material(rows, lists=lists, thresholds=thresholds)).answer(
        _BY_ID[rule_id], parameters(**numbers)
    )
    assert answer.computed_count in {1, CASES}
    found = {finding.subject.key.split("/")[0] for finding in answer.findings}
    expected = {f"A{number}" for number, story in enumerate(stories) if by_trying(story)}
    assert found == expected
    assert CASES // 100 < len(expected) < CASES, len(expected)


def compare_transfers(
    rule_id: str,
    draw: Callable[[Random, str], list[Row]],
    by_trying: Callable[[list[Row]], bool],
    *,
    lists: Sequence[CaseList] = (),
    thresholds: Sequence[Threshold] = (),
    **numbers: int,
) -> None:
    """Run a rule over the transfers of many stories at once; parties of story 7 have names that begin with `S7 `."""
    dice = Random(rule_id)
    stories = [draw(dice, f"S{number} ") for number in range(CASES)]
    given = [row for story in stories for row in story]
    case = material([], transfers=given, lists=lists, thresholds=thresholds)
    answer = CaseRules(case).answer(_BY_ID[rule_id], parameters(**numbers))
    place = {row: number for number, row in enumerate(case.payments["payment_key"])}
    story_of = [number for number, story in enumerate(stories) for _ in story]
    found = {story_of[place[finding.witness.payment_keys[0]]] for finding in answer.findings}
    expected = {number for number, story in enumerate(stories) if by_trying(story)}
    assert found == expected
    assert CASES // 100 < len(expected) < CASES, len(expected)


def random_transfers(
    dice: Random, story: str, amounts: Sequence[int], days: int = 14, **choices: Sequence[object]
) -> list[Row]:
    """Return transfers between the parties A to E of a story."""
    rows: list[Row] = []
    for _ in range(dice.randint(1, 8)):
        payer, beneficiary = dice.sample("ABCDE", 2)
        row = booked(dice.randrange(days), 12, dice.choice(amounts))
        rows.append(
            {
                **{name: dice.choice(options) for name, options in choices.items()},
                "sent_at": row["booked_at"], "day": row["day"], "amount": row["amount"],
                "payer_name": f"{story}{payer}", "beneficiary_name": f"{story}{beneficiary}",
            }
        )  # fmt: skip
    return rows
