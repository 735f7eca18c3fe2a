"""Operations on decisions and episodes: one step each, refused in one sentence where nothing would change."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.decisions import CORRECTABLE_FIELDS, DecisionKind, EpisodeText
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.operations.cases import redo, undo
from investigator_desktop.operations.decisions import (
    DecisionIncomplete,
    NotCorrectable,
    NothingDecided,
    decide,
    decided_entries,
    decisions_of,
    withdraw_decisions,
)
from investigator_desktop.operations.episodes import (
    EpisodeUnknown,
    add_entries,
    add_episode,
    change_episode,
    episode_totals,
    remove_entries,
    remove_episode,
)
from investigator_desktop.operations.timeline import timeline
from investigator_desktop.operations.trail import TrailFilter, export_trail, trail
from tests.casefile.builders import ACCOUNT, ACTOR, DETAILS, import_into, new_case

OTHER = Actor("B. Analyst", "analyst")
LATE = datetime(2026, 3, 1, 20, 30, tzinfo=UTC)  # the next day in Almaty


def late() -> datetime:
    return LATE


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "one.idcase") as opened:
        import_into(opened, b"a", [{}, {"direction": "credit"}, {}])
        import_into(opened, b"b", [{"currency": "USD"}], replace(ACCOUNT, currency="USD"))
        yield opened


def test_a_decision_is_one_step_of_the_person_who_took_it(case: CaseFile) -> None:
    before = case.sequence
    keys = case.entry_keys(EntryQuery())
    changes = decide(case, keys, DecisionKind.TAG, OTHER, value=" rent ", clock=late)
    assert changes == CaseChanges(before + 1, has_decisions=True)
    (decision,) = decisions_of(case, 1)
    assert (decision.value, decision.decided_by, decision.decided_at) == ("rent", OTHER, LATE)
    assert undo(case, ACTOR).has_decisions
    assert decisions_of(case, 1) == ()
    redo(case, ACTOR)
    assert decisions_of(case, 1)[0].decided_by == OTHER


def test_the_trail_names_at_most_twenty_entries_and_repeats_no_words(case: CaseFile) -> None:
    import_into(case, b"c", [{}] * 30)
    decide(case, case.entry_keys(EntryQuery()), DecisionKind.NOTE, ACTOR, value="planted words")
    record = case.audit_head()
    assert record is not None
    assert record.parameters.count(case.entry_keys_of([1])[0].hex()) == 1
    assert '"entry_count":34' in record.parameters
    assert "planted" not in record.parameters


@pytest.mark.parametrize("kind", [DecisionKind.TAG, DecisionKind.NOTE, DecisionKind.PARTY])
def test_an_empty_text_is_refused(case: CaseFile, kind: DecisionKind) -> None:
    with pytest.raises(DecisionIncomplete):
        decide(case, case.entry_keys_of([1]), kind, ACTOR, value="  ")


def test_figures_cannot_be_corrected(case: CaseFile) -> None:
    for field in ("amount", "booked_at", "direction", "currency", "running_balance", "unknown", ""):
        with pytest.raises(NotCorrectable):
            decide(case, case.entry_keys_of([1]), DecisionKind.CORRECTION, ACTOR, field=field, reason="r")
    assert set(CORRECTABLE_FIELDS) < set(ENTRY_SCHEMA)


def test_only_a_correction_has_a_field_and_an_exclusion_has_its_reason_alone(case: CaseFile) -> None:
    keys = case.entry_keys_of([1])
    decide(case, keys, DecisionKind.EXCLUSION, ACTOR, field="location", value="v", reason="r")
    decide(case, keys, DecisionKind.TAG, ACTOR, field="location", value="t")
    exclusion, tag = decisions_of(case, 1)
    assert (exclusion.field, exclusion.value, exclusion.reason) == ("", "", "r")
    assert (tag.field, tag.value) == ("", "t")


def test_what_is_said_already_is_no_step(case: CaseFile) -> None:
    keys = case.entry_keys_of([1])
    decide(case, keys, DecisionKind.EXCLUSION, ACTOR, reason="r")
    before = case.audit_records()
    with pytest.raises(NothingDecided):
        decide(case, keys, DecisionKind.EXCLUSION, ACTOR, reason="r")
    with pytest.raises(NothingDecided):
        decide(case, [], DecisionKind.TAG, ACTOR, value="t")
    with pytest.raises(NothingDecided):
        withdraw_decisions(case, [99], ACTOR)
    assert case.audit_records() == before


def test_every_decision_is_listed_with_the_original(case: CaseFile) -> None:
    keys = case.entry_keys_of([1])
    decide(case, keys, DecisionKind.CORRECTION, ACTOR, field="bank_reference", value="7", reason="cut off")
    decide(case, keys, DecisionKind.PARTY, ACTOR, value="Somebody")
    decide(case, keys, DecisionKind.TAG, ACTOR, value="t")
    found = [(one.row.id, one.decision.value, one.original) for one in decided_entries(case)]
    assert found == [(1, "7", None), (1, "Somebody", "Party 0"), (1, "t", None)]


def test_an_episode_begins_with_the_entries_of_a_view(case: CaseFile) -> None:
    changes, number = add_episode(case, EpisodeText("One"), ACTOR, EntryQuery(account_ids=(1,)))
    assert changes.has_decisions
    assert case.episodes()[0].entry_count == 3
    remove_entries(case, number, EntryQuery(to_on=date(2024, 1, 3)), ACTOR)
    add_entries(case, number, [4], ACTOR)
    assert case.entry_ids(EntryQuery(episode_id=number)).to_list() == [4, 2, 3]
    undo(case, ACTOR)
    undo(case, ACTOR)
    undo(case, ACTOR)
    assert case.episodes() == ()


def test_the_sums_of_an_episode_are_told_with_those_of_the_rest_and_what_is_in_neither(
    case: CaseFile,
) -> None:
    _, number = add_episode(case, EpisodeText("One"), ACTOR, EntryQuery(account_ids=(1,)))
    totals = episode_totals(case, number)
    assert (
        str(totals.sentence)
        == "3 of 4 entries: 10.01 KZT in, 20.02 KZT out; the rest: 0.00 USD in, 10.00 USD out."
    )
    assert totals.sentences == (totals.sentence,)
    decide(case, case.entry_keys_of([1, 4]), DecisionKind.EXCLUSION, ACTOR, reason="r")
    totals = episode_totals(case, number)
    assert (totals.entry_count, totals.case_count, totals.excluded_count) == (3, 4, 2)
    assert str(totals.sentences[0]).startswith(
        "3 of 4 entries: 10.01 KZT in, 10.02 KZT out; the rest: 0.00 USD in"
    )
    assert str(totals.sentences[1]).startswith("2 entries of the case are excluded")


def test_the_sums_of_an_empty_episode_say_nothing_of_it(case: CaseFile) -> None:
    _, number = add_episode(case, EpisodeText("Empty"), ACTOR)
    assert str(episode_totals(case, number).sentence).startswith(
        "0 of 4 entries: nothing; the rest: 10.01 KZT in"
    )


def test_an_episode_that_is_not_there_or_would_not_change_is_refused(case: CaseFile) -> None:
    _, number = add_episode(case, EpisodeText("One"), ACTOR, EntryQuery())
    with pytest.raises(NothingDecided):
        change_episode(case, number, EpisodeText("One"), ACTOR)
    with pytest.raises(NothingDecided):
        add_entries(case, number, EntryQuery(), ACTOR)
    with pytest.raises(EpisodeUnknown):
        remove_episode(case, number + 1, ACTOR)


def test_an_excluded_entry_is_in_no_picture(case: CaseFile) -> None:
    assert timeline(case).count == 4
    decide(case, case.entry_keys_of([1]), DecisionKind.EXCLUSION, ACTOR, reason="r")
    assert timeline(case).count == 3
    assert timeline(case, EntryQuery(is_excluded=True)).count == 1


def test_days_of_the_trail_are_those_of_the_case(case: CaseFile) -> None:
    assert DETAILS.timezone == "Asia/Almaty"
    decide(case, case.entry_keys_of([1]), DecisionKind.TAG, OTHER, value="t", clock=late)
    on_next_day = TrailFilter(from_on=date(2026, 3, 2), to_on=date(2026, 3, 2))
    assert [record.action for record in trail(case, on_next_day)] == ["decide"]
    assert trail(case, replace(on_next_day, actor="analyst", action="decide", text="TAG")) != ()
    assert trail(case, replace(on_next_day, actor="somebody else")) == ()
    assert trail(case) == case.audit_records()


def test_a_record_longer_than_a_cell_is_written_whole(case: CaseFile, tmp_path: Path) -> None:
    import openpyxl

    with case.unit_of_work(ACTOR, late, "report", {"long": "x" * 70_000}):
        pass
    assert export_trail(case, TrailFilter(action="report"), tmp_path / "t.xlsx") == 1
    sheet = openpyxl.load_workbook(tmp_path / "t.xlsx").active
    assert sheet is not None
    titles, row = sheet.iter_rows(values_only=True)
    pieces = [str(row[i]) for i, title in enumerate(titles) if str(title).startswith("parameters")]
    assert len(pieces) == 3
    assert "".join(pieces) == case.audit_records()[-1].parameters
