"""Items of a worksheet as words of the command line, and results as lines and documents."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Mapping
from dataclasses import replace

from investigator_desktop.app.amounts import RangeTurned, amount_of
from investigator_desktop.app.context import Context
from investigator_desktop.app.documents import Json, day_text
from investigator_desktop.app.entry_filters import day_of
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.indirect import ItemKind, MoneyRange, WorksheetItem, WorksheetResult
from investigator_desktop.domain.indirect_words import METHOD_NAMES, difference_sentence, driver_sentence
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.indirect.facts import FactProposal
from investigator_desktop.operations.indirect.items import KeptItem


def item_said(arguments: Namespace, before: WorksheetItem, case: CaseFile) -> WorksheetItem:
    """Return an item with what the words say anew."""
    said = {
        "party": arguments.party,
        "kind": None if arguments.kind is None else ItemKind(arguments.kind),
        "name": arguments.name,
        "amount": _range(arguments, before, case),
        "on": day_of(arguments.on_on),
        "from_on": day_of(arguments.from_on),
        "to_on": day_of(arguments.to_on),
    }
    return replace(before, **{name: value for name, value in said.items() if value is not None})


def _range(arguments: Namespace, before: WorksheetItem, case: CaseFile) -> MoneyRange | None:
    known = case.details.currency if before.amount is None else before.amount.currency
    currency = (arguments.currency or known).upper()
    low, high = arguments.least or arguments.amount, arguments.most or arguments.amount
    if low is None and high is None:
        return None if before.amount is None else replace(before.amount, currency=currency)
    if before.amount is not None:
        low, high = low or str(before.amount.low_money), high or str(before.amount.high_money)
    try:
        return MoneyRange.between(amount_of(low or high, currency), amount_of(high or low, currency))
    except ValueError as error:
        raise RangeTurned from error


def item_document(kept: KeptItem, labels: Mapping[int, str]) -> Json:
    """Return an item with on what it stands."""
    standing, item = kept.standing, kept.item
    return {
        "number": kept.id,
        **_plain(item),
        "evidence": None if standing.evidence_id is None else labels.get(standing.evidence_id),
        "place": standing.place,
        "reason": standing.reason,
        "entry_keys": [key.hex() for key in standing.entry_keys],
        "entered_by": kept.entered_by.name,
    }


def _range_text(amount: MoneyRange) -> Json:
    return {"low": str(amount.low_money), "high": str(amount.high_money), "currency": amount.currency}


def _plain(item: WorksheetItem) -> dict[str, Json]:
    amount = item.amount
    return {
        "party": item.party,
        "kind": item.kind.value,
        "name": item.name,
        "amount": None if amount is None else _range_text(amount),
        "on": day_text(item.on),
        "from_on": day_text(item.from_on),
        "to_on": day_text(item.to_on),
        "accounts": list(item.accounts),
    }


def proposal_document(proposal: FactProposal) -> Json:
    """Return what entries propose."""
    return {**_plain(proposal.item), "place": proposal.standing.place, "entry_ids": list(proposal.entry_ids)}


def print_result(result: WorksheetResult, context: Context) -> None:
    """Write what each method says, what it misses and what weakens it."""
    for one in result.methods:
        sentences = [METHOD_NAMES[one.method], difference_sentence(one)]
        sentences += [driver_sentence(one)] if one.lines else []
        for sentence in (*sentences, *one.missing, *one.caveats):
            context.out.write(without_controls(context.catalogue.text(sentence)) + "\n")
        context.out.write("\n")
