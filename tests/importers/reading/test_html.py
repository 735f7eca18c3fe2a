from __future__ import annotations

from datetime import datetime

import pytest

from investigator_desktop.importers.raw import EncodingEvidence, MergedRange, RawSheet
from investigator_desktop.importers.reading.errors import DamagedPage, NothingInFile
from tests.importers.reading.builders import cell
from tests.importers.reading.conftest import Read

HEAD = '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="{charset}">{style}</head>'


def sheet_of(read: Read, body: str, style: str = "", charset: str = "windows-1251") -> RawSheet:
    page = f"{HEAD.format(charset=charset, style=style)}<body>{body}</body></html>"
    file = read(page.encode(charset), "Выписка.xls")
    assert file.container == "html"
    assert len(file.sheets) == 1
    return file.sheets[0]


def texts(sheet: RawSheet) -> dict[tuple[int, int], str]:
    found: dict[tuple[int, int], str] = {}
    for column in range(sheet.width):
        values = sheet.text(column)
        if values is not None:
            pairs = zip(sheet.frame["row"], values, strict=True)
            found |= {(row, column): text for row, text in pairs if text is not None}
    return found


def test_a_web_page_under_the_name_of_a_workbook_is_a_sheet(read: Read) -> None:
    table = "<table><tr><th>Дата<th>Сумма<tr><td>01.02.2024<td>1&nbsp;000,50</table>"
    body = f"<h3>Выписка</h3>Счёт: KZ1<br>за январь{table}"
    assert texts(sheet_of(read, body)) == {
        (1, 0): "Выписка",
        (2, 0): "Счёт: KZ1",
        (3, 0): "за январь",
        (4, 0): "Дата",
        (4, 1): "Сумма",
        (5, 0): "01.02.2024",
        (5, 1): "1\u00a0000,50",
    }


def test_cells_that_span_rows_and_columns_are_merged_blocks(read: Read) -> None:
    rows = "<tr><td rowspan=2>Дата<td colspan=2>Обороты<tr><td>Дебет<td>Кредит<tr><td>1<td>2<td>3"
    sheet = sheet_of(read, f"<table>{rows}</table>")
    assert sheet.merged == (MergedRange(1, 2, 0, 0), MergedRange(1, 1, 1, 2))
    assert texts(sheet)[2, 1] == "Дебет"
    assert texts(sheet)[3, 2] == "3"


def test_a_table_in_a_cell_widens_its_column_and_heightens_its_row(read: Read) -> None:
    inner = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
    sheet = sheet_of(read, f"<table><tr><td>x<td>{inner}<td>y<tr><td>1<td>2<td>3</table>")
    assert texts(sheet) == {
        (1, 0): "x",
        (1, 1): "a",
        (1, 2): "b",
        (1, 3): "y",
        (2, 1): "c",
        (2, 2): "d",
        (3, 0): "1",
        (3, 1): "2",
        (3, 3): "3",
    }
    assert MergedRange(3, 3, 1, 2) in sheet.merged


@pytest.mark.parametrize(
    ("style", "next_row"), [("", 3), ("<style>br {mso-data-placement:same-cell;}</style>", 2)]
)
def test_lines_of_a_cell_stay_together_and_count_as_rows_unless_the_page_says_otherwise(
    read: Read, style: str, next_row: int
) -> None:
    sheet = sheet_of(read, "<table><tr><td>Оплата<br>за услуги<td>5<tr><td>x</table>", style)
    assert texts(sheet)[1, 0] == "Оплата\nза услуги"
    assert texts(sheet)[next_row, 0] == "x"


def test_the_raw_number_that_a_spreadsheet_wrote_beside_the_text_is_the_value(read: Read) -> None:
    style = '<style>.d {mso-number-format:"dd\\.mm\\.yyyy";} .t {mso-number-format:"\\@";}</style>'
    row = (
        '<td x:num="1234.5">1 234,50<td class=d x:num="45322">31.01.2024<td class=t x:num>00123'
        "<td style=\"mso-number-format:'000000000000'\" x:num='12345'>000000012345<td sdval='7.25'>7,25<td x:str>8"
    )
    sheet = sheet_of(read, f"<table><tr>{row}</table>", style)
    assert cell(sheet, 1, 0) == {"number": 1234.5}
    assert cell(sheet, 1, 1) == {"moment": datetime(2024, 1, 31)}
    assert cell(sheet, 1, 2) == {"text": "00123"}
    assert cell(sheet, 1, 3) == {"number": 12345.0, "format": "000000000000"}
    assert cell(sheet, 1, 4) == {"number": 7.25}
    assert cell(sheet, 1, 5) == {"text": "8"}


def test_hidden_rows_are_read_and_scripts_are_not(read: Read) -> None:
    body = '<script>var a = "<td>no";</script><table><tr style="display:none"><td>hidden<tr><td>seen</table>'
    assert texts(sheet_of(read, body)) == {(1, 0): "hidden", (2, 0): "seen"}


def test_the_name_that_excel_hides_in_a_comment_is_the_name_of_the_sheet(read: Read) -> None:
    style = "<!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>Лист 7</x:Name></x:ExcelWorksheet></xml><![endif]-->"
    assert sheet_of(read, "<table><tr><td>1</table>", style).name == "Лист 7"


@pytest.mark.parametrize(
    ("declared", "written", "evidence"),
    [
        ("windows-1251", "cp1251", EncodingEvidence.DECLARED),
        ("koi8-r", "koi8-r", EncodingEvidence.DECLARED),
        ("windows-1251", "utf-8", EncodingEvidence.VALID_UTF8),
        ("utf-8", "cp1251", EncodingEvidence.LETTERS),
        ("utf-16", "utf-16", EncodingEvidence.BYTE_ORDER_MARK),
        ("unicode", "utf-16-le", EncodingEvidence.ZERO_BYTES),
    ],
)
def test_the_bytes_of_a_page_decide_where_they_contradict_what_it_declares(
    read: Read, declared: str, written: str, evidence: EncodingEvidence
) -> None:
    text = "Оплата за транспортные услуги по договору, перевод средств на счёт"
    page = f"<html><head><meta charset={declared}></head><table><tr><td>{text}</table>"
    file = read(page.encode(written), "a.xls")
    assert texts(file.sheets[0]) == {(1, 0): text}
    assert file.encoding_evidence is evidence


def test_a_page_without_anything_to_show_says_so(read: Read) -> None:
    with pytest.raises(NothingInFile):
        read(b"<html><table><tr><td>&nbsp;</td></tr></table></html>", "empty.xls")


def test_spans_of_millions_cost_nothing(read: Read) -> None:
    body = "<table><tr><td colspan=99999999 rowspan=99999999>a<td>b<tr><td>c</table>"
    assert texts(sheet_of(read, body))[1, 0] == "a"


def test_a_page_saved_as_a_single_file_is_read(read: Read) -> None:
    page = (
        'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\ntext\r\n--b\r\n'
        "Content-Location: file:///C:/x/sheet.htm\r\nContent-Transfer-Encoding: quoted-printable\r\n"
        'Content-Type: text/html; charset="utf-8"\r\n\r\n'
        "<table><tr><td>=D0=94=D0=B0=D1=82=D0=B0</td></tr></table>\r\n--b--\r\n"
    )
    file = read(page.encode(), "Выписка.xls")
    assert file.container == "mhtml"
    assert texts(file.sheets[0]) == {(1, 0): "Дата"}


@pytest.mark.parametrize(
    "content",
    [b"<table><tr><td>" * 1_000, b"<table><tr>" + b"<td>1" * 20_000, b"<table><tr><td>" + b"x" * 20_000_000],
)
def test_a_page_that_nobody_prints_is_refused(read: Read, content: bytes) -> None:
    with pytest.raises(DamagedPage, match=r"“a\.xls” is refused"):
        read(b"<html>" + content, "a.xls")
