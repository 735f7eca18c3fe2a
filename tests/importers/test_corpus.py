"""Real and realistic files of others, where this machine has them: counts, sums and directions are those stated."""

from __future__ import annotations

import hashlib
from pathlib import Path

import polars as pl
import pytest

from investigator_desktop.domain.layout import Mapping, QuestionKind
from investigator_desktop.domain.statement import FileReading, ReadStatus, UnreadReason
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from tests.importers.builders import answered, entries_of

_LAUNDROMAT = "occrp_azerbaijani_laundromat_joined.csv"
_SUBJECTS = ("EE123300333516150001", "EE353300333516220009", "EE773300333487040004", "EE273300333505610002")
_HOLDERS = {"HILUX SERVICES LP", "POLUX MANAGEMENT LP", "METASTAR INVEST LLP", "LCM ALLIANCE LLP"}


def _read(path: Path, mapping: Mapping | None = None) -> FileReading:
    content = path.read_bytes()
    sha256 = hashlib.sha256(content).hexdigest()
    return read_statement_file(content, path.name, sha256, mapping or Mapping(), Progress())


def _units(frame: pl.DataFrame, direction: str) -> int:
    return int(frame.filter(pl.col("direction") == direction).get_column("amount").sum())


@pytest.mark.parametrize(
    ("name", "has_balances"),
    [
        ("afm_form_18col_order_numbers_row.xlsx", False),
        ("bcc_1c_v2.0_utf8.txt", True),
        ("halyk_19col_debit_credit_preamble.xlsx", True),
        ("halyk_1c_daily_sections_cp1251.txt", True),
        ("halyk_1c_daily_sections_utf8.txt", True),
        ("jusan_1c_v2.00_cp1251.txt", True),
        ("kaspi_1c_v1.01_cp1251.txt", True),
        ("kaspi_two_row_merged_header.xlsx", True),
        ("vtb_kz_18col_variant.xlsx", False),
    ],
)
def test_the_kazakh_dialects_are_read_without_a_question(corpus: Path, name: str, has_balances: bool) -> None:
    reading = _read(corpus / "kz_dialects" / name)
    assert reading.status is ReadStatus.OK
    assert len(reading.statements) == 1
    statement = reading.statements[0]
    assert statement.entries.height == 4
    assert (_units(statement.entries, "credit"), _units(statement.entries, "debit")) == (25774570, 500000)
    assert statement.account.key == "KZ00722S000000000001"
    if has_balances:
        assert (str(statement.opening_balance), str(statement.closing_balance)) == ("100000.00", "352745.70")


def test_the_laundromat_asks_whose_accounts_these_are(corpus: Path) -> None:
    reading = _read(corpus / _LAUNDROMAT)
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert [question.kind for question in reading.questions] == [QuestionKind.SUBJECT_ACCOUNTS]
    assert {choice.key for choice in reading.questions[0].choices[:4]} == set(_SUBJECTS)
    assert reading.payments.height == 16_940


def test_the_laundromat_with_its_four_accounts(corpus: Path) -> None:
    reading = _read(corpus / _LAUNDROMAT, answered(QuestionKind.SUBJECT_ACCOUNTS, *_SUBJECTS))
    assert reading.status is ReadStatus.OK
    frame = entries_of(reading)
    received = frame.filter(pl.col("direction") == "credit")
    found = {
        currency: (units, count)
        for currency, units, count in received.group_by("currency")
        .agg(pl.col("amount").sum(), pl.len())
        .iter_rows()
    }
    assert received.height == 4_069
    assert found == {
        "USD": (277_998_625_986, 3_448),
        "EUR": (20_462_608_758, 590),
        "RUB": (7_187_461_958, 15),
        "GBP": (9_721_619, 12),
        "CHF": (6_000_000, 4),
    }
    assert frame["amount_scale"].unique().to_list() == [2]
    assert {statement.account.holder for statement in reading.statements} == _HOLDERS
    assert reading.payments["row"].n_unique() == 16_940
    assert set(frame["row"].to_list()) == set(reading.payments["row"].to_list())
    assert [row.reason for row in reading.unread_rows] == [UnreadReason.HEADER]
    assert "sign_contradicts_side" not in {warning.code for warning in reading.warnings}
