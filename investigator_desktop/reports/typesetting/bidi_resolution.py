"""The second part of UAX #9: weak types, paired brackets, neutrals and implicit levels of one run (W1 to I2)."""

from __future__ import annotations

from bisect import insort

from investigator_desktop.reports.typesetting.bidi_embedding import Run

NEUTRAL = frozenset({"B", "S", "WS", "ON", "FSI", "LRI", "RLI", "PDI"})
MAX_OPEN_BRACKETS = 63
_ADJACENT_PAIRS = (
    "(༺༼᚛⁅⁽₍⌈⌊\u2329❨❪❬❮❰❲❴⟅⟦⟨⟪⟬⟮⦃⦅⦇⦉⦋⦑⦓⦕⦗⧘⧚⧼⸢⸤⸦⸨\u2e55\u2e57\u2e59\u2e5b〈《「『【〔〖〘〚﹙﹛﹝（｟｢"
)
_OTHER_PAIRS = {"[": "]", "{": "}", "⦍": "⦐", "⦏": "⦎", "［": "］", "｛": "｝"}
CLOSING_OF = {char: chr(ord(char) + 1) for char in _ADJACENT_PAIRS} | _OTHER_PAIRS
_CLOSING = frozenset(CLOSING_OF.values())
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}


def resolve_run(text: str, types: list[str], levels: list[int | None], run: Run) -> None:
    """Resolve the characters of `run`, writing their final levels into `levels`; `types` keeps every other run's."""
    kinds = [types[position] for position in run.positions]
    marks = _marks(kinds)
    _resolve_weak(kinds, run)
    _resolve_brackets([text[position] for position in run.positions], kinds, marks, run)
    _resolve_neutrals(kinds, run)
    for position, kind in zip(run.positions, kinds, strict=True):
        levels[position] = _implicit_level(run.level, kind)


def _marks(kinds: list[str]) -> list[bool]:
    return [kind == "NSM" for kind in kinds]


def _resolve_weak(kinds: list[str], run: Run) -> None:
    _resolve_marks(kinds, run.before)
    _resolve_numbers(kinds, run.before)
    _resolve_separators(kinds)
    _resolve_terminators(kinds)
    _resolve_latin_numbers(kinds, run.before)


def _resolve_marks(kinds: list[str], before: str) -> None:
    """Non-spacing marks take the type of what they stand on (W1)."""
    previous = before
    for index, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[index] = "ON" if previous in {"LRI", "RLI", "FSI", "PDI"} else previous
        previous = kinds[index]


def _resolve_numbers(kinds: list[str], before: str) -> None:
    """European digits after an Arabic letter are Arabic digits; Arabic letters are right to left (W2, W3)."""
    strong = before
    for index, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[index] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]


def _resolve_separators(kinds: list[str]) -> None:
    """One separator between two numbers of a kind belongs to them (W4)."""
    for index in range(1, len(kinds) - 1):
        previous, kind, following = kinds[index - 1 : index + 2]
        if previous != following:
            continue
        if (kind in {"ES", "CS"} and previous == "EN") or (kind == "CS" and previous == "AN"):
            kinds[index] = previous


def _resolve_terminators(kinds: list[str]) -> None:
    """Signs beside European digits belong to them; what remains of separators and signs is neutral (W5, W6)."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > start and "EN" in (kinds[start - 1 : start] + kinds[end : end + 1]):
            kinds[start:end] = ["EN"] * (end - start)
        start = max(end, start + 1)
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]


def _resolve_latin_numbers(kinds: list[str], before: str) -> None:
    """European digits after left-to-right text are part of it (W7)."""
    strong = before
    for index, kind in enumerate(kinds):
        if kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[index] = "L"


def _resolve_brackets(chars: list[str], kinds: list[str], marks: list[bool], run: Run) -> None:
    """A pair of brackets takes the direction of what it encloses, else of its surroundings (N0)."""
    embedding = "R" if run.level % 2 else "L"
    for opening, closing in _bracket_pairs(chars, kinds):
        direction = _bracket_direction(kinds, opening, closing, embedding, run.before)
        if direction:
            _set_bracket(kinds, marks, opening, direction)
            _set_bracket(kinds, marks, closing, direction)


def _bracket_pairs(chars: list[str], kinds: list[str]) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    opened: list[tuple[str, int]] = []
    for index, char in enumerate(chars):
        if kinds[index] != "ON":
            continue
        if char in CLOSING_OF:
            if len(opened) == MAX_OPEN_BRACKETS:
                return []
            opened.append((_canonical(CLOSING_OF[char]), index))
        elif char in _CLOSING:
            _close(opened, pairs, _canonical(char), index)
    return pairs


def _close(opened: list[tuple[str, int]], pairs: list[tuple[int, int]], char: str, index: int) -> None:
    for depth in range(len(opened) - 1, -1, -1):
        if opened[depth][0] == char:
            insort(pairs, (opened[depth][1], index))
            del opened[depth:]
            return


def _canonical(char: str) -> str:
    return _CANONICAL.get(char, char)


def _strong(kind: str) -> str | None:
    if kind in {"EN", "AN", "R"}:
        return "R"
    return "L" if kind == "L" else None


def _bracket_direction(
    kinds: list[str], opening: int, closing: int, embedding: str, before: str
) -> str | None:
    enclosed = {_strong(kind) for kind in kinds[opening + 1 : closing]} - {None}
    if embedding in enclosed:
        return embedding
    if not enclosed:
        return None
    preceding = next((strong for kind in reversed(kinds[:opening]) if (strong := _strong(kind))), before)
    return preceding if preceding != embedding else embedding


def _set_bracket(kinds: list[str], marks: list[bool], index: int, direction: str) -> None:
    kinds[index] = direction
    for following in range(index + 1, len(kinds)):
        if not marks[following]:
            return
        kinds[following] = direction


def _resolve_neutrals(kinds: list[str], run: Run) -> None:
    """Neutrals between two texts of one direction take it, others that of the run (N1, N2)."""
    embedding = "R" if run.level % 2 else "L"
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] in NEUTRAL:
            end += 1
        if end > start:
            left = _strong(kinds[start - 1]) if start else run.before
            right = _strong(kinds[end]) if end < len(kinds) else run.after
            kinds[start:end] = [left if left and left == right else embedding] * (end - start)
        start = max(end, start + 1)


def _implicit_level(level: int, kind: str) -> int:
    """Return the level of a resolved character (I1, I2)."""
    if level % 2:
        return level if kind == "R" else level + 1
    return {"L": level, "R": level + 1}.get(kind, level + 2)
