"""One kept row as the object that a table shows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta

from investigator_desktop.casefile.stored_values import decoded
from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.decisions import EntryDecision
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, Direction, Entry, Precision, ZoneSource
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity

ENTRY_NAMES: tuple[str, ...] = tuple(
    name for name in ENTRY_SCHEMA.names() if name not in {"source_order", "search_text"}
)
ROW_COLUMNS = ", ".join(f'entry."{name}"' for name in ENTRY_NAMES)
_LEADING = 7
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - a printed wall clock


class KeptRow:
    """The values of one row by column name, each asked for as the type it is kept in."""

    def __init__(self, values: Mapping[str, object]) -> None:
        """Keep the values."""
        self._values = values

    def text(self, name: str) -> str | None:
        """Return a text."""
        value = self._values[name]
        return None if value is None else str(value)

    def number(self, name: str) -> int | None:
        """Return a whole number."""
        value = self._values[name]
        return value if isinstance(value, int) else None

    def units(self, name: str) -> int:
        """Return a whole number that every row has."""
        return self.number(name) or 0

    def key(self) -> bytes:
        """Return the entry's key."""
        value = self._values["entry_key"]
        return value if isinstance(value, bytes) else b""

    def moment(self, name: str) -> datetime:
        """Return a printed time."""
        return _EPOCH + timedelta(microseconds=self.units(name))

    def day(self, name: str) -> date | None:
        """Return a day."""
        days = self.number(name)
        return None if days is None else (_EPOCH + timedelta(days=days)).date()

    def truth(self, name: str) -> bool | None:
        """Return a yes or no."""
        value = self.number(name)
        return None if value is None else bool(value)

    def money(self, name: str, scale: str, currency: str) -> Money | None:
        """Return an amount with its number of decimals and its currency."""
        units = self.number(name)
        return None if units is None else Money(units, self.units(scale), self.text(currency) or "")


class KeptEntry:
    """One row of a page: its leading columns (see the page's statement) and the columns of `ENTRY_NAMES`."""

    def __init__(self, values: tuple[object, ...]) -> None:
        """Take the row apart; raise `TypeError` where it has no numbers."""
        entry_id, account_id, statement_id, identity, number, file_name, linked_id = values[:_LEADING]
        if not (isinstance(entry_id, int) and isinstance(account_id, int) and isinstance(statement_id, int)):
            raise TypeError("an entry has no number")
        self._row = KeptRow(dict(zip(ENTRY_NAMES, values[_LEADING:], strict=True)))
        self.id = entry_id
        self._numbers = (entry_id, account_id)
        self._account = decoded(str(identity), AccountIdentity)
        self._evidence = (f"E{number}", str(file_name))
        self._linked_id = linked_id if isinstance(linked_id, int) else None
        self.statement_id = statement_id
        self.key = self._row.key()
        self.booked_at = self._row.units("booked_at")

    def shown(
        self,
        decisions: tuple[EntryDecision, ...],
        *,
        is_outside_basis: bool,
        is_intelligence: bool,
        repeats_id: int | None,
    ) -> EntryRow:
        """Return the row as a table shows it, with what stands beside it."""
        return EntryRow(
            *self._numbers,
            self._account,
            *self._evidence,
            _entry(self._row),
            self._linked_id,
            decisions,
            is_outside_basis,
            is_intelligence,
            repeats_id,
        )


def _entry(row: KeptRow) -> Entry:
    return Entry(
        entry_key=row.key(),
        place=Place(row.text("sheet"), row.units("row")),
        part=row.units("part"),
        booked_at=row.moment("booked_at"),
        precision=Precision(row.text("precision") or Precision.DAY),
        zone=row.text("zone"),
        zone_source=ZoneSource(row.text("zone_source") or ZoneSource.UNKNOWN),
        earliest_on=row.day("earliest_on"),
        latest_on=row.day("latest_on"),
        value_on=row.day("value_on"),
        direction=Direction(row.text("direction") or ""),
        amount=Money(row.units("amount"), row.units("amount_scale"), row.text("currency") or ""),
        counterparty_name=row.text("counterparty_name"),
        counterparty_account=row.text("counterparty_account"),
        counterparty_id=row.text("counterparty_id"),
        counterparty_bank=row.text("counterparty_bank"),
        counterparty_country=row.text("counterparty_country"),
        remittance_info=row.text("remittance_info"),
        bank_reference=row.text("bank_reference"),
        purpose_code=row.text("purpose_code"),
        entry_type=row.text("entry_type"),
        is_reversal=bool(row.truth("is_reversal")),
        amount_2=row.money("amount_2", "amount_2_scale", "currency_2"),
        transfer_system=row.text("transfer_system"),
        is_cash=row.truth("is_cash"),
        channel=row.text("channel"),
        location=row.text("location"),
        mcc=row.text("mcc"),
        card=row.text("card"),
        holder_residency=row.text("holder_residency"),
        counterparty_residency=row.text("counterparty_residency"),
        running_balance=row.money("running_balance", "amount_scale", "currency"),
        other=_pairs(row.text("other")),
        warnings=tuple((row.text("warnings") or "").split()),
    )


def _pairs(other: str | None) -> tuple[tuple[str, str], ...]:
    found: dict[str, object] = json.loads(other) if other else {}
    return tuple((title, str(value)) for title, value in found.items())
