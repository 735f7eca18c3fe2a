from __future__ import annotations

import hashlib

from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.exchange.bundle.tree import TreeHash


def by_definition(leaves: list[bytes]) -> bytes:
    if not leaves:
        return hashlib.sha256(b"").digest()
    if len(leaves) == 1:
        return hashlib.sha256(b"\x00" + leaves[0]).digest()
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return hashlib.sha256(b"\x01" + by_definition(leaves[:split]) + by_definition(leaves[split:])).digest()


@given(st.lists(st.binary(max_size=4), max_size=40))
def test_the_root_is_that_of_rfc_6962_for_any_number_of_leaves(leaves: list[bytes]) -> None:
    tree = TreeHash()
    tree.extend(leaves)
    assert (tree.root, tree.leaf_count) == (by_definition(leaves).hex(), len(leaves))


def test_the_order_of_leaves_counts() -> None:
    one, other = TreeHash(), TreeHash()
    one.extend([b"a", b"b", b"c"])
    other.extend([b"a", b"c", b"b"])
    assert one.root != other.root
