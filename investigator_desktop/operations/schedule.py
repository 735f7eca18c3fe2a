"""The schedule of entries: numbered rows in time order, each with its place and the other half of its movement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.money import decimal_text
from investigator_desktop.domain.report_content import ScheduleRow
from investigator_desktop.foundation.catalogue import Catalogue, message
from investigator_desktop.operations.export import export_frame

_COLUMNS = (
    "sheet", "row", "booked_at", "precision", "direction", "amount", "amount_scale", "currency",
    "counterparty_name", "counterparty_account", "remittance_info",
)  # fmt: skip


class Schedule:
    """The entries of a view as a report prints them; numbered once, streamed when asked for."""

    def __init__(self, case: CaseFile, query: EntryQuery, catalogue: Catalogue) -> None:
        """Read the columns that the schedule prints."""
        self._case, self._query, self._catalogue = case, query, catalogue
        self._entries = case.entry_columns(query, _COLUMNS).with_row_index("number", offset=1)
        self._accounts = {account.id: account.identity.key for account in case.accounts()}
        self._evidence = {item.id: item.label for item in case.evidence()}
        self._numbers = dict(
            zip(self._entries["id"].to_list(), self._entries["number"].to_list(), strict=True)
        )
        self._partners = _partners(case.links())

    @property
    def count(self) -> int:
        """Return the number of entries."""
        return self._entries.height

    @property
    def linked_count(self) -> int:
        """Return the number of movements of which both halves are in the schedule."""
        here = [1 for one, other in self._partners.items() if one in self._numbers and other in self._numbers]
        return len(here) // 2

    def frame(self) -> pl.DataFrame:
        """Return the same entries with all their columns, for the attached table."""
        return export_frame(self._case, self._query)

    def rows(self) -> Iterator[ScheduleRow]:
        """Yield the rows in order."""
        return (self._row(row) for row in self._entries.iter_rows(named=True))

    def _row(self, row: Mapping[str, object]) -> ScheduleRow:
        amount = decimal_text(_whole(row["amount"]), _whole(row["amount_scale"]))
        is_credit = row["direction"] == Direction.CREDIT.value
        booked_at = row["booked_at"]
        assert isinstance(booked_at, datetime)
        return ScheduleRow(
            number=_whole(row["number"]),
            booked_at=booked_at,
            precision=str(row["precision"]),
            account=self._accounts[_whole(row["account_id"])],
            counterparty=_joined(row["counterparty_name"], row["counterparty_account"]),
            remittance_info=_joined(row["remittance_info"]),
            credit=amount if is_credit else "",
            debit="" if is_credit else amount,
            currency=str(row["currency"] or ""),
            place=_joined(
                self._evidence[_whole(row["evidence_id"])], row["sheet"], row["row"], separator=" · "
            ),
            mark=self._mark(_whole(row["id"])),
        )

    def _mark(self, entry_id: int) -> str:
        number = self._numbers.get(self._partners.get(entry_id, 0))
        if number is None:
            return ""
        return self._catalogue.text(message("Report", "same movement as no. {number}").format(number=number))


def _partners(links: pl.DataFrame) -> dict[int, int]:
    """Return for each linked entry the other half of its movement."""
    pairs = list(links.select("debit_id", "credit_id").iter_rows())
    return {**dict(pairs), **{credit: debit for debit, credit in pairs}}


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _joined(*parts: object, separator: str = ", ") -> str:
    return separator.join(str(part) for part in parts if part is not None and part != "")
