"""What other analyses say of a case that movements rest on: matches of transfers, and who is one party."""

from __future__ import annotations

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.parties import PartyIndex
from investigator_desktop.operations.matching import matches
from investigator_desktop.operations.parties.keys import party_keys


def case_matches(case: CaseFile) -> pl.DataFrame:
    """Return the matches that hold (`MATCH_SCHEMA`), also those of which an equal rival exists, so marked.

    Left out, both of their legs would count, and one movement twice.
    """
    return matches.case_matches(case, with_ambiguous=True)


def case_parties(case: CaseFile) -> PartyIndex:
    """Return which recorded parties persons accepted as one."""
    return party_keys(case)
