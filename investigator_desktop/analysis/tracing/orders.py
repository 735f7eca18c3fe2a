"""In which orders events can have happened, where times do not say it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from heapq import heapify, heappop, heappush
from itertools import islice, product

from investigator_desktop.analysis.tracing.events import EventKind, Ledger
from investigator_desktop.domain.tracing import FIRST_CLAIM

MOST_ORDERS = 720
MOST_WORK = 2_000_000


def blocks_of(ledger: Ledger) -> list[list[int]]:
    """Return the events of each account whose spans overlap in a chain, each block in the order of the ledger.

    An event without a span has a certain place and ends a block. Single events are no block.
    """
    open_blocks: dict[int, tuple[list[int], int]] = {}
    found: list[list[int]] = []
    for number, span in enumerate(ledger.spans):
        account = ledger.at[number]
        block, latest = open_blocks.get(account, ([], 0))
        if span is not None and block and span[0] <= latest:
            block.append(number)
            open_blocks[account] = block, max(latest, span[1])
            continue
        found.append(block)
        open_blocks[account] = ([number], span[1]) if span is not None else ([], 0)
    found += [block for block, _latest in open_blocks.values()]
    return sorted(block for block in found if len(block) > 1)


def open_blocks(ledger: Ledger) -> list[list[int]]:
    """Return the blocks whose order can matter to a claim."""
    first = next((number for number, owner in enumerate(ledger.whose) if owner >= FIRST_CLAIM), len(ledger))
    return [block for block in blocks_of(ledger) if block[-1] >= first and not _is_alike(ledger, block)]


def _is_alike(ledger: Ledger, block: Sequence[int]) -> bool:
    """Tell whether a block is of credits of one owner alone."""
    return {(ledger.kinds[number], ledger.whose[number]) for number in block} == {
        (int(EventKind.CREDIT), ledger.whose[block[0]])
    }


def possible_orders(ledger: Ledger, blocks: Sequence[Sequence[int]]) -> list[list[int]] | None:
    """Return all orders of the events that the spans allow, the ledger's own first; None where they are too many."""
    most = max(1, min(MOST_ORDERS, MOST_WORK // max(1, len(ledger))))
    choices: list[list[list[int]]] = []
    count = 1
    for block in blocks:
        extensions = list(islice(_extensions(ledger, list(block), []), most + 1))
        count *= len(extensions)
        if count > most:
            return None
        choices.append(extensions)
    orders = (_whole_order(ledger, blocks, chosen) for chosen in product(*choices))
    return [order for order in orders if order is not None]


def _extensions(ledger: Ledger, left: list[int], done: list[int]) -> Iterator[list[int]]:
    """Yield every order of a block in which nothing comes before what is certainly earlier."""
    if not left:
        yield list(done)
        return
    for number in left:
        if any(_is_before(ledger, other, number) for other in left if other != number):
            continue
        done.append(number)
        yield from _extensions(ledger, [other for other in left if other != number], done)
        done.pop()


def _is_before(ledger: Ledger, first: int, second: int) -> bool:
    earlier, later = ledger.spans[first], ledger.spans[second]
    is_certain = earlier is not None and later is not None and earlier[1] < later[0]
    return is_certain or ledger.others[second] == first


def _whole_order(
    ledger: Ledger, blocks: Sequence[Sequence[int]], chosen: Sequence[Sequence[int]]
) -> list[int] | None:
    """Return the order of all events with its blocks arranged as chosen; None where a transfer would come too early."""
    slots = list(range(len(ledger)))
    for block, arranged in zip(blocks, chosen, strict=True):
        for slot, number in zip(block, arranged, strict=True):
            slots[slot] = number
    if all(other < 0 for other in ledger.others):
        return slots
    return merged_order(ledger, slots)


def merged_order(ledger: Ledger, slots: Sequence[int]) -> list[int] | None:
    """Return an order near `slots` that keeps each account's order and no transfer before it left; None if none can."""
    before: list[int] = [0] * len(slots)
    after: list[list[int]] = [[] for _ in slots]
    last: dict[int, int] = {}
    rank = [0] * len(slots)
    for place, number in enumerate(slots):
        rank[number] = place
        for earlier in (last.get(ledger.at[number], -1), ledger.others[number]):
            if earlier >= 0:
                before[number] += 1
                after[earlier].append(number)
        last[ledger.at[number]] = number
    ready = [rank[number] for number in slots if not before[number]]
    heapify(ready)
    order: list[int] = []
    while ready:
        number = slots[heappop(ready)]
        order.append(number)
        for later in after[number]:
            before[later] -= 1
            if not before[later]:
                heappush(ready, rank[later])
    return order if len(order) == len(slots) else None
