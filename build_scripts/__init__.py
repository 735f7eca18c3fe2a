"""The commands that build, check and measure the project."""

from __future__ import annotations
