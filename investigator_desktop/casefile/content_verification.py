"""Recomputing the digests of entries, payments and unread rows, and the keys of entries, to the row."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import polars as pl
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Row

from investigator_desktop.casefile.connections import UNREADABLE_TEXT, driver_connection
from investigator_desktop.casefile.content_digest import (
    ROWS_A_BLOCK,
    ContentDigest,
    digest_of,
    first_difference,
)
from investigator_desktop.casefile.entry_storage import read_slices, stored_schema
from investigator_desktop.casefile.examination import (
    Examination,
    KeptEvidence,
    any_text_read,
    differs,
    place_name,
)
from investigator_desktop.casefile.import_store import CHECKED_ENTRY_COLUMNS, UNREAD_SCHEMA
from investigator_desktop.casefile.tables import ENTRY, PAYMENT
from investigator_desktop.domain.case import Difference
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, entry_key
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.foundation.catalogue import Message, message

UNREAD = "unread_row"
KEPT_SCHEMAS: Mapping[str, pl.Schema] = {
    ENTRY.name: stored_schema(ENTRY_SCHEMA, [*CHECKED_ENTRY_COLUMNS, "entry_key"]),
    PAYMENT.name: stored_schema(PAYMENT_SCHEMA, PAYMENT_SCHEMA.names()),
    UNREAD: UNREAD_SCHEMA,
}
_PLACE = pl.Schema({"sheet": pl.String(), "row": pl.Int64()})
_CONTENTS = """
    SELECT content_check.*, import_run.evidence_id, first_entry_id, entry_count, account_id FROM content_check
    JOIN import_run ON import_run.id = content_check.run_id
    LEFT JOIN statement ON content_check.kind = 'entry' AND statement.id = owner_id ORDER BY content_check.id
"""


@dataclass(frozen=True, slots=True)
class _Content:
    """One table's part that a digest was taken over: where it came from and how its rows are found again."""

    kind: str
    evidence: KeptEvidence
    digest: ContentDigest
    condition: str
    values: tuple[object, ...]

    def sql(self, columns: pl.Schema) -> str:
        """Return the statement that reads these columns in the order in which they were kept."""
        listed = ", ".join(f'"{name}"' for name in columns)
        return f"SELECT {listed} FROM {self.kind} WHERE {self.condition} ORDER BY id"


def check_contents(examined: Examination) -> Iterator[Difference]:
    """Yield what differs in rows kept of imports; the row is named wherever it can be told."""
    found = examined.connection.exec_driver_sql(_CONTENTS)
    rows = [
        row for row in found if row.evidence_id in examined.evidence
    ]  # a changed run is the trail's to tell
    examined.progress.begin(
        message("Verification", "Recomputing what was imported"), sum(row.row_count for row in rows)
    )
    for row in rows:
        yield from _check(examined, _content(examined, row))
    yield from _check_counts(examined)


def _content(examined: Examination, row: Row[tuple[object, ...]]) -> _Content:
    digest = ContentDigest(row.digest, row.row_count, row.row_checks)
    evidence = examined.evidence[row.evidence_id]
    if row.kind != ENTRY.name:
        return _Content(row.kind, evidence, digest, "run_id = ?", (row.owner_id,))
    condition = "id >= ? AND id < ? AND statement_id = ? AND account_id = ?"
    first, count = row.first_entry_id or 0, row.entry_count or 0
    return _Content(
        row.kind, evidence, digest, condition, (first, first + count, row.owner_id, row.account_id)
    )


def _check(examined: Examination, content: _Content) -> Iterator[Difference]:
    """Yield what differs in one part; texts that are no texts any more are read as if they were others."""
    try:
        differences = [*_differences(examined, content)]
    except driver.OperationalError as error:
        if UNREADABLE_TEXT not in str(error):
            raise
        with any_text_read(driver_connection(examined.connection)):
            differences = [*_differences(examined, content)]
    yield from differences


def _differences(examined: Examination, content: _Content) -> Iterator[Difference]:
    wrong_keys: list[Difference] = []
    found = digest_of(_checked_blocks(examined, content, wrong_keys))
    if found.digest != content.digest.digest:
        yield differs(_subject(examined, content, found), content.digest.digest, found.digest)
    elif found != content.digest:
        yield differs(_checks_subject(content), content.digest.row_checks.hex(), found.row_checks.hex())
    yield from wrong_keys


def _checked_blocks(
    examined: Examination, content: _Content, wrong_keys: list[Difference]
) -> Iterator[pl.DataFrame]:
    """Yield the blocks that the digest is over; the first wrong entry key is put aside on the way."""
    schema = KEPT_SCHEMAS[content.kind]
    sql = content.sql(schema)
    for block in read_slices(examined.connection, sql, content.values, schema, ROWS_A_BLOCK, is_strict=False):
        if content.kind == ENTRY.name and not wrong_keys:
            wrong_keys.extend(_wrong_key(content.evidence, block))
        yield block.drop("entry_key", strict=False)
        examined.progress.advance(block.height)


def _wrong_key(evidence: KeptEvidence, block: pl.DataFrame) -> Iterator[Difference]:
    rows = zip(*(block[name].to_list() for name in ("sheet", "row", "part", "entry_key")), strict=True)
    for sheet, row, part, found in rows:
        expected = entry_key(evidence.sha256, sheet, row, part)
        if expected != found:
            text = message("Verification", "The key of the entry of {place} does not belong to this place.")
            subject = text.format(place=place_name(evidence, sheet, row or 0))
            yield differs(subject, expected.hex(), (found or b"").hex())
            return


def _subject(examined: Examination, content: _Content, found: ContentDigest) -> Message:
    position = first_difference(content.digest.row_checks, found.row_checks)
    place = None if position is None else _place(examined, content, position)
    if place is None:
        text = _WHOLE[content.kind].format(evidence=content.evidence.name)
        return text.format(expected=content.digest.row_count, found=found.row_count)
    return _ONE_ROW[content.kind].format(place=place_name(content.evidence, *place))


def _place(examined: Examination, content: _Content, position: int) -> tuple[str | None, int] | None:
    sql = content.sql(_PLACE)
    places = read_slices(examined.connection, sql, content.values, _PLACE, position + 1, is_strict=False)
    first = next(places, _PLACE.to_frame())
    return (first["sheet"][position], first["row"][position] or 0) if first.height > position else None


def _checks_subject(content: _Content) -> Message:
    text = message("Verification", "The row checks kept for {evidence} have been changed.")
    return text.format(evidence=content.evidence.name)


def _check_counts(examined: Examination) -> Iterator[Difference]:
    """Yield a difference where a table has rows that belong to nothing that was imported."""
    for kind in KEPT_SCHEMAS:
        counted = f"SELECT (SELECT coalesce(sum(row_count), 0) FROM content_check WHERE kind = ?), count(*) FROM {kind}"
        expected, found = examined.connection.exec_driver_sql(counted, (kind,)).one()
        if expected != found:
            yield differs(_COUNTS[kind], expected, found)


_ONE_ROW: Mapping[str, Message] = {
    ENTRY.name: message("Verification", "The entry of {place} is not what was imported."),
    PAYMENT.name: message("Verification", "The payment of {place} is not what was imported."),
    UNREAD: message("Verification", "The unread row kept for {place} is not what was imported."),
}
_WHOLE: Mapping[str, Message] = {
    ENTRY.name: message(
        "Verification",
        "Entries of a statement of {evidence} are not those imported: {found} of {expected} are left.",
    ),
    PAYMENT.name: message(
        "Verification", "Payments of {evidence} are not those imported: {found} of {expected} are left."
    ),
    UNREAD: message(
        "Verification", "Unread rows of {evidence} are not those imported: {found} of {expected} are left."
    ),
}
_COUNTS: Mapping[str, Message] = {
    ENTRY.name: message("Verification", "The case has another number of entries than was imported."),
    PAYMENT.name: message("Verification", "The case has another number of payments than was imported."),
    UNREAD: message("Verification", "The case has another number of unread rows than was imported."),
}
