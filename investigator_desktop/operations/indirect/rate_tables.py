"""The sealed tables of rates by which a worksheet may convert."""

from __future__ import annotations

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.rates import RateTable
from investigator_desktop.operations.flows import rates


def rate_tables(case: CaseFile) -> tuple[RateTable, ...]:
    """Return the sealed tables, the newest last."""
    return tuple(sealed.table for sealed in rates.sealed_rates(case))


def rates_named(case: CaseFile, name: str | None) -> RateTable | None:
    """Return the newest sealed table of a name, None where no name is given; raise `UnknownRates`."""
    return rates.rates_named(case, name).table if name else None
