"""Web pages, mostly under the name of a workbook."""

from __future__ import annotations
