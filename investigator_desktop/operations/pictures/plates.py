"""A view of a case on plates: its pictures, and what their plates say, in the words of their reader."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime

from investigator_desktop import __version__
from investigator_desktop.analysis.plates import set_plate
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import filter_terms
from investigator_desktop.domain.plates import Plate, PlateFacts, PlateText, plate_text
from investigator_desktop.domain.protection import NameMask
from investigator_desktop.domain.scene import Label, Scene
from investigator_desktop.foundation.catalogue import (
    RIGHT_TO_LEFT_LANGUAGES,
    Message,
    load_catalogue,
    message,
)
from investigator_desktop.operations.filters import filter_names
from investigator_desktop.reports.pictures import type_width


@dataclass(frozen=True, slots=True)
class PlateWords:
    """The language of plates, and how a sentence is written in it."""

    language: str
    write: Callable[[Message | str], str]

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether the language runs from right to left."""
        return self.language in RIGHT_TO_LEFT_LANGUAGES


def document_words(language: str) -> PlateWords:
    """Return the words as documents in a language print them."""
    return PlateWords(language, load_catalogue(language).text)


@dataclass(frozen=True, slots=True)
class PictureView:
    """A view that is to leave the case.

    `name` is how the audit trail names it; `query` is what filters it, None where nothing can; `scenes` are its
    pictures, one a plate, in order. `title` stands on its plate in the place of a number.
    """

    name: str
    caption: Message | str
    scenes: tuple[Scene, ...]
    query: EntryQuery | None = field(default_factory=EntryQuery)
    zone: Message | str = ""
    title: Message | str = ""
    notes: tuple[Message | str, ...] = ()
    are_names_hidden: bool = False


def with_names_hidden(view: PictureView, words: PlateWords, mask: NameMask) -> tuple[PictureView, PlateWords]:
    """Return a view and words of plates without protected names, which its plates say."""

    def write(sentence: Message | str) -> str:
        return mask.applied(words.write(sentence))

    scenes = tuple(_masked(scene, mask) for scene in view.scenes)
    caption = mask.applied(view.caption) if isinstance(view.caption, str) else view.caption
    hidden = replace(view, caption=caption, scenes=scenes, are_names_hidden=True)
    return hidden, replace(words, write=write)


def _masked(scene: Scene, mask: NameMask) -> Scene:
    return replace(
        scene,
        primitives=tuple(
            replace(one, text=mask.applied(one.text)) if isinstance(one, Label) else one
            for one in scene.primitives
        ),
    )


def zone_of(case: CaseFile) -> Message:
    """Return what is said of times in a view that shows those of several sources."""
    told = message(
        "Plates", "Times as the sources print them; where they name no time zone, {zone} is assumed."
    )
    return told.format(zone=case.details.timezone)


def filters_in_words(case: CaseFile, query: EntryQuery | None) -> tuple[Message | str, ...]:
    """Return the parts of a filter in words; none where all entries are shown."""
    if query is None:
        return ()
    return tuple(term.words for term in filter_terms(query, filter_names(case)))


def text_of(
    case: CaseFile, view: PictureView, words: PlateWords, made_at: datetime, number: int = 0
) -> PlateText:
    """Return the words of the plate of one picture of a view; `number` counts from 1, 0 where it stands alone."""
    facts = PlateFacts(
        caption=view.caption,
        details=case.details,
        made_at=made_at,
        program_version=__version__,
        filters=filters_in_words(case, view.query),
        zone=view.zone or zone_of(case),
        number=number,
        total=len(view.scenes),
        are_names_hidden=view.are_names_hidden,
        notes=view.notes,
        title=view.title,
        is_filterable=view.query is not None,
    )
    return plate_text(facts, words.write, is_right_to_left=words.is_right_to_left)


def plates_of(case: CaseFile, view: PictureView, words: PlateWords, made_at: datetime) -> tuple[Plate, ...]:
    """Return the plates of a view, numbered where there are several."""
    first = 1 if len(view.scenes) > 1 else 0
    return tuple(
        set_plate(scene, text_of(case, view, words, made_at, number), type_width)
        for number, scene in enumerate(view.scenes, first)
    )
