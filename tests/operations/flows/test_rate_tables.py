from __future__ import annotations

from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import Workbook

from investigator_desktop.domain.rates import RatesRefused, RateTable, table_of_plain
from investigator_desktop.operations.flows.rates import read_rates

TOML = """
source = "National bank"
base = "KZT"
[[rate]]
date = 2024-01-31
currency = "USD"
rate = 449.30
[[rate]]
date = 2024-01-31
currency = "AMD"
rate = "11.13"
nominal = 10
"""


def csv_of(folder: Path, text: str) -> RateTable:
    path = folder / "rates.csv"
    path.write_text(text, encoding="utf-8")
    return read_rates(path, source="Bank", base="KZT")


def test_toml_says_source_and_base_itself_and_rates_stay_exact(tmp_path: Path) -> None:
    path = tmp_path / "bank.toml"
    path.write_text(TOML, encoding="utf-8")
    table = read_rates(path)
    assert (table.source, table.base, table.currencies) == ("National bank", "KZT", ("AMD", "USD"))
    assert [rate.exact for rate in table.rates] == [Fraction(44930, 100), Fraction(1113, 1000)]
    assert table_of_plain(table.as_plain()).sha256 == table.sha256


def test_a_workbook_and_a_text_say_the_same(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    book.active.append(["Date", "Currency", "Rate"])
    book.active.append([date(2024, 1, 31), "USD", 449.3])
    book.save(tmp_path / "rates.xlsx")
    workbook = read_rates(tmp_path / "rates.xlsx", source="Bank", base="KZT")
    assert workbook.sha256 == csv_of(tmp_path, "date;currency;rate\n2024-01-31;usd;449,3\n").sha256


def test_a_rate_holds_for_its_days_and_not_before(tmp_path: Path) -> None:
    table = csv_of(tmp_path, "date,currency,rate\n2024-01-10,USD,450\n2024-01-12,USD,451\n")
    assert table.rate_on("USD", date(2024, 1, 9)) is None
    assert table.rate_on("USD", date(2024, 1, 11)) == table.rates[0]
    assert table.rate_on("USD", date(2024, 1, 19)) == table.rates[1]
    assert table.rate_on("USD", date(2024, 1, 20)) is None


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ("31.01.2024,USD,1", "a day is written"),
        ("2024-01-31,USD,", "missing or empty"),
        ("2024-01-31,USD,-1", "not a number above zero"),
        ("2024-01-31,ZZZ,1", "no currency of ISO 4217"),
        ("2024-01-31,KZT,1", "converted into itself"),
        ("2024-01-31,USD,1\n2024-01-31,USD,2", "two rates for the day"),
        ("2024-01-31,USD,0.1234567890123", "more than 12 decimals"),
    ],
)
def test_a_table_with_a_fault_is_refused_with_its_place(tmp_path: Path, rows: str, reason: str) -> None:
    with pytest.raises(RatesRefused) as refused:
        csv_of(tmp_path, f"date,currency,rate\n{rows}\n")
    assert reason in str(refused.value)
    assert "rates.csv" in str(refused.value)
