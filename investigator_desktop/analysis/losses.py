"""Totals of losses: per person and currency, and of all persons per currency, never of two currencies."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from investigator_desktop.domain.indirect import MoneyRange
from investigator_desktop.domain.losses import Loss, LossTotal


def totals_by_person(losses: Iterable[Loss]) -> tuple[LossTotal, ...]:
    """Return the totals of each person in each currency, by pseudonym and currency; losses without amount are none."""
    groups: dict[tuple[str, str, str], list[Loss]] = defaultdict(list)
    for loss in losses:
        if loss.amount is not None:
            groups[loss.pseudonym, loss.person, loss.amount.currency].append(loss)
    return tuple(_total(person, alias, group) for (alias, person, _), group in sorted(groups.items()))


def totals_of_all(losses: Iterable[Loss]) -> tuple[LossTotal, ...]:
    """Return the totals of all persons in each currency, by currency."""
    groups: dict[str, list[Loss]] = defaultdict(list)
    for loss in losses:
        if loss.amount is not None:
            groups[loss.amount.currency].append(loss)
    return tuple(_total("", "", group) for _, group in sorted(groups.items()))


def _total(person: str, pseudonym: str, losses: Sequence[Loss]) -> LossTotal:
    amounts = [loss.amount for loss in losses if loss.amount is not None]
    nothing = MoneyRange(0, 0, amounts[0].scale, amounts[0].currency)
    amount = sum(amounts, start=nothing)
    back = sum((loss.received_back for loss in losses if loss.received_back is not None), start=nothing)
    return LossTotal(person, pseudonym, nothing.currency, len(losses), amount, back, amount - back)
