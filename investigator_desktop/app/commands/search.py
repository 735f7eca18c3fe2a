"""`search`: finds a name, a text, figures or an amount everywhere in a case, in any script and spelling."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, money_text, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.domain.search import GROUP_SIZE, HitGroup, HitKind, SearchHit
from investigator_desktop.domain.search_words import HIT_TITLES
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Catalogue, Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.search.searching import LEAST_LETTERS, search_case


class SearchRefused(InvestigatorError):
    """A search says too little, or wants fewer hits than none."""

    def __init__(self, sentence: Message) -> None:
        """Say what is wrong."""
        super().__init__(sentence)


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--kind", action="append", choices=[kind.value for kind in HitKind])
    parser.add_argument("--limit", type=int, default=GROUP_SIZE, metavar="N")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Write the hits of each kind with their number."""
    _require_asked(arguments)
    kinds = [HitKind(word) for word in arguments.kind or HitKind]
    language = context.catalogue.language
    with opened_case(arguments.case, context, read_only=True) as case:
        result = search_case(case, arguments.text, limit=arguments.limit, kinds=kinds, language=language)
    if arguments.json:
        groups = [_group(one, context.catalogue) for one in result.groups]
        write_document({"text": result.text, "count": result.count, "groups": groups}, context.out)
        return ExitCode.DONE
    if not result.groups:
        told = message("Search", "Nothing is found in the case for {text}.")
        context.write_sentence(told.format(text=isolate(result.text)))
    for group in result.groups:
        context.write_row(context.catalogue.text(HIT_TITLES[group.kind]), str(group.count))
        for hit in group.hits:
            context.write_row("", *_cells(hit, context.catalogue))
    return ExitCode.DONE


def _require_asked(arguments: Namespace) -> None:
    if len("".join(arguments.text.split())) < LEAST_LETTERS:
        told = message("Search", "Say what is searched: at least two letters or figures.")
        raise SearchRefused(told)
    if arguments.limit < 0:
        told = message("Search", "{number} is no number of hits to write: say 0 or more.")
        raise SearchRefused(told.format(number=isolate_ltr(str(arguments.limit))))


def _cells(hit: SearchHit, catalogue: Catalogue) -> tuple[str, ...]:
    amount = "" if hit.amount is None else f"{hit.amount} {hit.amount.currency}".strip()
    return (hit.key, hit.text, catalogue.text(hit.beside), day_text(hit.day) or "", amount, hit.place)


def _group(group: HitGroup, catalogue: Catalogue) -> Json:
    return {
        "kind": group.kind.value,
        "count": group.count,
        "hits": [_hit(hit, catalogue) for hit in group.hits],
    }


def _hit(hit: SearchHit, catalogue: Catalogue) -> Json:
    return {
        "key": hit.key,
        "text": hit.text,
        "beside": catalogue.text(hit.beside),
        "place": hit.place,
        "day": day_text(hit.day),
        "amount": money_text(hit.amount),
        "currency": None if hit.amount is None else hit.amount.currency,
        "count": hit.count,
        "entry": hit.entry_id,
    }


SEARCH = Command(
    "search",
    message(
        "Command line", "Finds a name, a text or figures everywhere in a case, in any script and spelling."
    ),
    add_arguments,
    run,
)
