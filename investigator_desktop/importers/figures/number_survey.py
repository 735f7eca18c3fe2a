"""What a whole column of amounts written as text says about its decimal mark."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars as pl

from investigator_desktop.importers.cells import Cells
from investigator_desktop.importers.figures.number_shapes import (
    MARKS,
    DecimalMark,
    Shape,
    cleaned,
    read_shape,
    shapes_of,
)

BLANKS = ("", "-", "--", "---")  # what stands for no amount
_SIMPLE = frozenset("0Ø .,-")
# columns of which every cell is alike need no closer look: the pattern of their cells, and one shape for all
_COMMON = (
    (r"^-?[0-9]+$", "0"),
    (r"^-?[0-9]+\.[0-9]{1,2}$", "0.00"),
    (r"^-?[0-9]+,[0-9]{1,2}$", "0,00"),
    (r"^-?[0-9]{1,3}(?: [0-9]{3})*,[0-9]{2}$", "0 000,00"),
    (r"^-?[0-9]{1,3}(?: [0-9]{3})*\.[0-9]{2}$", "0 000.00"),
)


def _is_simple(shape: str) -> bool:
    """Tell whether a shape is digits with a minus, if any, before them or at the very end."""
    return not set(shape) - _SIMPLE and ",-" not in shape and ".-" not in shape


@dataclass(frozen=True, slots=True)
class ShapeSurvey:
    """The shapes of a column of amounts: what the whole column says about its decimal mark."""

    shapes: Mapping[str, Shape | None]
    counts: Mapping[str, int]
    clean: pl.Series | None = None
    by_style: DecimalMark | None = None  # the mark under which alone the column is printed in one style

    @property
    def is_simple(self) -> bool:
        """Tell whether every cell is digits, spaces, a minus before them and one decimal mark, the same everywhere."""
        return len(self.proving) < 2 and all(
            shape is not None and not (shape.is_ambiguous or shape.is_dashed) and _is_simple(key)
            for key, shape in self.shapes.items()
        )

    @property
    def proving(self) -> frozenset[DecimalMark]:
        """Return the marks that some cell proves, because it is an amount under one of them only."""
        read = (shape for shape in self.shapes.values() if shape is not None)
        return frozenset(mark for shape in read if len(shape.readings) == 1 for mark in shape.readings)

    @property
    def ambiguous_count(self) -> int:
        """Return how many cells are different amounts under the two marks."""
        return sum(
            self.counts[key] for key, shape in self.shapes.items() if shape is not None and shape.is_ambiguous
        )

    @property
    def decided(self) -> DecimalMark | None:
        """Return the mark that the column alone settles: any, where no cell depends on it; None for a doubt."""
        if not self.ambiguous_count:
            return next(iter(self.proving), DecimalMark.POINT) if len(self.proving) < 2 else DecimalMark.POINT
        return next(iter(self.proving)) if len(self.proving) == 1 else self.by_style


def survey(cells: Cells) -> ShapeSurvey:
    """Return the shapes of a column's text cells."""
    if cells.text is None:
        return ShapeSurvey({}, {})
    clean = cleaned(cells.text)
    clean = clean.set(clean == "", None)
    if (clean.str.len_bytes() <= len(BLANKS[-1])).any():
        clean = clean.set(clean.is_in(BLANKS).fill_null(value=False), None)
    for pattern, shape in _COMMON:
        if clean.str.contains(pattern).all():
            return ShapeSurvey({shape: read_shape(shape)}, {shape: len(clean) - clean.null_count()}, clean)
    counted = shapes_of(clean).drop_nulls().value_counts()
    counts = {shape: count for shape, count in counted.iter_rows() if shape}
    shapes = _of_one_style({shape: read_shape(shape) for shape in counts})
    return ShapeSurvey(shapes, counts, clean, _mark_by_style(shapes, clean))


def _of_one_style(shapes: Mapping[str, Shape | None]) -> dict[str, Shape | None]:
    """Return the shapes without those such as `7745-70` where other cells have a point or a comma before decimals."""
    has_marks = any(
        shape is not None and not shape.is_dashed and any(mark in key for mark in MARKS.values())
        for key, shape in shapes.items()
    )
    return {
        key: None if has_marks and shape is not None and shape.is_dashed else shape
        for key, shape in shapes.items()
    }


def _mark_by_style(shapes: Mapping[str, Shape | None], clean: pl.Series) -> DecimalMark | None:
    """Return the mark of a column with `1.500` and `500`: as a decimal mark it would be printed in both or in none.

    A style that keeps a last 0 of three decimals prints `500.000`, one that drops it prints `1.5`; so it groups.
    """
    doubtful = "".join(key for key, shape in shapes.items() if shape is not None and shape.is_ambiguous)
    marks = {mark for mark, sign in MARKS.items() if sign in doubtful}
    if len(marks) != 1:
        return None
    grouping = marks.pop()
    bare = clean.str.extract(r"^[^0-9.,]*([0-9]+)[^0-9.,]*$").drop_nulls()
    bare = bare.filter(bare.str.contains("[1-9]"))
    sign = MARKS[grouping]
    keeps_zero = bool(clean.str.contains(rf"[0-9][{sign}][0-9][0-9]0([^0-9.,]|$)").any())
    if not keeps_zero or not len(bare) or bool((bare.str.len_bytes() > 3).any()):
        return None
    return next(mark for mark in DecimalMark if mark is not grouping)
