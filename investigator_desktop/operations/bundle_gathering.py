"""What goes into a bundle: the rows of one state of a case, without what may not leave it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping

import polars as pl

from investigator_desktop.casefile.kept_rows import CaseSnapshot
from investigator_desktop.domain.custody import EvidenceStanding, SourceKind
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.exchange.bundle import EvidenceFile, Withheld, WithheldReason
from investigator_desktop.exchange.bundle.tables import redacted
from investigator_desktop.operations.bundle_results import COUNTED_COLUMNS, Counted, Result, results
from investigator_desktop.operations.releases import Release

_ITEM_OF = {
    "custody_record": "evidence_id",
    "evidence_terms": "fact_id",
    "evidence_standing": "fact_id",
    "import_run": "evidence_id",
    "keyed_statement": "evidence_id",
}
_KEYS_OF = {"entry_decision": ("entry_key",), "movement_link": ("debit_key", "credit_key")}
_OWNER_OF = {
    "entry": "statement_id",
    "payment": "run_id",
    "unread_row": "run_id",
    "statement": "run_id",
    "account": "id",
}
_REASONS = {
    EvidenceStanding.QUARANTINED.value: WithheldReason.QUARANTINED,
    EvidenceStanding.WITHDRAWN.value: WithheldReason.WITHDRAWN,
}


class Gathering:
    """The rows of a bundle; entries are asked for before decisions and results, which are about them."""

    def __init__(self, snapshot: CaseSnapshot, release: Release) -> None:
        """Find out which items are withheld and what hangs on them."""
        self._snapshot = snapshot
        self._items = snapshot.frame("evidence_item")
        self.reasons = withheld_items(snapshot, release)
        runs = snapshot.frame("import_run").filter(_is_among("evidence_id", self.reasons))
        statements = snapshot.frame("statement")
        is_given = ~statements.get_column("run_id").is_in(runs.get_column("id").implode())
        given = statements.filter(is_given)
        self._left_out: dict[str, pl.Series] = {
            "run_id": runs.get_column("id"),
            "statement_id": statements.filter(~is_given).get_column("id"),
            "id": _only_withheld_accounts(statements, given),
        }
        self._counting = tuple(
            record for record in snapshot.statements() if record.evidence.id not in self.reasons
        )
        self._counted: list[pl.DataFrame] = []
        self._keys: list[pl.Series] = []

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        """Return the withheld items by number."""
        labels = {row["id"]: f"E{row['number']}" for row in self._items.iter_rows(named=True)}
        return tuple(Withheld(labels[item], self.reasons[item]) for item in labels if item in self.reasons)

    def evidence(self) -> tuple[EvidenceFile, ...]:
        """Return the items whose bytes may go, by number."""
        rows = self._items.sort("number").iter_rows(named=True)
        return tuple(
            EvidenceFile(f"E{row['number']}", row["sha256"], row["size"], self._bytes_of(row["sha256"]))
            for row in rows
            if row["id"] not in self.reasons
        )

    def _bytes_of(self, sha256: str) -> _EvidenceBytes:
        return _EvidenceBytes(self._snapshot, sha256)

    def frames(self, table: str) -> Iterator[pl.DataFrame]:
        """Yield the rows of a table, those of withheld items left out or without their texts."""
        for frame in self._snapshot.frames(table):
            given = self._redacted(self._given(frame, table), table)
            if table == "entry":
                self._remember(given)
            yield given

    def _given(self, frame: pl.DataFrame, table: str) -> pl.DataFrame:
        owner = _OWNER_OF.get(table)
        if owner is None or not self.reasons:
            return frame
        return frame.filter(~pl.col(owner).is_in(self._left_out[owner].implode()))

    def _redacted(self, frame: pl.DataFrame, table: str) -> pl.DataFrame:
        if not self.reasons:
            return frame
        if table in _ITEM_OF:
            return redacted(frame, table, frame.select(_is_among(_ITEM_OF[table], self.reasons)).to_series())
        if table in _KEYS_OF:
            known = pl.concat([pl.Series([], dtype=pl.Binary), *self._keys]).implode()
            is_known = frame.select(pl.all_horizontal(pl.col(name).is_in(known) for name in _KEYS_OF[table]))
            return redacted(frame, table, ~is_known.to_series())
        if table in _OF_ANALYSIS:
            return redacted(frame, table, _OF_ANALYSIS[table](frame, self.reasons))
        if table == "given_answer":
            return redacted(frame, table, ~frame.get_column("account_key").is_in(self._account_keys()))
        return frame

    def _account_keys(self) -> list[str]:
        """Return the keys of the accounts that are in the bundle."""
        kept = pl.concat([self._snapshot.frame("account").clear(), *self.frames("account")])
        return kept.get_column("key").to_list()

    def _remember(self, frame: pl.DataFrame) -> None:
        """Keep what results are computed from."""
        if self.reasons:
            self._keys.append(frame.get_column("entry_key"))
        counting = pl.Series([record.id for record in self._counting], dtype=pl.Int64)
        counted = frame.filter(pl.col("statement_id").is_in(counting.implode()))
        self._counted.append(counted.select(COUNTED_COLUMNS))

    def results(self) -> Iterator[Result]:
        """Yield what the program computes of the entries that count and are in the bundle."""
        empty = pl.DataFrame(schema={name: _kind_of(name) for name in COUNTED_COLUMNS})
        decisions = _holding(self._snapshot.frame("entry_decision"))
        yield from results(
            Counted(
                pl.concat([empty, *self._counted]),
                self._counting,
                _keys_of(decisions, DecisionKind.EXCLUSION),
                self._episodes(),
                self._items.height - len(self.reasons),
                self._snapshot.repeats(self.reasons.keys()),
                _keys_of(decisions, DecisionKind.NO_REPEAT),
            )
        )

    def _episodes(self) -> dict[int, frozenset[bytes]]:
        members = _holding(self._snapshot.frame("episode_entry"))
        keys = dict(members.group_by("episode_id").agg("entry_key").iter_rows())
        found = _holding(self._snapshot.frame("episode")).get_column("fact_id").to_list()
        return {number: frozenset(keys.get(number, ())) for number in found}


class _EvidenceBytes:
    """The bytes of an item, read when they are asked for."""

    def __init__(self, snapshot: CaseSnapshot, sha256: str) -> None:
        self._snapshot, self._sha256 = snapshot, sha256

    def __call__(self) -> Iterable[bytes]:
        return self._snapshot.evidence_chunks(self._sha256)


def _keys_of(decisions: pl.DataFrame, kind: DecisionKind) -> frozenset[bytes]:
    return frozenset(decisions.filter(pl.col("kind") == kind.value).get_column("entry_key").to_list())


def _kind_of(column: str) -> pl.DataType:
    if column == "entry_key":
        return pl.Binary()
    return pl.String() if column in {"sheet", "direction", "currency"} else pl.Int64()


def _holding(frame: pl.DataFrame) -> pl.DataFrame:
    return frame.filter(pl.col("to_seq").is_null())


def _draws_from(records: pl.DataFrame, items: Collection[int]) -> pl.Series:
    """Return which records stand on, or repeat, any of these items of evidence."""
    sources = (json.loads(text) for text in records.get_column("sources"))
    return pl.Series([any(item in items for item in of_one) for of_one in sources], dtype=pl.Boolean)


def _reads_all(runs: pl.DataFrame, _: Collection[int]) -> pl.Series:
    """Return that every run may have read what is withheld: each reads the whole case."""
    return pl.repeat(True, runs.height, dtype=pl.Boolean, eager=True)


_OF_ANALYSIS = {"analyst_record": _draws_from, "analysis_run": _reads_all}


def _is_among(column: str, items: Iterable[int]) -> pl.Expr:
    return pl.col(column).is_in(pl.Series(list(items), dtype=pl.Int64).implode())


def _only_withheld_accounts(statements: pl.DataFrame, given: pl.DataFrame) -> pl.Series:
    known = given.get_column("account_id").implode()
    return statements.filter(~pl.col("account_id").is_in(known)).get_column("account_id").unique()


def withheld_items(snapshot: CaseSnapshot, release: Release) -> dict[int, WithheldReason]:
    """Return which items may not leave the case, by their id, with the reason that weighs most."""
    found: dict[int, WithheldReason] = {}
    terms = {row["fact_id"]: row for row in _holding(snapshot.frame("evidence_terms")).iter_rows(named=True)}
    if not release.with_outside_basis:
        found |= dict.fromkeys(_outside_basis(snapshot, terms), WithheldReason.OUTSIDE_BASIS)
    for item, row in terms.items():
        is_free = release.with_intelligence and bool(row["may_be_passed_on"])
        if row["source_kind"] == SourceKind.INTELLIGENCE.value and not is_free:
            found[item] = WithheldReason.INTELLIGENCE
    for row in _holding(snapshot.frame("evidence_standing")).iter_rows(named=True):
        found[row["fact_id"]] = _REASONS[row["standing"]]
    gone = snapshot.frame("destruction").get_column("evidence_id").to_list()
    return _with_containers(snapshot, found | dict.fromkeys(gone, WithheldReason.DESTROYED))


def _with_containers(snapshot: CaseSnapshot, found: dict[int, WithheldReason]) -> dict[int, WithheldReason]:
    """Return also the items that what is withheld was taken out of: they hold its bytes."""
    containers = dict(snapshot.frame("evidence_item").select("id", "container_id").iter_rows())
    for item in sorted(found, reverse=True):
        inner, container = item, containers[item]
        while container is not None:
            found.setdefault(container, found[inner])
            inner, container = container, containers[container]
    return found


def _outside_basis(snapshot: CaseSnapshot, terms: Mapping[int, Mapping[str, object]]) -> Iterator[int]:
    """Yield the items that have a statement, of any run, with a day or an account that their terms do not cover."""
    runs = dict(snapshot.frame("import_run").select("id", "evidence_id").iter_rows())
    accounts = dict(snapshot.frame("account").select("id", "key").iter_rows())
    for statement in snapshot.frame("statement").iter_rows(named=True):
        item = runs[statement["run_id"]]
        if item in terms and statement["entry_count"]:
            key = accounts[statement["account_id"]]
            if _is_outside(terms[item], key, statement["first_on"], statement["last_on"]):
                yield item


def _is_outside(terms: Mapping[str, object], key: str, first_on: int, last_on: int) -> bool:
    named = {"".join(account.split()).upper() for account in json.loads(str(terms["accounts"]))}
    from_on, to_on = terms["from_on"], terms["to_on"]
    return (
        (isinstance(from_on, int) and first_on < from_on)
        or (isinstance(to_on, int) and last_on > to_on)
        or (bool(named) and key not in named)
    )
