"""Which encoding a text is in."""

from __future__ import annotations
