"""`exhibits`: lists, pins, changes, moves and withdraws views of the timeline with a caption."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta

from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, write_document
from investigator_desktop.app.entry_filters import add_filter_arguments, days_of, entries_named, entry_query
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.exhibits import Exhibit, ExhibitText, KeptExhibit, PinnedTimeline
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.exhibits.keeping import (
    change_exhibit,
    exhibit_numbered,
    exhibits,
    move_exhibit,
    pin_exhibit,
    withdraw_exhibit,
)
from investigator_desktop.operations.exhibits.sources import pinned_ids, pinned_rows, sources_of
from investigator_desktop.operations.exhibits.timelines import LANE_KINDS, SCALES, pinned_span, require_rows

_DAY = timedelta(days=1)


class ExhibitOptionMissing(InvestigatorError):
    """An action on exhibits does not say all that it needs."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message(
                "Command line",
                "Say a number for change, up, down and withdraw; say --begin and --end, or neither.",
            )
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--caption", metavar="T")
    parser.add_argument("--note", metavar="T")
    parser.add_argument("--entry", action="append", default=[], metavar="ID|KEY")
    parser.add_argument("--begin", metavar="D")
    parser.add_argument("--end", metavar="D")
    parser.add_argument("--lanes", choices=LANE_KINDS, default=LANE_KINDS[0])
    parser.add_argument("--scale", choices=SCALES, default=SCALES[0])
    parser.add_argument("--lane-currency", default="", metavar="KZT")
    add_filter_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = exhibits(case)
    if arguments.json:
        write_document({"exhibits": [_document(case, one) for one in kept]}, context.out)
        return
    if not kept:
        context.write_sentence(message("Exhibits", "The case has no exhibits."))
    for one in kept:
        exhibit = one.exhibit
        cells = (exhibit.picture.kind.value, str(len(exhibit.entry_keys)), exhibit.text.caption)
        context.write_row(str(exhibit.number), *cells, exhibit.text.note)


def _pin(case: CaseFile, arguments: Namespace, context: Context) -> None:
    text = ExhibitText(arguments.caption or "", arguments.note or "")
    query = entry_query(arguments, case)
    ids = entries_named(arguments.entry, case)
    span = _span(arguments)
    if span is not None:
        require_rows(case, query, *span)
    begin, end = span or pinned_span(case, ids, query)
    pinned = PinnedTimeline(begin, end, arguments.lane_currency.upper(), arguments.scale, arguments.lanes)
    pin_exhibit(case, Exhibit(0, text, pinned, query), ids, context.actor)
    told = message("Exhibits", "It is pinned as exhibit {number}.")
    context.say(told.format(number=exhibits(case)[-1].exhibit.number))


def _span(arguments: Namespace) -> tuple[datetime, datetime] | None:
    """Return the days asked for, the last one included; None where none is."""
    begin, end = days_of(arguments.begin, arguments.end)
    if begin is None and end is None:
        return None
    if begin is None or end is None:
        raise ExhibitOptionMissing
    return datetime.combine(begin, time()), datetime.combine(end, time()) + _DAY


def _change(case: CaseFile, arguments: Namespace, context: Context) -> None:
    before = exhibit_numbered(case, _number(arguments)).exhibit
    said = {"caption": arguments.caption, "note": arguments.note}
    text = replace(before.text, **{name: value for name, value in said.items() if value is not None})
    change_exhibit(case, before.number, text, context.actor)


def _up(case: CaseFile, arguments: Namespace, context: Context) -> None:
    move_exhibit(case, _number(arguments), -1, context.actor)


def _down(case: CaseFile, arguments: Namespace, context: Context) -> None:
    move_exhibit(case, _number(arguments), 1, context.actor)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    withdraw_exhibit(case, _number(arguments), context.actor)


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise ExhibitOptionMissing
    return int(arguments.number)


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "pin": _pin,
    "change": _change,
    "up": _up,
    "down": _down,
    "withdraw": _withdraw,
}


def _document(case: CaseFile, kept: KeptExhibit) -> Json:
    exhibit, picture = kept.exhibit, kept.exhibit.picture
    rows = pinned_rows(case, exhibit)
    view = picture if isinstance(picture, PinnedTimeline) else None
    return {
        "number": exhibit.number,
        "picture": picture.kind.value,
        "caption": exhibit.text.caption,
        "note": exhibit.text.note,
        "from_at": None if view is None else view.from_at.isoformat(),
        "to_at": None if view is None else view.to_at.isoformat(),
        "lanes": None if view is None else view.lane_by,
        "entry_keys": [key.hex() for key in exhibit.entry_keys],
        "missing_count": len(exhibit.entry_keys) - len(pinned_ids(case, exhibit)),
        "sources": [
            {"evidence": one.evidence_label, "sha256": one.sha256, "sheet": one.sheet, "row": one.row}
            for one in sources_of(case, rows)
        ],
        "pinned_by": kept.pinned_by.name,
        "pinned_at": kept.pinned_at.isoformat(),
    }


EXHIBITS = Command(
    "exhibits",
    message(
        "Command line",
        "Lists, pins, changes, moves and withdraws exhibits: views of the timeline with a number and a caption.",
    ),
    add_arguments,
    run,
)
