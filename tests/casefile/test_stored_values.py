"""Structured values in the case: what is stored comes back equal, messages with all their places."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.casefile.stored_values import decoded, decoded_or_none, encoded, parameters_json
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.entry_frame import Direction
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import Reconciliation
from investigator_desktop.foundation.catalogue import Message
from tests.casefile.builders import RECONCILED

MONEY = st.builds(Money, st.integers(-(2**70), 2**70), st.integers(0, 18), st.sampled_from(["KZT", ""]))
PLACES = st.builds(Place, st.none() | st.text(), st.integers(1, 2**40))
LEAVES = st.none() | st.booleans() | st.integers() | st.text() | MONEY | PLACES | st.dates() | st.datetimes()
MESSAGES = st.recursive(
    st.builds(Message, st.text(), st.text(), st.none() | st.integers(0, 9)),
    lambda inner: st.builds(
        Message, st.text(), st.text(), st.none(), st.dictionaries(st.text(), LEAVES | inner, max_size=3)
    ),
    max_leaves=3,
)


@given(MESSAGES)
def test_a_message_comes_back_with_its_places(said: Message) -> None:
    assert decoded(encoded(said), Message) == said


def test_a_reconciliation_comes_back_equal() -> None:
    assert decoded(encoded(RECONCILED), Reconciliation) == RECONCILED


def test_nothing_comes_back_as_nothing() -> None:
    assert decoded_or_none(None, Money) is None


def test_a_value_of_another_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="no Money"):
        decoded(encoded(Place(None, 1)), Money)


@dataclass(frozen=True)
class _Parameters:
    actor: Actor
    folder: PurePosixPath
    days: tuple[date, ...]
    seen_at: datetime
    direction: Direction


def test_parameters_of_a_record_are_plain_json() -> None:
    given_values = _Parameters(
        Actor("A"), PurePosixPath("/a/b"), (date(2024, 1, 2),), datetime(2024, 1, 2, 3, 4), Direction.CREDIT
    )
    assert parameters_json({"all": given_values}) == {
        "all": {
            "actor": {"name": "A", "role": "", "is_os_account": False},
            "folder": "/a/b",
            "days": ["2024-01-02"],
            "seen_at": "2024-01-02T03:04:00",
            "direction": "credit",
        }
    }
