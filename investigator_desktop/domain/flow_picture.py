"""What is asked of a picture of flows and what it shows: nodes, grouped edges with exact sums, and the view of it.

`operations.flows.picture` answers a `FlowPictureQuery` with a `FlowPicture`; `analysis.flow_picture.placing.placed`
gives its nodes places (slow: off the window's thread), and `analysis.flow_picture.layout.layout_flow` draws the part
that a `FlowView` shows, with a hit index. Sums of edges never
mix two currencies or two grades.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cached_property

import polars as pl

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flows import FlowBy, NodeGradeSum
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.movements_frame import MovementGrade
from investigator_desktop.domain.tracing import TracingMethod

OTHERS_NODE = "others"  # all nodes beyond the number that is drawn
MOST_NODES = 40


class FlowPictureKind(StrEnum):
    """How flows are drawn."""

    SANKEY = "sankey"  # columns from left to right, ribbons as wide as their amount in one currency
    NETWORK = "network"  # nodes anywhere, an arrow for each pair of them
    TRACED = "traced"  # columns too, of what one credit became by one method of tracing


class NodeKind(StrEnum):
    """What a node stands for."""

    PARTY = "party"
    ACCOUNT = "account"
    PLACE = "place"
    NAME = "name"  # a name as recorded, without an account
    CASH = "cash"
    UNKNOWN = "unknown"  # the source does not say who
    OTHERS = "others"


COLLECTIVE = frozenset({NodeKind.CASH, NodeKind.UNKNOWN, NodeKind.OTHERS})  # nobody in particular


class EdgeSplit(StrEnum):
    """By what an opened edge is drawn apart."""

    MONTH = "month"
    GRADE = "grade"
    MOVEMENT = "movement"


@dataclass(frozen=True, slots=True)
class OpenedEdge:
    """An edge that is drawn in parts, by the nodes that it joins."""

    payer: str
    beneficiary: str
    split: EdgeSplit


@dataclass(frozen=True, slots=True)
class FlowPictureQuery:
    """Which movements are drawn and between what.

    A movement is drawn where one of its entries or payments is in `entries`. `currency` and `grades` keep only
    movements of these; empty keeps all. By parties, those in `expanded` are drawn as their accounts; by accounts, the
    accounts of the parties in `collapsed` are drawn as one node. Nodes beyond `most_nodes` are drawn as one, but never
    those in `kept`. Edges in `opened` are drawn in parts.
    """

    entries: EntryQuery = field(default_factory=EntryQuery)
    by: FlowBy = FlowBy.PARTY
    currency: str = ""
    grades: tuple[MovementGrade, ...] = ()
    expanded: tuple[str, ...] = ()
    collapsed: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    opened: tuple[OpenedEdge, ...] = ()
    most_nodes: int = MOST_NODES


@dataclass(frozen=True, slots=True)
class TracedQuery:
    """Which credit is followed, by which method; inferred matches carry money only where `has_inferred`."""

    entry_id: int
    method: TracingMethod = TracingMethod.LIFO
    has_inferred: bool = False
    most_nodes: int = MOST_NODES


@dataclass(frozen=True, slots=True)
class FlowSum:
    """What went along an edge in one currency by movements of one grade.

    Where money is traced, `amount` is the part of it that the method takes to be the funds followed, and `least` and
    `most` are what it can be where that is not certain.
    """

    currency: str
    grade: MovementGrade
    count: int
    amount: Money
    first_at: datetime | None
    last_at: datetime | None
    unsure_count: int = 0
    least: Money | None = None
    most: Money | None = None


@dataclass(frozen=True, slots=True)
class EdgeKey:
    """Names an edge, and the part of it where it is opened: a month as `2024-03`, a grade, a movement's number."""

    payer: str
    beneficiary: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class PictureEdge:
    """All movements from one node to another, or of one part of them; sums by currency and grade."""

    key: EdgeKey
    sums: tuple[FlowSum, ...]
    split: EdgeSplit | None = None

    @property
    def count(self) -> int:
        """Return how many movements it stands for."""
        return sum(one.count for one in self.sums)

    def amount(self, currency: str) -> Money | None:
        """Return how wide it is drawn: what went in a currency, whatever its grades; None where nothing did."""
        found = [one.amount for one in self.sums if one.currency == currency]
        return sum(found[1:], found[0]) if found else None


@dataclass(frozen=True, slots=True)
class PictureNode:
    """One node: `members` are the accounts (or, of the others, the nodes) that it stands for, the greatest first.

    `parties` are those to which an account belongs; `is_of_case` tells that its statements are in the case. Of traced
    money `remains` is what is left of it there.
    """

    key: str
    name: str
    kind: NodeKind
    sums: tuple[NodeGradeSum, ...] = ()
    members: tuple[str, ...] = ()
    parties: tuple[str, ...] = ()
    is_of_case: bool = False
    is_expandable: bool = False
    is_collapsible: bool = False
    remains: tuple[Money, ...] = ()
    is_remaining_certain: bool = True


@dataclass(frozen=True)
class FlowPicture:
    """Nodes and edges, the greatest first; every movement asked for is in exactly one edge.

    `currencies` stand in the order of how many movements are in them. `hidden_count` nodes are drawn as one. Of
    traced money, `possible_count` movements are not drawn that may have carried some of it, but not by the method.
    `movements` has a row a movement: `movement_no`, its edge as `payer`, `beneficiary` and `part`, the `entry_ids` of
    both its sides, and who stands behind its nodes where they are drawn as one: `payer_alone`, `payer_name` and so on.
    """

    query: FlowPictureQuery | TracedQuery
    nodes: tuple[PictureNode, ...]
    edges: tuple[PictureEdge, ...]
    currencies: tuple[str, ...]
    movement_count: int
    hidden_count: int
    movements: pl.DataFrame = field(compare=False, repr=False)
    possible_count: int = 0

    @cached_property
    def node_by_key(self) -> Mapping[str, PictureNode]:
        """Return the nodes by their keys."""
        return {node.key: node for node in self.nodes}

    @cached_property
    def edge_by_key(self) -> Mapping[EdgeKey, PictureEdge]:
        """Return the edges by their keys."""
        return {edge.key: edge for edge in self.edges}


@dataclass(frozen=True, slots=True)
class NodePlace:
    """Where the middle of a node is, in lengths of the picture's own; `is_moved` tells that a person put it there."""

    x: float
    y: float
    is_moved: bool = False


@dataclass(frozen=True)
class FlowPlaces:
    """Where nodes are: also those that a filter has taken away, so that they come back to where they were.

    The picture's own lengths run from 0 to 1 from its left and top edge; `per_unit` is the height of one unit of
    `currency` in columns, 0 in a network.
    """

    kind: FlowPictureKind
    currency: str
    by_node: Mapping[str, NodePlace]
    per_unit: float = 0.0
    column_count: int = 0


@dataclass(frozen=True, slots=True)
class FlowView:
    """What is shown of a picture on a surface of `width` × `height`, in the same units as `text_size`.

    At `zoom` 1 around the middle (0.5, 0.5) the whole picture fits; text keeps its size at any zoom. `currency` is the
    one by which ribbons and arrows are wide; empty means the one of most movements. Nodes and edges that are
    highlighted stand before all others, which become faint where any is. A selected one has a frame.
    """

    kind: FlowPictureKind
    width: float
    height: float
    text_size: float = 8.0
    zoom: float = 1.0
    middle_x: float = 0.5
    middle_y: float = 0.5
    currency: str = ""
    highlighted_nodes: frozenset[str] = frozenset()
    highlighted_edges: frozenset[EdgeKey] = frozenset()
    selected_node: str = ""
    selected_edge: EdgeKey | None = None
    has_legend: bool = True


@dataclass(frozen=True, slots=True)
class FlowHit:
    """What is under a point: a node in the spot in which it stands there, or an edge.

    A node that is nobody in particular stands in two spots of a picture in columns; a spot is what a person drags.
    """

    node: str = ""
    edge: EdgeKey | None = None
    spot: str = ""
