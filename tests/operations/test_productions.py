from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from investigator_desktop.domain.case import CaseDetails, EntryRow
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.productions import (
    ComparedWithItself,
    NothingToCompare,
    compare,
    comparison_frame,
    place_of,
    write_comparison,
)
from tests.operations.test_completeness import ACTOR
from tests.operations.test_ledger import OTHER, OWN, written

FIRST = (
    "05.01.2024;;50,00;;1;Аренда", "05.01.2024;;50,00;;2;Аренда", "06.01.2024;;7,00;;3;Еда",
    "07.01.2024;1,00;;;4;Процент",
)  # fmt: skip
SECOND = (
    "05.01.2024;;50,00;;1;Аренда", "06.01.2024;;7,50;;3;Еда", "07.01.2024;1,00;;;4;Процент",
    "07.01.2024;9,00;;;5;Возврат", "20.01.2024;2,00;;;6;Позже",
)  # fmt: skip


def said(rows: tuple[EntryRow, ...]) -> list[tuple[str, str]]:
    return [(str(row.entry.signed_amount), place_of(row)) for row in rows]


def test_added_removed_and_changed_rows_are_named_with_their_places(tmp_path: Path) -> None:
    first, second = written(tmp_path, "1.csv", OWN, FIRST), written(tmp_path, "2.csv", OWN, SECOND)
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, [first, second], ACTOR, Progress())
        one, other = case.evidence()
        found = compare(case, one, other)
        out = tmp_path / "differences.xlsx"
        write_comparison(case, found, out, load_catalogue("en"))
    assert found.same_count == 2
    assert said(found.removed) == [("-50.00", "E1 · 5")]
    assert said(found.added) == [("9.00", "E2 · 7")]
    assert said(found.outside) == [("2.00", "E2 · 8")]
    (changed,) = found.changed
    assert changed.fields == ("amount",)
    assert (place_of(changed.first), place_of(changed.second)) == ("E1 · 6", "E2 · 5")
    assert not found.is_same
    sheet = openpyxl.load_workbook(out)["Comparison"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2)] == [
        "only in the first", "only in the second", "said otherwise",
    ]  # fmt: skip
    assert sheet.oddFooter is not None
    assert "not verifiable" in str(sheet.oddFooter.center.text)
    assert comparison_frame(found, load_catalogue("en")).height == 3


def test_the_same_records_given_twice_are_the_same(tmp_path: Path) -> None:
    first, second = written(tmp_path, "1.csv", OWN, FIRST), written(tmp_path, "2.csv", OWN, FIRST[::-1])
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, [first, second], ACTOR, Progress())
        found = compare(case, *case.evidence())
    assert found.is_same
    assert found.same_count == 4


def test_items_without_a_common_account_are_not_compared(tmp_path: Path) -> None:
    first, second = written(tmp_path, "1.csv", OWN, FIRST), written(tmp_path, "2.csv", OTHER, FIRST)
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, [first, second], ACTOR, Progress())
        with pytest.raises(NothingToCompare):
            compare(case, *case.evidence())


def test_an_item_is_not_compared_with_itself(tmp_path: Path) -> None:
    first = written(tmp_path, "1.csv", OWN, FIRST)
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as case:
        import_files(case, [first], ACTOR, Progress())
        (item,) = case.evidence()
        with pytest.raises(ComparedWithItself, match="E1 cannot be compared with itself"):
            compare(case, item, item)
