from __future__ import annotations

import pytest

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.progress import Progress


def test_a_cancelled_task_stops_at_its_next_step() -> None:
    progress = Progress()
    progress.begin(message("Test", "Counting"), 10)
    progress.advance(3)
    progress.cancel()
    with pytest.raises(Cancelled):
        progress.advance()
    assert (progress.done, progress.total) == (4, 10)
