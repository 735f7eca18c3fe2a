"""A small workbook around a block of rows, for a reader that knows whole workbooks only."""

from __future__ import annotations

import io
import posixpath
import zipfile
from dataclasses import dataclass

from investigator_desktop.importers.reading.limits import MIB
from investigator_desktop.importers.reading.package import Package
from investigator_desktop.importers.reading.sheet_parts import counts_from_1904, workbook_part
from investigator_desktop.importers.reading.sheet_xml import SheetXml

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
_STRINGS = "sharedStrings.xml"
_STYLES = "styles.xml"
_LARGEST_STRINGS = 16 * MIB
_BLOCK = 4 * MIB


@dataclass(frozen=True, slots=True)
class Shell:
    """What every block of a workbook shares; its strings are parsed again with each block, hence the block's size."""

    parts: dict[str, bytes]
    block_size: int

    def workbook(self, sheet: SheetXml, block: bytes) -> io.BytesIO:
        """Return a block of rows of a sheet as a workbook of its own."""
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
            for name, content in self.parts.items():
                archive.writestr(name, content)
            archive.writestr("xl/worksheets/sheet1.xml", _sheet(sheet, block))
        stream.seek(0)
        return stream


def shell(package: Package) -> Shell | None:
    """Return what the blocks of a workbook share, None where that is too much to parse with each block."""
    folder = posixpath.dirname(workbook_part(package))
    size = package.size(f"{folder}/{_STRINGS}")
    if size > _LARGEST_STRINGS:
        return None
    epoch = "1" if counts_from_1904(package) else "0"
    parts = {name: text.encode() for name, text in _FIXED_PARTS.items()}
    parts["xl/workbook.xml"] = _WORKBOOK.format(epoch=epoch).encode()
    parts |= {f"xl/{name}": package.whole(f"{folder}/{name}") for name in (_STRINGS, _STYLES)}
    return Shell({name: content for name, content in parts.items() if content}, max(_BLOCK, 4 * size))


def _sheet(sheet: SheetXml, block: bytes) -> bytes:
    """Return the XML of a sheet of one block; it says first that no cells are merged, lest they be looked for."""
    prefix = sheet.prefix
    before = b'<%bmergeCells count="0"></%bmergeCells><%bsheetData>' % (prefix, prefix, prefix)
    return b"".join((sheet.root, before, block, b"</%bsheetData></%bworksheet>" % (prefix, prefix)))
