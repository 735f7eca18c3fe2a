"""The digest over kept rows: written out by hand once, and no two tables share it."""

from __future__ import annotations

import hashlib
from zlib import crc32

import polars as pl
from hypothesis import assume, given
from hypothesis import strategies as st

from investigator_desktop.casefile.content_digest import (
    ROWS_A_BLOCK,
    blocks_of,
    digest_of,
    first_difference,
)

SCHEMA = pl.Schema({"a": pl.String(), "b": pl.Int64(), "c": pl.String(), "d": pl.String(), "e": pl.Binary()})
MARKED = st.none() | st.text(alphabet="a\x00\x1b\x1e\x1fersn", max_size=3)
ROWS = st.lists(st.tuples(MARKED, st.none() | st.integers(-2, 2), MARKED, st.none(), st.none()), max_size=3)


def _digest(rows: list[tuple[object, ...]]) -> str:
    return digest_of(blocks_of(pl.DataFrame(rows, schema=SCHEMA, orient="row"))).digest


def test_the_canonical_form_is_what_its_description_says() -> None:
    frame = pl.DataFrame(
        [("x", -1, None, None, b"\xff"), (None, 2, None, None, b"")], schema=SCHEMA, orient="row"
    )
    rows = [b"x\x1f-1\x1fff", b"\x00\x1f2\x1f"]
    text = b"a\x1fb\x1fe\x1e" + b"".join(row + b"\x1e" for row in rows)
    found = digest_of(blocks_of(frame))
    assert found.digest == hashlib.sha256(text).hexdigest()
    assert found.row_checks == b"".join(crc32(row).to_bytes(4, "little") for row in rows)
    assert found.row_count == 2


def test_a_mark_inside_a_text_is_written_in_two_letters() -> None:
    frame = pl.DataFrame({"a": ["\x1b\x1f\x1e\x00"]})
    text = b"a\x1e\x1be\x1bs\x1br\x1bn\x1e"
    assert digest_of(blocks_of(frame)).digest == hashlib.sha256(text).hexdigest()


@given(ROWS, ROWS)
def test_two_tables_that_differ_have_two_digests(
    one: list[tuple[object, ...]], two: list[tuple[object, ...]]
) -> None:
    assume(one != two)
    assert _digest(one) != _digest(two)


def test_a_table_of_several_blocks_is_the_same_however_it_is_read() -> None:
    frame = pl.DataFrame({"a": [None] * ROWS_A_BLOCK + ["x"] * 5, "b": range(ROWS_A_BLOCK + 5)})
    rechunked = pl.concat([frame[:7], frame[7:]], rechunk=False)
    assert digest_of(blocks_of(frame)) == digest_of(blocks_of(rechunked))


def test_the_first_row_that_differs_is_found() -> None:
    assert first_difference(b"aaaabbbb", b"aaaabbbb") is None
    assert first_difference(b"aaaabbbb", b"aaaacbbb") == 1
    assert first_difference(b"aaaabbbb", b"aaaa") == 1
    assert first_difference(b"", b"aaaa") == 0
