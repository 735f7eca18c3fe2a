"""One step over the frames of a large case in a process of its own; the last line says how long it took.

`python -m tests.benchmarks.analysis.scale_steps STEP FOLDER ENTRIES` with `prepare` first.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import polars as pl

from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.analysis.flows.totals import flow_totals
from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.pack import shipped_pack
from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.analysis.tracing.events import Event, EventKind, Ledger, new_ledger, open_accounts
from investigator_desktop.analysis.tracing.table import trace_all
from investigator_desktop.domain.flows import FlowBy, FlowPeriod, FlowQuery
from investigator_desktop.domain.rule_pack import RulePack
from investigator_desktop.domain.sealed_lists import CaseList, ListKind
from investigator_desktop.domain.tracing import FIRST_CLAIM, OTHER, TracedAccount, TracingMethod
from investigator_desktop.training.typologies.case import make_case
from investigator_desktop.training.typologies.frames import entry_frame
from investigator_desktop.training.typologies.payment_frames import payment_frame
from investigator_desktop.training.typologies.truth import case_lists, thresholds
from tests.benchmarks.analysis.material import Frames, matched, movements_of, rule_material
from tests.benchmarks.analysis.rules_part import FAILURES

SEED = 1
Seconds = dict[str, float]


def prepare(folder: Path, entries: int) -> Seconds:
    """Make the case of a size and keep its frames and lists."""
    begun = time.perf_counter()
    case = make_case(SEED, entries)
    entry_frame(case).head(entries).write_ipc(folder / "entries.arrow")
    payment_frame(case).write_ipc(folder / "payments.arrow")
    lists = [[one.kind.value, one.title, one.source, one.rows] for one in case_lists(case)]
    (folder / "lists.json").write_text(json.dumps(lists), encoding="utf-8")
    return {"seconds": time.perf_counter() - begun}


def _frames(folder: Path) -> Frames:
    entries = pl.read_ipc(folder / "entries.arrow")
    return Frames(entries, pl.read_ipc(folder / "payments.arrow"))


def matching(folder: Path, entries: int) -> Seconds:
    """Match all legs."""
    del entries
    frames = _frames(folder)
    begun = time.perf_counter()
    found = matched(frames)
    seconds = time.perf_counter() - begun
    found.legs.write_ipc(folder / "legs.arrow")
    return {"seconds": seconds, "matches": float(found.matches.height)}


def flows(folder: Path, entries: int) -> Seconds:
    """Build the movements from proven links, and total them between accounts by month."""
    del entries
    frames = _frames(folder)
    begun = time.perf_counter()
    movements = movements_of(frames, None)
    built = time.perf_counter() - begun
    totals = flow_totals(with_ends(movements, FlowBy.ACCOUNT), FlowQuery(FlowBy.ACCOUNT, FlowPeriod.MONTH))
    seconds = time.perf_counter() - begun
    movements.write_ipc(folder / "movements.arrow")
    return {"seconds": seconds, "building": built, "edges": float(totals.height)}


def _lists(folder: Path) -> tuple[CaseList, ...]:
    told = json.loads((folder / "lists.json").read_text(encoding="utf-8"))
    return tuple(
        CaseList(ListKind(kind), title, tuple(tuple(row) for row in rows), source)
        for kind, title, source, rows in told
    )


def rules(folder: Path, entries: int) -> Seconds:
    """Run all rules, and say how long each took."""
    if not (folder / "movements.arrow").exists():
        flows(folder, entries)
    movements = pl.read_ipc(folder / "movements.arrow")
    material = rule_material(_frames(folder), movements, _lists(folder), thresholds())
    pack: RulePack = shipped_pack()
    parameters = {rule.id: rule.parameters for rule in pack.rules}
    begun = time.perf_counter()
    running = CaseRules(material)
    seconds = {"cutting": time.perf_counter() - begun}
    for rule in RULES:
        started = time.perf_counter()
        try:
            running.answer(rule, parameters[rule.id])
        except FAILURES as error:
            print(f"{rule.id}: {type(error).__name__} {error}", file=sys.stderr)
        seconds[rule.id] = time.perf_counter() - started
    return {"seconds": time.perf_counter() - begun, **seconds}


def _ledger(folder: Path, *, is_one: bool) -> Ledger:
    """Return all entries in tenge in their accounts, or all in one; every twentieth is a claim's where it comes in.

    Each account opens with what keeps it from being overdrawn.
    """
    entries = pl.read_ipc(folder / "entries.arrow").filter(pl.col("currency") == "KZT")
    if is_one:
        entries = entries.with_columns(pl.lit(1, pl.Int64).alias("account_id"))
    signed = pl.when(pl.col("direction") == "credit").then("amount").otherwise(-pl.col("amount"))
    moved = entries.with_columns(signed.cum_sum().over("account_id").alias("moved"))
    lowest = moved.group_by("account_id").agg(pl.col("moved").min()).sort("account_id")
    accounts, places = [], {}
    for place, (account, least) in enumerate(lowest.iter_rows()):
        accounts.append(TracedAccount(account, str(account), "KZT", 2, 100 + max(0, -least)))
        places[account] = place
    ledger = new_ledger(accounts, "A")
    open_accounts(ledger)
    rows = entries.select("account_id", "direction", "amount").iter_rows()
    for number, (account, direction, amount) in enumerate(rows):
        kind = EventKind.CREDIT if direction == "credit" else EventKind.DEBIT
        owner = FIRST_CLAIM if number % 20 == 0 else OTHER
        ledger.add(Event(kind, amount, places[account], owner))
    return ledger


def tracing(method: TracingMethod, *, is_one: bool) -> Callable[[Path, int], Seconds]:
    """Return the step that traces by a method."""

    def step(folder: Path, entries: int) -> Seconds:
        """Trace by the method."""
        del entries
        ledger = _ledger(folder, is_one=is_one)
        begun = time.perf_counter()
        trace_all(ledger, (method,))
        return {"seconds": time.perf_counter() - begun}

    return step


def _screening(folder: Path, entries: int) -> Seconds:
    """Screen all entries, where the room is there."""
    from tests.benchmarks.analysis.screening_step import screen

    del entries
    frames = _frames(folder)
    begun = time.perf_counter()
    screen(frames.entries)
    return {"seconds": time.perf_counter() - begun}


STEPS: dict[str, Callable[[Path, int], Seconds]] = {
    "prepare": prepare,
    "matching": matching,
    "flows": flows,
    "rules": rules,
    "screening": _screening,
    **{f"tracing {method.value}": tracing(method, is_one=False) for method in TracingMethod},
    **{f"tracing {method.value} in one account": tracing(method, is_one=True) for method in TracingMethod},
}


def main() -> None:
    """Carry out a step and print its seconds."""
    step, folder, entries = sys.argv[1:]
    print(json.dumps(STEPS[step](Path(folder), int(entries))))


if __name__ == "__main__":
    main()
