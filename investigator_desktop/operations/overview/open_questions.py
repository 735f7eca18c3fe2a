"""What of a case waits for a person: files, rows, balances, days, transfers, names, findings and tasks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalysisKind
from investigator_desktop.domain.case import UnreadRecord
from investigator_desktop.domain.completeness import AccountCompleteness, DayState
from investigator_desktop.domain.matches import MatchGrade
from investigator_desktop.domain.notes import NoteKind
from investigator_desktop.domain.overview import AccountProof, OpenKind, OpenQuestion
from investigator_desktop.domain.red_flags import DispositionState
from investigator_desktop.domain.statement import ReconciliationState, UnreadReason
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_keeping import is_outdated, newest_run
from investigator_desktop.operations.held import held_not_read
from investigator_desktop.operations.matching.matches import all_matches, gaps
from investigator_desktop.operations.notes.keeping import notes_of
from investigator_desktop.operations.parties.proposals import identity_proposals
from investigator_desktop.operations.red_flags.findings import findings

_MOST_SUBJECTS = 3
_ORDER = tuple(OpenKind)


def open_questions(
    case: CaseFile, accounts: Sequence[AccountCompleteness], progress: Progress | None = None
) -> tuple[OpenQuestion, ...]:
    """Return what waits for a person, without names that may be one party; `accounts` is how complete each one is."""
    progress = progress or Progress()
    found: list[OpenQuestion] = []
    for part in (
        _of_files(case),
        _of_accounts(accounts),
        _of_matching(case),
        _of_rules(case),
        _of_notes(case),
    ):
        found += (one for one in part if one.count)
        progress.check()
    return ordered(found)


def name_questions(case: CaseFile, progress: Progress | None = None) -> tuple[OpenQuestion, ...]:
    """Return the pairs of names about which nobody decided; comparing the names of a large case takes its time."""
    count = len(identity_proposals(case, progress=progress))
    return (OpenQuestion(OpenKind.NAMES_UNDECIDED, count),) if count else ()


def ordered(found: Iterable[OpenQuestion]) -> tuple[OpenQuestion, ...]:
    """Return questions in the order in which they are told."""
    return tuple(sorted(found, key=lambda one: _ORDER.index(one.kind)))


def proofs(accounts: Iterable[AccountCompleteness]) -> tuple[AccountProof, ...]:
    """Return how much of each account is proven, in days."""
    return tuple(
        AccountProof(
            one.name,
            one.account.holder or "",
            one.currency,
            one.from_on,
            one.to_on,
            one.day_count,
            one.proven_day_count,
            sum(part.day_count for part in one.in_state(DayState.MISSING)),
            one.is_whole,
        )
        for one in accounts
    )


def _asked(kind: OpenKind, subjects: Sequence[str], count: int | None = None) -> OpenQuestion:
    named = tuple(dict.fromkeys(subject for subject in subjects if subject))[:_MOST_SUBJECTS]
    return OpenQuestion(kind, len(subjects) if count is None else count, named)


def _of_files(case: CaseFile) -> Iterator[OpenQuestion]:
    yield _asked(OpenKind.QUARANTINED, [one.label for one in case.quarantined()])
    yield _asked(OpenKind.HELD, [one.evidence.label for one in held_not_read(case)])
    unread = case.unread_rows()
    yield _of_rows(OpenKind.WAITING_ROWS, [one for one in unread if one.unread.reason is UnreadReason.ASKED])
    yield _of_rows(OpenKind.UNREAD_ROWS, [one for one in unread if one.unread.needs_a_person])


def _of_rows(kind: OpenKind, rows: Sequence[UnreadRecord]) -> OpenQuestion:
    return _asked(kind, [one.evidence.label for one in rows])


def _of_accounts(accounts: Sequence[AccountCompleteness]) -> Iterator[OpenQuestion]:
    broken = [
        one.evidence.label
        for account in accounts
        for one in account.statements
        if one.reconciliation.state is ReconciliationState.FAIL
    ]
    yield _asked(OpenKind.BALANCE_BREAKS, broken)
    apart = [account.name for account in accounts for seam in account.seams if seam.is_met is False]
    yield _asked(OpenKind.SEAMS, apart)
    differing = [account.name for account in accounts for check in account.keyed if check.differences]
    yield _asked(OpenKind.KEYED_DIFFERENCES, differing)
    missing = {
        proof.account: proof.missing_day_count for proof in proofs(accounts) if proof.missing_day_count
    }
    yield _asked(OpenKind.MISSING_DAYS, list(missing), sum(missing.values()))
    unmet = [item.label for account in accounts for item in account.unstated_edges]
    yield _asked(OpenKind.UNMET_ORDERS, list(dict.fromkeys(unmet)))


def _of_matching(case: CaseFile) -> Iterator[OpenQuestion]:
    if len(case.accounts()) < 2:  # one account alone has no transfer between accounts
        return
    if newest_run(case, AnalysisKind.MATCHING) is None:
        yield OpenQuestion(OpenKind.MATCHING_TO_RUN, 1)
        return
    found = all_matches(case)
    if found.is_outdated:
        yield OpenQuestion(OpenKind.MATCHING_OUTDATED, 1)
    undecided = sum(match.grade is MatchGrade.INFERRED for match in found.matches)
    yield OpenQuestion(OpenKind.MATCHES_UNDECIDED, undecided)
    yield OpenQuestion(OpenKind.MISSING_LEGS, gaps(case).height)


def _of_rules(case: CaseFile) -> Iterator[OpenQuestion]:
    run = newest_run(case, AnalysisKind.RED_FLAGS)
    if run is None:
        yield OpenQuestion(OpenKind.RULES_TO_RUN, 1 if case.accounts() else 0)
        return
    if is_outdated(case, run):
        yield OpenQuestion(OpenKind.RULES_OUTDATED, 1)
    found = findings(case)
    if found is not None:
        undecided = [one for one in found.findings if one.state is DispositionState.OPEN]
        yield OpenQuestion(OpenKind.FINDINGS_OPEN, len(undecided))


def _of_notes(case: CaseFile) -> Iterator[OpenQuestion]:
    written = [one.note for one in notes_of(case) if one.is_open]
    supposed = [one for one in written if one.kind is NoteKind.HYPOTHESIS]
    tasks = [one for one in written if one.kind is NoteKind.TASK]
    yield OpenQuestion(OpenKind.HYPOTHESES_OPEN, len(supposed))
    yield OpenQuestion(OpenKind.TASKS_OPEN, len(tasks))
