"""What a person may set before transfers are matched, and the bounds that a result states."""

from __future__ import annotations

from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class MatchingParameters:
    """How far two legs may lie apart and still be one movement.

    `working_days` is the longest delay of a bank; `fee_hundredths` the largest unstated fee in hundredths of a percent;
    `group_size` the most legs that sum up to one, sought among the nearest `group_pool`; `least_score` what a pair and
    `least_group_score` what several legs must reach; `reversal_days` how long an entry can be taken back; a connected
    set of candidates with more than `exact_pairs` pairs, or whose search takes more than `exact_steps`, is not solved
    exactly, and the result says so.
    """

    working_days: int = 4
    fee_hundredths: int = 150
    group_size: int = 4
    group_pool: int = 12
    least_score: int = 45
    least_group_score: int = 60
    reversal_days: int = 45
    exact_pairs: int = 400_000
    exact_steps: int = 4_000

    @property
    def calendar_days(self) -> int:
        """Return the most days between two legs, weekends included."""
        return self.working_days + 2 * -(-max(self.working_days, 1) // 5)

    def as_plain(self) -> dict[str, int]:
        """Return what a kept run says of its parameters."""
        return {name: int(value) for name, value in asdict(self).items()}
