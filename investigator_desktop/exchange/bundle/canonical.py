"""The one spelling of JSON, RFC 8785: of single values, and of a table as one line a row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

import polars as pl
import rfc8785

Json: TypeAlias = bool | int | str | Sequence["Json"] | Mapping[str, "Json"] | None


def canonical(value: Json) -> bytes:
    """Return a value in its one spelling; raise `rfc8785.CanonicalizationError` for what JSON cannot hold exactly."""
    return rfc8785.dumps(value)


def canonical_lines(frame: pl.DataFrame) -> bytes:
    """Return the rows of a table of texts, whole numbers and bytes, each as one object with its end of line.

    The spelling is that of `canonical`: names in order, nothing between them, bytes as hexadecimal digits.
    """
    named = frame.select(sorted(frame.columns))
    spelled = named.with_columns(pl.col(pl.Binary).bin.encode("hex"))
    return spelled.write_ndjson().encode("utf-8")


def lines_of(values: Iterable[Json]) -> Iterable[bytes]:
    """Yield each value as one line with its end."""
    for value in values:
        yield canonical(value) + b"\n"
