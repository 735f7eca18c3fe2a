"""Taking files into a case: evidence first, then what was read of it, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
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
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.as_read import as_read_json
from investigator_desktop.importers.presets_text import Preset
from investigator_desktop.operations.answers import answers_of, mapping_with_answers, read_with_answers
from investigator_desktop.operations.assumptions import with_assumptions
from investigator_desktop.operations.errors import FileChanged, FileUnreachable
from investigator_desktop.operations.layouts import read_with_layout
from investigator_desktop.operations.linking import unlinked_movements
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading

NO_RECEIPT = Receipt()


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did. `readings` holds every file in order, without its entries; `run_ids` those imported.

    `already_known` are items of which the case has the entries, `left_out` what stands against items that do not count.
    """

    changes: CaseChanges
    readings: tuple[CheckedReading, ...]
    run_ids: tuple[int, ...]
    already_known: tuple[EvidenceItem, ...]
    left_out: tuple[StandingRecord, ...] = ()

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
) -> ImportOutcome:
    """Read and import files one after another; those that cannot be read are reported and the rest goes on.

    What the case was told of a layout and an account answers the files that ask it again. `layout` is one that a person
    chose for all of them.
    """
    readings = _readings(case, paths, mapping, progress, layout)
    return import_readings(case, readings, actor, progress, receipt, clock, terms=terms)


def _readings(
    case: CaseFile, paths: Sequence[Path], mapping: Mapping, progress: Progress, layout: Preset | None
) -> Iterator[CheckedReading]:
    known = [given.answer for given in case.given_answers()]
    for path in paths:
        if layout is not None:
            yield read_with_layout(path, layout, mapping, progress)
        else:
            yield read_with_answers(path, mapping, known, progress, is_alone=len(paths) == 1)


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

    Files with status `ok` are kept with their evidence under `terms`. Others are left out and change nothing. A file
    that the case has already gets another receipt and keeps its terms; what was destroyed is not taken again. One
    transaction and one audit record hold the whole import; a failure or `Cancelled` leaves the case as it was.
    """
    importer = _Importer(case, receipt, terms, progress)
    kept: list[CheckedReading] = []
    unit = case.unit_of_work(actor, clock, "import", importer.parameters(), progress)
    with suppress(_NothingImported), unit as work:
        kept += (importer.take(work, checked) for checked in readings)
        if not importer.has_acquired:
            raise _NothingImported
        work.add_links(unlinked_movements(work))
    changes = CaseChanges(case.sequence, bool(importer.run_ids), importer.has_acquired)
    return ImportOutcome(
        changes,
        tuple(kept),
        tuple(importer.run_ids),
        tuple(importer.already_known),
        tuple(importer.left_out.values()),
    )


class _NothingImported(Exception):
    """Takes a unit of work back in which no file was received, so that the trail has no empty record."""


class _Importer:
    """The state of one import: what was taken so far."""

    def __init__(self, case: CaseFile, receipt: Receipt, terms: EvidenceTerms, progress: Progress) -> None:
        self.case, self.receipt, self.terms, self.progress = case, receipt, terms, progress
        self.run_ids: list[int] = []
        self.already_known: list[EvidenceItem] = []
        self.left_out: dict[int, StandingRecord] = {}
        self.has_acquired = False
        self._imported = {run.evidence_id for run in case.runs() if run.is_valid}
        self._destroyed = {item.sha256: item for item in case.destructions()}

    def parameters(self) -> dict[str, object]:
        """Return what the audit record says of the whole import; names and texts stand in what it claims."""
        return {"source_kind": self.terms.source_kind, "has_legal_basis": self.terms.basis.is_stated}

    def take(self, work: UnitOfWork, checked: CheckedReading) -> CheckedReading:
        """Keep one file where it was read; return its reading without the entries, which are in the case now."""
        if checked.reading.status is ReadStatus.OK:
            self._keep(work, checked)
        emptied = tuple(replace(draft, entries=draft.entries.clear()) for draft in checked.reading.statements)
        light = replace(checked.reading, statements=emptied, payments=checked.reading.payments.clear())
        return replace(checked, reading=light)

    def _keep(self, work: UnitOfWork, checked: CheckedReading) -> None:
        self.progress.begin(
            message("Import", "Importing {file}").format(file=isolate(checked.reading.file_name))
        )
        destroyed = self._destroyed.get(checked.reading.sha256)
        if destroyed is not None:
            self.left_out[destroyed.evidence_id] = destroyed.as_standing
            return
        evidence = self._acquire(work, checked)
        if evidence.standing is not EvidenceStanding.COUNTS:
            self.left_out[evidence.id] = self.case.standing_history(evidence.id)[-1]
        elif evidence.id in self._imported:
            self.already_known.append(evidence)
        else:
            self._imported.add(evidence.id)
            self._run(work, evidence, checked)

    def _run(self, work: UnitOfWork, evidence: EvidenceItem, checked: CheckedReading) -> None:
        """Keep what was read of an item, and the terms under which it may be used."""
        reading = checked.reading
        layout_id = "+".join(dict.fromkeys(layout.id for layout in reading.layouts))
        mapping_json = mapping_with_answers(checked)
        how = None if reading.as_read is None else as_read_json(reading.as_read)
        run_id = work.begin_run(
            evidence.id, layout_id, reading.status.value, reading.sentence, mapping_json, how
        )
        self.run_ids.append(run_id)
        if self.terms != UNLIMITED:
            work.set_terms(evidence.id, self.terms)
        for draft, reconciliation in zip(reading.statements, checked.reconciliations, strict=True):
            work.add_statement(run_id, with_assumptions(draft, self.case.details), reconciliation)
            self.progress.check()
        work.add_payments(run_id, reading.payments)
        work.add_unread_rows(run_id, reading.unread_rows)
        for answer in answers_of(reading, checked.mapping):
            work.give_answer(answer)

    def _acquire(self, work: UnitOfWork, checked: CheckedReading) -> EvidenceItem:
        content, modified_at = _bytes_of(checked.path)
        if sha256_hex(content) != checked.reading.sha256:
            raise FileChanged(checked.path)
        self.has_acquired = True
        return work.acquire(content, checked.path.name, modified_at, self.receipt)


def _bytes_of(path: Path) -> tuple[bytes, datetime]:
    try:
        return path.read_bytes(), datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error


def undo_import(case: CaseFile, run_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """End the validity of what one import run gave; its evidence and its audit records stay."""
    with case.unit_of_work(actor, clock, "undo_import", {"run": run_id}) as work:
        work.end_run(run_id)
    return CaseChanges(case.sequence, has_entries=True, has_evidence=True)
