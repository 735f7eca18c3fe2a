"""Text files: lines of fields, the exchange text of 1C."""

from __future__ import annotations
