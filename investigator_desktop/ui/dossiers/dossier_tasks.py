"""What is done with dossiers and losses off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EntryRow, EvidenceItem
from investigator_desktop.domain.dossier import Connection, Dossier, DossierEntry
from investigator_desktop.domain.losses import Loss
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.standing_on import Standing

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.dossiers.entries import KeptDossierEntry
    from investigator_desktop.operations.losses.keeping import KeptLoss


@dataclass(frozen=True, slots=True)
class DossiersShown:
    """Everything that the page shows; `entered` are investigators' entries by their numbers."""

    dossiers: tuple[Dossier, ...] = ()
    connections: tuple[Connection, ...] = ()
    entered: Mapping[int, KeptDossierEntry] = field(default_factory=dict)
    losses: tuple[KeptLoss, ...] = ()
    evidence: tuple[EvidenceItem, ...] = ()

    @property
    def labels(self) -> dict[int, str]:
        """Return the labels of the items of evidence by their ids."""
        return {item.id: item.label for item in self.evidence}


class Step(StrEnum):
    """What was done."""

    FACT_KEPT = "fact_kept"
    FACT_CHANGED = "fact_changed"
    FACT_WITHDRAWN = "fact_withdrawn"
    LOSS_KEPT = "loss_kept"
    LOSS_CHANGED = "loss_changed"
    LOSS_WITHDRAWN = "loss_withdrawn"


@dataclass(frozen=True, slots=True)
class StepDone:
    """What was done, with what it changed."""

    step: Step
    changes: CaseChanges


@dataclass(frozen=True, slots=True)
class LossesWritten:
    """A file with the schedule of losses."""

    path: Path
    count: int


def dossiers_of(case: CaseFile, _progress: Progress) -> DossiersShown:
    """Return everything that the page shows."""
    from investigator_desktop.operations.dossiers.entries import dossier_entries
    from investigator_desktop.operations.dossiers.gathering import all_connections, dossiers
    from investigator_desktop.operations.losses.keeping import losses

    found = dossiers(case)
    entered = {kept.id: kept for kept in dossier_entries(case)}
    return DossiersShown(found, all_connections(found), entered, losses(case), case.evidence())


def entries_of(case: CaseFile, ids: Sequence[int], _progress: Progress) -> tuple[EntryRow, ...]:
    """Return the entries behind a fact."""
    return case.entry_rows(ids)


def entries_of_keys(case: CaseFile, keys: Sequence[bytes], _progress: Progress) -> tuple[EntryRow, ...]:
    """Return the entries on which a loss stands."""
    return case.entry_rows(case.entry_ids_of(keys))


def keep_fact(
    case: CaseFile,
    entry: DossierEntry,
    standing: Standing,
    entry_id: int | None,
    actor: Actor,
    _progress: Progress,
) -> StepDone:
    """Keep or change an entry of a dossier."""
    from investigator_desktop.operations.dossiers.entries import keep_dossier_entry

    changes = keep_dossier_entry(case, entry, standing, actor, entry_id=entry_id)
    return StepDone(Step.FACT_KEPT if entry_id is None else Step.FACT_CHANGED, changes)


def withdraw_fact(case: CaseFile, entry_id: int, actor: Actor, _progress: Progress) -> StepDone:
    """Withdraw an entry of a dossier."""
    from investigator_desktop.operations.dossiers.entries import withdraw_dossier_entry

    return StepDone(Step.FACT_WITHDRAWN, withdraw_dossier_entry(case, entry_id, actor))


def keep_one_loss(
    case: CaseFile, loss: Loss, standing: Standing, loss_id: int | None, actor: Actor, _progress: Progress
) -> StepDone:
    """Keep or change a loss."""
    from investigator_desktop.operations.losses.keeping import keep_loss

    changes = keep_loss(case, loss, standing, actor, loss_id=loss_id)
    return StepDone(Step.LOSS_KEPT if loss_id is None else Step.LOSS_CHANGED, changes)


def withdraw_one_loss(case: CaseFile, loss_id: int, actor: Actor, _progress: Progress) -> StepDone:
    """Withdraw a loss."""
    from investigator_desktop.operations.losses.keeping import withdraw_loss

    return StepDone(Step.LOSS_WITHDRAWN, withdraw_loss(case, loss_id, actor))


def write_schedule(
    case: CaseFile, out: Path, with_names: bool, language: str, _progress: Progress
) -> LossesWritten:
    """Write the schedule of losses."""
    from investigator_desktop.operations.losses.writing import write_losses

    return LossesWritten(out, write_losses(case, out, with_names=with_names, language=language))
