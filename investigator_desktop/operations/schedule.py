"""The schedule of entries: numbered rows in time order, each with its place and the other half of its movement."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision
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
_DECISION_COLUMNS = (
    "number", "entry_key", "kind", "field", "value", "reason", "decided_by", "role", "decided_at",
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
        self._repeats = dict(case.repeats().select("entry_id", "repeats_id").iter_rows())
        self._decided = _decided(case.decisions(), self._entries)
        self._decisions = _decisions(self._decided)
        self._outside = self._flagged(replace(query, is_outside_basis=True), query.is_outside_basis)
        self._intelligence = self._flagged(replace(query, is_intelligence=True), query.is_intelligence)

    @property
    def count(self) -> int:
        """Return the number of entries."""
        return self._entries.height

    @property
    def linked_count(self) -> int:
        """Return the number of movements of which both halves are in the schedule."""
        here = [1 for one, other in self._partners.items() if one in self._numbers and other in self._numbers]
        return len(here) // 2

    @property
    def decided_count(self) -> int:
        """Return the number of entries about which something was decided."""
        return len(self._decisions)

    @property
    def deciders(self) -> tuple[Actor, ...]:
        """Return who decided something about these entries, in the order of their first decisions."""
        named = self._decided.select("decided_by", "role", "is_os_account").unique(maintain_order=True)
        return tuple(Actor(str(name), str(role), bool(flag)) for name, role, flag in named.iter_rows())

    def decision_frame(self) -> pl.DataFrame | None:
        """Return what was decided with author, time and reason, for the attached table; None where nothing was."""
        if self._decided.is_empty():
            return None
        ordered = self._decided.sort("number", "id")
        return ordered.with_columns(pl.col("entry_key").bin.encode("hex")).select(_DECISION_COLUMNS)

    @property
    def days(self) -> tuple[date, date] | None:
        """Return the days of the first and the last entry; None where there is none."""
        first, last = self._entries["booked_at"].min(), self._entries["booked_at"].max()
        if not isinstance(first, datetime) or not isinstance(last, datetime):
            return None
        return first.date(), last.date()

    def numbers_of(self, ids: Iterable[int]) -> tuple[tuple[int, int], ...]:
        """Return the numbers of these entries as first and last of each unbroken run; an entry elsewhere has none."""
        return _runs(sorted(self._numbers[entry_id] for entry_id in ids if entry_id in self._numbers))

    def frame(self) -> pl.DataFrame:
        """Return the same entries with all their columns, for the attached table."""
        return export_frame(self._case, self._query)

    def rows(self) -> Iterator[ScheduleRow]:
        """Yield the rows in order."""
        return (self._row(row) for row in self._entries.iter_rows(named=True))

    def _flagged(self, flagged: EntryQuery, is_asked: bool | None) -> frozenset[int]:
        """Return the entries of a narrower view; none where the view itself leaves them out."""
        return frozenset() if is_asked is False else frozenset(self._case.entry_ids(flagged).to_list())

    def _row(self, row: Mapping[str, object]) -> ScheduleRow:
        amount = decimal_text(_whole(row["amount"]), _whole(row["amount_scale"]))
        is_credit = row["direction"] == Direction.CREDIT.value
        booked_at = row["booked_at"]
        assert isinstance(booked_at, datetime)
        entry_id = _whole(row["id"])
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
            mark="\n".join(filter(None, (self._mark(entry_id), self._repeat_mark(entry_id)))),
            decisions=self._decisions.get(entry_id, ()),
            is_outside_basis=entry_id in self._outside,
            is_intelligence=entry_id in self._intelligence,
            is_repeated=self._is_repeated(entry_id),
        )

    def _is_repeated(self, entry_id: int) -> bool:
        decisions = self._decisions.get(entry_id, ())
        is_own = any(decision.kind is DecisionKind.NO_REPEAT for decision in decisions)
        return entry_id in self._repeats and not is_own

    def _repeat_mark(self, entry_id: int) -> str:
        """Return which entry counts for one that is given again; without a number where that is not shown."""
        if not self._is_repeated(entry_id):
            return ""
        number = self._numbers.get(self._repeats[entry_id])
        if number is None:
            return self._catalogue.text(message("Report", "given again by this statement; counted once"))
        sentence = message("Report", "no. {number} given again; counted once")
        return self._catalogue.text(sentence.format(number=number))

    def _mark(self, entry_id: int) -> str:
        number = self._numbers.get(self._partners.get(entry_id, 0))
        if number is None:
            return ""
        return self._catalogue.text(message("Report", "same movement as no. {number}").format(number=number))


def _partners(links: pl.DataFrame) -> dict[int, int]:
    """Return for each linked entry the other half of its movement."""
    pairs = list(links.select("debit_id", "credit_id").iter_rows())
    return {**dict(pairs), **{credit: debit for debit, credit in pairs}}


def _decided(kept: pl.DataFrame, entries: pl.DataFrame) -> pl.DataFrame:
    """Return the decisions about these entries with the number of each in the schedule."""
    numbered = entries.select(pl.col("id").alias("entry_id"), pl.col("number").cast(pl.Int64))
    return kept.join(numbered, on="entry_id", how="inner", maintain_order="left")


def _decisions(decided: pl.DataFrame) -> dict[int, tuple[EntryDecision, ...]]:
    """Return what was decided of each entry."""
    found: dict[int, list[EntryDecision]] = {}
    for row in decided.iter_rows(named=True):
        found.setdefault(row["entry_id"], []).append(_decision(row))
    return {entry_id: tuple(decisions) for entry_id, decisions in found.items()}


def _decision(row: Mapping[str, object]) -> EntryDecision:
    key = row["entry_key"]
    assert isinstance(key, bytes)
    return EntryDecision(
        _whole(row["id"]),
        key,
        DecisionKind(str(row["kind"])),
        str(row["field"]),
        str(row["value"]),
        str(row["reason"]),
        Actor(str(row["decided_by"]), str(row["role"]), bool(row["is_os_account"])),
        datetime.fromisoformat(str(row["decided_at"])),
        _whole(row["sequence"]),
    )


def _runs(numbers: Sequence[int]) -> tuple[tuple[int, int], ...]:
    runs: list[tuple[int, int]] = []
    for number in numbers:
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return tuple(runs)


def _whole(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(f"{value!r} is no whole number")
    return value


def _joined(*parts: object, separator: str = ", ") -> str:
    return separator.join(str(part) for part in parts if part is not None and part != "")
