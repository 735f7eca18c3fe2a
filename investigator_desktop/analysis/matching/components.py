"""Connected sets of candidates: what is decided in one does not touch another."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.int64]


def components(first: Numbers, second: Numbers, count: int) -> Numbers:
    """Return for each of `count` nodes the smallest node that it is connected with by the edges."""
    label = np.arange(count, dtype=np.int64)
    while True:
        low = np.minimum(label[first], label[second])
        before = label.copy()
        np.minimum.at(label, label[first], low)
        np.minimum.at(label, label[second], low)
        label = _shortened(label)
        if np.array_equal(before, label):
            return label


def _shortened(label: Numbers) -> Numbers:
    """Return labels that point straight to the node that stands for their set."""
    while True:
        further = label[label]
        if np.array_equal(further, label):
            return label
        label = further
