"""Taking files into a case: evidence first, then what was read of it, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from investigator_desktop.casefile import CaseFile, UnitOfWork
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EvidenceItem
from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers.mapping_text import mapping_to_json
from investigator_desktop.operations.assumptions import with_assumptions
from investigator_desktop.operations.errors import FileChanged, FileUnreachable
from investigator_desktop.operations.linking import unlinked_movements
from investigator_desktop.operations.reading import NO_MAPPING, CheckedReading, read_file


@dataclass(frozen=True, slots=True)
class Acquisition:
    """From whom the files came and on what legal basis, as a person states it."""

    received_from: str = ""
    legal_basis: str = ""


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did. `readings` holds every file in order, without its entries; `run_ids` those imported."""

    changes: CaseChanges
    readings: tuple[CheckedReading, ...]
    run_ids: tuple[int, ...]
    already_known: tuple[EvidenceItem, ...]

    @property
    def needs_a_person(self) -> bool:
        """Tell whether anything was left out or does not reconcile."""
        return any(reading.needs_a_person for reading in self.readings)


def import_files(
    case: CaseFile,
    paths: Sequence[Path],
    actor: Actor,
    progress: Progress,
    acquisition: Acquisition = Acquisition(),
    mapping: Mapping = NO_MAPPING,
    clock: Clock = system_clock,
) -> ImportOutcome:
    """Read and import files one after another; those that cannot be read are reported and the rest goes on."""
    readings = (read_file(path, mapping, progress) for path in paths)
    return import_readings(case, readings, actor, progress, acquisition, clock)


def import_readings(
    case: CaseFile,
    readings: Iterable[CheckedReading],
    actor: Actor,
    progress: Progress,
    acquisition: Acquisition = Acquisition(),
    clock: Clock = system_clock,
) -> ImportOutcome:
    """Import what was read, as it was shown: a file whose bytes have changed since is refused.

    Files with status `ok` are kept with their evidence. Others are left out and change nothing. One transaction and
    one audit record hold the whole import; a failure or `Cancelled` leaves the case as it was.
    """
    importer = _Importer(case, acquisition, progress)
    kept: list[CheckedReading] = []
    unit = case.unit_of_work(actor, clock, "import", importer.parameters(), progress)
    with suppress(_NothingImported), unit as work:
        kept += (importer.take(work, checked) for checked in readings)
        if not importer.run_ids:
            raise _NothingImported
        work.add_links(unlinked_movements(work))
    changed = bool(importer.run_ids)
    changes = CaseChanges(case.sequence, has_entries=changed, has_evidence=changed)
    return ImportOutcome(changes, tuple(kept), tuple(importer.run_ids), tuple(importer.already_known))


class _NothingImported(Exception):
    """Takes a unit of work back in which no file could be imported, so that the trail has no empty step."""


class _Importer:
    """The state of one import: what was taken so far."""

    def __init__(self, case: CaseFile, acquisition: Acquisition, progress: Progress) -> None:
        self.case, self.acquisition, self.progress = case, acquisition, progress
        self.run_ids: list[int] = []
        self.already_known: list[EvidenceItem] = []
        self._imported = {run.evidence_id for run in case.runs() if run.is_valid}

    def parameters(self) -> dict[str, str]:
        """Return what the audit record says of the whole import."""
        return {"legal_basis": self.acquisition.legal_basis, "received_from": self.acquisition.received_from}

    def take(self, work: UnitOfWork, checked: CheckedReading) -> CheckedReading:
        """Keep one file where it was read; return its reading without the entries, which are in the case now."""
        if checked.reading.status is ReadStatus.OK:
            self._keep(work, checked)
        emptied = tuple(replace(draft, entries=draft.entries.clear()) for draft in checked.reading.statements)
        light = replace(checked.reading, statements=emptied, payments=checked.reading.payments.clear())
        return replace(checked, reading=light)

    def _keep(self, work: UnitOfWork, checked: CheckedReading) -> None:
        reading = checked.reading
        self.progress.begin(message("Import", "Importing {file}").format(file=isolate(reading.file_name)))
        evidence = self._acquire(work, checked)
        if evidence.id in self._imported:
            self.already_known.append(evidence)
            return
        self._imported.add(evidence.id)
        layout_id = "+".join(dict.fromkeys(layout.id for layout in reading.layouts))
        mapping_json = mapping_to_json(checked.mapping)
        run_id = work.begin_run(evidence.id, layout_id, reading.status.value, reading.sentence, mapping_json)
        self.run_ids.append(run_id)
        for draft, reconciliation in zip(reading.statements, checked.reconciliations, strict=True):
            work.add_statement(run_id, with_assumptions(draft, self.case.details), reconciliation)
            self.progress.check()
        work.add_payments(run_id, reading.payments)
        work.add_unread_rows(run_id, reading.unread_rows)

    def _acquire(self, work: UnitOfWork, checked: CheckedReading) -> EvidenceItem:
        content, modified_at = _bytes_of(checked.path)
        if sha256_hex(content) != checked.reading.sha256:
            raise FileChanged(checked.path)
        received_from, legal_basis = self.acquisition.received_from, self.acquisition.legal_basis
        return work.acquire(content, checked.path.name, modified_at, received_from, legal_basis)


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
