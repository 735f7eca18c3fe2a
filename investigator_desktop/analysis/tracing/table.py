"""The table of methods side by side over one ledger."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from investigator_desktop.analysis.tracing.arithmetic import FRACTIONS, MOST_EVENTS_FOR_FRACTIONS
from investigator_desktop.analysis.tracing.balances_only import Table, ceiling, contributions, pari_passu
from investigator_desktop.analysis.tracing.events import Ledger
from investigator_desktop.analysis.tracing.intervals import Uncertainty, uncertainty_of, with_intervals
from investigator_desktop.analysis.tracing.open_balances import Ends, ceiling_ends, shared_ends
from investigator_desktop.analysis.tracing.running import run_method
from investigator_desktop.analysis.tracing.state import MethodRun
from investigator_desktop.domain.tracing import BoundBasis, MethodTrace, TracingMethod, TracingTable
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress

EVERY_METHOD = tuple(TracingMethod)


class TwinsDiffer(InvestigatorError):
    """Fixed-point numbers and exact fractions do not agree: a defect of the program."""

    def __init__(self, method: TracingMethod) -> None:
        """Name the method."""
        sentence = message(
            "Tracing", "Two ways of computing the method {method} do not agree; its figures must not be used."
        )
        super().__init__(sentence.format(method=method.value))


def trace_all(
    ledger: Ledger,
    methods: Sequence[TracingMethod] = EVERY_METHOD,
    progress: Progress | None = None,
) -> TracingTable:
    """Return the methods side by side with their intervals.

    An account whose opening balance is unknown must have its least opening in the ledger already
    (`with_least_openings`). Raise `BoundNotProven`, `TwinsDiffer`, `Cancelled`.
    """
    unknown = uncertainty_of(ledger)
    rows = []
    progress = progress or Progress()
    progress.begin(message("Tracing", "Tracing by each method"), len(methods))
    for method in methods:
        progress.check()
        rows.append(_trace(ledger, method, unknown))
        progress.advance()
    return TracingTable(
        ledger.accounts, ledger.owners, len(ledger), contributions(ledger), tuple(rows), unknown.doubts
    )


def _trace(ledger: Ledger, method: TracingMethod, unknown: Uncertainty) -> MethodTrace:
    if method is TracingMethod.PARI_PASSU_EX_POST:
        return _of_balances(method, pari_passu(ledger), shared_ends(ledger))
    if method is TracingMethod.UNTOC_CEILING:
        return _of_balances(method, ceiling(ledger), ceiling_ends(ledger))
    run = run_method(ledger, method)
    is_checked = len(ledger) <= MOST_EVENTS_FOR_FRACTIONS
    if is_checked:
        check_by_fractions(run, method)
    trace = MethodTrace(
        method,
        tuple(tuple(row) for row in run.held),
        tuple(run.moved),
        tuple(sorted(run.repaid.items())),
        error_bound_bits=run.lost.bits(),
        is_checked_by_fractions=is_checked,
    )
    return with_intervals(trace, run, unknown)


def _of_balances(method: TracingMethod, left: Table | None, ends: Ends) -> MethodTrace:
    """Return the row of a method that no order changes, only balances and records that are missing."""
    if left is None:
        return MethodTrace(method, (), is_computable=False)
    basis = BoundBasis.PROVEN_BOUNDS if ends else BoundBasis.CERTAIN
    return MethodTrace(method, left, left_intervals=ends, basis=basis)


def check_by_fractions(run: MethodRun, method: TracingMethod) -> Fraction:
    """Run the method again with exact fractions and return the largest difference, in minor units.

    Raise `TwinsDiffer` where it is above the proven bound.
    """
    twin = run_method(run.ledger, method, FRACTIONS)
    pairs = zip(run.shares, twin.shares, strict=True)
    differences = [
        abs(run.arithmetic.fraction(share) - exact)
        for row, exact_row in pairs
        for share, exact in zip(row, exact_row, strict=True)
    ]
    largest = Fraction(max(differences, default=Fraction(0)))
    if largest * 2 ** run.lost.bits() > 1:
        raise TwinsDiffer(method)
    return largest
