"""Recorded parties gathered from rows of all sources: one for each name with the strongest number beside it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import polars as pl

from investigator_desktop.analysis.identity.names import parsed
from investigator_desktop.domain.parties import RecordedParty, recorded_key

MENTION_SCHEMA = pl.Schema(
    {
        "name": pl.String(), "identifier": pl.String(), "account": pl.String(), "phone": pl.String(),
        "birth_date": pl.String(), "mention_count": pl.Int64(),
    }
)  # fmt: skip
KEY_COLUMNS = ("name", "identifier", "account", "phone")


@dataclass(slots=True)
class _Gathered:
    spellings: Counter[str] = field(default_factory=Counter)
    identifiers: dict[str, None] = field(default_factory=dict)
    accounts: dict[str, None] = field(default_factory=dict)
    phones: dict[str, None] = field(default_factory=dict)
    birth_dates: dict[str, None] = field(default_factory=dict)
    count: int = 0

    def add(self, texts: tuple[str, ...], count: int) -> None:
        """Add one combination of texts and the number of rows that have it."""
        name, *numbers = texts
        if name:
            self.spellings[name] += count
        kept = (self.identifiers, self.accounts, self.phones, self.birth_dates)
        for text, known in zip(numbers, kept, strict=True):
            if text:
                known[text] = None
        self.count += count

    def party(self, key: str) -> RecordedParty:
        """Return what was gathered as a recorded party."""
        spellings = tuple(
            name for name, _ in sorted(self.spellings.items(), key=lambda one: (-one[1], one[0]))
        )
        name = spellings[0] if spellings else ""
        return RecordedParty(
            key,
            name,
            parsed(name).kind,
            tuple(self.identifiers),
            tuple(self.accounts),
            tuple(self.phones),
            tuple(self.birth_dates),
            spellings,
            self.count,
        )


def with_keys(rows: pl.DataFrame) -> pl.DataFrame:
    """Return rows of `KEY_COLUMNS` with their `recorded` key, empty where they name nobody.

    Each combination of texts is looked at once.
    """
    plain = rows.with_columns(pl.col(name).fill_null("") for name in KEY_COLUMNS)
    distinct = plain.select(KEY_COLUMNS).unique()
    keys = [recorded_key(*texts) for texts in distinct.iter_rows()]
    known = distinct.with_columns(pl.Series("recorded", keys, dtype=pl.String))
    return plain.join(known, on=list(KEY_COLUMNS), how="left", maintain_order="left")


def mentions_of(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the different combinations of texts in rows, with the number of rows of each: `MENTION_SCHEMA`."""
    names = [name for name in MENTION_SCHEMA if name != "mention_count"]
    missing = [pl.lit(None, pl.String).alias(name) for name in names if name not in rows.columns]
    plain = rows.with_columns(missing).select(pl.col(name).fill_null("").str.strip_chars() for name in names)
    counted = plain.group_by(names, maintain_order=True).len("mention_count")
    return counted.cast({"mention_count": pl.Int64})


def recorded_parties(mentions: Iterable[pl.DataFrame]) -> tuple[RecordedParty, ...]:
    """Return the recorded parties of `MENTION_SCHEMA` frames by their keys."""
    gathered: dict[str, _Gathered] = defaultdict(_Gathered)
    for *texts, count in _rows(mentions):
        name, identifier, account, phone, _ = (str(text) for text in texts)
        key = recorded_key(name, identifier, account, phone)
        if key:
            gathered[key].add(tuple(str(text) for text in texts), int(str(count)))
    return tuple(one.party(key) for key, one in sorted(gathered.items()))


def _rows(mentions: Iterable[pl.DataFrame]) -> Iterator[tuple[object, ...]]:
    for frame in mentions:
        yield from frame.select(*MENTION_SCHEMA).iter_rows()
