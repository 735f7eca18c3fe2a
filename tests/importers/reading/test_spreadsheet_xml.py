from __future__ import annotations

from datetime import datetime

import pytest

from investigator_desktop.importers.raw import MergedRange, RawFile
from investigator_desktop.importers.reading.errors import DamagedXmlWorkbook, UnreadableFile, XmlWithDoctype
from tests.importers.reading.builders import cell
from tests.importers.reading.conftest import Read

_HEAD = (
    '<?xml version="1.0"{encoding}?>\n<?mso-application progid="Excel.Sheet"?>\n'
    '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"'
    ' xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">'
    '<Styles><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style>'
    '<Style ss:ID="z"><NumberFormat ss:Format="000000000000"/></Style></Styles>'
)


def workbook(rows: str, more: str = "", encoding: str = "utf-8") -> bytes:
    head = _HEAD.format(encoding=f' encoding="{encoding}"')
    sheet = f'<Worksheet ss:Name="Выписка"><Table>{rows}</Table></Worksheet>'
    return f"{head}{sheet}{more}</Workbook>".encode(encoding)


def test_cells_keep_their_kind_and_their_place(read: Read) -> None:
    rows = (
        '<Row ss:Index="3"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">Счёт</Data></Cell>'
        '<Cell><Data ss:Type="Number">12.5</Data></Cell></Row>'
        '<Row ss:Index="5"><Cell ss:Index="2"><Data ss:Type="DateTime">2024-01-31T10:20:30.000</Data></Cell>'
        '<Cell ss:StyleID="z"><Data ss:Type="Number">12345</Data></Cell>'
        '<Cell ss:StyleID="d"><Data ss:Type="Number">45322</Data></Cell>'
        '<Cell><Data ss:Type="Boolean">1</Data></Cell><Cell><Data ss:Type="Error">#N/A</Data></Cell></Row>'
    )
    file = read(workbook(rows), "Выписка.xls")
    sheet = file.sheets[0]
    assert (file.container, sheet.name) == ("xml2003", "Выписка")
    assert sheet.merged == (MergedRange(3, 4, 0, 1),)
    assert cell(sheet, 3, 0) == {"text": "Счёт"}
    assert cell(sheet, 3, 2) == {"number": 12.5}
    assert cell(sheet, 5, 1) == {"moment": datetime(2024, 1, 31, 10, 20, 30)}
    assert cell(sheet, 5, 2) == {"number": 12345.0, "format": "000000000000"}
    assert cell(sheet, 5, 3) == {"moment": datetime(2024, 1, 31)}
    assert cell(sheet, 5, 4) == {"text": "TRUE"}
    assert cell(sheet, 5, 5) == {"text": "#N/A"}


def test_every_sheet_is_read_and_a_hidden_one_is_known(read: Read) -> None:
    more = (
        '<Worksheet ss:Name="2"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table>'
        "<WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>"
    )
    file = read(workbook("", more), "a.xml")
    assert [(sheet.name, sheet.is_hidden) for sheet in file.sheets] == [("Выписка", False), ("2", True)]


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "utf-16"])
def test_the_encoding_that_the_document_declares_is_used(read: Read, encoding: str) -> None:
    rows = '<Row><Cell><Data ss:Type="String">Оплата</Data></Cell></Row>'
    assert cell(read(workbook(rows, encoding=encoding), "a.xls").sheets[0], 1, 0) == {"text": "Оплата"}


def refused(read: Read, content: bytes) -> UnreadableFile:
    with pytest.raises(UnreadableFile) as caught:
        read(content, "a.xls")
    return caught.value


def test_one_that_is_cut_off_is_damaged(read: Read) -> None:
    rows = '<Row><Cell><Data ss:Type="String">x</Data></Cell></Row>' * 9
    assert isinstance(refused(read, workbook(rows)[:900]), DamagedXmlWorkbook)


def test_one_with_entities_is_refused(read: Read) -> None:
    content = workbook("<Row/>").replace(b"<Workbook ", b'<!DOCTYPE Workbook [<!ENTITY a "b">]><Workbook ', 1)
    assert isinstance(refused(read, content), XmlWithDoctype)


def test_an_index_that_no_workbook_has_is_not_believed(read: Read) -> None:
    rows = '<Row ss:Index="99999999999999999999"><Cell ss:Index="999999"><Data ss:Type="String">x</Data></Cell></Row>'
    file: RawFile = read(workbook(rows), "a.xls")
    assert cell(file.sheets[0], 1, 0) == {"text": "x"}
