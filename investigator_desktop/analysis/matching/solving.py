"""The best choice of all candidates: set by set, at once where prices prove it and by search where they do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import polars as pl

from investigator_desktop.analysis.matching.assignment import Edge, best_assignment
from investigator_desktop.analysis.matching.components import components
from investigator_desktop.analysis.matching.packing import Group, best_packing
from investigator_desktop.domain.matching_parameters import MatchingParameters

SCORE_SHIFT = 32  # below it only the order of equal legs decides
_FARTHEST = 30


@dataclass(frozen=True, slots=True)
class Solution:
    """The chosen rows of the pairs and of the groups, and of how many connected sets nothing proves the choice best."""

    pairs: pl.DataFrame
    groups: pl.DataFrame
    inexact_count: int


def solved(
    pairs: pl.DataFrame, groups: pl.DataFrame, legs: pl.DataFrame, parameters: MatchingParameters
) -> Solution:
    """Return the choice of greatest total score, each leg in one match at most.

    `pairs` has `debit`, `receipt`, `score`; `groups` `GROUP_SCHEMA`; the numbers of legs are rows of `legs`. Equal
    legs are taken in their order, so that the choice does not depend on the order of rows.
    """
    weighed = _weighed(pairs, legs)
    label = _labels(weighed, groups, legs.height)
    weighed = weighed.with_columns(label.gather(weighed["debit"]).alias("label"))
    grouped = groups.with_columns(label.gather(groups["hub"]).alias("label"))
    with_groups = grouped["label"].unique().implode()
    plain = weighed.filter(~pl.col("label").is_in(with_groups))
    chosen, rest = _at_once(plain)
    searched, left_out = _searched(rest, parameters)
    mixed = weighed.filter(pl.col("label").is_in(with_groups))
    packed, numbers, unproven = _packed(mixed, grouped, parameters)
    rows = pl.concat([chosen, searched, packed]).sort("debit", "receipt")
    return Solution(
        pairs.join(rows, on=["debit", "receipt"], how="semi", maintain_order="left"),
        groups.filter(pl.col("group").is_in(numbers)),
        left_out + unproven,
    )


def _weighed(pairs: pl.DataFrame, legs: pl.DataFrame) -> pl.DataFrame:
    """Return debit, receipt and `weight`: the score, and below it how far apart they are in the order of equal legs."""
    equal = ["unit", "is_debit", "money", "units", "day"]
    order = legs.select(pl.int_range(pl.len()).over(equal).alias("order"))["order"]
    apart = (order.gather(pairs["debit"]) - order.gather(pairs["receipt"])).abs().clip(0, _FARTHEST)
    weight = pl.col("score") * 2**SCORE_SHIFT - pl.col("apart") * pl.col("apart")
    return pairs.with_columns(apart.cast(pl.Int64).alias("apart")).select(
        "debit", "receipt", weight.alias("weight")
    )


def _labels(pairs: pl.DataFrame, groups: pl.DataFrame, count: int) -> pl.Series:
    parts = groups.select(pl.col("hub").alias("debit"), pl.col("members").alias("receipt")).explode("receipt")
    edges = pl.concat([pairs.select("debit", "receipt"), parts])
    first, second = edges["debit"].to_numpy(), edges["receipt"].to_numpy()
    return pl.Series("label", components(first.astype(np.int64), second.astype(np.int64), count))


def _at_once(pairs: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the choice of the sets in which the first wishes of one side do not collide, and the pairs of all others.

    Where every leg of one side gets the best that any pair offers it, no choice can total more.
    """
    chosen = []
    for side, other in (("debit", "receipt"), ("receipt", "debit")):
        wishes = pairs.sort("weight", other, descending=[True, False]).unique(
            side, keep="first", maintain_order=True
        )
        wishes = wishes.with_columns((pl.len().over(other) > 1).any().over("label").alias("collides"))
        met = wishes.filter(~pl.col("collides"))
        chosen.append(met.select("debit", "receipt"))
        pairs = pairs.join(met.select("label").unique(), on="label", how="anti", maintain_order="left")
    return pl.concat(chosen), pairs


def _searched(pairs: pl.DataFrame, parameters: MatchingParameters) -> tuple[pl.DataFrame, int]:
    found: list[tuple[int, int]] = []
    unproven = 0
    for edges in _by_label(pairs).values():
        if len(edges) > parameters.exact_pairs:
            unproven += 1
            found += _greedy(edges)
        else:
            found += best_assignment(edges).pairs
    return _as_rows(found), unproven


def _by_label(pairs: pl.DataFrame) -> dict[int, list[Edge]]:
    """Return the edges of each set, sets and edges in order."""
    rows = pairs.sort("label", "debit", "receipt")
    found: dict[int, list[Edge]] = {}
    columns = (rows[name].to_list() for name in ("label", "debit", "receipt", "weight"))
    for label, debit, receipt, weight in zip(*columns, strict=True):
        found.setdefault(label, []).append((debit, receipt, weight))
    return found


def _greedy(edges: list[Edge]) -> Iterator[tuple[int, int]]:
    taken: set[int] = set()
    for debit, receipt, _ in sorted(edges, key=lambda edge: (-edge[2], edge[0], edge[1])):
        if debit not in taken and receipt not in taken:
            taken.update((debit, receipt))
            yield debit, receipt


def _packed(
    pairs: pl.DataFrame, groups: pl.DataFrame, parameters: MatchingParameters
) -> tuple[pl.DataFrame, list[int], int]:
    """Return the pairs and the groups chosen in the sets that have groups, and how many are not proven best."""
    edges = _by_label(pairs)
    found: list[tuple[int, int]] = []
    numbers: list[int] = []
    unproven = 0
    for label, of_set in _groups_by_label(groups).items():
        packing = best_packing(edges.get(label, []), of_set, parameters.exact_steps)
        found += packing.pairs
        numbers += [group.number for group in packing.groups]
        unproven += not packing.is_exact
    return _as_rows(found), numbers, unproven


def _groups_by_label(groups: pl.DataFrame) -> dict[int, list[Group]]:
    found: dict[int, list[Group]] = {}
    wanted = ("label", "group", "hub", "members", "score")
    for label, number, hub, members, score in groups.sort("label", "group").select(wanted).iter_rows():
        group = Group(number, hub, tuple(members), score << SCORE_SHIFT)
        found.setdefault(label, []).append(group)
    return found


def _as_rows(pairs: list[tuple[int, int]]) -> pl.DataFrame:
    return pl.DataFrame(pairs, schema={"debit": pl.Int64(), "receipt": pl.Int64()}, orient="row")
