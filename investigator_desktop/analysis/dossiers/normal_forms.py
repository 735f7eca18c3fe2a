"""The normal form of each kind of fact, by which two spellings are the same; empty where a text identifies nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from investigator_desktop.domain.cards import mask_card
from investigator_desktop.domain.dossier import FactKind
from investigator_desktop.domain.identifiers import normal_form
from investigator_desktop.domain.phones import phone_key
from investigator_desktop.foundation.text import fold

_LEAST_SIGNS = 5
_NO_DEVICE = re.compile(r"0+|X+|N/?A|UNKNOWN|NONE|NULL|НЕТ|-+")
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def fact_key(kind: FactKind, value: str, country: str | None = None) -> str:
    """Return the normal form of a fact; `country` is where telephone numbers without a code are dialled."""
    if kind is FactKind.PHONE:
        return phone_key(value, country) or ""
    return _FORMS.get(kind, _words)(value)


def _identifier(value: str) -> str:
    plain = normal_form(value)
    return plain if len(plain) >= _LEAST_SIGNS and any(ch.isdigit() for ch in plain) else ""


def _device(value: str) -> str:
    plain = normal_form(value)
    return "" if len(plain) < _LEAST_SIGNS or _NO_DEVICE.fullmatch(plain) else plain


def _card(value: str) -> str:
    """Return a card with its middle hidden, so that a whole number and a masked one of it are the same."""
    masked = mask_card(value.replace("X", "*").replace("x", "*").replace("•", "*"))
    parts = re.fullmatch(r"(\d{4,8})\*+(\d{4})", "".join(masked.split()))
    return "" if parts is None else f"{parts.group(1)[:6]}*{parts.group(2)}"


def _email(value: str) -> str:
    plain = value.strip().casefold()
    return plain if _EMAIL.fullmatch(plain) else ""


def _words(value: str) -> str:
    """Return the words of a text in any order of capitals, spaces and marks."""
    return " ".join(_BETWEEN_WORDS.sub(" ", fold(value)).split())


def _network(value: str) -> str:
    plain = value.strip().casefold()
    return plain if re.fullmatch(r"[0-9a-f.:]{7,45}", plain) else ""


_FORMS: Mapping[FactKind, Callable[[str], str]] = {
    FactKind.DOCUMENT: _identifier,
    FactKind.DEVICE: _device,
    FactKind.CARD: _card,
    FactKind.EMAIL: _email,
    FactKind.NETWORK_ADDRESS: _network,
}
