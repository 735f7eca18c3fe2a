"""Recomputing what a case claims of itself."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.case import Difference, Verification
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.signing import fingerprint


def verify_case(case: CaseFile, progress: Progress | None = None) -> Verification:
    """Recompute hashes of evidence, entries and the audit chain; the first difference is in the result."""
    progress = progress or Progress()
    progress.begin(message("Verification", "Verifying the case"))
    return case.verify(progress)


def compared(
    case: CaseFile, outcome: Verification, head: str | None, fingerprint_printed: str | None
) -> Verification:
    """Return the outcome with the first of what a report prints that the case does not have.

    A report is older than the case: its head is that of any record of the trail.
    """
    if head is not None and head not in {record.record_hash for record in case.audit_records()}:
        subject = message("Verification", "The trail has no record with the hash that the report prints.")
        return replace(outcome, difference=Difference(subject, head, outcome.head_hash))
    found = fingerprint(case)
    if fingerprint_printed is not None and fingerprint_printed != found:
        subject = message("Verification", "Another key signs for the case than the report prints.")
        return replace(outcome, difference=Difference(subject, fingerprint_printed, found or ""))
    return outcome
