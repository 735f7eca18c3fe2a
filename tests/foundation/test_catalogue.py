from __future__ import annotations

from datetime import date

import pytest

from investigator_desktop.foundation.catalogue import Catalogue, load_catalogue, message

RUSSIAN = Catalogue(
    "ru",
    {
        ("Reading", "%n rows were read from {file}."): (
            "Прочитана %n строка из {file}.",
            "Прочитаны %n строки из {file}.",
            "Прочитано %n строк из {file}.",
        ),
        ("Reading", "It failed: {reason}"): ("Ошибка: {reason}",),
        ("Reading", "the file is empty"): ("файл пуст",),
    },
)


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (1, "Прочитана 1 строка из a.xlsx."),
        (3, "Прочитаны 3 строки из a.xlsx."),
        (11, "Прочитано 11 строк из a.xlsx."),
        (21, "Прочитана 21 строка из a.xlsx."),
    ],
)
def test_a_count_takes_the_plural_form_of_the_language(count: int, expected: str) -> None:
    sentence = message("Reading", "%n rows were read from {file}.").counted(count).format(file="a.xlsx")
    assert RUSSIAN.text(sentence) == expected


def test_a_message_inside_a_message_is_translated_too() -> None:
    reason = message("Reading", "the file is empty")
    assert (
        RUSSIAN.text(message("Reading", "It failed: {reason}").format(reason=reason)) == "Ошибка: файл пуст"
    )


def test_a_sentence_without_a_translation_stays_in_the_source_language() -> None:
    assert RUSSIAN.text(message("Reading", "Not translated.")) == "Not translated."


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "On 31 Jan 2024."), ("ru", "On 31.01.2024."), ("fa_AF", "On 2024/01/31.")],
)
def test_a_date_is_written_as_documents_of_the_language_write_it(language: str, expected: str) -> None:
    sentence = message("Test", "On {day}.").format(day=date(2024, 1, 31))
    assert Catalogue(language, {}).text(sentence) == expected


def test_braces_in_a_value_are_not_taken_for_places() -> None:
    assert str(message("Test", "File {file}.").format(file="{x}")) == "File {x}."


def test_every_shipped_catalogue_loads() -> None:
    assert all(load_catalogue(language).texts for language in ("ru", "kk", "fa_AF"))
