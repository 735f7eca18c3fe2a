"""Layouts that are known here, shipped, made by a person or imported, and the files that they are kept in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import replace_file, site_folder, user_folder
from investigator_desktop.importers.known_layouts.presets import presets
from investigator_desktop.importers.known_layouts.presets_text import (
    Preset,
    PresetRefused,
    preset_document,
    preset_from_document,
)
from investigator_desktop.operations.errors import OutputRefused

FOLDER_NAME, SUFFIX = "layouts", ".json"
_MOST_BYTES = 1024 * 1024


class LayoutOrigin(StrEnum):
    """Where a layout came from."""

    SHIPPED = "shipped"
    SAVED = "saved"
    IMPORTED = "imported"


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who signed an imported layout, by the fingerprint of the key, when, and when it was imported (ISO 8601, UTC)."""

    signer: str
    signed_at: str
    imported_at: str


@dataclass(frozen=True, slots=True)
class KnownLayout:
    """A layout with its origin; `path` is None for those that are shipped, `provenance` for those made here."""

    preset: Preset
    origin: LayoutOrigin
    path: Path | None = None
    provenance: Provenance | None = None


class LayoutUnknown(InvestigatorError):
    """No layout has the id that was asked for."""

    def __init__(self, layout_id: str) -> None:
        """Name the id."""
        sentence = message("Layouts", "There is no layout {id}; layouts list shows those there are.")
        super().__init__(sentence.format(id=isolate(layout_id)))


class LayoutIsShipped(InvestigatorError):
    """A layout that comes with the program is to be changed or removed."""

    def __init__(self, layout_id: str) -> None:
        """Name the id."""
        sentence = message("Layouts", "The layout {id} comes with the program; choose another id.")
        super().__init__(sentence.format(id=isolate(layout_id)))


class LayoutFileRefused(InvestigatorError):
    """A file holds no layout that can be used."""

    def __init__(self, path: Path, reason: str | Message) -> None:
        """Name the file and why."""
        sentence = message("Layouts", "{file} holds no layout that can be used: {reason}")
        super().__init__(sentence.format(file=isolate(path.name), reason=reason))


def layouts_folder() -> Path:
    """Return where this account keeps its own and imported layouts."""
    return user_folder() / FOLDER_NAME


def known_layouts() -> tuple[KnownLayout, ...]:
    """Return all layouts by id: of one id the newest revision; raise `LayoutFileRefused` for a damaged file."""
    newest: dict[str, KnownLayout] = {}
    for known in (*_shipped(), *user_layouts()):
        held = newest.get(known.preset.id)
        if held is None or held.preset.revision <= known.preset.revision:
            newest[known.preset.id] = known
    return tuple(newest[layout_id] for layout_id in sorted(newest))


def _shipped() -> Iterator[KnownLayout]:
    yield from (KnownLayout(preset, LayoutOrigin.SHIPPED) for preset in presets())


def user_layouts() -> tuple[KnownLayout, ...]:
    """Return the layouts that were made or imported on this computer, those for all its accounts first."""
    folders = (site_folder() / FOLDER_NAME, layouts_folder())
    return tuple(_kept(path) for folder in folders for path in sorted(folder.glob(f"*{SUFFIX}")))


def _kept(path: Path) -> KnownLayout:
    document = document_of(path)
    try:
        preset = preset_from_document(document.get("layout"))
    except PresetRefused as error:
        raise LayoutFileRefused(path, error.sentence) from error
    if preset.id != path.stem:
        raise LayoutFileRefused(path, message("Layouts", "its name is not the id of the layout."))
    provenance = _provenance(document.get("provenance"))
    origin = LayoutOrigin.SAVED if provenance is None else LayoutOrigin.IMPORTED
    return KnownLayout(preset, origin, path, provenance)


def _provenance(document: object) -> Provenance | None:
    if not isinstance(document, dict):
        return None
    texts = [str(document.get(name, "")) for name in ("signer", "signed_at", "imported_at")]
    return Provenance(*texts)


def document_of(path: Path) -> dict[str, object]:
    """Return the object of a JSON file of at most a mebibyte; raise `LayoutFileRefused` for anything else."""
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise LayoutFileRefused(path, error.strerror or str(error)) from error
    if len(content) > _MOST_BYTES:
        raise LayoutFileRefused(path, message("Layouts", "it is larger than layouts are."))
    try:
        document = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise LayoutFileRefused(path, message("Layouts", "it is no JSON text, or is damaged.")) from error
    if not isinstance(document, dict):
        raise LayoutFileRefused(path, message("Layouts", "it is no object with named parts."))
    return document


def layout_by_id(layout_id: str) -> Preset:
    """Return the newest layout of this id; raise `LayoutUnknown`."""
    found = next((known for known in known_layouts() if known.preset.id == layout_id), None)
    if found is None:
        raise LayoutUnknown(layout_id)
    return found.preset


def save_layout(preset: Preset, provenance: Provenance | None = None) -> KnownLayout:
    """Keep a layout for this account and return it; one of the same id is replaced by a higher revision.

    Raise `LayoutIsShipped` for the id of a layout that comes with the program, `OutputRefused` where it cannot be kept.
    """
    if provenance is None:
        preset = _revised(preset)
    document = {"layout": preset_document(preset), "provenance": _provenance_document(provenance)}
    path = layouts_folder() / f"{preset.id}{SUFFIX}"
    content = json.dumps(document, ensure_ascii=False, indent=1).encode("utf-8")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        replace_file(path, content)
    except OSError as error:
        raise OutputRefused(path, error.strerror or str(error)) from error
    origin = LayoutOrigin.SAVED if provenance is None else LayoutOrigin.IMPORTED
    return KnownLayout(preset, origin, path, provenance)


def _provenance_document(provenance: Provenance | None) -> dict[str, str] | None:
    if provenance is None:
        return None
    return {
        "signer": provenance.signer,
        "signed_at": provenance.signed_at,
        "imported_at": provenance.imported_at,
    }


def _revised(preset: Preset) -> Preset:
    held = next((known for known in known_layouts() if known.preset.id == preset.id), None)
    if held is None:
        return preset
    if held.origin is LayoutOrigin.SHIPPED:
        raise LayoutIsShipped(preset.id)
    return replace(preset, revision=held.preset.revision + 1)


def remove_layout(layout_id: str) -> None:
    """Forget a layout that was made or imported here; raise `LayoutIsShipped` or `LayoutUnknown`."""
    path = layouts_folder() / f"{layout_id}{SUFFIX}"
    if not any(known.path == path for known in user_layouts()):
        is_shipped = any(preset.id == layout_id for preset in presets())
        raise LayoutIsShipped(layout_id) if is_shipped else LayoutUnknown(layout_id)
    try:
        path.unlink()
    except OSError as error:
        raise OutputRefused(path, error.strerror or str(error)) from error
