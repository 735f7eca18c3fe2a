"""How a picture's words, amounts and names are written; given to the layout, so that it knows no language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, partial

from investigator_desktop.domain.flow_picture import NodeKind, PictureNode
from investigator_desktop.domain.flow_words import node_words
from investigator_desktop.domain.money import Money
from investigator_desktop.foundation.catalogue import (
    RIGHT_TO_LEFT_LANGUAGES,
    Catalogue,
    Message,
    load_catalogue,
    message,
)
from investigator_desktop.foundation.document_forms import document_decimal

_LONGEST_NUMBER, _LAST_DIGITS = 8, 4  # of an account: a longer number is known by its end


@dataclass(frozen=True, slots=True)
class FlowWording:
    """The callables of one language: a sentence, an amount without its currency, and how a node is named.

    `name` is where names are hidden while others watch.
    """

    text: Callable[[Message], str]
    amount: Callable[[Money], str]
    name: Callable[[PictureNode], str]
    is_right_to_left: bool = False


@lru_cache
def document_flow_wording(language: str) -> FlowWording:
    """Return the words as documents in a language print them, with ASCII digits."""
    catalogue = load_catalogue(language)
    return FlowWording(
        text=catalogue.text,
        amount=partial(_amount, language),
        name=partial(_name, catalogue),
        is_right_to_left=language in RIGHT_TO_LEFT_LANGUAGES,
    )


def shown_name(node: PictureNode) -> Message | str:
    """Return how a picture names a node: as recorded, with the end of its number, or as so many others."""
    if node.kind is NodeKind.OTHERS:
        return message("FlowPicture", "%n others").counted(len(node.members))
    if node.kind is NodeKind.PARTY and node.name:
        return node.name
    number = node.key.partition(":")[2]
    if node.kind is NodeKind.ACCOUNT and node.name and len(number) > _LONGEST_NUMBER:
        return f"{node.name} · …{number[-_LAST_DIGITS:]}"
    return node_words(node.key, node.name)


def _name(catalogue: Catalogue, node: PictureNode) -> str:
    return catalogue.text(shown_name(node))


def _amount(language: str, money: Money) -> str:
    """Return an amount without decimals that are all zero, since a picture has little room."""
    whole, _, rest = str(money).partition(".")
    return document_decimal(f"{whole}.{rest}" if rest.strip("0") else whole, language)
