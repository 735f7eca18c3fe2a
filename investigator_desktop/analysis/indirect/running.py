"""All indirect methods over one worksheet and period."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from investigator_desktop.analysis.indirect.bank_deposits import bank_deposits
from investigator_desktop.analysis.indirect.cash_account import cash_account
from investigator_desktop.analysis.indirect.formula import Formula
from investigator_desktop.analysis.indirect.gates import caveats_for, missing_for
from investigator_desktop.analysis.indirect.net_worth import net_worth
from investigator_desktop.analysis.indirect.source_application import source_and_application
from investigator_desktop.domain.indirect import (
    Computability,
    IndirectMethod,
    MethodResult,
    WorksheetMaterial,
    WorksheetResult,
)

METHODS: Mapping[IndirectMethod, Callable[[WorksheetMaterial], Formula]] = {
    IndirectMethod.NET_WORTH: net_worth,
    IndirectMethod.SOURCE_AND_APPLICATION: source_and_application,
    IndirectMethod.BANK_DEPOSITS: bank_deposits,
    IndirectMethod.CASH_T: cash_account,
}


def run_worksheet(material: WorksheetMaterial) -> WorksheetResult:
    """Return what every method gives, also that one cannot be computed and what it misses."""
    results = tuple(run_method(method, material) for method in IndirectMethod)
    conversions = tuple(one.sentence for one in material.items if one.sentence is not None)
    return WorksheetResult(material.party, material.currency, material.period, results, conversions)


def run_method(method: IndirectMethod, material: WorksheetMaterial) -> MethodResult:
    """Return what one method gives: nothing but what it misses where a gate is not met."""
    missing = missing_for(method, material)
    caveats = caveats_for(method, material)
    if missing:
        return MethodResult(method, Computability.NOT_COMPUTABLE, missing=missing, caveats=caveats)
    formula = METHODS[method](material)
    state = Computability.WITH_CAVEAT if caveats else Computability.COMPUTED
    return MethodResult(method, state, formula.lines, formula.difference, formula.drivers, (), caveats)
