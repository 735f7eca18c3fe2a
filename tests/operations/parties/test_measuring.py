"""The labelled set and what is found in it."""

from __future__ import annotations

from collections import Counter

import pytest

from investigator_desktop.operations.parties.measuring import measure_identity
from investigator_desktop.training.name_variants.labelled import labelled_set

LEAST_RECALL = {
    "arabic-arabic": 85, "arabic-cyrillic": 60, "arabic-latin": 58, "cyrillic-cyrillic": 78, "cyrillic-latin": 68,
    "latin-latin": 45,
}  # fmt: skip


def test_nobody_is_taken_for_another_at_the_default_threshold() -> None:
    true, found = Counter[str](), Counter[str]()
    for seed in range(20):
        figures = measure_identity(seed)
        assert figures.false_pairs == ()
        for scripts, one in figures.by_scripts.items():
            true[scripts] += one.true_count
            found[scripts] += one.found_count
    recall = {scripts: 100 * found[scripts] // count for scripts, count in true.items()}
    assert {scripts: recall[scripts] >= least for scripts, least in LEAST_RECALL.items()} == dict.fromkeys(
        LEAST_RECALL, True
    )


def test_a_lower_threshold_finds_more() -> None:
    strict, loose = measure_identity(3), measure_identity(3, threshold=60)
    assert loose.total.found_count > strict.total.found_count
    assert loose.total.recall_percent > strict.total.recall_percent
    assert strict.total.precision_percent == 100


@pytest.mark.parametrize("seed", range(3))
def test_a_labelled_set_has_all_scripts_near_people_and_is_repeatable(seed: int) -> None:
    labelled = labelled_set(seed)
    assert labelled == labelled_set(seed)
    assert len(set(measure_identity(seed).by_scripts) & set(LEAST_RECALL)) == 6
    bearers = {bearer for name in labelled.names for bearer in name.bearers}
    assert len(bearers) > 150
    assert len(labelled.names) > 2 * len(bearers)
