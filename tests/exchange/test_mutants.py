from __future__ import annotations

from pathlib import Path

import pytest

from tests.exchange.mutation.mutants import LIES, checked, honest_bundle, mutants, table
from tests.exchange.mutation.restating import rekey, restate
from tests.exchange.mutation.sealed import Sealed

EVERY = 4  # of the lies, so that the test stays short; `mutants.py` tells all of them a thousand times


@pytest.fixture(scope="module")
def honest(tmp_path_factory: pytest.TempPathFactory) -> Sealed:
    """Return the bundle of a case with everything."""
    return honest_bundle(tmp_path_factory.mktemp("honest"), with_samples=False)


def test_an_honest_bundle_put_together_again_is_the_same_and_passes(honest: Sealed, tmp_path: Path) -> None:
    again = honest.copied()
    rekey(again)
    restate(again)
    assert (again.tables, again.results) == (honest.tables, honest.results)
    code, words = checked(again.written(), tmp_path / "again.zip")
    assert code == 0, words


def test_no_lie_survives_the_verifier(honest: Sealed, tmp_path: Path) -> None:
    made = [*mutants(honest, range(0, 2 * len(LIES), EVERY), tmp_path)]
    assert [f"{one.number} {one.lie}: {one.description}" for one in made if not one.is_found] == []
    assert f"| **{len(made)}** | **{len(made)}** |" in table(made)
