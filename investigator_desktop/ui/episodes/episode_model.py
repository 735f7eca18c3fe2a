"""The episodes of a case as a table."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from investigator_desktop.domain.decisions import Episode, EpisodeText
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.ui.widgets.labels import NUMBER_SIDE

Index = QModelIndex | QPersistentModelIndex

_NOWHERE = QModelIndex()
_TITLE, _ARTICLE, _PERIOD, _COUNT = range(4)


class EpisodeModel(QAbstractTableModel):
    """A row an episode, in the order in which they were made."""

    def __init__(self, display: Display, parent: QObject) -> None:
        super().__init__(parent)
        self._display = display
        self._episodes: tuple[Episode, ...] = ()
        self._titles = (self.tr("Title"), self.tr("Article"), self.tr("Period"), self.tr("Entries"))

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

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the title of a column, over numbers at the right."""
        if role == Qt.ItemDataRole.TextAlignmentRole and section == _COUNT:
            return NUMBER_SIDE
        is_title = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell."""
        if not index.isValid():
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._text(self._episodes[index.row()], index.column())
        is_number = role == Qt.ItemDataRole.TextAlignmentRole and index.column() == _COUNT
        return NUMBER_SIDE if is_number else None

    def _text(self, episode: Episode, column: int) -> str:
        display = self._display
        texts = {
            _TITLE: display.name(episode.text.title),
            _ARTICLE: display.name(episode.text.article),
            _PERIOD: period_text(display, episode.text),
            _COUNT: display.number(episode.entry_count),
        }
        return texts[column]


def period_text(display: Display, text: EpisodeText) -> str:
    """Return the days of an episode, both included; empty where none are said."""
    first, last = display.day(text.from_on), display.day(text.to_on)
    if first and last:
        return display.text(message("EpisodeTable", "{first} – {last}").format(first=first, last=last))
    if first:
        return display.text(message("EpisodeTable", "from {first}").format(first=first))
    return display.text(message("EpisodeTable", "to {last}").format(last=last)) if last else ""
