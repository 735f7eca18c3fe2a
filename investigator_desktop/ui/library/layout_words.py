"""How a known layout is described in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.qtbridge.display import Display

if TYPE_CHECKING:
    from investigator_desktop.operations.layouts import KnownLayout

_ORIGINS: dict[str, Message] = {
    "shipped": message("LayoutWords", "comes with the program"),
    "saved": message("LayoutWords", "made here"),
    "imported": message("LayoutWords", "imported"),
}
SHOWN_DIGITS = 16


def bank_of(known: KnownLayout, display: Display) -> str:
    """Return whose layout it is."""
    bank = known.preset.bank
    return display.name(bank) if bank else display.text(message("LayoutWords", "a form of several banks"))


def origin_of(known: KnownLayout, display: Display) -> str:
    """Return where it comes from, with the key by which an imported one is signed."""
    origin = display.text(_ORIGINS[known.origin.value])
    if known.provenance is None:
        return origin
    key = display.code(f"{known.provenance.signer[:SHOWN_DIGITS]}…")
    return display.text(message("LayoutWords", "imported, signed with the key {key}").format(key=key))
