"""The sealed tables of rates by which a worksheet may convert."""

from __future__ import annotations

import json

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import RecordKind
from investigator_desktop.domain.rates import RateTable, table_of_plain
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError


class UnknownRates(InvestigatorError):
    """A table of rates is named that was never sealed in the case."""

    def __init__(self, name: str) -> None:
        """Name it."""
        told = message("Rates", "No table of rates named {name} is sealed in the case.")
        super().__init__(told.format(name=isolate(name)))


def rate_tables(case: CaseFile) -> tuple[RateTable, ...]:
    """Return the sealed tables, the newest last."""
    found = []
    for kept in case.analyst_records(RecordKind.SEALED_LIST):
        try:
            found.append(table_of_plain(json.loads(kept.record.content)))
        except (ValueError, KeyError):
            continue  # a sealed list of another kind
    return tuple(found)


def rates_named(case: CaseFile, name: str | None) -> RateTable | None:
    """Return the newest sealed table of a name, None where no name is given; raise `UnknownRates`."""
    if not name:
        return None
    found = [table for table in rate_tables(case) if table.name == name]
    if not found:
        raise UnknownRates(name)
    return found[-1]
