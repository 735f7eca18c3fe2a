"""Steps that write whole files: copies, exports, backups, and the case itself under another key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.operations.backups import keep_backup, save_copy
from investigator_desktop.operations.keys import change_passphrase, export_case
from tests.benchmarks.torture.model import Copy, Model
from tests.benchmarks.torture.steps import ACTOR, Bench, Step

COPIES = "copies"


def _copy_path(folder: Path, name: str) -> Path:
    (folder / COPIES).mkdir(exist_ok=True)
    return folder / COPIES / name


@dataclass(frozen=True, slots=True)
class SaveCopy(Step):
    """Saving a copy under the passphrase of the case."""

    name: str

    def carry_out(self, bench: Bench) -> None:
        """Save it."""
        save_copy(bench.case, _copy_path(bench.folder, self.name))

    def after(self, model: Model) -> Model:
        """Return the case with one copy more."""
        return replace(model, copies=(*model.copies, Copy(f"{COPIES}/{self.name}", model.state)))

    def again(self, case: CaseFile, folder: Path) -> None:
        """Save it where it is not there."""
        path = _copy_path(folder, self.name)
        if not path.exists():
            save_copy(case, path)


@dataclass(frozen=True, slots=True)
class Export(Step):
    """Writing the case under another passphrase, or under none."""

    name: str
    passphrase: str | None

    def carry_out(self, bench: Bench) -> None:
        """Write it."""
        export_case(bench.case, _copy_path(bench.folder, self.name), self.passphrase, ACTOR)

    def after(self, model: Model) -> Model:
        """Return the case with one copy more and a record of it."""
        copy = Copy(f"{COPIES}/{self.name}", replace(model.state, passphrase=self.passphrase))
        return replace(model.recorded("export_case"), copies=(*model.copies, copy))

    def again(self, case: CaseFile, folder: Path) -> None:
        """Write it where it is not there."""
        path = _copy_path(folder, self.name)
        if not path.exists():
            export_case(case, path, self.passphrase, ACTOR)


@dataclass(frozen=True, slots=True)
class KeepBackup(Step):
    """Making an automatic backup."""

    def carry_out(self, bench: Bench) -> None:
        """Make it."""
        if keep_backup(bench.case) is None:
            raise RuntimeError("no backup was made")

    def after(self, model: Model) -> Model:
        """Return the case with one backup more."""
        return replace(model, backups=(*model.backups, len(model.actions)))

    def again(self, case: CaseFile, folder: Path) -> None:
        """Make it, as the program does the next time."""
        keep_backup(case)


@dataclass(frozen=True, slots=True)
class Rekey(Step):
    """Putting the closed case under another passphrase, or under none."""

    passphrase: str | None

    def carry_out(self, bench: Bench) -> None:
        """Close the case and give it another key."""
        bench.close()
        change_passphrase(bench.case_path, bench.passphrase, self.passphrase, ACTOR)
        bench.passphrase = self.passphrase

    def after(self, model: Model) -> Model:
        """Return the case under the new key, with one backup under it."""
        changed = replace(model.recorded("change_passphrase"), passphrase=self.passphrase)
        return replace(changed, backups=(len(changed.actions),))
