"""The filters by what was decided: tag, episode, and whether entries count and may be used."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from investigator_desktop.domain.decisions import Episode
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.entry_marks import EntryMark
from investigator_desktop.qtbridge.translator import translated
from investigator_desktop.ui.icons import icon


@dataclass(frozen=True, slots=True)
class Standing:
    """One choice of which entries are shown by whether they count and may be used."""

    title: Message
    is_excluded: bool | None = None
    is_outside_basis: bool | None = None
    is_intelligence: bool | None = None
    is_repeated: bool | None = None
    icon: str = ""


STANDINGS: tuple[Standing, ...] = (
    Standing(message("DecisionFilters", "All")),
    Standing(message("DecisionFilters", "Without excluded"), is_excluded=False),
    Standing(message("DecisionFilters", "Excluded only"), is_excluded=True, icon=EntryMark.EXCLUDED),
    Standing(message("DecisionFilters", "Without repeated"), is_repeated=False),
    Standing(message("DecisionFilters", "Repeated only"), is_repeated=True, icon=EntryMark.REPEATED),
    Standing(
        message("DecisionFilters", "Outside the legal basis"),
        is_outside_basis=True,
        icon=EntryMark.OUTSIDE_BASIS,
    ),
    Standing(message("DecisionFilters", "Within the legal basis"), is_outside_basis=False),
    Standing(
        message("DecisionFilters", "Intelligence only"), is_intelligence=True, icon=EntryMark.INTELLIGENCE
    ),
)


@dataclass(frozen=True, slots=True)
class EpisodeChoice:
    """The entries of an episode, or all others."""

    episode_id: int
    is_outside: bool = False


class DecisionFilters(QObject):
    """Three choices for a bar of filters; those of tags and episodes are there only where the case has some."""

    chosen = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.standing = self._choice(self.tr("Which entries count"), parent)
        self.tag = self._choice(self.tr("Tag"), parent)
        self.episode = self._choice(self.tr("Episode"), parent)
        for standing in STANDINGS:
            self.standing.addItem(icon(standing.icon) if standing.icon else icon("entries"), "", standing)
            self.standing.setItemText(self.standing.count() - 1, translated(standing.title))
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

    def offer(self, tags: Iterable[str], episodes: Iterable[Episode]) -> None:
        """Offer these tags and episodes; what is chosen stays chosen."""
        self._fill(self.tag, self.tr("All tags"), [(tag, tag) for tag in tags])
        within = [(episode.text.title, EpisodeChoice(episode.id)) for episode in episodes]
        outside = [
            (
                self.tr("All but: {title}").format(title=title),
                EpisodeChoice(choice.episode_id, is_outside=True),
            )
            for title, choice in within
        ]
        self._fill(self.episode, self.tr("All episodes"), [*within, *outside])

    def choose_episode(self, choice: EpisodeChoice) -> None:
        """Show the entries of an episode, or all others."""
        position = _position(self.episode, choice)
        if position < 0:
            self.episode.addItem("", choice)
            position = self.episode.count() - 1
        self.episode.setCurrentIndex(position)

    def clear(self) -> None:
        """Take these filters away."""
        for box in (self.tag, self.episode, self.standing):
            box.setCurrentIndex(0)

    def _choice(self, title: str, parent: QWidget) -> QComboBox:
        made = QComboBox(parent)
        made.setAccessibleName(title)
        made.setMinimumContentsLength(13)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return made

    def _fill(self, box: QComboBox, none: str, choices: Iterable[tuple[str, object]]) -> None:
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(none, None)
        for title, choice in choices:
            box.addItem(title, choice)
        box.setCurrentIndex(max(0, _position(box, chosen)))
        box.blockSignals(False)

    def _tell(self) -> None:
        self.chosen.emit()


def _position(box: QComboBox, wanted: object) -> int:
    """Return where a choice stands, -1 where it does not; values are compared as Python compares them."""
    return next((n for n in range(box.count()) if box.itemData(n) == wanted), -1)
