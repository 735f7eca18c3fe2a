"""What a story gives to those who write it out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from investigator_desktop.training.actors import Account
from investigator_desktop.training.ledger import Ledger
from investigator_desktop.training.transfers import MoneyTransfer
from investigator_desktop.training.written import Plant, WrittenFile


class QuestionName(StrEnum):
    """Questions that only a person can answer, by the names that mappings store."""

    SUBJECT_ACCOUNTS = "subject_accounts"


@dataclass(frozen=True, slots=True)
class CaseDescription:
    """What a person would type when making the case."""

    reference: str
    title: str
    agency: str
    currency: str
    timezone: str
    received_from: str
    legal_basis: str


@dataclass(frozen=True, slots=True)
class ShippedAnswer:
    """The right answer to a question about one sheet of a file; `sheet` is empty for text formats."""

    file: str
    sheet: str
    kind: QuestionName
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """A whole case: its description, its ledger, the operator's transfers, its files and what was planted."""

    description: CaseDescription
    accounts: tuple[Account, ...]
    ledger: Ledger
    transfers: tuple[MoneyTransfer, ...]
    files: tuple[WrittenFile, ...]
    plants: tuple[Plant, ...]
    answers: tuple[ShippedAnswer, ...]
