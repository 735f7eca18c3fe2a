"""Running the matching of transfers over a case and keeping what it gave."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

import polars as pl

from investigator_desktop.analysis.matching.matching import LINKED_SCHEMA, Decided, Matching, match_legs
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalysisRun, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.match_records import MatchRecord, MatchVerdict
from investigator_desktop.domain.matches import MatchGrade, MatchSide
from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_keeping import keep_run, newest_run
from investigator_desktop.operations.matching.legs import CaseLegs, case_legs

TITLE = "Transfer matching"
Keys = tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class RunMatch:
    """A match as a kept run holds it, by the keys of its legs."""

    debits: Keys
    credits: Keys
    grade: MatchGrade
    score: int
    candidates: int
    reasons: str


@dataclass(frozen=True, slots=True)
class RunReversal:
    """An entry that takes back another one, by keys; `reversed_key` is None where none was found."""

    reversal_key: bytes
    reversed_key: bytes | None
    basis: str


@dataclass(frozen=True, slots=True)
class MatchingRun:
    """A kept run with what it found; what its two counts mean `Matching` says."""

    run: AnalysisRun
    matches: tuple[RunMatch, ...]
    reversals: tuple[RunReversal, ...]
    inexact_count: int
    bounded_count: int


def run_matching(
    case: CaseFile,
    actor: Actor,
    parameters: MatchingParameters | None = None,
    *,
    progress: Progress | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Match all legs of the case and keep the run with its parameters, as one step; the same case gives the same."""
    limits, shown = parameters or MatchingParameters(), progress or Progress()
    sequence = case.sequence
    shown.begin(message("Matching", "Looking for both sides of each transfer"))
    legs = case_legs(case)
    shown.check()
    found = match_legs(legs.frame, limits, _numbered_links(case, legs), _decided(case, legs))
    shown.check()
    result = _plain(found, legs)
    return keep_run(
        case,
        AnalysisKind.MATCHING,
        TITLE,
        limits.as_plain(),
        result,
        actor,
        input_sequence=sequence,
        clock=clock,
    )


def match_records(case: CaseFile) -> tuple[tuple[int, MatchRecord, str], ...]:
    """Return what persons said of matches: the record's id, what it says, and why."""
    return tuple(
        (kept.id, MatchRecord.of_content(kept.record.content), kept.record.reason)
        for kept in case.analyst_records(RecordKind.MATCH)
    )


def proven_links(case: CaseFile, legs: CaseLegs) -> pl.DataFrame:
    """Return the links between entries that count and that nobody rejected, by ids of entries, with their basis."""
    known = legs.frame["entry_id"].implode()
    links = case.links().filter(pl.col("debit_id").is_in(known) & pl.col("credit_id").is_in(known))
    refused = [
        (legs.id_of_key.get(said.debit_keys[0]), legs.id_of_key.get(said.credit_keys[0]))
        for _, said, _ in match_records(case)
        if said.verdict is MatchVerdict.REJECTED and len(said.debit_keys) == len(said.credit_keys) == 1
    ]
    barred = pl.DataFrame(refused, schema=LINKED_SCHEMA, orient="row")
    return links.join(barred, on=LINKED_SCHEMA.names(), how="anti", maintain_order="left")


def _numbered_links(case: CaseFile, legs: CaseLegs) -> pl.DataFrame:
    numbers, said = legs.number_of, _matched_ids(case, legs)
    rows = proven_links(case, legs).select("debit_id", "credit_id").iter_rows()
    pairs = [(numbers[debit], numbers[credit]) for debit, credit in rows if not {debit, credit} & said]
    return pl.DataFrame(pairs, schema=LINKED_SCHEMA, orient="row")


def _matched_ids(case: CaseFile, legs: CaseLegs) -> set[int]:
    """Return the ids of the legs that persons matched."""
    return {
        legs.id_of_key[key]
        for _, said, _ in match_records(case)
        if said.verdict is not MatchVerdict.REJECTED
        for key in (*said.debit_keys, *said.credit_keys)
        if key in legs.id_of_key
    }


def _decided(case: CaseFile, legs: CaseLegs) -> Decided:
    matched = sorted(legs.number_of[one] for one in _matched_ids(case, legs))
    refused = []
    for _, said, _ in match_records(case):
        keys = (*said.debit_keys, *said.credit_keys)
        if (
            said.verdict is MatchVerdict.REJECTED
            and len(keys) == 2
            and all(key in legs.id_of_key for key in keys)
        ):
            refused.append(tuple(legs.number_of[legs.id_of_key[key]] for key in keys))
    return Decided(tuple(matched), tuple((debit, credit) for debit, credit in sorted(refused)))


def _plain(found: Matching, legs: CaseLegs) -> dict[str, object]:
    """Return what was found as plain values by keys; what identifiers prove stands in the case already."""
    keys = dict(legs.frame.select("id", pl.col("entry_key").bin.encode("hex")).iter_rows())
    sides: dict[tuple[int, str], list[str]] = defaultdict(list)
    for number, leg, side in found.legs.select("match_no", "entry_id", "side").iter_rows():
        sides[number, side].append(keys[leg])
    rows = found.matches.filter(~pl.col("reasons").str.starts_with("link:"))
    matches = [
        [
            sides[number, MatchSide.DEBIT.value],
            sides[number, MatchSide.CREDIT.value],
            grade,
            score,
            candidates,
            reasons,
        ]
        for number, grade, score, candidates, reasons in rows.iter_rows()
    ]
    reversals = [
        [keys[reversal], None if other is None else keys[other], basis]
        for reversal, other, basis in found.reversals.iter_rows()
    ]
    return {
        "matches": matches,
        "reversals": reversals,
        "inexact_count": found.inexact_count,
        "bounded_count": found.bounded_count,
    }


def newest_matching(case: CaseFile) -> MatchingRun | None:
    """Return the last kept run of the matching, None where there is none."""
    run = newest_run(case, AnalysisKind.MATCHING)
    return None if run is None else _read(run, case.analysis_result(run.id))


def _read(run: AnalysisRun, text: str) -> MatchingRun:
    told = json.loads(text)
    matches = tuple(
        RunMatch(_keys(debits), _keys(receipts), MatchGrade(grade), score, candidates, reasons)
        for debits, receipts, grade, score, candidates, reasons in told["matches"]
    )
    reversals = tuple(
        RunReversal(bytes.fromhex(one), None if other is None else bytes.fromhex(other), basis)
        for one, other, basis in told["reversals"]
    )
    return MatchingRun(run, matches, reversals, told["inexact_count"], told["bounded_count"])


def _keys(texts: list[str]) -> Keys:
    return tuple(map(bytes.fromhex, texts))
