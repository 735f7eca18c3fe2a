"""What else lies in an evidence folder: a letter, a list that is no statement, a file that arrived broken."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from investigator_desktop.training.workbook_bytes import (
    Cell,
    new_sheet,
    new_workbook,
    put_header,
    put_row,
    set_widths,
    workbook_bytes,
)
from investigator_desktop.training.written import FileNature, Plant, PlantKind, WrittenFile

_TERMINAL_TITLES = ("№ п/п", "Номер терминала", "Торговая точка", "Адрес", "Дата установки", "Состояние")


def _pdf_objects(lines: Sequence[str]) -> list[bytes]:
    shown = "".join(f"({line}) Tj T* " for line in lines)
    stream = f"BT /F1 12 Tf 72 770 Td 18 TL {shown}ET".encode("ascii")
    return [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources 6 0 R >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        b"<< /Font << /F1 5 0 R >> >>",
    ]


def _pdf(lines: Sequence[str]) -> bytes:
    """Return a one-page PDF 1.4 with lines of ASCII text."""
    body = b"%PDF-1.4\n"
    offsets = []
    objects = _pdf_objects(lines)
    for place, item in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (place, item)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    head = b"xref\n0 %d\n0000000000 65535 f \n" % size
    tail = b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    return body + head + table + tail


def write_letter(name: str, lines: Sequence[str]) -> WrittenFile:
    """Return a letter as PDF, which is no statement."""
    return WrittenFile(name, "letter", FileNature.UNREADABLE, _pdf(lines), 0)


def write_terminal_list(
    name: str, author: str, terminals: Sequence[tuple[str, str, str, date]], issued_at: datetime
) -> WrittenFile:
    """Return a workbook that lists card terminals: number, shop, address and day of installation."""
    book = new_workbook(author, issued_at)
    sheet = new_sheet(book, "Терминалы")
    put_row(sheet, 1, ["Список терминалов"])
    put_header(sheet, 3, _TERMINAL_TITLES)
    set_widths(sheet, (8, 18, 34, 44, 16, 14))
    for place, (number, shop, address, installed_at) in enumerate(terminals, start=1):
        cells: list[Cell] = [place, number, shop, address, installed_at, "Активен"]
        put_row(sheet, place + 3, cells)
        sheet.cell(place + 3, 5).number_format = "dd.mm.yyyy"
    return WrittenFile(
        name, "terminal-list", FileNature.NOT_A_STATEMENT, workbook_bytes(book), len(terminals)
    )


def cut_off(file: WrittenFile, text: str) -> WrittenFile:
    """Return a file of which only the first three fifths arrived; `text` says what was lost."""
    content = file.content[: len(file.content) * 3 // 5]
    plant = Plant(PlantKind.TRUNCATED_FILE, file.name, None, text)
    return replace(
        file,
        layout="damaged",
        nature=FileNature.UNREADABLE,
        content=content,
        row_count=0,
        statements=(),
        plants=(plant,),
    )
