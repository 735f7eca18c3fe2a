"""Layouts as data, mappings as text, and for which layout and account an answer was given."""

from __future__ import annotations
