"""What a tortured process does, step by step, and what each step must have made of the case once it returned."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, open_case, redo, undo
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.importing import import_readings, undo_import
from tests.benchmarks.torture.model import Facts, Model
from tests.benchmarks.torture.sources import CURRENCY, Source
from tests.benchmarks.torture.state import Decided

ACTOR = Actor("Aigerim N.", "investigator")
DETAILS = CaseDetails("T-1", "Torture", "Agency", CURRENCY, "Asia/Almaty")
CASE_NAME = "case.idcase"


@dataclass(slots=True)
class Bench:
    """The folder in which steps are carried out, and the case while it is open; files to import lie in `home`."""

    folder: Path
    passphrase: str | None = None
    home: Path | None = None
    _case: CaseFile | None = None

    @property
    def case_path(self) -> Path:
        """Return where the case lies."""
        return self.folder / CASE_NAME

    @property
    def sources(self) -> Path:
        """Return the folder of the files to import."""
        made = (self.home or self.folder.parent) / "sources"
        made.mkdir(exist_ok=True)
        return made

    @property
    def case(self) -> CaseFile:
        """Return the open case; open it where it is not."""
        if self._case is None:
            self._case = open_case(self.case_path, self.passphrase)
        return self._case

    def hold(self, case: CaseFile) -> None:
        """Take a case that a step made or opened."""
        self._case = case

    def close(self) -> None:
        """Close the case."""
        if self._case is not None:
            self._case.close()
            self._case = None


class Step(ABC):
    """One operation: carried out in the tortured process, foretold outside it."""

    @abstractmethod
    def carry_out(self, bench: Bench) -> None:
        """Do it with the program's own operation; return when the program says that it is done."""

    @abstractmethod
    def after(self, model: Model) -> Model:
        """Return what the case must hold then."""

    def again(self, case: CaseFile, folder: Path) -> None:
        """Do once more what a person would do once more after the step was cut short: by default nothing."""
        del case, folder


@dataclass(frozen=True, slots=True)
class Create(Step):
    """Making the case."""

    def carry_out(self, bench: Bench) -> None:
        """Make it and leave it open."""
        bench.hold(create_case(bench.case_path, DETAILS, ACTOR, bench.passphrase))

    def after(self, model: Model) -> Model:
        """Return an empty case."""
        return Model(passphrase=model.passphrase)


@dataclass(frozen=True, slots=True)
class Open(Step):
    """Opening the case, which raises one of an older version."""

    def carry_out(self, bench: Bench) -> None:
        """Open it for writing."""
        bench.hold(open_case(bench.case_path, bench.passphrase))

    def after(self, model: Model) -> Model:
        """Return the case as it is."""
        return model


@dataclass(frozen=True, slots=True)
class Close(Step):
    """Closing the case, after which one file remains."""

    def carry_out(self, bench: Bench) -> None:
        """Close it."""
        bench.close()

    def after(self, model: Model) -> Model:
        """Return the case as it is."""
        return model


@dataclass(frozen=True, slots=True)
class Import(Step):
    """Importing one file."""

    source: Source

    def carry_out(self, bench: Bench) -> None:
        """Import what reading the file gives."""
        import_readings(bench.case, [self.source.reading(bench.sources)], ACTOR, Progress())

    def after(self, model: Model) -> Model:
        """Return the case with all of the file."""
        facts = replace(model.facts, valid=model.facts.valid | {len(model.imported)})
        return replace(model.changed("import", facts), imported=(*model.imported, self.source))


@dataclass(frozen=True, slots=True)
class UndoImport(Step):
    """Undoing one import, counted from 0."""

    number: int

    def carry_out(self, bench: Bench) -> None:
        """End the validity of its run."""
        undo_import(bench.case, bench.case.runs()[self.number].id, ACTOR)

    def after(self, model: Model) -> Model:
        """Return the case without it."""
        facts: Facts = replace(model.facts, valid=model.facts.valid - {self.number})
        return model.changed("undo_import", facts)


@dataclass(frozen=True, slots=True)
class Decide(Step):
    """Saying something of all entries of one imported file."""

    kind: DecisionKind
    text: str
    source: Source

    def carry_out(self, bench: Bench) -> None:
        """Tag them, or exclude them with a reason."""
        is_exclusion = self.kind is DecisionKind.EXCLUSION
        value, reason = ("", self.text) if is_exclusion else (self.text, "")
        decide(bench.case, self.source.keys(), self.kind, ACTOR, value=value, reason=reason)

    def after(self, model: Model) -> Model:
        """Return the case with a decision for each entry."""
        decided = Decided(self.kind.value, self.text, self.source.row_count)
        known = model.facts.decided
        return model.changed("decide", replace(model.facts, decided=known | {(self.source, decided)}))


@dataclass(frozen=True, slots=True)
class Undo(Step):
    """Taking the last step back."""

    def carry_out(self, bench: Bench) -> None:
        """Undo."""
        undo(bench.case, ACTOR)

    def after(self, model: Model) -> Model:
        """Return the case as before the step."""
        return model.undone()


@dataclass(frozen=True, slots=True)
class Redo(Step):
    """Doing the last undone step again."""

    def carry_out(self, bench: Bench) -> None:
        """Redo."""
        redo(bench.case, ACTOR)

    def after(self, model: Model) -> Model:
        """Return the case as after the step."""
        return model.redone()
