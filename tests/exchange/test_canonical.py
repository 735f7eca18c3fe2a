from __future__ import annotations

import polars as pl
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.exchange.bundle.canonical import canonical, canonical_lines

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
WHOLE = st.integers(-(2**53) + 1, 2**53 - 1)


@given(
    st.lists(st.tuples(st.none() | TEXTS, st.none() | WHOLE, st.none() | st.binary(max_size=4)), min_size=1)
)
def test_a_line_of_a_table_is_spelled_as_rfc_8785_says(
    rows: list[tuple[str | None, int | None, bytes | None]],
) -> None:
    frame = pl.DataFrame(rows, {"text": pl.String, "a_number": pl.Int64, "key": pl.Binary}, orient="row")
    expected = b"".join(
        rfc8785.dumps({"text": text, "a_number": number, "key": None if key is None else key.hex()}) + b"\n"
        for text, number, key in rows
    )
    assert canonical_lines(frame) == expected


def test_a_table_without_rows_has_no_lines() -> None:
    assert canonical_lines(pl.DataFrame(schema={"a": pl.String})) == b""


def test_names_of_one_value_stand_in_order() -> None:
    assert canonical({"b": [1, None, True], "a": "ж\n"}) == '{"a":"ж\\n","b":[1,null,true]}'.encode()
