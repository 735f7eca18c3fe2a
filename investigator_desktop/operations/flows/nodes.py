"""Finding the node that a person means by a word."""

from __future__ import annotations

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.foundation.text import fold
from investigator_desktop.operations.flows.errors import SeveralNodes, UnknownNode
from investigator_desktop.operations.flows.totals import known_nodes


def require_node(case: CaseFile, word: str, by: FlowBy) -> tuple[str, str]:
    """Return node and name of what a word means: a whole node, a number or name, else a part of one name alone.

    Raise `UnknownNode` or `SeveralNodes`.
    """
    nodes = known_nodes(case, by)
    whole = nodes.filter(pl.col("node") == word)
    if whole.is_empty():
        whole = _meant(nodes, word)
    if whole.is_empty():
        raise UnknownNode(word)
    if whole.height > 1:
        raise SeveralNodes(word, whole["node"].to_list())
    node, name, _ = whole.row(0)
    return node, name or ""


def _meant(nodes: pl.DataFrame, word: str) -> pl.DataFrame:
    wanted, compact = fold(word), "".join(word.split()).upper()
    rows = [
        (node, fold(name or ""), node.partition(":")[2])
        for node, name in nodes.select("node", "name").iter_rows()
    ]
    equal = [node for node, name, number in rows if wanted and (number.upper() == compact or name == wanted)]
    part = [node for node, name, number in rows if wanted and (wanted in name or wanted in fold(number))]
    return nodes.filter(pl.col("node").is_in(equal or part))
