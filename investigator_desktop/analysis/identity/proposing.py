"""Proposals among all recorded parties of a case; nothing is merged, a person accepts or rejects each pair."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise

from investigator_desktop.analysis.identity.blocking import candidate_pairs, pairs_within
from investigator_desktop.analysis.identity.judging import Candidate, Judgement, candidate, judged
from investigator_desktop.domain.parties import (
    DEFAULT_THRESHOLD,
    LOWEST_SCORE,
    EvidenceCode,
    IdentityEvidence,
    IdentityProposal,
    RecordedParty,
)
from investigator_desktop.foundation.progress import Progress

_FITS_SEVERAL_POINTS = -24
_MOST_PARTNERS = 12
_MOST_NAMESAKES = 12
_TOLD_EVERY = 2_000
_NEAR_SPELLINGS = frozenset({EvidenceCode.VOWELS, EvidenceCode.SLIP, EvidenceCode.INITIAL})


def propose(
    parties: Sequence[RecordedParty],
    threshold: int = DEFAULT_THRESHOLD,
    decided: Collection[str] = (),
    progress: Progress | None = None,
) -> tuple[IdentityProposal, ...]:
    """Return the pairs whose score reaches the threshold, the strongest first.

    `decided` are subjects of pairs about which a person decided: they are not proposed again.
    """
    candidates = [candidate(party) for party in parties]
    names_beside = _names_beside(candidates)
    found: dict[tuple[int, int], Judgement] = {}
    pairs = _all_pairs(candidates)
    step = progress or Progress()
    for count, (one, other) in enumerate(pairs):
        if not count % _TOLD_EVERY:
            step.check()
        judgement = judged(candidates[one], candidates[other], names_beside)
        if not judgement.is_apart and judgement.score >= LOWEST_SCORE:
            found[one, other] = judgement
    proposals = _proposals(candidates, _with_rivals(candidates, found))
    kept = (one for one in proposals if one.score >= threshold and one.subject not in decided)
    return tuple(sorted(kept, key=lambda one: (-one.score, one.first, one.second)))


def judge_pair(first: RecordedParty, second: RecordedParty) -> IdentityProposal:
    """Return what speaks for and against two recorded parties, whatever the score."""
    judgement = judged(candidate(first), candidate(second))
    return IdentityProposal(first.key, second.key, judgement.score, judgement.evidence)


def _proposals(
    candidates: Sequence[Candidate], found: dict[tuple[int, int], Judgement]
) -> Iterator[IdentityProposal]:
    for (one, other), judgement in found.items():
        first, second = candidates[one].party.key, candidates[other].party.key
        yield IdentityProposal(first, second, judgement.score, judgement.evidence)


# pairs


def _all_pairs(candidates: Sequence[Candidate]) -> list[tuple[int, int]]:
    """Return the pairs that share a number, that have one name, or whose names are near, each once and in order."""
    pairs: set[tuple[int, int]] = set()
    for block in _number_blocks(candidates).values():
        pairs.update(_star(block))
    namesakes = _namesakes(candidates)
    groups = list(namesakes.values())
    for group in groups:
        pairs.update(_star(group))
    firsts = [candidates[group[0]].name for group in groups]
    for one, other in candidate_pairs(firsts):
        pairs.update(_between(groups[one], groups[other]))
    return sorted(pairs)


def _number_blocks(candidates: Sequence[Candidate]) -> dict[str, list[int]]:
    blocks: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(candidates):
        for number in _numbers(one):
            blocks[number].append(place)
    return {number: block for number, block in blocks.items() if len(block) > 1}


def _numbers(one: Candidate) -> frozenset[str]:
    return one.numbers.identifiers | one.numbers.accounts | one.numbers.phones


def _namesakes(candidates: Sequence[Candidate]) -> dict[str, list[int]]:
    """Return the places of each name; parties without a name have none."""
    groups: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(candidates):
        if one.party.name:
            groups[_spelled(one)].append(place)
    return groups


def _spelled(one: Candidate) -> str:
    """Return the text by which names that are letter for letter the same are known."""
    name = one.name
    father = name.patronymic.text if name.patronymic else ""
    initials = " ".join(word.text for word in name.initials)
    return f"{name.kind}|{name.form}|{name.letters}|{father}|{initials}"


def _star(block: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield all pairs of a small block; of a large one each with the first, and with its neighbours."""
    if len(block) <= _MOST_NAMESAKES:
        yield from pairs_within(block)
        return
    yield from ((block[0], other) for other in block[1:])
    yield from pairwise(block)


def _between(ones: Sequence[int], others: Sequence[int]) -> Iterator[tuple[int, int]]:
    for one in ones[:_MOST_NAMESAKES]:
        yield from ((min(one, other), max(one, other)) for other in others[:_MOST_NAMESAKES])


def _names_beside(candidates: Iterable[Candidate]) -> dict[str, int]:
    """Return of each number how many different names stand beside it."""
    names: dict[str, set[str]] = defaultdict(set)
    for one in candidates:
        for number in _numbers(one):
            names[number].add(one.name.letters)
    return {number: len(beside) for number, beside in names.items()}


# rivals


def _with_rivals(
    candidates: Sequence[Candidate], found: dict[tuple[int, int], Judgement]
) -> dict[tuple[int, int], Judgement]:
    """Lower the pairs in which a name fits several parties that cannot be one: it does not say which it is."""
    partners: dict[int, list[int]] = defaultdict(list)
    for (one, other), judgement in found.items():
        if not _NEAR_SPELLINGS.intersection(part.code for part in judgement.evidence):
            partners[one].append(other)
            partners[other].append(one)
    torn = {place for place, others in partners.items() if _has_rivals(candidates, others, found)}
    return {pair: _torn(judgement) if torn & {*pair} else judgement for pair, judgement in found.items()}


def _has_rivals(
    candidates: Sequence[Candidate], partners: Sequence[int], found: dict[tuple[int, int], Judgement]
) -> bool:
    if len(partners) < 2:
        return False
    return any(
        _are_rivals(candidates, min(pair), max(pair), found)
        for pair in islice(pairs_within(partners[:_MOST_PARTNERS]), _MOST_PARTNERS**2)
    )


def _are_rivals(
    candidates: Sequence[Candidate], one: int, other: int, found: dict[tuple[int, int], Judgement]
) -> bool:
    """Tell whether two partners of a party are different parties, or their names near but not the same."""
    judgement = found.get((one, other))
    if judgement is None:
        judgement = judged(candidates[one], candidates[other])
    if judgement.is_apart or judgement.score < LOWEST_SCORE:
        return True
    return judgement.rests_on_name and any(part.code in _NEAR_SPELLINGS for part in judgement.evidence)


def _torn(judgement: Judgement) -> Judgement:
    names_the_father = any(part.code is EvidenceCode.PATRONYMIC_AGREES for part in judgement.evidence)
    if names_the_father or not judgement.rests_on_name:
        return judgement
    doubt = IdentityEvidence(EvidenceCode.FITS_SEVERAL, _FITS_SEVERAL_POINTS)
    return replace(judgement, evidence=(*judgement.evidence, doubt))
