"""Recomputing what a case claims of itself."""

from __future__ import annotations

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import Verification
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress


def verify_case(case: CaseFile, progress: Progress | None = None) -> Verification:
    """Recompute hashes of evidence, entries and the audit chain; the first difference is in the result."""
    progress = progress or Progress()
    progress.begin(message("Verification", "Verifying the case"))
    return case.verify(progress)
