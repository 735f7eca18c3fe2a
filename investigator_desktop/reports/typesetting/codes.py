"""Numbers and codes inside running text: each reads from left to right as a whole, whatever surrounds it.

By the bidirectional algorithm alone the account `0000-100-000944` after an Arabic word is drawn `000944-100-0000`, and
the groups of `1 250 000` change places. A reader of evidence must see them as they are.
"""

from __future__ import annotations

import re

from investigator_desktop.foundation.bidi import isolate_ltr

_DIGIT = "0-9\u0660-\u0669\u06f0-\u06f9"
_GROUPED = rf"[+\-\u2212]?[{_DIGIT}]{{1,3}}(?:[ \u00a0\u202f][{_DIGIT}]{{3}})+(?:[.,\u066b][{_DIGIT}]+)?"
_PHONE = rf"\+[{_DIGIT}]+(?:[ \-][{_DIGIT}]+)+"
_PART = f"[A-Za-z{_DIGIT}]+"
_JOINT = r"[.,:/\\_@\-\u066b\u066c]"
_CODE = rf"[+\-\u2212]?{_PART}(?:{_JOINT}{_PART})*%?"
_WHOLE = re.compile(rf"(?<![\w])(?:{_PHONE}|{_GROUPED}|{_CODE})(?![\w])")


def with_codes_isolated(text: str) -> str:
    """Return `text` with each number, and each code that has a digit, in an isolate of its own."""
    return _WHOLE.sub(_isolated, text)


def _isolated(match: re.Match[str]) -> str:
    token = match.group()
    return isolate_ltr(token) if any(char.isdigit() for char in token) else token
