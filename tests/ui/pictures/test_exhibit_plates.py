from __future__ import annotations

from datetime import datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.exhibits import Exhibit, ExhibitText, PinnedTimeline
from investigator_desktop.operations.exhibits.keeping import exhibits, pin_exhibit
from investigator_desktop.ui.main_window.exhibit_plates import ExhibitPlates
from investigator_desktop.ui.main_window.window import MainWindow
from investigator_desktop.ui.pictures.picture_dialog import PictureDialog
from tests.ui.leaving import deleted

PINNED = PinnedTimeline(datetime(2024, 1, 1), datetime(2024, 3, 1))


def test_the_plate_of_an_exhibit_is_asked_for_with_its_caption_and_number(filled_window: MainWindow) -> None:
    case = filled_window.desk.case
    assert case is not None
    text = ExhibitText("The first wages", "Compare with the payroll.")
    pin_exhibit(case, Exhibit(0, text, PINNED, EntryQuery()), (), Actor("A. Officer"))
    filled_window.show_page("exhibits")
    assert filled_window.pages is not None
    page = filled_window.pages.page(filled_window.pages.shown)  # type: ignore[arg-type]
    ExhibitPlates(filled_window, page).print(exhibits(case)[0])
    dialog = next(iter(filled_window.findChildren(PictureDialog)))
    assert dialog.caption.text() == "The first wages"
    assert not dialog.outside_basis.isVisibleTo(dialog)
    (plate,) = dialog._plates_of(dialog._question.shown)
    assert plate.text.number == "Exhibit 1"
    assert "Compare with the payroll." in plate.text.remarks
    deleted(dialog)
