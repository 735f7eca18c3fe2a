from __future__ import annotations

import io
import zipfile
from datetime import datetime

import openpyxl

from investigator_desktop.importers.reading.workbooks.properties import CORE, workbook_properties


def test_a_workbook_says_who_made_and_saved_it_and_when() -> None:
    book = openpyxl.Workbook()
    book.properties.creator = "Bank"
    book.properties.lastModifiedBy = "Clerk"
    book.properties.created = datetime(2024, 1, 2, 3, 4, 5)
    out = io.BytesIO()
    book.save(out)
    found = workbook_properties(out.getvalue())

    assert found is not None
    assert (found.creator, found.last_modified_by) == ("Bank", "Clerk")
    assert found.created_at == datetime(2024, 1, 2, 3, 4, 5)


def test_what_is_no_workbook_or_states_nothing_has_no_properties() -> None:
    assert workbook_properties(b"%PDF-1.4") is None
    assert workbook_properties(b"PK\x03\x04 cut off") is None
    assert workbook_properties(_archive("other.xml", b"<a/>")) is None
    assert workbook_properties(_archive(CORE, b"<a/>")) is None
    assert workbook_properties(_archive(CORE, b"<a")) is None
    assert workbook_properties(_archive(CORE, b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")) is None


def _archive(name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, content)
    return out.getvalue()
