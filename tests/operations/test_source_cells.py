"""The cells of the source that an entry was read from, in every container of the sample case."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.layout import Field
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.demo import EVIDENCE
from investigator_desktop.operations.entries import entry_ids, entry_rows, source_row
from investigator_desktop.operations.importing import import_files

RECORDED = ("zarafshon_20218000900000055001.csv", "tulpar_statement_2024-01_2024-03.xlsx")
NOT_RECORDED = ("kl_to_1c_bereke.txt", "vypiska_sapar_ekspress.xls")
AMOUNTS = (Field.AMOUNT, Field.CREDIT, Field.DEBIT)


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CaseFile]:
    """Return a case with statements whose columns are kept, and with others."""
    actor = Actor("A. Officer")
    path = tmp_path_factory.mktemp("case") / "case.idcase"
    with create_case(path, CaseDetails("R-1", "T"), actor) as made:
        import_files(made, [EVIDENCE / name for name in (*RECORDED, *NOT_RECORDED)], actor, Progress())
        yield made


@pytest.mark.parametrize("name", RECORDED)
def test_the_first_cell_is_that_of_the_amount_as_the_import_read_it(case: CaseFile, name: str) -> None:
    for row in entry_rows(case, entry_ids(case, EntryQuery()).to_list()):
        if row.evidence_name != name:
            continue
        source = source_row(case, row.id)
        first = source.cells[0]
        assert first.is_recorded
        assert first.field in AMOUNTS
        assert first.field is not (Field.DEBIT if row.entry.direction is Direction.CREDIT else Field.CREDIT)
        digits = "".join(ch for ch in source.own[first.column] if ch.isdigit()).strip("0")
        assert digits == str(row.entry.amount.units).strip("0")


@pytest.mark.parametrize("name", NOT_RECORDED)
def test_where_the_columns_are_not_kept_cells_are_found_by_their_values(case: CaseFile, name: str) -> None:
    rows = [r for r in entry_rows(case, entry_ids(case, EntryQuery()).to_list()) if r.evidence_name == name]
    found = [source_row(case, row.id).cells for row in rows]
    with_amount = [cells for cells in found if cells and cells[0].field is Field.AMOUNT]
    assert len(with_amount) > len(rows) // 2
    assert not any(cell.is_recorded for cells in found for cell in cells)
