"""The dialog in which a person says to which episode entries belong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from investigator_desktop.domain.decisions import Episode
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.entries.chosen_entries import ChosenEntries, Scope
from investigator_desktop.ui.entries.decision_dialogs import DecisionDialog
from investigator_desktop.ui.widgets.form_dialog import Fault


@dataclass(frozen=True, slots=True)
class EpisodeAnswer:
    """To which episode entries shall be added; without an id a new one of this title is made."""

    scope: Scope
    episode_id: int | None
    title: str


class AddToEpisodeDialog(DecisionDialog):
    """Offers the episodes of the case and a new one."""

    def __init__(
        self, chosen: ChosenEntries, episodes: Iterable[Episode], display: Display, parent: QWidget
    ) -> None:
        super().__init__(chosen, display, parent)
        self.describe(
            self.tr("Add to an episode"),
            self.tr("An episode groups entries as an indictment does. An entry can belong to several."),
            self.tr("Add"),
        )
        self.episode = QComboBox(self)
        for episode in episodes:
            self.episode.addItem(episode.text.title, episode.id)
        self.episode.addItem(self.tr("A new episode"), None)
        self.title = QLineEdit(self)
        self.add_row(self.tr("Episode"), self.episode)
        self.add_row(self.tr("Its title"), self.title)
        self.episode.currentIndexChanged.connect(self._show_title)
        self._show_title()

    def fault(self) -> Fault | None:
        """Return the title where a new episode has none."""
        is_lacking = self.episode.currentData() is None and not self.title.text().strip()
        return (self.title, self.tr("Enter the title of the new episode.")) if is_lacking else None

    def answer(self) -> EpisodeAnswer:
        """Return the episode."""
        episode_id = self.episode.currentData()
        title = self.title.text().strip() if episode_id is None else self.episode.currentText()
        return EpisodeAnswer(self.choice.scope, None if episode_id is None else int(episode_id), title)

    def _show_title(self) -> None:
        is_new = self.episode.currentData() is None
        self.form.setRowVisible(self.title, is_new)
        (self.title if is_new else self.episode).setFocus()
