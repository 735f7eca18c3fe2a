"""Reading stored JSON with the types that it must have."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """An object of JSON; a value that is missing or of another type raises `ValueError`."""

    values: Mapping[str, object]

    @staticmethod
    def of(text: str) -> Table:
        """Return the object in a text."""
        return Table(_object(json.loads(text)))

    def has(self, name: str) -> bool:
        """Tell whether a value is there and not null."""
        return self.values.get(name) is not None

    def text(self, name: str) -> str:
        """Return a text."""
        value = self.values.get(name)
        if not isinstance(value, str):
            raise ValueError(f"{name} is no text")
        return value

    def number(self, name: str) -> int:
        """Return a whole number."""
        value = self.values.get(name)
        if not isinstance(value, int):
            raise ValueError(f"{name} is no whole number")
        return value

    def table(self, name: str) -> Table:
        """Return an object within."""
        return Table(_object(self.values.get(name)))

    def tables(self, name: str) -> tuple[Table, ...]:
        """Return the objects of a list, none where it is missing."""
        return tuple(Table(_object(one)) for one in self._list(name))

    def texts(self, name: str) -> tuple[str, ...]:
        """Return the texts of a list, none where it is missing."""
        return tuple(str(one) for one in self._list(name))

    def _list(self, name: str) -> list[object]:
        value = self.values.get(name, [])
        if not isinstance(value, list):
            raise ValueError(f"{name} is no list")
        return value


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("an object is expected")
    return {str(name): one for name, one in value.items()}
