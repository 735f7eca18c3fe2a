"""What the titles of a money-transfer operator's table say: one part of one side, or something of the transfer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from investigator_desktop.domain.layout import Field
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_CAMEL = re.compile(r"(?<=[a-zа-яёәғқңөұүһі])(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ])")
_BRACKETS = re.compile(r"\([^)]*\)")
_ALTERNATIVES = re.compile(r"\s*[/|\n;]\s*")
_CURRENCY = re.compile(r"[a-z]{3}")
NAME_PARTS = frozenset({
    "first_name", "middle_name", "last_name", "paternal_name", "maternal_name", "patronymic",
})  # fmt: skip
ADDRESS_PARTS = frozenset({"address", "city", "address_part"})
_PERSONAL = {
    "name": "name", **dict.fromkeys(NAME_PARTS, "name"), **dict.fromkeys(ADDRESS_PARTS, "address"),
    "birth_date": "birth_date", "id_type": "id_type", "id": "id", "id_country": "id_country",
    "nationality": "nationality", "phone": "phone", "country": "country", "occupation": "occupation",
    "account": "account", "bank": "bank",
}  # fmt: skip
_OF_AGENT = {
    None: "name", "name": "name", "bank": "name", "id": "id", "account": "id", "city": "city", "country": "country",
    "address": "address", "address_part": "address",
}  # fmt: skip
_ENDS = {
    "sent": {
        "date": Field.SENT_AT, "datetime": Field.SENT_AT, "time": Field.SENT_TIME, "zone": Field.SENT_ZONE,
        "amount": Field.SEND_AMOUNT, "currency": Field.SEND_CURRENCY, "country": Field.SEND_AGENT_COUNTRY,
    },
    "paid": {
        "date": Field.PAID_AT, "datetime": Field.PAID_AT, "time": Field.PAID_TIME, "zone": Field.PAID_ZONE,
        "amount": Field.PAY_AMOUNT, "currency": Field.PAY_CURRENCY, "country": Field.ACTUAL_PAY_COUNTRY,
    },
}  # fmt: skip
_OF_NOBODY = {
    "date": Field.BOOKED_AT, "datetime": Field.BOOKED_AT, "time": Field.BOOKED_TIME, "amount": Field.AMOUNT,
    "currency": Field.CURRENCY, "zone": Field.SENT_ZONE,
}  # fmt: skip
_CUSTOMER = {"name": Field.ACCOUNT_HOLDER, "id": Field.HOLDER_ID, "phone": Field.HOLDER_PHONE}
_OTHER_PARTY = {
    "name": Field.COUNTERPARTY_NAME, "id": Field.COUNTERPARTY_ID, "phone": Field.COUNTERPARTY_PHONE,
    "country": Field.COUNTERPARTY_COUNTRY, "account": Field.COUNTERPARTY_ACCOUNT,
}  # fmt: skip
_SIDES = ("payer", "beneficiary", "customer", "other_party")
_GENERAL = frozenset({*_SIDES, "sent", "paid", "agent", "expected", "actual", "filler", "code"})


@dataclass(frozen=True, slots=True)
class TransferTitle:
    """The field of a title, what part of a name or an address its cells are, and whether another would serve better."""

    field: Field
    part: str = ""
    is_weak: bool = False


@dataclass(frozen=True, slots=True)
class _Blocks:
    """The building blocks found in a title."""

    side: str | None
    end: str | None
    has_agent: bool
    country: Field | None
    attribute: str | None


@lru_cache(maxsize=16384)
def transfer_title(title: str) -> TransferTitle | None:
    """Return what a title says in a table of transfers, None where it says nothing that is known."""
    found = _meaning(title) or _meaning(_BRACKETS.sub(" ", title))
    if found is not None:
        return found
    parts = [part for part in _ALTERNATIVES.split(title) if part]
    meanings = {_meaning(part) for part in parts} - {None} if len(parts) > 1 else set()
    return meanings.pop() if len(meanings) == 1 else None


def _meaning(title: str) -> TransferTitle | None:
    words = words_of(_CAMEL.sub(" ", title))
    whole = vocabulary("transfer_titles").whole(words)
    if whole:
        is_weak = whole[0].startswith("weak_")
        return TransferTitle(Field(whole[0].removeprefix("weak_")), is_weak=is_weak)
    blocks = _blocks(words)
    return None if blocks is None else _built(blocks)


def _blocks(words: tuple[str, ...]) -> _Blocks | None:
    """Return the building blocks of a title that is made of nothing else."""
    found = vocabulary("transfer_words").all_in(words)
    covered = {place for one in found for place in range(one.start, one.end)}
    left = [word for place, word in enumerate(words) if place not in covered]
    meanings = [one.meaning for one in found]
    if (
        not meanings
        or any(not _CURRENCY.fullmatch(word) for word in left)
        or (left and "amount" not in meanings)
    ):
        return None
    attributes = [meaning for meaning in meanings if meaning not in _GENERAL]
    side = next((meaning for meaning in meanings if meaning in _SIDES), None)
    end = next((meaning for meaning in meanings if meaning in _ENDS), None)
    country = {"expected": Field.EXPECTED_PAY_COUNTRY, "actual": Field.ACTUAL_PAY_COUNTRY}
    told = next((country[meaning] for meaning in meanings if meaning in country), None)
    has_agent = "agent" in meanings
    attribute = _attribute(attributes) or ("id" if has_agent and "code" in meanings else None)
    return _Blocks(side, end, has_agent, told, attribute)


def _attribute(attributes: list[str]) -> str | None:
    """Return what a title with several attributes is about; one of a day and a time is about both."""
    if {"date", "time"} <= set(attributes):
        return "datetime"
    if "unkept" in attributes:
        return "unkept"
    named = [name for name in attributes if name != "id"] if len(attributes) > 1 else attributes
    if {"name"} < set(named) and set(named) & NAME_PARTS:
        named = [name for name in named if name != "name"]
    return named[0] if named else None


def _built(blocks: _Blocks) -> TransferTitle | None:
    attribute = blocks.attribute
    if attribute == "unkept":
        return TransferTitle(Field.OTHER)
    if blocks.country is not None and attribute == "country":
        return TransferTitle(blocks.country)
    if blocks.has_agent:
        return _of_agent(blocks)
    end = blocks.end or {"payer": "sent", "beneficiary": "paid"}.get(blocks.side or "")
    if (
        end is not None
        and attribute in _ENDS[end]
        and not (blocks.side is not None and attribute == "country")
    ):
        return TransferTitle(_ENDS[end][attribute])
    if blocks.side is None and blocks.end is None:
        field = _OF_NOBODY.get(attribute or "")
        return None if field is None else TransferTitle(field, is_weak=True)
    return _of_person(blocks)


def _of_agent(blocks: _Blocks) -> TransferTitle | None:
    end = blocks.end or {"payer": "sent", "beneficiary": "paid"}.get(blocks.side or "")
    name = _OF_AGENT.get(blocks.attribute)
    if end is None or name is None:
        return TransferTitle(Field.OTHER)
    side = "send_agent" if end == "sent" else "pay_agent"
    return TransferTitle(Field(f"{side}_{name}"), blocks.attribute or "")


def _of_person(blocks: _Blocks) -> TransferTitle | None:
    attribute = blocks.attribute
    if blocks.side is None and attribute in {*ADDRESS_PARTS, "bank"}:  # the city where it was sent
        return _of_agent(blocks)
    name = _PERSONAL.get(attribute or "name")
    if name is None:
        return None
    if blocks.side in {"customer", "other_party"}:
        known = _CUSTOMER if blocks.side == "customer" else _OTHER_PARTY
        return TransferTitle(known.get(name, Field.OTHER), attribute or "name")
    side = blocks.side or ("payer" if blocks.end == "sent" else "beneficiary")
    if attribute is None and blocks.side is None:
        return None
    return TransferTitle(Field(f"{side}_{name}"), attribute or "name")
