"""camt.052, camt.053 and camt.054 of every version."""

from __future__ import annotations
