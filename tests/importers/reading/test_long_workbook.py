from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import polars as pl

from tests.benchmarks.movements import OPENING_BALANCE
from tests.benchmarks.workbook import COLUMN_COUNT, HEADER_ROW, make_workbook
from tests.importers.reading.conftest import Read

ROWS = 12_000


def test_a_long_statement_is_read_to_its_last_line(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    make_workbook(path, ROWS)
    sheet = read(path.read_bytes(), path.name).sheets[0]
    movements = sheet.frame.filter(pl.col("row").is_between(HEADER_ROW + 1, HEADER_ROW + ROWS))
    assert sheet.width == COLUMN_COUNT
    assert movements.height == ROWS
    assert movements["0.moment"].null_count() == 0
    assert movements["0.moment"].is_sorted()
    assert (movements["2.number"].is_null() != movements["3.number"].is_null()).all()


def test_its_balances_follow_from_its_movements(read: Read, tmp_path: Path) -> None:
    path = tmp_path / "long.xlsx"
    make_workbook(path, 1_000)
    frame = read(path.read_bytes(), path.name).sheets[0].frame
    table = frame.filter(pl.col("row").is_between(HEADER_ROW + 1, HEADER_ROW + 1_000))
    cents = {part: (table[f"{part}.number"].fill_null(0) * 100).round().cast(pl.Int64) for part in (2, 3, 4)}
    assert ((cents[3] - cents[2]).cum_sum() + OPENING_BALANCE).equals(cents[4])


def test_the_same_length_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.xlsx", "b.xlsx"):
        make_workbook(tmp_path / name, 50)
    assert len({sha256((tmp_path / name).read_bytes()).digest() for name in ("a.xlsx", "b.xlsx")}) == 1
