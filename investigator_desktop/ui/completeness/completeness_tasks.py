"""What is read and done off the window's thread for the page of completeness."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EvidenceItem
from investigator_desktop.domain.completeness import AccountCompleteness, KeyedStatement
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.ui.completeness.account_detail import AccountBackground

if TYPE_CHECKING:
    from investigator_desktop.casefile import CaseFile
    from investigator_desktop.domain.production import ProductionComparison
    from investigator_desktop.operations.completeness_detail import Repeat, RepeatedPair
    from investigator_desktop.operations.letters import WrittenLetter


@dataclass(frozen=True, slots=True)
class CompletenessShown:
    """The accounts of a case with what is proven of each, and the evidence that counts.

    `held` are the items of which nothing was read, `read` all others.
    """

    accounts: tuple[AccountCompleteness, ...]
    held: tuple[EvidenceItem, ...]
    read: tuple[EvidenceItem, ...]


class Step(StrEnum):
    """What was done on the page."""

    KEYED = "keyed"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    COUNT_BOTH = "count_both"
    COUNT_ONCE = "count_once"


@dataclass(frozen=True, slots=True)
class StepDone:
    """What was done, and what it changed."""

    step: Step
    changes: CaseChanges


@dataclass(frozen=True, slots=True)
class LetterAsked:
    """The letter that a person wants: its language, kind of file, and accounts by their names, none for all."""

    language: str
    suffix: str
    accounts: tuple[str, ...]


def accounts_of(case: CaseFile, progress: Progress) -> CompletenessShown:
    """Return how complete each account is."""
    from investigator_desktop.operations.completeness import completeness
    from investigator_desktop.operations.held import held_not_read

    found = completeness(case)
    progress.check()
    held = tuple(one.evidence for one in held_not_read(case))
    counting = (item for item in case.evidence() if item.standing is EvidenceStanding.COUNTS)
    return CompletenessShown(found, held, tuple(item for item in counting if item not in held))


def background_of(case: CaseFile, found: AccountCompleteness, _progress: Progress) -> AccountBackground:
    """Return what stands in the tables of an account."""
    from investigator_desktop.operations.completeness_detail import explained_ranges, repeats_of

    items = {item.id: item for item in case.evidence()}
    repeats = () if found.account_id is None else repeats_of(case, found.account_id)
    return AccountBackground(found, explained_ranges(found, items), repeats, items)


def pairs_of(case: CaseFile, repeats: Sequence[Repeat]) -> tuple[RepeatedPair, ...]:
    """Return one page of repeated entries, each with the one that counts."""
    from investigator_desktop.operations.completeness_detail import repeated_pairs

    return repeated_pairs(case, repeats)


def key(
    case: CaseFile, statement: KeyedStatement, keyed_id: int | None, actor: Actor, _progress: Progress
) -> StepDone:
    """Keep what was keyed, or change it."""
    from investigator_desktop.operations.completeness import key_statement

    changes = key_statement(case, statement, actor, keyed_id=keyed_id)
    return StepDone(Step.KEYED if keyed_id is None else Step.CHANGED, changes)


def withdraw(case: CaseFile, keyed_id: int, actor: Actor, _progress: Progress) -> StepDone:
    """Withdraw what was keyed."""
    from investigator_desktop.operations.completeness import withdraw_keyed

    return StepDone(Step.WITHDRAWN, withdraw_keyed(case, keyed_id, actor))


def count_both(
    case: CaseFile, pair: RepeatedPair, reason: str, actor: Actor, _progress: Progress
) -> StepDone:
    """Let a repeated entry count as a movement of its own."""
    from investigator_desktop.operations.decisions import decide

    keys = case.entry_keys_of([pair.repeated.id])
    return StepDone(Step.COUNT_BOTH, decide(case, keys, DecisionKind.NO_REPEAT, actor, reason=reason))


def count_once(case: CaseFile, pair: RepeatedPair, actor: Actor, _progress: Progress) -> StepDone:
    """Take back that a repeated entry is a movement of its own."""
    from investigator_desktop.operations.decisions import withdraw_decisions

    ids = [] if pair.decision is None else [pair.decision.id]
    return StepDone(Step.COUNT_ONCE, withdraw_decisions(case, ids, actor))


def write_letter(
    case: CaseFile, out: Path, asked: LetterAsked, actor: Actor, _progress: Progress
) -> WrittenLetter:
    """Draft the letter to the bank."""
    from investigator_desktop.operations import letters

    return letters.write_letter(case, out, asked.language, actor, asked.accounts)


def compare(
    case: CaseFile, first: EvidenceItem, second: EvidenceItem, _progress: Progress
) -> ProductionComparison:
    """Compare two productions."""
    from investigator_desktop.operations.productions import compare as compare_items

    return compare_items(case, first, second)


def export(
    case: CaseFile, found: ProductionComparison, out: Path, language: str, _progress: Progress
) -> Path:
    """Write the differences of two productions as a table."""
    from investigator_desktop.foundation.catalogue import load_catalogue
    from investigator_desktop.operations.productions import write_comparison

    write_comparison(case, found, out, load_catalogue(language))
    return out
