"""A record whose content was damaged is named in one sentence, whatever kind it is of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.analysis_records import AnalystRecord, RecordKind
from investigator_desktop.operations.analysis_keeping import record
from investigator_desktop.operations.dossiers.entries import dossier_entries
from investigator_desktop.operations.events import events
from investigator_desktop.operations.exhibits.keeping import exhibits
from investigator_desktop.operations.filters import kept_filters
from investigator_desktop.operations.indirect.items import worksheet_items
from investigator_desktop.operations.kept_records import DamagedRecord
from investigator_desktop.operations.losses.keeping import losses
from investigator_desktop.operations.notes.keeping import notes_of
from investigator_desktop.operations.protection import protected_names
from tests.casefile.builders import ACTOR, new_case

READERS: dict[RecordKind, Callable[[CaseFile], object]] = {
    RecordKind.EVENT: events,
    RecordKind.FILTER: kept_filters,
    RecordKind.NOTE: notes_of,
    RecordKind.EXHIBIT: exhibits,
    RecordKind.PROTECTED: protected_names,
    RecordKind.LOSS: losses,
    RecordKind.DOSSIER: dossier_entries,
    RecordKind.WORKSHEET: worksheet_items,
}


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    """Return a new case."""
    with new_case(tmp_path / "case.idcase") as made:
        yield made


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("content", ["{", "[]", "{}", "7"])
def test_a_damaged_record_is_named(case: CaseFile, kind: RecordKind, content: str) -> None:
    record(case, AnalystRecord(kind, "1", content), ACTOR)
    with pytest.raises(DamagedRecord) as raised:
        READERS[kind](case)
    assert "it is damaged: verify the case" in str(raised.value)
