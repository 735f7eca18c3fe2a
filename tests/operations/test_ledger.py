from __future__ import annotations

import tempfile
from collections.abc import Sequence
from itertools import pairwise, permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case, undo
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.importing import import_readings, undo_import
from investigator_desktop.operations.ledger import Ledger, ledger, ledger_hash
from investigator_desktop.operations.reading import CheckedReading, read_file
from tests.operations.test_completeness import ACTOR

OWN, OTHER = "KZ86125KZT5004100100", "KZ86125KZT5004100200"


def written(folder: Path, name: str, account: str, rows: Sequence[str]) -> Path:
    """Write a statement of an account: rows of day, credit, debit, the other account and a reference."""
    lines = [
        f"Счет;{account}", "Валюта;KZT", "Дата;Приход;Расход;Счет корреспондента;Номер документа;Назначение", *rows,
    ]  # fmt: skip
    path = folder / name
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> tuple[CheckedReading, ...]:
    """Return four files: two overlapping statements of one account, and two of which either gives the other side."""
    folder = tmp_path_factory.mktemp("files")
    rent = f"05.01.2024;;50,00;{OTHER};;Аренда"
    food = f"06.01.2024;;7,00;{OTHER};12;Еда"
    files = (
        written(folder, "1.csv", OWN, [rent, rent, food]),
        written(folder, "2.csv", OWN, [food, "09.01.2024;9,00;;;;Возврат"]),
        written(folder, "3.csv", OTHER, [f"05.01.2024;50,00;;{OWN};;Аренда"]),
        written(
            folder, "4.csv", OTHER, [f"05.01.2024;50,00;;{OWN};;Аренда ", f"06.01.2024;7,00;;{OWN};12;Еда"]
        ),
    )
    return tuple(read_file(path, progress=Progress()) for path in files)


def imported(parts: Sequence[Sequence[CheckedReading]]) -> Ledger:
    """Return the ledger of a new case into which the files were imported in these parts."""
    with tempfile.TemporaryDirectory() as folder:
        details = CaseDetails("R-1", "T")
        with create_case(Path(folder) / "case.idcase", details, ACTOR) as case:
            for part in parts:
                outcome = import_readings(case, part, ACTOR, Progress())
                assert len(outcome.run_ids) == len(part), [str(one.reading.sentence) for one in part]
            completeness(case)
            return ledger(case)


def test_files_give_entries_repeats_and_links(readings: tuple[CheckedReading, ...]) -> None:
    found = imported([readings])
    assert (found.entry_count, found.repeated_count) == (8, 2)
    assert found.link_count == 2


@given(order=st.permutations(range(4)), cuts=st.sets(st.integers(1, 3)))
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_order_and_any_split_of_the_files_give_the_same_ledger(
    readings: tuple[CheckedReading, ...], order: list[int], cuts: set[int]
) -> None:
    bounds = [0, *sorted(cuts), 4]
    parts = [[readings[one] for one in order[a:b]] for a, b in pairwise(bounds)]
    assert imported(parts).hash == imported([readings]).hash


def test_every_order_of_three_statements_links_the_same(readings: tuple[CheckedReading, ...]) -> None:
    chosen = (readings[0], readings[2], readings[3])
    hashes = {imported([[one] for one in order]).hash for order in permutations(chosen)}
    assert len(hashes) == 1


def test_an_undone_import_leaves_the_ledger_as_it_was(
    readings: tuple[CheckedReading, ...], tmp_path: Path
) -> None:
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_readings(case, [readings[0], readings[3]], ACTOR, Progress())
        before = ledger_hash(case)
        outcome = import_readings(case, [readings[1], readings[2]], ACTOR, Progress())
        after = ledger_hash(case)
        assert after != before
        undo(case, ACTOR)
        assert ledger_hash(case) == before
        import_readings(case, [readings[1], readings[2]], ACTOR, Progress())
        assert ledger_hash(case) == after
        for run_id in [run.id for run in case.runs() if run.is_valid][2:]:
            undo_import(case, run_id, ACTOR)
        assert ledger_hash(case) == before
        assert len(outcome.run_ids) == 2
