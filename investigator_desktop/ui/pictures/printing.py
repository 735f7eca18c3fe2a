"""Sheets on paper: one a page, as large as the paper allows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from investigator_desktop.domain.plates import Plate
from investigator_desktop.ui.pictures.sheets import ShownView, paint_sheet


def sheet_printer(title: str) -> QPrinter:
    """Return the printer of the system for sheets that lie, named by its job."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setFullPage(True)
    return printer


def print_sheets(printer: QPrinter, shown: ShownView, plates: Sequence[Plate]) -> bool:
    """Print sheets and tell whether the printer took them; a smaller paper makes them smaller."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    for number, plate in enumerate(plates):
        if number and not printer.newPage():
            painter.end()
            return False
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        factor = min(paper.width() / plate.width, paper.height() / plate.height)
        painter.save()
        painter.translate((paper.width() - factor * plate.width) / 2, 0)
        paint_sheet(painter, shown, plate, factor)
        painter.restore()
    return bool(painter.end())
