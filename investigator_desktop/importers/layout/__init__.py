"""Where tables stand in a sheet, what their columns mean, and what stands around them."""

from __future__ import annotations
