"""Matches as a table, a row for each leg with the grade of its match, for the screen of a command and for files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import SourceKind
from investigator_desktop.domain.match_words import reason_sentence
from investigator_desktop.domain.matches import MatchGrade, TransferMatch
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, Catalogue, load_catalogue
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.operations.analysis_entries import COUNTING
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.matching.matches import CaseMatches, all_matches
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.releases import BY_DEFAULT, Release, released, require_consent
from investigator_desktop.operations.table_files import TABLE_SUFFIXES, csv_file, xlsx_file

_AMOUNTS = frozenset({"amount"})
TABLE_SCHEMA = pl.Schema(
    {
        "match": pl.Int64(), "grade": pl.String(), "is_sure": pl.Boolean(), "candidates": pl.Int64(),
        "score": pl.Int64(), "side": pl.String(), "entry": pl.Int64(), "booked_at": pl.String(), "account": pl.String(),
        "holder": pl.String(), "amount": pl.String(), "currency": pl.String(), "counterparty_name": pl.String(),
        "counterparty_account": pl.String(), "purpose": pl.String(), "evidence": pl.String(), "place": pl.String(),
        "entry_key": pl.String(), "reasons": pl.String(),
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WrittenMatches:
    """How many matches a file holds, and how many were left out since a leg may not leave the case."""

    count: int
    withheld_count: int


def of_grade(matches: Sequence[TransferMatch], grades: Sequence[MatchGrade]) -> tuple[TransferMatch, ...]:
    """Return the matches of these grades, all where none is given."""
    return tuple(match for match in matches if not grades or match.grade in grades)


def match_table(
    found: CaseMatches, matches: Sequence[TransferMatch], case: CaseFile, catalogue: Catalogue
) -> pl.DataFrame:
    """Return `TABLE_SCHEMA`: each leg of these matches, with what is said of it and of its match."""
    labels = {item.id: item.label for item in case.evidence()}
    wanted = [leg.entry_id for match in matches for leg in (*match.debits, *match.credits)]
    known = {
        str(row["entry_id"]): row
        for row in found.legs.frame.filter(pl.col("entry_id").is_in(wanted)).iter_rows(named=True)
    }
    rows = []
    for match in matches:
        reasons = " ".join(f"{catalogue.text(reason_sentence(one))} ({one.weight})" for one in match.reasons)
        for leg in (*match.debits, *match.credits):
            row = known[str(leg.entry_id)]
            place = " ".join(str(part) for part in (row["sheet"], row["row"]) if part is not None)
            rows.append(
                (
                    match.match_no, match.grade.value, match.is_sure, match.candidates, match.score, leg.side.value,
                    leg.entry_id, row["booked_at"].isoformat(), row["account"], row["holder"],
                    decimal_text(row["amount"], row["amount_scale"]), row["currency"], row["counterparty_name"],
                    row["counterparty_account"], row["remittance_info"], labels.get(row["evidence_id"], ""), place,
                    leg.entry_key.hex(), reasons,
                )
            )  # fmt: skip
    return pl.DataFrame(rows, schema=TABLE_SCHEMA, orient="row")


def export_matches(
    case: CaseFile,
    out: Path,
    grades: Sequence[MatchGrade] = (),
    release: Release = BY_DEFAULT,
    language: str = SOURCE_LANGUAGE,
) -> WrittenMatches:
    """Write the matches of these grades, a row for each leg; a match goes out only where all its legs may.

    Raise `UnknownFormat`, `OutputRefused`, `NotReleased` or `MayNotBePassedOn`.
    """
    require_output(out, TABLE_SUFFIXES, case.path)
    require_consent(case, COUNTING, release)
    found = all_matches(case)
    asked = of_grade(found.matches, grades)
    let_out = _released(case, asked, found, release)
    frame = match_table(found, let_out, case, load_catalogue(language))
    is_csv = out.suffix.lower() == TABLE_SUFFIXES[0]
    content = csv_file(frame, _AMOUNTS) if is_csv else xlsx_file(frame, "Matches", _AMOUNTS, language)
    try:
        replace_file(out, content)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return WrittenMatches(len(let_out), len(asked) - len(let_out))


def _released(
    case: CaseFile, matches: Sequence[TransferMatch], found: CaseMatches, release: Release
) -> tuple[TransferMatch, ...]:
    entries = set(case.entry_ids(released(COUNTING, release)).to_list())
    held = {item.id for item in case.evidence() if item.terms.source_kind is SourceKind.INTELLIGENCE}
    payments = found.legs.frame.filter(pl.col("entry_id") < 0)
    if not release.with_intelligence:
        payments = payments.filter(~pl.col("evidence_id").is_in(sorted(held)))
    entries |= set(payments["entry_id"])
    return tuple(
        match for match in matches if all(leg.entry_id in entries for leg in (*match.debits, *match.credits))
    )
