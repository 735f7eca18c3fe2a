"""Episodes of a case: making and filling them, and their sums, always beside those of all other entries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseChanges, EntryTotal
from investigator_desktop.domain.decisions import Episode, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import Message, load_catalogue, message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.decisions import NothingDecided, keys_of, named_entries

Entries = EntryQuery | Sequence[int]


class EpisodeUnknown(InvestigatorError):
    """An episode is named that the case does not have."""

    def __init__(self, episode_id: int) -> None:
        """Name its number."""
        super().__init__(message("Episodes", "The case has no episode {number}.").format(number=episode_id))


class EpisodeIncomplete(InvestigatorError):
    """What is said of an episode cannot stand in an indictment."""

    def __init__(self, missing: Message) -> None:
        """Say what is missing or wrong."""
        super().__init__(missing)


@dataclass(frozen=True, slots=True)
class Clauses:
    """Clauses that stand one after another in a sentence, such as sums of several currencies."""

    parts: tuple[Message, ...]

    def written(self, language: str) -> str:
        """Return the clauses in a language."""
        catalogue = load_catalogue(language)
        return "; ".join(catalogue.text(part) for part in self.parts)


@dataclass(frozen=True, slots=True)
class EpisodeTotals:
    """Sums of an episode and of the rest of the case; excluded and repeated entries are counted and in no sum."""

    episode: Episode
    within: tuple[EntryTotal, ...]
    rest: tuple[EntryTotal, ...]
    entry_count: int
    case_count: int

    @property
    def excluded_count(self) -> int:
        """Return how many entries of the case are excluded."""
        return sum(total.excluded_count for total in (*self.within, *self.rest))

    @property
    def repeated_count(self) -> int:
        """Return how many entries of the case are repeated in a second statement."""
        return sum(total.repeated_count for total in (*self.within, *self.rest))

    @property
    def sentence(self) -> Message:
        """Return the sums with their complement."""
        sentence = message("Episodes", "%n of {total} entries: {within}; the rest: {rest}.")
        return sentence.counted(self.entry_count).format(
            total=self.case_count, within=sums_clause(self.within), rest=sums_clause(self.rest)
        )

    @property
    def sentences(self) -> tuple[Message, ...]:
        """Return the sums with their complement, and how many entries are in none of them."""
        if self.repeated_count:
            again = message(
                "Episodes", "%n entries of the case are repeated in a second statement and counted once."
            )
            return (*self._without_repeated, again.counted(self.repeated_count))
        return self._without_repeated

    @property
    def _without_repeated(self) -> tuple[Message, ...]:
        if not self.excluded_count:
            return (self.sentence,)
        excluded = message("Episodes", "%n entries of the case are excluded and in none of these sums.")
        return (self.sentence, excluded.counted(self.excluded_count))


def sums_clause(totals: Sequence[EntryTotal]) -> Clauses:
    """Return the sums of each currency as a clause of a sentence."""
    sums: dict[str, tuple[Money, Money]] = {}
    for total in totals:
        money_in, money_out = sums.get(total.currency, (Money(0, 0, total.currency),) * 2)
        sums[total.currency] = (money_in + total.credits, money_out + total.debits)
    clause = message("Episodes", "{credits} {currency} in, {debits} {currency} out")
    parts = (
        clause.format(credits=money_in, debits=money_out, currency=currency)
        for currency, (money_in, money_out) in sorted(sums.items())
    )
    return Clauses(tuple(parts) or (message("Episodes", "nothing"),))


def episode_of(case: CaseFile, episode_id: int) -> Episode:
    """Return an episode by its number; raise `EpisodeUnknown` where the case has none."""
    found = next((episode for episode in case.episodes() if episode.id == episode_id), None)
    if found is None:
        raise EpisodeUnknown(episode_id)
    return found


def add_episode(
    case: CaseFile,
    text: EpisodeText,
    actor: Actor,
    query: Entries | None = None,
    clock: Clock = system_clock,
) -> tuple[CaseChanges, int]:
    """Make an episode, with the entries of a view or of ids where some are given, as one step; return its id too."""
    _require_complete(text)
    keys = [] if query is None else keys_of(case, query)
    request = named_entries(keys)
    with case.unit_of_work(actor, clock, "add_episode", request) as work:
        episode_id = work.add_episode(text)
        work.add_to_episode(episode_id, keys)
        request["episode"] = episode_id
    return CaseChanges(case.sequence, has_decisions=True), episode_id


def change_episode(
    case: CaseFile, episode_id: int, text: EpisodeText, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Say something else of an episode; raise `NothingDecided` where that is said already."""
    _require_complete(text)
    if episode_of(case, episode_id).text == text:
        raise NothingDecided
    with case.unit_of_work(actor, clock, "change_episode", {"episode": episode_id}) as work:
        work.change_episode(episode_id, text)
    return CaseChanges(case.sequence, has_decisions=True)


def remove_episode(case: CaseFile, episode_id: int, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Remove an episode; its entries stay in the case."""
    episode_of(case, episode_id)
    with case.unit_of_work(actor, clock, "remove_episode", {"episode": episode_id}) as work:
        work.remove_episode(episode_id)
    return CaseChanges(case.sequence, has_decisions=True)


def add_entries(
    case: CaseFile, episode_id: int, entries: Entries, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Put the entries of a view, or of these ids, into an episode; raise `NothingDecided` where all are in it."""
    episode_of(case, episode_id)
    keys = keys_of(case, entries)
    request = {"episode": episode_id, **named_entries(keys)}
    with case.unit_of_work(actor, clock, "add_to_episode", request) as work:
        if not work.add_to_episode(episode_id, keys):
            raise NothingDecided
    return CaseChanges(case.sequence, has_decisions=True)


def remove_entries(
    case: CaseFile, episode_id: int, entries: Entries, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Take the entries of a view, or of these ids, out of an episode; raise `NothingDecided` where none is in it."""
    episode_of(case, episode_id)
    keys = keys_of(case, entries)
    request = {"episode": episode_id, **named_entries(keys)}
    with case.unit_of_work(actor, clock, "remove_from_episode", request) as work:
        if not work.remove_from_episode(episode_id, keys):
            raise NothingDecided
    return CaseChanges(case.sequence, has_decisions=True)


def episode_totals(case: CaseFile, episode_id: int) -> EpisodeTotals:
    """Return the sums of an episode and of all other entries of the case."""
    episode = episode_of(case, episode_id)
    inside = EntryQuery(episode_id=episode_id)
    outside = EntryQuery(episode_id=episode_id, is_outside_episode=True)
    within, rest = case.entry_totals(inside), case.entry_totals(outside)
    entry_count = _count(within)
    return EpisodeTotals(episode, within, rest, entry_count, entry_count + _count(rest))


def _count(totals: Sequence[EntryTotal]) -> int:
    return sum(
        total.credit_count + total.debit_count + total.excluded_count + total.repeated_count
        for total in totals
    )


def _require_complete(text: EpisodeText) -> None:
    if not text.title.strip():
        raise EpisodeIncomplete(message("Episodes", "An episode needs a title."))
    if text.from_on and text.to_on and text.from_on > text.to_on:
        raise EpisodeIncomplete(message("Episodes", "The first day of the episode is after its last."))
