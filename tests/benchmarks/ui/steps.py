"""The window at a number of entries, in a process of its own; its last line is what was measured as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import psutil

from investigator_desktop.app.window import keep_program_out_of_collections, make_application
from investigator_desktop.qtbridge.collection import MainThreadCollection
from tests.benchmarks.ui.case_frames import first_pictures, made_case, table_frames
from tests.benchmarks.ui.frames import Frames
from tests.benchmarks.ui.timeline_frames import timeline_frames


def main() -> None:
    """Measure frames, first pictures and memory."""
    folder, entries = Path(sys.argv[1]), int(sys.argv[2])
    app = make_application(["bench-ui"])
    path = made_case(folder, entries)
    collection = MainThreadCollection(app)  # as the program does
    keep_program_out_of_collections()
    before = _resident()
    drawn = list(timeline_frames(entries))
    with_timeline = _resident()
    collection.stop()
    pictures = first_pictures(path)
    frames: Iterator[Frames] = iter([*drawn, *table_frames(app, path, folder)])
    memory = {"program_mib": before, "with_timeline_mib": with_timeline, "at_end_mib": _resident()}
    print(json.dumps({"frames": [asdict(one) for one in frames], **pictures, **memory}))


def _resident() -> float:
    return float(psutil.Process().memory_info().rss) / 2**20


if __name__ == "__main__":
    main()
