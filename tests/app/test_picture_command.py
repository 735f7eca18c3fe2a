from __future__ import annotations

from pathlib import Path

import pytest
from lxml import etree
from PySide6.QtGui import QImage

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.operations.cases import open_case
from tests.app.conftest import Call
from tests.reports.pdf_checks import extracted, failures

SVG = "{http://www.w3.org/2000/svg}"


def said(path: Path) -> str:
    root = etree.parse(path).getroot()
    return without_controls("\n".join("".join(map(str, one.itertext())) for one in root.iter(f"{SVG}text")))


@pytest.mark.parametrize("view", ["timeline", "flow"])
def test_a_view_is_written_as_vectors_with_all_that_it_needs(
    call: Call, sample_case: Path, tmp_path: Path, view: str
) -> None:
    out = tmp_path / "picture.svg"
    called = call("picture", sample_case, view, "--out", out, "--from", "2024-02-01", "--json")
    assert called.code == 0
    first = Path(called.document["files"][0]["file"])
    text = said(first)
    for needed in ("Case 24-0117/T", "Filters: From", "Asia/Almaty", "Made with Investigator Desktop"):
        assert needed in text


def test_a_document_of_the_timeline_is_one_file_of_several_conforming_pages(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    out = tmp_path / "picture.pdf"
    called = call(
        "picture", sample_case, "timeline", "--out", out, "--caption", "Two banks, one man", "--json"
    )
    assert called.document["plates"] > 1
    assert [one["file"] for one in called.document["files"]] == [str(out)]
    assert failures(out, "3a") == []
    assert "Two banks, one man" in extracted(out)
    assert f"Plate 1 of {called.document['plates']}" in extracted(out)


def test_several_images_have_a_number_each(call: Call, sample_case: Path, tmp_path: Path) -> None:
    called = call("picture", sample_case, "timeline", "--out", tmp_path / "picture.png", "--json")
    count = called.document["plates"]
    files = [Path(one["file"]) for one in called.document["files"]]
    assert [path.name for path in files] == [f"picture-{n}-of-{count}.png" for n in range(1, count + 1)]
    image = QImage(str(files[0]))
    assert image.width() == 2339
    assert "24-0117/T" in image.text("Description")


def test_an_exhibit_is_written_under_its_caption_and_number(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    assert call("exhibits", sample_case, "pin", "--caption", "The first wages").code == 0
    assert call("picture", sample_case, "exhibit", "1", "--out", tmp_path / "one.svg").code == 0
    assert "Exhibit 1" in said(tmp_path / "one.svg")
    assert "The first wages" in said(tmp_path / "one.svg")


def test_an_exhibit_without_a_number_and_one_that_is_not_there_are_refused(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    unnamed = call("picture", sample_case, "exhibit", "--out", tmp_path / "one.svg")
    assert unnamed.code != 0
    assert "Say the number of the exhibit" in unnamed.err
    assert (
        "no exhibit with the number 9"
        in call("picture", sample_case, "exhibit", "9", "--out", tmp_path / "a.svg").err
    )


def test_hidden_names_are_in_no_part_of_the_file_and_the_plate_says_so(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    name = "Ниязова Гульмира Сабитовна"
    assert call("protected", sample_case, "add", "--name", name).code == 0
    out = tmp_path / "picture.pdf"
    assert call("picture", sample_case, "timeline", "--out", out, "--hide-names").code == 0
    text = extracted(out)
    assert "Ниязова" not in text
    assert "Protected names are hidden in this picture." in text


def test_an_unknown_kind_of_file_and_a_case_file_are_refused(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    assert "known" in call("picture", sample_case, "timeline", "--out", tmp_path / "picture.bmp").err
    assert "a case file stands there" in call("picture", sample_case, "timeline", "--out", sample_case).err
    assert call("entries", sample_case).code == 0


def test_every_picture_is_in_the_trail_with_its_hash(call: Call, sample_case: Path, tmp_path: Path) -> None:
    called = call("picture", sample_case, "flow", "--out", tmp_path / "flow.svg", "--json")
    with open_case(sample_case, None, read_only=True) as case:
        last = case.audit_records()[-1]
    assert last.action == "write_picture"
    assert called.document["files"][0]["sha256"] in last.parameters


def test_a_picture_of_nothing_is_refused(call: Call, sample_case: Path, tmp_path: Path) -> None:
    called = call("picture", sample_case, "timeline", "--out", tmp_path / "a.svg", "--from", "2031-01-01")
    assert called.code != 0
    assert "nothing in this view" in called.err


def test_an_unknown_ending_is_refused_under_the_name_that_was_asked_for(
    call: Call, sample_case: Path, tmp_path: Path
) -> None:
    refused = call("picture", sample_case, "timeline", "--out", tmp_path / "t.jpg")
    assert refused.code == 2
    assert "t.jpg names no known format" in refused.err
