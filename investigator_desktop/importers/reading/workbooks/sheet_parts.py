"""Which part of an .xlsx holds which sheet, and what the workbook says of dates and number formats."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from investigator_desktop.importers.reading.workbooks.package import Package

_ZEROS = re.compile(r"0{2,}")
_TEXT_FORMAT_ID = 49
_TEXT_FORMAT = "@"
_WORKSHEET = "/worksheet"


@dataclass(frozen=True, slots=True)
class SheetPart:
    """A sheet's name and the part of the archive that holds it, none for a sheet without cells (a chart)."""

    name: str
    part: str
    is_hidden: bool


def workbook_part(package: Package) -> str:
    """Return the part that lists the sheets."""
    relations = _relations(package, "_rels/.rels", "")
    return next(
        (part for kind, part in relations.values() if kind.endswith("/officeDocument")), "xl/workbook.xml"
    )


def sheet_parts(package: Package) -> tuple[SheetPart, ...]:
    """Return the sheets in the order of the workbook."""
    part = workbook_part(package)
    root = package.xml(part)
    if root is None:
        return ()
    folder, name = posixpath.split(part)
    relations = _relations(package, f"{folder}/_rels/{name}.rels", folder)
    found = []
    for sheet in _children(root, "sheet"):
        identity = next((value for key, value in sheet.attrib.items() if key.endswith("}id")), "")
        kind, target = relations.get(identity, ("", ""))
        is_hidden = sheet.get("state", "visible") != "visible"
        found.append(SheetPart(sheet.get("name", ""), target if kind.endswith(_WORKSHEET) else "", is_hidden))
    return tuple(found)


def counts_from_1904(package: Package) -> bool:
    """Tell whether the workbook counts its days from 1904."""
    root = package.xml(workbook_part(package))
    properties = _children(root, "workbookPr") if root is not None else []
    return any(one.get("date1904", "0").lower() in {"1", "true", "on"} for one in properties)


def telling_styles(package: Package) -> dict[int, str]:
    """Return the cell styles whose number format changes what a number means: zeros alone, and text."""
    folder = posixpath.dirname(workbook_part(package))
    root = package.xml(f"{folder}/styles.xml")
    if root is None:
        return {}
    codes = {int(one.get("numFmtId", "-1")): one.get("formatCode", "") for one in _children(root, "numFmt")}
    telling = {
        number: code for number, code in codes.items() if _ZEROS.fullmatch(code) or code == _TEXT_FORMAT
    }
    telling[_TEXT_FORMAT_ID] = _TEXT_FORMAT
    styles = [xf for cells in _children(root, "cellXfs") for xf in cells]
    numbers = [int(xf.get("numFmtId", "0")) for xf in styles]
    return {style: telling[number] for style, number in enumerate(numbers) if number in telling}


def _relations(package: Package, part: str, folder: str) -> dict[str, tuple[str, str]]:
    """Return the relations of a part: id to kind and target."""
    root = package.xml(part)
    if root is None:
        return {}
    return {
        one.get("Id", ""): (one.get("Type", ""), _resolved(folder, one.get("Target", "")))
        for one in _children(root, "Relationship")
    }


def _resolved(folder: str, target: str) -> str:
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )


def _children(root: Element, name: str) -> list[Element]:
    return [one for one in root.iter() if one.tag.rpartition("}")[2] == name]
