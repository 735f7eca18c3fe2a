"""Days and times in every writing and calendar come back; what can be two days is asked, the rest never."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import jdatetime
import polars as pl
import pytest
from hijridate import Gregorian
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.days.calendars import Calendar
from investigator_desktop.importers.days.clocks import times_of_day
from investigator_desktop.importers.days.date_shapes import DateOrder, lunar_month_numbers
from investigator_desktop.importers.days.dates import DateSurvey, read_times, survey_days
from investigator_desktop.importers.raw import RawFile
from investigator_desktop.importers.words.lexicon import month_numbers, solar_month_numbers
from tests.importers.builders import Cell, answered, entries_of, read, read_rows, sheet

_TITLES = ["Дата", "Приход", "Расход"]
_DIGITS = [
    str.maketrans("0123456789", digits)
    for digits in ("0123456789", "۰۱۲۳۴۵۶۷۸۹", "٠١٢٣٤٥٦٧٨٩", "０１２３４５６７８９")
]
_DAYS = st.dates(date(1970, 1, 1), date(2069, 12, 31))
_NAMES: dict[int, list[str]] = {
    number: [name for name, other in month_numbers().items() if other == number] for number in range(1, 13)
}


def _surveyed(texts: list[str]) -> tuple[Cells, DateSurvey]:
    cells = Cells(len(texts), text=pl.Series(texts, dtype=pl.String))
    return cells, survey_days([cells])


def _frame(texts: list[str], calendar: Calendar | None = None) -> pl.DataFrame:
    cells, found = _surveyed(texts)
    order = found.order or DateOrder.DAY_FIRST
    return read_times(cells, found, order, calendar or found.calendar or Calendar.SOLAR_HIJRI)


def _read(texts: list[str], calendar: Calendar | None = None) -> list[datetime | None]:
    moments: list[datetime | None] = _frame(texts, calendar)["moment"].to_list()
    return moments


def _reading(*days: Cell) -> FileReading:
    return read_rows(_TITLES, *([day, 1, None] for day in days))


_WRITERS = (
    "{0:%d.%m.%Y}",
    "{0:%d.%m.%y}",
    "{0:%Y-%m-%d}",
    "{0:%Y.%m.%d}",
    "{0:%Y/%m/%d}",
    "{0:%Y%m%d}",
    "{0.day}.{0.month}.{0.year}",
    "{0.year}年{0.month}月{0.day}日",
    "{0.year}년 {0.month}월 {0.day}일",
    "{0:%d}.{0:%m}.{0:%Y} г.",
)
_NAMED = (
    "{d} {m} {y}",
    "{d:02}-{m}-{y}",
    "{m} {d}, {y}",
    "{d}. {m} {y}",
    "{d} de {m} de {y}",
    "«{d}» {m} {y} г.",
    "Wed, {d} {m} {y}",
)


@given(st.lists(_DAYS, min_size=1, max_size=5), st.sampled_from(_WRITERS), st.sampled_from(_DIGITS))
def test_reading_undoes_writing_of_days(days: list[date], form: str, digits: dict[int, int]) -> None:
    texts = [form.format(day).translate(digits) for day in days]
    assert [moment and moment.date() for moment in _read(texts)] == days
    assert _surveyed(texts)[1].order is not None, "no question is needed"


@given(st.lists(_DAYS, min_size=1, max_size=5), st.sampled_from(_NAMED), st.data())
def test_reading_undoes_writing_of_days_with_month_names_of_all_languages(
    days: list[date], form: str, data: st.DataObject
) -> None:
    names = [data.draw(st.sampled_from(_NAMES[day.month])) for day in days]
    texts = [form.format(d=day.day, m=name, y=day.year) for day, name in zip(days, names, strict=True)]
    assert [moment and moment.date() for moment in _read(texts)] == days


@given(st.lists(_DAYS, min_size=1, max_size=6), st.sampled_from("/-"), st.booleans())
def test_a_column_with_two_orders_is_read_right_or_asked(
    days: list[date], mark: str, day_first: bool
) -> None:
    form = f"%d{mark}%m{mark}%Y" if day_first else f"%m{mark}%d{mark}%Y"
    cells, found = _surveyed([f"{day:{form}}" for day in days])
    is_open = all(day.day <= 12 for day in days) and any(day.day != day.month for day in days)
    assert (found.order is None) == is_open
    if found.order is not None:
        moments = read_times(cells, found, found.order, Calendar.GREGORIAN)["moment"].to_list()
        assert [moment.date() for moment in moments] == days


_TIMES = (
    "{0:%H:%M:%S}",
    "{0:%H:%M}",
    "{0:%I:%M:%S %p}",
    "{0:%I:%M %p}",
    "{0:%H:%M:%S}.123",
    "{0:%H:%M:%S}Z",
    "{0:%H:%M:%S} +05:00",
    "{0:%H:%M} МСК",
    "{0:%H:%M:%S} (UTC+6)",
    "{0:%H:%M} Asia/Almaty",
    "{0:%H.%M.%S}",
    "{0:%H%M%S}",
)


@given(
    st.lists(st.datetimes(datetime(1970, 1, 1), datetime(2069, 12, 31)), min_size=1, max_size=5),
    st.sampled_from(
        ["{0:%d.%m.%Y}", "{0:%Y-%m-%d}", "{0.day}/{0.month}/{0.year}", "{0:%d %B %Y}", "{0:%m/%d/%Y}"]
    ),
    st.sampled_from([" ", "T", ", "]),
    st.sampled_from(_TIMES),
)
def test_reading_undoes_writing_of_times(moments: list[datetime], day: str, between: str, clock: str) -> None:
    if between != " " and ("%H.%M" in clock or "%H%M%S" in clock or "%B" in day):
        between = " "
    has_seconds = "%S" in clock
    shown = [one.replace(microsecond=0, second=one.second if has_seconds else 0) for one in moments]
    texts = [(day + between + clock).format(one) for one in shown]
    cells, found = _surveyed(texts)
    order = found.order or (DateOrder.MONTH_FIRST if day.startswith("{0:%m/") else DateOrder.DAY_FIRST)
    assert read_times(cells, found, order, Calendar.GREGORIAN)["moment"].to_list() == shown


@given(
    st.lists(st.dates(date(1922, 1, 1), date(2030, 3, 1)), min_size=1, max_size=5),
    st.sampled_from(_DIGITS),
    st.data(),
)
def test_reading_undoes_writing_of_solar_days(
    days: list[date], digits: dict[int, int], data: st.DataObject
) -> None:
    solar = [jdatetime.date.fromgregorian(date=day) for day in days]
    form = data.draw(
        st.sampled_from(
            ["{y:04}/{m:02}/{d:02}", "{y}-{m}-{d}", "{y:04}{m:02}{d:02}", "{d:02}.{m:02}.{y}", "{d} {n} {y}"]
        )
    )
    names = {
        number: [name for name, other in solar_month_numbers().items() if other == number]
        for number in range(1, 13)
    }
    texts = [
        form.format(
            y=one.year, m=one.month, d=one.day, n=data.draw(st.sampled_from(names[one.month]))
        ).translate(digits)
        for one in solar
    ]
    assert [moment and moment.date() for moment in _read(texts)] == days


@given(st.lists(st.dates(date(1925, 1, 1), date(2076, 1, 1)), min_size=1, max_size=5), st.data())
def test_reading_undoes_writing_of_lunar_days(days: list[date], data: st.DataObject) -> None:
    pairs = [(day, Gregorian(day.year, day.month, day.day).to_hijri()) for day in days]
    pairs = [
        (day, one) for day, one in pairs if one.day <= 30
    ]  # the table gives one month of 1345 a day too many
    days, lunar = [day for day, _ in pairs], [one for _, one in pairs]
    names = {
        number: [name for name, other in lunar_month_numbers().items() if other == number]
        for number in range(1, 13)
    }
    form = data.draw(st.sampled_from(["{y:04}/{m:02}/{d:02}", "{d} {n} {y}", "{d}/{m}/{y}"]))
    texts = [
        form.format(y=one.year, m=one.month, d=one.day, n=data.draw(st.sampled_from(names[one.month])))
        for one in lunar
    ]
    if "{d}/{m}" in form:
        texts = [text for text in texts if int(text.split("/")[0]) > 12]
        days = [day for day, one in zip(days, lunar, strict=True) if one.day > 12]
    frame = _frame(texts, Calendar.LUNAR_HIJRI)
    assert [moment and moment.date() for moment in frame["moment"].to_list()] == days
    assert frame["is_lunar"].all()


@given(st.lists(_DAYS, min_size=1, max_size=5))
def test_reading_undoes_writing_of_buddhist_days(days: list[date]) -> None:
    texts = [f"{day.day:02}.{day.month:02}.{day.year + 543}" for day in days]
    assert _surveyed(texts)[1].calendar is None
    assert [moment and moment.date() for moment in _read(texts, Calendar.BUDDHIST)] == days


@given(
    st.lists(st.dates(date(1955, 1, 1), date(2069, 1, 1)), min_size=1, max_size=5),
    st.booleans(),
    st.booleans(),
)
def test_numbers_count_days_from_the_epoch_of_their_workbook(
    days: list[date], from_1904: bool, as_text: bool
) -> None:
    epoch = date(1904, 1, 1) if from_1904 else date(1899, 12, 30)
    serials = [(day - epoch).days for day in days if (day - epoch).days >= 20000]
    cells = (
        Cells(len(serials), text=pl.Series([str(one) for one in serials], dtype=pl.String))
        if as_text
        else Cells(len(serials), number=pl.Series(serials, dtype=pl.Float64))
    )
    found = survey_days([cells], from_1904=from_1904)
    moments = read_times(cells, found, DateOrder.DAY_FIRST, Calendar.GREGORIAN)["moment"].to_list()
    assert [moment.date() for moment in moments] == [epoch + timedelta(days=one) for one in serials]


def test_a_number_in_a_workbook_that_counts_from_1904_is_of_that_epoch() -> None:
    raw = sheet([_TITLES, [43860.5, 1, None]])
    from_1904 = type(raw)(raw.name, raw.width, raw.frame, raw.merged, raw.is_hidden, dates_from_1904=True)
    reading = read(RawFile("xlsx", (from_1904,), dates_from_1904=True))
    assert entries_of(reading)["booked_at"].to_list() == [datetime(2024, 1, 31, 12)]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("2024-01-31T10:15:07.123Z", "Z"),
        ("2024-01-31T10:15:07+0500", "+0500"),
        ("31.01.2024 10:15:07 (UTC+5)", "UTC+5"),
        ("31.01.2024 10:15:07 МСК", "МСК"),
        ("31.01.2024 10:15:07 Almaty", "Almaty"),
        ("31.01.2024 10:15:07 время Астаны", "время Астаны"),
        ("2024-01-31T10:15:07+06:00[Asia/Almaty]", "+06:00[Asia/Almaty]"),
        ("31/01/2024 10:15:07 GMT+5", "GMT+5"),
    ],
)
def test_a_zone_is_recorded_as_it_is_printed(text: str, zone: str) -> None:
    frame = _frame([text])
    assert (frame["moment"][0], frame["zone"][0]) == (datetime(2024, 1, 31, 10, 15, 7), zone)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("01/31/2024 05:30 PM", datetime(2024, 1, 31, 17, 30)),
        ("31.01.2024 12:05 AM", datetime(2024, 1, 31, 0, 5)),
        ("31/01/2024 10:15:07 ب.ظ", datetime(2024, 1, 31, 22, 15, 7)),
        ("31.01.2024 в 10:15", datetime(2024, 1, 31, 10, 15)),
        ("10:15 31.01.2024", datetime(2024, 1, 31, 10, 15)),
        ("2024年1月31日 下午3:15", datetime(2024, 1, 31, 15, 15)),
        ("2024-01-31-10.15.07.123456", datetime(2024, 1, 31, 10, 15, 7)),
        ("202401311015", datetime(2024, 1, 31, 10, 15)),
        ("Wednesday, January 31st, 2024", datetime(2024, 1, 31)),
        ("1 رمضان 1445", datetime(2024, 3, 11)),
    ],
)
def test_a_time_on_its_own(text: str, moment: datetime) -> None:
    assert _read([text]) == [moment]


@pytest.mark.parametrize(
    "text",
    [
        "0024-01-31",
        "31.01.0024",
        "9999-12-31",
        "1.2.3",
        "13/13/2024",
        "31 января",
        "31.01.2024 10:15 абв",
        "2024-02-30",
    ],
)
def test_what_is_no_day_of_a_statement_is_not_read(text: str) -> None:
    assert _read([text]) == [None]


@pytest.mark.parametrize("clock", ["24:00", "25:10", "10:61", "23:59:60", "13:15 AM", "0:15 PM"])
def test_a_time_that_no_clock_shows_leaves_the_day_and_is_named(clock: str) -> None:
    entries = entries_of(_reading(f"31.01.2024 {clock}", "31.01.2024 10:15"))
    assert entries["booked_at"].to_list() == [datetime(2024, 1, 31), datetime(2024, 1, 31, 10, 15)]
    assert entries["precision"].to_list() == ["day", "minute"]
    assert entries["warnings"].to_list() == ["time_not_on_clock", ""]


def test_years_of_two_digits_are_read_in_a_window_that_is_shown() -> None:
    reading = _reading("31.01.24", "31.12.69")
    assert [moment.year for moment in entries_of(reading)["booked_at"].to_list()] == [2024, 2069]
    warning = next(one for one in reading.warnings if one.code == "two_digit_years")
    assert "1970 to 2069" in str(warning.sentence)
    assert _read(["31.12.70"]) == [datetime(1970, 12, 31)]


def test_solar_years_are_read_and_said() -> None:
    reading = _reading("1403/01/15", "1403/12/30")
    assert [str(one.sentence) for one in reading.warnings if one.code == "calendar_of_years"] == [
        "The years 1403 are read as Solar Hijri years, which are 2024-2025."
    ]


@pytest.mark.parametrize("year", [1412, 1435, 1445])
def test_years_that_both_hijri_calendars_could_have_are_asked_with_both_readings(year: int) -> None:
    reading = _reading(f"{year}/09/01")
    assert reading.status is ReadStatus.NEEDS_MAPPING
    question = reading.questions[0]
    assert question.kind is QuestionKind.CALENDAR
    assert f"the years {year} are {year + 621}" in str(question.evidence)
    assert [choice.key for choice in question.choices] == ["solar_hijri", "lunar_hijri"]


def test_gregorian_days_beside_them_settle_the_calendar_of_hijri_days() -> None:
    rows: list[list[Cell]] = [["1445/09/01", "11.03.2024", 1, None], ["1445/09/20", "30.03.2024", 1, None]]
    reading = read_rows(["Дата операции", "Дата валютирования", "Приход", "Расход"], *rows)
    assert entries_of(reading)["booked_at"].to_list()[0] == datetime(2024, 3, 11)
    assert "calendar_of_years" in [one.code for one in reading.warnings]


def test_a_period_settles_the_calendar_of_hijri_days() -> None:
    reading = read_rows(["Период: 01.03.2024 - 31.03.2024"], _TITLES, ["1445/09/01", 1, None])
    entry = entries_of(reading).row(0, named=True)
    assert (entry["booked_at"], entry["earliest_on"]) == (datetime(2024, 3, 11), date(2024, 3, 9))


def test_a_thirty_first_day_is_of_the_solar_year() -> None:
    assert _read(["1412/01/31"]) == [datetime(2033, 4, 19)]


def test_only_lunar_days_are_intervals() -> None:
    entries = entries_of(_reading("1 رمضان 1445", "31.01.2024"))
    assert entries["earliest_on"].to_list() == [date(2024, 3, 9), None]


def test_thai_years_are_asked() -> None:
    reading = _reading("31.01.2567")
    assert [choice.key for choice in reading.questions[0].choices] == ["buddhist", "gregorian"]
    answer = answered(QuestionKind.CALENDAR, "buddhist")
    entries = entries_of(read_rows(_TITLES, ["31.01.2567", 1, None], mapping=answer))
    assert entries["booked_at"].to_list() == [datetime(2024, 1, 31)]


def test_both_orders_in_one_column_are_asked() -> None:
    reading = _reading("13/01/2024", "01/14/2024", "02/03/2024")
    assert [question.kind for question in reading.questions] == [QuestionKind.DATE_ORDER]


def test_numbers_in_texts_count_days_and_the_epoch_is_said() -> None:
    reading = _reading("45322", "45323,5")
    assert entries_of(reading)["booked_at"].to_list() == [datetime(2024, 1, 31), datetime(2024, 2, 1, 12)]
    assert "days_are_counted" in [one.code for one in reading.warnings]


def test_days_that_a_spreadsheet_may_have_exchanged_are_named() -> None:
    cells: list[Cell] = [
        datetime(2024, 5, 4),
        datetime(2024, 6, 4),
        datetime(2024, 7, 4),
        "13/04/2024",
        "14/04/2024",
    ]
    assert "days_may_be_exchanged" in [one.code for one in _reading(*cells).warnings]
    honest: list[Cell] = [datetime(2024, 4, 5), datetime(2024, 4, 16), datetime(2024, 4, 7), "13/04/2024"]
    assert "days_may_be_exchanged" not in [one.code for one in _reading(*honest).warnings]


@given(
    st.lists(st.times(), min_size=1, max_size=5),
    st.sampled_from(["{0:%H:%M:%S}", "{0:%I:%M:%S %p}", "{0:%H.%M.%S}", "{0:%H%M%S}"]),
)
def test_reading_undoes_writing_of_times_of_day(clocks: list[time], form: str) -> None:
    read_back = times_of_day(Cells(len(clocks), text=pl.Series([form.format(one) for one in clocks])))[
        "seconds"
    ]
    assert read_back.to_list() == [one.hour * 3600 + one.minute * 60 + one.second for one in clocks]


@pytest.mark.parametrize(
    ("numbers", "seconds"),
    [([0.5, 0.25], [43200, 21600]), ([91507.0, 235959.0], [33307, 86399]), ([45322.5], [43200])],
)
def test_numbers_in_a_column_of_times(numbers: list[float], seconds: list[int]) -> None:
    assert times_of_day(Cells(len(numbers), number=pl.Series(numbers)))["seconds"].to_list() == seconds
