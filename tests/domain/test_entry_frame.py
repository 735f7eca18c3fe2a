from __future__ import annotations

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA, empty_entry_frame, entry_key
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA, empty_payment_frame

SHA = "a" * 64
KNOWN_KEY = "69fd6946a2063d336122d6c61436012d3dbb7a3bfac63d7812614a7e83bbbc43"


def test_an_entry_key_depends_on_evidence_sheet_row_and_part_alone() -> None:
    keys = {
        entry_key(SHA, "Sheet1", 12, 0),
        entry_key(SHA, "Sheet1", 12, 1),
        entry_key(SHA, "Sheet1", 13, 0),
        entry_key(SHA, "Sheet2", 12, 0),
        entry_key(SHA, None, 12, 0),
        entry_key("b" * 64, "Sheet1", 12, 0),
    }
    assert len(keys) == 6
    assert entry_key(SHA, "Sheet1", 12, 0) in keys
    assert {len(key) for key in keys} == {32}


def test_the_key_of_a_known_place_never_changes() -> None:
    assert entry_key(SHA, "Sheet1", 12, 0).hex() == KNOWN_KEY


def test_empty_frames_have_the_documented_columns() -> None:
    assert empty_entry_frame().schema == ENTRY_SCHEMA
    assert empty_payment_frame().schema == PAYMENT_SCHEMA
