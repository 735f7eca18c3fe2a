"""How the keyboard goes from node to node and from edge to edge, the greatest first."""

from __future__ import annotations

from investigator_desktop.domain.flow_picture import EdgeKey, FlowHit, FlowPicture


def next_node(picture: FlowPicture, chosen: FlowHit, step: int) -> FlowHit:
    """Return the node after (1) or before (-1) the chosen one by size; the ends are followed by each other."""
    keys = [node.key for node in picture.nodes]
    if not keys:
        return chosen
    here = chosen.node or (chosen.edge.payer if chosen.edge is not None else "")
    if here not in keys:
        return FlowHit(node=keys[0 if step > 0 else -1])
    return FlowHit(node=keys[(keys.index(here) + step) % len(keys)])


def next_edge(picture: FlowPicture, chosen: FlowHit, step: int) -> FlowHit:
    """Return the edge after (1) or before (-1) the chosen one; from a node, among its own edges."""
    keys = _edges_around(picture, chosen)
    if not keys:
        return chosen
    if chosen.edge not in keys:
        return FlowHit(edge=keys[0 if step > 0 else -1])
    return FlowHit(edge=keys[(keys.index(chosen.edge) + step) % len(keys)])


def same_edge(picture: FlowPicture, key: EdgeKey | None) -> EdgeKey | None:
    """Return an edge as a picture has it, else the greatest between the same nodes; None where nothing joins them."""
    if key is None or key in picture.edge_by_key:
        return key
    ends = key.payer, key.beneficiary
    return next((one.key for one in picture.edges if (one.key.payer, one.key.beneficiary) == ends), None)


def _edges_around(picture: FlowPicture, chosen: FlowHit) -> list[EdgeKey]:
    keys = [edge.key for edge in picture.edges]
    if chosen.node:
        return [key for key in keys if chosen.node in (key.payer, key.beneficiary)]
    if chosen.edge is not None:
        return [key for key in keys if chosen.edge.payer in (key.payer, key.beneficiary)]
    return keys
