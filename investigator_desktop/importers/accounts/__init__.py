"""Whose account a table is of."""

from __future__ import annotations
