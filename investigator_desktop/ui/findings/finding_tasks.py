"""What is done with rules and findings off the window's thread; each change is one step that can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.red_flags import DispositionState, Finding
from investigator_desktop.domain.sealed_lists import ListKind, SealedList
from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.operations.red_flags.choices import RunChoices
    from investigator_desktop.operations.red_flags.findings import RunFindings
    from investigator_desktop.operations.red_flags.witnesses import WitnessRow


@dataclass(frozen=True, slots=True)
class Background:
    """What the page shows: the last run, None where there is none, and all versions of the sealed lists.

    Where the case is filtered, `within` has the keys of the entries that the filters leave.
    """

    run: RunFindings | None
    lists: tuple[SealedList, ...]
    within: frozenset[bytes] | None = None


@dataclass(frozen=True, slots=True)
class SealAnswer:
    """A list to be sealed: its kind, the file with its rows, what it is called and where it comes from."""

    kind: ListKind
    path: Path
    title: str
    source: str


def background_of(case: CaseFile, query: EntryQuery, _progress: Progress) -> Background:
    """Return the last run and the lists of a case, and what its filters leave."""
    from investigator_desktop.operations.filters import keys_within
    from investigator_desktop.operations.red_flags.findings import findings
    from investigator_desktop.operations.red_flags.lists import all_lists

    return Background(findings(case), all_lists(case), keys_within(case, query))


def rows_of(case: CaseFile, finding: Finding, _progress: Progress) -> tuple[Finding, tuple[WitnessRow, ...]]:
    """Return the rows of a finding, with the finding that they are of."""
    from investigator_desktop.operations.red_flags.witnesses import witness_rows

    return finding, witness_rows(case, finding)


def run(case: CaseFile, choices: RunChoices, actor: Actor, progress: Progress) -> CaseChanges:
    """Run the rules."""
    from investigator_desktop.operations.red_flags.running import run_rules

    return run_rules(case, choices, actor, progress)


def decide(
    case: CaseFile, finding: Finding, state: DispositionState, reason: str, actor: Actor, _progress: Progress
) -> CaseChanges:
    """Keep what a person decides about a finding."""
    from investigator_desktop.operations.red_flags.findings import dispose

    return dispose(case, finding, state, reason, actor)


def seal(case: CaseFile, answer: SealAnswer, actor: Actor, _progress: Progress) -> CaseChanges:
    """Seal a list."""
    from investigator_desktop.operations.red_flags.lists import read_list, seal_list

    content = read_list(answer.kind, answer.path, answer.title, answer.source)
    return seal_list(case, content, actor)
