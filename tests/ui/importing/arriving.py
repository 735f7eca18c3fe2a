"""Files as they arrive: locked, packed, and of a kind that cannot be read yet."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pyzipper
from msoffcrypto.format.ooxml import OOXMLFile
from openpyxl import Workbook

from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.staged_file import FileState
from investigator_desktop.ui.main_window.window import MainWindow
from tests.importers.reading.builders import first_sheet, saved

PASSWORD = "пароль"
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"
ACCOUNT, OTHER_ACCOUNT = "KZ257220000000000001", "KZ666010000000000011"


def statement(amount: float = 100.5) -> bytes:
    """Return a workbook with one entry."""
    book = Workbook()
    sheet = first_sheet(book)
    for row in (["Дата", "Дебет", "Кредит", "Назначение платежа"], ["01.02.2024", None, amount, "Оплата"]):
        sheet.append(row)
    return saved(book)


def locked(content: bytes, password: str = PASSWORD) -> bytes:
    """Return a workbook behind a password."""
    stream = io.BytesIO()
    OOXMLFile(io.BytesIO(content)).encrypt(password, stream)
    return stream.getvalue()


def packed(files: dict[str, bytes]) -> bytes:
    """Return an archive of files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return stream.getvalue()


def packed_with_password(files: dict[str, bytes], password: str = PASSWORD) -> bytes:
    """Return an archive whose files are behind a password."""
    stream = io.BytesIO()
    with pyzipper.AESZipFile(stream, "w", compression=zipfile.ZIP_DEFLATED) as archive:
        archive.setpassword(password.encode())
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        for name, content in files.items():
            archive.writestr(name, content)
    return stream.getvalue()


def asking(folder: Path, name: str, account: str = ACCOUNT) -> Path:
    """Return a file whose days can be read both ways."""
    path = folder / name
    rows = [f"08/07/2024,10.50,a {name}", "03/05/2024,-3.25,b", "09/06/2024,1.00,c"]
    lines = [f"Account: {account},,", "Date,Amount,Details", *rows]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def bring(window: MainWindow, *paths: Path) -> ImportPage:
    """Let the import page look at files and return it."""
    window.bring_files(paths)
    assert window.pages is not None
    return window.pages.evidence.importing


def listed(page: ImportPage) -> list[tuple[int, str, FileState]]:
    """Return depth, name and state of every row of the list."""
    return [(file.depth, without_controls(file.short_name), file.state) for file in page.files.files]


def choose(page: ImportPage, name: str) -> None:
    """Bring a file to the front by its short name."""
    row = [file.short_name for file in page.files.files].index(name)
    page.list.setCurrentIndex(page.files.index(row))
