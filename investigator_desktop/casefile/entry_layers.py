"""What stands beside entries and decides which of them a view shows: decisions, and the terms of their evidence.

It is read before the entries are, so that a case without decisions and terms pays nothing for them, and a large one
compares numbers of statements and moments instead of looking each entry up.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from investigator_desktop.casefile.history import UNDONE_STATEMENTS
from investigator_desktop.domain.custody import SourceKind
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.foundation.text import fold

MICROSECONDS_A_DAY = 86_400_000_000
_EARLIEST, _LATEST = -(2**62), 2**62
_TERMS = """
    SELECT statement.id, account.key, statement.first_on, statement.last_on,
    terms.accounts, terms.from_on, terms.to_on, terms.source_kind
    FROM evidence_terms AS terms CROSS JOIN import_run ON import_run.evidence_id = terms.fact_id
    CROSS JOIN statement ON statement.run_id = import_run.id CROSS JOIN account ON account.id = statement.account_id
    WHERE terms.to_seq IS NULL ORDER BY statement.id
"""
_SPOKEN = """
    SELECT DISTINCT value FROM entry_decision WHERE to_seq IS NULL AND kind != ? AND (? = '' OR kind = ? OR field = ?)
"""
_HAS_DECISIONS = "SELECT EXISTS (SELECT 1 FROM entry_decision WHERE to_seq IS NULL)"
_HAS_HIDDEN = f"SELECT EXISTS ({UNDONE_STATEMENTS})"


@dataclass(frozen=True, slots=True)
class Window:
    """Microseconds of printed time from `begin` on and before `end`."""

    begin: int
    end: int


@dataclass(frozen=True, slots=True)
class Terms:
    """How far the terms of the evidence cover the statements that were read of it, by their numbers.

    Of a statement in `outside` no entry is covered, of one in `partly` those within the window; all others are covered.
    """

    outside: frozenset[int] = frozenset()
    partly: Mapping[int, Window] = field(default_factory=dict)
    intelligence: frozenset[int] = frozenset()

    def is_outside(self, statement_id: int, booked_at: int) -> bool:
        """Tell whether the legal basis does not cover an entry of a statement at a printed time."""
        if statement_id in self.outside:
            return True
        window = self.partly.get(statement_id)
        return window is not None and not window.begin <= booked_at < window.end


@dataclass(frozen=True, slots=True)
class Layers:
    """What a query must know before its statement is written.

    `spoken_party` and `spoken_text` are the texts of decisions in which the words of the query occur.
    `repeated_ids` is a JSON list of the entries that give a movement again.
    """

    terms: Terms = Terms()
    has_decisions: bool = False
    spoken_party: tuple[str, ...] = ()
    spoken_text: tuple[str, ...] = ()
    repeated_ids: str = ""


def has_hidden_entries(connection: Connection) -> bool:
    """Tell whether the case keeps entries that do not count now, of which nothing may be shown."""
    return bool(connection.exec_driver_sql(_HAS_HIDDEN).scalar())


def read_layers(connection: Connection, query: EntryQuery) -> Layers:
    """Read as much as this query needs."""
    needs_terms = query.is_outside_basis is not None or query.is_intelligence is not None
    terms = read_terms(connection) if needs_terms else Terms()
    if not connection.exec_driver_sql(_HAS_DECISIONS).scalar():
        return Layers(terms)
    party, text = fold(query.party), fold(query.text)
    spoken_party = _spoken(connection, party, "counterparty_name") if party else ()
    return Layers(terms, True, spoken_party, _spoken(connection, text) if text else ())


def _spoken(connection: Connection, words: str, corrected: str = "") -> tuple[str, ...]:
    """Return the texts of decisions with these words: parties assigned and corrections of one field, or all."""
    asked = (DecisionKind.EXCLUSION.value, corrected, DecisionKind.PARTY.value, corrected)
    values = (str(row[0]) for row in connection.exec_driver_sql(_SPOKEN, asked))
    return tuple(value for value in values if words in fold(value))


def read_terms(connection: Connection) -> Terms:
    """Work out which statements the terms of their evidence cover, wholly, partly or not at all."""
    outside: set[int] = set()
    partly: dict[int, Window] = {}
    intelligence: set[int] = set()
    for (
        statement_id,
        account,
        first_on,
        last_on,
        accounts,
        from_on,
        to_on,
        kind,
    ) in connection.exec_driver_sql(_TERMS):
        if kind == SourceKind.INTELLIGENCE.value:
            intelligence.add(statement_id)
        window = _window(from_on, to_on)
        if not _is_named(account, accounts) or _is_apart(window, first_on, last_on):
            outside.add(statement_id)
        elif not _is_within(window, first_on, last_on):
            partly[statement_id] = window
    return Terms(frozenset(outside), partly, frozenset(intelligence))


def _window(from_on: int | None, to_on: int | None) -> Window:
    begin = _EARLIEST if from_on is None else from_on * MICROSECONDS_A_DAY
    return Window(begin, _LATEST if to_on is None else (to_on + 1) * MICROSECONDS_A_DAY)


def _is_named(account: str, accounts: str) -> bool:
    """Tell whether the terms name the account, or do not limit them."""
    named: list[str] = json.loads(accounts) if accounts else []
    return not named or _plain(account) in {_plain(one) for one in named}


def _plain(account: str) -> str:
    return "".join(account.split()).upper()


def _is_apart(window: Window, first_on: int | None, last_on: int | None) -> bool:
    if first_on is None or last_on is None:
        return False
    return last_on * MICROSECONDS_A_DAY < window.begin or first_on * MICROSECONDS_A_DAY >= window.end


def _is_within(window: Window, first_on: int | None, last_on: int | None) -> bool:
    if first_on is None or last_on is None:
        return True
    return first_on * MICROSECONDS_A_DAY >= window.begin and last_on * MICROSECONDS_A_DAY < window.end
