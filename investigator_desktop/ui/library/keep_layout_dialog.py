"""Keeps how a file is read as a layout, in three steps: its columns, its bank, and which other files it fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QStackedWidget, QVBoxLayout, QWidget

from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.qtbridge.task_runner import Failure
from investigator_desktop.ui.context import WindowContext
from investigator_desktop.ui.importing.staged_file import StagedFile
from investigator_desktop.ui.library.layout_columns import LayoutColumns
from investigator_desktop.ui.library.layout_form import LayoutForm
from investigator_desktop.ui.library.layout_tasks import CheckedLayout, check_layout, proposal, save_layout
from investigator_desktop.ui.library.list_dialog import ListDialog
from investigator_desktop.ui.theme import SMALL
from investigator_desktop.ui.widgets.banner import BannerKind
from investigator_desktop.ui.widgets.buttons import plain_button, primary_button
from investigator_desktop.ui.widgets.labels import Look, label
from investigator_desktop.ui.widgets.plain_table import PlainRow, PlainTable

if TYPE_CHECKING:
    from investigator_desktop.importers.known_layouts.presets_fit import LayoutFit
    from investigator_desktop.importers.known_layouts.presets_text import Preset
    from investigator_desktop.operations.layouts import KnownLayout

_COLUMNS, _BANK, _CHECK = range(3)
_READ = frozenset({ReadStatus.OK, ReadStatus.NEEDS_MAPPING})


@dataclass(frozen=True, slots=True)
class LayoutKept:
    """A layout that was kept, and the files that are to be read with it now."""

    preset: Preset
    files: tuple[StagedFile, ...]


class KeepLayoutDialog(ListDialog):
    """Stays open while a column is changed and the file is read again; nothing is kept before the last step."""

    column_changed = Signal(object)  # ColumnPick with the field that was chosen
    kept = Signal(object)  # LayoutKept

    def __init__(
        self, context: WindowContext, file: StagedFile, others: Sequence[StagedFile], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.file = file
        self._others = tuple(one for one in others if _is_read(one))
        self._checked: CheckedLayout | None = None
        self._has_proposed = False
        self.steps = QStackedWidget(self)
        self.columns = LayoutColumns(context.display, self.steps)
        self.form = LayoutForm(self.steps)
        self._last = QWidget(self.steps)
        titles = (self.tr("File"), self.tr("Fits"), self.tr("Why not"))
        self.fits = PlainTable(self.tr("Files that were looked at"), titles, self._last)
        self.read_now = QCheckBox(self.tr("Read the files that fit with this layout now"), self._last)
        self.back_button = plain_button(self.tr("Back"), "back", self)
        self.next_button = primary_button(self.tr("Next"), "chevron-forward", self)
        self._lay_out()
        self.columns.column_changed.connect(self.column_changed)
        self.back_button.clicked.connect(self._go_back)
        self.next_button.clicked.connect(self._go_on)
        self.show_file(file)
        self._show_step(_COLUMNS)

    def show_file(self, file: StagedFile) -> None:
        """Show the columns of the file as they are read now."""
        self.file = file
        if file.checked is not None:
            self.columns.show_reading(file.checked.reading)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self._last)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SMALL)
        self._name = label("", Look.STRONG, self._last)
        self.read_now.setChecked(True)
        for widget in (self._name, self.fits, self.read_now):
            column.addWidget(widget)
        for page in (self.columns, self.form, self._last):
            self.steps.addWidget(page)
        self.middle.addWidget(self.steps, 1)
        self.close_button.setText(self.tr("Cancel"))
        self.add_button(self.back_button)
        self.add_button(self.next_button, is_last=True)

    def _show_step(self, step: int) -> None:
        self.banner.clear()
        self.steps.setCurrentIndex(step)
        titles = (
            self.tr("Keep as a layout, step 1 of 3: the columns"),
            self.tr("Keep as a layout, step 2 of 3: the bank"),
            self.tr("Keep as a layout, step 3 of 3: the check"),
        )
        sentences = (
            self.tr(
                "Check what each column holds. A day and an amount are needed; what no field fits is kept as it is."
            ),
            self.tr("Say whose layout it is. The program proposes what stands in the file."),
            self.tr("The layout is kept on this computer when you press the button; cases stay as they are."),
        )
        self.describe(titles[step], sentences[step])
        self.back_button.setVisible(step != _COLUMNS)
        self.next_button.setText(self.tr("Keep the layout") if step == _CHECK else self.tr("Next"))
        self.next_button.setAccessibleName(self.next_button.text())
        (self.columns.table, self.form.bank, self.fits)[step].setFocus()

    def _go_back(self) -> None:
        self._show_step(self.steps.currentIndex() - 1)

    def _go_on(self) -> None:
        step = self.steps.currentIndex()
        if step == _COLUMNS:
            self._propose()
            self._show_step(_BANK)
        elif step == _BANK:
            self._check()
        else:
            self._save()

    def _propose(self) -> None:
        if self.file.checked is not None and not self._has_proposed:
            self._has_proposed = True
            self.form.propose(proposal(self.file.checked.reading, self.columns.sheet()))

    def _check(self) -> None:
        checked = self.file.checked
        if checked is None:
            return
        others = tuple(one.checked.reading for one in self._others if one.checked is not None)
        entered = self.form.entered(self.columns.sheet())
        work = partial(check_layout, checked.reading, checked.mapping, entered, others)
        task = self._context.tasks.task(self.tr("Checking the layout"), work)
        task.succeeded.connect(self._show_checked)
        task.failed.connect(self._show_failure)
        task.start()

    def _show_checked(self, checked: CheckedLayout) -> None:
        self._checked = checked
        display = self._context.display
        named = self.tr("{id}: %Ln columns", "", len(checked.preset.columns))
        self._name.setText(named.format(id=display.code(checked.preset.id)))
        self.fits.show_rows(
            [self._row(file, fit) for file, fit in zip(self._others, checked.fits, strict=True)]
        )
        self._show_step(_CHECK)

    def _row(self, file: StagedFile, fit: LayoutFit) -> PlainRow:
        display = self._context.display
        share = self.tr("{percent} % of the titles").format(percent=display.number(round(fit.share * 100)))
        mark = ("passed", "good") if fit.is_fitting else ("failed", "muted")
        return PlainRow(file, (display.name(file.whole_name), share, display.sentence(fit.reason)), mark)

    def _save(self) -> None:
        if self._checked is not None:
            work = partial(save_layout, self._checked.preset)
            task = self._context.tasks.task(self.tr("Keeping the layout"), work)
            task.succeeded.connect(self._tell_kept)
            task.failed.connect(self._show_failure)
            task.start()

    def _tell_kept(self, known: KnownLayout) -> None:
        assert self._checked is not None
        pairs = zip(self._others, self._checked.fits, strict=True)
        fitting = tuple(file for file, fit in pairs if fit.is_fitting and not file.known_as)
        is_wanted = self.read_now.isChecked()
        self.accept()
        self.kept.emit(LayoutKept(known.preset, fitting if is_wanted else ()))

    def _show_failure(self, failure: Failure) -> None:
        self.banner.say(BannerKind.BAD, self._context.display.text(failure.sentence))


def _is_read(file: StagedFile) -> bool:
    return file.checked is not None and file.checked.reading.status in _READ
