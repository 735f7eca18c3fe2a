"""The transfers that matching found in a case and persons decided about, as legs."""

from __future__ import annotations

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.matches import MATCH_SCHEMA


def matched_legs(case: CaseFile) -> pl.DataFrame:
    """Return the legs (`MATCH_SCHEMA`) of the matches that hold in a case."""
    return MATCH_SCHEMA.to_frame()
