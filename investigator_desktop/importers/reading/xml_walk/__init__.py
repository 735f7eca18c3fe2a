"""A safe walk over XML files of strangers."""

from __future__ import annotations
