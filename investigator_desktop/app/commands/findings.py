"""`findings`: runs the rules, lists what they found, names all rules, and keeps what a person decides."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from investigator_desktop.analysis.red_flags.base_rates import base_rate_sentences
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import write_document
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.finding_documents import rule_document, run_document
from investigator_desktop.app.opened_case import opened_case
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.red_flag_words.terms import (
    DISPOSITION_TITLES,
    MANY_TESTS,
    OUTCOME_TITLES,
    gap_sentences,
)
from investigator_desktop.domain.red_flags import (
    Disposition,
    DispositionState,
    RuleAnswer,
    filled,
)
from investigator_desktop.domain.rule_pack import PackRule
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.red_flags.choices import ParameterChoice, RunChoices, used_pack
from investigator_desktop.operations.red_flags.errors import NothingRun
from investigator_desktop.operations.red_flags.findings import (
    COMPUTED_RULES,
    NumberedFinding,
    RunFindings,
    dispose,
    finding_by_number,
    findings,
    list_sentences,
)
from investigator_desktop.operations.red_flags.running import run_rules


class FindingUnnamed(InvestigatorError):
    """A disposition does not say of which finding, or what has become of it."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message("Command line", "Give the number of the finding after dispose, and its --state.")
        )


class NotAParameter(InvestigatorError):
    """A word of the command line is no parameter of a rule with a number."""

    def __init__(self, word: str) -> None:
        """Name the word."""
        sentence = message("Command line", "{word} sets no parameter: write it as A1.days=7.")
        super().__init__(sentence.format(word=isolate(word)))


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    parser.add_argument("case", type=Path, metavar="CASE")
    parser.add_argument("action", nargs="?", choices=tuple(ACTIONS), default="list")
    parser.add_argument("number", nargs="?", type=int, metavar="N")
    parser.add_argument("--rule", action="append", default=[], metavar="A1")
    parser.add_argument("--set", action="append", default=[], metavar="A1.days=7")
    parser.add_argument("--jurisdiction", metavar="KZ")
    parser.add_argument("--pack", type=Path, metavar="FILE")
    parser.add_argument("--state", choices=tuple(state.value for state in DispositionState))
    parser.add_argument("--reason", metavar="T")
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    is_reading = arguments.action in {"list", "rules"}
    with opened_case(arguments.case, context, read_only=is_reading) as case:
        return ACTIONS[arguments.action](case, arguments, context)


def _run(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    choices = RunChoices(
        tuple(arguments.rule),
        tuple(_choice(word) for word in arguments.set),
        (arguments.jurisdiction or "").upper(),
        arguments.pack,
    )
    run_rules(case, choices, context.actor, context.progress)
    return _list(case, arguments, context)


def _choice(word: str) -> ParameterChoice:
    named, _, number = word.partition("=")
    rule_id, _, name = named.partition(".")
    if not (rule_id and name and number.isascii() and number.isdigit()):
        raise NotAParameter(word)
    return ParameterChoice(rule_id, name, int(number))


def _list(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    found = findings(case)
    if found is None:
        raise NothingRun
    _say(found, set(arguments.rule), context)
    if arguments.json:
        write_document(run_document(case, found, context.catalogue), context.out)
    has_open = any(one.state is DispositionState.OPEN for one in found.findings)
    return ExitCode.NEEDS_A_PERSON if has_open else ExitCode.DONE


def _say(found: RunFindings, wanted: set[str], context: Context) -> None:
    if found.is_outdated:
        context.say(message("Red flags", "The case has changed since the rules were run."))
    for sentence in list_sentences(found):
        context.say(sentence)
    for answer in found.answers:
        if not wanted or answer.rule_id in wanted:
            _say_answer(found, answer, context)
    context.say(MANY_TESTS)


def _say_answer(found: RunFindings, answer: RuleAnswer, context: Context) -> None:
    rule = found.pack.rule(answer.rule_id)
    sentence = message("Red flags", "{rule} {title}: {outcome}.")
    title, outcome = rule.title_text(), OUTCOME_TITLES[answer.outcome]
    context.say(sentence.format(rule=answer.rule_id, title=title, outcome=outcome))
    for text in gap_sentences(answer):
        context.say(text)
    for one in found.of_rule(answer.rule_id):
        _say_finding(one, rule, context)


def _say_finding(one: NumberedFinding, rule: PackRule, context: Context) -> None:
    found = one.finding
    sentence = message("Red flags", "Finding {number}, {subject}, {state}: {sentence}")
    places = {
        "number": one.number,
        "subject": isolate(found.subject.label),
        "state": DISPOSITION_TITLES[one.state],
        "sentence": filled(found.sentence, found.facts),
    }
    context.say(sentence.format(**places))
    for caveat in found.caveats:
        context.say(filled(caveat.sentence, caveat.facts))
    innocent = message("Red flags", "It may be innocent: {text}")
    for text in rule.innocent_texts():
        context.say(innocent.format(text=text))
    for explanation in found.explanations:
        context.say(innocent.format(text=filled(explanation.sentence, explanation.facts)))


def _rules(_case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    pack = used_pack(arguments.pack).pack
    if arguments.json:
        documents = [
            rule_document(rule, context.catalogue, is_computed=rule.id in COMPUTED_RULES)
            for rule in pack.rules
        ]
        write_document({"pack": pack.id, "sha256": pack.sha256, "rules": documents}, context.out)
        return ExitCode.DONE
    for rule in pack.rules:
        context.say(_rule_sentence(rule))
        if rule.id in COMPUTED_RULES:
            for sentence in base_rate_sentences(rule.id):
                context.say(sentence)
    return ExitCode.DONE


def _rule_sentence(rule: PackRule) -> Message:
    places = {"rule": rule.id, "title": rule.title_text(), "sentence": rule.sentence_text()}
    if rule.left_out:
        sentence = message("Red flags", "{rule} {title}: left out. {why}")
        return sentence.format(**places, why=Message("Red flags", rule.left_out))
    if rule.id in COMPUTED_RULES:
        return message("Red flags", "{rule} {title}: {sentence}").format(**places)
    sentence = message("Red flags", "{rule} {title}: not computed yet. It needs: {needs}")
    return sentence.format(**places, needs=Message("Red flags", rule.needs))


def _dispose(case: CaseFile, arguments: Namespace, context: Context) -> ExitCode:
    if arguments.number is None or arguments.state is None:
        raise FindingUnnamed
    one = finding_by_number(findings(case), arguments.number)
    dispose(case, one.finding, DispositionState(arguments.state), arguments.reason or "", context.actor)
    decided: Disposition | None = finding_by_number(findings(case), arguments.number).disposition
    state = DISPOSITION_TITLES[decided.state if decided else DispositionState.OPEN]
    context.say(message("Red flags", "Finding {number}: {state}.").format(number=one.number, state=state))
    return ExitCode.DONE


ACTIONS: Mapping[str, Callable[[CaseFile, Namespace, Context], ExitCode]] = {
    "list": _list,
    "run": _run,
    "rules": _rules,
    "dispose": _dispose,
}

FINDINGS = Command(
    "findings",
    message("Command line", "Runs the rules over a case, lists what they found, and keeps what is decided."),
    add_arguments,
    run,
)
