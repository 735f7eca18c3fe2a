"""Lists for rules: read from a file, sealed with hash, name and time, and never changed afterwards."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalystRecord, KeptRecord, RecordKind
from investigator_desktop.domain.case import CaseChanges
from investigator_desktop.domain.currency import all_currencies
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.rule_material import Threshold
from investigator_desktop.domain.sealed_lists import (
    LIST_COLUMNS,
    CaseList,
    CellKind,
    ListColumn,
    ListKind,
    SealedList,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.hashing import canonical_json
from investigator_desktop.operations.analysis_keeping import newest_run, record, withdraw
from investigator_desktop.operations.errors import FileUnreachable
from investigator_desktop.operations.red_flags.errors import ListRefused, UnknownListKind
from investigator_desktop.operations.red_flags.tables import Table

SUBJECT = "rules/"
_AMOUNT = re.compile(r"\d+(\.\d+)?")
_COUNT = re.compile(r"\d{1,6}")


def list_kind(word: str) -> ListKind:
    """Return the kind that a word names; raise `UnknownListKind`."""
    known = [kind.value for kind in ListKind]
    if word not in known:
        raise UnknownListKind(word, ", ".join(known))
    return ListKind(word)


def read_list(kind: ListKind, path: Path, title: str = "", source: str = "") -> CaseList:
    """Return the list in a table of text with titles in its first row; raise `ListRefused` or `FileUnreachable`."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise ListRefused(path.name, 1, message("Red flags", "the text is not in UTF-8.")) from error
    first = text.partition("\n")[0]
    delimiter = max(";,\t", key=first.count)
    rows = [
        [cell.strip() for cell in row]
        for row in csv.reader(io.StringIO(text), delimiter=delimiter)
        if any(row)
    ]
    return CaseList(kind, title or path.stem, tuple(_by_columns(kind, rows, path.name)), source)


def _by_columns(kind: ListKind, rows: Sequence[list[str]], name: str) -> Iterator[tuple[str, ...]]:
    columns = LIST_COLUMNS[kind]
    titles = [title.casefold() for title in rows[0]] if rows else []
    for column in columns:
        if column.is_required and column.name not in titles:
            reason = message("Red flags", "the column {column} is missing.")
            raise ListRefused(name, 1, reason.format(column=isolate(column.name)))
    for row in rows[1:]:
        cells = dict(zip(titles, row, strict=False))
        yield tuple(cells.get(column.name, "") for column in columns)


def require_valid(content: CaseList) -> None:
    """Raise `ListRefused` where a cell is not what its column wants, or nothing is in the list."""
    if not content.rows:
        raise ListRefused(content.title, 1, message("Red flags", "the list is empty."))
    for number, row in enumerate(content.rows, 2):
        for column, cell in zip(LIST_COLUMNS[content.kind], row, strict=True):
            if not _is_valid(column, cell):
                reason = message("Red flags", "{cell} does not fit the column {column}.")
                reason = reason.format(cell=isolate(cell), column=isolate(column.name))
                raise ListRefused(content.title, number, reason)
    for number, cell in enumerate(_patterns(content), 2):
        try:
            re.compile(cell)
        except re.error as error:
            reason = message("Red flags", "{cell} is no pattern.").format(cell=isolate(cell))
            raise ListRefused(content.title, number, reason) from error


def _patterns(content: CaseList) -> tuple[str, ...]:
    return content.column("pattern") if content.kind is ListKind.CODE_WORDS else ()


def _is_valid(column: ListColumn, cell: str) -> bool:
    if not cell:
        return not column.is_required
    if column.kind is CellKind.AMOUNT:
        return _AMOUNT.fullmatch(cell) is not None
    if column.kind is CellKind.CURRENCY:
        return cell in all_currencies()
    if column.kind is CellKind.DAY:
        return _is_day(cell)
    if column.kind is CellKind.TEXT:
        return True
    is_number = _COUNT.fullmatch(cell) is not None
    return is_number and (column.kind is not CellKind.HOUR or int(cell) <= 24)


def _is_day(cell: str) -> bool:
    try:
        date.fromisoformat(cell)
    except ValueError:
        return False
    return True


def seal_list(case: CaseFile, content: CaseList, actor: Actor, clock: Clock = system_clock) -> CaseChanges:
    """Seal a list as one step, a new version of its kind; raise `ListRefused`."""
    require_valid(content)
    earlier = newest_run(case, AnalysisKind.RED_FLAGS)
    stored = {
        "kind": content.kind.value,
        "title": content.title,
        "source": content.source,
        "rows": [list(row) for row in content.rows],
        "sha256": content.sha256,
        "earlier_run": None if earlier is None else earlier.id,
    }
    text = canonical_json(stored).decode("utf-8")
    subject = SUBJECT + content.kind.value
    return record(case, AnalystRecord(RecordKind.SEALED_LIST, subject, text), actor, clock=clock)


def withdraw_list(
    case: CaseFile, sealed: SealedList, actor: Actor, clock: Clock = system_clock
) -> CaseChanges:
    """Withdraw a version as one step, so that the one before it holds again; raise `UnknownRecord`."""
    return withdraw(case, sealed.record_id, actor, clock)


def all_lists(case: CaseFile) -> tuple[SealedList, ...]:
    """Return every version of every list that holds, in the order in which they were sealed."""
    counts: dict[ListKind, int] = {}
    found = []
    kept = case.analyst_records(RecordKind.SEALED_LIST)
    for one in sorted(kept, key=lambda one: (one.sequence, one.id)):
        if one.record.subject.startswith(SUBJECT):
            content, earlier = _content(one)
            counts[content.kind] = counts.get(content.kind, 0) + 1
            found.append(_sealed(one, content, counts[content.kind], earlier))
    return tuple(found)


def _content(kept: KeptRecord) -> tuple[CaseList, int | None]:
    table = Table.of(kept.record.content)
    rows = table.values.get("rows")
    texts = tuple(tuple(str(cell) for cell in row) for row in rows) if isinstance(rows, list) else ()
    content = CaseList(ListKind(table.text("kind")), table.text("title"), texts, table.text("source"))
    return content, table.number("earlier_run") if table.has("earlier_run") else None


def _sealed(kept: KeptRecord, content: CaseList, version: int, earlier: int | None) -> SealedList:
    return SealedList(
        content, content.sha256, version, kept.decided_by, kept.decided_at, kept.sequence, kept.id, earlier
    )


def lists_in_force(case: CaseFile) -> tuple[SealedList, ...]:
    """Return the newest version of each kind."""
    newest = {one.content.kind: one for one in all_lists(case)}
    return tuple(newest[kind] for kind in ListKind if kind in newest)


def thresholds_of(content: CaseList) -> tuple[Threshold, ...]:
    """Return the thresholds in a sealed list of them."""
    return tuple(
        Threshold(
            name,
            Money(int(amount.replace(".", "")), len(amount.partition(".")[2]), currency),
            date.fromisoformat(from_on) if from_on else None,
            source,
        )
        for name, amount, currency, from_on, source in content.rows
    )
