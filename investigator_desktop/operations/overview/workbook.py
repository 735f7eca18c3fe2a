"""The overview as a workbook of several sheets: sums at three depths, cash, proof, what waits, and the sources."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import polars as pl

from investigator_desktop import __version__
from investigator_desktop.analysis.overview.summing import SUMMED
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.cards import masked_cards
from investigator_desktop.domain.completeness import AccountCompleteness
from investigator_desktop.domain.custody import SourceKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.filters import filter_terms
from investigator_desktop.domain.overview import MoneyOverview
from investigator_desktop.domain.overview_words import (
    NO_CURRENCY,
    NO_NAME,
    NO_PLACE,
    STEPS,
    question_sentence,
)
from investigator_desktop.foundation.bidi import without_controls
from investigator_desktop.foundation.catalogue import (
    SOURCE_LANGUAGE,
    Catalogue,
    Message,
    load_catalogue,
    message,
)
from investigator_desktop.foundation.paths import replace_file
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.completeness import completeness
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.filters import filter_names
from investigator_desktop.operations.flows.exporting import decimals
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.overview.money import counted_entries, money_overview
from investigator_desktop.operations.overview.open_questions import (
    name_questions,
    open_questions,
    ordered,
    proofs,
)
from investigator_desktop.operations.releases import (
    BY_DEFAULT,
    Release,
    released,
    require_consent,
    sentences,
    withheld,
)
from investigator_desktop.operations.table_files import EDITABLE, TableSheet, book_file

WORKBOOK_SUFFIX = ".xlsx"
_EVERYTHING = EntryQuery()
_SUM_TITLES = {
    "currency": message("Overview", "Currency"),
    "credits": message("Overview", "In"),
    "debits": message("Overview", "Out"),
    "net": message("Overview", "In less out"),
    "count": message("Overview", "Entries"),
    "first_on": message("Overview", "First"),
    "last_on": message("Overview", "Last"),
}
_KEY_TITLES = {
    "account": message("Overview", "Account"),
    "holder": message("Overview", "Holder"),
    "name": message("Overview", "Counterparty"),
    "number": message("Overview", "Number of the counterparty"),
    "month": message("Overview", "Month"),
    "place": message("Overview", "Place"),
    "account_count": message("Overview", "Accounts"),
}
_AMOUNTS = ("credits", "debits", "net")
_WITH_CARDS = ("account", "name", "number", "place")


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What goes into the workbook: the view as it may leave, its money, and the proof of its accounts."""

    case: CaseFile
    asked: EntryQuery
    view: EntryQuery
    release: Release
    money: MoneyOverview
    accounts: tuple[AccountCompleteness, ...]
    catalogue: Catalogue

    def text(self, sentence: Message) -> str:
        """Return a sentence in the language of the workbook, without marks of direction."""
        return without_controls(self.catalogue.text(sentence))


def export_overview(
    case: CaseFile,
    query: EntryQuery,
    out: Path,
    progress: Progress | None = None,
    release: Release = BY_DEFAULT,
    *,
    language: str = SOURCE_LANGUAGE,
) -> int:
    """Write the overview of a view as a workbook and return the number of entries that it sums.

    What does not count, and what may not leave the case, is in none of its sums; card numbers have their middle hidden.
    Raise `UnknownFormat`, `OutputRefused`, `NotReleased` or `MayNotBePassedOn`.
    """
    require_output(out, (WORKBOOK_SUFFIX,), case.path)
    require_consent(case, query, release)
    progress = progress or Progress()
    progress.begin(message("Export", "Writing {file}").format(file=out.name))
    view = released(query, release)
    accounts = tuple(one for one in completeness(case) if release.with_intelligence or _is_evidence(one))
    progress.check()
    money = money_overview(case, view, progress)
    wanted = _Wanted(case, query, view, release, money, accounts, load_catalogue(language))
    try:
        replace_file(out, book_file(_sheets(wanted, progress), language))
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return money.figures.entry_count


def _is_evidence(account: AccountCompleteness) -> bool:
    kinds = {one.evidence.terms.source_kind for one in account.statements}
    return kinds != {SourceKind.INTELLIGENCE}


def _sheets(wanted: _Wanted, progress: Progress) -> Sequence[TableSheet]:
    text = wanted.text
    return (
        TableSheet(text(message("Overview", "About")), _about(wanted)),
        _sums(wanted, text(message("Overview", "Accounts")), ("account_id",), ("account", "holder")),
        _sums(
            wanted,
            text(message("Overview", "Counterparties")),
            ("account_id", "counterparty"),
            ("account", "holder", "name", "number"),
        ),
        _sums(
            wanted,
            text(message("Overview", "Months")),
            ("account_id", "counterparty", "month"),
            ("account", "holder", "name", "number", "month"),
        ),
        _cash(wanted),
        TableSheet(text(message("Overview", "Completeness")), _proofs(wanted)),
        TableSheet(text(message("Overview", "What needs a person")), _questions(wanted, progress)),
        TableSheet(text(message("Overview", "Sources")), _sources(wanted)),
    )


def _about(wanted: _Wanted) -> pl.DataFrame:
    """Return what the figures are of: the case, its state, the filters, and what is left out."""
    case, details, head = wanted.case, wanted.case.details, wanted.case.audit_head()
    terms = filter_terms(wanted.asked, filter_names(case))
    filters = "; ".join(wanted.text(term.words) for term in terms)
    lines: list[tuple[Message, str]] = [
        (message("Overview", "Case"), f"{details.reference} {details.title}"),
        (message("Overview", "Agency"), details.agency),
        (message("Overview", "Filters"), filters or wanted.text(message("Overview", "none"))),
        (message("Overview", "Time zone where a source names none"), details.timezone),
        (message("Overview", "Entries"), str(wanted.money.figures.entry_count)),
        (message("Overview", "Last record of the audit trail"), str(case.sequence)),
        (message("Overview", "Its SHA-256"), "" if head is None else head.record_hash),
        (message("Overview", "Program version"), __version__),
        (message("Overview", "Standing of this file"), wanted.text(EDITABLE)),
    ]
    left_out = sentences(withheld(case, wanted.asked, wanted.release))
    lines += [(message("Overview", "Left out"), wanted.text(sentence)) for sentence in left_out]
    rows = [(wanted.text(title), value) for title, value in lines]
    titles = (wanted.text(message("Overview", "What")), wanted.text(message("Overview", "Said")))
    return pl.DataFrame(rows, schema=dict.fromkeys(titles, pl.String), orient="row")


def _sums(wanted: _Wanted, title: str, keys: tuple[str, ...], shown: tuple[str, ...]) -> TableSheet:
    """Return the sums of the grain by some of its keys, one currency a row."""
    money = wanted.money
    rows = money.grain.group_by(*keys, "currency", "scale").agg(SUMMED)
    rows = rows.join(money.accounts, on="account_id", how="left")
    if "counterparty" in keys:
        rows = rows.join(money.parties, on="counterparty", how="left", suffix="_of_party")
        named = pl.coalesce(pl.col("name", "number").replace("", None), pl.lit(wanted.text(NO_NAME)))
        rows = rows.with_columns(named.alias("name"))
    if "month" in keys:
        rows = rows.with_columns(pl.col("month").dt.strftime("%Y-%m"))
    return _table(wanted, title, rows.sort(*shown, "currency"), shown)


def _cash(wanted: _Wanted) -> TableSheet:
    place = pl.col("place").replace("", wanted.text(NO_PLACE))
    rows = wanted.money.cash.with_columns(place.alias("place"))
    return _table(wanted, wanted.text(message("Overview", "Cash by place")), rows, ("place", "account_count"))


def _table(wanted: _Wanted, title: str, rows: pl.DataFrame, shown: tuple[str, ...]) -> TableSheet:
    """Return rows as a sheet: amounts as decimal strings, titles in the language of the workbook."""
    rows = rows.with_columns(
        (pl.col("credits") - pl.col("debits")).alias("net"),
        pl.col("currency").replace("", wanted.text(NO_CURRENCY)),
    )
    rows = rows.with_columns(decimals(rows, name, "scale") for name in _AMOUNTS)
    rows = rows.with_columns(_without_cards(rows[name]) for name in _WITH_CARDS if name in shown)
    titles = {name: wanted.text(_KEY_TITLES[name]) for name in shown}
    titles |= {name: wanted.text(words) for name, words in _SUM_TITLES.items()}
    table = rows.select(*titles).rename(titles)
    return TableSheet(title, table, tuple(titles[name] for name in _AMOUNTS))


def _without_cards(texts: pl.Series) -> pl.Series:
    distinct = texts.unique()
    shown = pl.Series([masked_cards(text or "") for text in distinct.to_list()], dtype=pl.String)
    return texts.replace(distinct, shown)


def _proofs(wanted: _Wanted) -> pl.DataFrame:
    titles = {
        wanted.text(_KEY_TITLES["account"]): pl.String,
        wanted.text(_KEY_TITLES["holder"]): pl.String,
        wanted.text(_SUM_TITLES["currency"]): pl.String,
        wanted.text(message("Overview", "First day")): pl.Date,
        wanted.text(message("Overview", "Last day")): pl.Date,
        wanted.text(message("Overview", "Days")): pl.Int64,
        wanted.text(message("Overview", "Proven days")): pl.Int64,
        wanted.text(message("Overview", "Missing days")): pl.Int64,
        wanted.text(message("Overview", "Standing")): pl.String,
    }
    rows = [
        (
            one.account, one.holder, one.currency, one.first_on, one.last_on, one.day_count, one.proven_day_count,
            one.missing_day_count, wanted.text(_COMPLETE if one.is_whole else _INCOMPLETE),
        )
        for one in proofs(wanted.accounts)
    ]  # fmt: skip
    return pl.DataFrame(rows, schema=titles, orient="row")


_COMPLETE = message("Overview", "complete")
_INCOMPLETE = message("Overview", "not complete")


def _questions(wanted: _Wanted, progress: Progress) -> pl.DataFrame:
    """Return what waits for a person, without the names of what it is about."""
    case = wanted.case
    found = ordered((*open_questions(case, wanted.accounts, progress), *name_questions(case, progress)))
    titles = (
        wanted.text(message("Overview", "What needs a person")),
        wanted.text(message("Overview", "What to do")),
    )
    rows = [(wanted.text(question_sentence(one)), wanted.text(STEPS[one.kind])) for one in found]
    return pl.DataFrame(rows, schema=dict.fromkeys(titles, pl.String), orient="row")


def _sources(wanted: _Wanted) -> pl.DataFrame:
    """Return the items of evidence of which an entry is summed, with their hashes."""
    counts = counted_entries(wanted.case, wanted.view).group_by("evidence_id").len()
    summed = dict(counts.iter_rows())
    titles = {
        wanted.text(message("Overview", "Evidence")): pl.String,
        wanted.text(message("Overview", "File")): pl.String,
        wanted.text(message("Overview", "SHA-256")): pl.String,
        wanted.text(message("Overview", "Bytes")): pl.Int64,
        wanted.text(message("Overview", "Entries")): pl.Int64,
    }
    rows = [
        (item.label, item.file_name, item.sha256, item.size, summed[item.id])
        for item in wanted.case.evidence()
        if item.id in summed
    ]
    return pl.DataFrame(rows, schema=titles, orient="row")
