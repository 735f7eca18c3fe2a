from __future__ import annotations

from investigator_desktop.training.dice import Dice


def draws(seed: int, name: str) -> list[int]:
    dice = Dice(seed, name)
    return [dice.between(0, 1000) for _ in range(20)]


def test_the_same_seed_and_name_draw_the_same_numbers() -> None:
    assert draws(7, "rent") == draws(7, "rent")


def test_another_name_draws_other_numbers() -> None:
    assert draws(7, "rent") != draws(7, "wages")


def test_draws_stay_the_same_from_release_to_release() -> None:
    assert draws(1, "kept")[:5] == [482, 735, 649, 791, 176]


def test_steps_are_kept_and_both_ends_can_come() -> None:
    dice = Dice(3, "steps")
    assert {dice.between(10, 30, 10) for _ in range(200)} == {10, 20, 30}
