"""SWIFT statements: MT940, MT941, MT942, MT950."""

from __future__ import annotations
