"""The measured steps of an import, each run in a process of its own, and the same work done by others."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import time
from pathlib import Path

from investigator_desktop.casefile.connections import WRITER_CACHE_KIB, Access, raw_connection
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.foundation.clock import system_clock
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.reading import find_files

ACTOR = Actor("Benchmark", "measurement")
DETAILS = CaseDetails("B-1", "Benchmark")


def read(workbook: Path) -> float:
    """Return the seconds in which fastexcel reads the first sheet into Arrow, inferring types."""
    import fastexcel

    start = time.perf_counter()
    fastexcel.read_excel(workbook).load_sheet(0, header_row=None).to_arrow()
    return time.perf_counter() - start


def read_csv(table: Path) -> float:
    """Return the seconds in which Polars reads a table of comma-separated texts, inferring types."""
    import polars as pl

    start = time.perf_counter()
    pl.read_csv(table, infer_schema_length=10_000, schema_overrides={"Counterparty ID": pl.String})
    return time.perf_counter() - start


def mt_940(message: Path) -> float:
    """Return the seconds in which the library mt-940 parses a message."""
    import mt940

    start = time.perf_counter()
    transactions = mt940.parse(str(message), encoding="utf-8")
    seconds = time.perf_counter() - start
    if not len(transactions):
        raise SystemExit("mt-940 found no transaction")
    return seconds


def ofxparse(statement: Path) -> float:
    """Return the seconds in which the library ofxparse parses a statement."""
    from ofxparse import OfxParser  # type: ignore[import-not-found]  # installed by whoever measures

    start = time.perf_counter()
    with statement.open("rb") as content:
        parsed = OfxParser.parse(content)
    seconds = time.perf_counter() - start
    if not parsed.account.statement.transactions:
        raise SystemExit("ofxparse found no transaction")
    return seconds


def hledger(table: Path) -> float:
    """Return the seconds in which hledger imports a table into an empty journal by the rules beside it."""
    journal = table.with_suffix(".journal")
    journal.write_text("", encoding="utf-8")
    table.with_name(f".latest.{table.name}").unlink(missing_ok=True)
    command = [
        "hledger",
        "-f",
        str(journal),
        "import",
        str(table),
        "--rules-file",
        str(table.with_suffix(".rules")),
    ]
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def insert(source: Path, target: Path) -> float:
    """Return the seconds in which a bare `executemany` writes the entry rows of `source` into a new case.

    The new case has the real schema with its indexes, and the journal and sync mode of every case.
    """
    names, rows = _stored_rows(source)
    target.unlink(missing_ok=True)
    create_case(target, DETAILS, ACTOR).close()
    connection = raw_connection(Access(target, None, has_write_ahead_log=True))
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.execute(f"PRAGMA cache_size=-{WRITER_CACHE_KIB}")
    connection.execute("PRAGMA foreign_keys=OFF")  # the rows' statements are not copied
    places = ", ".join("?" * len(names))
    gc.disable()
    start = time.perf_counter()
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(f"INSERT INTO entry ({', '.join(names)}) VALUES ({places})", rows)
    connection.execute("COMMIT")
    seconds = time.perf_counter() - start
    connection.close()
    return seconds


def _stored_rows(source: Path) -> tuple[list[str], list[tuple[object, ...]]]:
    """Return the entry rows of a case in the columns that hold anything, as the import writes them."""
    connection = raw_connection(Access(source, None, is_read_only=True))
    every = [row[1] for row in connection.execute("PRAGMA table_info(entry)")]
    counts = connection.execute(
        f"SELECT {', '.join(f'count({name})' for name in every)} FROM entry"
    ).fetchone()
    names = [name for name, count in zip(every, counts, strict=True) if count]
    rows = connection.execute(f"SELECT {', '.join(names)} FROM entry ORDER BY id").fetchall()
    connection.close()
    return names, rows


def whole(source: Path, target: Path) -> float:
    """Return the seconds in which the operation imports a file, or all files of a folder, into a new case."""
    target.unlink(missing_ok=True)
    with create_case(target, DETAILS, ACTOR) as case:
        start = time.perf_counter()
        paths = find_files([source])
        outcome = import_files(case, paths, ACTOR, Progress(), clock=system_clock)
        seconds = time.perf_counter() - start
    if len(outcome.run_ids) != len(paths):
        raise SystemExit(f"not imported: {outcome.readings[0].reading.sentence}")
    return seconds


STEPS = {
    "read": read,
    "read_csv": read_csv,
    "insert": insert,
    "whole": whole,
    "mt_940": mt_940,
    "ofxparse": ofxparse,
    "hledger": hledger,
}


def main() -> None:
    """Run one step and print its seconds."""
    step, *paths = sys.argv[1:]
    seconds = STEPS[step](*map(Path, paths))  # type: ignore[operator]
    print(json.dumps({step: seconds}))


if __name__ == "__main__":
    main()
