"""The episodes of a case as a list."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from investigator_desktop.domain.decisions import Episode, EpisodeText
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.list_items import COUNT_ROLE, DETAIL_ROLE, Index, told

_NOWHERE = QModelIndex()


class EpisodeModel(QAbstractListModel):
    """An item an episode, in the order in which they were made: title, article and period, number of entries."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._episodes: tuple[Episode, ...] = ()

    def show_episodes(self, episodes: tuple[Episode, ...]) -> None:
        """Show other episodes."""
        self.beginResetModel()
        self._episodes = episodes
        self.endResetModel()

    def episode_at(self, position: int) -> Episode:
        """Return the episode at a position."""
        return self._episodes[position]

    def position_of(self, episode_id: int | None) -> int | None:
        """Return where an episode is shown, None where it is not."""
        ids = [episode.id for episode in self._episodes]
        return ids.index(episode_id) if episode_id in ids else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of episodes."""
        return 0 if parent.isValid() else len(self._episodes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a part of an episode; the tip and what is read out are all parts."""
        if not index.isValid():
            return None
        episode = self._episodes[index.row()]
        texts = {
            Qt.ItemDataRole.DisplayRole: self._display.name(episode.text.title),
            DETAIL_ROLE: self._detail(episode.text),
            COUNT_ROLE: self.tr("%Ln entries", "", episode.entry_count),
        }
        return told(texts, role)

    def _detail(self, text: EpisodeText) -> str:
        parts = (self._display.name(text.article), period_text(self._display, text))
        return " · ".join(part for part in parts if part)


def period_text(display: Display, text: EpisodeText) -> str:
    """Return the days of an episode, both included; empty where none are said."""
    first, last = display.day(text.from_on), display.day(text.to_on)
    if first and last:
        return display.text(message("EpisodeList", "{first} – {last}").format(first=first, last=last))
    if first:
        return display.text(message("EpisodeList", "from {first}").format(first=first))
    return display.text(message("EpisodeList", "to {last}").format(last=last)) if last else ""
