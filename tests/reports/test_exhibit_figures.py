from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from investigator_desktop.domain.report_content import ExhibitFigure
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports import write_report
from tests.reports.builders import report_content, scene
from tests.reports.pdf_checks import extracted, failures


def test_exhibits_are_printed_with_number_caption_and_the_entries_that_they_point_out(tmp_path: Path) -> None:
    first = ExhibitFigure(4, "The salary arrives", scene(), ((2, 2), (4, 5)), ("Seen by the witness.",))
    out = tmp_path / "report.pdf"
    shown = (first, ExhibitFigure(2, "It leaves again", scene()))
    write_report(replace(report_content("en", 5), exhibits=shown), out, Progress())
    text = extracted(out)
    assert text.index("Timeline of the accounts") < text.index("Exhibit 4. The salary arrives")
    assert text.index("Exhibit 4. The salary arrives") < text.index("Exhibit 2. It leaves again")
    assert "numbers in the schedule: 2, 4–5." in text
    assert "Seen by the witness." in text
    assert failures(out, "3a") == []
    assert failures(out, "ua1") == []


def test_a_report_without_exhibits_has_no_such_chapter(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    write_report(report_content("en", 5), out, Progress())
    assert "Exhibit" not in extracted(out)
