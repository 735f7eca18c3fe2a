"""One of several processes at one case: `… neighbour read|open CASE START ROUNDS [PASSPHRASE]`.

`read` reads the case until its lock is gone and prints what it saw; `open` opens it for writing at each of ROUNDS
moments from START on and prints from when to when it had it open.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from investigator_desktop.casefile import CaseFile, CaseInUse
from investigator_desktop.casefile.lock_file import LOCK_SUFFIX
from investigator_desktop.domain.entry_query import EntryQuery

PERIOD = 0.5  # seconds from one round to the next
LEAD = 0.2  # from the lock that is left behind to the moment at which both open
_HELD = 0.1
_LONGEST_READING = 60.0


def read(path: Path, passphrase: str | None) -> list[tuple[int, int]]:
    """Return the number of records and of entries at each reading, one after another."""
    lock = path.with_name(path.name + LOCK_SUFFIX)
    seen: list[tuple[int, int]] = []
    end = time.monotonic() + _LONGEST_READING
    while lock.exists() and time.monotonic() < end:
        with CaseFile.open(path, passphrase, read_only=True) as case:
            records = len(case.audit_records())
            entries = case.entry_ids(EntryQuery()).len()
            if len(case.audit_records()) == records:
                seen.append((records, entries))
    return seen


def open_often(path: Path, passphrase: str | None, start: float, rounds: int) -> list[tuple[float, float]]:
    """Return from when to when the case was open for writing, in each round in which it was."""
    held: list[tuple[float, float]] = []
    for number in range(rounds):
        while time.time() < start + number * PERIOD + LEAD:
            pass
        try:
            with CaseFile.open(path, passphrase):
                begun = time.time()
                time.sleep(_HELD)
                held.append((begun, time.time()))
        except CaseInUse:
            continue
    return held


def main() -> None:
    """Do what the command line asks and print it as JSON."""
    word, path, start, rounds, *rest = sys.argv[1:]
    passphrase = rest[0] if rest else None
    if word == "read":
        print(json.dumps(read(Path(path), passphrase)))
    else:
        print(json.dumps(open_often(Path(path), passphrase, float(start), int(rounds))))


if __name__ == "__main__":
    main()
