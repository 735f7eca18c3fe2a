"""The choice in the picture and on the other pages is one: each shows what was chosen on the other."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from investigator_desktop.analysis.flow_picture.finding import edges_of_entries
from investigator_desktop.domain.flow_picture import FlowHit, FlowPicture
from investigator_desktop.qtbridge.case_focus import CaseFocus, Selection


class SharedChoice(QObject):
    """Tells the case what was chosen in the picture, and the picture what was chosen elsewhere."""

    brought = Signal(object)  # FlowHit that was chosen elsewhere

    def __init__(self, focus: CaseFocus, parent: QObject) -> None:
        super().__init__(parent)
        self._focus = focus
        self.told = Selection()
        self.picture: FlowPicture | None = None
        focus.selection_changed.connect(self._follow)

    def share(self, hit: FlowHit, entry_ids: tuple[int, ...] = ()) -> None:
        """Tell what was chosen in the picture, with the entries behind it."""
        self.told = Selection(entry_ids, hit.node)
        self._focus.choose(self.told)

    def chosen_elsewhere(self) -> FlowHit:
        """Return what of the picture is chosen on the other pages; nothing where it does not have it."""
        selection, picture = self._focus.selection, self.picture
        if picture is None:
            return FlowHit()
        if selection.node in picture.node_by_key:
            return FlowHit(node=selection.node)
        edges = edges_of_entries(picture, selection.entry_ids) if selection.entry_ids else frozenset()
        return FlowHit(edge=next(iter(edges))) if len(edges) == 1 else FlowHit()

    def _follow(self, selection: Selection) -> None:
        if self.picture is not None and selection != self.told:
            self.told = selection
            self.brought.emit(self.chosen_elsewhere())
