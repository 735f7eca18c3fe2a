"""The episodes as a report prints them: their sums within the report, and those of the rest of it."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.report_content import EpisodeSums
from investigator_desktop.operations.schedule import Schedule


def report_episodes(case: CaseFile, query: EntryQuery, schedule: Schedule) -> tuple[EpisodeSums, ...]:
    """Return every episode of the case with the sums of its entries in `query`, and of all others in it."""
    return tuple(_sums(case, query, schedule, episode) for episode in case.episodes())


def _sums(case: CaseFile, query: EntryQuery, schedule: Schedule, episode: Episode) -> EpisodeSums:
    within = replace(query, episode_id=episode.id)
    numbers = schedule.numbers_of(case.entry_ids(within))
    return EpisodeSums(
        episode=episode,
        within=case.entry_totals(within),
        rest=case.entry_totals(replace(within, is_outside_episode=True)),
        entry_count=sum(last - first + 1 for first, last in numbers),
        numbers=numbers,
    )
