"""Tables of rates: read from a person's file, sealed with hash, name and time, and only then used."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.rates import (
    DEFAULT_AGE_DAYS,
    Rate,
    RatesRefused,
    RateTable,
    SealedRates,
    checked,
    table_of_plain,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import record
from investigator_desktop.operations.errors import FileUnreachable, UnknownFormat
from investigator_desktop.operations.flows.errors import UnknownRates
from investigator_desktop.operations.flows.rate_rows import text_rows, workbook_rows

SUBJECT = "rates/"
RATE_SUFFIXES = (".csv", ".xlsx", ".toml")
_COLUMNS = ("date", "currency", "rate")


def read_rates(
    path: Path, *, name: str = "", source: str = "", base: str = "", age_days: int = DEFAULT_AGE_DAYS
) -> RateTable:
    """Return the table of rates in a file; raise `RatesRefused`, `UnknownFormat` or `FileUnreachable`.

    CSV and workbooks have a row of titles `date`, `currency`, `rate` and perhaps `nominal`; TOML has `source`, `base`
    and tables `[[rate]]` with the same names, and what it says comes before what is said here.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error
    suffix = path.suffix.lower()
    if suffix == ".toml":
        return checked(_of_toml(content, path.name, name or path.stem, source, base, age_days), path.name)
    if suffix not in RATE_SUFFIXES:
        raise UnknownFormat(path, RATE_SUFFIXES)
    rows = text_rows(content, path.name) if suffix == ".csv" else workbook_rows(path)
    rates = tuple(_rates(rows, path.name))
    return checked(RateTable(name or path.stem, source, base.upper(), rates, age_days), path.name)


def _rates(rows: Iterable[tuple[int, Mapping[str, str]]], place: str) -> Iterable[Rate]:
    for number, cells in rows:
        where = f"{place}, {number}"
        for column in _COLUMNS:
            if not cells.get(column):
                told = message("Rates", "the column {column} is missing or empty.").format(column=column)
                raise RatesRefused(where, told)
        yield _rate(cells, where)


def _rate(cells: Mapping[str, str], where: str) -> Rate:
    try:
        on = date.fromisoformat(cells["date"][:10])
        nominal = int(cells.get("nominal") or "1")
    except ValueError as error:
        told = message("Rates", "a day is written as 2024-01-31 and a number of units as 100.")
        raise RatesRefused(where, told) from error
    return Rate(on, cells["currency"].strip().upper(), _decimal(cells["rate"]), nominal)


def _decimal(text: str) -> str:
    """Return a rate with a point, whatever mark its file has; a text with both marks is refused later."""
    plain = "".join(text.split())
    return plain.replace(",", ".") if "." not in plain else plain


def _of_toml(content: bytes, place: str, name: str, source: str, base: str, age_days: int) -> RateTable:
    try:
        told = tomllib.loads(content.decode("utf-8-sig"), parse_float=Decimal)
        rows = told.get("rate", [])
        named = [{str(key): _said(value) for key, value in row.items()} for row in rows]
        age = int(str(told.get("age_days", age_days)))
    except (ValueError, AttributeError, TypeError) as error:
        raise RatesRefused(place, message("Rates", "it is no readable TOML with tables of rates.")) from error
    rates = tuple(_rates(enumerate(named, 1), place))
    said_base = str(told.get("base", base)).upper()
    return RateTable(str(told.get("name", name)), str(told.get("source", source)), said_base, rates, age)


def _said(value: object) -> str:
    return value.date().isoformat() if isinstance(value, datetime) else str(value)


def seal_rates(case: CaseFile, table: RateTable, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Seal a table in the case as one step; one that is sealed already as it is changes nothing.

    A table of the same name that says something else is a new version; the old one stays.
    """
    checked(table, table.name)
    if any(kept.sha256 == table.sha256 and kept.table.name == table.name for kept in sealed_rates(case)):
        return CaseChanges(case.sequence)
    content = canonical_json(table.as_plain()).decode("utf-8")
    entered = AnalystRecord(RecordKind.SEALED_LIST, SUBJECT + table.name, content, reason=table.sha256)
    return record(case, entered, actor, clock=clock)


def sealed_rates(case: CaseFile) -> tuple[SealedRates, ...]:
    """Return the tables of rates that are sealed in the case, the newest last."""
    kept = case.analyst_records(RecordKind.SEALED_LIST)
    return tuple(_sealed(one) for one in kept if one.record.subject.startswith(SUBJECT))


def _sealed(kept: KeptRecord) -> SealedRates:
    table = table_of_plain(json.loads(kept.record.content))
    return SealedRates(table, table.sha256, kept.decided_by, kept.decided_at, kept.sequence, kept.id)


def rates_named(case: CaseFile, name: str) -> SealedRates:
    """Return the newest table of a name; raise `UnknownRates`."""
    for sealed in reversed(sealed_rates(case)):
        if sealed.table.name == name:
            return sealed
    raise UnknownRates(name)
