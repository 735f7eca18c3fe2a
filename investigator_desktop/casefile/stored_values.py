"""Values of the domain as JSON text: a message keeps its places, so that it can still be read in any language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from pathlib import PurePath
from typing import TypeVar

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import (
    AccountIdentity,
    BalanceCheck,
    Period,
    PrintedTotals,
    Reconciliation,
    ReconciliationState,
)
from investigator_desktop.foundation.catalogue import Message
from investigator_desktop.foundation.hashing import canonical_json

T = TypeVar("T")
STORED_TYPES: tuple[type, ...] = (
    AccountIdentity, BalanceCheck, Message, Money, Period, Place, PrintedTotals, Reconciliation, ReconciliationState,
)  # fmt: skip
_BY_NAME: Mapping[str, type] = {kind.__name__: kind for kind in STORED_TYPES}
_TYPE = "type"
_EPOCH = date(1970, 1, 1)


def days_of(day: date | None) -> int | None:
    """Return a day as the days since 1970-01-01, None for None."""
    return None if day is None else (day - _EPOCH).days


def day_of(days: int | None) -> date | None:
    """Return the day that `days_of` gave the number of."""
    return None if days is None else _EPOCH + timedelta(days=days)


def encoded(value: object) -> str:
    """Return a value of one of `STORED_TYPES` as canonical JSON."""
    return canonical_json(_plain(value)).decode("utf-8")


def encoded_or_none(value: object | None) -> str | None:
    """Return the value as canonical JSON, None for None."""
    return None if value is None else encoded(value)


def decoded(text: str, kind: type[T]) -> T:
    """Return the value that `encoded` wrote; raise `ValueError` where it is not of this kind."""
    value = _value(json.loads(text))
    if not isinstance(value, kind):
        raise ValueError(f"a stored value is no {kind.__name__}")
    return value


def decoded_or_none(text: str | None, kind: type[T]) -> T | None:
    """Return the value that `encoded_or_none` wrote."""
    return None if text is None else decoded(text, kind)


def parameters_json(value: object) -> object:
    """Return any plain value, also dataclasses and paths, as JSON objects for an audit record."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: parameters_json(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Mapping):
        return {str(key): parameters_json(member) for key, member in value.items()}
    if isinstance(value, list | tuple | set | frozenset):
        return [parameters_json(member) for member in value]
    if isinstance(value, Enum):
        return value.value
    return value if value is None or isinstance(value, str | int | bool) else _as_text(value)


def _as_text(value: object) -> str:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return value.as_posix() if isinstance(value, PurePath) else str(value)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return {_TYPE: type(value).__name__, "value": value.value}
    if is_dataclass(value):
        members = {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
        return {_TYPE: type(value).__name__, **members}
    if isinstance(value, Mapping):
        return {_TYPE: "places", "members": {str(name): _plain(member) for name, member in value.items()}}
    if isinstance(value, tuple | list):
        return [_plain(member) for member in value]
    if isinstance(value, datetime | date):
        return {_TYPE: type(value).__name__, "value": value.isoformat()}
    return value if value is None or isinstance(value, str | int | bool) else str(value)


def _value(stored: object) -> object:
    if isinstance(stored, list):
        return tuple(_value(member) for member in stored)
    return _object(stored) if isinstance(stored, dict) else stored


def _object(stored: dict[str, object]) -> object:
    name = stored.pop(_TYPE)
    if name == "places":
        members = stored["members"]
        return {key: _value(value) for key, value in members.items()} if isinstance(members, dict) else {}
    if name in {"date", "datetime"}:
        kind = date if name == "date" else datetime
        return kind.fromisoformat(str(stored["value"]))
    known = _BY_NAME[str(name)]
    if issubclass(known, Enum):
        return known(stored["value"])
    return known(**{key: _value(value) for key, value in stored.items()})
