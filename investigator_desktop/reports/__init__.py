"""Documents on paper: finished, plain content becomes a tagged PDF/A document. No case and no window is needed."""

from __future__ import annotations

from investigator_desktop.reports.acquisition_receipt import write_acquisition_receipt
from investigator_desktop.reports.court_report import write_report
from investigator_desktop.reports.recovery_sheet import write_recovery_sheet
from investigator_desktop.reports.typesetting.output import WrittenReport

__all__ = ["WrittenReport", "write_acquisition_receipt", "write_recovery_sheet", "write_report"]
