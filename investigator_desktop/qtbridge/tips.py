"""Tips that show what a source says letter by letter.

Qt takes a tip with tags in it for markup and loads the pictures it names, also from a share of the network.
"""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return a text as a tip in which nothing is markup."""
    if not ("<" in text or "&" in text):
        return text
    lines = "<br>".join(escape(line) for line in text.splitlines())
    return f"<span>{lines}</span>"
