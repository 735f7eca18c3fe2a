"""What the figures of one statement say about each other: balances, the chain of rows and printed totals."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.balance_chain import Chain, chain_rows, find_chain, first_break
from investigator_desktop.analysis.fees import MovingColumn, moving_column
from investigator_desktop.domain.money import Money, rescaled
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    BalanceCheck,
    PrintedTotals,
    Reconciliation,
    ReconciliationState,
    StatementDraft,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message

PASS, FAIL, INCONCLUSIVE = (
    ReconciliationState.PASS,
    ReconciliationState.FAIL,
    ReconciliationState.INCONCLUSIVE,
)


@dataclass(frozen=True, slots=True)
class _Figures:
    """The figures of a statement as whole units at one number of decimals; None where nothing is stated."""

    entries: pl.DataFrame
    chain: Chain
    scale: int
    currency: str
    credits: int
    debits: int
    opening: int | None
    closing: int | None
    totals: PrintedTotals

    def money(self, units: int) -> Money:
        """Return units as money of the account."""
        return Money(units, self.scale, self.currency)

    def place(self, index: int) -> Place:
        """Return where the row counted from 0 stands in the source."""
        sheet, row = self.entries.select("sheet", "row").row(index)
        return Place(sheet, row)

    def end_place(self, position: int) -> Place | None:
        """Return the place of the first (0) or last (-1) row as booked; None where there are no rows."""
        return self.place(int(self.chain.rows["index"][position])) if len(self.chain.rows) else None


@dataclass(frozen=True, slots=True)
class _Comparison:
    """A check with the sentence that is said where it fails; a proof is one that no misread entry can pass."""

    check: BalanceCheck
    failure: Message
    is_proof: bool = False
    is_total: bool = False


def reconcile(draft: StatementDraft) -> Reconciliation:
    """Return all comparisons that a statement allows and what they prove.

    It passes where a balance is proved and nothing differs, fails where anything differs, and is inconclusive
    where no balance is stated, also if printed totals agree: they repeat what was read and prove no balance.
    """
    figures = _figures(draft)
    made = (_equation(figures), _chain(figures), _opening(figures), _closing(figures), *_totals(figures))
    return _outcome([comparison for comparison in made if comparison is not None])


def _outcome(made: list[_Comparison]) -> Reconciliation:
    checks = tuple(comparison.check for comparison in made)
    failed = sorted((c for c in made if c.check.state is FAIL), key=lambda c: c.check.place is None)
    if failed:
        return Reconciliation(FAIL, failed[0].failure, failed[0].check.place, checks)
    if any(comparison.is_proof for comparison in made):
        reason = message("Reconciliation", "The balances of the statement agree with its entries.")
        return Reconciliation(PASS, reason, None, checks)
    return Reconciliation(INCONCLUSIVE, _what_is_missing(made), None, checks)


def _what_is_missing(made: list[_Comparison]) -> Message:
    if not made:
        return message(
            "Reconciliation",
            "The statement states neither a balance nor a total to compare its entries with.",
        )
    if not all(comparison.is_total for comparison in made):
        return message("Reconciliation", "The statement states too few balances to prove its entries.")
    return message(
        "Reconciliation",
        "The printed totals agree with the entries, but no balance is stated that would prove them.",
    )


def _figures(draft: StatementDraft) -> _Figures:
    totals = draft.printed_totals or PrintedTotals()
    stated = [
        m
        for m in (draft.opening_balance, draft.closing_balance, totals.credit, totals.debit)
        if m is not None
    ]
    scale = max(
        [*(money.scale for money in stated), *draft.entries["amount_scale"].unique().to_list()], default=2
    )
    opening = _units(draft.opening_balance, scale)
    chain = find_chain(chain_rows(draft.entries, scale), opening)
    signed = chain.rows["signed"]
    return _Figures(
        entries=draft.entries,
        chain=chain,
        scale=scale,
        currency=draft.account.currency or next((money.currency for money in stated), ""),
        credits=int(signed.filter(signed > 0).sum()),
        debits=-int(signed.filter(signed < 0).sum()),
        opening=opening,
        closing=_units(draft.closing_balance, scale),
        totals=totals,
    )


def _units(money: Money | None, scale: int) -> int | None:
    return None if money is None else rescaled(money.units, money.scale, scale)


def _state(stated: int, computed: int) -> ReconciliationState:
    return PASS if stated == computed else FAIL


def _check(figures: _Figures, name: Message, stated: int, computed: int, place: Place | None) -> BalanceCheck:
    money = figures.money
    return BalanceCheck(name, _state(stated, computed), money(stated), money(computed), place)


def _equation(figures: _Figures) -> _Comparison | None:
    if figures.opening is None or figures.closing is None:
        return None
    name = message(
        "Reconciliation", "The opening balance plus credits minus debits gives the closing balance."
    )
    failure = message(
        "Reconciliation",
        "The closing balance is {stated}, but the opening balance and the entries give {computed}.",
    )
    check = _check(figures, name, figures.closing, figures.opening + figures.credits - figures.debits, None)
    return _Comparison(
        check, failure.format(stated=check.stated, computed=check.computed), check.state is PASS
    )


def _chain(figures: _Figures) -> _Comparison | None:
    if not figures.chain.comparisons:
        return None
    name = message("Reconciliation", "Each running balance follows from the one before it.")
    broken = first_break(figures.chain.breaks)
    if broken is None:
        return _Comparison(BalanceCheck(name, PASS), name, is_proof=True)
    place = figures.place(broken.index)
    check = _check(figures, name, broken.printed, broken.expected, place)
    moving = moving_column(figures.entries, figures.chain.breaks, figures.scale)
    if moving is not None:
        return _Comparison(check, _moved(figures, moving))
    failure = message(
        "Reconciliation",
        "The running balance breaks in row {row}: {stated} is printed where {computed} follows.",
    )
    return _Comparison(check, failure.format(row=place.row, stated=check.stated, computed=check.computed))


def _moved(figures: _Figures, moving: MovingColumn) -> Message:
    """Return that a column beside the amount moves the balance as well."""
    text = message(
        "Reconciliation",
        "The running balances follow where the column {title} is taken off as well, in %n rows and by {sum} in all; it "
        "is in no entry.",
    )
    counted = text.counted(moving.row_count)
    return counted.format(title=isolate(moving.title), sum=figures.money(moving.units))


def _opening(figures: _Figures) -> _Comparison | None:
    before = figures.chain.before
    if figures.opening is None or before is None:
        return None
    name = message(
        "Reconciliation", "The opening balance is the one from which the first running balance follows."
    )
    failure = message(
        "Reconciliation",
        "The opening balance is {stated}, but the first running balance follows from {computed}.",
    )
    check = _check(figures, name, figures.opening, before, figures.end_place(0))
    return _Comparison(
        check, failure.format(stated=check.stated, computed=check.computed), check.state is PASS
    )


def _closing(figures: _Figures) -> _Comparison | None:
    after = figures.chain.after
    if figures.closing is None or after is None:
        return None
    name = message("Reconciliation", "The closing balance is the last running balance.")
    failure = message(
        "Reconciliation", "The closing balance is {stated}, but the last running balance is {computed}."
    )
    check = _check(figures, name, figures.closing, after, figures.end_place(-1))
    return _Comparison(check, failure.format(stated=check.stated, computed=check.computed))


def _totals(figures: _Figures) -> list[_Comparison]:
    made = (_credit_total(figures), _debit_total(figures), _count(figures))
    return [comparison for comparison in made if comparison is not None]


def _credit_total(figures: _Figures) -> _Comparison | None:
    stated = _units(figures.totals.credit, figures.scale)
    if stated is None:
        return None
    name = message("Reconciliation", "The printed total of credits is the sum of the credits read.")
    failure = message(
        "Reconciliation", "The printed total of credits is {stated}, but the credits read sum to {computed}."
    )
    check = _check(figures, name, stated, figures.credits, figures.totals.place)
    return _Comparison(check, failure.format(stated=check.stated, computed=check.computed), is_total=True)


def _debit_total(figures: _Figures) -> _Comparison | None:
    stated = _units(figures.totals.debit, figures.scale)
    if stated is None:
        return None
    name = message("Reconciliation", "The printed total of debits is the sum of the debits read.")
    failure = message(
        "Reconciliation", "The printed total of debits is {stated}, but the debits read sum to {computed}."
    )
    check = _check(figures, name, abs(stated), figures.debits, figures.totals.place)
    return _Comparison(check, failure.format(stated=check.stated, computed=check.computed), is_total=True)


def _count(figures: _Figures) -> _Comparison | None:
    stated = figures.totals.count
    if stated is None:
        return None
    name = message("Reconciliation", "The printed number of entries is the number of entries read.")
    failure = message("Reconciliation", "The source states {stated} entries, but {found} were read.")
    found = len(figures.entries)
    check = BalanceCheck(name, _state(stated, found), place=figures.totals.place)
    return _Comparison(check, failure.format(stated=stated, found=found), is_total=True)
