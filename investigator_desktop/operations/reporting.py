"""Writing the report of a case: its content is gathered here, printed by `reports`."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from investigator_desktop import __version__
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.catalogue import load_catalogue, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.flows.report_picture import report_flows
from investigator_desktop.operations.limits import limits_of
from investigator_desktop.operations.material import released_material
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.releases import (
    BY_DEFAULT,
    Release,
    released,
    require_consent,
    sentences,
    withheld,
)
from investigator_desktop.operations.report_episodes import report_episodes
from investigator_desktop.operations.report_exhibits import report_exhibits
from investigator_desktop.operations.schedule import Schedule
from investigator_desktop.operations.signing import fingerprint, prepare_signing
from investigator_desktop.operations.statements import completeness_of
from investigator_desktop.operations.timeline import report_timeline
from investigator_desktop.operations.transfers import transfers
from investigator_desktop.reports import WrittenReport, write_report

ALL_ENTRIES = EntryQuery()


def write_case_report(
    case: CaseFile,
    out: Path,
    language: str,
    actor: Actor,
    progress: Progress,
    query: EntryQuery = ALL_ENTRIES,
    clock: Clock = system_clock,
    release: Release = BY_DEFAULT,
) -> WrittenReport:
    """Write the report of the entries in `query` as a PDF at `out`, in `language`; the file is whole or not there.

    What is not let out is left out, and the report says how much. The writing is an audit record of its own, with the
    file's hash. Raise `OutputRefused` where it cannot be written, `NotReleased` or `MayNotBePassedOn`.
    """
    require_output(out, (".pdf",), case.path)
    progress.begin(message("Report", "Gathering the content of the report"))
    require_consent(case, query, release)
    prepare_signing(case, actor, clock)
    content = report_content(case, language, actor, query, clock, release)
    try:
        written = write_report(content, out, progress)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    if not case.is_read_only:
        parameters = {
            "file_name": out.name,
            "language": language,
            "sha256": written.sha256,
            "with_outside_basis": release.with_outside_basis,
            "with_intelligence": release.with_intelligence,
        }
        with case.unit_of_work(actor, clock, "write_report", parameters):
            pass
    return written


def report_content(
    case: CaseFile,
    language: str,
    actor: Actor,
    query: EntryQuery = ALL_ENTRIES,
    clock: Clock = system_clock,
    release: Release = BY_DEFAULT,
) -> ReportContent:
    """Return everything the report prints, as plain values; raise `NotReleased` or `MayNotBePassedOn`."""
    require_consent(case, query, release)
    view = released(query, release)
    material = released_material(case, release)
    schedule = Schedule(case, view, load_catalogue(language))
    found = completeness_of(case, material.statements, released(ALL_ENTRIES, release))
    left_out = (*sentences(withheld(case, query, release)), *material.sentences)
    return ReportContent(
        language=language,
        details=case.details,
        prepared_by=actor,
        prepared_at=clock(),
        program_version=__version__,
        period=_period(schedule, query),
        evidence=material.evidence,
        runs=material.runs,
        accounts=material.accounts,
        statements=material.statements,
        gaps=found.gaps,
        totals=case.entry_totals(view),
        timeline=report_timeline(case, _summed(view), language, material.statements),
        schedule=schedule.rows,
        schedule_count=schedule.count,
        unread_rows=material.unread_rows,
        limits=(*left_out, *limits_of(case, found, material, view)),
        audit_head=case.audit_head(),
        linked_count=schedule.linked_count,
        schedule_frame=schedule.frame(),
        transfers=transfers(material.payments, material.evidence),
        destructions=case.destructions(),
        episodes=report_episodes(case, view, schedule),
        decided_count=schedule.decided_count,
        deciders=schedule.deciders,
        decision_frame=schedule.decision_frame(),
        signing_fingerprint=fingerprint(case),
        held=material.held,
        flows=report_flows(case, _summed(view), language, release),
        exhibits=report_exhibits(case, language, schedule, release),
    )


def _summed(view: EntryQuery) -> EntryQuery:
    """Return the entries that are in sums, unless the view says which it wants."""
    counted = replace(view, is_excluded=False) if view.is_excluded is None else view
    return replace(counted, is_repeated=False) if counted.is_repeated is None else counted


def _period(schedule: Schedule, query: EntryQuery) -> tuple[date, date] | None:
    """Return the days the report is about: those asked for, else those of the first and last entry."""
    days = schedule.days
    first, last = query.from_on or (days and days[0]), query.to_on or (days and days[1])
    return None if first is None or last is None else (first, last)
