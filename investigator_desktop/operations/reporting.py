"""Writing the report of a case: its content is gathered here, printed by `reports`."""

from __future__ import annotations

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
from investigator_desktop.operations.limits import limits_of
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.schedule import Schedule
from investigator_desktop.operations.statements import completeness
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
) -> WrittenReport:
    """Write the report of the entries in `query` as a PDF at `out`, in `language`; the file is whole or not there.

    The writing is an audit record of its own, with the file's hash. Raise `OutputRefused` where it cannot be written.
    """
    require_output(out, (".pdf",), case.path)
    progress.begin(message("Report", "Gathering the content of the report"))
    content = report_content(case, language, actor, query, clock)
    try:
        written = write_report(content, out, progress)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    if not case.is_read_only:
        parameters = {"file_name": out.name, "language": language, "sha256": written.sha256}
        with case.unit_of_work(actor, clock, "write_report", parameters):
            pass
    return written


def report_content(
    case: CaseFile, language: str, actor: Actor, query: EntryQuery = ALL_ENTRIES, clock: Clock = system_clock
) -> ReportContent:
    """Return everything the report prints, as plain values."""
    schedule = Schedule(case, query, load_catalogue(language))
    found = completeness(case)
    return ReportContent(
        language=language,
        details=case.details,
        prepared_by=actor,
        prepared_at=clock(),
        program_version=__version__,
        period=_period(case, query),
        evidence=case.evidence(),
        runs=tuple(run for run in case.runs() if run.is_valid),
        accounts=case.accounts(),
        statements=case.statements(),
        gaps=found.gaps,
        totals=case.entry_totals(query),
        timeline=report_timeline(case, query, language),
        schedule=schedule.rows,
        schedule_count=schedule.count,
        unread_rows=case.unread_rows(),
        limits=limits_of(case, found),
        audit_head=case.audit_head(),
        linked_count=schedule.linked_count,
        schedule_frame=schedule.frame(),
        transfers=transfers(case),
    )


def _period(case: CaseFile, query: EntryQuery) -> tuple[date, date] | None:
    """Return the days the report is about: those asked for, else those of the first and last entry."""
    firsts = [account.first_on for account in case.accounts() if account.first_on is not None]
    lasts = [account.last_on for account in case.accounts() if account.last_on is not None]
    first, last = query.from_on or min(firsts, default=None), query.to_on or max(lasts, default=None)
    return None if first is None or last is None else (first, last)
