"""What tests ask of a finished PDF: the validator's verdict, and its text as a reader copies it."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest

from investigator_desktop.foundation.bidi import CONTROLS


def failures(path: Path, profile: str) -> list[str]:
    """Return what the validator finds against a file; skip where it is not installed."""
    page = pytest.importorskip("page")
    report = page.validate_pdf(str(path), profile=profile, limits=page.SafetyLimits.unlimited())
    return [] if report.is_compliant else [str(failure) for failure in report.failures]


def extracted(path: Path, mode: str = "-raw") -> str:
    """Return the text of a PDF in reading order as poppler copies it; skip where it is not installed."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not on this machine (Debian: poppler-utils)")
    result = subprocess.run([program, mode, str(path), "-"], capture_output=True, check=True)
    text = result.stdout.decode("utf-8").translate(dict.fromkeys(map(ord, CONTROLS), " "))
    return " ".join(unicodedata.normalize("NFC", text).split())
