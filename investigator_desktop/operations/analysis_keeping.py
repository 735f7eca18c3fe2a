"""Keeping what an analysis gave and what persons decide for it: each one step that can be undone."""

from __future__ import annotations

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalysisRun, AnalystRecord
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.decisions import KEYS_IN_TRAIL

_CHANGES_NOTHING = (
    "run_", "write_", "export_", "make_", "give_key", "change_passphrase", "introduce", "record_note",
    "record_exhibit", "record_filter", "record_event", "record_protected",
)  # fmt: skip
_NOTHING = message("Analysis", "The case keeps nothing of its analysis under the number {number}.")


class UnknownRecord(InvestigatorError):
    """A record or a kept run is named that does not hold."""

    def __init__(self, number: int, sentence: Message = _NOTHING) -> None:
        """Name it; `sentence` says of what kind it should be, and where its `{number}` stands."""
        super().__init__(sentence.format(number=isolate(str(number))))


def keep_run(
    case: CaseFile,
    kind: AnalysisKind,
    title: str,
    parameters: object,
    result: object,
    actor: Actor,
    *,
    input_sequence: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep a run over the case as it is, or as it was after `input_sequence`, as one step.

    `parameters` and `result` are plain values that JSON can say, without floats; both are kept as canonical JSON.
    """
    read_at = case.sequence if input_sequence is None else input_sequence
    told, given = _json(parameters), _json(result)
    with case.unit_of_work(actor, clock, f"run_{kind.value}", {"read_at": read_at}) as work:
        work.keep_run(kind, title, told, given, read_at)
    return CaseChanges(case.sequence, has_analysis=True)


def _json(value: object) -> str:
    return canonical_json(value).decode("utf-8")


def withdraw_run(case: CaseFile, run_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw a kept run as one step; raise `UnknownRecord`."""
    if run_id not in {run.id for run in case.analysis_runs()}:
        raise UnknownRecord(run_id)
    with case.unit_of_work(actor, clock, "withdraw_run", {"run": run_id}) as work:
        work.withdraw_run(run_id)
    return CaseChanges(case.sequence, has_analysis=True)


def newest_run(case: CaseFile, kind: AnalysisKind) -> AnalysisRun | None:
    """Return the last kept run of a method."""
    return next(reversed(case.analysis_runs(kind)), None)


def is_outdated(case: CaseFile, run: AnalysisRun) -> bool:
    """Tell whether something was done since the run that may change what it read."""
    later = (one.action for one in case.audit_records() if one.sequence > run.input_sequence)
    return any(not action.startswith(_CHANGES_NOTHING) for action in later)


def record(
    case: CaseFile,
    entered: AnalystRecord,
    actor: Actor,
    *,
    record_id: int | None = None,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep what a person entered or decided, in the place of what `record_id` said, as one step.

    Raise `UnknownRecord`.
    """
    request = {
        "record": record_id,
        "entry_count": len(entered.entry_keys),
        "entry_keys": [key.hex() for key in entered.entry_keys[:KEYS_IN_TRAIL]],
    }
    if record_id is not None:
        _require_known(case, entered, record_id)
    with case.unit_of_work(actor, clock, f"record_{entered.kind.value}", request) as work:
        work.record(entered, record_id)
    return CaseChanges(case.sequence, has_analysis=True)


def _require_known(case: CaseFile, entered: AnalystRecord, record_id: int) -> None:
    if record_id not in {kept.id for kept in case.analyst_records(entered.kind)}:
        raise UnknownRecord(record_id)


def withdraw(case: CaseFile, record_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Withdraw a record as one step; raise `UnknownRecord`."""
    try:
        with case.unit_of_work(actor, clock, "withdraw_record", {"record": record_id}) as work:
            work.withdraw_record(record_id)
    except KeyError as error:
        raise UnknownRecord(record_id) from error
    return CaseChanges(case.sequence, has_analysis=True)
