"""`match`: finds both sides of transfers, lists them by grade, and keeps what a person says of them."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from dataclasses import fields
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.commands.match_documents import gap_document, match_document, total_document
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.match_words import GRADE_WORDS, MISSING_WORDS, ambiguity_words
from investigator_desktop.domain.matches import MatchGrade, MissingLeg, TransferMatch
from investigator_desktop.domain.matching_parameters import MatchingParameters
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.matching.deciding import (
    confirm,
    match_by_hand,
    match_of,
    reject,
    take_back,
)
from investigator_desktop.operations.matching.matches import CaseMatches, all_matches, gaps
from investigator_desktop.operations.matching.running import run_matching
from investigator_desktop.operations.matching.table import export_matches, match_table, of_grade
from investigator_desktop.operations.matching.totals import grade_totals


class MatchUnnamed(InvestigatorError):
    """An action needs the number of a match or of a decision."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message("Command line", "Say which match it is by its number; withdraw takes that of a decision.")
        )


class OutUnnamed(InvestigatorError):
    """An export does not say where to."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(message("Command line", "Say by --out which file to write, .csv or .xlsx."))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=tuple(_ACTIONS), default="list")
    parser.add_argument("number", nargs="?", type=int, metavar="N")
    parser.add_argument("--grade", action="append", default=[], choices=[grade.value for grade in MatchGrade])
    parser.add_argument("--debit", action="append", default=[], type=int, metavar="ENTRY")
    parser.add_argument("--credit", action="append", default=[], type=int, metavar="ENTRY")
    parser.add_argument("--reason", default="", metavar="R")
    parser.add_argument("--out", type=Path, metavar="F")
    for field in fields(MatchingParameters):
        parser.add_argument(f"--{field.name.replace('_', '-')}", type=int, metavar="N")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    is_reading = arguments.action in _READING
    with opened_case(arguments.case, context, read_only=is_reading) as case:
        return _ACTIONS[arguments.action](arguments, case, context)


def _run(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    given = {
        field.name: value
        for field in fields(MatchingParameters)
        if (value := getattr(arguments, field.name)) is not None
    }
    run_matching(case, context.actor, MatchingParameters(**given), progress=context.progress)
    return _list(arguments, case, context)


def _list(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    found = all_matches(case)
    chosen = of_grade(found.matches, [MatchGrade(name) for name in arguments.grade])
    if arguments.json:
        _write(found, chosen, case, context)
    else:
        _print(found, chosen, case, context)
    if found.run is None:
        context.say(
            message("Matching", "Only what identifiers prove is listed: the matching was not run yet.")
        )
    elif found.is_outdated:
        context.say(message("Matching", "The case has changed since the matching was run; run it again."))
    is_all_sure = all(match.is_sure for match in chosen)
    return ExitCode.DONE if is_all_sure and not found.is_outdated else ExitCode.NEEDS_A_PERSON


def _write(found: CaseMatches, chosen: tuple[TransferMatch, ...], case: CaseFile, context: Context) -> None:
    run = found.run
    table = match_table(found, chosen, case, context.catalogue)
    document = {
        "run": None if run is None else run.run.id,
        "parameters": None if run is None else run.run.parameters,
        "is_outdated": found.is_outdated,
        "inexact_count": 0 if run is None else run.inexact_count,
        "bounded_count": 0 if run is None else run.bounded_count,
        "matches": [match_document(match, context.catalogue) for match in chosen],
        "legs": table.drop("reasons").to_dicts(),
        "totals": [total_document(total) for total in grade_totals(case)],
        "rejected": [match_document(match, context.catalogue) for match in found.rejected],
        "reversals": []
        if run is None
        else [
            {
                "reversal": one.reversal_key.hex(),
                "reversed": None if one.reversed_key is None else one.reversed_key.hex(),
                "basis": one.basis,
            }
            for one in run.reversals
        ],
    }
    write_document(document, context.out)


def _print(found: CaseMatches, chosen: tuple[TransferMatch, ...], case: CaseFile, context: Context) -> None:
    """Write a line for each leg, and say the totals of each grade by itself."""
    words = {match.match_no: ambiguity_words(match) for match in chosen}
    for row in match_table(found, chosen, case, context.catalogue).iter_rows(named=True):
        cells = (
            row["match"],
            row["grade"],
            row["score"],
            row["side"],
            row["booked_at"],
            row["account"],
            row["amount"],
        )
        note = words[row["match"]]
        said = "" if note is None else context.catalogue.text(note)
        more = (row["currency"], row["evidence"], row["place"], said)
        context.out.write("\t".join("" if cell is None else str(cell) for cell in (*cells, *more)) + "\n")
    for total in grade_totals(case):
        sentence = message("Matching", "%n transfers {grade}: {amount} {currency} paid.")
        if not total.is_sure:
            sentence = message(
                "Matching", "%n transfers {grade}, ambiguous and not counted as sure: {amount} {currency}."
            )
        told = sentence.counted(total.count).format(
            grade=GRADE_WORDS[total.grade], amount=str(total.paid), currency=total.currency
        )
        context.say(told)


def _confirm(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    confirm(case, match_of(case, _number(arguments)), context.actor, arguments.reason)
    context.say(message("Matching", "The match is confirmed."))
    return ExitCode.DONE


def _reject(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    reject(case, match_of(case, _number(arguments)), context.actor, arguments.reason)
    context.say(message("Matching", "The match is rejected."))
    return ExitCode.DONE


def _by_hand(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    match_by_hand(case, arguments.debit, arguments.credit, context.actor, arguments.reason)
    context.say(message("Matching", "These entries are one transfer now, confirmed by a person."))
    return ExitCode.DONE


def _withdraw(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    take_back(case, _number(arguments), context.actor)
    context.say(message("Matching", "The decision is withdrawn."))
    return ExitCode.DONE


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise MatchUnnamed
    return int(arguments.number)


def _gaps(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    found = gaps(case)
    if arguments.json:
        write_document({"gaps": [gap_document(row) for row in found.to_dicts()]}, context.out)
    else:
        for row in found.iter_rows(named=True):
            amount = decimal_text(row["amount"], row["amount_scale"])
            said = context.catalogue.text(MISSING_WORDS[MissingLeg(row["missing"])])
            cells = (
                row["entry_id"],
                row["booked_at"],
                row["account"],
                row["other_account"],
                row["side"],
                amount,
            )
            context.out.write("\t".join(map(str, (*cells, row["currency"], said))) + "\n")
    context.say(message("Matching", "%n transfers have one side only.").counted(found.height))
    return ExitCode.DONE if found.is_empty() else ExitCode.NEEDS_A_PERSON


def _export(arguments: Namespace, case: CaseFile, context: Context) -> ExitCode:
    if arguments.out is None:
        raise OutUnnamed
    grades = [MatchGrade(name) for name in arguments.grade]
    written = export_matches(case, arguments.out, grades, language=context.catalogue.language)
    sentence = message("Matching", "%n matches were written to {file}.").counted(written.count)
    context.say(sentence.format(file=isolate(arguments.out.name)))
    if written.withheld_count:
        context.say(
            message(
                "Matching", "%n matches were left out: an entry of theirs may not leave the case."
            ).counted(written.withheld_count)
        )
    return ExitCode.DONE


_ACTIONS: Mapping[str, Callable[[Namespace, CaseFile, Context], ExitCode]] = {
    "list": _list,
    "run": _run,
    "confirm": _confirm,
    "reject": _reject,
    "by-hand": _by_hand,
    "withdraw": _withdraw,
    "gaps": _gaps,
    "export": _export,
}
_READING = frozenset({"list", "gaps", "export"})
MATCH = Command(
    "match",
    message(
        "Command line",
        "Finds both sides of transfers between accounts, graded, and keeps what persons say of them.",
    ),
    add_arguments,
    run,
)
