"""A whole synthetic case of a seed and a size: its deeds in order, its accounts, and the truth about them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace

from investigator_desktop.training.actors import Account, Actor
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.typologies import ordinary
from investigator_desktop.training.typologies.cast import Cast
from investigator_desktop.training.typologies.catalogue import HARD_LINKS, INNOCENT, PLANTED
from investigator_desktop.training.typologies.deeds import Deed, Scene, SceneTransfer, Shown, Subject
from investigator_desktop.training.typologies.stage import Stage

_HOUSEHOLDS = 10
_FRIENDS = 60
_FIRST_REFERENCE = 500_100
_REFERENCE_STEP = 7


@dataclass(frozen=True, slots=True)
class TypologyCase:
    """A generated case. `deeds` are in the order of time; a reference is unique among all entries of the case
    but for the two sides of a deed that both banks know by one number.

    `stage` holds what an investigator knows beside the statements.
    """

    seed: int
    deeds: tuple[Deed, ...]
    transfers: tuple[SceneTransfer, ...]
    scenes: tuple[Scene, ...]
    subjects: tuple[Subject, ...]
    persons: tuple[Actor, ...]
    stage: Stage

    @property
    def entry_count(self) -> int:
        """Return how many entries the statements of the case have."""
        return count_entries(self.deeds, self.stage.subjects)


def make_case(seed: int, entries: int = 10_000) -> TypologyCase:
    """Return a case of at least `entries` entries, made of blocks that each hold every scene once.

    A case of fewer than some 9,000 entries has one block and no more households than fit.
    """
    dice = Dice(seed, "typologies")
    cast = Cast(dice.stream("cast"))
    stage = Stage(dice.stream("stage"), cast)
    block = count = 0
    while block == 0 or count < entries:
        begun = len(stage.deeds)
        _play_block(stage, dice.stream(f"block {block}"), _density(entries), entries)
        count += count_entries(stage.deeds[begun:], stage.subjects)
        block += 1
    transfers = tuple(sorted(stage.transfers, key=lambda item: item.transfer.sent_at))
    return TypologyCase(
        seed,
        _numbered(stage.deeds),
        transfers,
        tuple(stage.scenes),
        tuple(stage.subjects.values()),
        tuple(cast.persons),
        stage,
    )


def _density(entries: int) -> int:
    """Return how often a day habits are tried: large cases have busier accounts, not only more of them."""
    return 1 if entries < 50_000 else 12


def _play_block(stage: Stage, dice: Dice, density: int, entries: int) -> None:
    """Play every scene once and fill the block with ordinary life."""
    plays: tuple[Callable[[Stage], None], ...] = (*PLANTED, *INNOCENT, *HARD_LINKS)
    for play in plays:
        stage.dice = dice.stream(play.__name__)
        play(stage)
    stage.dice = dice.stream("ordinary")
    households = _HOUSEHOLDS if entries >= 8_000 else 2
    accounts = tuple(stage.persons(households))
    for account in accounts:
        ordinary.household(stage, account, density)
    ordinary.friends(stage, accounts, _FRIENDS if len(accounts) > 2 else 10)


def count_entries(deeds: list[Deed] | tuple[Deed, ...], subjects: dict[str, Subject]) -> int:
    """Return how many entries of subjects' statements these deeds are."""
    debits = sum(deed.shown is not Shown.CREDIT and deed.payer.number in subjects for deed in deeds)
    credits_ = sum(deed.shown is not Shown.DEBIT and deed.beneficiary.number in subjects for deed in deeds)
    return debits + credits_


def _numbered(deeds: list[Deed]) -> tuple[Deed, ...]:
    """Return the deeds in the order of time with references that rise with time in every statement."""
    events = sorted(_events(deeds))
    references = {
        (place, is_credit): f"{_FIRST_REFERENCE + _REFERENCE_STEP * number}"
        for number, (_, place, is_credit) in enumerate(events)
    }
    numbered = []
    for place in sorted(range(len(deeds)), key=lambda place: (deeds[place].at, place)):
        deed = deeds[place]
        own = references.get((place, False)) or references[(place, True)]
        there = references.get((place, True), own)
        numbered.append(replace(deed, reference=own, reference_there=there))
    return tuple(numbered)


def _events(deeds: list[Deed]) -> list[tuple[float, int, bool]]:
    """Return when each side that has a number of its own is booked."""
    events = []
    for place, deed in enumerate(deeds):
        if deed.shown is not Shown.CREDIT:
            events.append((deed.at.timestamp(), place, False))
        if deed.shown is Shown.CREDIT or _has_other_number(deed):
            events.append(((deed.reached_at or deed.at).timestamp(), place, True))
    return events


def _has_other_number(deed: Deed) -> bool:
    """Tell whether the beneficiary's bank knows the deed by a number of its own."""
    return deed.shown is Shown.BOTH and (
        deed.reached_at is not None or (deed.payer.bank != deed.beneficiary.bank and _is_odd(deed))
    )


def _is_odd(deed: Deed) -> bool:
    return deed.at.second % 2 == 1


def shares(case: TypologyCase) -> Counter[str]:
    """Return how many deeds each kind of scene has."""
    kinds = {scene.number: scene.kind for scene in case.scenes}
    return Counter(kinds[deed.scene] for deed in case.deeds)


def holders(case: TypologyCase) -> dict[str, Account]:
    """Return the subjects' accounts by number."""
    return {subject.account.number: subject.account for subject in case.subjects}
