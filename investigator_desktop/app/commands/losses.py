"""`losses`: keeps what persons lost under pseudonyms, sums it per person and currency, and writes the schedule."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from investigator_desktop.analysis.losses import totals_by_person, totals_of_all
from investigator_desktop.app.actions import Action, add_action_arguments, run_action
from investigator_desktop.app.amounts import RangeTurned, amount_of
from investigator_desktop.app.arguments import Command, add_json_option
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text, write_document
from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.app.exit_codes import ExitCode
from investigator_desktop.app.standing_options import add_standing_arguments, standing_from
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.indirect import MoneyRange
from investigator_desktop.domain.losses import Loss, LossKind, LossTotal
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.operations.losses.keeping import (
    KeptLoss,
    keep_loss,
    loss_of_case,
    losses,
    withdraw_loss,
)
from investigator_desktop.operations.losses.masking import masked_names
from investigator_desktop.operations.losses.writing import write_losses


class LossOptionMissing(InvestigatorError):
    """An action on the schedule does not say all that it needs."""

    def __init__(self) -> None:
        """Say what is needed."""
        super().__init__(
            message(
                "Command line", "Say --kind for add, a number for change and withdraw, and --out for write."
            )
        )


def add_arguments(parser: ArgumentParser) -> None:
    """Declare the words of the command."""
    add_action_arguments(parser, ACTIONS)
    parser.add_argument("--person", metavar="P")
    parser.add_argument("--kind", choices=[kind.value for kind in LossKind])
    for name in ("amount", "least", "most", "back", "back-least", "back-most"):
        parser.add_argument(f"--{name}", metavar="1234.50")
    parser.add_argument("--currency", metavar="KZT")
    parser.add_argument("--from", dest="from_on", metavar="D")
    parser.add_argument("--to", dest="to_on", metavar="D")
    parser.add_argument("--note", metavar="T")
    parser.add_argument("--with-names", action="store_true")
    parser.add_argument("--out", type=Path, metavar="FILE")
    add_standing_arguments(parser)
    add_json_option(parser)


def run(arguments: Namespace, context: Context) -> ExitCode:
    """Do what the action says; each change is one step."""
    return run_action(ACTIONS, arguments, context, frozenset({"list", "totals", "write"}))


def _list(case: CaseFile, arguments: Namespace, context: Context) -> None:
    with_names = arguments.with_names
    kept = losses(case)
    names = [(one.loss.person, one.loss.pseudonym) for one in kept]
    labels = {item.id: item.label for item in case.evidence()}
    if arguments.json:
        rows = [_loss(one, labels, names, with_names) for one in kept]
        write_document({"losses": rows, **_totals_document(kept, with_names)}, context.out)
        return
    for one in kept:
        loss = one.loss
        shown = loss.person if with_names and loss.person else loss.pseudonym
        ends = (
            ("", "")
            if loss.remaining is None
            else (str(loss.remaining.low_money), str(loss.remaining.high_money))
        )
        currency = "" if loss.amount is None else loss.amount.currency
        context.write_row(str(one.id), shown, loss.kind.value, *ends, currency, one.basis.value)


def _totals(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = losses(case)
    if arguments.json:
        write_document(_totals_document(kept, arguments.with_names), context.out)
        return
    found = [one.loss for one in kept]
    for total in (*totals_by_person(found), *totals_of_all(found)):
        shown = total.person if arguments.with_names and total.person else total.pseudonym
        left = total.remaining
        context.write_row(shown, str(left.low_money), str(left.high_money), total.currency, str(total.count))


def _add(case: CaseFile, arguments: Namespace, context: Context) -> None:
    if not arguments.kind:
        raise LossOptionMissing
    loss = _said(arguments, Loss("", "", LossKind(arguments.kind)), case)
    keep_loss(case, loss, standing_from(arguments, case), context.actor)
    kept = losses(case)[-1]
    told = message("Losses", "It is kept as number {number}, of {person}.")
    context.say(told.format(number=kept.id, person=kept.loss.pseudonym))


def _change(case: CaseFile, arguments: Namespace, context: Context) -> None:
    kept = loss_of_case(case, _number(arguments))
    standing = standing_from(arguments, case, kept.standing)
    keep_loss(case, _said(arguments, kept.loss, case), standing, context.actor, loss_id=kept.id)


def _withdraw(case: CaseFile, arguments: Namespace, context: Context) -> None:
    withdraw_loss(case, _number(arguments), context.actor)


def _write_file(case: CaseFile, arguments: Namespace, context: Context) -> None:
    if arguments.out is None:
        raise LossOptionMissing
    language = context.catalogue.language
    count = write_losses(case, arguments.out, with_names=arguments.with_names, language=language)
    context.say(message("Losses", "%n losses were written.").counted(count))


def _number(arguments: Namespace) -> int:
    if arguments.number is None:
        raise LossOptionMissing
    return int(arguments.number)


def _said(arguments: Namespace, before: Loss, case: CaseFile) -> Loss:
    """Return a loss with what the words say anew."""
    known = before.amount.currency if before.amount is not None else case.details.currency
    currency = (arguments.currency or known).upper()
    back = (arguments.back, arguments.back_least, arguments.back_most)
    said = {
        "person": arguments.person,
        "kind": None if arguments.kind is None else LossKind(arguments.kind),
        "amount": _range((arguments.amount, arguments.least, arguments.most), before.amount, currency),
        "received_back": _range(back, before.received_back, currency),
        "from_on": day_of(arguments.from_on),
        "to_on": day_of(arguments.to_on),
        "note": arguments.note,
    }
    return replace(before, **{name: value for name, value in said.items() if value is not None})


def _range(
    words: tuple[str | None, str | None, str | None], before: MoneyRange | None, currency: str
) -> MoneyRange | None:
    exact, least, most = words
    low, high = least or exact, most or exact
    if low is None and high is None:
        return None if before is None else replace(before, currency=currency)
    if before is not None:
        low, high = low or str(before.low_money), high or str(before.high_money)
    first, last = amount_of(low or high or "", currency), amount_of(high or low or "", currency)
    try:
        return MoneyRange.between(first, last)
    except ValueError as error:
        raise RangeTurned from error


def _loss(kept: KeptLoss, labels: Mapping[int, str], names: list[tuple[str, str]], with_names: bool) -> Json:
    loss, standing = kept.loss, kept.standing
    return {
        "number": kept.id,
        "person": loss.person or loss.pseudonym if with_names else loss.pseudonym,
        "kind": loss.kind.value,
        "amount": _ends(loss.amount),
        "received_back": _ends(loss.received_back),
        "remaining": _ends(loss.remaining),
        "from": day_text(loss.from_on),
        "to": day_text(loss.to_on),
        "basis": kept.basis.value,
        "evidence": None if standing.evidence_id is None else labels.get(standing.evidence_id),
        "place": standing.place if with_names else masked_names(standing.place, names),
        "entry_keys": [key.hex() for key in standing.entry_keys],
        "reason": standing.reason if with_names else "",
        "note": loss.note if with_names else "",
        "entered_by": kept.entered_by.name,
    }


def _ends(amount: MoneyRange | None) -> Json:
    if amount is None:
        return None
    return {"low": str(amount.low_money), "high": str(amount.high_money), "currency": amount.currency}


def _totals_document(kept: tuple[KeptLoss, ...], with_names: bool) -> dict[str, Json]:
    found = [one.loss for one in kept]
    return {
        "persons": [_total(total, with_names) for total in totals_by_person(found)],
        "totals": [_total(total, with_names) for total in totals_of_all(found)],
    }


def _total(total: LossTotal, with_names: bool) -> Json:
    return {
        "person": total.person or total.pseudonym if with_names else total.pseudonym,
        "currency": total.currency,
        "count": total.count,
        "amount": _ends(total.amount),
        "received_back": _ends(total.received_back),
        "remaining": _ends(total.remaining),
    }


ACTIONS: Mapping[str, Action] = {
    "list": _list,
    "totals": _totals,
    "add": _add,
    "change": _change,
    "withdraw": _withdraw,
    "write": _write_file,
}

LOSSES = Command(
    "losses",
    message(
        "Command line", "Keeps what persons lost, under pseudonyms, sums it and writes it for compensation."
    ),
    add_arguments,
    run,
)
