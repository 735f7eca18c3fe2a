"""Workbooks of every kind: parts, sheets, cells."""

from __future__ import annotations
