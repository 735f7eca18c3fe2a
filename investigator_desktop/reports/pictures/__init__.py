"""Pictures on sheets of their own: as pages of a document, and as scalable graphics with text as text."""

from __future__ import annotations

from investigator_desktop.reports.pictures.measuring import type_width
from investigator_desktop.reports.pictures.plate_pages import write_plate_pages
from investigator_desktop.reports.pictures.svg import plate_svg

__all__ = ["plate_svg", "type_width", "write_plate_pages"]
