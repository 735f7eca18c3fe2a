from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.domain.case import ImportRun
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.report_content import ScheduleRow
from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.foundation.errors import Cancelled
from investigator_desktop.foundation.hashing import file_sha256, sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports import write_report
from investigator_desktop.reports.sections.transfers import paid_sums
from tests.reports.builders import EVIDENCE, report_content, schedule_rows, transfer_rows
from tests.reports.pdf_checks import extracted, failures


def written(path: Path, language: str = "en", count: int = 12) -> Path:
    write_report(report_content(language, count), path, Progress())
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_is_pdf_a_3a_and_pdf_ua_1_in_every_language(tmp_path: Path, language: str) -> None:
    path = written(tmp_path / "report.pdf", language)
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


@pytest.mark.parametrize("language", ["en", "fa_AF"])
def test_every_hash_and_every_place_stands_in_the_report_whole(tmp_path: Path, language: str) -> None:
    text = extracted(written(tmp_path / "report.pdf", language))
    assert all(item.sha256 in text for item in EVIDENCE)
    assert "ab12" * 16 in text.replace(" ", "")
    assert all(row.place in text for row in schedule_rows(12))


def test_every_page_says_which_of_how_many_it_is(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    count = write_report(report_content("en", 60), path, Progress()).page_count
    text = extracted(path)
    assert [f"Page {page} of {count}" in text for page in range(1, count + 1)] == [True] * count


def test_the_result_names_the_pages_and_the_hash_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    result = write_report(report_content(), path, Progress())
    with pikepdf.open(path) as pdf:
        assert result.page_count == len(pdf.pages)
    assert result.sha256 == file_sha256(path)


def test_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    first = write_report(report_content("ru"), tmp_path / "1.pdf", Progress())
    written(tmp_path / "other.pdf", "fa_AF")
    assert write_report(report_content("ru"), tmp_path / "2.pdf", Progress()).sha256 == first.sha256


def test_amounts_are_written_as_the_language_writes_them(tmp_path: Path) -> None:
    assert "125,050.01" in extracted(written(tmp_path / "en.pdf", "en"))
    assert "125 050,01" in extracted(written(tmp_path / "kk.pdf", "kk"))


def test_the_schedule_and_the_manifest_are_attached(tmp_path: Path) -> None:
    path = written(tmp_path / "report.pdf")
    with pikepdf.open(path) as pdf:
        manifest = json.loads(pdf.attachments["manifest.json"].get_file().read_bytes())
        schedule = pdf.attachments["schedule.csv"].get_file().read_bytes().decode("utf-8-sig")
    assert [item["sha256"] for item in manifest["evidence"]] == [item.sha256 for item in EVIDENCE]
    assert "'=1+1" in schedule
    assert ",-125.50" in schedule


def test_an_empty_case_still_gives_a_report(tmp_path: Path) -> None:
    content = replace(
        report_content("kk", 0),
        period=None,
        evidence=(),
        runs=(),
        accounts=(),
        statements=(),
        gaps=(),
        totals=(),
        timeline=(),
        unread_rows=(),
        limits=(),
        audit_head=None,
        linked_count=0,
        schedule_frame=None,
    )
    path = tmp_path / "report.pdf"
    write_report(content, path, Progress())
    assert failures(path, "3a") == []


def test_the_report_uses_no_word_that_judges_a_person(tmp_path: Path) -> None:
    text = extracted(written(tmp_path / "report.pdf")).lower()
    assert re.findall(r"suspect|suspicious|dirty|criminal|guilty|launder", text) == []


def test_a_cancelled_report_leaves_no_file(tmp_path: Path) -> None:
    progress = Progress()

    def rows() -> Iterator[ScheduleRow]:
        for row in schedule_rows(500):
            if row.number == 100:
                progress.cancel()
            yield row

    content = replace(report_content("en", 500), schedule=rows)
    with pytest.raises(Cancelled):
        write_report(content, tmp_path / "report.pdf", progress)
    assert list(tmp_path.iterdir()) == []


def test_progress_counts_the_entries_of_the_schedule(tmp_path: Path) -> None:
    seen: list[int] = []

    class Watched(Progress):
        def advance(self, units: int = 1) -> None:
            super().advance(units)
            seen.append(self.done)

    write_report(report_content("en", 200), tmp_path / "report.pdf", Watched())
    assert seen[:3] == [64, 128, 192]


def test_every_heading_of_the_first_level_is_in_the_outline(tmp_path: Path) -> None:
    path = written(tmp_path / "report.pdf")
    with pikepdf.open(path) as pdf, pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert len(titles) == 8
    assert titles[0].startswith("1.")


def with_transfers(path: Path, language: str = "en", count: int = 60) -> Path:
    content = replace(report_content(language, 12), transfers=transfer_rows(count))
    write_report(content, path, Progress())
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_with_payments_of_no_account_is_pdf_a_3a_and_pdf_ua_1(tmp_path: Path, language: str) -> None:
    path = with_transfers(tmp_path / "report.pdf", language)
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


def test_every_payment_of_no_account_stands_in_the_report_with_its_place(tmp_path: Path) -> None:
    text = extracted(with_transfers(tmp_path / "report.pdf"))
    rows = transfer_rows(60)
    assert all(row.control_no in text.replace("- ", "-") for row in rows)
    assert all(row.place in text for row in rows)
    assert "Payments that touch no account of the case" in text
    assert all(
        word in text for word in ("Paid", "Cancelled", "Refunded", "Pending", "correction", "Not stated")
    )


def test_a_report_without_such_payments_does_not_speak_of_them(tmp_path: Path) -> None:
    path = written(tmp_path / "report.pdf")
    assert "touch no account" not in extracted(path)
    with pikepdf.open(path) as pdf:
        assert "transfers.csv" not in pdf.attachments


def test_only_paid_payments_are_summed_exactly_currency_by_currency() -> None:
    first, second = transfer_rows(2)
    rows = (
        replace(first, amount="0.10", currency="USD", status=PaymentStatus.PAID),
        replace(first, amount="0.2", currency="USD", status=PaymentStatus.PAID),
        replace(first, amount="9007199254740993", currency="KZT", status=PaymentStatus.PAID),
        replace(first, amount="5.00", currency="USD", status=PaymentStatus.CANCELLED),
        replace(first, amount="7.00", currency="USD", status=None),
        replace(second, amount="", currency="EUR", status=PaymentStatus.PAID),
    )
    assert [(str(money), money.currency, count) for money, count in paid_sums(rows)] == [
        ("9007199254740993", "KZT", 1),
        ("0.30", "USD", 2),
    ]


def test_payments_of_no_account_are_attached_without_formulas(tmp_path: Path) -> None:
    rows = (replace(transfer_rows(1)[0], sender="=1+1", amount="-5.10"),)
    path = tmp_path / "report.pdf"
    write_report(replace(report_content(), transfers=rows), path, Progress())
    with pikepdf.open(path) as pdf:
        table = pdf.attachments["transfers.csv"].get_file().read_bytes()
        manifest = json.loads(pdf.attachments["manifest.json"].get_file().read_bytes())
    assert "'=1+1" in table.decode("utf-8-sig")
    assert ",-5.10,USD" in table.decode("utf-8-sig")
    assert manifest["transfers"] == 1
    assert {"file": "transfers.csv", "sha256": sha256_hex(table)} in manifest["attachments"]


def test_the_material_says_how_many_payments_a_file_gave(tmp_path: Path) -> None:
    run = ImportRun(1, 1, "transfers", "ok", None, 0, 1070, 0, is_valid=True)
    path = tmp_path / "report.pdf"
    write_report(replace(report_content(), runs=(run,)), path, Progress())
    text = extracted(path)
    assert "payments: 1,070" in text
    assert text.count("payments: ") == 1
