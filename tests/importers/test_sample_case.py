"""Every file of the sample case is read as its truth says."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from pathlib import Path
from typing import TypedDict

import polars as pl
import pytest

from investigator_desktop.domain.layout import Mapping, QuestionKind
from investigator_desktop.domain.statement import FileReading, ReadStatus, StatementDraft, UnreadReason
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from tests.importers.builders import answered

_FOLDER = RESOURCES / "sample_case"


class _Statement(TypedDict):
    account: str
    currency: str
    sheet: str | None
    header_rows: list[int]
    opening_balance: str | None
    closing_balance: str | None
    entry_count: int
    credit_count: int
    debit_count: int
    credit_sum: str
    debit_sum: str
    first_row: int
    last_row: int
    has_running_balance: bool


class _File(TypedDict):
    file: str
    nature: str
    row_count: int
    statements: list[_Statement]


class _Transfers(TypedDict):
    count: int
    by_status: dict[str, int]
    sent_by_currency: dict[str, str]


class _Truth(TypedDict):
    files: list[_File]
    money_transfers: _Transfers


_TRUTH: _Truth = json.loads((_FOLDER / "truth.json").read_text(encoding="utf-8"))
_STATEMENTS = [one for one in _TRUTH["files"] if one["nature"] == "statement"]


def _read(path: Path, mapping: Mapping | None = None) -> FileReading:
    content = path.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    return read_statement_file(content, path.name, sha256, mapping or Mapping(), Progress())


def _read_with_truth(expected: _File) -> FileReading:
    accounts = [statement["account"] for statement in expected["statements"]]
    mapping = answered(QuestionKind.SUBJECT_ACCOUNTS, *accounts) if len(accounts) > 1 else Mapping()
    return _read(_FOLDER / "evidence" / expected["file"], mapping)


def _side(entries: pl.DataFrame, direction: str) -> tuple[int, Decimal]:
    part = entries.filter(pl.col("direction") == direction)
    return part.height, Decimal(int(part.get_column("amount").sum())).scaleb(-2).quantize(Decimal("0.01"))


def _draft(reading: FileReading, account: str) -> StatementDraft:
    return next(statement for statement in reading.statements if statement.account.key == account)


@pytest.mark.parametrize("expected", _STATEMENTS, ids=lambda expected: str(expected["file"]))
def test_a_statement_of_the_sample_case(expected: _File) -> None:
    reading = _read_with_truth(expected)
    assert reading.status is ReadStatus.OK
    assert len(reading.statements) == len(expected["statements"])
    for wanted in expected["statements"]:
        found = _draft(reading, wanted["account"])
        entries = found.entries
        assert entries["currency"].unique().to_list() in ([wanted["currency"]], [""])
        assert entries["amount_scale"].unique().to_list() == [2]
        assert _side(entries, "credit") == (wanted["credit_count"], Decimal(wanted["credit_sum"]))
        assert _side(entries, "debit") == (wanted["debit_count"], Decimal(wanted["debit_sum"]))
        assert (entries["row"].min(), entries["row"].max()) == (wanted["first_row"], wanted["last_row"])
        assert found.sheet == wanted["sheet"]
        for balance, text in (
            (found.opening_balance, wanted["opening_balance"]),
            (found.closing_balance, wanted["closing_balance"]),
        ):
            assert (None if balance is None else str(balance)) == text
        has_balances = entries["running_balance"].null_count() < entries.height
        assert has_balances == wanted["has_running_balance"]
    assert not [row for row in reading.unread_rows if row.needs_a_person]


def test_the_transfers_of_the_sample_case() -> None:
    expected = next(one for one in _TRUTH["files"] if one["nature"] == "money_transfers")
    payments = _read(_FOLDER / "evidence" / expected["file"]).payments
    truth = _TRUTH["money_transfers"]
    assert payments.height == truth["count"]
    assert dict(payments["status"].value_counts().iter_rows()) == truth["by_status"]
    sums = payments.group_by("currency").agg(pl.col("amount").sum()).iter_rows()
    found = {currency: f"{Decimal(units).scaleb(-2):.2f}" for currency, units in sums}
    assert found == truth["sent_by_currency"]
    assert payments["kind"].unique().to_list() == ["money_transfer"]
    assert payments["control_no"].null_count() == 0


def test_what_is_no_statement_says_so() -> None:
    expected = next(one for one in _TRUTH["files"] if one["nature"] == "not_a_statement")
    reading = _read(_FOLDER / "evidence" / expected["file"])
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert {row.reason for row in reading.unread_rows} == {UnreadReason.NOT_A_STATEMENT}


@pytest.mark.parametrize("name", [one["file"] for one in _TRUTH["files"] if one["nature"] == "unreadable"])
def test_what_cannot_be_read_is_refused_by_name(name: str) -> None:
    with pytest.raises(InvestigatorError, match=name):
        _read(_FOLDER / "evidence" / name)


def test_the_damage_of_the_resaved_file_is_named() -> None:
    name = next(one["file"] for one in _TRUTH["files"] if "сохранено повторно" in one["file"])
    codes = {warning.code for warning in _read(_FOLDER / "evidence" / name).warnings}
    assert codes >= {"identifier_damaged_by_spreadsheet", "identifier_leading_zero_lost"}
