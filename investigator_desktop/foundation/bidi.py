"""Unicode isolates that keep a name, an amount or an IBAN whole inside a sentence of the other direction."""

from __future__ import annotations

FIRST_STRONG_ISOLATE = "\u2068"
LEFT_TO_RIGHT_ISOLATE = "\u2066"
POP_ISOLATE = "\u2069"
CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


def isolate(text: str) -> str:
    """Return `text` (a name, say) so that its own direction cannot reorder what surrounds it."""
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"


def isolate_ltr(text: str) -> str:
    """Return `text` (an amount, an IBAN, a hash, a path) as a unit that always runs from left to right."""
    return f"{LEFT_TO_RIGHT_ISOLATE}{text}{POP_ISOLATE}"


def without_controls(text: str) -> str:
    """Return `text` without directional controls, for searching; what is stored and shown keeps them."""
    return text.translate(dict.fromkeys(map(ord, CONTROLS)))
