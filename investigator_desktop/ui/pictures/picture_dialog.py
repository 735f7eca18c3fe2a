"""Asks what a picture shall say, as which file it is wanted, and what it may let out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from investigator_desktop.domain.plates import Plate
from investigator_desktop.ui.pictures.picture_tasks import PictureQuestion, PictureWish
from investigator_desktop.ui.pictures.preview import SheetPreview
from investigator_desktop.ui.pictures.sheets import ShownView
from investigator_desktop.ui.widgets.form_dialog import Fault, FormDialog
from investigator_desktop.ui.widgets.labels import Look, label

LONGEST_CAPTION = 240
PlatesOf = Callable[[ShownView], tuple[Plate, ...]]


class PictureDialog(FormDialog):
    """Shows the sheet while its caption is typed."""

    def __init__(
        self, question: PictureQuestion, plates_of: PlatesOf, parent: QWidget, *, is_for_paper: bool
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._plates_of = plates_of
        self._is_for_paper = is_for_paper
        self.preview = SheetPreview(self)
        self.caption = QLineEdit(self)
        self.kind = QComboBox(self)
        self.outside_basis = QCheckBox(self)
        self.intelligence = QCheckBox(self)
        self._describe()
        self._fill()
        self._refresh()
        self.caption.textChanged.connect(self._refresh)

    def fault(self) -> Fault | None:
        """Return what is not said or not agreed to."""
        if not self.caption.text().strip():
            return self.caption, self.tr("Say in a sentence what the picture shows.")
        for box in (self.outside_basis, self.intelligence):
            if box.isVisibleTo(self) and not box.isChecked():
                return box, self.tr(
                    "The picture shows entries that leave the case only where you agree to it."
                )
        return None

    def answer(self) -> PictureWish:
        """Return what was entered."""
        from investigator_desktop.operations.releases import Release

        release = Release(self.outside_basis.isChecked(), self.intelligence.isChecked())
        suffix = "" if self._is_for_paper else str(self.kind.currentData())
        return PictureWish(" ".join(self.caption.text().split()), suffix, release)

    def _describe(self) -> None:
        if self._is_for_paper:
            self.describe(
                self.tr("Print a picture"),
                self.tr(
                    "The sheet says which case it is of, what filters it, and in which zone times stand."
                ),
                self.tr("Choose the printer…"),
            )
            return
        self.describe(
            self.tr("Export a picture"),
            self.tr("The sheet says which case it is of, what filters it, and in which zone times stand."),
            self.tr("Choose the file…"),
        )

    def _fill(self) -> None:
        self.caption.setText(str(self._question.shown.view.caption))
        self.caption.setMaxLength(LONGEST_CAPTION)
        self.caption.selectAll()
        self.add_row(self.tr("Caption"), self.caption)
        for suffix, title in self._kinds():
            self.kind.addItem(title, suffix)
        if self._is_for_paper:
            self.kind.hide()
        else:
            self.add_row(self.tr("Kind of file"), self.kind)
        self._offer_release()
        self.form.addRow(self.preview)
        count = len(self._question.shown.view.scenes)
        if count > 1:
            told = self.tr("%Ln sheets are written; this is the first of them.", "", count)
            self.form.addRow(label(told, Look.NOTE, self))

    def _kinds(self) -> tuple[tuple[str, str], ...]:
        return (
            (".pdf", self.tr("PDF, to be filed and printed")),
            (".svg", self.tr("SVG, a drawing that can be edited")),
            (".png", self.tr("PNG, an image for slides and letters")),
        )

    def _offer_release(self) -> None:
        beyond = self._question.beyond
        outside = self.tr("%Ln entries outside the legal basis may be shown", "", beyond.outside_basis_count)
        intelligence = self.tr("%Ln entries of intelligence may be shown", "", beyond.intelligence_count)
        for box, text, count in (
            (self.outside_basis, outside, beyond.outside_basis_count),
            (self.intelligence, intelligence, beyond.intelligence_count),
        ):
            box.setText(text)
            box.setAccessibleName(text)
            box.setVisible(bool(count))
            if count:
                self.add_note(box)

    def _refresh(self) -> None:
        shown = self._question.shown
        view = replace(shown.view, caption=self.caption.text())
        changed = replace(shown, view=view)
        self.preview.show_sheet(changed, self._plates_of(changed)[0])
