from __future__ import annotations

import sys

from PySide6.QtGui import QPainterPath


def test_calls_without_a_result_keep_the_reference_count_of_none() -> None:
    path = QPainterPath()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        path.moveTo(1.0, 1.0)
    assert sys.getrefcount(None) > before - 100
