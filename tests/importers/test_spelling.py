"""Titles as people type them: slips, hyphens at the ends of lines, abbreviations, two languages at once."""

from __future__ import annotations

import pytest

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.words.spelling import meant_words
from investigator_desktop.importers.words.titles import title_meanings
from investigator_desktop.importers.words.vocabulary import words_of


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Дата и врмя операции", "Дата и время операции"),
        ("Назначание платежа", "Назначение платежа"),
        ("плательшика", "плательщика"),
        ("дибет", "дебет"),
        ("Ammount", "amount"),
    ],
)
def test_one_slip_is_put_right(typed: str, meant: str) -> None:
    assert meant_words(words_of(typed)) == words_of(meant)


@pytest.mark.parametrize("word", ["acount", "договор", "курсы", "дт", "приходы"])
def test_a_word_near_to_two_or_to_none_stays(word: str) -> None:
    assert meant_words(words_of(word)) == words_of(word)


@pytest.mark.parametrize(
    ("title", "field"),
    [
        ("Наименование/ФИО платель-\nщика", Field.PAYER_NAME),
        ("Номер счета полу-\nчателя", Field.BENEFICIARY_ACCOUNT),
        ("Номер банковского счета плательщика", Field.PAYER_ACCOUNT),
        ("Наименование банка получателя", Field.BENEFICIARY_BANK),
        ("Индивидуальный идентификационный номер/бизнес-идентификационный номер плательщика", Field.PAYER_ID),
        ("№ счета плат-ка", Field.PAYER_ACCOUNT),
        ("Наим./ФИО получ.", Field.BENEFICIARY_NAME),
        ("Рез-во плат-ка", Field.PAYER_RESIDENCY),
        ("Назн. платежа", Field.REMITTANCE_INFO),
        ("Сумма входящего платежа", Field.CREDIT),
        ("Сумма исходящего платежа", Field.DEBIT),
        ("Входящий остаток", Field.RUNNING_BALANCE),
        ("ACCOUNT_AMOUNT", Field.AMOUNT),
        ("Операция күні және уақыты", Field.BOOKED_AT),
    ],
)
def test_what_a_title_means(title: str, field: Field) -> None:
    assert title_meanings(title)[0].field is field
