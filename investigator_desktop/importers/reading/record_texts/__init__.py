"""What the formats of records share, and QIF."""

from __future__ import annotations
