"""Texts of days and times cut into the day, the time of day, the half of the day and the zone, by columns."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

import polars as pl

from investigator_desktop.importers.days.date_shapes import COMPACT_MOMENT, ZONED_DAY, date_parts
from investigator_desktop.importers.figures.number_shapes import cleaned
from investigator_desktop.importers.series import FEW, no_texts
from investigator_desktop.importers.words.lexicon import pairs_of
from investigator_desktop.importers.words.vocabulary import words_of

_SPLIT = r"^(.*?)(?:[T ,]+|^)(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+|:\d{3,})?([^0-9:].*)?$"
_REWRITTEN = (  # times without colons, and the same with them; each needs a year of four digits
    (COMPACT_MOMENT.pattern, "${1} ${2}:${3}:${4}"),
    (r"^([12]\d{7})([01]\d|2[0-4])([0-5]\d)$", "${1} ${2}:${3}"),
    (r"^(.*\d{4}.*?)[ T](\d{2})(\d{2})(\d{2})$", "${1} ${2}:${3}:${4}"),
    (r"^(.*\d{4}.*?)[ T](\d{2})\.(\d{2})\.(\d{2})(?:\.\d+)?$", "${1} ${2}:${3}:${4}"),
    (r"^(\d{4}-\d{2}-\d{2})-(\d{2})\.(\d{2})\.(\d{2})(?:\.\d+)?$", "${1} ${2}:${3}:${4}"),
    (r"^(\d{1,2}[./-]\d{1,2}[./-]\d{4})[ T](\d{1,2})\.(\d{2})$", "${1} ${2}:${3}"),
)
_WITHOUT_COLONS = r"\d{12}|[ T]\d{6}$|[ T-]\d{1,2}\.\d{2}(?:\.|$)"
_TO_REWRITE = re.compile(rf"[年년]|{_WITHOUT_COLONS}")
_WITH_MINUTES, _WITH_SECONDS = 16, 19  # bytes of `2024-01-31 10:15` and `2024-01-31 10:15:07`
_EASTERN_DAY = r"(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]?"
_EASTERN_TIME = r"(\d{1,2}) ?[时時点시] ?(\d{1,2}) ?[分분](?: ?(\d{1,2}) ?[秒초])?"
_OFFSET = re.compile(
    r"(?:Z|UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?(?:\s*\[[A-Za-z_/+-]+\])?|[A-Z][A-Za-z_]+/[A-Za-z_/+-]+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class SplitTimes:
    """The texts of a column split into day, time of day, half of the day (`am` or `pm`) and zone."""

    days: pl.Series
    times: pl.Series
    halves: pl.Series
    zones: pl.Series


@dataclass(frozen=True, slots=True)
class _Tail:
    """What stands behind a time of day: a half of the day, a zone as printed, or the day itself."""

    half: str | None = None
    zone: str | None = None
    day: str | None = None
    is_known: bool = True


@lru_cache
def _words(section: str) -> dict[str, str]:
    return {" ".join(words_of(word)): meaning for word, meaning in pairs_of(section)}


def _half_at(text: str) -> tuple[str | None, str]:
    """Return the half of the day with which a text begins, and the rest."""
    for length in (3, 2, 1):
        parts = re.match(rf"((?:[^\W\d_]+[. ]*){{{length}}})(.*)$", text)
        half = _words("halves").get(" ".join(words_of(parts.group(1)))) if parts is not None else None
        if half is not None and parts is not None:
            return half, parts.group(2).strip()
    return None, text


@lru_cache(maxsize=4096)
def _tail(text: str) -> _Tail:
    """Return what the text behind a time says; one that says nothing known makes the time unreadable."""
    half, rest = _half_at(text.strip(" ,;"))
    zone = rest.strip()
    if zone[:1] in "([" and zone[-1:] in ")]":
        zone = zone[1:-1].strip()
    if not zone:
        return _Tail(half)
    if _OFFSET.fullmatch(zone) or " ".join(words_of(zone)) in _words("zones"):
        return _Tail(half, zone)
    words = " ".join(words_of(zone))
    if words in _words("day_words") and date_parts(zone) is None:
        return _Tail(half)
    return _Tail(half, day=zone) if date_parts(zone) is not None else _Tail(is_known=False)


def _split_evenly(clean: pl.Series) -> SplitTimes | None:
    """Return the parts of texts that all have the same length and the time at the same place, without a pattern."""
    lengths = clean.str.len_bytes()
    length = lengths.max()
    if length not in (_WITH_MINUTES, _WITH_SECONDS) or lengths.min() != length:
        return None
    marks = clean.str.slice(10, 1)
    if not marks.is_in([" ", "T"]).all() or not clean.str.slice(13, 1).eq(":").all():
        return None
    if length == _WITH_SECONDS and not clean.str.slice(16, 1).eq(":").all():
        return None
    nothing = no_texts(len(clean))
    return SplitTimes(clean.str.slice(0, 10), clean.str.slice(11), nothing, nothing)


def _rewritten(clean: pl.Series) -> pl.Series:
    """Return texts whose times are written without colons with them, and days of Chinese and Korean in digits."""
    if len(clean) <= FEW and not any(text and _TO_REWRITE.search(text) for text in clean.to_list()):
        return clean
    if clean.str.contains("[年년]").any():
        clean = clean.str.replace(_EASTERN_DAY, "${1}-${2}-${3} ")
        clean = clean.str.replace(_EASTERN_TIME, "${1}:${2}:${3}").str.strip_chars_end(": ")
        clean = clean.str.replace(r"^(\S+) +(上午|下午) *(\d.*)$", "${1} ${3} ${2}")
    if clean.str.contains(":", literal=True).all() or not clean.str.contains(_WITHOUT_COLONS).any():
        return clean
    for pattern, written in _REWRITTEN:
        clean = clean.str.replace(pattern, written)
    return clean


def split_times(texts: pl.Series) -> SplitTimes:
    """Return the parts of each text; the day is null where what stands behind the time is not known."""
    clean = cleaned(texts)
    clean = clean.set(clean == "", None)
    even = _split_evenly(clean) if not clean.null_count() and len(clean) else None
    if even is not None:
        return even
    if clean.str.contains("[", literal=True).any():
        return _split_zoned(clean)
    return _split(clean)


def _split_zoned(clean: pl.Series) -> SplitTimes:
    """Return the parts of texts of which some have their zone in brackets behind digits alone."""
    parts = clean.str.extract_groups(f"^{ZONED_DAY.pattern}$").struct.unnest()
    days, zones = parts.to_series(0), parts.to_series(1)
    split = _split(pl.select(pl.coalesce(days, clean)).to_series())
    return SplitTimes(
        split.days, split.times, split.halves, pl.select(pl.coalesce(zones, split.zones)).to_series()
    )


def _split(clean: pl.Series) -> SplitTimes:
    clean = _rewritten(clean)
    if not clean.str.contains(":", literal=True).any():
        nothing = no_texts(len(clean))
        return SplitTimes(clean, nothing, nothing, nothing)
    groups = clean.str.extract_groups(_SPLIT).struct.unnest()
    days, times, tails = (groups.to_series(place) for place in range(3))
    days = pl.select(pl.when(times.is_null()).then(clean).otherwise(days)).to_series()
    return _with_tails(days, times, tails.set(tails.str.strip_chars(" ") == "", None))


def _with_tails(days: pl.Series, times: pl.Series, tails: pl.Series) -> SplitTimes:
    distinct = tails.drop_nulls().unique()
    if not len(distinct):
        nothing = no_texts(len(days))
        return SplitTimes(days, times, nothing, nothing)
    read = [_tail(text) for text in distinct.to_list()]

    def each(values: list[str | None]) -> pl.Series:
        kept = pl.Series(values, dtype=pl.String)
        return tails.replace_strict(distinct, kept, default=None, return_dtype=pl.String)

    unknown = distinct.filter(pl.Series([not tail.is_known for tail in read], dtype=pl.Boolean))
    behind = each([tail.day for tail in read])
    days = pl.select(
        pl.when(tails.is_in(unknown.implode())).then(None)
        .when(behind.is_not_null() & (days.fill_null("") == "")).then(behind)
        .when(behind.is_not_null()).then(None)
        .otherwise(days)
    ).to_series()  # fmt: skip
    return SplitTimes(days, times, each([tail.half for tail in read]), each([tail.zone for tail in read]))


def seconds_of(times: pl.Series, halves: pl.Series | None = None) -> pl.Series:
    """Return the seconds since midnight of times such as `9:05` or `21:05:59`; null where no clock shows it."""
    frame = pl.DataFrame({"time": times}).with_columns(
        pl.col("time")
        .str.split_exact(":", 2)
        .struct.rename_fields(["hour", "minute", "second"])
        .struct.unnest()
    )
    hour, minute, second = (
        pl.col(name).cast(pl.Int64, strict=False) for name in ("hour", "minute", "second")
    )
    fits = (hour < 24) & (minute < 60) & (second.fill_null(0) < 60)
    if halves is not None and halves.null_count() < len(halves):
        frame = frame.with_columns(half=halves.cast(pl.String))
        has_half = pl.col("half").is_not_null()
        fits = fits & (~has_half | ((hour >= 1) & (hour <= 12)))
        turned = hour % 12 + pl.when(pl.col("half") == "pm").then(12).otherwise(0)
        hour = pl.when(has_half).then(turned).otherwise(hour)
    total = hour * 3600 + minute * 60 + second.fill_null(0)
    return frame.select(pl.when(fits).then(total).alias("seconds")).to_series()
