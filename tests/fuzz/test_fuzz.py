"""A short run of the damaged files, the same every time: nothing crashes, hangs, or gives figures from nowhere."""

from __future__ import annotations

import random

import pytest

from tests.fuzz.judging import Outcome, judge
from tests.fuzz.mutations import MUTATIONS, Mutation, mutated
from tests.fuzz.run import fuzz, lines_of
from tests.fuzz.seeds import Seed, seeds

_STATEMENT = Seed(
    "statement.csv",
    "Дата;Дебет;Кредит;Остаток;Назначение\n01.02.2024;;1 500,00;1 500,00;Перевод\n"
    "15.02.2024;200,50;;1 299,50;Оплата\n29.02.2024;99,50;;1 200,00;Комиссия\n".encode(),
)


def test_damaged_statements_are_read_asked_about_or_refused_and_nothing_else() -> None:
    tally = fuzz((*seeds(None), _STATEMENT, _STATEMENT, _STATEMENT), random.Random(7), count=120)
    assert tally.defects == []
    assert tally.count == 120
    assert "120 inputs tried, 0 defects" in "\n".join(lines_of(tally))


def test_the_undamaged_statement_is_read_with_its_figures() -> None:
    judgement = judge(_STATEMENT.content, _STATEMENT.name)
    assert judgement.outcome is Outcome.READ
    assert [figure[2] for figure in judgement.figures] == [150_000, 9_950, 20_050]


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda mutation: mutation.name)
def test_every_mutation_gives_the_same_bytes_for_the_same_chance(mutation: Mutation) -> None:
    once = mutated(_STATEMENT.content, mutation, random.Random(3))
    assert once == mutated(_STATEMENT.content, mutation, random.Random(3))
