"""What leaves the case: nothing outside the legal basis, no intelligence without consent, and each output says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import polars as pl
import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import EvidenceStanding, EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.export import export_entries
from investigator_desktop.operations.releases import (
    BY_DEFAULT,
    MayNotBePassedOn,
    NotReleased,
    Release,
    Withheld,
    released,
    require_consent,
    sentences,
    withheld,
)
from tests.casefile.builders import ACCOUNT, ACTOR, add_import, new_case, ticking

EVERYTHING = Release(with_outside_basis=True, with_intelligence=True)
INTELLIGENCE = EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="Unit 5", caveat="lead only")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case in which an order covers entries 2 and 3 of E1, entries 4 and 5 of E2 are intelligence."""
    with new_case(tmp_path / "one.idcase") as opened:
        with opened.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            add_import(work, b"a", [{}] * 3)
            add_import(work, b"b", [{}] * 2, replace(ACCOUNT, iban=None, number="77"))
        with opened.unit_of_work(ACTOR, ticking(), "set_terms", {}) as work:
            work.set_terms(1, EvidenceTerms(LegalBasis(from_on=date(2024, 1, 4))))
            work.set_terms(2, INTELLIGENCE)
        yield opened


def exported(case: CaseFile, out: Path, release: Release = BY_DEFAULT) -> pl.DataFrame:
    count = export_entries(case, EntryQuery(), out, release=release)
    frame = pl.read_parquet(out)
    assert frame.height == count
    return frame


def agree(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "set_terms", {}) as work:
        work.set_terms(2, replace(INTELLIGENCE, may_be_passed_on=True))


def test_an_export_leaves_out_what_may_not_leave_and_says_how_much(case: CaseFile, tmp_path: Path) -> None:
    frame = exported(case, tmp_path / "out.parquet")
    assert frame["row"].to_list() == [11, 12]
    assert not frame["is_outside_basis"].any()
    left_out = withheld(case, EntryQuery())
    assert left_out == Withheld(outside_basis_count=1, intelligence_count=2)
    outside, intelligence = sentences(left_out)
    assert (outside.count, intelligence.count) == (1, 2)
    assert "legal basis" in str(outside)
    assert "intelligence only" in str(intelligence)


def test_entries_outside_the_basis_are_let_out_marked(case: CaseFile, tmp_path: Path) -> None:
    release = Release(with_outside_basis=True)
    frame = exported(case, tmp_path / "out.parquet", release)
    assert frame["is_outside_basis"].to_list() == [True, False, False]
    assert withheld(case, EntryQuery(), release) == Withheld(intelligence_count=2)


def test_intelligence_leaves_only_with_its_originators_consent(case: CaseFile, tmp_path: Path) -> None:
    with pytest.raises(MayNotBePassedOn, match=r"E2 is intelligence only, and .*Unit 5.* has not agreed"):
        exported(case, tmp_path / "out.parquet", EVERYTHING)
    assert not (tmp_path / "out.parquet").exists()
    agree(case)
    frame = exported(case, tmp_path / "out.parquet", EVERYTHING)
    assert sorted(frame["is_intelligence"]) == [False, False, False, True, True]
    assert withheld(case, EntryQuery(), EVERYTHING) == Withheld()


def test_consent_is_asked_only_for_what_the_view_holds(case: CaseFile) -> None:
    require_consent(case, EntryQuery(account_ids=(1,)), EVERYTHING)
    require_consent(case, EntryQuery(is_intelligence=False), EVERYTHING)
    with pytest.raises(MayNotBePassedOn):
        require_consent(case, EntryQuery(account_ids=(2,)), EVERYTHING)


@pytest.mark.parametrize("query", [EntryQuery(is_outside_basis=True), EntryQuery(is_intelligence=True)])
def test_a_view_of_just_what_is_held_back_is_refused(case: CaseFile, query: EntryQuery) -> None:
    with pytest.raises(NotReleased):
        released(query)
    assert released(query, EVERYTHING) == query


def test_excluded_entries_leave_with_the_reason_and_are_counted(case: CaseFile, tmp_path: Path) -> None:
    keys = case.entry_keys_of([2])
    decide(case, keys, DecisionKind.EXCLUSION, ACTOR, reason="refunded the same day")
    decide(case, keys, DecisionKind.CORRECTION, ACTOR, field="counterparty_name", value="A", reason="slip")
    frame = exported(case, tmp_path / "out.parquet")
    assert frame["is_excluded"].to_list() == [True, False]
    assert frame["exclusion_reason"].to_list() == ["refunded the same day", None]
    assert frame["counterparty_name"].to_list() == ["Party 1", "Party 2"]
    assert frame["corrections"].to_list() == ['{"counterparty_name": "A"}', None]
    assert withheld(case, EntryQuery()).excluded_count == 1
    assert withheld(case, EntryQuery(is_excluded=False)).excluded_count == 0


def test_evidence_that_does_not_count_is_named_by_its_number(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "quarantine_evidence", {}) as work:
        work.set_standing(2, EvidenceStanding.QUARANTINED, "privileged")
    assert withheld(case, EntryQuery()) == Withheld(outside_basis_count=1, quarantined_count=1)
    with case.unit_of_work(ACTOR, ticking(), "withdraw_evidence", {}) as work:
        work.set_standing(1, EvidenceStanding.WITHDRAWN, "sent by mistake")
    left_out = withheld(case, EntryQuery())
    assert left_out == Withheld(quarantined_count=1, withdrawn_count=1)
    assert len(sentences(left_out)) == 2
