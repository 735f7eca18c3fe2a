"""Figures as they are written: their shapes, what a whole column says, exact units."""

from __future__ import annotations
