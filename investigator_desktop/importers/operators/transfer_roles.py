"""Tables of one customer's transfers: on which side the customer stands in each row."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from dataclasses import dataclass

import polars as pl

from investigator_desktop.domain.layout import (
    DirectionBasis,
    DirectionEvidence,
    Field,
    Mapping,
    Question,
    QuestionKind,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.importers.cells import shown_text
from investigator_desktop.importers.layout.tables import Table
from investigator_desktop.importers.questions import (
    answer_to,
    direction_question,
    direction_words_question,
    letter_of,
)
from investigator_desktop.importers.row_texts.details import Details
from investigator_desktop.importers.rows.directions import CREDIT, DEBIT
from investigator_desktop.importers.series import no_texts, same_text
from investigator_desktop.importers.words.lexicon import vocabulary
from investigator_desktop.importers.words.vocabulary import words_of

_CUSTOMER = (Field.ACCOUNT_HOLDER, Field.HOLDER_ID, Field.HOLDER_PHONE)
_NAMED = (Field.PAYER_NAME, Field.BENEFICIARY_NAME)
_OF_CUSTOMER = {"name": Field.ACCOUNT_HOLDER, "id": Field.HOLDER_ID, "phone": Field.HOLDER_PHONE}
_OF_OTHER = {
    "name": Field.COUNTERPARTY_NAME, "id": Field.COUNTERPARTY_ID, "phone": Field.COUNTERPARTY_PHONE,
    "country": Field.COUNTERPARTY_COUNTRY, "account": Field.COUNTERPARTY_ACCOUNT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Roles:
    """The direction of each row as the customer sees it, the question that it leaves open, and what told it."""

    directions: pl.Series
    question: Question | None = None
    evidence: tuple[DirectionEvidence, ...] = ()


def is_customer_table(table: Table) -> bool:
    """Tell whether rows name a customer and not the sender and the receiver."""
    return any(table.has(field) for field in _CUSTOMER) and not any(table.has(field) for field in _NAMED)


def roles_of(table: Table, place: str | None, mapping: Mapping) -> Roles:
    """Return on which side the customer stands: by a column, by the name of the sheet, or by a person's answer."""
    cells = table.cells(Field.DIRECTION)
    if cells is None:
        return _for_all(table, place, mapping)
    texts = shown_text(cells)
    distinct = texts.drop_nulls().unique().sort().to_list()
    known = {text: meaning for text in distinct if (meaning := role_in(text)) is not None}
    unknown = [text for text in distinct if text not in known]
    if unknown:
        answer = _answer(table, Field.DIRECTION, mapping)
        if answer is None:
            return Roles(no_texts(len(texts)), direction_words_question(table, Field.DIRECTION, unknown))
        known |= {text: CREDIT if text in answer else DEBIT for text in unknown}
    pairs = sorted(known.items())
    directions = texts.replace_strict(list(known), list(known.values()), default=None, return_dtype=pl.String)
    return Roles(directions, None, (DirectionEvidence(DirectionBasis.WORD, words=tuple(pairs)),))


def _answer(table: Table, field: Field, mapping: Mapping) -> tuple[str, ...] | None:
    return answer_to(mapping, table.place_name, letter_of(table, field), QuestionKind.DIRECTION_WORDS)


def _for_all(table: Table, place: str | None, mapping: Mapping) -> Roles:
    """Return one side for all rows, which the sheet's name, a line above the table or a person tells."""
    lines = [place or "", *(row.line for row in reversed(table.above))]
    told = next((role for line in lines if (role := _section(line)) is not None), None)
    field = Field.SEND_AMOUNT if table.has(Field.SEND_AMOUNT) else Field.AMOUNT
    answer = _answer(table, field, mapping)
    if told is None and answer and answer[0] in {CREDIT, DEBIT}:
        told = answer[0]
    height = table.body.height
    if told is None:
        evidence = message(
            "Importers", "no word tells whether the customer sent or received the %n transfers"
        ).counted(height)
        return Roles(no_texts(height), direction_question(table, field, evidence))
    stated = DirectionEvidence(DirectionBasis.STATED, direction=told)
    return Roles(same_text(told, height), None, (stated,))


def role_in(text: str) -> str | None:
    """Return the direction that a cell of a role names, None for none or for both."""
    words = words_of(text)
    whole = vocabulary("transfer_roles").whole(words)
    if whole:
        return whole[0] if len(whole) == 1 else None
    named = {found.meaning for found in vocabulary("transfer_roles").all_in(words)}
    return named.pop() if len(named) == 1 else None


def _section(line: str) -> str | None:
    """Return the direction that a sheet's name or a line names and nothing contradicts."""
    named = {found.meaning for found in vocabulary("transfer_sections").all_in(words_of(line))}
    return named.pop() if len(named) == 1 else None


def with_sides(details: Details, directions: pl.Series) -> Lookup[str, pl.Series]:
    """Return the texts of payer and beneficiary by the names of their columns."""
    is_sent = pl.lit(directions) == DEBIT
    found = {}
    for name, field in _OF_OTHER.items():
        own, other = details.value(_OF_CUSTOMER.get(name)), details.value(field)
        known = pl.lit(directions).is_not_null()
        for side, when_sent, when_received in (("payer", own, other), ("beneficiary", other, own)):
            texts = pl.when(is_sent).then(when_sent).otherwise(when_received)
            found[f"{side}_{name}"] = pl.select(pl.when(known).then(texts)).to_series()
    return found
