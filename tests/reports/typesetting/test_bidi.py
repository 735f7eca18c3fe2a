from __future__ import annotations

from pathlib import Path

import pytest

from investigator_desktop.foundation.bidi import isolate, isolate_ltr
from investigator_desktop.reports.typesetting.bidi import (
    Direction,
    base_direction,
    embedding_levels,
    visual_runs,
)

CONFORMANCE_FILE = Path("/usr/share/unicode/BidiCharacterTest.txt")


def drawn(text: str, base: Direction) -> list[str]:
    return [run.text for run in visual_runs(text, embedding_levels(text, base))]


def levels_of(codes: str, direction: str) -> tuple[int, list[int | None]]:
    text = "".join(chr(int(code, 16)) for code in codes.split())
    base = base_direction(text) if direction == "2" else Direction(int(direction))
    return int(base), embedding_levels(text, base)


def test_the_algorithm_passes_the_conformance_file_of_the_unicode_consortium() -> None:
    if not CONFORMANCE_FILE.is_file():
        pytest.skip("the conformance file is not on this machine (Debian: unicode-data)")
    wrong = []
    for line in CONFORMANCE_FILE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        codes, direction, base, levels, _ = line.split(";")
        expected = [None if level == "x" else int(level) for level in levels.split()]
        if levels_of(codes, direction) != (int(base), expected):
            wrong.append(line)
    assert wrong == []


@pytest.mark.parametrize(
    ("text", "base", "expected"),
    [
        ("abc", Direction.LEFT_TO_RIGHT, ["abc"]),
        ("مبلغ ۱۲۵ افغانی", Direction.RIGHT_TO_LEFT, [" افغانی", "۱۲۵", "مبلغ "]),
        ("ТОО شرکت 15", Direction.LEFT_TO_RIGHT, ["ТОО ", "15", "شرکت "]),
    ],
)
def test_runs_stand_as_they_are_drawn_from_left_to_right(
    text: str, base: Direction, expected: list[str]
) -> None:
    assert drawn(text, base) == expected


def test_an_isolated_amount_keeps_its_groups_in_order_inside_a_dari_sentence() -> None:
    sentence = f"مبلغ {isolate_ltr('1 250 000,50 KZT')} پرداخت شد"
    assert drawn(sentence, Direction.RIGHT_TO_LEFT) == [" پرداخت شد", "1 250 000,50 KZT", "مبلغ "]


def test_an_isolated_name_does_not_pull_the_number_after_it_to_its_side() -> None:
    assert drawn(f"{isolate('شرکت')} 15, x", Direction.LEFT_TO_RIGHT)[-1] == " 15, x"


def test_the_first_strong_letter_outside_isolates_decides_the_direction() -> None:
    assert base_direction(f"{isolate('Acme')} شرکت") is Direction.RIGHT_TO_LEFT
    assert base_direction("12 — شرکت") is Direction.RIGHT_TO_LEFT
    assert base_direction("2024-01-01") is Direction.LEFT_TO_RIGHT


def test_a_zero_width_non_joiner_stays_with_its_word() -> None:
    assert drawn("می\u200cشود", Direction.RIGHT_TO_LEFT) == ["می\u200cشود"]
