"""A plate: a picture on a sheet of its own, with all that a reader must know to judge it and to find it again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.scene import Primitive, Scene
from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message

PLATE_WIDTH, PLATE_HEIGHT = 841.89, 595.28  # A4, lying
PICTURE_WIDTH, PICTURE_HEIGHT = (
    757.0,
    420.0,
)  # for which a picture is best laid out: it is hardly scaled on its plate
NO_BREAK_SPACE = "\u00a0"

NAMES_HIDDEN = message("Plates", "Protected names are hidden in this picture.")
ALL_ENTRIES = message("Plates", "Filters: none, all entries.")
NOT_FILTERABLE = message("Plates", "Filters: none, this view shows the case without them.")


@dataclass(frozen=True, slots=True)
class PlateFacts:
    """What a plate tells beside its picture.

    `caption` is what the person who made it says of it; `filters` are the parts of the filter in words, none where all
    entries are in the picture or it is not `is_filterable`; `zone` says in which time zone its times stand. `number`
    and `total` count the plates that belong together, 0 where one stands alone; `title` stands in the place of the
    number. `notes` are what a reader must not overlook.
    """

    caption: Message | str
    details: CaseDetails
    made_at: datetime
    program_version: str
    filters: tuple[Message | str, ...] = ()
    zone: Message | str = ""
    number: int = 0
    total: int = 0
    are_names_hidden: bool = False
    notes: tuple[Message | str, ...] = ()
    title: Message | str = ""
    is_filterable: bool = True


@dataclass(frozen=True, slots=True)
class PlateText:
    """The words around a picture in the language of their reader; an empty one takes no room."""

    caption: str
    number: str = ""
    case: str = ""
    agency: str = ""
    filters: str = ""
    zone: str = ""
    hidden: str = ""
    program: str = ""
    is_right_to_left: bool = False
    notes: tuple[str, ...] = ()

    @property
    def remarks(self) -> tuple[str, ...]:
        """Return all that stands below the picture, one sentence after another."""
        below = (self.hidden, *self.notes, self.filters, self.zone, self.program)
        return tuple(sentence for sentence in below if sentence)


@dataclass(frozen=True, slots=True)
class PlacedImage:
    """Pixels, as a PNG file, in the place of a picture that no scene describes."""

    content: bytes = field(repr=False)
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Plate:
    """A sheet as it is drawn: its words above, its framed picture, its words below, in one coordinate system.

    An `image` stands behind the picture.
    """

    width: float
    height: float
    above: tuple[Primitive, ...]
    picture: tuple[Primitive, ...]
    below: tuple[Primitive, ...]
    text: PlateText
    image: PlacedImage | None = None

    @property
    def scene(self) -> Scene:
        """Return the whole sheet as one picture."""
        return Scene(self.width, self.height, (*self.above, *self.picture, *self.below))


@dataclass(frozen=True, slots=True)
class PlatesContent:
    """The finished, plain content of a document of plates; no case is needed to write it."""

    language: str
    details: CaseDetails
    prepared_by: Actor
    prepared_at: datetime
    program_version: str
    plates: tuple[Plate, ...]


def plate_text(
    facts: PlateFacts, write: Callable[[Message | str], str], *, is_right_to_left: bool = False
) -> PlateText:
    """Return the words of a plate, each sentence by `write`, which also hides protected names where it must."""
    return PlateText(
        caption=write(facts.caption),
        number=write(facts.title or _number(facts)),
        case=write(_case(facts.details)),
        agency=write(facts.details.agency),
        filters=write(_filters(facts, write)),
        zone=write(facts.zone),
        hidden=write(NAMES_HIDDEN) if facts.are_names_hidden else "",
        program=write(_program(facts)),
        is_right_to_left=is_right_to_left,
        notes=tuple(write(note) for note in facts.notes),
    )


def _number(facts: PlateFacts) -> Message | str:
    if not facts.number:
        return ""
    if facts.total > 1:
        told = message("Plates", "Plate {number} of {total}")
        return told.format(number=facts.number, total=facts.total)
    return message("Plates", "Plate {number}").format(number=facts.number)


def _case(details: CaseDetails) -> Message:
    told = message("Plates", "Case {reference}: {title}")
    return told.format(reference=isolate(details.reference), title=isolate(details.title))


def _filters(facts: PlateFacts, write: Callable[[Message | str], str]) -> Message:
    if not facts.is_filterable:
        return NOT_FILTERABLE
    if not facts.filters:
        return ALL_ENTRIES
    told = message("Plates", "Filters: {filters}.")
    return told.format(filters="; ".join(isolate(write(one)) for one in facts.filters))


def _program(facts: PlateFacts) -> Message:
    moment = facts.made_at.astimezone(UTC)
    told = message("Plates", "Made with Investigator Desktop {version} on {day}, {time}")
    time = f"{moment:%H:%M}{NO_BREAK_SPACE}UTC"
    version = isolate_ltr(facts.program_version)
    return told.format(version=version, day=moment.date(), time=isolate_ltr(time))
