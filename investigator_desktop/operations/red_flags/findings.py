"""What the last run of the rules found, what became of each finding, and a person's decisions about them."""

from __future__ import annotations

from dataclasses import dataclass

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.integrity import INTEGRITY_RULES
from investigator_desktop.analysis.red_flags.pack import read_pack
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalysisRun, AnalystRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.red_flag_words.terms import LIST_TITLES
from investigator_desktop.domain.red_flags import Disposition, DispositionState, Finding, RuleAnswer
from investigator_desktop.domain.rule_material import Parameter, Parameters
from investigator_desktop.domain.rule_pack import PackRule, RulePack
from investigator_desktop.domain.sealed_lists import ListKind
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import is_outdated, newest_run, record
from investigator_desktop.operations.red_flags.errors import ReasonMissing, UnknownFinding
from investigator_desktop.operations.red_flags.stored import answers_read
from investigator_desktop.operations.red_flags.tables import Table

COMPUTED_RULES: tuple[str, ...] = (*(one.id for one in INTEGRITY_RULES), *(one.id for one in RULES))


@dataclass(frozen=True, slots=True)
class UsedList:
    """A list that a run used, with its seal; `after_run_id` is the earlier run after which it was sealed."""

    kind: str
    title: str
    sha256: str
    version: int
    sealed_by: str
    sealed_at: str
    after_run_id: int | None


@dataclass(frozen=True, slots=True)
class NumberedFinding:
    """A finding with its number in the run, from 1, and what a person decided about it."""

    number: int
    finding: Finding
    disposition: Disposition | None

    @property
    def state(self) -> DispositionState:
        """Return what has become of it: open until somebody decides."""
        return DispositionState.OPEN if self.disposition is None else self.disposition.state


@dataclass(frozen=True, slots=True)
class RunFindings:
    """A kept run with its answers, those about records first; `pack` is the one with which it ran."""

    run: AnalysisRun
    pack: RulePack
    answers: tuple[RuleAnswer, ...]
    findings: tuple[NumberedFinding, ...]
    lists: tuple[UsedList, ...]
    jurisdiction: str
    is_outdated: bool
    numbers: Table

    def parameters(self, rule: PackRule) -> Parameters:
        """Return the numbers with which a rule ran."""
        if not self.numbers.has(rule.id):
            return rule.parameters
        own = self.numbers.table(rule.id)
        return Parameters(
            tuple(Parameter(one.name, one.kind, own.number(one.name)) for one in rule.parameters.items)
        )

    def of_rule(self, rule_id: str) -> tuple[NumberedFinding, ...]:
        """Return the findings of one rule."""
        return tuple(one for one in self.findings if one.finding.rule_id == rule_id)


def findings(case: CaseFile) -> RunFindings | None:
    """Return the newest run with its findings and what became of them; None where nothing was run."""
    run = newest_run(case, AnalysisKind.RED_FLAGS)
    if run is None:
        return None
    parameters, result = Table.of(run.parameters), Table.of(case.analysis_result(run.id))
    answers = answers_read(result.tables("answers"))
    decided = {one.finding_key: one for one in dispositions(case)}
    found = [one for answer in answers for one in answer.findings]
    return RunFindings(
        run,
        read_pack(result.text("pack").encode(), run.title),
        answers,
        tuple(NumberedFinding(number, one, decided.get(one.key)) for number, one in enumerate(found, 1)),
        tuple(_used_list(one) for one in parameters.tables("lists")),
        parameters.text("jurisdiction"),
        is_outdated(case, run),
        parameters.table("parameters"),
    )


def _used_list(row: Table) -> UsedList:
    return UsedList(
        row.text("kind"),
        row.text("title"),
        row.text("sha256"),
        row.number("version"),
        row.text("sealed_by"),
        row.text("sealed_at"),
        row.number("after_run") if row.has("after_run") else None,
    )


def list_sentences(run: RunFindings) -> tuple[Message, ...]:
    """Return which sealed lists a run used, and which of them were sealed after the rules had been run before."""
    used = message(
        "Red flags", "It used {kind}, version {version}, sealed by {name} at {moment}; SHA-256 {hash}."
    )
    later = message(
        "Red flags",
        "{kind}, version {version}, was sealed after the rules had been run before: what they found was known then.",
    )
    said: list[Message] = []
    for one in run.lists:
        places = {"kind": LIST_TITLES[ListKind(one.kind)], "version": one.version}
        seal = {"name": isolate(one.sealed_by), "moment": isolate(one.sealed_at), "hash": one.sha256}
        said.append(used.format(**places, **seal))
        if one.after_run_id is not None:
            said.append(later.format(**places))
    return tuple(said)


def dispositions(case: CaseFile) -> tuple[Disposition, ...]:
    """Return what persons decided about findings, of this run or of earlier ones."""
    return tuple(
        Disposition(
            kept.record.subject,
            DispositionState(Table.of(kept.record.content).text("state")),
            kept.record.reason,
            kept.decided_by,
            kept.decided_at,
            kept.id,
        )
        for kept in case.analyst_records(RecordKind.DISPOSITION)
    )


def finding_by_number(run: RunFindings | None, number: int) -> NumberedFinding:
    """Return a finding of a run; raise `UnknownFinding`."""
    for one in () if run is None else run.findings:
        if one.number == number:
            return one
    raise UnknownFinding(str(number))


def dispose(
    case: CaseFile,
    finding: Finding,
    state: DispositionState,
    reason: str,
    actor: Actor,
    clock: Clock = system_clock,
) -> CaseChanges:
    """Keep what a person decides about a finding, in the place of what was decided before, as one step.

    It is kept by rule, subject and witness, so that it holds when the rules run again. Raise `ReasonMissing`.
    """
    if state is not DispositionState.OPEN and not reason.strip():
        raise ReasonMissing
    content = canonical_json({"rule": finding.rule_id, "state": state.value}).decode("utf-8")
    decided = AnalystRecord(
        RecordKind.DISPOSITION,
        finding.key,
        content,
        reason.strip(),
        entry_keys=finding.witness.entry_keys,
    )
    earlier = next((one for one in dispositions(case) if one.finding_key == finding.key), None)
    return record(case, decided, actor, record_id=earlier.record_id if earlier else None, clock=clock)
