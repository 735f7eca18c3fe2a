"""The filters by what was decided: tag, episode, and whether entries count and may be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import STANDINGS, Standing, standing_of
from investigator_desktop.qtbridge.display import Display
from investigator_desktop.qtbridge.entry_marks import EntryMark
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.filters.choices import choice_box, position_of, refill
from investigator_desktop.ui.icons import icon

_ICONS: dict[Standing, EntryMark] = {
    Standing(is_excluded=True): EntryMark.EXCLUDED,
    Standing(is_repeated=True): EntryMark.REPEATED,
    Standing(is_outside_basis=True): EntryMark.OUTSIDE_BASIS,
    Standing(is_intelligence=True): EntryMark.INTELLIGENCE,
}


@dataclass(frozen=True, slots=True)
class EpisodeChoice:
    """The entries of an episode, or all others."""

    episode_id: int
    is_outside: bool = False


class DecisionFilters(QObject):
    """Three choices for a bar of filters; those of tags and episodes are there only where the case has some."""

    chosen = Signal()

    def __init__(self, display: Display, parent: QWidget) -> None:
        super().__init__(parent)
        self._display = display
        self.standing = choice_box(self.tr("Which entries count"), 13, parent)
        self.tag = choice_box(self.tr("Tag"), 13, parent)
        self.episode = choice_box(self.tr("Episode"), 13, parent)
        for standing, title in STANDINGS.items():
            self.standing.addItem(icon(_ICONS.get(standing, "entries")), translated(title), standing)
        self.offer((), ())
        for box in (self.tag, self.episode, self.standing):
            box.currentIndexChanged.connect(self._tell)

    def applied(self, query: EntryQuery) -> EntryQuery:
        """Return a query with these filters too."""
        standing: Standing = self.standing.currentData()
        episode: EpisodeChoice | None = self.episode.currentData()
        return replace(
            query,
            tag=self.tag.currentData() or "",
            episode_id=None if episode is None else episode.episode_id,
            is_outside_episode=episode is not None and episode.is_outside,
            is_excluded=standing.is_excluded,
            is_outside_basis=standing.is_outside_basis,
            is_intelligence=standing.is_intelligence,
            is_repeated=standing.is_repeated,
        )

    def show_query(self, query: EntryQuery) -> None:
        """Show what a query asks of these; what is not offered is added to the choices."""
        self._choose(self.standing, standing_of(query), self.tr("Several conditions"))
        self._choose(self.tag, query.tag or None, self._display.unnamed(query.tag))
        episode = query.episode_id
        choice = None if episode is None else EpisodeChoice(episode, query.is_outside_episode)
        self._choose(self.episode, choice, self.tr("An episode"))

    def offer(self, tags: Iterable[str], episodes: Iterable[Episode]) -> None:
        """Offer these tags and episodes; what is chosen stays chosen."""
        refill(self.tag, self.tr("All tags"), [(self._display.unnamed(tag), tag) for tag in tags])
        within = [
            (self._display.unnamed(episode.text.title), EpisodeChoice(episode.id)) for episode in episodes
        ]
        outside = [
            (
                self.tr("All but: {title}").format(title=title),
                EpisodeChoice(choice.episode_id, is_outside=True),
            )
            for title, choice in within
        ]
        refill(self.episode, self.tr("All episodes"), [*within, *outside])

    def _choose(self, box: QComboBox, wanted: object, title: str) -> None:
        if position_of(box, wanted) < 0:
            box.addItem(title, wanted)
        box.setCurrentIndex(position_of(box, wanted))

    def _tell(self) -> None:
        self.chosen.emit()
