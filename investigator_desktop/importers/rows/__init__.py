"""The rows of a table: when, how much, which way, in which currency."""

from __future__ import annotations
