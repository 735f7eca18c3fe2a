"""How the statements of an account join in time: days that none covers, and balances that meet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta

from investigator_desktop.domain.case import Gap, StatementRecord
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import Period

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Join:
    """Two statements of which the second begins where the first ends.

    `is_met` tells whether the first one's closing balance is the second one's opening balance, None where one of
    them is not stated.
    """

    account_id: int
    first_id: int
    second_id: int
    closing: Money | None
    opening: Money | None
    is_met: bool | None


@dataclass(frozen=True, slots=True)
class _Dated:
    """A statement that states its period."""

    statement: StatementRecord
    period: Period


def gaps(statements: Sequence[StatementRecord]) -> tuple[Gap, ...]:
    """Return the days between an account's statements that none covers, account by account, oldest first."""
    return tuple(
        gap for account_id, dated in _by_account(statements) for gap in _account_gaps(account_id, dated)
    )


def joins(statements: Sequence[StatementRecord]) -> tuple[Join, ...]:
    """Return the statements of one account that follow each other without a gap, and whether their balances meet."""
    return tuple(
        _join(account_id, first.statement, second.statement)
        for account_id, dated in _by_account(statements)
        for first in dated
        for second in dated
        if second.period.from_on == first.period.to_on + DAY
    )


def _by_account(statements: Sequence[StatementRecord]) -> list[tuple[int, list[_Dated]]]:
    accounts: dict[int, list[_Dated]] = defaultdict(list)
    for statement in statements:
        if statement.period is not None:
            accounts[statement.account_id].append(_Dated(statement, statement.period))
    for dated in accounts.values():
        dated.sort(key=lambda item: (item.period.from_on, item.period.to_on, item.statement.id))
    return sorted(accounts.items())


def _account_gaps(account_id: int, dated: list[_Dated]) -> Iterator[Gap]:
    covered_to = dated[0].period.to_on
    for item in dated[1:]:
        if item.period.from_on > covered_to + DAY:
            yield Gap(account_id, covered_to + DAY, item.period.from_on - DAY)
        covered_to = max(covered_to, item.period.to_on)


def _join(account_id: int, first: StatementRecord, second: StatementRecord) -> Join:
    closing, opening = first.closing_balance, second.opening_balance
    is_met = None if closing is None or opening is None else _is_same(closing, opening)
    return Join(account_id, first.id, second.id, closing, opening, is_met)


def _is_same(closing: Money, opening: Money) -> bool:
    return closing.currency == opening.currency and closing.is_same_amount(opening)
