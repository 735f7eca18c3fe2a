"""Exports: what a file of entries shows and what it hides."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import polars as pl

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.catalogue import load_catalogue
from investigator_desktop.operations.export import export_document, export_entries
from investigator_desktop.operations.table_files import EDITABLE, csv_file, xlsx_file
from tests.casefile.builders import ACTOR, add_import, new_case, ticking

_CARD = "4111111111111111"
_ROWS: list[dict[str, object]] = [
    {"card": _CARD, "remittance_info": f"Purchase {_CARD} shop", "other": f'{{"PAN":"{_CARD}"}}'},
    {
        "card": None,
        "remittance_info": "Invoice 4111111111111112",
        "counterparty_account": "KZ86125KZT5004100100",
    },
]


def test_card_numbers_are_hidden_in_a_file_unless_they_are_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "entries.parquet"
    with new_case(tmp_path / "one.idcase") as case:
        with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            add_import(work, b"a", _ROWS)
        export_entries(case, EntryQuery(), out)
        hidden = pl.read_parquet(out)
        export_entries(case, EntryQuery(), out, with_whole_cards=True)
        whole = pl.read_parquet(out)
        document = export_document(case, EntryQuery())
    assert hidden.get_column("card").to_list() == ["411111******1111", None]
    assert hidden.get_column("remittance_info")[0] == "Purchase 411111******1111 shop"
    assert _CARD not in str(hidden.to_dicts()) + str(document)
    assert whole.get_column("card")[0] == _CARD
    assert whole.get_column("other")[0] == f'{{"PAN":"{_CARD}"}}'


def test_numbers_that_are_no_cards_stay_as_they_are(tmp_path: Path) -> None:
    out = tmp_path / "entries.csv"
    with new_case(tmp_path / "one.idcase") as case:
        with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            add_import(work, b"a", _ROWS)
        export_entries(case, EntryQuery(), out)
    written = out.read_text(encoding="utf-8-sig")
    assert "Invoice 4111111111111112" in written
    assert "KZ86125KZT5004100100" in written


def test_a_workbook_says_in_the_language_of_the_reader_that_it_cannot_be_verified(tmp_path: Path) -> None:
    texts = {}
    for language in ("en", "ru"):
        out = tmp_path / f"{language}.xlsx"
        out.write_bytes(xlsx_file(pl.DataFrame({"a": ["1"]}), "Entries", (), language))
        sheet = openpyxl.load_workbook(out)["Entries"]
        assert sheet.oddFooter is not None
        texts[language] = str(sheet.oddFooter.center.text)
        assert texts[language] == load_catalogue(language).text(EDITABLE)
    assert "not verifiable" in texts["en"]
    assert csv_file(pl.DataFrame({"a": ["1"]})) == b"\xef\xbb\xbfa\n1\n"
