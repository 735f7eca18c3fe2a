"""Writing entries of a view to a file that other programs read."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from pathlib import Path

import polars as pl

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.cards import masked_card_column, masked_cards
from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.catalogue import SOURCE_LANGUAGE, message
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.decision_columns import DECISION_SCHEMA, LISTED_COLUMNS, with_decisions
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.releases import BY_DEFAULT, Release, released, require_consent
from investigator_desktop.operations.table_files import csv_file, xlsx_file

_LEFT_OUT = ("search_text", "source_order", "amount_2_scale", "amount_scale")
EXPORT_COLUMNS = tuple(name for name in ENTRY_SCHEMA.names() if name not in _LEFT_OUT)
_WITH_CARDS = ("card", "counterparty_account", "remittance_info", "bank_reference", "location", "other")
_LONG_NUMBER = r"\d(?:[ -]?\d){15}"
_AMOUNTS = frozenset({"amount", "amount_2", "running_balance"})


def export_entries(
    case: CaseFile,
    query: EntryQuery,
    out: Path,
    progress: Progress | None = None,
    release: Release = BY_DEFAULT,
    *,
    with_whole_cards: bool = False,
    language: str = SOURCE_LANGUAGE,
) -> int:
    """Write the entries of the view that are let out and return their number; `out`'s suffix names the format.

    What is left out, `releases.withheld` tells. Card numbers have their middle hidden unless they are asked for
    whole. Excluded entries are written and marked. Amounts are decimal strings and times ISO 8601. In spreadsheets and
    CSV a text that a spreadsheet would take for a formula is preceded by an apostrophe. The file is written whole or
    not at all; a workbook says in `language` that it cannot be verified. Raise `NotReleased` or `MayNotBePassedOn`.
    """
    require_output(out, tuple(WRITERS), case.path)
    require_consent(case, query, release)
    writer = WRITERS[out.suffix.lower()]
    progress = progress or Progress()
    progress.begin(message("Export", "Writing {file}").format(file=out.name))
    frame = export_frame(case, released(query, release), with_whole_cards=with_whole_cards)
    progress.check()
    try:
        replace_file(out, writer(frame, language))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return frame.height


def export_frame(case: CaseFile, query: EntryQuery, *, with_whole_cards: bool = False) -> pl.DataFrame:
    """Return the entries of the view as text columns: account and evidence first, what was decided of them last."""
    columns = [name for name in ENTRY_SCHEMA.names() if name not in {"search_text"}]
    frame = case.entry_columns(query, columns)
    named = frame.join(_accounts(case), on="account_id", maintain_order="left")
    named = named.join(_evidence(case), on="evidence_id", maintain_order="left").with_columns(
        entry_key=pl.col("entry_key").bin.encode("hex"),
        booked_at=_printed_time(),
        amount=_decimal("amount", "amount_scale"),
        amount_2=_decimal("amount_2", "amount_2_scale"),
        running_balance=_decimal("running_balance", "amount_scale"),
    )
    columns = ["account", "evidence", "file", "evidence_sha256", *EXPORT_COLUMNS, *DECISION_SCHEMA.names()]
    shown = named if with_whole_cards else named.with_columns(map(_without_cards, named.select(_WITH_CARDS)))
    return with_decisions(case, query, shown).select(columns)


def _without_cards(texts: pl.Series) -> pl.Series:
    """Return a column of texts in which card numbers have their middle hidden."""
    if texts.name == "card":
        return masked_card_column(texts)
    distinct = texts.filter(texts.str.contains(_LONG_NUMBER).fill_null(value=False)).unique()
    shown = pl.Series([masked_cards(text) for text in distinct.to_list()], dtype=pl.String)
    return texts.replace(distinct, shown)


def _accounts(case: CaseFile) -> pl.DataFrame:
    records = case.accounts()
    schema = {"account_id": pl.Int64(), "account": pl.String()}
    return pl.DataFrame([(record.id, record.identity.key) for record in records], schema, orient="row")


def _evidence(case: CaseFile) -> pl.DataFrame:
    schema = {
        "evidence_id": pl.Int64(),
        "evidence": pl.String(),
        "file": pl.String(),
        "evidence_sha256": pl.String(),
    }
    rows = [(item.id, item.label, item.file_name, item.sha256) for item in case.evidence()]
    return pl.DataFrame(rows, schema, orient="row")


def _printed_time() -> pl.Expr:
    is_day = pl.col("precision") == "day"
    day, moment = (
        pl.col("booked_at").dt.strftime("%Y-%m-%d"),
        pl.col("booked_at").dt.strftime("%Y-%m-%dT%H:%M:%S"),
    )
    return pl.when(is_day).then(day).otherwise(moment)


def _decimal(units: str, scale: str) -> pl.Expr:
    """Return whole units as decimal strings, exactly: the digits are moved, nothing is divided."""
    digits = pl.col(units).abs().cast(pl.String)
    padded = pl.when(pl.col(scale) > 0).then(digits.str.pad_start(pl.col(scale) + 1, "0")).otherwise(digits)
    whole_length = (padded.str.len_chars().cast(pl.Int64) - pl.col(scale)).clip(lower_bound=1)
    whole, rest = padded.str.slice(0, whole_length), padded.str.slice(whole_length)
    text = pl.when(pl.col(scale) > 0).then(whole + "." + rest).otherwise(whole)
    return pl.when(pl.col(units) < 0).then(pl.lit("-") + text).otherwise(text)


def _csv(frame: pl.DataFrame, _language: str) -> bytes:
    return csv_file(frame, _AMOUNTS)


def _xlsx(frame: pl.DataFrame, language: str) -> bytes:
    return xlsx_file(frame, "Entries", _AMOUNTS, language)


def export_document(
    case: CaseFile, query: EntryQuery, *, with_whole_cards: bool = False
) -> dict[str, list[dict[str, object]]]:
    """Return the entries of the view as a JSON document."""
    return {"entries": _rows(export_frame(case, query, with_whole_cards=with_whole_cards))}


def _rows(frame: pl.DataFrame) -> list[dict[str, object]]:
    """Return the rows with dates as text, and objects and lists for what columns hold as JSON or words."""
    rows = frame.with_columns(pl.col(pl.Date).cast(pl.String)).to_dicts()
    for row in rows:
        row["other"] = json.loads(row["other"]) if row["other"] else {}
        row["warnings"] = (row["warnings"] or "").split()
        row["corrections"] = json.loads(row["corrections"] or "{}")
        row |= {name: json.loads(row[name] or "[]") for name in LISTED_COLUMNS}
    return rows


def _json(frame: pl.DataFrame, _language: str) -> bytes:
    return (json.dumps({"entries": _rows(frame)}, ensure_ascii=False, indent=1) + "\n").encode("utf-8")


def _parquet(frame: pl.DataFrame, _language: str) -> bytes:
    buffer = io.BytesIO()
    frame.write_parquet(buffer)
    return buffer.getvalue()


WRITERS: Mapping[str, Callable[[pl.DataFrame, str], bytes]] = {
    ".csv": _csv,
    ".xlsx": _xlsx,
    ".parquet": _parquet,
    ".json": _json,
}
