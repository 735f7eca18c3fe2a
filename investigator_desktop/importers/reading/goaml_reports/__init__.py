"""Reports of goAML."""

from __future__ import annotations
