"""Days and times as they are written: their shapes, calendars, exact values."""

from __future__ import annotations
