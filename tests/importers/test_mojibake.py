from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.layout import Mapping
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import TextEncoding
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from investigator_desktop.importers.row_texts.mojibake import _MISREADINGS, _suspicious, seen_through


def misread(text: str, written_in: str, read_as: str) -> str:
    """Return a text as a program shows it that takes one encoding for another, open bytes as they are."""
    return "".join(
        bytes([byte]).decode(read_as, "replace").replace("\ufffd", chr(byte))
        for byte in text.encode(written_in)
    )


@pytest.mark.parametrize(
    ("written_in", "read_as"),
    [("utf-8", "cp1251"), ("utf-8", "cp1252"), ("utf-8", "cp866"), ("utf-8", "koi8-r"), ("cp1251", "cp1252")],
)
def test_a_misread_text_is_seen_through_exactly(written_in: str, read_as: str) -> None:
    text = "Счет № 40817: Оплата за услуги"
    seen = seen_through(misread(text, written_in, read_as))
    assert seen is not None
    assert (seen.text, seen.written_in, seen.read_as) == (text, written_in, read_as)


@pytest.mark.parametrize(
    "text",
    [
        "Счет: Оплата за услуги",
        "РЕЕСТР ПЛАТЕЖЕЙ РСФСР",
        "Қызмет үшін төлем",
        "Müller Überweisung größe",
        "été à échéance",
        "پرداخت بابت خدمات",
        "支付宝转账 工资收入",
        "ООО «Ромашка» — №5",
        "łóżko źdźbło",
        "A\u00a0\u00a0\u00a0\u00a0B",
    ],
)
def test_text_that_is_right_is_left_alone(text: str) -> None:
    assert seen_through(text) is None


@given(st.text(st.characters(min_codepoint=0x410, max_codepoint=0x44F), min_size=2, max_size=30))
def test_the_pattern_that_chooses_texts_to_look_at_misses_none(word: str) -> None:
    for written_in, read_as in _MISREADINGS:
        text = f"1 {misread(word, written_in, read_as)}: x" if written_in == "utf-8" else "Ñ÷åò ¹ 40817"
        assert seen_through(text) is not None or written_in != "utf-8"
        assert pl.Series([text]).str.contains(_suspicious()).all()


@given(st.text(st.characters(min_codepoint=0x410, max_codepoint=0x44F), min_size=2, max_size=30))
def test_every_russian_word_is_seen_through(word: str) -> None:
    for read_as in ("cp1251", "cp1252"):
        seen = seen_through(misread(word, "utf-8", read_as))
        assert seen is not None
        assert seen.text == word


def test_a_file_with_misread_text_is_warned_of_with_a_sample_and_kept_as_it_is() -> None:
    broken = misread("Оплата за услуги связи", "utf-8", "cp1252")
    content = (
        f"Дата;Дебет;Кредит;Назначение платежа\n01.02.2024;;5,00;{broken}\n02.02.2024;;6,00;x\n".encode()
    )
    reading = read_statement_file(content, "a.csv", sha256_hex(content), Mapping(), Progress())
    (warning,) = [one for one in reading.warnings if one.code == "mojibake"]
    assert warning.place == Place(None, 2)
    assert "“Оплата за услуги связи”" in str(warning.sentence)
    assert reading.statements[0].entries["remittance_info"].to_list()[0] == broken


def test_the_encoding_of_a_text_is_told_with_its_evidence_and_a_sample() -> None:
    content = "Date;Debit;Credit;Details\n01.02.2024;;5,00;Оплата за услуги\n".encode("cp1251")
    reading = read_statement_file(content, "a.csv", sha256_hex(content), Mapping(), Progress())
    assert reading.encoding == TextEncoding("cp1251", "letters", "Оплата за услуги")
