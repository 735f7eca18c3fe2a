"""What is done with layouts off the window's thread."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from investigator_desktop.foundation.progress import Progress

if TYPE_CHECKING:
    from investigator_desktop.domain.layout import Mapping
    from investigator_desktop.domain.statement import FileReading
    from investigator_desktop.importers.known_layouts.presets_fit import LayoutFit
    from investigator_desktop.importers.known_layouts.presets_text import BankMarks, Preset
    from investigator_desktop.operations.layouts import KnownLayout


@dataclass(frozen=True, slots=True)
class RatedLayout:
    """A layout with how well a file fits it."""

    known: KnownLayout
    fit: LayoutFit


@dataclass(frozen=True, slots=True)
class LayoutEntered:
    """What a person said of a new layout: the sheet on which it was shown, its id, its bank, and the bank's marks."""

    sheet: str | None
    layout_id: str
    bank: str
    marks: BankMarks
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckedLayout:
    """A layout that could be made, and how well each of some files fits it, in their order."""

    preset: Preset
    fits: tuple[LayoutFit, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """What a file offers for a new layout of one of its sheets."""

    bank: str
    layout_id: str
    marks: BankMarks


def known_layouts(_progress: Progress) -> tuple[KnownLayout, ...]:
    """Return all layouts that are known here."""
    from investigator_desktop.operations import layouts

    return layouts.known_layouts()


def export_layouts(ids: Sequence[str], out: Path, _progress: Progress) -> str:
    """Write layouts to a signed file and return the fingerprint of the key."""
    from investigator_desktop.operations import layout_exchange

    return layout_exchange.export_layouts(ids, out)


def import_layouts(path: Path, key: str | None, _progress: Progress) -> tuple[KnownLayout, ...]:
    """Keep the layouts of a signed file."""
    from investigator_desktop.operations import layout_exchange

    return layout_exchange.import_layouts(path, key)


def remove_layout(layout_id: str, _progress: Progress) -> str:
    """Forget a layout and return its id."""
    from investigator_desktop.operations import layouts

    layouts.remove_layout(layout_id)
    return layout_id


def rated_layouts(reading: FileReading, _progress: Progress) -> tuple[RatedLayout, ...]:
    """Return all layouts with how well a file fits them, the best first."""
    from investigator_desktop.operations import layouts

    rated = [RatedLayout(known, layouts.fits(reading, known.preset)) for known in layouts.known_layouts()]
    return tuple(sorted(rated, key=lambda one: (not one.fit.is_fitting, -one.fit.share, one.known.preset.id)))


def proposal(reading: FileReading, sheet: str | None) -> Proposal:
    """Return what a file offers for a new layout of one of its sheets."""
    from investigator_desktop.operations.layout_proposals import proposed_bank, proposed_id, proposed_marks

    layout = next((one for one in reading.layouts if one.sheet == sheet), None)
    bank = proposed_bank(reading)
    return Proposal(bank, proposed_id(bank, layout), proposed_marks(reading))


def check_layout(
    reading: FileReading,
    mapping: Mapping,
    entered: LayoutEntered,
    others: Sequence[FileReading],
    _progress: Progress,
) -> CheckedLayout:
    """Return the layout that was shown on a file, and how well other files fit it."""
    from investigator_desktop.operations import layouts

    preset = layouts.preset_from(
        reading, entered.sheet, mapping, entered.layout_id, entered.bank, entered.marks, entered.names
    )
    return CheckedLayout(preset, tuple(layouts.fits(other, preset) for other in others))


def save_layout(preset: Preset, _progress: Progress) -> KnownLayout:
    """Keep a layout on this computer."""
    from investigator_desktop.operations import layouts

    return layouts.save_layout(preset)
