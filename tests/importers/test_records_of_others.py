"""Files of records of other projects, where this machine has them: a second reader finds the same entries in them."""

from __future__ import annotations

import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import mt940
import pytest

from investigator_desktop.domain.statement import FileReading
from tests.importers.builders import entries_of
from tests.importers.record_texts import others, read_bytes

_REVERSAL = re.compile(r"[\d ]+R[CD]")
_FOLDERS = (
    "wolph+mt940/mt940_tests",
    "my-flow+mt940/test/fixtures",
    "betterplace+mt940_parser/test/fixtures",
)
# the second reader refuses these (a blank entry day, letters of an old code page) or takes another text for an entry
_UNREAD_BY_THE_OTHER = frozenset({"mt940.txt", "raiffeisen-cmi.sta", "invalid_statement.sta"})


def _ours(reading: FileReading) -> Counter[Decimal]:
    if not reading.statements:
        return Counter()
    rows = zip(
        entries_of(reading).select("direction", "amount", "amount_scale").iter_rows(),
        others(reading),
        strict=True,
    )
    return Counter(
        Decimal(units if side == "credit" else -units).scaleb(-scale).normalize()
        for (side, units, scale), other in rows
        if not _REVERSAL.match(other[":61:"])
    )


def _theirs(content: bytes) -> Counter[Decimal]:
    """Return the amounts that the second reader finds, without reversals, whose sign it does not turn."""
    read = mt940.parse(content.decode("utf-8", "replace").replace("@@", "\n"))
    amounts = [
        transaction.data["amount"].amount
        for transaction in read
        if not transaction.data["status"].startswith("R")
    ]
    return Counter(amount.normalize() for amount in amounts if amount)


def _files(corpus: Path) -> list[Path]:
    found = [path for folder in _FOLDERS for path in (corpus / folder).rglob("*") if path.is_file()]
    texts = [path for path in found if path.suffix in {".sta", ".txt"}]
    return sorted(path for path in texts if path.name not in _UNREAD_BY_THE_OTHER)


def test_a_second_reader_finds_the_same_entries_in_swift_statements(corpus: Path) -> None:
    compared = 0
    for path in _files(corpus):
        content = path.read_bytes()
        try:
            theirs = _theirs(content)
        except (RuntimeError, ValueError, KeyError):
            continue
        assert _ours(read_bytes(content)) == theirs, path.name
        compared += 1
    assert compared > 60


@pytest.mark.parametrize(
    ("name", "openings", "closings"),
    [
        ("postfinance.sta", ["0.00", "229.20"], ["229.20", "159.60"]),
        ("abnamro.sta", ["3236.28", "2876.84"], ["876.84", "1849.75"]),
        ("rabobank-iban.sta", ["1000.00", "965.00"], ["965.00", "930.00"]),
    ],
)
def test_messages_of_one_file_keep_their_own_balances(
    corpus: Path, name: str, openings: list[str], closings: list[str]
) -> None:
    reading = read_bytes((corpus / "wolph+mt940/mt940_tests/jejik" / name).read_bytes())
    assert [str(one.opening_balance) for one in reading.statements] == openings
    assert [str(one.closing_balance) for one in reading.statements] == closings
