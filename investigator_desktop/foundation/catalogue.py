"""Deferred user texts: a message is made where something happens and translated where it is shown."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import lru_cache
from typing import Protocol, runtime_checkable

from babel import Locale

from investigator_desktop.foundation.document_forms import document_date
from investigator_desktop.foundation.paths import TRANSLATIONS

SOURCE_LANGUAGE = "en"
LANGUAGES: tuple[str, ...] = ("en", "ru", "kk", "fa_AF")
RIGHT_TO_LEFT_LANGUAGES: frozenset[str] = frozenset({"fa_AF"})


@runtime_checkable
class Written(Protocol):
    """A value, such as an amount, that knows how documents of a language write it."""

    def written(self, language: str) -> str:
        """Return the value as documents in `language` write it."""


@dataclass(frozen=True, slots=True)
class Message:
    """A whole sentence not yet translated, with the values of its named places."""

    context: str
    source: str
    count: int | None = None
    places: Mapping[str, object] = field(default_factory=dict)

    def format(self, **places: object) -> Message:
        """Return the message with its named places filled; a value may be a message, a date or `Written` too."""
        return replace(self, places={**self.places, **places})

    def counted(self, count: int) -> Message:
        """Return the message with the number that stands for `%n` and decides the form of the sentence."""
        return replace(self, count=count)

    def __str__(self) -> str:
        """Return the sentence in the source language."""
        return Catalogue.source().text(self)


def message(context: str, source: str) -> Message:
    """Return a deferred sentence; both arguments are literals, since the translation tools read them as they stand.

    Values are given by `Message.format`, and the number of a sentence with `%n` by `Message.counted`.
    """
    return Message(context, source)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The texts of one language: (context, source) to its plural forms, one form where there is no plural."""

    language: str
    texts: Mapping[tuple[str, str], tuple[str, ...]]

    @staticmethod
    def source() -> Catalogue:
        """Return the catalogue that leaves every sentence in English."""
        return load_catalogue(SOURCE_LANGUAGE)

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether documents in this language run from right to left."""
        return self.language in RIGHT_TO_LEFT_LANGUAGES

    def text(self, msg: Message | str) -> str:
        """Return the sentence in this language, in the source language where it is not translated."""
        if isinstance(msg, str):
            return msg
        forms = self.texts.get((msg.context, msg.source), (msg.source,))
        sentence = forms[min(self._plural_form(msg.count), len(forms) - 1)]
        if msg.count is not None:
            sentence = sentence.replace("%n", str(msg.count))
        values = {name: self._value(value) for name, value in msg.places.items()}
        return sentence.format_map(values) if values else sentence

    def _value(self, value: object) -> str:
        if isinstance(value, Message):
            return self.text(value)
        if isinstance(value, Written):
            return value.written(self.language)
        return document_date(value, self.language) if isinstance(value, date) else str(value)

    def _plural_form(self, count: int | None) -> int:
        if count is None:
            return 0
        return _plural_order(self.language).index(Locale.parse(self.language).plural_form(count))


@lru_cache
def _plural_order(language: str) -> tuple[str, ...]:
    """Return the plural categories of a language in the order in which the translation files list them."""
    tags = Locale.parse(language).plural_form.tags
    order = ("zero", "one", "two", "few", "many")
    return (*(tag for tag in order if tag in tags), "other")


@lru_cache
def load_catalogue(language: str) -> Catalogue:
    """Return the catalogue of `language`; one without a compiled file keeps the source language's texts."""
    path = TRANSLATIONS / f"{language}.json"
    if not path.is_file():
        return Catalogue(language, {})
    compiled = json.loads(path.read_text(encoding="utf-8"))
    texts = {
        (context, source): tuple(forms)
        for context, sentences in compiled.items()
        for source, forms in sentences.items()
    }
    return Catalogue(language, texts)
