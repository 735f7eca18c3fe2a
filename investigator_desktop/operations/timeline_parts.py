"""What a timeline shows beside entries: movements between accounts, findings, events, and whose accounts they are."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from itertools import product

import polars as pl

from investigator_desktop.analysis.identity.joining import joined
from investigator_desktop.analysis.timeline.beside import INFERRED, PROVEN, TRANSFER
from investigator_desktop.analysis.timeline.building import Beside
from investigator_desktop.analysis.timeline.grouping import Holder
from investigator_desktop.analysis.timeline.model import EventMark, FindingMark, Span
from investigator_desktop.analysis.timeline.times import MINUTE_US, as_us, day_begin, day_end
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind, RecordKind
from investigator_desktop.domain.case import AccountRecord
from investigator_desktop.domain.custody import SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.events import CaseEvent
from investigator_desktop.domain.matches import TransferMatch
from investigator_desktop.domain.parties import number_of, recorded_key
from investigator_desktop.domain.red_flags import DispositionState
from investigator_desktop.operations.analysis_keeping import newest_run
from investigator_desktop.operations.events import KeptEvent, events
from investigator_desktop.operations.matching.matches import all_matches
from investigator_desktop.operations.parties.decisions import decisions_of
from investigator_desktop.operations.red_flags.findings import NumberedFinding, findings

LINK_SCHEMA = pl.Schema({"debit_id": pl.Int64(), "credit_id": pl.Int64(), "grade": pl.String()})
FLAG_SCHEMA = pl.Schema({"entry_key": pl.Binary(), "number": pl.Int64()})
_ANSWERED = frozenset({DispositionState.EXPLAINED, DispositionState.DISMISSED})
_MOST_PAIRS = 36  # of a match between many legs; more arrows would say nothing


def beside(case: CaseFile, query: EntryQuery, transfers: pl.DataFrame | None = None) -> Beside:
    """Return what is drawn beside the entries of a query; `transfers` has `debit_id` and `credit_id` of their sides."""
    links = movements(case)
    if transfers is not None:
        links = pl.concat([links, transfers.with_columns(pl.lit(TRANSFER).alias("grade"))])
    marks, flags = finding_flags(case, query)
    return Beside(links, flags, marks, case_events(case, query))


def proven_beside(case: CaseFile, query: EntryQuery) -> Beside:
    """Return what a report draws: movements that are proven or that a person confirmed, and events; no leads."""
    links = movements(case).filter(pl.col("grade") != INFERRED)
    return Beside(links, events=case_events(case, query))


def case_events(case: CaseFile, query: EntryQuery) -> tuple[EventMark, ...]:
    """Return the events of a case; where a query leaves out intelligence, those too that stand on it alone."""
    hidden = {
        item.id
        for item in case.evidence()
        if query.is_intelligence is False and item.terms.source_kind is SourceKind.INTELLIGENCE
    }
    return tuple(event_mark(one) for one in events(case) if one.standing.evidence_id not in hidden)


def movements(case: CaseFile) -> pl.DataFrame:
    """Return the two entries of each movement between accounts of the case, and on what that they are one rests."""
    if newest_run(case, AnalysisKind.MATCHING) is None and not case.analyst_records(RecordKind.MATCH):
        proven = case.links().select(pl.col("debit_id", "credit_id").cast(pl.Int64))
        return proven.with_columns(pl.lit(PROVEN).alias("grade"))
    rows = [row for match in all_matches(case).matches for row in _pairs(match)]
    return pl.DataFrame(rows, schema=LINK_SCHEMA, orient="row")


def _pairs(match: TransferMatch) -> list[tuple[int, int, str]]:
    pairs = list(product(match.debits, match.credits))[:_MOST_PAIRS]
    return [(debit.entry_id, credit.entry_id, match.grade.value) for debit, credit in pairs]


def finding_flags(case: CaseFile, query: EntryQuery) -> tuple[tuple[FindingMark, ...], pl.DataFrame | None]:
    """Return the findings that nobody explained or dismissed, and their witness entries by id."""
    run = findings(case)
    found = [] if run is None else [one for one in run.findings if one.state not in _ANSWERED]
    if run is None or not found:
        return (), None
    titles = {rule.id: rule.title_text() for rule in run.pack.rules}
    marks = tuple(
        FindingMark(one.number, titles.get(one.finding.rule_id, one.finding.sentence)) for one in found
    )
    keys = case.entry_columns(query, ("entry_key",)).select("entry_key", pl.col("id").alias("entry_id"))
    return marks, _witnesses(found).join(keys, on="entry_key").select("entry_id", "number")


def _witnesses(found: Sequence[NumberedFinding]) -> pl.DataFrame:
    rows = [(key, one.number) for one in found for key in one.finding.witness.entry_keys]
    return pl.DataFrame(rows, schema=FLAG_SCHEMA, orient="row")


def event_mark(kept: KeptEvent) -> EventMark:
    """Return an event as the timeline draws it."""
    event = kept.event
    return EventMark(kept.id, event.kind, event.label, event.place, event_span(event), event.at is None)


def event_span(event: CaseEvent) -> Span:
    """Return the days of an event, or its minute where that is known."""
    begin = day_begin(event.on) if event.at is None else as_us(event.moment)
    if event.to_on is not None:
        return Span(begin, day_end(event.to_on))
    if event.at is None:
        return Span(begin, day_end(event.on))
    return Span(begin, as_us(event.moment + timedelta(microseconds=MINUTE_US)))


def holders(case: CaseFile, accounts: Sequence[AccountRecord]) -> dict[int, Holder]:
    """Return whose account each is: those of one identifier, and of parties that a person accepted as one, are one's.

    A person's money transfers belong to the holder with the identifier by which the transfers name the person.
    """
    parties = joined(one.decision for one in decisions_of(case))
    found: dict[int, Holder] = {}
    by_identifier: dict[str, Holder] = {}
    for account in accounts:
        own = account.identity
        recorded = recorded_key(own.holder or "", own.holder_id or "", own.key)
        key = f"party:{parties.get(recorded, recorded)}"
        holder = by_identifier.get(own.key) if account.id < 0 else None
        found[account.id] = holder or Holder(key, own.holder or "")
        if account.id > 0 and number_of(own.holder_id or ""):
            by_identifier.setdefault(number_of(own.holder_id or ""), found[account.id])
    return found
