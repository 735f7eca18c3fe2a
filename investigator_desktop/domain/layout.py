"""What a person and the recogniser say about a table: which column means what, and what only a person can tell."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from investigator_desktop.domain.actor import Actor
from investigator_desktop.foundation.catalogue import Message


class Field(StrEnum):
    """What a column of a source table holds; titles no field fits are kept under `OTHER`."""

    BOOKED_AT = "booked_at"
    BOOKED_TIME = "booked_time"
    VALUE_ON = "value_on"
    LINE_NUMBER = "line_number"
    AMOUNT = "amount"
    CREDIT = "credit"
    DEBIT = "debit"
    DIRECTION = "direction"
    CURRENCY = "currency"
    AMOUNT_2 = "amount_2"
    CREDIT_2 = "credit_2"
    DEBIT_2 = "debit_2"
    CURRENCY_2 = "currency_2"
    FEE = "fee"
    RUNNING_BALANCE = "running_balance"
    ACCOUNT = "account"
    ACCOUNT_HOLDER = "account_holder"
    HOLDER_ID = "holder_id"
    HOLDER_RESIDENCY = "holder_residency"
    COUNTERPARTY_NAME = "counterparty_name"
    COUNTERPARTY_ACCOUNT = "counterparty_account"
    COUNTERPARTY_ID = "counterparty_id"
    COUNTERPARTY_BANK = "counterparty_bank"
    COUNTERPARTY_COUNTRY = "counterparty_country"
    COUNTERPARTY_RESIDENCY = "counterparty_residency"
    PAYER_NAME = "payer_name"
    PAYER_ACCOUNT = "payer_account"
    PAYER_ID = "payer_id"
    PAYER_ID_TYPE = "payer_id_type"
    PAYER_BANK = "payer_bank"
    PAYER_COUNTRY = "payer_country"
    PAYER_RESIDENCY = "payer_residency"
    PAYER_PHONE = "payer_phone"
    PAYER_ADDRESS = "payer_address"
    BENEFICIARY_NAME = "beneficiary_name"
    BENEFICIARY_ACCOUNT = "beneficiary_account"
    BENEFICIARY_ID = "beneficiary_id"
    BENEFICIARY_ID_TYPE = "beneficiary_id_type"
    BENEFICIARY_BANK = "beneficiary_bank"
    BENEFICIARY_COUNTRY = "beneficiary_country"
    BENEFICIARY_RESIDENCY = "beneficiary_residency"
    BENEFICIARY_PHONE = "beneficiary_phone"
    BENEFICIARY_ADDRESS = "beneficiary_address"
    CONTROL_NO = "control_no"
    STATUS = "status"
    SENT_AT = "sent_at"
    PAID_AT = "paid_at"
    SEND_AMOUNT = "send_amount"
    SEND_CURRENCY = "send_currency"
    PAY_AMOUNT = "pay_amount"
    PAY_CURRENCY = "pay_currency"
    SEND_AGENT_NAME = "send_agent_name"
    SEND_AGENT_ID = "send_agent_id"
    SEND_AGENT_COUNTRY = "send_agent_country"
    SEND_AGENT_ADDRESS = "send_agent_address"
    PAY_AGENT_NAME = "pay_agent_name"
    PAY_AGENT_ID = "pay_agent_id"
    PAY_AGENT_COUNTRY = "pay_agent_country"
    PAY_AGENT_ADDRESS = "pay_agent_address"
    REMITTANCE_INFO = "remittance_info"
    BANK_REFERENCE = "bank_reference"
    PURPOSE_CODE = "purpose_code"
    ENTRY_TYPE = "entry_type"
    TRANSFER_SYSTEM = "transfer_system"
    CHANNEL = "channel"
    LOCATION = "location"
    MCC = "mcc"
    CARD = "card"
    PAYER_BIRTH_DATE = "payer_birth_date"
    PAYER_ID_COUNTRY = "payer_id_country"
    PAYER_NATIONALITY = "payer_nationality"
    PAYER_OCCUPATION = "payer_occupation"
    BENEFICIARY_BIRTH_DATE = "beneficiary_birth_date"
    BENEFICIARY_ID_COUNTRY = "beneficiary_id_country"
    BENEFICIARY_NATIONALITY = "beneficiary_nationality"
    BENEFICIARY_OCCUPATION = "beneficiary_occupation"
    SEND_AGENT_CITY = "send_agent_city"
    PAY_AGENT_CITY = "pay_agent_city"
    SENT_TIME = "sent_time"
    PAID_TIME = "paid_time"
    HOLDER_PHONE = "holder_phone"
    COUNTERPARTY_PHONE = "counterparty_phone"
    SENT_ZONE = "sent_zone"
    PAID_ZONE = "paid_zone"
    FX_RATE = "fx_rate"
    RELATIONSHIP = "relationship"
    PURPOSE = "purpose"
    SOURCE_OF_FUNDS = "source_of_funds"
    EXPECTED_PAY_COUNTRY = "expected_pay_country"
    ACTUAL_PAY_COUNTRY = "actual_pay_country"
    TEST_QUESTION = "test_question"
    COMMENTS = "comments"
    OTHER = "other"


class QuestionKind(StrEnum):
    """What the recogniser cannot decide from the file alone."""

    DATE_ORDER = "date_order"
    DECIMAL_MARK = "decimal_mark"
    SUBJECT_ACCOUNTS = "subject_accounts"
    COLUMN_MEANING = "column_meaning"
    CURRENCY = "currency"
    CALENDAR = "calendar"
    DIRECTION_WORDS = "direction_words"


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer: `key` is what a mapping stores, `label` what a person reads."""

    key: str
    label: Message | str


@dataclass(frozen=True, slots=True)
class Question:
    """A doubt with its evidence. `column` is a spreadsheet letter, None where it concerns the whole table.

    `allows_several` tells that more than one choice may be true at once (whose accounts these are).
    """

    sheet: str | None
    column: str | None
    kind: QuestionKind
    choices: tuple[Choice, ...]
    evidence: Message
    allows_several: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A person's answer to a question of the same kind, sheet and column."""

    sheet: str | None
    column: str | None
    kind: QuestionKind
    choices: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AnswerForLayout:
    """An answer that serves every file of the same layout and account that asks the same.

    `layout_key` stands for the titles of a table, `account_key` is empty where the table names no account; where the
    question is whose accounts these are, it is those. `column_title` is empty where the whole table is concerned.
    `offered` are the words that were offered, where the answer tells which of some words mean money received.
    """

    layout_key: str
    account_key: str
    kind: QuestionKind
    column_title: str
    choices: tuple[str, ...]
    offered: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """An answer kept in a case, with who gave it, when, and by which audit record it holds."""

    id: int
    answer: AnswerForLayout
    given_by: Actor
    given_at: datetime
    sequence: int


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """What the column at `index` (from 0) holds; `title` is the header as printed, its rows joined by a space."""

    index: int
    title: str
    field: Field


@dataclass(frozen=True, slots=True)
class TableLayout:
    """How one sheet is read: header rows (from 1), the first row below them, and the meaning of each column."""

    id: str
    confidence: float
    sheet: str | None
    header_rows: tuple[int, ...]
    columns: tuple[ColumnMapping, ...]

    def column_of(self, field: Field) -> int | None:
        """Return the index of the first column that holds `field`."""
        return next((column.index for column in self.columns if column.field is field), None)


@dataclass(frozen=True, slots=True)
class Mapping:
    """What a person decided about a file: corrected columns per sheet, and answers. Empty means nothing was decided.

    `columns` are (sheet, column index from 0, field); they override the recogniser's reading of those columns.
    `header_row` (from 1), where given, tells on which row the (last) header row of `sheet` lies.
    """

    columns: tuple[tuple[str | None, int, Field], ...] = ()
    header_rows: tuple[tuple[str | None, int], ...] = ()
    answers: tuple[Answer, ...] = ()


class DirectionBasis(StrEnum):
    """What told the direction of rows whose amounts stand in one column."""

    GLUED = "glued"
    WORD = "word"
    SIGN = "sign"
    SECTION = "section"
    STATED = "stated"
    BALANCE = "balance"
    TYPE = "type"


@dataclass(frozen=True, slots=True)
class DirectionEvidence:
    """One kind of evidence of direction: `words` of cells (of the direction or the type of an entry) with what each
    means, the row numbers of `sections` with what they give the rows under them, or one `direction` for all rows.
    """

    basis: DirectionBasis
    words: tuple[tuple[str, str], ...] = ()
    sections: tuple[tuple[int, str], ...] = ()
    direction: str | None = None


@dataclass(frozen=True, slots=True)
class ColumnAsRead:
    """How one column was read; `is_minus_reversal` tells that a minus turns round the direction the row has otherwise.

    The decimal mark is set for amounts, the order of day and month and the calendar for days.
    """

    index: int
    title: str
    field: Field
    decimal_mark: str | None = None
    date_order: str | None = None
    calendar: str | None = None
    is_minus_reversal: bool = False


@dataclass(frozen=True, slots=True)
class TableAsRead:
    """How one table was read: its rows, both included, its columns, and the evidence of direction, the first first."""

    sheet: str | None
    header_rows: tuple[int, ...]
    first_row: int
    last_row: int
    columns: tuple[ColumnAsRead, ...]
    directions: tuple[DirectionEvidence, ...] = ()


@dataclass(frozen=True, slots=True)
class FileAsRead:
    """How a file was read, so that another program can read its cells again; without tables where it cannot."""

    container: str
    encoding: str | None = None
    delimiter: str | None = None
    dates_from_1904: bool = False
    tables: tuple[TableAsRead, ...] = ()
