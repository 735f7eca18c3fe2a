"""What was found against what is true: right, found and true, summed over seeds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Count:
    """How many were found, how many of them are right, and how many there were to find."""

    right: int = 0
    found: int = 0
    true: int = 0

    def __add__(self, other: Count) -> Count:
        """Return the sums."""
        return Count(self.right + other.right, self.found + other.found, self.true + other.true)

    @property
    def precision(self) -> float:
        """Return how much of what was found is right; one where nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Return how much of what is true was found; one where there was nothing."""
        return self.right / self.true if self.true else 1.0

    @property
    def line(self) -> str:
        """Return precision and recall with the counts that they are made of."""
        return (
            f"precision {self.precision:.4f} ({self.right:,} of {self.found:,}), "
            f"recall {self.recall:.4f} ({self.right:,} of {self.true:,})"
        )


def total(counts: list[Count]) -> Count:
    """Return the sum of counts."""
    return sum(counts, Count())
