"""A screening and outgoings as plain values that JSON can say: amounts and statistics as decimal texts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from investigator_desktop.domain.money import Money, decimal_text
from investigator_desktop.domain.screening import (
    BalanceTrail,
    DigitTest,
    NumberGap,
    QuietDays,
    RoundShare,
    Scope,
    Stratum,
)
from investigator_desktop.domain.spending import SpendingLine

Content = Mapping[str, object]


def screening_content(
    digits: Sequence[DigitTest],
    rounds: Sequence[RoundShare],
    numbers: Sequence[NumberGap],
    quiet: Sequence[QuietDays],
    strata: Sequence[Stratum],
    balances: Sequence[BalanceTrail],
) -> Content:
    """Return all parts of a screening."""
    return {
        "digits": [digit_content(test) for test in digits],
        "round_amounts": [round_content(share) for share in rounds],
        "missing_numbers": [number_content(gap) for gap in numbers],
        "quiet_days": [quiet_content(days) for days in quiet],
        "strata": [stratum_content(stratum) for stratum in strata],
        "balances": [balance_content(trail) for trail in balances],
    }


def scope_content(scope: Scope) -> Content:
    """Return whose amounts were looked at."""
    direction = None if scope.direction is None else scope.direction.value
    return {"account": scope.account, "currency": scope.currency, "direction": direction}


def digit_content(test: DigitTest) -> Content:
    """Return a test of digits."""
    return {
        **scope_content(test.scope),
        "position": test.position.value,
        "amount_count": test.amount_count,
        "not_computable": None if test.obstacle is None else test.obstacle.value,
        "counts": [
            {"digits": one.digits, "count": one.count, "expected": str(one.expected)} for one in test.counts
        ],
        "chi_squared": _text(test.chi_squared),
        "degrees_of_freedom": test.freedom,
        "mean_absolute_deviation": _text(test.deviation),
        "conformity": None if test.conformity is None else test.conformity.value,
    }


def round_content(share: RoundShare) -> Content:
    """Return a share of round amounts."""
    return {
        **scope_content(share.scope),
        "unit": str(share.unit),
        "amount_count": share.amount_count,
        "round_count": share.round_count,
        "others_count": share.base_total,
        "others_round_count": share.base_count,
        "tail": _text(share.tail),
        "not_computable": None if share.obstacle is None else share.obstacle.value,
    }


def number_content(gap: NumberGap) -> Content:
    """Return missing numbers."""
    return {
        "account": gap.account,
        "before": gap.before,
        "after": gap.after,
        "missing_count": gap.missing_count,
    }


def quiet_content(days: QuietDays) -> Content:
    """Return days without entries."""
    return {
        "account": days.account,
        "from": days.from_on.isoformat(),
        "to": days.to_on.isoformat(),
        "day_count": days.day_count,
    }


def stratum_content(stratum: Stratum) -> Content:
    """Return a class of amounts."""
    scale = stratum.total.scale
    below = None if stratum.below_units is None else decimal_text(stratum.below_units, scale)
    return {
        **scope_content(stratum.scope),
        "from": decimal_text(stratum.from_units, scale),
        "below": below,
        "entry_count": stratum.entry_count,
        "total": str(stratum.total),
    }


def balance_content(trail: BalanceTrail) -> Content:
    """Return balances through time."""
    return {
        **scope_content(trail.scope),
        "not_computable": None if trail.obstacle is None else trail.obstacle.value,
        "least": _money(trail.least),
        "greatest": _money(trail.greatest),
        "median": _money(trail.median),
        "floor_day_count": trail.floor_day_count,
        "days": [
            {"day": day.isoformat(), "balance": decimal_text(units, trail.scale), "source": source.value}
            for day, units, source in trail.days
        ],
    }


def spending_content(line: SpendingLine) -> Content:
    """Return the outgoings of an account in a month for one category."""
    return {
        "account": line.account,
        "currency": line.currency,
        "month": line.month_on.isoformat()[:7],
        "category": None if line.category is None else line.category.value,
        "entry_count": line.entry_count,
        "total": str(line.total),
    }


def _text(value: object | None) -> str | None:
    return None if value is None else str(value)


def _money(amount: Money | None) -> str | None:
    return None if amount is None else str(amount)
