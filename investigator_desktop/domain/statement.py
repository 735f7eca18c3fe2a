"""Statements as read from a source, before and after they are kept in a case."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

import polars as pl

from investigator_desktop.domain.entry_frame import empty_entry_frame
from investigator_desktop.domain.layout import FileAsRead, Question, TableLayout
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import empty_payment_frame
from investigator_desktop.domain.places import Place
from investigator_desktop.foundation.catalogue import Message


@dataclass(frozen=True, slots=True)
class AccountIdentity:
    """An account as its source names it; `key` is what makes two of them the same account."""

    number: str | None
    iban: str | None
    currency: str | None
    holder: str | None = None
    holder_id: str | None = None
    bank: str | None = None

    @property
    def key(self) -> str:
        """Return the identifying number without spaces, upper case; empty where the source names none."""
        return "".join((self.iban or self.number or "").split()).upper()


@dataclass(frozen=True, slots=True)
class Period:
    """The days, both included, that a statement says it covers."""

    from_on: date
    to_on: date


@dataclass(frozen=True, slots=True)
class PrintedTotals:
    """Totals that the source itself states, with the place where each was read."""

    credit: Money | None = None
    debit: Money | None = None
    count: int | None = None
    place: Place | None = None


class ReconciliationState(StrEnum):
    """What the figures of a statement say about each other."""

    PASS = "pass"
    FAIL = "fail"
    INCONCLUSIVE = "inconclusive"


@dataclass(frozen=True, slots=True)
class BalanceCheck:
    """One comparison that was made: what was stated, what was computed, and where a difference first shows."""

    name: Message
    state: ReconciliationState
    stated: Money | None = None
    computed: Money | None = None
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """The outcome for one statement: its state, one sentence why, the first break and all checks made."""

    state: ReconciliationState
    reason: Message
    first_break: Place | None = None
    checks: tuple[BalanceCheck, ...] = ()


@dataclass(frozen=True, slots=True)
class StatementDraft:
    """One account's statement as read; `entries` is an entry frame in the order of the source."""

    account: AccountIdentity
    sheet: str | None
    period: Period | None = None
    opening_balance: Money | None = None
    closing_balance: Money | None = None
    printed_totals: PrintedTotals | None = None
    entries: pl.DataFrame = field(default_factory=empty_entry_frame)


class UnreadReason(StrEnum):
    """Why a used row of a source is no entry."""

    METADATA = "metadata"
    HEADER = "header"
    NUMBERING = "numbering"
    SECTION = "section"
    TOTAL = "total"
    BALANCE = "balance"
    NOTE = "note"
    ZERO_AMOUNT = "zero_amount"
    NO_DATE = "no_date"
    NO_AMOUNT = "no_amount"
    UNREADABLE_DATE = "unreadable_date"
    UNREADABLE_AMOUNT = "unreadable_amount"
    NOT_A_STATEMENT = "not_a_statement"
    ASKED = "asked"
    NOT_BOOKED = "not_booked"
    NO_MONEY_MOVED = "no_money_moved"
    DAMAGED = "damaged"
    NO_DIRECTION = "no_direction"


@dataclass(frozen=True, slots=True)
class UnreadRow:
    """A used row that is no entry, named with its reason and its text, cells joined by ` | `."""

    place: Place
    reason: UnreadReason
    text: str

    @property
    def needs_a_person(self) -> bool:
        """Tell whether the row looks like an entry that could not be read."""
        return self.reason in {
            UnreadReason.NO_DATE,
            UnreadReason.NO_AMOUNT,
            UnreadReason.UNREADABLE_DATE,
            UnreadReason.UNREADABLE_AMOUNT,
            UnreadReason.DAMAGED,
            UnreadReason.NO_DIRECTION,
        }


@dataclass(frozen=True, slots=True)
class SourceWarning:
    """Something in the source that a person should know; `code` is stable, `sentence` is whole."""

    code: str
    place: Place | None
    sentence: Message


class ReadStatus(StrEnum):
    """What became of one file; one that is `HELD` is of a known kind that cannot be read yet, or locked."""

    OK = "ok"
    HELD = "held"
    NEEDS_MAPPING = "needs_mapping"
    ERROR = "error"


class HeldReason(StrEnum):
    """Why a file is held and not read: it is behind a password, or of a kind that cannot be read yet."""

    LOCKED = "locked"
    NOT_READ_YET = "not_read_yet"


@dataclass(frozen=True, slots=True)
class TextEncoding:
    """The encoding in which a text was read, why it was chosen (a stable word), and a text of it beyond ASCII."""

    name: str
    evidence: str
    sample: str = ""


@dataclass(frozen=True, slots=True)
class FileReading:
    """All that reading one file gave; nothing has been written.

    `payments` is a payment frame with every two-party row, also those that gave entries. `previews` are the first
    rows of each sheet as text, for a person to look at; `held` tells why a file of status `HELD` is; `as_read` is how
    the cells were read, for whoever reads them again. Statements' `reconciliation` is made by analysis, not here.
    """

    file_name: str
    sha256: str
    size: int
    status: ReadStatus
    sentence: Message | None = None
    layouts: tuple[TableLayout, ...] = ()
    questions: tuple[Question, ...] = ()
    statements: tuple[StatementDraft, ...] = ()
    payments: pl.DataFrame = field(default_factory=empty_payment_frame)
    unread_rows: tuple[UnreadRow, ...] = ()
    warnings: tuple[SourceWarning, ...] = ()
    previews: tuple[SheetPreview, ...] = ()
    as_read: FileAsRead | None = None
    held: HeldReason | None = None
    encoding: TextEncoding | None = None


@dataclass(frozen=True, slots=True)
class SheetPreview:
    """The first rows of a sheet as a person would see them; `first_row` is the source's number of `rows[0]`."""

    sheet: str | None
    first_row: int
    rows: tuple[tuple[str, ...], ...]
    row_count: int
