"""What a person did with the pictures so far: what is opened, and where the nodes of each picture are."""

from __future__ import annotations

from dataclasses import replace

from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.flow_picture import (
    FlowPictureKind,
    FlowPictureQuery,
    FlowPlaces,
    TracedQuery,
)
from investigator_desktop.domain.flows import FlowBy
from investigator_desktop.domain.movements_frame import MovementGrade

_Named = tuple[FlowPictureKind, str, str]


class PictureMemory:
    """Keeps the question of the picture and the places of all pictures shown, so that each comes back as it was."""

    def __init__(self, entries: EntryQuery) -> None:
        self.query = FlowPictureQuery(entries)
        self._places: dict[_Named, FlowPlaces] = {}

    def ask(self, entries: EntryQuery, by: FlowBy, grades: tuple[MovementGrade, ...]) -> FlowPictureQuery:
        """Return the question with another filter; what was opened stays so, as long as it is between the same."""
        if by is self.query.by:
            self.query = replace(self.query, entries=entries, grades=grades)
        else:
            self.query = FlowPictureQuery(entries, by, grades=grades)
        return self.query

    def places(
        self, kind: FlowPictureKind, currency: str, asked: FlowPictureQuery | TracedQuery
    ) -> FlowPlaces | None:
        """Return where the nodes of a picture were; None where it was not shown yet."""
        return self._places.get(_named(kind, currency, asked))

    def keep(self, places: FlowPlaces, asked: FlowPictureQuery | TracedQuery, currency: str) -> None:
        """Remember where nodes are; a currency that the person did not choose is remembered too."""
        for one in {places.currency, currency}:
            self._places[_named(places.kind, one, asked)] = places

    def forget(self, kind: FlowPictureKind) -> None:
        """Let the nodes of all pictures of a kind be placed anew."""
        self._places = {name: places for name, places in self._places.items() if name[0] is not kind}


def _named(kind: FlowPictureKind, currency: str, asked: FlowPictureQuery | TracedQuery) -> _Named:
    if isinstance(asked, TracedQuery):
        return kind, currency, f"{asked.entry_id} {asked.method.value} {asked.has_inferred}"
    return kind, "" if kind is FlowPictureKind.NETWORK else currency, asked.by.value
