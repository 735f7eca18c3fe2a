"""The timeline's frames at a number of entries, in a process of its own."""

from __future__ import annotations

import json
import sys

from tests.benchmarks.timeline import measure_timeline


def main() -> None:
    """Measure and print milliseconds of frames, all zooms together, and seconds to build the model."""
    times = measure_timeline(int(sys.argv[1]))
    figures = {
        "entries": times.entries,
        "build_seconds": times.build_seconds,
        "frame_median_ms": max(frame.frame_median for frame in times.frames),
        "frame_p99_ms": max(frame.frame_p99 for frame in times.frames),
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
