"""Tables of money-transfer operators."""

from __future__ import annotations
