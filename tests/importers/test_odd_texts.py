"""Letters of another script, hidden characters and wrong encodings in cells are named; the texts stay."""

from __future__ import annotations

import polars as pl
import pytest

from investigator_desktop.importers.row_texts.odd_texts import text_warnings
from tests.importers.builders import entries_of, read_rows

_TITLES = ["Дата", "Приход", "Расход", "Контрагент", "Назначение платежа", "Прочее"]
_TEXT = "Оплата по договору за товар"


def _codes(text: str, *, is_name: bool = False) -> str | None:
    found = text_warnings(pl.Series([text, None]), is_name=is_name)
    return None if found is None else found.to_list()[0]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Cипаттамасы", "mixed_script"),
        ("ТОО \u202eАБВ", "text_has_direction_controls"),
        ("ТОО\u200e", "text_has_direction_controls"),
        ("Иван\u200bов", "text_has_invisible_characters"),
        ("???????", "text_in_wrong_encoding"),
        ("A\ufffdB", "text_in_wrong_encoding"),
    ],
)
def test_an_odd_text_is_named(text: str, code: str) -> None:
    assert _codes(text) == code


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        (_TEXT, "utf-8", "cp1252"),
        (_TEXT, "utf-8", "latin-1"),
        (_TEXT, "utf-8", "cp1251"),
        (_TEXT, "cp1251", "latin-1"),
        (_TEXT, "cp1251", "cp1252"),
        ("Қызылорда Ұлттық", "utf-8", "latin-1"),
        ("Öffnung für Übertrag", "utf-8", "cp1252"),
        ("خرید کالا از بازار", "utf-8", "latin-1"),
        ("سلام", "utf-8", "cp1252"),
    ],
)
def test_a_text_read_in_a_wrong_encoding_is_noticed(text: str, written: str, read: str) -> None:
    assert _codes(text.encode(written).decode(read, errors="replace")) is not None
    assert "text_in_wrong_encoding" in str(_codes(text.encode(written).decode(read, errors="replace")))


@pytest.mark.parametrize(
    "text",
    [
        _TEXT,
        "Société Générale",
        "Señor Núñez, Ålesund",
        "Straße für Äpfel",
        "Łódź Żółć",
        "İstanbul Şişli ğüşıöç",
        "می\u200cخواهم",
        "Қазақстан Ұлттық Банкі",
        "O'zbekiston so\u02bbm",
        "РС «СТС» РОСТ",
        "1С-Битрикс",
        "iPhoneчехол",
        "KZTза 5",
        "Что???",
        "Tiếng Việt",
        "中文说明",
        "ÅÄÖ åäö ÆØÅ",
    ],
)
def test_ordinary_texts_are_left_alone(text: str) -> None:
    assert _codes(text) is None


def test_in_names_any_mixture_is_told() -> None:
    assert _codes("iPhoneчехол", is_name=True) == "mixed_script"


def test_the_texts_of_an_entry_stay_and_the_characters_are_named_with_their_place() -> None:
    reading = read_rows(
        _TITLES,
        ["03.01.2024", 1, None, "А", "обычный текст", "x"],
        ["04.01.2024", 1, None, "А", "пер\u200bевод", "\u202eтекст"],
    )
    entry = entries_of(reading).row(1, named=True)
    assert entry["remittance_info"] == "пер\u200bевод"
    assert set(entry["warnings"].split()) == {"text_has_invisible_characters", "text_has_direction_controls"}
    warning = next(one for one in reading.warnings if one.code == "text_has_invisible_characters")
    assert "U+200B ZERO WIDTH SPACE" in str(warning.sentence)
    assert warning.place is not None
    assert warning.place.row == 3
    assert "пер" in entry["search_text"]
    assert "перевод" in entry["search_text"], "searching sees through what nobody sees"


def test_an_identifier_whose_check_digit_fails_is_marked() -> None:
    titles = ["Дата", "Приход", "Расход", "Контрагент", "БИН контрагента", "Счет контрагента"]
    reading = read_rows(
        titles,
        ["03.01.2024", 1, None, "А", "990740000683", "KZ86125KZT5004100100"],
        ["04.01.2024", 1, None, "Б", "990740000684", "KZ86125KZT5004100100"],
        ["05.01.2024", 1, None, "В", "990740000683", "KZ86125KZT5004100101"],
        ["06.01.2024", 1, None, "Г", "12345", "40702810400000000225"],
    )
    fails = "identifier_check_digit_fails"
    assert entries_of(reading)["warnings"].to_list() == ["", fails, fails, ""]


def test_a_repaired_identifier_is_marked() -> None:
    titles = ["Дата", "Приход", "Расход", "Контрагент", "БИН контрагента"]
    entry = entries_of(read_rows(titles, ["03.01.2024", 1, None, "А", "990740000683.0"])).row(0, named=True)
    assert (entry["counterparty_id"], entry["warnings"]) == ("990740000683", "identifier_repaired")
