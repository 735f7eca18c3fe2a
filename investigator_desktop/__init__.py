"""Investigator Desktop: an offline toolkit that follows the money of trafficking and smuggling."""

from __future__ import annotations

__version__ = "0.1.0"
