from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.domain.report_content import ReportContent
from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.foundation.word_form import words_of
from investigator_desktop.reports import write_report
from tests.reports.builders import AUDIT_HEAD, DESTROYED, WITHDRAWN, decided_content, report_content
from tests.reports.pdf_checks import extracted, failures


def written(folder: Path, content: ReportContent) -> str:
    write_report(content, folder / "report.pdf", Progress())
    return extracted(folder / "report.pdf")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_report_of_decisions_episodes_and_custody_is_pdf_a_3a_and_pdf_ua_1(
    tmp_path: Path, language: str
) -> None:
    path = tmp_path / "report.pdf"
    write_report(decided_content(language), path, Progress())
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_head_of_the_trail_stands_in_every_report_as_words_and_digits(
    tmp_path: Path, language: str
) -> None:
    text = written(tmp_path, report_content(language))
    assert AUDIT_HEAD.record_hash in text
    assert all(f"{number} {word}" in text for number, word in enumerate(words_of(AUDIT_HEAD.record_hash), 1))


def test_the_fingerprint_is_printed_in_groups_of_four_where_there_is_a_key(tmp_path: Path) -> None:
    content = decided_content()
    assert content.signing_fingerprint is not None
    text = written(tmp_path, content)
    assert f"{content.signing_fingerprint[:4]} {content.signing_fingerprint[4:8]} " in text
    assert "Fingerprint" not in written(tmp_path, replace(content, signing_fingerprint=None))


def test_what_was_decided_stands_below_what_the_source_prints(tmp_path: Path) -> None:
    text = written(tmp_path, decided_content())
    assert "Name corrected to: ИП Сейітқали Б. (seen in annex) Party: Сейітқали Болат" in text
    assert "Excluded: the same line was printed twice Tag: loan Purpose corrected to: Invoice 15" in text
    assert "125,050.01 excluded" in text
    assert "outside the legal basis" in text


def test_custody_and_the_order_are_printed_in_their_fields(tmp_path: Path) -> None:
    text = written(tmp_path, decided_content())
    assert "Received from: Halyk Bank JSC; Medium: USB stick, 16 GB; Seal number: № 004512" in text
    assert "Number of the order: 7/2026-С; Date of the order: 20 Feb 2026" in text
    assert "Accounts covered: KZ86125KZT5004100100, 0101-220044" in text
    assert "Period covered: 1 Jan 2024 to 31 Dec 2024" in text


def test_material_that_does_not_count_is_listed_apart_and_not_counted(tmp_path: Path) -> None:
    text = written(tmp_path, decided_content())
    assert "Files examined 3" in text
    apart = text.split("Material that does not count")[-1]
    assert WITHDRAWN.sha256 in apart
    assert DESTROYED.sha256 in apart


def test_excluded_entries_are_summed_apart(tmp_path: Path) -> None:
    text = written(tmp_path, decided_content())
    assert "Of them excluded from all sums 2" in text
    assert "KZ86125KZT5004100100 KZT 2 7,777.00 3.33" in text


def test_the_sums_of_an_episode_and_of_the_rest_give_those_of_the_report(tmp_path: Path) -> None:
    text = written(tmp_path, decided_content())
    assert "4 of 40 entries; the rest: 36" in text
    assert "have these numbers in the schedule: 1–3, 9." in text
    assert "KZT The episode 9,000,000.50 3 1.00 1" in text
    assert "KZT The rest 3,500,000.00 40 13,750,000.00 31" in text
    assert "KZT All entries of the report 12,500,000.50 43 13,750,001.00 32" in text


def test_a_report_without_decisions_does_not_speak_of_them(tmp_path: Path) -> None:
    text = written(tmp_path, report_content())
    assert all(word not in text.lower() for word in ("excluded", "episode", "does not count", "decided"))


def test_the_manifest_tells_standing_kind_and_exclusions(tmp_path: Path) -> None:
    written(tmp_path, decided_content())
    with pikepdf.open(tmp_path / "report.pdf") as pdf:
        manifest = json.loads(pdf.attachments["manifest.json"].get_file().read_bytes())
    assert [item["standing"] for item in manifest["evidence"]] == [
        "counts", "counts", "counts", "withdrawn", "destroyed",
    ]  # fmt: skip
    assert manifest["evidence"][2]["source_kind"] == "intelligence"
    assert (manifest["excluded"], manifest["episodes"]) == (2, 2)
