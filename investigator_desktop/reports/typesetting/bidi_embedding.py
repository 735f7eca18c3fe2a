"""The first part of UAX #9: explicit embeddings, overrides and isolates, and the runs that they leave (X1 to X10)."""

from __future__ import annotations

from dataclasses import dataclass

MAX_DEPTH = 125
EMBEDDINGS = {"RLE": 1, "RLO": 1, "LRE": 0, "LRO": 0}
OVERRIDES = {"RLO": "R", "LRO": "L"}
INITIATORS = frozenset({"LRI", "RLI", "FSI"})
STRONG = frozenset({"L", "R", "AL"})


@dataclass(frozen=True, slots=True)
class Run:
    """Positions of an isolating run sequence with its level and the directions of what stands before and after."""

    positions: tuple[int, ...]
    level: int
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class _Status:
    level: int
    override: str | None
    is_isolate: bool


class _Explicit:
    """The state of rules X1 to X8 while they walk through a paragraph."""

    def __init__(self, types: list[str], base: int) -> None:
        self.types = list(types)
        self.levels: list[int | None] = [None] * len(types)
        self.base = base
        self.stack = [_Status(base, None, False)]
        self.overflow_isolates = 0
        self.overflow_embeddings = 0
        self.valid_isolates = 0
        self.closing = matching_isolates(types)

    def walk(self) -> None:
        for index, kind in enumerate(list(self.types)):
            if kind in EMBEDDINGS:
                self._embed(kind)
            elif kind in INITIATORS:
                self._isolate(index, kind)
            elif kind == "PDI":
                self._pop_isolate(index)
            elif kind == "PDF":
                self._pop_embedding()
            elif kind == "B":
                self.levels[index] = self.base
            elif kind != "BN":
                self._place(index)

    def _place(self, index: int) -> None:
        top = self.stack[-1]
        self.levels[index] = top.level
        if top.override:
            self.types[index] = top.override

    def _next_level(self, parity: int) -> int:
        level = self.stack[-1].level + 1
        return level if level % 2 == parity else level + 1

    def _embed(self, kind: str) -> None:
        level = self._next_level(EMBEDDINGS[kind])
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.stack.append(_Status(level, OVERRIDES.get(kind), False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def _isolate(self, index: int, kind: str) -> None:
        self._place(index)
        if kind == "FSI":
            kind = self._first_strong_isolate(index)
        level = self._next_level(int(kind == "RLI"))
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += 1
            self.stack.append(_Status(level, None, True))
        else:
            self.overflow_isolates += 1

    def _first_strong_isolate(self, index: int) -> str:
        position, end = index + 1, self.closing.get(index, len(self.types))
        while position < end:
            kind = self.types[position]
            if kind in STRONG:
                return "LRI" if kind == "L" else "RLI"
            position = self.closing.get(position, end) if kind in INITIATORS else position + 1
        return "LRI"

    def _pop_isolate(self, index: int) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.stack[-1].is_isolate:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1
        self._place(index)

    def _pop_embedding(self) -> None:
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.stack[-1].is_isolate and len(self.stack) > 1:
            self.stack.pop()


def matching_isolates(types: list[str]) -> dict[int, int]:
    """Return the position of the closing control of each isolate that is closed (BD9)."""
    opened: list[int] = []
    closing: dict[int, int] = {}
    for index, kind in enumerate(types):
        if kind in INITIATORS:
            opened.append(index)
        elif kind == "PDI" and opened:
            closing[opened.pop()] = index
    return closing


def explicit_levels(types: list[str], base: int) -> tuple[list[int | None], list[str]]:
    """Return each character's explicit level, None where it is removed, and its type after overrides (X1 to X9)."""
    state = _Explicit(types, base)
    state.walk()
    return state.levels, state.types


def isolating_runs(original: list[str], levels: list[int | None], base: int) -> list[Run]:
    """Return the isolating run sequences of a paragraph (X10); `original` are the types before any override."""
    kept = [index for index, level in enumerate(levels) if level is not None]
    closing = matching_isolates(original)
    order = {position: rank for rank, position in enumerate(kept)}
    return [
        _bounded(sequence, kept, order, levels, base, is_open=original[sequence[-1]] in INITIATORS)
        for sequence in _sequences(original, _level_runs(kept, levels), closing)
    ]


def _level_runs(kept: list[int], levels: list[int | None]) -> list[list[int]]:
    runs: list[list[int]] = []
    for position in kept:
        if runs and levels[runs[-1][-1]] == levels[position]:
            runs[-1].append(position)
        else:
            runs.append([position])
    return runs


def _sequences(original: list[str], runs: list[list[int]], closing: dict[int, int]) -> list[tuple[int, ...]]:
    starts = {run[0]: run for run in runs}
    closers = set(closing.values())
    sequences = []
    for run in runs:
        if original[run[0]] == "PDI" and run[0] in closers:
            continue
        joined = list(run)
        while original[joined[-1]] in INITIATORS and joined[-1] in closing:
            joined += starts[closing[joined[-1]]]
        sequences.append(tuple(joined))
    return sequences


def _bounded(
    positions: tuple[int, ...],
    kept: list[int],
    order: dict[int, int],
    levels: list[int | None],
    base: int,
    *,
    is_open: bool,
) -> Run:
    level = levels[positions[0]] or 0
    first, last = order[positions[0]], order[positions[-1]]
    before = levels[kept[first - 1]] if first else base
    after = base if is_open or last + 1 == len(kept) else levels[kept[last + 1]]
    return Run(positions, level, _direction(max(level, before or 0)), _direction(max(level, after or 0)))


def _direction(level: int) -> str:
    return "R" if level % 2 else "L"
