"""The screening of all entries of a case that count, or of some accounts."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.screening import SCREENING_COLUMNS
from investigator_desktop.analysis.screening.balances import balance_trails
from investigator_desktop.analysis.screening.digits import digit_tests
from investigator_desktop.analysis.screening.gaps import number_gaps, quiet_days
from investigator_desktop.analysis.screening.round_amounts import round_shares
from investigator_desktop.analysis.screening.strata import strata
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.screening import (
    BalanceTrail,
    DigitTest,
    NumberGap,
    QuietDays,
    RoundShare,
    Stratum,
)
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.operations.analysis_entries import countable_entries
from investigator_desktop.operations.analysis_keeping import keep_run
from investigator_desktop.operations.completeness import plain_key
from investigator_desktop.operations.errors import UnknownAccount
from investigator_desktop.operations.screening.contents import screening_content

LOOKING_COLUMNS = tuple(name for name in SCREENING_COLUMNS if name != "account")


@dataclass(frozen=True, slots=True)
class Screening:
    """All that the amounts of a case tell as such."""

    digits: tuple[DigitTest, ...]
    rounds: tuple[RoundShare, ...]
    numbers: tuple[NumberGap, ...]
    quiet: tuple[QuietDays, ...]
    strata: tuple[Stratum, ...]
    balances: tuple[BalanceTrail, ...]


def screening(case: CaseFile, accounts: Collection[str] = ()) -> Screening:
    """Screen the entries that count of these accounts, by their numbers, or of all; raise `UnknownAccount`.

    Round amounts are held against the whole case in any event.
    """
    whole = countable_entries(case, LOOKING_COLUMNS)
    chosen = of_accounts(case, whole, accounts)
    told = frozenset(chosen["account"].unique().to_list())
    return Screening(
        digit_tests(chosen),
        tuple(share for share in round_shares(whole) if not accounts or share.scope.account in told),
        number_gaps(chosen),
        quiet_days(chosen),
        strata(chosen),
        balance_trails(chosen),
    )


def of_accounts(case: CaseFile, entries: pl.DataFrame, accounts: Collection[str]) -> pl.DataFrame:
    """Return the entries of accounts given by their numbers, all where none is given; raise `UnknownAccount`."""
    wanted = {plain_key(number): number for number in accounts}
    known = {account.identity.key for account in case.accounts()}
    for key, number in wanted.items():
        if key not in known:
            raise UnknownAccount(number)
    if not wanted:
        return entries
    return entries.filter(pl.col("account").is_in(pl.Series(sorted(wanted), dtype=pl.String).implode()))


def keep_screening(
    case: CaseFile, accounts: Collection[str], actor: Actor, clock: Clock = system_clock
) -> tuple[Screening, CaseChanges]:
    """Screen and keep what was found as a run of the case."""
    read_at = case.sequence
    found = screening(case, accounts)
    parameters = {"accounts": sorted(plain_key(number) for number in accounts)}
    content = screening_content(
        found.digits, found.rounds, found.numbers, found.quiet, found.strata, found.balances
    )
    changes = keep_run(
        case,
        AnalysisKind.SCREENING,
        "Screening",
        parameters,
        content,
        actor,
        input_sequence=read_at,
        clock=clock,
    )
    return found, changes
