"""Names of persons out of texts that others will read."""

from __future__ import annotations

import re
from collections.abc import Sequence

_SHORTEST_NAME_PART = 3


def masked_names(text: str, names: Sequence[tuple[str, str]]) -> str:
    """Return a text with every part of these names replaced by its pseudonym."""
    for person, pseudonym in names:
        parts = [part for part in person.split() if len(part) >= _SHORTEST_NAME_PART]
        for part in filter(None, (person, *parts)):
            text = re.sub(re.escape(part), pseudonym, text, flags=re.IGNORECASE)
    return text
