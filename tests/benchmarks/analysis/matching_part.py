"""Matching against planted truth: the planted sets of repeating amounts, and the synthetic cases by kind of link."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence

import polars as pl

from investigator_desktop.analysis.matching.matching import Matching
from investigator_desktop.analysis.matching.packing import best_packing
from investigator_desktop.training.typologies.case import TypologyCase, make_case
from investigator_desktop.training.typologies.deeds import Link
from investigator_desktop.training.typologies.frames import entry_frame
from investigator_desktop.training.typologies.payment_frames import payment_frame
from investigator_desktop.training.typologies.truth import Pairs, true_transfers
from tests.analysis.matching.planted import measure_matching, sides
from tests.analysis.matching.test_assignment import best_by_trying, some_edges, some_groups
from tests.benchmarks.analysis.counting import Count, total
from tests.benchmarks.analysis.material import Frames, links_of, matched

SMALL_CASES = 300


def lines(seeds: Sequence[int], entries: int) -> Iterator[str]:
    """Yield the figures over all seeds."""
    figures = [measure_matching(seed) for seed in seeds]
    planted = total([Count(one.right, one.found, one.planted) for one in figures])
    sure = total([Count(one.sure_right, one.sure, one.planted) for one in figures])
    yield f"planted sets, amounts repeating often: {planted.line}"
    worst = min(one.precision for one in figures), min(one.recall for one in figures)
    yield f"  worst seed: precision {worst[0]:.4f}, recall {worst[1]:.4f}"
    yield f"  of these sure without a person: {sure.line}; inexact choices: {sum(one.inexact_count for one in figures)}"
    equal = sum(
        _is_best(random.Random(f"{seed}/{number}")) for seed in seeds for number in range(SMALL_CASES)
    )
    yield f"choice of pairs and groups beside trying them all: {equal:,} of {len(seeds) * SMALL_CASES:,} equal"
    found, proven, links = [], [], Counter[str]()
    missed: Counter[str] = Counter()
    for seed in seeds:
        case = make_case(seed, entries)
        frames = Frames(entry_frame(case), payment_frame(case))
        truth = true_transfers(frames.entries)
        matching = matched(frames)
        pairs = set(sides(matching).values())
        found.append(Count(len(pairs & truth), len(pairs), len(truth)))
        proven.append(_proven(frames, truth))
        kinds = _kinds(case, frames.entries, truth)
        links.update(kinds.values())
        missed.update(kinds[pair] for pair in truth - pairs)
    yield f"synthetic cases, all transfers: {total(found).line}"
    yield f"  of these proven by identifiers alone: {total(proven).line}"
    for kind in Link:
        count = links[kind.value]
        yield f"  {kind.value}: recall {1 - missed[kind.value] / count if count else 1:.4f} of {count:,}"


def _is_best(dice: random.Random) -> bool:
    """Tell whether no choice of some random pairs and groups totals more than the one that is made."""
    edges, groups = some_edges(dice), some_groups(dice)
    found = best_packing(edges, groups, 100_000)
    items: list[tuple[tuple[int, ...], int]] = [((one, other), weight) for one, other, weight in edges]
    items += [(group.legs, group.weight) for group in groups]
    return found.is_exact and found.total == best_by_trying(items)


def _proven(frames: Frames, truth: Pairs) -> Count:
    links = links_of(frames).select("debit_id", "credit_id").iter_rows()
    pairs = {(frozenset({debit}), frozenset({receipt})) for debit, receipt in links}
    return Count(len(pairs & truth), len(pairs), len(truth))


def _kinds(
    case: TypologyCase, entries: pl.DataFrame, truth: Pairs
) -> dict[tuple[frozenset[int], frozenset[int]], str]:
    """Return what makes each true transfer hard to find."""
    numbers = dict(entries.select("id", "movement").iter_rows())
    groups = {-deed.group: deed.link for deed in case.deeds if deed.group}
    kinds = {}
    for pair in truth:
        movement = numbers[min(pair[0])]
        link = groups[movement] if movement < 0 else case.deeds[movement - 1].link
        kinds[pair] = link.value
    return kinds


def count_of(matching: Matching, truth: Pairs) -> Count:
    """Return the figures of one matching."""
    pairs = set(sides(matching).values())
    return Count(len(pairs & truth), len(pairs), len(truth))
