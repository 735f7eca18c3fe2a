"""`parties`: who is recorded in a case, which names may be one party and why, and what persons decided of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, money_text, write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.parties import (
    DEFAULT_THRESHOLD,
    IdentityEvidence,
    IdentityProposal,
    Party,
    PartyTotal,
    RecordedParty,
)
from investigator_desktop.domain.party_words import evidence_sentence
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.parties.decisions import (
    KeptIdentity,
    accept,
    decisions_of,
    reject,
    withdraw_decision,
)
from investigator_desktop.operations.parties.keys import parties_of, party_keys
from investigator_desktop.operations.parties.material import recorded
from investigator_desktop.operations.parties.proposals import identity_proposals
from investigator_desktop.operations.parties.totals import party_totals


class PairUnnamed(InvestigatorError):
    """An action on two parties does not name them."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Command line", "Give the keys of the two parties after the action."))


class PartyUnnamed(InvestigatorError):
    """The party whose sums are asked for is not named, or not known."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Command line", "Give the key of one party of the case after the action."))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=tuple(ACTIONS), default="list")
    parser.add_argument("keys", nargs="*", metavar="KEY")
    parser.add_argument("--threshold", type=int, default=DEFAULT_THRESHOLD, metavar="N")
    parser.add_argument("--reason", default="", metavar="T")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each decision is one step that can be undone."""
    is_reading = arguments.action in {"list", "proposals", "decisions", "totals"}
    with opened_case(arguments.case, context, read_only=is_reading) as case:
        return ACTIONS[arguments.action](case, arguments, context)


def _list(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    parties = parties_of(case)
    if arguments.json:
        write_document({"parties": [_party(party) for party in parties]}, context.out)
        return ExitCode.DONE
    for party in parties:
        spellings = "; ".join(dict.fromkeys(name for one in party.members for name in one.spellings))
        context.write_row(party.key, party.shown, str(party.mention_count), spellings)
    return ExitCode.DONE


def _proposals(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    found = identity_proposals(case, arguments.threshold)
    known = recorded(case).by_key
    if arguments.json:
        document = {"proposals": [_proposal(one, known, context) for one in found]}
        write_document({**document, "threshold": arguments.threshold}, context.out)
    else:
        for one in found:
            names = (known[one.first].shown, known[one.second].shown)
            reasons = " ".join(_sentence(part, context) for part in one.evidence)
            context.write_row(str(one.score), one.first, one.second, *names, reasons)
    return ExitCode.NEEDS_A_PERSON if found else ExitCode.DONE


def _decisions(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    kept = decisions_of(case)
    if arguments.json:
        write_document({"decisions": [_decision(one) for one in kept]}, context.out)
        return ExitCode.DONE
    for one in kept:
        decision = one.decision
        context.write_row(
            decision.verdict.value, decision.first, decision.second, one.decided_by.name, one.reason
        )
    return ExitCode.DONE


def _totals(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    if len(arguments.keys) != 1:
        raise PartyUnnamed
    party = party_keys(case).party_by_recorded.get(arguments.keys[0])
    if party is None:
        raise PartyUnnamed
    totals = party_totals(case, party)
    if arguments.json:
        write_document({"party": party, "totals": [_total(one) for one in totals]}, context.out)
        return ExitCode.DONE
    for one in totals:
        role = "holder" if one.is_holder else "counterparty"
        context.write_row(role, one.currency, str(one.received), str(one.paid), str(one.count))
    return ExitCode.DONE


def _accept(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    accept(case, *_pair(arguments), arguments.reason, context.actor)
    return _say_number(case, context)


def _reject(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    reject(case, *_pair(arguments), arguments.reason, context.actor)
    return _say_number(case, context)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    withdraw_decision(case, *_pair(arguments), context.actor)
    return _say_number(case, context)


ACTIONS: Mapping[str, Callable[[CaseFile, Namespace, Context], ExitCode]] = {
    "list": _list,
    "proposals": _proposals,
    "accept": _accept,
    "reject": _reject,
    "withdraw": _withdraw,
    "decisions": _decisions,
    "totals": _totals,
}


def _pair(arguments: Namespace) -> tuple[str, str]:
    if len(arguments.keys) != 2:
        raise PairUnnamed
    return arguments.keys[0], arguments.keys[1]


def _say_number(case: CaseFile, context: Context) -> ExitCode:
    count = len(parties_of(case))
    context.say(message("Command line", "The case has %n parties now.").counted(count))
    return ExitCode.DONE


def _sentence(evidence: IdentityEvidence, context: Context) -> str:
    return without_controls(context.catalogue.text(evidence_sentence(evidence)))


def _party(party: Party) -> Json:
    return {
        "key": party.key,
        "name": party.shown,
        "mention_count": party.mention_count,
        "members": [_member(one) for one in party.members],
    }


def _member(one: RecordedParty) -> Json:
    return {
        "key": one.key,
        "kind": one.kind.value,
        "names": list(one.spellings),
        "identifiers": list(one.identifiers),
        "accounts": list(one.accounts),
        "phones": list(one.phones),
        "birth_dates": list(one.birth_dates),
        "mention_count": one.mention_count,
    }


def _proposal(one: IdentityProposal, known: Mapping[str, RecordedParty], context: Context) -> Json:
    return {
        "first": {"key": one.first, "name": known[one.first].shown},
        "second": {"key": one.second, "name": known[one.second].shown},
        "score": one.score,
        "evidence": [
            {"code": part.code.value, "points": part.points, "first": part.first, "second": part.second,
             "sentence": _sentence(part, context)}
            for part in one.evidence
        ],
    }  # fmt: skip


def _decision(one: KeptIdentity) -> Json:
    return {
        "first": one.decision.first,
        "second": one.decision.second,
        "verdict": one.decision.verdict.value,
        "score": one.decision.score,
        "codes": [code.value for code in one.decision.codes],
        "reason": one.reason,
        "decided_by": one.decided_by.name,
        "decided_at": one.decided_at.isoformat(),
    }


def _total(one: PartyTotal) -> Json:
    return {
        "currency": one.currency,
        "role": "holder" if one.is_holder else "counterparty",
        "received": money_text(one.received),
        "paid": money_text(one.paid),
        "count": one.count,
    }


PARTIES = Command(
    "parties",
    message(
        "Command line",
        "Lists the parties of a case, proposes names that may be one party, and keeps what a person decides of them.",
    ),
    add_arguments,
    run,
)
