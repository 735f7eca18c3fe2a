"""Looks at amounts, numbers and balances as such: digits, round amounts, gaps, strata and balances through time.

The frames have `SCREENING_COLUMNS`; all functions keep accounts and currencies apart and are independent of the order
of rows, but for balances, which follow `booked_at` and then `source_order`.
"""

from __future__ import annotations

SCREENING_COLUMNS: tuple[str, ...] = (
    "account", "currency", "direction", "amount", "amount_scale", "booked_at", "source_order", "running_balance",
    "bank_reference",
)  # fmt: skip
