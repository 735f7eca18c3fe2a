from __future__ import annotations

import re
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.domain.receipt_content import Share
from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.reports import write_recovery_sheet
from tests.reports.builders import SECRET_WORDS, recovery_content
from tests.reports.pdf_checks import extracted, failures

FIRST_SHARE = Share(1, 3, 2)


def written(folder: Path, language: str = "en", share: Share | None = None) -> str:
    write_recovery_sheet(recovery_content(language, share), folder / "sheet.pdf", Progress())
    return extracted(folder / "sheet.pdf")


@pytest.mark.parametrize("share", [None, FIRST_SHARE])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_is_pdf_a_3a_and_pdf_ua_1_on_one_page(
    tmp_path: Path, language: str, share: Share | None
) -> None:
    path = tmp_path / "sheet.pdf"
    assert write_recovery_sheet(recovery_content(language, share), path, Progress()).page_count == 1
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_33_words_stand_on_it_in_the_order_of_their_numbers(tmp_path: Path, language: str) -> None:
    text = written(tmp_path, language)
    assert len(SECRET_WORDS) == 33
    assert " ".join(f"{number} {word}" for number, word in enumerate(SECRET_WORDS, 1)) in text


def test_it_says_of_which_state_of_which_file_it_is(tmp_path: Path) -> None:
    text = written(tmp_path)
    assert "Case file Көктем 2026.idcase" in text
    assert "Key check 1f09ac3e" in text
    assert "Changing the passphrase or the key of the case makes this sheet void" in text
    assert "sealed envelope" in text


def test_a_share_says_which_it_is_and_how_many_open_the_case(tmp_path: Path) -> None:
    text = written(tmp_path, share=Share(2, 3, 2))
    assert "Share 2 of 3; 2 of them open the case." in text
    assert "Alone they open nothing." in text
    assert "Share" not in written(tmp_path)


def test_the_words_stand_on_the_page_and_nowhere_else_in_the_file(tmp_path: Path) -> None:
    written(tmp_path)
    with pikepdf.open(tmp_path / "sheet.pdf") as pdf:
        assert not [*pdf.attachments]
        described = bytes(pdf.Root.Metadata.read_bytes()).decode() + repr(pdf.docinfo)
        strings = [str(value) for item in pdf.objects for value in _strings(item)]
    for word in SECRET_WORDS:
        assert not re.search(rf"\b{word}\b", described)
        assert word not in strings


def test_the_words_stand_in_no_representation_of_the_content() -> None:
    assert not any(word in repr(recovery_content()) for word in SECRET_WORDS)


def _strings(item: pikepdf.Object) -> list[pikepdf.Object]:
    values = list(item.values()) if isinstance(item, pikepdf.Dictionary) else []
    values += list(item) if isinstance(item, pikepdf.Array) else []
    return [value for value in [item, *values] if isinstance(value, pikepdf.String)]
