"""However days and times are written, they come out right, and a doubt is asked with its evidence."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import jdatetime
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import ReadStatus
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.days.clocks import times_of_day
from investigator_desktop.importers.days.date_shapes import DateOrder
from investigator_desktop.importers.days.dates import read_times, survey_days
from investigator_desktop.importers.words.lexicon import month_numbers, solar_month_numbers
from tests.importers.builders import Cell, answered, entries_of, read_rows

_TITLES = ["Дата", "Приход", "Расход"]


def _booked(*cells: Cell) -> pl.DataFrame:
    return entries_of(read_rows(_TITLES, *([cell, 1, None] for cell in cells)))


def _read(texts: list[str]) -> list[datetime]:
    cells = Cells(len(texts), text=pl.Series(texts, dtype=pl.String))
    found = survey_days([cells])
    order = found.order or DateOrder.DAY_FIRST
    return read_times(cells, found, order, found.calendar or Calendar.SOLAR_HIJRI)["moment"].to_list()


@pytest.mark.parametrize(
    ("text", "moment", "precision"),
    [
        ("31.01.2024", datetime(2024, 1, 31), "day"),
        ("31.01.24", datetime(2024, 1, 31), "day"),
        ("31/01/2024", datetime(2024, 1, 31), "day"),
        ("01/31/2024", datetime(2024, 1, 31), "day"),
        ("2024-01-31", datetime(2024, 1, 31), "day"),
        ("2024.01.31 10:15:07", datetime(2024, 1, 31, 10, 15, 7), "second"),
        ("2024-01-31T10:15:07.123", datetime(2024, 1, 31, 10, 15, 7), "second"),
        ("31.01.2024 10:15", datetime(2024, 1, 31, 10, 15), "minute"),
        ("31-01-2024 10:15:07", datetime(2024, 1, 31, 10, 15, 7), "second"),
        ("31.01.2024, 10:15", datetime(2024, 1, 31, 10, 15), "minute"),
        ("01/31/2024 5:30 PM", datetime(2024, 1, 31, 17, 30), "minute"),
        ("20240131", datetime(2024, 1, 31), "day"),
        ("31.01.2024 г.", datetime(2024, 1, 31), "day"),
        ("31 января 2024 г.", datetime(2024, 1, 31), "day"),
        ("31 қаңтар 2024", datetime(2024, 1, 31), "day"),
        ("31 yanvar 2024", datetime(2024, 1, 31), "day"),
        ("31-Jan-2024", datetime(2024, 1, 31), "day"),
        ("Jan 31, 2024", datetime(2024, 1, 31), "day"),
        ("۱۴۰۲/۱۱/۱۱", datetime(2024, 1, 31), "day"),
        ("1402/11/11", datetime(2024, 1, 31), "day"),
        ("۱۱ دلو ۱۴۰۲", datetime(2024, 1, 31), "day"),
        ("11 Dalw 1402", datetime(2024, 1, 31), "day"),
    ],
)
def test_a_day_as_banks_print_it(text: str, moment: datetime, precision: str) -> None:
    frame = _booked(text)
    assert frame["booked_at"].to_list() == [moment]
    assert frame["precision"].to_list() == [precision]


def test_a_date_cell_at_midnight_everywhere_is_a_day() -> None:
    frame = _booked(datetime(2024, 1, 3), datetime(2024, 1, 4))
    assert frame["precision"].to_list() == ["day", "day"]


def test_a_date_cell_with_a_time_somewhere_is_a_time_everywhere() -> None:
    frame = _booked(datetime(2024, 1, 3), datetime(2024, 1, 4, 9, 30, 5))
    assert frame["precision"].to_list() == ["second", "second"]


def test_a_day_kept_as_a_number_counts_from_the_spreadsheets_epoch() -> None:
    assert _booked(45322.5, 45323)["booked_at"].to_list() == [datetime(2024, 1, 31, 12), datetime(2024, 2, 1)]


def test_a_time_of_day_in_its_own_column_joins_its_day() -> None:
    reading = read_rows(
        ["Дата операции", "Время", "Приход", "Расход"],
        ["31.01.2024", "10:15:07", 1, None],
        ["31.01.2024", "9:05", 1, None],
    )
    frame = entries_of(reading)
    assert frame["booked_at"].to_list() == [datetime(2024, 1, 31, 10, 15, 7), datetime(2024, 1, 31, 9, 5)]
    assert frame["precision"].to_list() == ["second", "minute"]


def test_a_printed_offset_is_the_recorded_zone_and_the_wall_clock_stays() -> None:
    frame = _booked("2024-01-31T10:15:07+06:00", "2024-02-01T10:15:07Z")
    assert frame["booked_at"].to_list()[0] == datetime(2024, 1, 31, 10, 15, 7)
    assert frame["zone"].to_list() == ["+06:00", "Z"]
    assert frame["zone_source"].to_list() == ["recorded", "recorded"]


def test_days_that_fit_both_orders_are_asked_with_the_number_of_rows() -> None:
    reading = read_rows(_TITLES, ["05/04/2024", 1, None], ["03/04/2024", 1, None])
    assert reading.status is ReadStatus.NEEDS_MAPPING
    question = reading.questions[0]
    assert question.kind is QuestionKind.DATE_ORDER
    assert question.column == "A"
    assert [str(choice.label) for choice in question.choices] == ["day first", "month first"]
    assert str(question.evidence) == "no value above 12 in 2 rows"


@pytest.mark.parametrize(
    ("answer", "expected"), [("day_first", date(2024, 4, 5)), ("month_first", date(2024, 5, 4))]
)
def test_the_answer_reads_the_days(answer: str, expected: date) -> None:
    mapping = answered(QuestionKind.DATE_ORDER, answer)
    reading = read_rows(_TITLES, ["05/04/2024", 1, None], ["03/04/2024", 1, None], mapping=mapping)
    assert reading.status is ReadStatus.OK
    assert entries_of(reading)["booked_at"].to_list()[0].date() == expected


def test_points_between_the_parts_mean_the_day_stands_first() -> None:
    assert _booked("05.04.2024", "03.04.2024")["booked_at"].to_list()[0] == datetime(2024, 4, 5)


def test_rows_in_order_under_one_reading_only_need_no_question() -> None:
    frame = _booked("03/01/2024", "05/01/2024", "02/02/2024", "04/02/2024")
    assert frame["booked_at"].to_list()[2] == datetime(2024, 2, 2)


def test_a_period_above_the_table_needs_no_question() -> None:
    reading = read_rows(
        ["Период: 01/04/2024 - 30/04/2024"], _TITLES, ["05/04/2024", 1, None], ["03/04/2024", 1, None]
    )
    assert reading.questions == ()
    assert entries_of(reading)["booked_at"].to_list()[0] == datetime(2024, 4, 5)


def test_another_date_column_of_the_same_table_needs_no_question() -> None:
    reading = read_rows(
        ["Дата операции", "Дата валютирования", "Приход", "Расход"],
        ["05/04/2024", "05/04/2024", 1, None],
        ["03/04/2024", "13/04/2024", 1, None],
    )
    assert entries_of(reading)["value_on"].to_list() == [date(2024, 4, 5), date(2024, 4, 13)]


def test_lunar_years_are_asked() -> None:
    reading = read_rows(_TITLES, ["1445/09/01", 1, None])
    assert [question.kind for question in reading.questions] == [QuestionKind.CALENDAR]


def test_a_lunar_day_is_an_interval_after_the_answer() -> None:
    mapping = answered(QuestionKind.CALENDAR, "lunar_hijri")
    entry = entries_of(read_rows(_TITLES, ["1445/09/01", 1, None], mapping=mapping)).row(0, named=True)
    assert entry["booked_at"] == datetime(2024, 3, 11)
    assert (entry["earliest_on"], entry["latest_on"]) == (date(2024, 3, 9), date(2024, 3, 13))


def test_a_day_that_no_calendar_has_is_named() -> None:
    reading = read_rows(_TITLES, ["31.01.2024", 1, None], ["30.02.2024", 1, None], ["1.2.2024", 1, None])
    assert [row.reason.value for row in reading.unread_rows] == ["header", "unreadable_date"]
    assert reading.unread_rows[1].place.row == 3


_DAYS = st.dates(date(1971, 1, 1), date(2068, 12, 31))
_FORMATS = (
    "%d.%m.%Y",
    "%Y-%m-%d",
    "%Y.%m.%d",
    "%Y/%m/%d",
    "%Y%m%d",
    "%d.%m.%y",
    "%d-%b-%Y",
    "%d %B %Y",
    "%B %d, %Y",
)


@given(st.lists(_DAYS, min_size=1, max_size=5), st.sampled_from(_FORMATS))
def test_reading_undoes_writing(days: list[date], form: str) -> None:
    assert [moment.date() for moment in _read([f"{day:{form}}" for day in days])] == days


@given(st.lists(_DAYS, min_size=1, max_size=5), st.sampled_from("/-"), st.booleans())
def test_reading_undoes_writing_of_either_order(days: list[date], mark: str, day_first: bool) -> None:
    days = [*days, date(2024, 5, 31)]
    form = f"%d{mark}%m{mark}%Y" if day_first else f"%m{mark}%d{mark}%Y"
    assert [moment.date() for moment in _read([f"{day:{form}}" for day in days])] == days


@given(st.lists(st.dates(date(1960, 1, 1), date(2050, 1, 1)), min_size=1, max_size=5))
def test_reading_undoes_writing_of_solar_days_in_persian_digits(days: list[date]) -> None:
    persian = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")
    texts = [jdatetime.date.fromgregorian(date=day).strftime("%Y/%m/%d").translate(persian) for day in days]
    assert [moment.date() for moment in _read(texts)] == days


@given(st.datetimes(datetime(1971, 1, 1), datetime(2068, 1, 1)), st.sampled_from(["%H:%M:%S", "%H:%M"]))
def test_reading_undoes_writing_of_times(moment: datetime, form: str) -> None:
    shown = moment.replace(microsecond=0, second=moment.second if "%S" in form else 0)
    assert _read([f"{shown:%d.%m.%Y {form}}"]) == [shown]


@pytest.mark.parametrize("name", sorted(month_numbers()))
def test_every_month_name_of_the_lexicon_is_read(name: str) -> None:
    month = month_numbers()[name]
    assert _read([f"15 {name} 2024"]) == [datetime(2024, month, 15)]


@pytest.mark.parametrize("name", sorted(solar_month_numbers()))
def test_every_solar_month_name_of_the_lexicon_is_read(name: str) -> None:
    expected = jdatetime.date(1403, solar_month_numbers()[name], 15).togregorian()
    assert _read([f"15 {name} 1403"]) == [datetime.combine(expected, datetime.min.time())]


def test_leap_days_of_the_solar_year_are_known() -> None:
    assert _read(["1403/12/30"]) == [datetime(2025, 3, 20)]
    assert _read(["1403/12/30"])[0] + timedelta(days=1) == _read(["1404/01/01"])[0]
    assert _read(["1402/12/30"]) == [None]


@pytest.mark.parametrize(
    ("text", "moment", "precision", "zone"),
    [
        ("20091224120000[0:GMT]", datetime(2009, 12, 24, 12), "second", "0:GMT"),
        ("20091224120000.000[-5:EST]", datetime(2009, 12, 24, 12), "second", "-5:EST"),
        ("20091224[-5:EST]", datetime(2009, 12, 24), "day", "-5:EST"),
    ],
)
def test_a_day_of_an_exchange_file_keeps_its_zone(
    text: str, moment: datetime, precision: str, zone: str
) -> None:
    frame = _booked(text, text, text)
    assert set(frame["booked_at"].to_list()) == {moment}
    assert set(frame["precision"].to_list()) == {precision}
    assert set(frame["zone"].to_list()) == {zone}


def test_a_year_of_one_digit_leaves_the_column_open() -> None:
    reading = read_rows(_TITLES, *([day, 1, None] for day in ("10-Nov-9", "10-Nov-12", "10-Dec-11")))
    assert reading.status is ReadStatus.NEEDS_MAPPING
    assert not any(draft.entries.height for draft in reading.statements)


def test_years_of_two_digits_beside_named_months_are_read() -> None:
    frame = _booked("10-Nov-09", "10-Nov-12")
    assert frame["booked_at"].to_list() == [datetime(2009, 11, 10), datetime(2012, 11, 10)]


@pytest.mark.parametrize(
    ("cells", "times"),
    [
        ((915, 1015, 2359), ["09:15", "10:15", "23:59"]),
        (("0915", "1015", "2359"), ["09:15", "10:15", "23:59"]),
        ((91507, 101507, 235959), ["09:15", "10:15", "23:59"]),
        ((0.5, 0.25, 0.75), ["12:00", "06:00", "18:00"]),
    ],
)
def test_times_in_digits_are_decided_by_their_column(cells: tuple[Cell, ...], times: list[str]) -> None:
    rows = ([f"{day}.02.2010", cell, 1, None] for day, cell in enumerate(cells, start=10))
    frame = entries_of(read_rows(["Дата", "Время", "Приход", "Расход"], *rows)).sort("row")
    assert [moment.strftime("%H:%M") for moment in frame["booked_at"].to_list()] == times


def test_numbers_that_may_be_hours_or_minutes_are_no_time() -> None:
    read = times_of_day(Cells(3, number=pl.Series([9.0, 10.0, 23.0])))
    assert read["seconds"].null_count() == 3
    assert read["clock_is_off"].all()
