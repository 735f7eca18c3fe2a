"""Every way in which banks write amounts is read back exactly, for whole columns."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.figures.number_shapes import DecimalMark
from investigator_desktop.importers.figures.number_survey import survey
from investigator_desktop.importers.figures.numbers import read_amounts
from tests.importers.builders import Cell, entries_of, read_rows, signed

_TITLES = ["Дата", "Приход", "Расход"]
_DIGITS = {
    "latin": "0123456789",
    "persian": "۰۱۲۳۴۵۶۷۸۹",
    "arabic": "٠١٢٣٤٥٦٧٨٩",
    "wide": "０１２３４５６７８９",
}


def _frame(texts: list[str], mark: DecimalMark | None = None) -> pl.DataFrame:
    cells = Cells(len(texts), text=pl.Series(texts, dtype=pl.String))
    found = survey(cells)
    return read_amounts(cells, mark or found.decided, found)


def _read(texts: list[str], mark: DecimalMark | None = None) -> list[Decimal | None]:
    return [
        None
        if row["units"] is None
        else Decimal(row["units"]).scaleb(-row["scale"]) * (-1 if row["is_negative"] else 1)
        for row in _frame(texts, mark).iter_rows(named=True)
    ]


@dataclass(frozen=True, slots=True)
class _Style:
    """How a writer groups whole units, marks decimals and writes digits."""

    group: str
    mark: str
    digits: str = "latin"
    is_lakh: bool = False

    def written(self, units: int, scale: int) -> str:
        whole, decimals = divmod(abs(units), 10**scale)
        body = self._grouped(str(whole)) + (f"{self.mark}{decimals:0{scale}}" if scale else "")
        return body.translate(str.maketrans(_DIGITS["latin"], _DIGITS[self.digits]))

    def _grouped(self, whole: str) -> str:
        size = 2 if self.is_lakh else 3
        head, groups = whole[:-3], [whole[-3:]]
        while head:
            groups.insert(0, head[-size:])
            head = head[:-size]
        return self.group.join(groups)


_STYLES = [
    *(
        _Style(group, mark)
        for group in (" ", "\u00a0", "\u202f", "\u2009", "'", "’", "ʼ", "`", "_", "")
        for mark in ".,"
    ),
    _Style(",", "."),
    _Style(".", ","),
    _Style(",", ".", is_lakh=True),
    _Style("٬", "٫", "persian", is_lakh=True),
    *(_Style(group, "٫", digits) for group in ("٬", ",", "") for digits in ("persian", "arabic")),
    _Style(" ", ",", "persian"),
    _Style(",", ".", "arabic"),
    _Style("", ".", "wide"),
]
_SIGNS = {
    "before": "-{}",
    "apart": "- {}",
    "minus": "\u2212{}",
    "dash": "\u2013 {}",
    "after": "{}-",
    "brackets": "({})",
    "turned": "\u200e-{}\u200f",
    "isolated": "\u2066-{}\u2069",
}
_UNITS = [
    "{}",
    "{} ₸",
    "{}₽",
    "${}",
    "{}€",
    "£ {}",
    "{} ؋",
    "{} ﷼",
    "{} тенге",
    "{} теңге",
    "{} доллар",
    "{} долл. США",
    "{} сўм",
    "{} so'm",
    "{} soʻm",
    "{} сомони",
    "{} افغانی",
    "{} ریال",
    "{} تومان",
    "{} KZT",
    "USD {}",
    "{} (KZT)",
    "Rs. {}",
    "Rs {}",
    "{} ¥",
]


@given(
    st.lists(st.integers(-(10**18) + 1, 10**18 - 1), min_size=1, max_size=6),
    st.sampled_from(_STYLES),
    st.sampled_from(sorted(_SIGNS)),
    st.sampled_from(_UNITS),
    st.sampled_from([2, 2, 1, 4]),
)
def test_reading_undoes_writing_for_every_convention(
    amounts: list[int], style: _Style, sign: str, unit: str, scale: int
) -> None:
    texts = []
    for amount in amounts:
        body = style.written(amount, scale)
        texts.append(unit.format(_SIGNS[sign].format(body) if amount < 0 else body))
    assert _read(texts) == [Decimal(amount).scaleb(-scale) for amount in amounts]


@given(
    st.lists(st.integers(1, 10**17), min_size=1, max_size=6),
    st.sampled_from(_STYLES),
    st.sampled_from(["{} Dr", "Dr {}", "{}DR", "{} Дт", "Дт {}", "{} بد", "بد {}"]),
    st.sampled_from(["{} Cr", "Cr {}", "{}CR", "{} Кт", "Кт {}", "{} بس", "بس {}"]),
)
def test_words_of_direction_stand_on_either_side(
    amounts: list[int], style: _Style, debit: str, credit: str
) -> None:
    forms = [debit if amount % 2 else credit for amount in amounts]
    frame = _frame(
        [form.format(style.written(amount, 2)) for amount, form in zip(amounts, forms, strict=True)]
    )
    assert frame["direction"].to_list() == ["debit" if amount % 2 else "credit" for amount in amounts]
    values = [Decimal(row["units"]).scaleb(-row["scale"]) for row in frame.iter_rows(named=True)]
    assert values == [Decimal(amount).scaleb(-2) for amount in amounts]


@given(
    st.lists(st.integers(-(10**17), 10**17), min_size=1, max_size=6),
    st.sampled_from(["", " "]),
    st.sampled_from("-="),
)
def test_a_hyphen_before_copecks(amounts: list[int], group: str, hyphen: str) -> None:
    texts = [
        ("-" if amount < 0 else "")
        + f"{abs(amount) // 100:,}".replace(",", group)
        + f"{hyphen}{abs(amount) % 100:02}"
        for amount in amounts
    ]
    assert _read(texts) == [Decimal(amount).scaleb(-2) for amount in amounts]


@given(
    st.lists(st.integers(-(10**17), 10**17), min_size=1, max_size=6),
    st.sampled_from(_STYLES),
    st.integers(0, 6),
)
def test_under_the_right_mark_amounts_of_any_fineness_come_back(
    amounts: list[int], style: _Style, scale: int
) -> None:
    mark = DecimalMark.COMMA if style.mark == "," else DecimalMark.POINT
    texts = [("-" if amount < 0 else "") + style.written(amount, scale) for amount in amounts]
    assert _read(texts, mark) == [Decimal(amount).scaleb(-scale) for amount in amounts]


@given(
    st.lists(st.integers(-(10**17), 10**17), min_size=1, max_size=6),
    st.sampled_from(_STYLES),
    st.integers(0, 6),
)
def test_a_column_is_read_right_or_asked_and_never_wrong(
    amounts: list[int], style: _Style, scale: int
) -> None:
    texts = [("-" if amount < 0 else "") + style.written(amount, scale) for amount in amounts]
    expected = [Decimal(amount).scaleb(-scale) for amount in amounts]
    for one, right in zip(_read(texts), expected, strict=True):
        assert one is None or one == right


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1,234.50 (USD)", "1234.5"),
        ("(USD) 1,234.50", "1234.5"),
        ("(USD 5.00)", "-5"),
        ("$(5.00)", "-5"),
        ("5.00 KZT-Tenge", "5"),
        (".50", "0.5"),
        (",50", "0.5"),
        ("-.5", "-0.5"),
        ("KZT 0.125", "0.125"),
        ("+5.00", "5"),
        ("5.00+", "5"),
        ("- 5 -", "-5"),
        ("7745-70", "7745.7"),
        ("10 000-00", "10000"),
        ("100 руб. 50 коп.", "100.5"),
        ("1 000 тенге 05 тиын", "1000.05"),
        ("1.000,-", "1000"),
        ("500/-", "500"),
        ("Rs.500/-", "500"),
        ("7745=", "7745"),
        ("- 1,5E+06", "-1500000"),
        ("1.5e-2", "0.015"),
        ("A$5.00", "5"),
        ("'000123.40", "123.4"),
        ("999999999999999999", "999999999999999999"),
        ("-0,00", "0"),
    ],
)
def test_an_amount_on_its_own(text: str, value: str) -> None:
    assert _read([text]) == [Decimal(value)]


@pytest.mark.parametrize(
    "text",
    [
        "1.125",
        "1,125",
        "۱۲,۳۴۵",
        "1.000.-",
        "1,234,56",
        "1.234,567.89",
        "12.5%",
        "2024-01-31",
        "12:30",
        "31.01.2024",
        "5 т",
        "9999999999999999999",
        "100 руб 50 штук",
        "12-5",
        "1-2-34",
    ],
)
def test_what_can_be_two_amounts_or_none_is_not_read(text: str) -> None:
    assert _read([text]) == [None]


def test_a_hyphen_is_no_decimal_mark_beside_cells_with_one() -> None:
    assert _read(["7745-70", "12,50"]) == [None, Decimal("12.5")]


def test_a_last_zero_kept_in_one_cell_and_no_decimals_in_another_mean_that_the_mark_groups() -> None:
    assert _read(["1.500", "500"]) == [Decimal(1500), Decimal(500)]
    assert _read(["1,500", "1,250", "75"]) == [Decimal(1500), Decimal(1250), Decimal(75)]
    assert _read(["1.500", "5000"])[0] is None
    assert _read(["1.525", "500"])[0] is None
    assert _read(["1.500", "0"])[0] is None


@pytest.mark.parametrize(
    ("word", "code"), [("A$", "AUD"), ("HK$", "HKD"), ("Rs.", None), ("¥", None), ("р.", "RUB")]
)
def test_a_sign_gives_the_currency_that_it_alone_has(word: str, code: str | None) -> None:
    assert _frame([f"{word}5.00", f"5.00 {word}"])["currency"].to_list() == [code, code]


def test_toman_is_kept_as_it_is_stated_and_named() -> None:
    entry = entries_of(read_rows(_TITLES, ["1403/01/15", "5٬000 تومان", None])).row(0, named=True)
    assert (entry["amount"], entry["amount_scale"], entry["currency"]) == (500000, 2, "IRT")
    assert entry["warnings"] == "amount_in_toman"


@pytest.mark.parametrize(
    ("code", "text", "units", "scale", "warnings"),
    [
        ("JPY", "500", 500, 0, ""),
        ("KWD", "1.5", 1500, 3, ""),
        ("IQD", "250", 250000, 3, ""),
        ("TND", "1.250", 1250, 3, ""),
        ("BHD", "0.125", 125, 3, ""),
        ("KZT", "12.5", 1250, 2, ""),
        ("JPY", "500.5", 5005, 1, "amount_not_whole_minor_unit"),
        ("KZT", "0.125", 125, 3, "amount_not_whole_minor_unit"),
        ("KZT", "7.2500", 725, 2, ""),
    ],
)
def test_an_amount_has_the_decimals_of_its_currency_or_more_and_a_mark(
    code: str, text: str, units: int, scale: int, warnings: str
) -> None:
    rows: list[list[Cell]] = [["03.01.2024", text, None, code], ["04.01.2024", "1.5", None, code]]
    reading = read_rows([*_TITLES, "Валюта"], *rows)
    entry = entries_of(reading).row(0, named=True)
    assert (entry["amount"], entry["amount_scale"], entry["warnings"]) == (units, scale, warnings)


def test_an_amount_in_exponent_notation_is_marked_with_a_sentence() -> None:
    reading = read_rows(_TITLES, ["03.01.2024", "3e+05", None])
    assert signed(reading) == [("credit", "300000.00")]
    assert [str(one.sentence) for one in reading.warnings if one.code == "amount_in_exponent_notation"]


def test_a_double_written_out_in_a_text_is_the_hundredth_beside_it_and_its_raw_text_is_kept() -> None:
    reading = read_rows(
        _TITLES, ["03.01.2024", "8547649.939999999", None], ["04.01.2024", "0.30000000000000004", None]
    )
    assert signed(reading) == [("credit", "8547649.94"), ("credit", "0.30")]
    frame = entries_of(reading)
    assert frame["warnings"].to_list() == ["amount_not_whole_minor_unit"] * 2
    assert "8547649.939999999" in frame["other"].to_list()[0]
