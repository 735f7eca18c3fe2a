from __future__ import annotations

from collections.abc import Iterator

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails, EntryRow
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.demo import EVIDENCE
from investigator_desktop.operations.entries import entry_ids, entry_rows, source_row
from investigator_desktop.operations.importing import import_files

FILES = (
    "kl_to_1c_bereke.txt",
    "zarafshon_20218000900000055001.csv",
    "tulpar_statement_2024-01_2024-03.xlsx",
    "vypiska_sapar_ekspress.xls",
    "surat-hesab_1402-1403.xlsx",
)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return a case with one statement of each container and calendar."""
    actor = Actor("A. Officer")
    path = tmp_path_factory.mktemp("case") / "case.idcase"
    with create_case(path, CaseDetails("R-1", "T"), actor) as made:
        import_files(made, [EVIDENCE / name for name in FILES], actor, Progress())
        yield made


def test_every_entry_has_its_source_row_among_the_neighbours(case: CaseFile) -> None:
    ids = entry_ids(case, EntryQuery()).to_list()[::25]
    for row in entry_rows(case, ids):
        source = source_row(case, row.id, context=2)
        numbers = [number for number, _ in source.rows]
        assert row.entry.place.row in numbers, (row.evidence_name, row.entry.place)
        assert 3 <= len(numbers) <= 5
        assert all(len(cells) == len(source.titles) for _, cells in source.rows)


def test_the_source_row_shows_the_cells_that_the_entry_was_read_from(case: CaseFile) -> None:
    by_file: dict[str, EntryRow] = {}
    for row in entry_rows(case, entry_ids(case, EntryQuery()).to_list()):
        by_file.setdefault(row.evidence_name, row)
    assert set(by_file) == set(FILES)
    for row in by_file.values():
        source = source_row(case, row.id)
        cells = dict(source.rows)[row.entry.place.row]
        purpose = row.entry.remittance_info
        assert purpose is None or purpose in cells


def test_keys_of_an_exchange_text_are_its_titles(case: CaseFile) -> None:
    first = next(
        row
        for row in entry_rows(case, entry_ids(case, EntryQuery()).to_list())
        if row.evidence_name == "kl_to_1c_bereke.txt"
    )
    assert "НазначениеПлатежа" in source_row(case, first.id).titles
