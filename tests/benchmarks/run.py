"""Measures the product beside bare libraries on this machine and prints ratios: build.py bench [NAME…] [--rows N]."""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import platform
import shutil
import statistics
import sys
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.benchmarks.format_files import make_csv, make_folder, make_ofx, make_swift  # noqa: E402
from tests.benchmarks.measured_process import Measured, measure  # noqa: E402
from tests.benchmarks.workbook import make_workbook  # noqa: E402

OUTPUT = ROOT / ".build" / "bench"
RESULTS = Path(__file__).parent / "results"
ROUNDS = 3
SLOW_SECONDS = 60
PEER_ENTRIES = 100_000
SMALL_FILES = 500
Figures = dict[str, float]


def measure_import(rows: int) -> Figures:
    """A workbook through the whole way, beside fastexcel reading it plus a bare insert of the stored rows."""
    workbook = OUTPUT / f"statement-{rows}.xlsx"
    if not workbook.exists():
        make_workbook(workbook, rows)
    return _beside_raw(workbook, "read", rows)


def measure_csv(rows: int) -> Figures:
    """A table of texts through the whole way, beside Polars reading it plus a bare insert of the stored rows."""
    table = OUTPUT / f"statement-{rows}.csv"
    if not table.exists():
        make_csv(table, rows)
    return _beside_raw(table, "read_csv", rows)


def _beside_raw(source: Path, read: str, rows: int) -> Figures:
    case = OUTPUT / "whole.idcase"
    measured: dict[str, list[Measured]] = {"whole": [], read: [], "insert": []}
    for _ in range(ROUNDS):
        measured["whole"].append(_step("whole", source, case))
        measured[read].append(_step(read, source))
        measured["insert"].append(_step("insert", case, OUTPUT / "insert.idcase"))
    medians = {name: statistics.median(run.seconds[name] for run in runs) for name, runs in measured.items()}
    peak = max(run.peak_bytes for run in measured["whole"])
    return {
        "rows": rows,
        "whole_seconds": medians["whole"],
        "read_seconds": medians[read],
        "insert_seconds": medians["insert"],
        "ratio": medians["whole"] / (medians[read] + medians["insert"]),
        "peak_gib": peak / 2**30,
    }


def measure_peers(rows: int) -> Figures:
    """Imports of 100,000 entries beside what others need for the same file; those that are not there are left out."""
    count = min(rows, PEER_ENTRIES)
    kinds = (("mt_940", ".sta", make_swift), ("ofxparse", ".ofx", make_ofx), ("hledger", ".csv", make_csv))
    figures: Figures = {"entries": count}
    for peer, suffix, write in kinds:
        source = OUTPUT / f"statement-{count}{suffix}"
        if not source.exists():
            write(source, count)
        own = _median("whole", source, OUTPUT / "peers.idcase")
        figures[f"own{suffix.replace('.', '_')}_seconds"] = own
        if _is_there(peer):
            figures[f"{peer}_seconds"] = _median(peer, source)
            figures[f"{peer}_ratio"] = own / figures[f"{peer}_seconds"]
    return figures


def _median(step: str, *paths: Path) -> float:
    """Return the median of the rounds; one that takes longer than a minute is not repeated."""
    seconds = [_step(step, *paths).seconds[step]]
    while len(seconds) < ROUNDS and max(seconds) < SLOW_SECONDS:
        seconds.append(_step(step, *paths).seconds[step])
    return statistics.median(seconds)


def _is_there(peer: str) -> bool:
    found = shutil.which(peer) if peer == "hledger" else importlib.util.find_spec(peer.replace("mt_", "mt"))
    return found is not None


def measure_folder(rows: int) -> Figures:
    """A folder of five hundred small statements in five formats, imported in one call."""
    folder = OUTPUT / "folder"
    make_folder(folder, SMALL_FILES)
    runs = [_step("whole", folder, OUTPUT / "folder.idcase") for _ in range(ROUNDS)]
    seconds = statistics.median(run.seconds["whole"] for run in runs)
    peak = max(run.peak_bytes for run in runs) / 2**30
    return {"files": min(SMALL_FILES, rows), "seconds": seconds, "peak_gib": peak}


def _step(name: str, *paths: Path) -> Measured:
    return measure("tests.benchmarks.import_steps", [name, *map(str, paths)])


def measure_start(rows: int) -> Figures:
    """From the start of the process to the first painted window, and to the first page of the table."""
    del rows
    runs = [measure("tests.benchmarks.start_steps", []) for _ in range(2 * ROUNDS + 1)]
    windows = sorted(run.seconds["window"] for run in runs)
    return {"median_seconds": statistics.median(windows), "worst_seconds": windows[-1]}


def measure_table(rows: int) -> Figures:
    """The entries table at `rows` entries: order, filter, scroll and totals."""
    return measure("tests.benchmarks.table_steps", [str(OUTPUT), str(min(rows, 100_000))]).seconds


def measure_timeline(rows: int) -> Figures:
    """The timeline at `rows` entries: building its model, and laying out and painting frames."""
    return measure("tests.benchmarks.timeline_steps", [str(min(rows, 100_000))]).seconds


def measure_casefile(rows: int) -> Figures:
    """A case file with and without a passphrase: insert, open, verify, undo, decide about many entries, back up."""
    folder = OUTPUT / "casefile"
    folder.mkdir(exist_ok=True)
    words = [str(folder), str(rows)]
    measure("tests.benchmarks.casefile_steps", ["prepare", *words])
    rounds: list[Figures] = []
    for _ in range(ROUNDS):
        steps = ("insert_plain", "insert_encrypted", "open", "verify", "undo", "decide", "backup")
        runs = [measure("tests.benchmarks.casefile_steps", [step, *words]) for step in steps]
        rounds.append({name: seconds for run in runs for name, seconds in run.seconds.items()})
    shutil.rmtree(folder)
    medians = {f"{name}_seconds": statistics.median(one[name] for one in rounds) for name in rounds[0]}
    ratios = {
        f"insert{kind}_ratio": statistics.median(
            one[f"insert_encrypted{kind}"] / one[f"insert_plain{kind}"] for one in rounds
        )
        for kind in ("", "_processor")
    }
    return {"rows": rows, **medians, **ratios}


MEASUREMENTS: dict[str, Callable[[int], Figures]] = {
    "import": measure_import,
    "csv": measure_csv,
    "peers": measure_peers,
    "folder": measure_folder,
    "start": measure_start,
    "table": measure_table,
    "timeline": measure_timeline,
    "casefile": measure_casefile,
}


def main() -> None:
    """Run the measurements asked for, print their figures and keep them in tests/benchmarks/results."""
    parser = argparse.ArgumentParser(prog="build.py bench")
    parser.add_argument("names", nargs="*", metavar="NAME", help=" ".join(MEASUREMENTS))
    parser.add_argument("--rows", type=int, default=1_000_000)
    arguments = parser.parse_args()
    os.chdir(ROOT)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for name in arguments.names or MEASUREMENTS:
        figures = MEASUREMENTS[name](arguments.rows)
        print(f"{name}: " + ", ".join(f"{key} {value:,.3f}" for key, value in figures.items()), flush=True)
        _keep(name, figures)


def _keep(name: str, figures: Figures) -> None:
    RESULTS.mkdir(exist_ok=True)
    system = f"{platform.system()} {platform.machine()}"
    machine = f"{system}, {os.cpu_count()} processors, Python {platform.python_version()}"
    rounded = {key: round(value, 3) for key, value in figures.items()}
    text = json.dumps({"machine": machine, "figures": rounded}, indent=2) + "\n"
    (RESULTS / f"{name}.json").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
