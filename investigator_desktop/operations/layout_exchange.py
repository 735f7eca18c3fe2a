"""Layouts that go from one agency to another: a signed file, whose every change shows, and whose signer is known."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from investigator_desktop.exchange.bundle.signing import Signer, SignerKind, fingerprint_of, new_private_key
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, iso_utc, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.foundation.paths import replace_file, user_folder
from investigator_desktop.foundation.policy import read_policy
from investigator_desktop.importers.known_layouts.presets_text import (
    Preset,
    PresetRefused,
    preset_document,
    preset_from_document,
)
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.layout_files import (
    KnownLayout,
    LayoutFileRefused,
    LayoutOrigin,
    Provenance,
    document_of,
    known_layouts,
    layout_by_id,
    save_layout,
)
from investigator_desktop.operations.signing import agency_signer

KIND, FORMAT_VERSION = "investigator-desktop-layouts", 1
KEY_FILE = "layout-signing.key"
_MEMBERS = frozenset({"kind", "format_version", "signed_at", "public_key", "layouts", "signature"})
_INSTANT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}\+00:00")
_MOST_LAYOUTS = 200


class SignerUntrusted(InvestigatorError):
    """A file of layouts is whole, but nobody has said that its signer is trusted."""

    def __init__(self, path: Path, fingerprint: str) -> None:
        """Name the file and the fingerprint of the key."""
        self.fingerprint = fingerprint
        sentence = message(
            "Layouts",
            "{file} is signed with the key {fingerprint}, which is not among the trusted keys. Compare the fingerprint "
            "with the signer by another way, then name it with --key.",
        )
        super().__init__(sentence.format(file=isolate(path.name), fingerprint=fingerprint))


class LayoutIsHeld(InvestigatorError):
    """An imported layout has the id of another one that is not older."""

    def __init__(self, layout_id: str, revision: int) -> None:
        """Name the id and the revision that is there."""
        sentence = message(
            "Layouts",
            "There is a layout {id} of revision {revision} already, and the imported one is not newer.",
        )
        super().__init__(sentence.format(id=isolate(layout_id), revision=revision))


@dataclass(frozen=True, slots=True)
class SignedLayouts:
    """The layouts of a file whose signature is right, with the fingerprint of its key and when it was signed."""

    layouts: tuple[Preset, ...]
    fingerprint: str
    signed_at: str


def export_layouts(ids: Sequence[str], out: Path, clock: Clock = system_clock) -> str:
    """Write layouts to a signed file and return the fingerprint of the key.

    The key is the agency's where its policy names one, else one that this account has, which is made at need. Raise
    `LayoutUnknown` or `OutputRefused`.
    """
    layouts = [layout_by_id(layout_id) for layout_id in dict.fromkeys(ids)]
    signer = _signer()
    document: dict[str, object] = {
        "kind": KIND,
        "format_version": FORMAT_VERSION,
        "signed_at": iso_utc(clock()),
        "public_key": signer.public_key.hex(),
        "layouts": [preset_document(preset) for preset in layouts],
    }
    document["signature"] = signer.sign(canonical_json(document)).hex()
    try:
        replace_file(out, canonical_json(document))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return signer.fingerprint


def _signer() -> Signer:
    agency = read_policy().signing_key_file
    return agency_signer(agency) if agency is not None else _own_signer()


def _own_signer() -> Signer:
    """Return the signer of this account; its key is made once and can be read by its owner alone."""
    path = user_folder() / KEY_FILE
    try:
        if not path.exists():
            path.parent.mkdir(parents=True, exist_ok=True)
            replace_file(path, new_private_key().hex().encode("ascii"), is_private=True)
        return Signer(SignerKind.AGENCY, bytes.fromhex(path.read_text(encoding="ascii").strip()))
    except (OSError, ValueError) as error:
        raise OutputRefused(path, getattr(error, "strerror", None) or str(error)) from error


def signed_layouts(path: Path) -> SignedLayouts:
    """Return the layouts of a signed file; raise `LayoutFileRefused` where anything of it is not as it was signed."""
    document = document_of(path)
    if document.get("kind") != KIND or set(document) != _MEMBERS:
        raise LayoutFileRefused(path, message("Layouts", "it is no file of signed layouts."))
    if document["format_version"] != FORMAT_VERSION:
        sentence = message("Layouts", "its format version is {found} and not {known}.")
        raise LayoutFileRefused(
            path, sentence.format(found=str(document["format_version"])[:20], known=FORMAT_VERSION)
        )
    public_key = _verified(path, document)
    signed_at = str(document["signed_at"])
    if _INSTANT.fullmatch(signed_at) is None:
        raise LayoutFileRefused(path, message("Layouts", "it does not say when it was signed."))
    return SignedLayouts(_presets(path, document["layouts"]), fingerprint_of(public_key), signed_at)


def _verified(path: Path, document: dict[str, object]) -> bytes:
    """Return the public key by which the signature over the rest of the document is right."""
    signed = {name: value for name, value in document.items() if name != "signature"}
    try:
        public_key = bytes.fromhex(str(document["public_key"]))
        signature = bytes.fromhex(str(document["signature"]))
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, canonical_json(signed))
    except (ValueError, InvalidSignature) as error:
        reason = message("Layouts", "its signature is not right, so it was changed after it was signed.")
        raise LayoutFileRefused(path, reason) from error
    return public_key


def _presets(path: Path, listed: object) -> tuple[Preset, ...]:
    if not isinstance(listed, list) or not 0 < len(listed) <= _MOST_LAYOUTS:
        raise LayoutFileRefused(path, message("Layouts", "it holds no list of layouts."))
    try:
        found = tuple(preset_from_document(document) for document in listed)
    except PresetRefused as error:
        raise LayoutFileRefused(path, error.sentence) from error
    if len({preset.id for preset in found}) != len(found):
        raise LayoutFileRefused(path, message("Layouts", "two of its layouts have one id."))
    return found


def import_layouts(
    path: Path, key: str | None = None, clock: Clock = system_clock
) -> tuple[KnownLayout, ...]:
    """Keep the layouts of a signed file and return them; a refused file changes nothing.

    The signer must be this account, be named in the agency's policy, or be named here by its fingerprint. Raise
    `SignerUntrusted`, `LayoutFileRefused`, or `LayoutIsHeld` for an id that is taken by one that is not older.
    """
    signed = signed_layouts(path)
    if signed.fingerprint not in _trusted(key):
        raise SignerUntrusted(path, signed.fingerprint)
    for preset in signed.layouts:
        _require_newer(preset)
    provenance = Provenance(signed.fingerprint, signed.signed_at, iso_utc(clock()))
    return tuple(save_layout(preset, provenance) for preset in signed.layouts)


def _trusted(key: str | None) -> set[str]:
    named = {"".join(key.split()).casefold()} if key is not None else set()
    own = {_own_signer().fingerprint} if (user_folder() / KEY_FILE).exists() else set()
    return {*read_policy().trusted_layout_keys, *named, *own}


def _require_newer(preset: Preset) -> None:
    """Raise where a layout of this id is there that is not older; the same one again changes nothing."""
    for known in known_layouts():
        is_clash = known.preset.id == preset.id and known.preset.revision >= preset.revision
        is_same = known.preset == preset and known.origin is not LayoutOrigin.SHIPPED
        if is_clash and not is_same:
            raise LayoutIsHeld(preset.id, known.preset.revision)
