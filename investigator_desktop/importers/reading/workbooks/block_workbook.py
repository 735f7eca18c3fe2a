"""A small workbook around a block of rows, for a reader that knows whole workbooks only."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass

from investigator_desktop.importers.reading.limits import MIB
from investigator_desktop.importers.reading.workbooks.package import Package
from investigator_desktop.importers.reading.workbooks.sheet_parts import counts_from_1904, workbook_part
from investigator_desktop.importers.reading.workbooks.sheet_xml import SheetXml

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CONTENT = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FIXED_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/xl/workbook.xml" ContentType="{_CONTENT}.sheet.main+xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="r1" Type="{_OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>'
    f'<Relationship Id="r2" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="r3" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
}
_WORKBOOK = (
    f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><workbookPr date1904="{{epoch}}"/>'
    '<sheets><sheet name="rows" sheetId="1" r:id="r1"/></sheets></workbook>'
)
_BLOCK = 4 * MIB


@dataclass(frozen=True, slots=True)
class Shell:
    """What every block of a workbook shares, and the texts (as XML) that its cells may refer to."""

    parts: dict[str, bytes]
    texts: bytes
    block_size: int = _BLOCK

    def workbook(self, sheet: bytes, *, has_texts: bool) -> io.BytesIO:
        """Return the XML of a sheet as a workbook of its own."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)
            if has_texts and self.texts:
                archive.writestr("xl/sharedStrings.xml", self.texts)
            archive.writestr("xl/worksheets/sheet1.xml", sheet)
        stream.seek(0)
        return stream


def shell(package: Package) -> Shell:
    """Return what the blocks of a workbook share."""
    folder = posixpath.dirname(workbook_part(package))
    epoch = "1" if counts_from_1904(package) else "0"
    parts = {name: text.encode() for name, text in _FIXED_PARTS.items()}
    parts["xl/workbook.xml"] = _WORKBOOK.format(epoch=epoch).encode()
    if styles := package.whole(f"{folder}/styles.xml"):
        parts["xl/styles.xml"] = styles
    return Shell(parts, package.whole(f"{folder}/sharedStrings.xml"))


def block_sheet(sheet: SheetXml, block: bytes) -> bytes:
    """Return the XML of a sheet of one block; it says first that no cells are merged, lest they be looked for."""
    prefix = sheet.prefix
    before = b'<%bmergeCells count="0"></%bmergeCells><%bsheetData>' % (prefix, prefix, prefix)
    return b"".join((sheet.root, before, block, b"</%bsheetData></%bworksheet>" % (prefix, prefix)))


def plain_sheet(rows: bytes) -> bytes:
    """Return the XML of a sheet of rows without prefixes."""
    return b'<worksheet xmlns="%b"><sheetData>%b</sheetData></worksheet>' % (_MAIN.encode(), rows)
