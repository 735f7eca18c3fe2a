"""The process that is killed: `python -m tests.benchmarks.torture.child SCENARIO SIZE FOLDER FILE [PASSPHRASE]`.

It says `ready`, carries out the steps and writes a mark into FILE once a step has returned, forced to the disk
before it goes on. A refusal is said as `refused` with its class and sentence.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from investigator_desktop.foundation.errors import InvestigatorError
from tests.benchmarks.torture.scenarios import Scenario, scenario
from tests.benchmarks.torture.steps import Bench

REFUSED = 3


def carry_out(chosen: Scenario, bench: Bench, acknowledged: IO[bytes]) -> None:
    """Carry out the steps, acknowledging each."""
    for step in chosen.steps:
        step.carry_out(bench)
        acknowledged.write(b".")
        acknowledged.flush()
        os.fsync(acknowledged.fileno())


def main() -> int:
    """Carry out one scenario."""
    name, size, folder, acknowledged, *passphrase = sys.argv[1:]
    chosen = scenario(name).smaller(int(size))
    home = Path(acknowledged).parent
    bench = Bench(Path(folder), passphrase[0] if passphrase else None, home)
    with Path(acknowledged).open("ab") as file:
        print("ready", flush=True)
        try:
            carry_out(chosen, bench, file)
        except InvestigatorError as error:
            print("refused", type(error).__name__, error, flush=True)
            return REFUSED
    print("done", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
