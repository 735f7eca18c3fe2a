"""All looks of a screening and the outgoings by category, over frames of entries."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.screening.balances import balance_trails
from investigator_desktop.analysis.screening.digits import digit_tests
from investigator_desktop.analysis.screening.gaps import number_gaps, quiet_days
from investigator_desktop.analysis.screening.round_amounts import round_shares
from investigator_desktop.analysis.screening.strata import strata
from investigator_desktop.analysis.spending.assigning import assigned
from investigator_desktop.analysis.spending.lists import shipped_lists
from investigator_desktop.analysis.spending.totals import spending_lines

LOOKS = (digit_tests, round_shares, number_gaps, quiet_days, strata, balance_trails)


def screen(entries: pl.DataFrame) -> int:
    """Look at entries in every way and return how much was found."""
    found = sum(len(look(entries)) for look in LOOKS)
    categories = assigned(entries, shipped_lists(), ())
    return found + len(spending_lines(entries, categories))
