"""The tree hash of RFC 6962 over leaves that come one after another; it remembers one hash a level."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

_LEAF, _NODE = b"\x00", b"\x01"


class TreeHash:
    """The root over all leaves added so far."""

    def __init__(self) -> None:
        """Begin without leaves."""
        self.leaf_count = 0
        self._whole: list[bytes] = []  # roots of full trees, the largest first

    def add(self, leaf: bytes) -> None:
        """Add one leaf."""
        node = hashlib.sha256(_LEAF + leaf).digest()
        position = self.leaf_count
        while position & 1:
            node = hashlib.sha256(_NODE + self._whole.pop() + node).digest()
            position >>= 1
        self._whole.append(node)
        self.leaf_count += 1

    def extend(self, leaves: Iterable[bytes]) -> None:
        """Add leaves in their order."""
        for leaf in leaves:
            self.add(leaf)

    @property
    def root(self) -> str:
        """Return the root as 64 hexadecimal digits; without leaves, SHA-256 of nothing."""
        if not self._whole:
            return hashlib.sha256().hexdigest()
        node = self._whole[-1]
        for left in reversed(self._whole[:-1]):
            node = hashlib.sha256(_NODE + left + node).digest()
        return node.hex()
