"""Filters that a case keeps: saved under a name, replaced, deleted, undone, and told in words."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.domain.filters import (
    FilterNames,
    FilterPart,
    SavedFilter,
    filter_terms,
    is_filtering,
    without,
)
from investigator_desktop.operations.analysis_keeping import UnknownRecord
from investigator_desktop.operations.cases import create_case, undo
from investigator_desktop.operations.filters import (
    FilterIncomplete,
    delete_filter,
    keep_filter,
    kept_filter,
    kept_filters,
)

ACTOR = Actor("A. Officer")
WHOLE = EntryQuery(
    account_ids=(3, 5), from_on=date(2024, 2, 1), to_on=date(2024, 3, 31), direction=Direction.DEBIT,
    party="сулейменова", text="аренда", least=1_000_000, most=2_000_050, currency="KZT", episode_id=7,
    is_outside_episode=True, tag="cash", is_excluded=False, is_outside_basis=False, is_intelligence=True,
    is_repeated=False,
)  # fmt: skip


@pytest.fixture
def case(tmp_path: Path) -> CaseFile:
    return create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR)


def test_a_saved_filter_says_everything_that_it_said_but_its_order(case: CaseFile) -> None:
    ordered = EntryQuery(text="аренда", order=EntryOrder.AMOUNT, is_descending=True)
    keep_filter(case, SavedFilter("  Rent \n in spring ", WHOLE), ACTOR)
    keep_filter(case, SavedFilter("all rent", ordered), ACTOR)
    assert [(one.saved.name, one.saved.query) for one in kept_filters(case)] == [
        ("all rent", EntryQuery(text="аренда")),
        ("Rent in spring", WHOLE),
    ]


def test_saving_a_filter_is_one_step_that_undo_takes_back(case: CaseFile) -> None:
    keep_filter(case, SavedFilter("Rent", WHOLE), ACTOR)
    kept = kept_filter(case, "RENT")
    assert kept is not None
    delete_filter(case, kept.id, ACTOR)
    assert kept_filters(case) == ()
    undo(case, ACTOR)
    assert kept_filter(case, "rent") is not None
    undo(case, ACTOR)
    assert kept_filters(case) == ()


def test_a_filter_is_replaced_in_its_place(case: CaseFile) -> None:
    keep_filter(case, SavedFilter("Rent", WHOLE), ACTOR)
    kept = kept_filter(case, "Rent")
    assert kept is not None
    keep_filter(case, SavedFilter("Rent", EntryQuery(text="дом")), ACTOR, filter_id=kept.id)
    (only,) = kept_filters(case)
    assert (only.id, only.saved.query) == (kept.id, EntryQuery(text="дом"))


@pytest.mark.parametrize(
    "saved", [SavedFilter("  ", WHOLE), SavedFilter("All", EntryQuery()), SavedFilter("RENT", WHOLE)]
)
def test_a_filter_without_name_without_filters_or_with_a_taken_name_is_refused(
    case: CaseFile, saved: SavedFilter
) -> None:
    keep_filter(case, SavedFilter("Rent", WHOLE), ACTOR)
    with pytest.raises(FilterIncomplete):
        keep_filter(case, saved, ACTOR)
    assert len(kept_filters(case)) == 1


def test_an_unknown_filter_is_not_deleted(case: CaseFile) -> None:
    with pytest.raises(UnknownRecord):
        delete_filter(case, 99, ACTOR)


def test_each_part_of_a_query_is_told_and_can_be_taken_away() -> None:
    names = FilterNames({3: "KZ1"}, {7: "February"})
    query = WHOLE
    parts = [term.part for term in filter_terms(query, names)]
    assert parts == list(FilterPart)
    for part in parts:
        query = without(query, part)
        assert part not in [term.part for term in filter_terms(query, names)]
    assert not is_filtering(query)


def test_accounts_and_episodes_are_told_by_their_names() -> None:
    names = FilterNames({3: "KZ1"}, {7: "February"})
    words = [str(term.words) for term in filter_terms(EntryQuery(account_ids=(3,), episode_id=7), names)]
    assert words[0] == "Account: KZ1"
    assert "February" in words[1]
