"""What is tortured: each scenario makes a case, then carries out steps that may end at any moment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, chain
from pathlib import Path

from investigator_desktop.domain.decisions import DecisionKind
from tests.benchmarks.torture.copying import Export, KeepBackup, Rekey, SaveCopy
from tests.benchmarks.torture.model import Model
from tests.benchmarks.torture.older_case import make_older_case
from tests.benchmarks.torture.sources import Source
from tests.benchmarks.torture.steps import (
    Bench,
    Close,
    Create,
    Decide,
    Import,
    Open,
    Redo,
    Step,
    Undo,
    UndoImport,
)

PASSPHRASE = "кілт 'so\" 1"
OTHER_PASSPHRASE = "другой ключ 2"
SYNCHRONISED = "Dropbox"  # a folder of this name gets no write-ahead log


@dataclass(frozen=True, slots=True)
class Variant:
    """Whether the case has a passphrase, and whether it lies where a write-ahead log is safe."""

    is_encrypted: bool
    has_log: bool

    @property
    def name(self) -> str:
        """Return it in words."""
        kind = "encrypted" if self.is_encrypted else "plain"
        return f"{kind}, {'write-ahead log' if self.has_log else 'rollback journal'}"

    @property
    def passphrase(self) -> str | None:
        """Return the passphrase with which the case is made."""
        return PASSPHRASE if self.is_encrypted else None

    def folder(self, root: Path) -> Path:
        """Return the folder below `root` in which the program chooses this journal."""
        return root / ("work" if self.has_log else SYNCHRONISED)


VARIANTS = tuple(Variant(encrypted, log) for encrypted in (False, True) for log in (True, False))


def nothing(bench: Bench, size: int) -> Model:
    """Make no case at all."""
    return Model(actions=(), passphrase=bench.passphrase)


def empty_case(bench: Bench, size: int) -> Model:
    """Make a case without entries."""
    return carried_out(bench, (Create(),))


def filled_case(bench: Bench, size: int) -> Model:
    """Make a case with five imports."""
    return carried_out(bench, _imported(size, 5))


def _imported(size: int, count: int) -> tuple[Step, ...]:
    sources = (_kept(n, size) for n in range(count))
    return (Create(), *map(Import, sources))


def _kept(number: int, size: int) -> Source:
    return Source(number, size * (number + 1))


def decided_case(bench: Bench, size: int) -> Model:
    """Make a case with decisions about many entries."""
    return carried_out(bench, (*_imported(size, 3), *decisions(size)[:3]))


def carried_out(bench: Bench, steps: tuple[Step, ...]) -> Model:
    """Carry out steps undisturbed and return what the case holds then."""
    model = Model(passphrase=bench.passphrase)
    for step in steps:
        step.carry_out(bench)
        model = step.after(model)
    bench.close()
    return model


def imports(size: int) -> tuple[Step, ...]:
    """Return imports of small and large files."""
    return tuple(Import(Source(20 + n, size * (1 + n % 4))) for n in range(6))


def decisions(size: int) -> tuple[Step, ...]:
    """Return decisions about few and about many entries."""
    tags = (Decide(DecisionKind.TAG, f"tag {n}", _kept(n, size)) for n in range(3))
    exclusions = (Decide(DecisionKind.EXCLUSION, f"counted twice {n}", _kept(n, size)) for n in range(3))
    return tuple(chain.from_iterable(zip(tags, exclusions, strict=True)))


def reversals(size: int) -> tuple[Step, ...]:
    """Return undone decisions and imports, and what was undone done again."""
    decided = (Undo(), Undo(), Redo(), Undo(), Redo(), Redo())
    imported = (UndoImport(0), UndoImport(2), Undo(), Redo(), Undo(), Undo())
    return (decided + imported) * 2


def copies(size: int) -> tuple[Step, ...]:
    """Return copies with changes between them."""
    return tuple(chain.from_iterable((_change(n, size), SaveCopy(f"{n}.idcase")) for n in range(4)))


def _change(number: int, size: int) -> Step:
    return Decide(DecisionKind.NOTE, f"note {number}", _kept(0, size))


def exports(size: int) -> tuple[Step, ...]:
    """Return exports with and without a passphrase."""
    return tuple(Export(f"{n}.idcase", OTHER_PASSPHRASE if n % 2 else None) for n in range(4))


def backups(size: int) -> tuple[Step, ...]:
    """Return automatic backups with changes between them."""
    return tuple(chain.from_iterable((_change(n, size), KeepBackup()) for n in range(4)))


def other_keys(size: int) -> tuple[Step, ...]:
    """Return changes of the key: another one, none, and one again."""
    return (Rekey(OTHER_PASSPHRASE), Rekey(None), Rekey(PASSPHRASE))


def none(size: int) -> tuple[Step, ...]:
    """Return no steps but opening and closing."""
    return ()


def models_after(steps: Sequence[Step], start: Model) -> tuple[Model, ...]:
    """Return what a case holds before the first step and after each."""
    return tuple(accumulate(steps, lambda model, step: step.after(model), initial=start))


@dataclass(frozen=True, slots=True)
class Scenario:
    """A case made by `prepare` and the `work` on it; `size` is the number of entries of a small file."""

    name: str
    prepare: Callable[[Bench, int], Model]
    work: Callable[[int], tuple[Step, ...]]
    size: int = 1_500
    is_made: bool = True

    @property
    def steps(self) -> tuple[Step, ...]:
        """Return all steps from the start of the process to its end."""
        begin = Open() if self.is_made else Create()
        return (begin, *self.work(self.size), Close())

    def models(self, start: Model) -> tuple[Model, ...]:
        """Return what the case must hold before the first step and after each."""
        return models_after(self.steps, start)

    def smaller(self, size: int) -> Scenario:
        """Return the same with fewer entries."""
        return replace(self, size=size)


SCENARIOS = (
    Scenario("create", nothing, none, is_made=False),
    Scenario("import", empty_case, imports),
    Scenario("decide", filled_case, decisions),
    Scenario("undo", decided_case, reversals),
    Scenario("migration", make_older_case, none, size=4_000),
    Scenario("backup", decided_case, backups),
    Scenario("save a copy", decided_case, copies),
    Scenario("export", decided_case, exports),
    Scenario("change the key", filled_case, other_keys),
)


def scenario(name: str) -> Scenario:
    """Return the scenario of this name."""
    return next(one for one in SCENARIOS if one.name == name)
