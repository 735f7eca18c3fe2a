"""Every convention of writing an amount is read exactly, decided by the whole column, or asked."""

from __future__ import annotations

from decimal import Decimal

import polars as pl
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.figures.numbers import read_amounts
from tests.importers.builders import answered, read_rows, signed

_TITLES = ["Дата", "Приход", "Расход"]


def _read(texts: list[str], mark: DecimalMark | None = None) -> list[Decimal | None]:
    cells = Cells(len(texts), text=pl.Series(texts, dtype=pl.String))
    found = survey(cells)
    read = read_amounts(cells, mark or found.decided, found)
    return [
        None
        if row["units"] is None
        else Decimal(row["units"]).scaleb(-row["scale"]) * (-1 if row["is_negative"] else 1)
        for row in read.iter_rows(named=True)
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 540 069,11", "1540069.11"),
        ("1\u00a0540\u00a0069,11", "1540069.11"),
        ("1\u202f540\u202f069,11", "1540069.11"),
        ("1\u2009540\u2009069,11", "1540069.11"),
        ("1'540'069.11", "1540069.11"),
        ("1’540’069.11", "1540069.11"),
        ("1.540.069,11", "1540069.11"),
        ("1,540,069.11", "1540069.11"),
        ("12,34,567.00", "1234567"),
        ("۱۲۳٬۴۵۶٫۷۸", "123456.78"),
        ("١٢٣٬٤٥٦٫٧٨", "123456.78"),
        ("- 4 093,24 ₸", "-4093.24"),
        ("\u2212500,00", "-500"),
        ("\u2013500,00", "-500"),
        ("500,00-", "-500"),
        ("(500.00)", "-500"),
        ("-9907.00 KZT", "-9907"),
        ("KZT 12.50", "12.5"),
        ("19,455.00 ₸", "19455"),
        ("12 тенге", "12"),
        ("'12.50", "12.5"),
        ("0,021385479", "0.021385479"),
        ("-110.7 €", "-110.7"),
        ("100,-", "100"),
        ("3e+05", "300000"),
        ("1.5E+06", "1500000"),
    ],
)
def test_an_amount_as_banks_write_it(text: str, value: str) -> None:
    assert _read([text]) == [Decimal(value)]


@pytest.mark.parametrize(
    "text", ["abc", "12.34.56.78", "1,2,3", "12:30", "01.02.2024", "--", "12 34", "1 23 456"]
)
def test_what_is_no_amount_is_not_read(text: str) -> None:
    assert _read([text]) == [None]


def test_words_of_direction_beside_the_amount() -> None:
    cells = Cells(4, text=pl.Series(["5.00 Cr", "Dr 5.00", "5.00 Дт", "5.00 Кт"]))
    assert read_amounts(cells, DecimalMark.POINT)["direction"].to_list() == [
        "credit",
        "debit",
        "debit",
        "credit",
    ]


def test_one_cell_with_both_marks_decides_the_column() -> None:
    assert _read(["3.000", "3.001,01"]) == [Decimal(3000), Decimal("3001.01")]
    assert _read(["1,234", "1,234.50"]) == [Decimal(1234), Decimal("1234.50")]


def test_a_lone_grouped_or_decimal_number_is_asked() -> None:
    reading = read_rows(_TITLES, ["03.01.2024", "1.234", None], ["04.01.2024", "500", None])
    assert reading.status is ReadStatus.NEEDS_MAPPING
    question = reading.questions[0]
    assert (question.kind, question.column) == (QuestionKind.DECIMAL_MARK, "B")
    assert "1.234" in str(question.evidence)


@pytest.mark.parametrize(("answer", "amount"), [("point", "1.234"), ("comma", "1234.00")])
def test_the_answer_reads_the_column(answer: str, amount: str) -> None:
    mapping = answered(QuestionKind.DECIMAL_MARK, answer)
    reading = read_rows(_TITLES, ["03.01.2024", "1.234", None], mapping=mapping)
    assert signed(reading) == [("credit", amount)]


def test_a_numeric_cell_is_never_asked() -> None:
    assert signed(read_rows(_TITLES, ["03.01.2024", 1.234, None])) == [("credit", "1.234")]


def test_another_amount_of_the_table_needs_no_question() -> None:
    reading = read_rows(_TITLES, ["03.01.2024", "1.234", None], ["04.01.2024", None, "17,50"])
    assert signed(reading) == [("credit", "1234.00"), ("debit", "17.50")]


def test_a_balance_above_the_table_needs_no_question() -> None:
    reading = read_rows(["Входящий остаток: 100.000,00"], _TITLES, ["03.01.2024", "1.234", None])
    assert signed(reading) == [("credit", "1234.00")]


def test_the_chain_of_balances_needs_no_question() -> None:
    reading = read_rows(
        [*_TITLES, "Остаток"],
        ["03.01.2024", "1.234", None, 2234],
        ["04.01.2024", "1.000", None, 3234],
        ["05.01.2024", None, "1.500", 1734],
    )
    assert signed(reading) == [("credit", "1234.00"), ("credit", "1000.00"), ("debit", "1500.00")]


def test_opening_and_closing_balance_need_no_question() -> None:
    reading = read_rows(
        ["Входящий остаток", 1000],
        ["Исходящий остаток", 2234],
        _TITLES,
        ["03.01.2024", "1.234", None],
    )
    assert signed(reading) == [("credit", "1234.00")]


_AMOUNTS = st.integers(-(10**14), 10**14)
_WRITERS = {
    "1 234,56": (" ", ","), "1\u00a0234,56": ("\u00a0", ","), "1\u202f234.56": ("\u202f", "."), "1'234.56": ("'", "."),
    "1.234,56": (".", ","), "1,234.56": (",", "."), "1234.56": ("", "."), "1234,56": ("", ","), "١٬٢٣٤٫٥٦": ("٬", "٫"),
}  # fmt: skip


def _lakh(whole: str) -> str:
    head, tail = whole[:-3], whole[-3:]
    groups: list[str] = []
    while head:
        groups.insert(0, head[-2:])
        head = head[:-2]
    return ",".join([*groups, tail])


def _written(hundredths: int, group: str, mark: str, sign: str) -> str:
    whole, decimals = divmod(abs(hundredths), 100)
    body = f"{whole:,}".replace(",", group) + f"{mark}{decimals:02}"
    if hundredths >= 0:
        return body
    return {"before": f"-{body}", "apart": f"- {body}", "minus": f"\u2212{body}", "after": f"{body}-"}.get(
        sign, f"({body})"
    )


@given(
    st.lists(_AMOUNTS, min_size=1, max_size=6),
    st.sampled_from(sorted(_WRITERS)),
    st.sampled_from(["before", "apart", "minus", "after", "brackets"]),
    st.sampled_from(["", " ₸", " KZT", " тенге"]),
)
def test_reading_undoes_writing(amounts: list[int], name: str, sign: str, currency: str) -> None:
    group, mark = _WRITERS[name]
    assume(sign != "after" or not currency)
    texts = [_written(amount, group, mark, sign) + currency for amount in amounts]
    assert _read(texts) == [Decimal(amount).scaleb(-2) for amount in amounts]


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=6))
def test_reading_undoes_writing_by_lakh(amounts: list[int]) -> None:
    texts = [f"{_lakh(str(amount // 100))}.{amount % 100:02}" for amount in amounts]
    assert _read(texts) == [Decimal(amount).scaleb(-2) for amount in amounts]


@given(st.lists(_AMOUNTS, min_size=1, max_size=6))
def test_reading_undoes_writing_in_persian_digits(amounts: list[int]) -> None:
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    texts = [_written(amount, "٬", "٫", "before").translate(persian) for amount in amounts]
    assert _read(texts) == [Decimal(amount).scaleb(-2) for amount in amounts]


@given(st.lists(st.integers(-(10**13), 10**13), min_size=1, max_size=20), st.integers(0, 4))
def test_a_double_is_read_as_its_shortest_decimal(units: list[int], scale: int) -> None:
    values = [float(Decimal(unit).scaleb(-scale)) for unit in units]
    read = read_amounts(Cells(len(values), number=pl.Series(values, dtype=pl.Float64)), None)
    for row, value in zip(read.iter_rows(named=True), values, strict=True):
        amount = Decimal(row["units"]).scaleb(-row["scale"])
        assert amount == abs(Decimal(repr(value))), "neither rounding nor noise"
        assert row["is_negative"] == (value < 0)
        assert not row["is_repaired"]
