"""From a raw file to what it means: statements, payments, questions, and every row that gave nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import polars as pl

from investigator_desktop.domain.check_digits import has_iban_check_digits
from investigator_desktop.domain.layout import Mapping, Question, QuestionKind
from investigator_desktop.domain.payment_frame import empty_payment_frame
from investigator_desktop.domain.statement import (
    FileReading,
    ReadStatus,
    SourceWarning,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.importers.accounts.accounts import account_key
from investigator_desktop.importers.accounts.own_accounts import with_accounts_of_others
from investigator_desktop.importers.as_read import file_as_read
from investigator_desktop.importers.cells import cells_of, shown_rows, used_columns
from investigator_desktop.importers.conventions.named_days import order_by_name
from investigator_desktop.importers.known_layouts.presets import named_layout
from investigator_desktop.importers.layout.contents import SAMPLE, Contents, contents_of
from investigator_desktop.importers.layout.facts import Facts, direction_in, facts_of
from investigator_desktop.importers.layout.headerless import HEADERLESS, holds_days_and_money
from investigator_desktop.importers.layout.labels import labelled_values
from investigator_desktop.importers.layout.missing_sides import with_missing_side
from investigator_desktop.importers.layout.other_lists import is_list_of_terminals, is_other_list
from investigator_desktop.importers.layout.tables import Table, find_tables
from investigator_desktop.importers.layout.taken_columns import warnings_of_columns
from investigator_desktop.importers.layout.text_blocks import rows_beside
from investigator_desktop.importers.previews import preview
from investigator_desktop.importers.questions import answer_to
from investigator_desktop.importers.raw import RawFile, RawSheet
from investigator_desktop.importers.record_files.exchange_text import CONTAINER, read_exchange_text
from investigator_desktop.importers.record_files.records import CONTAINERS as RECORD_CONTAINERS
from investigator_desktop.importers.record_files.records import read_records
from investigator_desktop.importers.rows.named_currencies import named_currency
from investigator_desktop.importers.same_rows import same_rows
from investigator_desktop.importers.table_reading import TableReading, read_table
from investigator_desktop.importers.unread import whole_sheet
from investigator_desktop.importers.warnings import missing_facts, source_warnings

_WORKBOOKS = frozenset({"xlsx", "xlsm", "xlsb", "xls", "ods", "html", "mhtml", "xml2003"})
_WORKBOOK_NAMES = (".xlsx", ".xls", ".xlsm", ".xlsb", ".ods")
_LEAST_ROWS = 3
_COVER_ROWS = 200
_MOST_COLUMNS = 500
_IBAN = re.compile(r"(?<![A-Z0-9])[A-Z]{2}\d{2}[A-Z0-9]{11,30}(?![A-Z0-9])")


@dataclass(frozen=True, slots=True)
class _Gathered:
    """What all sheets gave together; `unnamed` are sheets with days and amounts but without titles that are known."""

    readings: tuple[TableReading, ...]
    unread: tuple[UnreadRow, ...]
    unnamed: tuple[str | None, ...] = ()
    warnings: tuple[SourceWarning, ...] = ()

    @property
    def gave_nothing(self) -> bool:
        """Tell whether rows that look like entries were found and not one of them could be read."""
        has_any = any(
            reading.payments.height or any(draft.entries.height for draft in reading.statements)
            for reading in self.readings
        )
        return not has_any and any(row.needs_a_person for reading in self.readings for row in reading.unread)


def _place_name(raw: RawFile, sheet: RawSheet) -> str | None:
    return sheet.name if raw.container in _WORKBOOKS else None


def _has_movements(sheet: RawSheet) -> bool:
    """Tell whether a sheet without titles has a column of days and one of amounts nevertheless."""
    sample = sheet.frame.head(SAMPLE)
    contents = [contents_of(cells_of(sample, column)) for column in sorted(used_columns(sample))]
    used = [one for one in contents if one.filled >= _LEAST_ROWS]
    return any(_mostly(one.dates, one) for one in used) and any(
        _mostly(one.amounts - one.codes, one) and not _mostly(one.dates, one) for one in used
    )


def _mostly(count: int, contents: Contents) -> bool:
    return count >= contents.filled * 0.6


def _cover(sheets: Sequence[RawSheet]) -> Facts:
    """Return what the sheets without a table say of the account; nothing where they name none or several."""
    rows = [row for sheet in sheets for row in shown_rows(sheet, sheet.frame.head(_COVER_ROWS))]
    named = {account_key(one.value) for one in labelled_values(rows) if one.meaning == "account"}
    holders = {one.value for one in labelled_values(rows) if one.meaning == "holder_id"}
    if len(named) > 1 or len(holders) > 1:
        return Facts()
    return facts_of(rows)


def _with_cover(facts: Facts, cover: Facts) -> Facts:
    """Return what a sheet says, with what the cover says of account, holder, bank and period where it is silent."""
    is_same = (
        facts.account is None
        or cover.account is None
        or account_key(facts.account) == account_key(cover.account)
    )
    if not is_same:
        return facts
    has_period = facts.from_day is not None or facts.to_day is not None
    return replace(
        facts,
        account=facts.account or cover.account,
        holder=facts.holder or cover.holder,
        holder_id=facts.holder_id or cover.holder_id,
        bank=facts.bank or cover.bank,
        from_day=facts.from_day if has_period else cover.from_day,
        to_day=facts.to_day if has_period else cover.to_day,
    )


def _read_sheet(
    tables: Sequence[Table], file_name: str, sha256: str, mapping: Mapping, cover: Facts
) -> tuple[TableReading, ...]:
    readings = []
    for table in tables:
        sheet, place_name = table.sheet, table.place_name
        named = table if table.layout.id == HEADERLESS else named_layout(table)
        facts = _with_cover(facts_of(named.above, rows_beside(named)), cover)
        facts = _with_answered_currency(facts, place_name, mapping)
        currency, by_title = named_currency(named) if facts.currency is None else (None, ())
        facts = replace(facts, currency=facts.currency or currency)
        if facts.account is None:
            facts = replace(facts, account=_account_in(sheet.name or "") or _account_in(file_name))
        stated = facts.direction or direction_in(sheet.name or "")
        named = with_missing_side(with_accounts_of_others(named, facts, mapping), mapping)
        settled, warnings = order_by_name(named, facts, file_name, mapping)
        reading = read_table(named, facts, stated, sha256, settled)
        told = (*warnings_of_columns(named), *by_title, *warnings, *reading.warnings)
        readings.append(replace(reading, warnings=told))
    return tuple(readings)


def _account_in(name: str) -> str | None:
    """Return the IBAN that a file or a sheet is named after, where its check digits are right."""
    found = _IBAN.search(name.upper())
    return found.group() if found is not None and has_iban_check_digits(found.group()) else None


def _with_answered_currency(facts: Facts, place_name: str | None, mapping: Mapping) -> Facts:
    """Return the facts with the currency that a person named where the sheet names none."""
    answer = answer_to(mapping, place_name, None, QuestionKind.CURRENCY)
    return replace(facts, currency=answer[0].upper()) if answer and facts.currency is None else facts


def _is_too_wide(sheet: RawSheet) -> bool:
    """Tell whether a sheet has more columns than any statement; looking at each of them would take minutes."""
    return len({name.partition(".")[0] for name in sheet.frame.columns}) > _MOST_COLUMNS


def _gather(raw: RawFile, file_name: str, sha256: str, mapping: Mapping) -> _Gathered:
    if raw.container == CONTAINER:
        readings, unread = read_exchange_text(raw, sha256, mapping)
        return _Gathered(readings, unread)
    if raw.container in RECORD_CONTAINERS:
        records = read_records(raw, sha256, mapping)
        return _Gathered(records.readings, records.unread, warnings=records.warnings)
    found: list[TableReading] = []
    unread_rows: list[UnreadRow] = []
    unnamed: list[str | None] = []
    tables = [
        () if _is_too_wide(sheet) else find_tables(sheet, _place_name(raw, sheet), mapping)
        for sheet in raw.sheets
    ]
    cover = _cover([sheet for sheet, found_here in zip(raw.sheets, tables, strict=True) if not found_here])
    for sheet, found_here in zip(raw.sheets, tables, strict=True):
        is_other = bool(found_here) and is_other_list(sheet, found_here)
        readings = _read_sheet(() if is_other else found_here, file_name, sha256, mapping, cover)
        found += readings
        if readings:
            continue
        is_other = is_other or _is_too_wide(sheet) or is_list_of_terminals(sheet)
        is_open = not is_other and (_has_movements(sheet) or holds_days_and_money(sheet))
        unnamed += [sheet.name] if is_open else []
        reason = UnreadReason.ASKED if is_open else UnreadReason.NOT_A_STATEMENT
        unread_rows += whole_sheet(sheet, _place_name(raw, sheet), reason)
    return _Gathered(tuple(found), tuple(unread_rows), tuple(unnamed))


def is_misnamed(file_name: str, container: str) -> bool:
    """Tell whether a file that is named like a workbook holds none."""
    return file_name.lower().endswith(_WORKBOOK_NAMES) and container not in _WORKBOOKS


def _sentence(
    gathered: _Gathered, questions: Sequence[Question], file_name: str, container: str
) -> Message | None:
    if questions:
        text = message(
            "Importers", "{file} cannot be read completely before %n questions are answered."
        ).counted(len(questions))
        return text.format(file=file_name)
    if not gathered.readings and is_misnamed(file_name, container):
        return message(
            "Importers",
            "{file} is no workbook, whatever its name says: it is a text, in which no table was found.",
        ).format(file=file_name)
    if not gathered.readings:
        return message(
            "Importers",
            "No row of titles with a date and an amount was found in {file}; it must be shown which columns hold what.",
        ).format(file=file_name)
    if gathered.gave_nothing and container not in RECORD_CONTAINERS:
        return message(
            "Importers",
            "No row of {file} could be read as an entry; the meaning of its columns must be checked.",
        ).format(file=file_name)
    if gathered.unnamed:
        return message(
            "Importers", "A sheet of {file} holds days and amounts, but no row of titles was found over them."
        ).format(file=file_name)
    return None


def _all_payments(readings: Sequence[TableReading]) -> pl.DataFrame:
    frames = [reading.payments for reading in readings if reading.payments.height]
    return pl.concat(frames) if frames else empty_payment_frame()


def interpret(raw: RawFile, file_name: str, sha256: str, size: int, mapping: Mapping) -> FileReading:
    """Return what a raw file means under what a person decided about it; nothing is guessed, doubts are questions."""
    gathered = _gather(raw, file_name, sha256, mapping)
    questions = tuple(question for reading in gathered.readings for question in reading.questions)
    statements = tuple(draft for reading in gathered.readings for draft in reading.statements)
    payments = _all_payments(gathered.readings)
    unread = [row for reading in gathered.readings for row in reading.unread]
    sentence = _sentence(gathered, questions, file_name, raw.container)
    header_rows = {
        reading.table.layout.sheet: reading.table.layout.header_rows[0]
        for reading in reversed(gathered.readings)
        if reading.table.layout.header_rows
    }
    return FileReading(
        file_name=file_name,
        sha256=sha256,
        size=size,
        status=ReadStatus.OK if sentence is None else ReadStatus.NEEDS_MAPPING,
        sentence=sentence,
        layouts=tuple(reading.table.layout for reading in gathered.readings),
        questions=questions,
        statements=statements,
        payments=payments,
        unread_rows=(*unread, *gathered.unread),
        warnings=(
            *gathered.warnings,
            *(warning for reading in gathered.readings for warning in reading.warnings),
            *same_rows(gathered.readings),
            *source_warnings([*(draft.entries for draft in statements), payments]),
            *missing_facts(statements, payments),
        ),
        previews=tuple(
            preview(sheet, _place_name(raw, sheet), header_rows.get(sheet.name)) for sheet in raw.sheets
        ),
        as_read=file_as_read(raw, (reading.as_read for reading in gathered.readings)),
    )
