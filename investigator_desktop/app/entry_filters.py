"""The words by which commands choose entries: filters of a view, or single entries by id or key."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from datetime import date

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.entries import account_ids

_KEY_DIGITS = 64
_ANSWERS = {"yes": True, "no": False}
EVERYTHING = EntryQuery()


class NotADay(InvestigatorError):
    """A word that should be a day is none."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        super().__init__(
            message("Command line", "{word} is no day; write it as 2024-01-31.").format(word=word)
        )


class DaysTurned(InvestigatorError):
    """The first day of a period is after its last."""

    def __init__(self, first: date, last: date) -> None:
        """Name both days."""
        sentence = message("Command line", "The first day, {first}, is after the last, {last}.")
        super().__init__(sentence.format(first=first.isoformat(), last=last.isoformat()))


class EntryUnknown(InvestigatorError):
    """An entry is named that the case does not have, or that does not count."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        sentence = message("Command line", "The case has no entry {word}.")
        super().__init__(sentence.format(word=isolate(word)))


class NoEntryChosen(InvestigatorError):
    """A change is asked for without saying of which entries."""

    def __init__(self) -> None:
        """Say how entries are chosen."""
        super().__init__(
            message("Command line", "Name entries with --entry or a filter, or all of them with --all.")
        )


def add_filter_arguments(parser: ArgumentParser) -> None:
    """Declare the filters of a view of entries."""
    parser.add_argument("--account", action="append", default=[], metavar="A")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--party", default="", metavar="P")
    parser.add_argument("--text", default="", metavar="T")
    parser.add_argument("--tag", default="", metavar="T")
    parser.add_argument("--episode", type=int, metavar="N")
    parser.add_argument("--outside-episode", action="store_true")
    for name in ("excluded", "repeated", "outside-basis", "intelligence"):
        parser.add_argument(f"--{name}", choices=tuple(_ANSWERS))


def add_choice_arguments(parser: ArgumentParser) -> None:
    """Declare how a command that changes something chooses entries: one by one, by filters, or all."""
    parser.add_argument("--entry", action="append", default=[], metavar="ID|KEY")
    parser.add_argument("--all", action="store_true")
    add_filter_arguments(parser)


def entry_query(arguments: Namespace, case: CaseFile) -> EntryQuery:
    """Return the view that the filters describe; raise `DaysTurned` for a period that ends before it begins."""
    from_on, to_on = days_of(arguments.from_on, arguments.to_on)
    return EntryQuery(
        account_ids=account_ids(case, arguments.account),
        from_on=from_on,
        to_on=to_on,
        party=arguments.party,
        text=arguments.text,
        episode_id=arguments.episode,
        is_outside_episode=arguments.outside_episode,
        tag=arguments.tag,
        is_excluded=_ANSWERS.get(arguments.excluded),
        is_outside_basis=_ANSWERS.get(arguments.outside_basis),
        is_intelligence=_ANSWERS.get(arguments.intelligence),
        is_repeated=_ANSWERS.get(arguments.repeated),
    )


def has_choice(arguments: Namespace, case: CaseFile) -> bool:
    """Tell whether anything chooses entries."""
    return bool(arguments.entry) or arguments.all or entry_query(arguments, case) != EVERYTHING


def chosen_entries(arguments: Namespace, case: CaseFile) -> EntryQuery | list[int]:
    """Return the entries named one by one, else the view; raise `NoEntryChosen` where nothing chooses them."""
    if not has_choice(arguments, case):
        raise NoEntryChosen
    if arguments.entry:
        return entries_named(arguments.entry, case)
    return entry_query(arguments, case)


def entries_named(words: Sequence[str], case: CaseFile) -> list[int]:
    """Return the ids of entries named by id or key; raise `EntryUnknown`."""
    return [_entry_id(word, case) for word in words]


def _entry_id(word: str, case: CaseFile) -> int:
    try:
        found = (
            case.entry_ids_of([bytes.fromhex(word)]) if len(word) == _KEY_DIGITS else _counting(word, case)
        )
    except ValueError as error:
        raise EntryUnknown(word) from error
    if not found:
        raise EntryUnknown(word)
    return found[0]


def _counting(word: str, case: CaseFile) -> list[int]:
    entry_id = int(word)
    return [entry_id] if case.entry_keys_of([entry_id]) else []


def day_of(word: str | None) -> date | None:
    """Return the day that a word names; raise `NotADay` where it names none."""
    if word is None:
        return None
    try:
        return date.fromisoformat(word)
    except ValueError as error:
        raise NotADay(word) from error


def days_of(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    """Return the first and the last day of a period; raise `NotADay` or `DaysTurned`."""
    from_on, to_on = day_of(first), day_of(last)
    if from_on is not None and to_on is not None and from_on > to_on:
        raise DaysTurned(from_on, to_on)
    return from_on, to_on
