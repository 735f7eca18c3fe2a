from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.custody import EvidenceTerms, SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.cases import create_case
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.pictures.letting_out import (
    beyond_release,
    notes_of_left_out,
    notes_of_shown,
)
from investigator_desktop.operations.pictures.plates import document_words, text_of
from investigator_desktop.operations.pictures.views import timeline_view
from investigator_desktop.operations.releases import MayNotBePassedOn, NotReleased, Release
from tests.operations.test_account_completeness import JANUARY, MARCH
from tests.operations.test_completeness import ACTOR, statement

ALL = EntryQuery()
INTELLIGENCE = Release(with_intelligence=True)


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a case with one statement that is evidence, and one that is intelligence only."""
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    second = statement(tmp_path, "3.csv", MARCH, "150,00", [("17.03.2024", "", "20,00")], "130,00")
    with create_case(tmp_path / "case.idcase", CaseDetails("R-1", "T"), ACTOR) as opened:
        import_files(opened, (first, second), ACTOR, Progress())
        set_terms(opened, 2, EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="Unit"), ACTOR)
        yield opened


def test_a_view_that_shows_intelligence_says_how_much(case: CaseFile) -> None:
    assert beyond_release(case, ALL).intelligence_count == 1
    assert beyond_release(case, EntryQuery(to_on=date(2024, 1, 31))).intelligence_count == 0


def test_it_leaves_the_case_only_where_that_is_agreed_to(case: CaseFile) -> None:
    with pytest.raises(NotReleased):
        notes_of_shown(case, ALL, Release())
    with pytest.raises(MayNotBePassedOn):
        notes_of_shown(case, ALL, INTELLIGENCE)
    terms = EvidenceTerms(source_kind=SourceKind.INTELLIGENCE, originator="Unit", may_be_passed_on=True)
    set_terms(case, 2, terms, ACTOR)
    (note,) = notes_of_shown(case, ALL, INTELLIGENCE)
    assert "intelligence only" in str(note)
    assert "1" in str(note)


def test_a_view_made_for_a_file_leaves_it_out_and_says_so(case: CaseFile) -> None:
    (note,) = notes_of_left_out(case, ALL)
    assert "left out" in str(note)
    view = timeline_view(case, ALL, "en")
    words = text_of(case, view, document_words("en"), case.audit_records()[0].occurred_at)
    assert str(note) in words.remarks
