"""Court reports: finished, plain content becomes a tagged PDF/A document. No case and no window is needed."""

from __future__ import annotations

from investigator_desktop.reports.court_report import write_report
from investigator_desktop.reports.typesetting.output import WrittenReport

__all__ = ["WrittenReport", "write_report"]
