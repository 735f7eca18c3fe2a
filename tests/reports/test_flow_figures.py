from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from investigator_desktop.domain.report_content import FlowFigure
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports import write_report
from tests.reports.builders import report_content, scene
from tests.reports.pdf_checks import extracted, failures


def test_who_paid_whom_is_drawn_after_the_timeline_with_a_caption_and_words_for_who_cannot_see_it(
    tmp_path: Path,
) -> None:
    figure = FlowFigure(scene(), "KZT", 7, 4)
    out = tmp_path / "report.pdf"
    write_report(
        replace(report_content("en", 5), flows=(figure, replace(figure, currency=""))), out, Progress()
    )
    text = extracted(out)
    assert text.index("Timeline of the accounts") < text.index("Who paid whom")
    assert "Figure 1 of 2. Movements in KZT, 7 in number, each drawn once" in text
    assert "Movements in an unnamed currency" in text
    assert failures(out, "3a") == []
    assert failures(out, "ua1") == []


def test_a_report_without_movements_has_no_such_chapter(tmp_path: Path) -> None:
    out = tmp_path / "report.pdf"
    write_report(report_content("en", 5), out, Progress())
    assert "Who paid whom" not in extracted(out)
