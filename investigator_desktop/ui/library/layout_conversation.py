"""Asks which layout a file has, or keeps how it is read as a layout, and has files read with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from investigator_desktop.ui.context import CaseContext
from investigator_desktop.ui.importing.page import ImportPage
from investigator_desktop.ui.importing.preview_table import ColumnPick
from investigator_desktop.ui.importing.staged_file import StagedFile, with_column

if TYPE_CHECKING:
    from investigator_desktop.importers.known_layouts.presets_text import Preset
    from investigator_desktop.ui.library.keep_layout_dialog import KeepLayoutDialog, LayoutKept


class LayoutConversation(QObject):
    """One dialog at a time, about the file in front of the import page."""

    def __init__(self, context: CaseContext, page: ImportPage) -> None:
        super().__init__(page)
        self._context = context
        self._page = page
        self._asked: StagedFile | None = None
        self.dialog: QDialog | None = None
        self._keeping: KeepLayoutDialog | None = None
        page.panel.layout_button.choice_asked.connect(self.ask_choice)
        page.panel.layout_button.keeping_asked.connect(self.ask_keeping)
        page.queue.file_read.connect(self._follow)

    def ask_choice(self) -> None:
        """Ask by which layout the file in front shall be read."""
        from investigator_desktop.ui.library.layout_choice_dialog import LayoutChoiceDialog

        self._asked = file = self._page.current()
        if file is not None and file.checked is not None:
            dialog = LayoutChoiceDialog(self._context.window, file.checked.reading, self._page)
            dialog.layout_chosen.connect(self._use)
            self._open(dialog)

    def ask_keeping(self) -> None:
        """Ask how the layout of the file in front shall be called, and keep it."""
        from investigator_desktop.ui.library.keep_layout_dialog import KeepLayoutDialog

        file = self._page.current()
        if file is not None and file.checked is not None:
            dialog = KeepLayoutDialog(self._context.window, file, self._page.files.files, self._page)
            dialog.column_changed.connect(self._change_column)
            dialog.kept.connect(self._take_kept)
            self._open(dialog)
            self._keeping = dialog

    def _follow(self, file: StagedFile) -> None:
        """Let a dialog about a file show how it is read now."""
        if self._keeping is not None and self._keeping.file.path == file.path:
            self._keeping.show_file(file)

    def _use(self, preset: Preset) -> None:
        if self._asked is not None:
            self._page.queue.read_again(self._asked, self._asked.mapping, preset)

    def _change_column(self, pick: ColumnPick) -> None:
        if self._keeping is not None:
            file = self._keeping.file
            mapping = with_column(self._page.queue.mapping_of(file), pick.sheet, pick.index, pick.field)
            self._page.queue.read_again(file, mapping)

    def _take_kept(self, kept: LayoutKept) -> None:
        for file in kept.files:
            self._page.queue.read_again(file, file.mapping, kept.preset)
        display = self._context.display
        sentence = self.tr(
            "The layout {id} is kept on this computer; %Ln files are read with it.", "", len(kept.files)
        )
        self._page.tell(sentence.format(id=display.code(kept.preset.id)))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.finished.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open()

    def _forget_dialog(self) -> None:
        self.dialog = self._keeping = None
