"""What a case must hold after each step, worked out beside the program."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tests.benchmarks.torture.sources import Source
from tests.benchmarks.torture.state import AccountSum, CaseState, Decided


@dataclass(frozen=True, slots=True)
class Facts:
    """What can be undone: which imports count, counted from 0, and what is decided of the entries of which file."""

    valid: frozenset[int] = frozenset()
    decided: frozenset[tuple[Source, Decided]] = frozenset()


@dataclass(frozen=True, slots=True)
class Copy:
    """A file that holds what the case held when it was written; `name` is its path in the folder of the case."""

    name: str
    state: CaseState


@dataclass(frozen=True, slots=True)
class Model:
    """A case as it should be, in memory only, with its copies and the trail's lengths at its backups."""

    actions: tuple[str, ...] = ("create_case",)
    imported: tuple[Source, ...] = ()
    facts: Facts = Facts()
    undoable: tuple[Facts, ...] = ()
    redoable: tuple[Facts, ...] = ()
    passphrase: str | None = None
    copies: tuple[Copy, ...] = ()
    backups: tuple[int, ...] = ()

    def changed(self, action: str, facts: Facts) -> Model:
        """Return the case after a step that can be undone."""
        undoable = (*self.undoable, self.facts)
        return replace(self, actions=(*self.actions, action), facts=facts, undoable=undoable, redoable=())

    def undone(self) -> Model:
        """Return the case after its last step was undone."""
        return replace(
            self,
            actions=(*self.actions, "undo"),
            facts=self.undoable[-1],
            undoable=self.undoable[:-1],
            redoable=(*self.redoable, self.facts),
        )

    def redone(self) -> Model:
        """Return the case after the last undone step was done again."""
        return replace(
            self,
            actions=(*self.actions, "redo"),
            facts=self.redoable[-1],
            undoable=(*self.undoable, self.facts),
            redoable=self.redoable[:-1],
        )

    def recorded(self, action: str) -> Model:
        """Return the case after a step that the trail tells and nothing can undo."""
        return replace(self, actions=(*self.actions, action))

    @property
    def is_there(self) -> bool:
        """Tell whether the case has been made."""
        return bool(self.actions)

    @property
    def state(self) -> CaseState:
        """Return what a case of this model holds."""
        valid = [source for n, source in enumerate(self.imported) if n in self.facts.valid]
        shown = [decided for source, decided in self.facts.decided if source in valid]
        return CaseState(
            self.passphrase,
            self.actions,
            tuple(source.sha256 for source in self.imported),
            tuple((source.row_count, n in self.facts.valid) for n, source in enumerate(self.imported)),
            tuple(sorted(map(_sum, valid), key=lambda one: one.account)),
            tuple(sorted(shown, key=lambda one: (one.kind, one.text))),
        )


def _sum(source: Source) -> AccountSum:
    sums = (source.total(is_credit=is_credit) for is_credit in (True, False))
    return AccountSum(source.account, source.row_count, *sums)
