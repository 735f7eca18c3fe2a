"""Episodes group entries: an entry may belong to several, and what does not count is in none."""

from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind, Episode, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from tests.casefile.builders import ACTOR, import_into, ticking

TEXT = EpisodeText("Transport", "art. 128", ("Ильин С.", "محمد"), date(2024, 1, 1), date(2024, 2, 1))


def episode(case: CaseFile, keys: list[bytes], text: EpisodeText = TEXT) -> int:
    with case.unit_of_work(ACTOR, ticking(), "add_episode", {}) as work:
        episode_id = work.add_episode(text)
        work.add_to_episode(episode_id, keys)
    return episode_id


def undo(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "undo", {}) as work:
        work.undo()


def test_an_episode_says_what_an_indictment_says_and_counts_its_entries(case: CaseFile) -> None:
    import_into(case, b"a", [{}] * 3)
    keys = case.entry_keys(EntryQuery())
    one = episode(case, keys[:2])
    two = episode(case, keys[1:], EpisodeText("Recruitment"))
    assert case.episodes() == (Episode(one, TEXT, 2), Episode(two, EpisodeText("Recruitment"), 2))


def test_a_view_of_an_episode_and_the_view_of_the_rest_are_the_whole(case: CaseFile) -> None:
    import_into(case, b"a", [{}] * 4)
    one = episode(case, case.entry_keys(EntryQuery())[:3])
    assert case.entry_ids(EntryQuery(episode_id=one)).to_list() == [1, 2, 3]
    assert case.entry_ids(EntryQuery(episode_id=one, is_outside_episode=True)).to_list() == [4]
    assert case.entry_ids(EntryQuery(episode_id=99)).is_empty()
    assert case.entry_ids(EntryQuery(episode_id=99, is_outside_episode=True)).len() == 4


def test_entries_are_put_in_and_taken_out_once(case: CaseFile) -> None:
    import_into(case, b"a", [{}] * 3)
    keys = case.entry_keys(EntryQuery())
    one = episode(case, keys[:1])
    with case.unit_of_work(ACTOR, ticking(), "add_to_episode", {}) as work:
        assert work.add_to_episode(one, [*keys, *keys]) == 2
        assert work.add_to_episode(one, keys) == 0
    with case.unit_of_work(ACTOR, ticking(), "remove_from_episode", {}) as work:
        assert work.remove_from_episode(one, keys[:2]) == 2
        assert work.remove_from_episode(one, keys[:2]) == 0
    assert case.entry_ids(EntryQuery(episode_id=one)).to_list() == [3]


def test_a_removed_episode_comes_back_with_its_entries(case: CaseFile) -> None:
    import_into(case, b"a", [{}] * 2)
    one = episode(case, case.entry_keys(EntryQuery()))
    before = case.episodes()
    with case.unit_of_work(ACTOR, ticking(), "remove_episode", {}) as work:
        work.remove_episode(one)
    assert case.episodes() == ()
    assert case.entry_ids(EntryQuery(episode_id=one)).is_empty()
    assert episode(case, []) == one + 1
    undo(case)
    undo(case)
    assert case.episodes() == before


def test_a_changed_episode_keeps_its_entries(case: CaseFile) -> None:
    import_into(case, b"a", [{}] * 2)
    one = episode(case, case.entry_keys(EntryQuery()))
    with case.unit_of_work(ACTOR, ticking(), "change_episode", {}) as work:
        work.change_episode(one, EpisodeText("Other"))
    assert case.episodes() == (Episode(one, EpisodeText("Other"), 2),)
    undo(case)
    assert case.episodes() == (Episode(one, TEXT, 2),)


def test_an_episode_counts_only_what_counts(case: CaseFile) -> None:
    run_id = import_into(case, b"a", [{}] * 2)
    import_into(case, b"b", [{}])
    one = episode(case, case.entry_keys(EntryQuery()))
    with case.unit_of_work(ACTOR, ticking(), "undo_import", {}) as work:
        work.end_run(run_id)
    assert case.episodes()[0].entry_count == 1
    assert case.entry_ids(EntryQuery(episode_id=one)).to_list() == [3]


def test_excluded_entries_of_an_episode_stay_in_it_and_out_of_its_sums(case: CaseFile) -> None:
    import_into(case, b"a", [{}] * 3)
    keys = case.entry_keys(EntryQuery())
    one = episode(case, keys[:2])
    with case.unit_of_work(ACTOR, ticking(), "decide", {}) as work:
        work.decide(keys[:1], DecisionKind.EXCLUSION, reason="r")
    assert case.episodes()[0].entry_count == 2
    (total,) = case.entry_totals(EntryQuery(episode_id=one))
    assert (total.debit_count, total.excluded_count, str(total.debits)) == (1, 1, "10.01")


def test_an_episode_that_is_not_there_is_refused(case: CaseFile) -> None:
    with case.unit_of_work(ACTOR, ticking(), "x", {}) as work:
        with pytest.raises(KeyError):
            work.change_episode(1, TEXT)
        with pytest.raises(KeyError):
            work.remove_episode(1)
        with pytest.raises(KeyError):
            work.add_to_episode(1, [])
