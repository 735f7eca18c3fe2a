"""Whether names that stand beside one number can be spellings of one name; where in doubt they can."""

from __future__ import annotations

from collections.abc import Sequence

from investigator_desktop.analysis.identity.name_matching import compared
from investigator_desktop.analysis.identity.names import ParsedName, parsed
from investigator_desktop.domain.parties import LOWEST_SCORE

_MOST = 40  # different names of one number that are compared with each other


def is_one_name(first: str, second: str) -> bool:
    """Tell whether two names can be spellings of one."""
    return _is_one(parsed(first), parsed(second))


def _is_one(first: ParsedName, second: ParsedName) -> bool:
    """Tell whether names can be one; of Perso-Arabic beside other letters too little is known to tell them apart."""
    scripts = {word.is_arabic for name in (first, second) for word in name.words}
    comparison = compared(first, second)
    return len(scripts) > 1 or (not comparison.is_apart and comparison.score >= LOWEST_SCORE)


def apart(names: Sequence[str]) -> list[str]:
    """Return the first name and each later one that is no spelling of those before it, among the first forty."""
    kept: list[tuple[str, ParsedName]] = []
    for name in list(dict.fromkeys(names))[:_MOST]:
        read = parsed(name)
        if not any(_is_one(read, earlier) for _, earlier in kept):
            kept.append((name, read))
    return [name for name, _ in kept]
