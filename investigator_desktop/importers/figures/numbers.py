"""Amounts read from cells, exactly: whole units and the number of decimals of each, by columns.

`Amounts.frame` has one row a cell: `units` and `scale` (the amount without its sign is units / 10^scale; null where
the cell holds none), `is_negative`, `has_sign`, `direction` and `currency` as glued to the number,
`is_unreadable` (a text that is no amount), `is_repaired` (a double a hair beside a whole hundredth),
`is_exponent` (written as `2e+05`, which keeps few digits).
"""

from __future__ import annotations

from decimal import Decimal

import polars as pl

from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.figures.number_shapes import (
    MARKS,
    DecimalMark,
    cleaned,
    shapes_of,
)
from investigator_desktop.importers.figures.number_survey import ShapeSurvey, survey

_NOISE = 2e-15  # the share of a double by which arithmetic in a spreadsheet misses the decimal it means
_NOISE_SHARE = 500_000_000_000_000  # the same as a divisor of whole units
_FIFTEEN_DIGITS = 10**14
_LONG_SCALE = 7
_LARGEST = 9.0e18
_SCALES = (2, 3, 4, 6)
_FIELDS: dict[str, pl.DataType] = {
    "units": pl.Int64(),
    "scale": pl.Int64(),
    "is_negative": pl.Boolean(),
    "has_sign": pl.Boolean(),
    "direction": pl.String(),
    "currency": pl.String(),
    "is_unreadable": pl.Boolean(),
    "is_repaired": pl.Boolean(),
    "is_exponent": pl.Boolean(),
}

_SHAPE_SCHEMA: dict[str, pl.DataType] = {
    "shape": pl.String(),
    "start": pl.Int64(),
    "length": pl.Int64(),
    "decimals_start": pl.Int64(),
    "decimals_length": pl.Int64(),
    **{name: _FIELDS[name] for name in ("is_negative", "has_sign", "direction", "currency", "is_exponent")},
}


def _empty_amounts(length: int) -> pl.DataFrame:
    """Return the amounts of empty cells."""
    return pl.select(
        pl.repeat(False if kind == pl.Boolean() else None, length, dtype=kind).alias(name)
        for name, kind in _FIELDS.items()
    )


def _shape_frame(found: ShapeSurvey, mark: DecimalMark | None) -> pl.DataFrame:
    """Return what each shape means under the column's mark: where its digits stand, its sign and its words."""
    rows: list[tuple[object, ...]] = []
    for text, shape in found.shapes.items():
        if shape is None:
            continue
        cut = shape.cut(mark)
        places = (
            (None,) * 4
            if cut is None
            else (cut.start, cut.end - cut.start, cut.decimals_start, cut.decimals_end - cut.decimals_start)
        )
        signs = (shape.is_negative, shape.has_sign, shape.direction, shape.currency, shape.is_exponent)
        rows.append((text, *places, *signs))
    return pl.DataFrame(rows, schema=_SHAPE_SCHEMA, orient="row")


def _units_and_scale() -> tuple[pl.Expr, pl.Expr]:
    """Return units and scale of the digits at the places of the shape; decimals that are 0 at the end do not count."""
    clean = pl.col("clean")
    decimals = clean.str.slice("decimals_start", "decimals_length").str.strip_chars_end("0").fill_null("")
    whole = clean.str.slice("start", "length").str.replace_all(r"[^0-9]", "")
    return (whole + decimals).cast(pl.Int64, strict=False), decimals.str.len_bytes().cast(pl.Int64)


def _exponent_parts(text: str) -> tuple[int, int]:
    value = abs(Decimal(text.replace(",", ".").replace(" ", ""))).normalize()
    exponent = value.as_tuple().exponent
    scale = max(0, -exponent) if isinstance(exponent, int) else 0
    return int(value.scaleb(scale)), scale


def _with_exponents(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the frame with the amounts written as `2e+05` read one distinct text at a time."""
    marked = frame.filter("is_exponent").get_column("clean").unique()
    if not len(marked):
        return frame
    parts = [(text, *_exponent_parts(text)) for text in marked.to_list()]
    read = pl.DataFrame(parts, schema={"clean": pl.String, "u": pl.Int64, "s": pl.Int64}, orient="row")
    return frame.join(read, on="clean", how="left", maintain_order="left").with_columns(
        units=pl.coalesce("u", "units"), scale=pl.coalesce("s", "scale")
    )


def _read_simple(clean: pl.Series, found: ShapeSurvey, mark: DecimalMark) -> pl.DataFrame:
    """Return the amounts of a column that is nothing but digits, a minus before them, and one decimal mark."""
    sign = MARKS[mark]
    plain = clean
    for other in sorted(set("".join(found.shapes)) - {"0", "Ø", sign} | {"-"}):
        plain = plain.str.replace_all(other, "", literal=True)
    digits = plain.str.split_exact(sign, 1).struct.unnest()
    whole, decimals = digits.to_series(0), digits.to_series(1).fill_null("").str.strip_chars_end("0")
    is_negative = clean.str.contains("-", literal=True).fill_null(value=False)
    units = (whole + decimals).cast(pl.Int64, strict=False)
    return pl.DataFrame(
        {"units": units, "decimals": decimals, "clean": clean, "is_negative": is_negative}
    ).select(
        units="units",
        scale=pl.when(pl.col("units").is_not_null()).then(pl.col("decimals").str.len_bytes().cast(pl.Int64)),
        is_negative="is_negative",
        has_sign="is_negative",
        direction=pl.lit(None, pl.String),
        currency=pl.lit(None, pl.String),
        is_unreadable=pl.col("clean").is_not_null() & pl.col("units").is_null(),
        is_repaired=pl.lit(value=False),
        is_exponent=pl.lit(value=False),
    )


def _read_texts(texts: pl.Series, found: ShapeSurvey, mark: DecimalMark | None) -> pl.DataFrame:
    clean = found.clean if found.clean is not None else cleaned(texts)
    if found.is_simple:
        return _without_noise(_read_simple(clean, found, found.decided or DecimalMark.POINT))
    return _without_noise(_read_shaped(clean, found, mark))


def _without_noise(frame: pl.DataFrame) -> pl.DataFrame:
    """Return amounts with those of 15 digits or more that miss a whole hundredth by a hair read as the hundredth."""
    is_long = ((pl.col("scale") >= _LONG_SCALE) & (pl.col("units") >= _FIFTEEN_DIGITS)).fill_null(value=False)
    if not frame.select(is_long.any()).item():
        return frame
    near = [
        _hundredths(units, scale)
        if units is not None and scale is not None and scale >= _LONG_SCALE
        else None
        for units, scale in frame.select("units", "scale").iter_rows()
    ]
    hundredths = pl.Series(near, dtype=pl.Int64)
    return frame.with_columns(
        units=pl.coalesce(hundredths, "units"),
        scale=pl.when(hundredths.is_not_null()).then(2).otherwise("scale"),
        is_repaired=pl.col("is_repaired") | hundredths.is_not_null(),
    )


def _hundredths(units: int, scale: int) -> int | None:
    """Return the hundredths that units miss by less than a double's noise, None where they are meant as they stand."""
    unit = int(10 ** (scale - 2))
    near = (units + unit // 2) // unit
    is_noise = units >= _FIFTEEN_DIGITS and abs(near * unit - units) * _NOISE_SHARE <= units
    return near if is_noise else None


def _read_shaped(clean: pl.Series, found: ShapeSurvey, mark: DecimalMark | None) -> pl.DataFrame:
    frame = pl.DataFrame({"clean": clean, "shape": shapes_of(clean)})
    frame = frame.join(_shape_frame(found, mark), on="shape", how="left", maintain_order="left")
    units, scale = _units_and_scale()
    frame = frame.with_columns(units=units, scale=scale)
    frame = _with_exponents(frame)
    readable = pl.col("length").is_not_null() & pl.col("units").is_not_null()
    return frame.select(
        units=pl.when(readable).then("units"),
        scale=pl.when(readable).then("scale"),
        is_negative=pl.col("is_negative").fill_null(value=False),
        has_sign=pl.col("has_sign").fill_null(value=False),
        direction="direction",
        currency="currency",
        is_unreadable=pl.col("clean").is_not_null() & ~readable,
        is_repaired=pl.lit(value=False),
        is_exponent=pl.col("is_exponent").fill_null(value=False),
    )


def _decimal_parts(value: float) -> tuple[int | None, int | None]:
    """Return units and scale of the shortest decimal that is the double; None where 64 bits cannot hold it."""
    number = Decimal(repr(value)).normalize()
    exponent = number.as_tuple().exponent
    scale = max(0, -exponent) if isinstance(exponent, int) else 0
    units = int(number.scaleb(scale))
    return (units, scale) if units < _LARGEST else (None, None)


def _divided(numbers: pl.Series, divisor: float) -> pl.Series:
    """Return exact quotients: dividing by a single number would multiply by its rounded inverse instead."""
    return numbers / pl.Series([divisor]).new_from_index(0, len(numbers))


def _at_scale(frame: pl.DataFrame, scale: int) -> pl.DataFrame:
    """Return the frame with the numbers taken that n/10^scale gives again, or misses by a hair at two decimals."""
    value = frame.get_column("x")
    rounded = (value * 10**scale).round(0)
    again = _divided(rounded, float(10**scale))
    fits = again == value
    taken = fits | ((again - value).abs() <= value * _NOISE) if scale == _SCALES[0] else fits
    taken = taken & (rounded < _LARGEST) & frame.get_column("units").is_null()
    return frame.with_columns(
        units=pl.when(taken).then(pl.lit(rounded).cast(pl.Int64, strict=False)).otherwise("units"),
        scale=pl.when(taken).then(scale).otherwise("scale"),
        is_repaired=pl.col("is_repaired") | (taken & ~fits),
    )


def _read_numbers(numbers: pl.Series) -> pl.DataFrame:
    """Return the amounts of doubles: hundredths where n/100 is the very double, else its shortest decimal."""
    frame = pl.DataFrame({"number": numbers, "x": numbers.abs()}).with_columns(
        units=pl.lit(None, pl.Int64), scale=pl.lit(None, pl.Int64), is_repaired=pl.lit(value=False)
    )
    for scale in _SCALES:
        if frame.get_column("units").null_count() == numbers.null_count():
            break
        frame = _at_scale(frame, scale)
    return _with_leftovers(frame).select(
        units="units",
        scale="scale",
        is_negative=(pl.col("number") < 0).fill_null(value=False),
        has_sign=(pl.col("number") < 0).fill_null(value=False),
        direction=pl.lit(None, pl.String),
        currency=pl.lit(None, pl.String),
        is_unreadable=pl.col("number").is_not_null() & pl.col("units").is_null(),
        is_repaired=pl.col("is_repaired").fill_null(value=False),
        is_exponent=pl.lit(value=False),
    )


def _with_leftovers(frame: pl.DataFrame) -> pl.DataFrame:
    left = frame.filter(pl.col("x").is_not_null() & pl.col("x").is_finite() & pl.col("units").is_null())
    if not left.height:
        return frame
    parts = [(value, *_decimal_parts(value)) for value in left.get_column("x").unique().to_list()]
    read = pl.DataFrame(parts, schema={"x": pl.Float64, "u": pl.Int64, "s": pl.Int64}, orient="row")
    return frame.join(read, on="x", how="left", maintain_order="left").with_columns(
        units=pl.coalesce("units", "u"), scale=pl.coalesce("scale", "s")
    )


def read_amounts(cells: Cells, mark: DecimalMark | None, found: ShapeSurvey | None = None) -> pl.DataFrame:
    """Return the amounts of a column under a decimal mark; None leaves the cells that depend on it unreadable."""
    from_numbers = _read_numbers(cells.number) if cells.number is not None else None
    from_texts = _read_texts(cells.text, found or survey(cells), mark) if cells.text is not None else None
    if from_texts is None or from_numbers is None:
        only = from_texts if from_texts is not None else from_numbers
        return only if only is not None else _empty_amounts(cells.length)
    is_number = cells.number.is_not_null() if cells.number is not None else pl.Series([False])
    return pl.select(
        pl.when(is_number)
        .then(from_numbers.get_column(name))
        .otherwise(from_texts.get_column(name))
        .alias(name)
        for name in _FIELDS
    )
