"""Results of indirect methods as plain values: what a kept run holds and what the command line writes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from investigator_desktop.domain.indirect import FormulaLine, MethodResult, MoneyRange, WorksheetResult
from investigator_desktop.domain.indirect_words import (
    DOCTRINES,
    LOCAL_CAVEAT,
    METHOD_NAMES,
    NEUTRAL_CAVEAT,
    difference_sentence,
    driver_sentence,
)
from investigator_desktop.domain.rates import RateTable
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import Message

Say = Callable[[Message], str]
Plain = None | bool | int | str | Sequence["Plain"] | dict[str, "Plain"]


def parameters_document(result: WorksheetResult, items: Sequence[int], rates: RateTable | None) -> Plain:
    """Return by what a run was made."""
    return {
        "party": result.party,
        "currency": result.currency,
        "opening_on": result.period.opening_on.isoformat(),
        "closing_on": result.period.closing_on.isoformat(),
        "items": list(items),
        "rates": None
        if rates is None
        else {"name": rates.name, "source": rates.source, "sha256": rates.sha256},
    }


def result_document(result: WorksheetResult, say: Say) -> Plain:
    """Return the methods side by side; `say` gives sentences their language."""
    return {
        "party": result.party,
        "currency": result.currency,
        "opening_on": result.period.opening_on.isoformat(),
        "closing_on": result.period.closing_on.isoformat(),
        "methods": [method_document(one, say) for one in result.methods],
        "conversions": [_said(one, say) for one in result.conversions],
        "changed": [_said(one, say) for one in result.changed],
        "caveats": [_said(NEUTRAL_CAVEAT, say), _said(LOCAL_CAVEAT, say)],
        "doctrine": [
            {"citation": one.citation, "says": _said(one.says, say), "status": _said(one.status, say)}
            for one in DOCTRINES
        ],
    }


def method_document(result: MethodResult, say: Say) -> Plain:
    """Return what one method gave."""
    return {
        "method": result.method.value,
        "name": _said(METHOD_NAMES[result.method], say),
        "state": result.state.value,
        "sentence": _said(difference_sentence(result), say),
        "difference": range_document(result.difference),
        "width_driver": _said(driver_sentence(result), say) if result.lines else None,
        "drivers": [
            {"item": one.number, "name": one.name, "width": str(one.width)} for one in result.drivers
        ],
        "formula": [_line(line, say) for line in result.lines],
        "missing": [_said(one, say) for one in result.missing],
        "caveats": [_said(one, say) for one in result.caveats],
    }


def _line(line: FormulaLine, say: Say) -> Plain:
    return {
        "label": _said(line.label, say),
        "sign": line.sign.value,
        "amount": range_document(line.amount),
        "items": [
            {"item": part.number, "name": part.name, "amount": range_document(part.amount)}
            for part in line.parts
        ],
    }


def range_document(amount: MoneyRange | None) -> Plain:
    """Return both ends of a range as decimal strings."""
    if amount is None:
        return None
    return {"low": str(amount.low_money), "high": str(amount.high_money), "currency": amount.currency}


def _said(sentence: Message, say: Say) -> str:
    return without_controls(say(sentence))
