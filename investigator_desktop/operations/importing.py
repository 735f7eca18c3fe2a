"""Taking files into a case: evidence first, then what was read of it, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile, UnitOfWork
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EvidenceItem
from investigator_desktop.domain.custody import (
    UNLIMITED,
    EvidenceStanding,
    EvidenceTerms,
    Receipt,
    StandingRecord,
)
from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.passwords import NO_PASSWORDS, Passwords
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.as_read import as_read_json
from investigator_desktop.importers.known_layouts.presets_text import Preset
from investigator_desktop.operations.acquiring import Acquisition, hashes_of, opened_hashes
from investigator_desktop.operations.answers import answers_of, mapping_with_answers
from investigator_desktop.operations.assumptions import with_assumptions
from investigator_desktop.operations.linking import renew_links
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading
from investigator_desktop.operations.readings import read_all

NO_RECEIPT = Receipt()


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did. `readings` holds every file in order, without its entries; `run_ids` those imported.

    `already_known` are items that the case has as they were read, `left_out` what stands against items that do not
    count, `held` what was acquired and could not be read.
    """

    changes: CaseChanges
    readings: tuple[CheckedReading, ...]
    run_ids: tuple[int, ...]
    already_known: tuple[EvidenceItem, ...]
    left_out: tuple[StandingRecord, ...] = ()
    held: tuple[EvidenceItem, ...] = ()

    @property
    def needs_a_person(self) -> bool:
        """Tell whether anything was left out or does not reconcile."""
        return bool(self.left_out) or any(reading.needs_a_person for reading in self.readings)


def import_files(
    case: CaseFile,
    paths: Sequence[Path],
    actor: Actor,
    progress: Progress,
    receipt: Receipt = NO_RECEIPT,
    mapping: Mapping = NO_MAPPING,
    clock: Clock = system_clock,
    *,
    terms: EvidenceTerms = UNLIMITED,
    layout: Preset | None = None,
    passwords: Passwords = NO_PASSWORDS,
) -> ImportOutcome:
    """Read and import files one after another; those that cannot be read are reported and the rest goes on.

    What the case was told of a layout and an account answers the files that ask it again. `layout` is one that a person
    chose for all of them; `passwords` are tried on what is locked.
    """
    known = [given.answer for given in case.given_answers()]
    readings = read_all(paths, progress, mapping, known, layout=layout, passwords=passwords)
    return import_readings(case, readings, actor, progress, receipt, clock, terms=terms)


def import_readings(
    case: CaseFile,
    readings: Iterable[CheckedReading],
    actor: Actor,
    progress: Progress,
    receipt: Receipt = NO_RECEIPT,
    clock: Clock = system_clock,
    *,
    terms: EvidenceTerms = UNLIMITED,
) -> ImportOutcome:
    """Import what was read, as it was shown: a file whose bytes have changed since is refused.

    Files with status `ok` are kept with their evidence under `terms`; of those with status `held` the evidence is kept,
    and a run that says why they were not read. Others are left out and change nothing. What was taken out of a file is
    an item of its own, after that file. A file that the case has already gets another receipt and keeps its terms; what
    was held is read anew once it can be; what was destroyed is not taken again. One
    transaction and one audit record hold the whole import; a failure or `Cancelled` leaves the case as it was.
    """
    importer = _Importer(case, receipt, terms, progress)
    kept: list[CheckedReading] = []
    unit = case.unit_of_work(actor, clock, "import", importer.parameters(), progress)
    with suppress(_NothingImported), unit as work:
        kept += (importer.take(work, checked) for checked in readings)
        if not importer.has_acquired:
            raise _NothingImported
        renew_links(work)
    changes = CaseChanges(case.sequence, bool(importer.run_ids), importer.has_acquired)
    return ImportOutcome(
        changes,
        tuple(kept),
        tuple(importer.run_ids),
        tuple(importer.already_known),
        tuple(importer.left_out.values()),
        tuple(importer.held),
    )


class _NothingImported(Exception):
    """Takes a unit of work back in which no file was received, so that the trail has no empty record."""


class _Importer:
    """The state of one import: what was taken so far."""

    def __init__(self, case: CaseFile, receipt: Receipt, terms: EvidenceTerms, progress: Progress) -> None:
        self.case, self.terms, self.progress = case, terms, progress
        self.run_ids: list[int] = []
        self.already_known: list[EvidenceItem] = []
        self.left_out: dict[int, StandingRecord] = {}
        self.held: list[EvidenceItem] = []
        self._acquisition = Acquisition(receipt)
        valid = [run for run in case.runs() if run.is_valid]
        self._imported = {run.evidence_id for run in valid if run.status != ReadStatus.HELD.value}
        held = {run.evidence_id: run.id for run in valid if run.status == ReadStatus.HELD.value}
        self._held_runs = {item.sha256: held[item.id] for item in case.evidence() if item.id in held}
        self._termed: set[int] = set()
        self._destroyed = {item.sha256: item for item in case.destructions()}

    @property
    def has_acquired(self) -> bool:
        """Tell whether anything was received."""
        return self._acquisition.has_any

    def parameters(self) -> dict[str, object]:
        """Return what the audit record says of the whole import; names and texts stand in what it claims."""
        return {"source_kind": self.terms.source_kind, "has_legal_basis": self.terms.basis.is_stated}

    def take(self, work: UnitOfWork, checked: CheckedReading) -> CheckedReading:
        """Keep one file where it was read; return its reading without the entries, which are in the case now."""
        if checked.reading.status in (ReadStatus.OK, ReadStatus.HELD):
            self._keep(work, checked)
        emptied = tuple(replace(draft, entries=draft.entries.clear()) for draft in checked.reading.statements)
        light = replace(checked.reading, statements=emptied, payments=checked.reading.payments.clear())
        source = None if checked.source is None else checked.source.without_content
        return replace(checked, reading=light, source=source)

    def _keep(self, work: UnitOfWork, checked: CheckedReading) -> None:
        self.progress.begin(
            message("Import", "Importing {file}").format(file=isolate(checked.reading.file_name))
        )
        destroyed = next((self._destroyed[one] for one in hashes_of(checked) if one in self._destroyed), None)
        if destroyed is not None:
            self.left_out[destroyed.evidence_id] = destroyed.as_standing
            return
        evidence = self._acquisition.item(work, checked)
        if evidence.standing is not EvidenceStanding.COUNTS:
            self.left_out[evidence.id] = self.case.standing_history(evidence.id)[-1]
        elif evidence.id in self._imported:
            self.already_known.append(evidence)
            self._no_longer_held(work, opened_hashes(checked))
        elif checked.reading.status is ReadStatus.HELD:
            self._hold(work, evidence, checked)
        else:
            self._imported.add(evidence.id)
            self._no_longer_held(work, hashes_of(checked))
            self._run(work, evidence, checked)

    def _hold(self, work: UnitOfWork, evidence: EvidenceItem, checked: CheckedReading) -> None:
        """Keep why an item was not read, once."""
        if evidence.sha256 in self._held_runs:
            self.already_known.append(evidence)
            return
        self._no_longer_held(work, hashes_of(checked))
        self._held_runs[evidence.sha256] = self._begin(work, evidence, checked)
        self.held.append(evidence)

    def _no_longer_held(self, work: UnitOfWork, opened: Iterable[str]) -> None:
        """End what says that items, given by their hashes, were not read."""
        for sha256 in opened:
            run_id = self._held_runs.pop(sha256, None)
            if run_id is not None:
                work.end_run(run_id)

    def _begin(self, work: UnitOfWork, evidence: EvidenceItem, checked: CheckedReading) -> int:
        """Begin the run of an item, and let the terms of the import hold for it and for what it was taken out of."""
        reading = checked.reading
        layout_id = "+".join(dict.fromkeys(layout.id for layout in reading.layouts))
        how = None if reading.as_read is None else as_read_json(reading.as_read)
        status, mapping = reading.status.value, mapping_with_answers(checked)
        run_id = work.begin_run(evidence.id, layout_id, status, reading.sentence, mapping, how)
        if self.terms != UNLIMITED:
            concerned = {evidence.id, *self._acquisition.container_ids(checked)}
            for evidence_id in sorted(concerned - self._termed):
                work.set_terms(evidence_id, self.terms)
                self._termed.add(evidence_id)
        return run_id

    def _run(self, work: UnitOfWork, evidence: EvidenceItem, checked: CheckedReading) -> None:
        """Keep what was read of an item, and the terms under which it may be used."""
        reading, run_id = checked.reading, self._begin(work, evidence, checked)
        self.run_ids.append(run_id)
        for draft, reconciliation in zip(reading.statements, checked.reconciliations, strict=True):
            work.add_statement(run_id, with_assumptions(draft, self.case.details), reconciliation)
            self.progress.check()
        work.add_payments(run_id, reading.payments)
        work.add_unread_rows(run_id, reading.unread_rows)
        for answer in answers_of(reading, checked.mapping):
            work.give_answer(answer)


def undo_import(case: CaseFile, run_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """End the validity of what one import run gave; its evidence and its audit records stay."""
    with case.unit_of_work(actor, clock, "undo_import", {"run": run_id}) as work:
        work.end_run(run_id)
        renew_links(work)
    return CaseChanges(case.sequence, has_entries=True, has_evidence=True)
