"""The dialogs of the operating system in which files and folders are chosen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.translator import translated

CASE_SUFFIX = ".idcase"


def documents_folder() -> Path:
    """Return the user's folder of documents, the home folder where there is none."""
    named = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(named) if named and Path(named).is_dir() else Path.home()


def choose_case_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask which case to open; None where nothing was chosen."""
    title = translated(message("FileChoice", "Open case"))
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _case_filter())
    return Path(chosen) if chosen else None


def choose_new_case_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a new case file shall be; None where nothing was chosen."""
    title = translated(message("FileChoice", "Where shall the case file be?"))
    return _save(parent, title, suggested, _case_filter())


def choose_files(parent: QWidget, folder: Path) -> Sequence[Path]:
    """Ask which files to add; empty where nothing was chosen."""
    title = translated(message("FileChoice", "Add files to the case"))
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, str(folder))
    return [Path(name) for name in chosen]


def choose_folder(parent: QWidget, folder: Path) -> Path | None:
    """Ask which folder to add with all files in it; None where nothing was chosen."""
    title = translated(message("FileChoice", "Add a folder to the case"))
    chosen = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(chosen) if chosen else None


def choose_report_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the report shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Write the report"))
    return _save(parent, title, suggested, translated(message("FileChoice", "PDF document (*.pdf)")))


def choose_export_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the shown entries shall be written and in which format; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export the entries shown"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
        translated(message("FileChoice", "Parquet table (*.parquet)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_overview_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the workbook of the overview shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Write the workbook"))
    return _save(parent, title, suggested, translated(message("FileChoice", "Workbook (*.xlsx)")))


def choose_evidence_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a file of the case shall be saved as it was received; None where nothing was chosen."""
    title = translated(message("FileChoice", "Save the file as received"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested))
    return Path(chosen) if chosen else None


def choose_receipt_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a receipt or a recovery sheet shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Write the document"))
    return _save(parent, title, suggested, translated(message("FileChoice", "PDF document (*.pdf)")))


def choose_copy_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a copy of the case shall be saved; None where nothing was chosen."""
    title = translated(message("FileChoice", "Save a copy of the case"))
    return _save(parent, title, suggested, _case_filter())


def choose_trail_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the records shown shall be written and in which format; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export the records shown"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
        translated(message("FileChoice", "JSON text (*.json)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_letter_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a letter shall be drafted, in the kind of file suggested; None where nothing was chosen."""
    title = translated(message("FileChoice", "Draft the letter"))
    formats = {
        ".docx": translated(message("FileChoice", "Document to be edited (*.docx)")),
        ".pdf": translated(message("FileChoice", "PDF document (*.pdf)")),
    }
    return _save(parent, title, suggested, formats[suggested.suffix])


def choose_comparison_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the differences of two productions shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export the differences"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_matches_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the transfers shall be written, each with its grade; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export the transfers"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_losses_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the schedule of losses shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Write the schedule of losses"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_flows_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the totals of flows shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export the totals"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_spending_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where the outgoings shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export the outgoings"))
    formats = (
        translated(message("FileChoice", "Workbook (*.xlsx)")),
        translated(message("FileChoice", "Comma-separated text (*.csv)")),
    )
    return _save(parent, title, suggested, ";;".join(formats))


def choose_rates_file(parent: QWidget, folder: Path) -> Path | None:
    """Ask for a table of rates of exchange; None where nothing was chosen."""
    title = translated(message("FileChoice", "Choose the table of rates"))
    filters = translated(message("FileChoice", "Tables of rates (*.csv *.xlsx *.toml)"))
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), filters)
    return Path(chosen) if chosen else None


def choose_bundle_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a sealed bundle shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Write the bundle"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested))
    return Path(chosen) if chosen else None


def choose_layouts_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where signed layouts shall be written; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export layouts"))
    return _save(parent, title, suggested, _layouts_filter())


def choose_signed_layouts(parent: QWidget, folder: Path) -> Path | None:
    """Ask which file of signed layouts to import; None where nothing was chosen."""
    title = translated(message("FileChoice", "Import layouts"))
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _layouts_filter())
    return Path(chosen) if chosen else None


def _layouts_filter() -> str:
    return translated(message("FileChoice", "Signed layouts (*.json)"))


def _case_filter() -> str:
    return translated(message("FileChoice", "Case file (*.idcase)"))


def choose_picture_file(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where a picture shall be written, in the kind of file suggested; None where nothing was chosen."""
    title = translated(message("FileChoice", "Export a picture"))
    formats = {
        ".pdf": translated(message("FileChoice", "PDF document (*.pdf)")),
        ".svg": translated(message("FileChoice", "Scalable drawing (*.svg)")),
        ".png": translated(message("FileChoice", "Image of pixels (*.png)")),
    }
    return _save(parent, title, suggested, formats[suggested.suffix])


def _save(parent: QWidget, title: str, suggested: Path, filters: str) -> Path | None:
    chosen, used = QFileDialog.getSaveFileName(parent, title, str(suggested), filters)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(_suffix_of(used))


def _suffix_of(used_filter: str) -> str:
    return used_filter.rpartition("*")[2].rstrip(")")
