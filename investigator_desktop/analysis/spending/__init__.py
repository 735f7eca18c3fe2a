"""Compiles outgoings by category of a household budget, each with the rule that says so."""

from __future__ import annotations
