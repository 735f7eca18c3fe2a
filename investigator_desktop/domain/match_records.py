"""What a person said of a match, as a case keeps it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class MatchVerdict(StrEnum):
    """What a person decided of legs; the names are kept in case files."""

    CONFIRMED = "confirmed"
    REJECTED = "rejected"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class MatchRecord:
    """A verdict on the legs with these keys."""

    verdict: MatchVerdict
    debit_keys: tuple[bytes, ...]
    credit_keys: tuple[bytes, ...]

    @property
    def subject(self) -> str:
        """Return by what the record is found, whatever the order of its legs."""
        return match_subject(self.debit_keys, self.credit_keys)

    def as_content(self) -> dict[str, object]:
        """Return the record as plain values."""
        return {
            "verdict": self.verdict.value,
            "debits": sorted(key.hex() for key in self.debit_keys),
            "credits": sorted(key.hex() for key in self.credit_keys),
        }

    @staticmethod
    def of_content(text: str) -> MatchRecord:
        """Return the record that a content holds."""
        told = json.loads(text)
        debits, receipts = (tuple(map(bytes.fromhex, told[side])) for side in ("debits", "credits"))
        return MatchRecord(MatchVerdict(told["verdict"]), debits, receipts)


def match_subject(debit_keys: Sequence[bytes], credit_keys: Sequence[bytes]) -> str:
    """Return the name of a match by its legs: the SHA-256 of their keys, hexadecimal."""
    sides = ("".join(sorted(key.hex() for key in keys)) for keys in (debit_keys, credit_keys))
    return hashlib.sha256("\n".join(sides).encode()).hexdigest()
