"""The texts and identifiers of rows, and what is wrong with them."""

from __future__ import annotations
