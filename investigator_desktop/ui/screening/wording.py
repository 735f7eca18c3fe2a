"""How accounts, figures and statistics of a screening are written on the screen."""

from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_EVEN, Decimal

from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.screening import NumberGap, QuietDays, RoundShare, Scope, Stratum
from investigator_desktop.domain.screening_words import CATEGORY_TITLES, NOT_ASSIGNED, OBSTACLES
from investigator_desktop.domain.spending import Category
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.terms import DIRECTION_TITLES

_ALL_ACCOUNTS = message("ScreeningTable", "All accounts")
_NO_NUMBER = message("ScreeningTable", "Account without a number")
_LESS = message("ScreeningTable", "less than {value}")
_NUMBERS = message("ScreeningTable", "Numbers of references")
_DAYS = message("ScreeningTable", "Days without entries")
_TAIL_SCALE = 4


def account_text(display: Display, account: str) -> str:
    """Return the number of an account, masked where it is a card's."""
    return display.account(account) if account else display.text(_NO_NUMBER)


def whose_text(display: Display, scope: Scope) -> str:
    """Return whose digits were counted: an account's or the whole case's."""
    return display.account(scope.account) if scope.account else display.text(_ALL_ACCOUNTS)


def direction_text(display: Display, direction: Direction | None) -> str:
    """Return which way money went, empty for both."""
    return "" if direction is None else display.text(DIRECTION_TITLES[direction])


def decimal_text(display: Display, value: Decimal, scale: int) -> str:
    """Return a statistic with so many digits after its mark."""
    units = int(value.scaleb(scale).to_integral_value(ROUND_HALF_EVEN))
    return display.amount(Money(units, scale, ""))


def tail_text(display: Display, share: RoundShare) -> str:
    """Return the probability of a share of round amounts, or why there is none."""
    if share.obstacle is not None:
        return display.text(OBSTACLES[share.obstacle])
    if share.tail is None:
        return ""
    if share.tail < Decimal(1).scaleb(-_TAIL_SCALE):
        least = decimal_text(display, Decimal(1).scaleb(-_TAIL_SCALE), _TAIL_SCALE)
        return display.text(_LESS.format(value=least))
    return decimal_text(display, share.tail, _TAIL_SCALE)


def class_bounds(display: Display, stratum: Stratum) -> tuple[str, str]:
    """Return the bounds of a class of amounts; the highest has no upper one."""
    scale, currency = stratum.total.scale, stratum.total.currency
    least = display.amount(Money(stratum.from_units, scale, currency))
    if stratum.below_units is None:
        return least, ""
    return least, display.amount(Money(stratum.below_units, scale, currency))


def gap_texts(display: Display, gap: NumberGap | QuietDays) -> tuple[str, ...]:
    """Return a gap: its account, what is missing, the two ends that are there, and how much lies between."""
    account = account_text(display, gap.account)
    if isinstance(gap, NumberGap):
        ends = (display.account(gap.before), display.account(gap.after))
        return account, display.text(_NUMBERS), *ends, display.number(gap.missing_count)
    day = timedelta(days=1)
    ends = (display.day(gap.from_on - day), display.day(gap.to_on + day))
    return account, display.text(_DAYS), *ends, display.number(gap.day_count)


def category_text(display: Display, category: Category | None) -> str:
    """Return what an outgoing was for, or that no rule says it."""
    return display.text(NOT_ASSIGNED if category is None else CATEGORY_TITLES[category])
