"""The rows of a case that name parties: of entries, of holders, and of payments without entries."""

from __future__ import annotations

from dataclasses import dataclass, replace
from weakref import WeakKeyDictionary

import polars as pl

from investigator_desktop.analysis.identity.collecting import mentions_of, recorded_parties
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.parties import RecordedParty
from investigator_desktop.domain.payment_frame import AGENT_SIDES, PARTY_SIDES
from investigator_desktop.operations.analysis_entries import countable_entries, lone_payments

_COUNTERPARTY = {
    "counterparty_name": "name", "counterparty_id": "identifier", "counterparty_account": "account",
}  # fmt: skip
_MONEY = ("direction", "amount", "amount_scale", "currency")
_CHANGE_NO_NAME = ("record_", "withdraw_record", "run_", "withdraw_run")
SIDES = (*PARTY_SIDES, *AGENT_SIDES)


@dataclass(frozen=True, slots=True)
class RecordedParties:
    """The recorded parties of one state of a case."""

    sequence: int
    parties: tuple[RecordedParty, ...]
    by_key: dict[str, RecordedParty]


_kept: WeakKeyDictionary[CaseFile, RecordedParties] = WeakKeyDictionary()


def recorded(case: CaseFile) -> RecordedParties:
    """Return the recorded parties of a case, worked out once for each of its states."""
    known, sequence = _kept.get(case), case.sequence
    if known is not None and (known.sequence == sequence or _is_as_before(case, known.sequence)):
        found = replace(known, sequence=sequence)
    else:
        parties = recorded_parties(_mentions(case))
        found = RecordedParties(sequence, parties, {party.key: party for party in parties})
    _kept[case] = found
    return found


def _is_as_before(case: CaseFile, sequence: int) -> bool:
    """Tell whether since then only things were done that change no name: decisions about parties, kept runs."""
    later = (one.action for one in reversed(case.audit_records()) if one.sequence > sequence)
    return all(action.startswith(_CHANGE_NO_NAME) for action in later)


def counterparties(case: CaseFile) -> pl.DataFrame:
    """Return of each entry that counts `id`, what names its counterparty, and its amount.

    A text that a person corrected stands in the place of the recorded one, and so does a party that a person assigned.
    """
    entries = countable_entries(case, (*_COUNTERPARTY, *_MONEY))
    own = entries.rename({"account": "account_key"})
    named = own.select("id", "account_key", "holder", "holder_id", *_COUNTERPARTY, *_MONEY).rename(
        _COUNTERPARTY
    )
    return _assigned(case, _corrected(case, named)).with_columns(pl.lit("").alias("phone"))


def holders(entries: pl.DataFrame) -> pl.DataFrame:
    """Return of each entry `id` and what names the holder of its account."""
    own = {"holder": "name", "holder_id": "identifier", "account_key": "account"}
    return entries.select("id", *own).rename(own).with_columns(pl.lit("").alias("phone"))


def side(payments: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return what names one side of payments, in their order; agents have no account and no phone."""
    fields = {
        "name": "name",
        "id": "identifier",
        "account": "account",
        "phone": "phone",
        "birth_date": "birth_date",
    }
    present = {
        f"{name}_{field}": column for field, column in fields.items() if f"{name}_{field}" in payments.columns
    }
    rows = payments.select(*present).rename(present)
    return rows.with_columns(
        pl.lit(None, pl.String).alias(column) for column in fields.values() if column not in rows.columns
    )


def _mentions(case: CaseFile) -> list[pl.DataFrame]:
    payments = lone_payments(case)
    frames = [mentions_of(counterparties(case).drop("account_key")), _statement_holders(case)]
    return [*frames, *(mentions_of(side(payments, name)) for name in SIDES)]


def _statement_holders(case: CaseFile) -> pl.DataFrame:
    """Return the holders as each statement names them; accounts whose entries no statement names come with them."""
    identities = [one.account for one in case.statements()] + [one.identity for one in case.accounts()]
    rows = [(one.holder, one.holder_id, one.key) for one in dict.fromkeys(identities)]
    return mentions_of(
        pl.DataFrame(rows, schema=dict.fromkeys(("name", "identifier", "account"), pl.String), orient="row")
    )


def _corrected(case: CaseFile, entries: pl.DataFrame) -> pl.DataFrame:
    own = entries
    decisions = case.decisions().filter(pl.col("kind") == DecisionKind.CORRECTION.value)
    for field, column in _COUNTERPARTY.items():
        said = decisions.filter(pl.col("field") == field).select(pl.col("entry_id").alias("id"), "value")
        if not said.is_empty():
            own = own.join(said.unique("id", keep="last"), on="id", how="left", maintain_order="left")
            own = own.with_columns(pl.coalesce("value", column).alias(column)).drop("value")
    return own


def _assigned(case: CaseFile, entries: pl.DataFrame) -> pl.DataFrame:
    """Put an assigned party in the place of the name; the numbers beside the name stay those of the source."""
    decisions = case.decisions().filter(pl.col("kind") == DecisionKind.PARTY.value)
    if decisions.is_empty():
        return entries
    said = decisions.select(pl.col("entry_id").alias("id"), "value").unique("id", keep="last")
    both = entries.join(said, on="id", how="left", maintain_order="left")
    return both.with_columns(pl.coalesce("value", "name").alias("name")).drop("value")
