"""The entries table at a number of entries: seconds to order and filter, and milliseconds to fetch one page."""

from __future__ import annotations

import json
import random
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryOrder, EntryQuery
from investigator_desktop.operations.cases import open_case, undo
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.entries import entry_ids, entry_rows, totals
from tests.benchmarks.import_steps import whole
from tests.benchmarks.workbook import make_workbook

PAGE = 200
PAGES = 40
ACTOR = Actor("Benchmark")


def main() -> None:
    """Import a workbook of that many rows, then measure what a person does with the table."""
    folder, rows = Path(sys.argv[1]), int(sys.argv[2])
    workbook, path = folder / f"statement-{rows}.xlsx", folder / "table.idcase"
    if not workbook.exists():
        make_workbook(workbook, rows)
    whole(workbook, path)
    with open_case(path, read_only=True) as case:
        figures = _figures(case)
    with open_case(path) as case:
        decided = _decided_figures(case)
    print(json.dumps({"entries": rows, **figures, **decided}))


def _figures(case: CaseFile) -> dict[str, float]:
    by_amount = EntryQuery(order=EntryOrder.AMOUNT, is_descending=True)
    searched = EntryQuery(text="энергосбыт")
    return {
        "open_seconds": _seconds(lambda: entry_ids(case, EntryQuery())),
        "sort_seconds": _seconds(lambda: entry_ids(case, by_amount)),
        "search_seconds": _seconds(lambda: entry_ids(case, searched)),
        "totals_seconds": _seconds(lambda: totals(case, EntryQuery())),
        **_page_milliseconds(case),
    }


def _decided_figures(case: CaseFile) -> dict[str, float]:
    """Return how long it takes to exclude every entry by one query, to look at them then, and to go back."""
    decided = _seconds(partial(_exclude_all, case))
    return {
        "decide_seconds": decided,
        "decided_totals_seconds": _seconds(lambda: totals(case, EntryQuery())),
        "decided_page_median_ms": _page_milliseconds(case)["page_median_ms"],
        "undo_decision_seconds": _seconds(lambda: undo(case, ACTOR)),
    }


def _exclude_all(case: CaseFile) -> None:
    decide(case, case.entry_keys(EntryQuery()), DecisionKind.EXCLUSION, ACTOR, reason="measured")


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _page_milliseconds(case: CaseFile) -> dict[str, float]:
    """Return how long pages anywhere in the table take, as after a drag of the scroll bar."""
    ids = entry_ids(case, EntryQuery())
    starts = random.Random(1).choices(range(max(1, len(ids) - PAGE)), k=PAGES)
    pages = [ids[at : at + PAGE].to_list() for at in starts]
    times = sorted(_seconds(partial(entry_rows, case, page)) * 1000 for page in pages)
    return {"page_median_ms": statistics.median(times), "page_worst_ms": times[-1]}


if __name__ == "__main__":
    main()
