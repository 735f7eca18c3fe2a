"""The review state of the standard texts that carry legal weight, language by language."""

from __future__ import annotations

import csv

from investigator_desktop.foundation.paths import TRANSLATIONS

CONFIRMED = "confirmed"


def is_confirmed(language: str) -> bool:
    """Tell whether a jurist has confirmed every legal text in a language; without a list none is confirmed."""
    path = TRANSLATIONS / "legal_texts.csv"
    if not path.is_file():
        return False
    with path.open(encoding="utf-8", newline="") as file:
        states = [row["state"] for row in csv.DictReader(file) if row["language"] == language]
    return bool(states) and all(state == CONFIRMED for state in states)
