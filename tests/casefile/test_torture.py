"""A case survives whatever ends the program: the short form of `build.py torture`."""

from __future__ import annotations

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.benchmarks.torture.kills import kill_once, prepare
from tests.benchmarks.torture.scenarios import Variant, scenario

SIZE = 300
KILLS = 5


@pytest.fixture(autouse=True)
def _quick_keys() -> None:
    """Derive keys as the program does: the processes that are killed know nothing of these tests."""


@pytest.mark.parametrize(
    ("name", "variant"),
    [
        ("import", Variant(is_encrypted=True, has_log=False)),
        ("undo", Variant(is_encrypted=False, has_log=True)),
    ],
    ids=["import, encrypted, rollback journal", "undo, plain, write-ahead log"],
)
def test_a_killed_program_leaves_all_that_it_acknowledged(
    name: str, variant: Variant, tmp_path: Path
) -> None:
    prepared = prepare(scenario(name).smaller(SIZE), variant, tmp_path)
    with ThreadPoolExecutor(2) as pool:
        found = pool.map(lambda n: kill_once(prepared, tmp_path / str(n), random.Random(n)), range(KILLS))
        faults = [fault for verdict in found if verdict is not None for fault in verdict.faults]
    assert not faults
