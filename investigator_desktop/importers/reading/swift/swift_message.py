"""One SWIFT message while it is read: what it has said of its statement so far."""

from __future__ import annotations

from dataclasses import dataclass, field

from investigator_desktop.importers.reading.record_texts.record_sheets import NO_STATEMENT
from investigator_desktop.importers.reading.swift.swift_values import after

_LAYOUTS = {"942": "mt942"}


@dataclass(slots=True)
class SwiftMessage:
    """What is known of a message; `kind` is the number of its type, empty where nothing tells it."""

    kind: str = ""
    statement: int = NO_STATEMENT
    currency: str = ""
    opening_on: str = ""
    has_opening: bool = False
    has_closing: bool = False
    first_day: str = ""
    values: dict[str, str] = field(default_factory=dict)

    def closing_values(self) -> dict[str, str]:
        """Return what is known of the statement at its end: layout, currency and the days it covers.

        The opening balance is that of the evening before, unless an entry is of its day already.
        """
        values = {"layout": _LAYOUTS.get(self.kind, "mt940"), "currency": self.currency}
        first, last = self.opening_on, self.values.get("closing_on", "")
        if not first or not last:
            return values
        if first < last and not (self.first_day and self.first_day <= first):
            first = after(first)
        return values | {"period_from": first, "period_to": last}
