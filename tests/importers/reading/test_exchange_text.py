from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.importers.raw import RawFile, RawSheet
from investigator_desktop.importers.reading.assembly import assembled
from investigator_desktop.importers.reading.containers import Container, container_of
from investigator_desktop.importers.reading.errors import UnclosedSection
from investigator_desktop.importers.reading.limits import DEFAULT_LIMITS
from investigator_desktop.importers.reading.texts.exchange_text import ACCOUNTS, DOCUMENTS, read_exchange_text

TEXT = """1CClientBankExchange
Кодировка=Windows
 РасчСчет=KZ01
СекцияРасчСчет
НачальныйОстаток=100
КонецРасчСчет
СЕКЦИЯРАСЧСЧЕТ
НАЧАЛЬНЫЙОСТАТОК=150
ВсегоСписано=50
КОНЕЦРАСЧСЧЕТ

СекцияДокумент=Выписка
НомерДокумента=1
СуммаПриход=7745.7
НазначениеПлатежа=Оплата = 15
вторая строка
КонецДокумента
  СЕКЦИЯДОКУМЕНТ="Выписка"
  НОМЕРДОКУМЕНТА=2
  СуммаРасход=1000
  СуммаРасход=2000
  КОНЕЦДОКУМЕНТА
КонецФайла
"""


def exchange(text: str, encoding: str = "utf-8") -> RawFile:
    return assembled(list(read_exchange_text(text.encode(encoding), "a.txt", DEFAULT_LIMITS)))


def rows(sheet: RawSheet) -> list[tuple[object, ...]]:
    return sheet.frame.rows()


def test_documents_become_a_table_with_the_keys_as_titles() -> None:
    documents = exchange(TEXT).sheets[0]
    assert documents.name == DOCUMENTS
    assert rows(documents) == [
        (
            1,
            "СекцияДокумент",
            "НомерДокумента",
            "СуммаПриход",
            "НазначениеПлатежа",
            "СуммаРасход",
            "СуммаРасход",
        ),
        (12, "Выписка", "1", "7745.7", "Оплата = 15\nвторая строка", None, None),
        (18, '"Выписка"', "2", None, None, "1000", "2000"),
    ]


def test_account_sections_of_one_file_are_rows_of_one_table() -> None:
    accounts = exchange(TEXT).sheets[1]
    assert accounts.name == ACCOUNTS
    assert rows(accounts) == [(1, "НачальныйОстаток", "ВсегоСписано"), (4, "100", None), (7, "150", "50")]


def test_the_lines_outside_of_sections_are_kept_with_their_places() -> None:
    header = exchange(TEXT).sheets[2]
    assert rows(header) == [
        (1, "1CClientBankExchange", None),
        (2, "Кодировка", "Windows"),
        (3, "РасчСчет", "KZ01"),
    ]


def test_the_declared_encoding_is_kept() -> None:
    file = exchange(TEXT, "cp1251")
    assert (file.container, file.encoding) == ("1c", "cp1251")


@pytest.mark.parametrize("cut", ["КонецДокумента\n  СЕКЦИЯ", "  КОНЕЦДОКУМЕНТА"])
def test_a_text_that_ends_inside_a_section_is_cut_off(cut: str) -> None:
    with pytest.raises(UnclosedSection, match=r"“a\.txt”.*line 1[28]"):
        exchange(TEXT[: TEXT.index(cut)])


def test_it_is_known_by_its_first_word_in_any_encoding() -> None:
    for encoding in ("utf-8", "utf-8-sig", "cp1251", "cp866", "utf-16"):
        assert container_of(TEXT.encode(encoding), "a.csv") is Container.EXCHANGE_TEXT


def test_every_dialect_is_read_whole(corpus: Path) -> None:
    for path in sorted((corpus / "kz_dialects").glob("*.txt")):
        file = assembled(list(read_exchange_text(path.read_bytes(), path.name, DEFAULT_LIMITS)))
        assert [sheet.name for sheet in file.sheets] == [DOCUMENTS, ACCOUNTS, "1CClientBankExchange"]
        assert file.sheets[0].frame.height == 5
        assert file.encoding == ("cp1251" if "cp1251" in path.name else "utf-8")
