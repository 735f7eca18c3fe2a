"""`episodes`: lists, makes, changes, fills and sums the episodes of a case."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, money_text, write_document
from investigator_desktop.app.entry_filters import add_choice_arguments, chosen_entries, day_of, has_choice
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import EntryTotal
from investigator_desktop.domain.decisions import Episode, EpisodeText
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.episodes import (
    EpisodeTotals,
    add_entries,
    add_episode,
    change_episode,
    episode_of,
    episode_totals,
    remove_entries,
    remove_episode,
)


class EpisodeUnnamed(InvestigatorError):
    """An action on an episode does not say on which."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Command line", "Give the number of the episode after the action."))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--title", metavar="T")
    parser.add_argument("--article", metavar="A")
    parser.add_argument("--person", action="append", metavar="P")
    parser.add_argument("--first-day", metavar="D")
    parser.add_argument("--last-day", metavar="D")
    add_choice_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context, frozenset({"list", "totals"}))


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    episodes = case.episodes()
    if arguments.json:
        write_document({"episodes": [_episode(episode) for episode in episodes]}, context.out)
        return
    for episode in episodes:
        text = episode.text
        days = f"{day_text(text.from_on) or ''} – {day_text(text.to_on) or ''}"
        cells = (
            str(episode.id),
            text.title,
            text.article,
            ", ".join(text.persons),
            days,
            str(episode.entry_count),
        )
        context.write_row(*cells)


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    chosen = chosen_entries(arguments, case) if has_choice(arguments, case) else None
    _, number = add_episode(case, _text(arguments, EpisodeText("")), context.actor, chosen)
    if arguments.json:
        write_document(_episode(episode_of(case, number)), context.out)
    context.say(message("Episodes", "Episode {number} was added.").format(number=number))


def _change(case: CaseFile, arguments: Namespace, context: Context) -> None:
    before = episode_of(case, _number(arguments))
    change_episode(case, before.id, _text(arguments, before.text), context.actor)


def _remove(case: CaseFile, arguments: Namespace, context: Context) -> None:
    remove_episode(case, _number(arguments), context.actor)


def _add_entries(case: CaseFile, arguments: Namespace, context: Context) -> None:
    add_entries(case, _number(arguments), chosen_entries(arguments, case), context.actor)


def _remove_entries(case: CaseFile, arguments: Namespace, context: Context) -> None:
    remove_entries(case, _number(arguments), chosen_entries(arguments, case), context.actor)


def _totals(case: CaseFile, arguments: Namespace, context: Context) -> None:
    totals = episode_totals(case, _number(arguments))
    if arguments.json:
        write_document(_totals_document(totals, context), context.out)
        return
    for sentence in totals.sentences:
        context.out.write(without_controls(context.catalogue.text(sentence)) + "\n")


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "add": _add,
    "change": _change,
    "remove": _remove,
    "add-entries": _add_entries,
    "remove-entries": _remove_entries,
    "totals": _totals,
}


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise EpisodeUnnamed
    return int(arguments.number)


def _text(arguments: Namespace, before: EpisodeText) -> EpisodeText:
    """Return what is said of the episode before, with what the words say anew."""
    said = {
        "title": arguments.title,
        "article": arguments.article,
        "persons": None if arguments.person is None else tuple(arguments.person),
        "from_on": day_of(arguments.first_day),
        "to_on": day_of(arguments.last_day),
    }
    return replace(before, **{name: value for name, value in said.items() if value is not None})


def _episode(episode: Episode) -> Json:
    return {
        "id": episode.id,
        "title": episode.text.title,
        "article": episode.text.article,
        "persons": list(episode.text.persons),
        "from_on": day_text(episode.text.from_on),
        "to_on": day_text(episode.text.to_on),
        "entry_count": episode.entry_count,
    }


def _totals_document(totals: EpisodeTotals, context: Context) -> Json:
    return {
        "episode": _episode(totals.episode),
        "entry_count": totals.entry_count,
        "case_count": totals.case_count,
        "within": [_total(total) for total in totals.within],
        "rest": [_total(total) for total in totals.rest],
        "sentences": [without_controls(context.catalogue.text(sentence)) for sentence in totals.sentences],
    }


def _total(total: EntryTotal) -> Json:
    return {
        "account": total.account.key,
        "currency": total.currency,
        "credits": money_text(total.credits),
        "debits": money_text(total.debits),
        "credit_count": total.credit_count,
        "debit_count": total.debit_count,
        "excluded_count": total.excluded_count,
        "excluded_credits": money_text(total.excluded_credits),
        "excluded_debits": money_text(total.excluded_debits),
        "repeated_count": total.repeated_count,
        "repeated_credits": money_text(total.repeated_credits),
        "repeated_debits": money_text(total.repeated_debits),
    }


EPISODES = Command(
    "episodes",
    message("Command line", "Lists, makes, changes, fills and sums the episodes of a case."),
    add_arguments,
    run,
)
