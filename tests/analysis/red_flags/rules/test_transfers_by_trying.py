from __future__ import annotations

from itertools import pairwise, permutations, product
from random import Random

from investigator_desktop.analysis.red_flags import RULES
from investigator_desktop.analysis.red_flags.running import CaseRules
from investigator_desktop.domain.sealed_lists import ListKind
from tests.analysis.red_flags.builders import Row, parameters, threshold
from tests.analysis.red_flags.rules.scenes import moved, sealed
from tests.analysis.red_flags.rules.trying import (
    amount_of,
    compare_transfers,
    day_of,
    distinct,
    random_transfers,
    subsets,
    total,
)


def test_a3() -> None:
    def tried(rows: list[Row]) -> bool:
        small = [row for row in rows if amount_of(row) < 100]
        return any(
            distinct(chosen, "payer_name") >= 2
            and distinct(chosen, "beneficiary_name") == 1
            and total(chosen) >= 100
            for chosen in subsets(small, 2, 6)
        )

    compare_transfers(
        "A3",
        lambda dice, story: random_transfers(dice, story, (40, 70, 120)),
        tried,
        thresholds=[threshold("transfer_report", 100, "USD")],
        least_senders=2,
        days=6,
        sum_percent=100,
    )


def test_e2() -> None:
    def tried(rows: list[Row]) -> bool:
        for payer in {row["payer_name"] for row in rows}:
            own = [row for row in rows if row["payer_name"] == payer]
            listed = [row for row in own if row["pay_agent_city"] == "Хоргос"]
            if len(listed) >= 2 and len(listed) * 100 >= 60 * len(own):
                return True
        return False

    compare_transfers(
        "E2",
        lambda dice, story: random_transfers(dice, story, (40,), pay_agent_city=("Хоргос", "Тараз", None)),
        lambda rows: tried([row for row in rows if row["pay_agent_city"]]),
        lists=[sealed(ListKind.BORDER_TOWNS, ("Хоргос", ""))],
        least_count=2,
        percent=60,
    )


def test_e6() -> None:
    def tried(rows: list[Row]) -> bool:
        off = [
            row
            for row in rows
            if row["actual_pay_country"] and row["actual_pay_country"] != row["expected_pay_country"]
        ]
        return any(
            sum(row[side] == party for row in off) >= 2
            for side in ("payer_name", "beneficiary_name")
            for party in {row[side] for row in off}
        )

    compare_transfers(
        "E6",
        lambda dice, story: random_transfers(
            dice, story, (40,), expected_pay_country=("KZ", "UZ"), actual_pay_country=("KZ", "UZ", None)
        ),
        tried,
        least_count=2,
    )


def test_g6() -> None:
    def tried(rows: list[Row]) -> bool:
        return any(
            first["status"] == "cancelled"
            and second["status"] == "paid"
            and first["payer_name"] == second["payer_name"]
            and first["beneficiary_name"] != second["beneficiary_name"]
            and first["amount"] == second["amount"]
            and 0 <= (day_of(second) - day_of(first)).days <= 2
            for first, second in product(rows, rows)
        )

    names = {
        "A": "Ким Виктор",
        "B": "Абишев Ерлан",
        "C": "Соколова Ольга",
        "D": "Рахимов Шухрат",
        "E": "Нуров Фаррух",
    }

    def draw(dice: Random, story: str) -> list[Row]:
        rows = random_transfers(dice, story, (40, 50), 8, status=("paid", "cancelled"))
        return [
            {
                **row,
                "beneficiary_account": row["beneficiary_name"],
                "beneficiary_name": names[str(row["beneficiary_name"])[-1]],
            }
            for row in rows
        ]

    compare_transfers("G6", draw, tried, days=2)


def test_b8() -> None:
    rule = next(rule for rule in RULES if rule.id == "B8")
    dice, found_count = Random("B8"), 0
    for _ in range(300):
        moves = [_move(dice) for _ in range(dice.randint(3, 8))]
        asked = parameters(least_hops=3, hours=24, percent=10)
        found = bool(CaseRules(moved(moves).material).answer(rule, asked).findings)
        assert found == any(_is_chain(chain) for chain in permutations(moves, 3)), moves
        found_count += found
    assert 10 < found_count < 290


def _move(dice: Random) -> tuple[str, str, int, int]:
    payer, beneficiary = dice.sample("abcde", 2)
    return payer, beneficiary, dice.randrange(60), dice.choice((100, 95, 90, 86, 110))


def _is_chain(chain: tuple[tuple[str, str, int, int], ...]) -> bool:
    nodes = [chain[0][0], *(move[1] for move in chain)]
    joins = all(
        one[1] == later[0] and 0 <= later[2] - one[2] <= 24 and one[3] * 90 <= later[3] * 100 <= one[3] * 100
        for one, later in pairwise(chain)
    )
    return joins and len(set(nodes)) == len(nodes)
