"""What a column title says that its column holds."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.spelling import meant_words
from investigator_desktop.importers.words.vocabulary import Found, words_of

_PARTS = re.compile(r"\s*[/|\n;]\s*")
_HUMPS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HYPHENS = re.compile(r"(?<=[^\W\d_])-[ \t]*\r?\n[ \t]*(?=[^\W\d_])")  # a word divided at the end of a line
_LONGEST_TITLE = 200
_MEANT = 0.97  # what a title says with slips put right counts a little less
_MOST_MEANT = 16  # words of a title whose slips are put right; longer ones are sentences
_SURE = 0.8
_LEAST = 0.5  # of what a title must say before its words are taken apart as in `NetAmount`

# which attribute a title means where it names several, such as "name of the beneficiary's bank"
_ATTRIBUTE_ORDER = (
    "ignored", "id_type", "phone", "address", "residency", "bank", "account", "id", "country", "name", "code",
)  # fmt: skip
_OWN_ATTRIBUTES = {"account": Field.ACCOUNT, "residency": Field.HOLDER_RESIDENCY}
_HOLDER_ATTRIBUTES = {
    "name": Field.ACCOUNT_HOLDER,
    "account": Field.ACCOUNT,
    "id": Field.HOLDER_ID,
    "residency": Field.HOLDER_RESIDENCY,
}
_OF_A_SIDE = frozenset({"account", "name", "id", "bank", "residency"})  # `Банк по Дт` is the payer's
_OF_DIRECTION = 0.7
_OF_BALANCE = 0.85
_AGENT_ATTRIBUTES = {"code": "id", "account": "id", "bank": "name"}
_SECOND = {Field.AMOUNT: Field.AMOUNT_2, Field.CREDIT: Field.CREDIT_2, Field.DEBIT: Field.DEBIT_2}


@dataclass(frozen=True, slots=True)
class Meaning:
    """A field that a title may mean, with a score from 0 to 1."""

    field: Field
    score: float


@dataclass(frozen=True, slots=True)
class _Concepts:
    """The building blocks found in a title."""

    words: tuple[str, ...]
    sides: tuple[Found, ...]
    attributes: tuple[Found, ...]
    amounts: tuple[Found, ...]
    directions: tuple[Found, ...]

    @property
    def side(self) -> str | None:
        named = {found.meaning for found in self.sides}
        agents = named & {"send_agent", "pay_agent"}
        if agents:
            return next(iter(agents))
        if "counterparty" in named or named >= {"payer", "beneficiary"}:
            return "counterparty"
        return self.sides[0].meaning if self.sides else None

    @property
    def attribute(self) -> str | None:
        named = {found.meaning for found in self.attributes}
        return next((name for name in _ATTRIBUTE_ORDER if name in named), None)

    def coverage(self, *groups: tuple[Found, ...]) -> float:
        covered = {place for group in groups for found in group for place in range(found.start, found.end)}
        return len(covered) / len(self.words)


def _concepts(words: tuple[str, ...]) -> _Concepts:
    return _Concepts(
        words,
        vocabulary("sides").all_in(words),
        vocabulary("attributes").all_in(words),
        vocabulary("amounts").all_in(words),
        vocabulary("directions").all_in(words),
    )


def _party_meaning(concepts: _Concepts) -> Meaning | None:
    """Return what a title with a side means: `payer_bank`, say, or its name where only the side is named."""
    side, attribute = concepts.side, concepts.attribute
    if side is None:
        return None
    coverage = concepts.coverage(concepts.sides, concepts.attributes)
    if attribute is None and coverage < 1:
        return None
    name = attribute or "name"
    if side.endswith("_agent"):
        name = _AGENT_ATTRIBUTES.get(name, name)
    if side == "holder":
        field = _HOLDER_ATTRIBUTES.get(name)
    else:
        field = next((field for field in Field if field.value == f"{side}_{name}"), None)
    return Meaning(field or Field.OTHER, 0.6 + 0.35 * coverage)


def _money_meaning(concepts: _Concepts) -> Meaning | None:
    """Return what a title about amounts or directions means."""
    directions = {found.meaning for found in concepts.directions}
    if len(directions) > 1:
        return Meaning(Field.DIRECTION, 0.85)
    if directions and not concepts.amounts and _names_balance(concepts.words):
        return Meaning(Field.RUNNING_BALANCE, _OF_BALANCE)
    if concepts.attribute in _OF_A_SIDE and directions and not concepts.amounts:
        side = "payer" if "debit" in directions else "beneficiary"
        return Meaning(Field(f"{side}_{concepts.attribute}"), _OF_DIRECTION)
    if not directions and not concepts.amounts:
        return None
    coverage = concepts.coverage(concepts.amounts, concepts.directions)
    field = Field(directions.pop()) if directions else Field.AMOUNT
    if any(found.meaning == "amount_2" for found in concepts.amounts):
        field = _SECOND[field]
    return Meaning(field, 0.55 + 0.4 * coverage)


def _names_balance(words: tuple[str, ...]) -> bool:
    """Tell whether words name a balance, which a direction beside it makes an outgoing one and no movement."""
    return any(found.meaning == Field.RUNNING_BALANCE.value for found in vocabulary("titles").all_in(words))


def _own_meaning(concepts: _Concepts) -> Meaning | None:
    """Return what a title that names an attribute of nobody in particular means."""
    attribute = concepts.attribute
    if attribute is None or attribute == "ignored":
        return None
    field = _OWN_ATTRIBUTES.get(attribute)
    if field is None:
        field = next((field for field in Field if field.value == f"counterparty_{attribute}"), None)
    coverage = concepts.coverage(concepts.attributes)
    return Meaning(field, 0.2 + 0.4 * coverage) if field is not None else None


def _direct_meanings(words: tuple[str, ...]) -> Iterable[Meaning]:
    """Return the fields of phrases that are the whole title, or a part of it."""
    for section, weight in (("titles", 1.0), ("weak_titles", 0.62)):
        whole = vocabulary(section).whole(words)
        yield from (Meaning(Field(meaning), weight) for meaning in whole)
        if not whole:
            for found in vocabulary(section).all_in(words):
                coverage = found.length / len(words)
                yield Meaning(Field(found.meaning), weight * (0.3 + 0.5 * coverage))


def _meanings_of_words(words: tuple[str, ...]) -> list[Meaning]:
    concepts = _concepts(words)
    built = (_party_meaning(concepts), _money_meaning(concepts), _own_meaning(concepts))
    return [*_direct_meanings(words), *(meaning for meaning in built if meaning is not None)]


def _best_first(meanings: Iterable[Meaning]) -> tuple[Meaning, ...]:
    best: dict[Field, float] = {}
    for meaning in meanings:
        best[meaning.field] = max(best.get(meaning.field, 0.0), meaning.score)
    return tuple(Meaning(field, score) for field, score in sorted(best.items(), key=lambda item: -item[1]))


@lru_cache(maxsize=16384)
def title_meanings(title: str) -> tuple[Meaning, ...]:
    """Return what a title may mean, the likeliest first; a title in two languages is read part by part."""
    if len(title) > _LONGEST_TITLE:
        return ()
    title = _HYPHENS.sub("", title)
    meanings = _printed_meanings(title)
    if not meanings or meanings[0].score < _LEAST:
        title = _HUMPS.sub(" ", title)
        meanings = _printed_meanings(title)
    if meanings and meanings[0].score >= _SURE:
        return meanings
    words = words_of(title)
    meant = meant_words(words) if len(words) <= _MOST_MEANT else words
    if meant == words:
        return meanings
    read = _best_first(_meanings_of_words(meant))
    return _best_first([*meanings, *(Meaning(found.field, found.score * _MEANT) for found in read)])


def _printed_meanings(title: str) -> tuple[Meaning, ...]:
    """Return what a title may mean as it is spelt, whole or part by part."""
    words = words_of(title)
    if not words:
        return ()
    meanings = _best_first(_meanings_of_words(words))
    if meanings and meanings[0].score >= _SURE:
        return meanings
    parts = [part for part in _PARTS.split(title) if part]
    if len(parts) > 1:
        read = (meaning for part in parts for meaning in _meanings_of_words(words_of(part) or ("",)))
        meanings = _best_first([*meanings, *(Meaning(found.field, found.score * 0.95) for found in read)])
    return meanings
