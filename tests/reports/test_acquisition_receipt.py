from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from investigator_desktop.domain.receipt_content import ReceiptContent
from investigator_desktop.foundation.catalogue import LANGUAGES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.foundation.word_form import grouped_hex, words_of
from investigator_desktop.reports import write_acquisition_receipt
from tests.reports.builders import AUDIT_HEAD, receipt_content, received_again
from tests.reports.pdf_checks import extracted, failures


def written(folder: Path, content: ReceiptContent) -> str:
    write_acquisition_receipt(content, folder / "receipt.pdf", Progress())
    return extracted(folder / "receipt.pdf")


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_receipt_is_pdf_a_3a_and_pdf_ua_1(tmp_path: Path, language: str, count: int) -> None:
    path = tmp_path / "receipt.pdf"
    write_acquisition_receipt(receipt_content(language, count), path, Progress())
    assert failures(path, "3a") == []
    assert failures(path, "ua1") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_item_of_which_everything_is_said_takes_one_page(tmp_path: Path, language: str) -> None:
    written_report = write_acquisition_receipt(receipt_content(language), tmp_path / "r.pdf", Progress())
    assert written_report.page_count == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_hashes_of_item_and_trail_stand_on_it_as_digits_and_as_words(
    tmp_path: Path, language: str
) -> None:
    content = receipt_content(language)
    text = written(tmp_path, content)
    for digest in (content.items[0].item.sha256, AUDIT_HEAD.record_hash):
        assert grouped_hex(digest) in text
        assert all(f"{number} {word}" in text for number, word in enumerate(words_of(digest), 1))


def test_two_persons_sign(tmp_path: Path) -> None:
    text = written(tmp_path, receipt_content())
    assert "Handed over by Received by" in text
    assert text.count("Name and position") == text.count("Place and date") == 2


def test_custody_is_printed_and_what_nobody_said_is_not(tmp_path: Path) -> None:
    content = receipt_content()
    text = written(tmp_path, content)
    assert "Seal number № 004512" in text
    assert "Issued by Есіл аудандық соты" in text
    plain = replace(content.items[0].item, seal_number="", medium="")
    bare = written(tmp_path, replace(content, items=(replace(content.items[0], item=plain),)))
    assert "Seal number" not in bare
    assert "Medium" not in bare


def test_a_second_receipt_of_the_same_bytes_is_named(tmp_path: Path) -> None:
    assert "Received again" not in written(tmp_path, receipt_content())
    again = written(tmp_path, received_again(receipt_content()))
    assert again.count("Received again") == 1
    assert "as copy of it.xlsx, from: Halyk Bank JSC" in again


def test_a_receipt_of_a_hundred_items_names_each(tmp_path: Path) -> None:
    content = receipt_content("fa_AF", 100)
    text = written(tmp_path, content)
    assert all(grouped_hex(received.item.sha256) in text for received in content.items)


@pytest.mark.parametrize("language", ["en", "fa_AF"])
def test_an_order_of_more_accounts_than_a_page_holds_is_printed_whole(tmp_path: Path, language: str) -> None:
    accounts = tuple(f"KZ{number:018}" for number in range(1500))
    content = receipt_content(language)
    item = content.items[0].item
    terms = replace(item.terms, basis=replace(item.terms.basis, accounts=accounts))
    long = replace(content, items=(replace(content.items[0], item=replace(item, terms=terms)),))
    text = written(tmp_path, long)
    assert all(account in text for account in accounts)
    assert failures(tmp_path / "receipt.pdf", "ua1") == []


def test_the_same_receipt_gives_the_same_bytes(tmp_path: Path) -> None:
    first, second = (
        write_acquisition_receipt(receipt_content("kk"), tmp_path / f"{number}.pdf", Progress())
        for number in (1, 2)
    )
    assert first.sha256 == second.sha256


def test_a_receipt_carries_no_files(tmp_path: Path) -> None:
    written(tmp_path, receipt_content())
    with pikepdf.open(tmp_path / "receipt.pdf") as pdf:
        assert not [*pdf.attachments]
