from __future__ import annotations

from datetime import date
from itertools import pairwise
from random import Random

from investigator_desktop.domain.sealed_lists import ListKind
from tests.analysis.red_flags.builders import Row
from tests.analysis.red_flags.rules.scenes import WAGE, sealed
from tests.analysis.red_flags.rules.trying import (
    CASES,
    amount_of,
    booked,
    compare,
    credits_of,
    day_of,
    debits_of,
    distinct,
    moment_of,
    random_rows,
    signed,
    subsets,
    total,
)

EMPLOYERS = sealed(
    ListKind.EMPLOYERS,
    *(("E", "", "Boss", f"A{number}", "2024-01-05", "2024-02-20") for number in range(CASES)),
)


def _balanced(rows: list[Row], start: int) -> list[Row]:
    balance = start
    shown: list[Row] = []
    for row in sorted(rows, key=lambda row: (moment_of(row), -signed(row))):
        balance += signed(row)
        shown.append({**row, "running_balance": balance})
    return shown


def test_b2() -> None:
    def tried(rows: list[Row]) -> bool:
        days = 0
        for day in {day_of(row) for row in rows}:
            own = [row for row in rows if day_of(row) == day]
            came, left, end = (
                total(credits_of(own)),
                total(debits_of(own)),
                int(str(own[-1]["running_balance"])),
            )
            days += came > 0 and left * 100 >= 80 * came and end * 100 <= 20 * came
        return days >= 2

    def draw(dice: Random) -> list[Row]:
        rows = random_rows(dice, (100, -90, -100, 50), 4, 9)
        moments = {moment_of(row): row for row in rows}
        return _balanced(list(moments.values()), 5)

    compare("B2", draw, tried, percent=80, floor_percent=20, least_count=2)


def test_c7() -> None:
    def tried(rows: list[Row]) -> bool:
        wages = [
            row for row in credits_of(rows) if row["remittance_info"] == WAGE and row["counterparty_name"]
        ]
        back = [row for row in debits_of(rows) if row["counterparty_name"] in {"Boss", "E"}]
        returned = [
            wage
            for wage in wages
            if total([row for row in back if 0 <= (day_of(row) - day_of(wage)).days <= 4]) * 100
            >= 40 * amount_of(wage)
        ]
        return len(returned) >= 2

    compare(
        "C7",
        lambda dice: random_rows(
            dice,
            (100, 120, -60, -30),
            20,
            9,
            remittance_info=(WAGE, WAGE, "x"),
            counterparty_name=("Boss", "E", "X"),
        ),
        tried,
        lists=[EMPLOYERS],
        percent=40,
        days=4,
        least_count=2,
    )


def test_f4() -> None:
    def tried(rows: list[Row]) -> bool:
        rides = debits_of([row for row in rows if row["mcc"] == "4121"])
        for first in rides:
            window = [row for row in rides if 0 <= (day_of(row) - day_of(first)).days < 5]
            if len(window) >= 4 and len(window) * 100 * 95 >= 300 * (len(rides) - len(window)) * 5:
                return True
        return False

    compare(
        "F4",
        lambda dice: [
            *random_rows(dice, (-10, -20, 5), 60, 6, mcc=("4121", "4121", "5411")),
            *random_rows(dice, (-10, -20), 8, 6, mcc=("4121",)),
            booked(0, 1, 5, mcc="5411"),
            booked(99, 1, 5, mcc="5411"),
        ],
        tried,
        factor_percent=300,
        least_count=4,
        days=5,
    )


def test_h3() -> None:
    def tried(rows: list[Row]) -> bool:
        paid = sorted(debits_of(rows), key=day_of)
        settled, since = [], None
        for debit in paid:
            before = [
                row
                for row in credits_of(rows)
                if 0 <= (day_of(debit) - day_of(row)).days <= 6 and (since is None or day_of(row) > since)
            ]
            if distinct(before, "counterparty_account") >= 2 and 80 * total(before) <= 100 * amount_of(
                debit
            ) <= 120 * total(before):
                settled.append(day_of(debit))
                since = day_of(debit)
        gaps = [(later - one).days for one, later in pairwise(settled)]
        return any(max(two) - min(two) <= max(2, min(two) // 4) for two in pairwise(gaps)) or False

    def draw(dice: Random) -> list[Row]:
        rows = []
        for week in range(4):
            rows += [
                booked(
                    7 * week + dice.randrange(4),
                    1,
                    dice.choice((10, 20)),
                    counterparty_account=dice.choice("PQ"),
                )
                for _ in range(3)
            ]
            rows.append(
                booked(
                    7 * week + 4 + dice.randrange(2),
                    1,
                    -dice.choice((40, 50, 90)),
                    counterparty_account="GOLD",
                )
            )
        return rows

    compare("H3", draw, tried, least_count=2, percent=80, least_times=3, days=6)


def test_h2() -> None:
    firm, numbers = "990740000683", ("900101300121", "900101300122", "900101300123")

    def tried(rows: list[Row]) -> bool:
        abroad = [row for row in debits_of(rows) if row["counterparty_country"] == "TR"]
        if (
            not abroad
            or total(abroad) * 100 < 60 * total(debits_of(rows))
            or distinct(abroad, "counterparty_account") > 1
        ):
            return False
        persons = [row for row in credits_of(rows) if row["counterparty_id"] in numbers]
        return any(
            distinct(chosen, "counterparty_account") >= 2
            and any(0 <= (day_of(row) - max(map(day_of, chosen))).days <= 5 for row in abroad)
            for chosen in subsets(persons, 2, 5)
        )

    compare(
        "H2",
        lambda dice: random_rows(
            dice, (10, 20, 30, -40), 9, counterparty_id=(*numbers, "990740000683"), counterparty_country=("TR", "KZ"),
            counterparty_account=("A1", "A2", "A3"), holder_id=(firm,),
        ),
        tried,
        least_parties=2,
        most_suppliers=1,
        percent=60,
        days=5,
    )  # fmt: skip


def test_i2() -> None:
    own, other, firm = "850101300124", "900101300121", "990740000683"

    def wrong(row: Row) -> bool:
        sector = str(row["counterparty_residency"])
        number = row["counterparty_id"]
        is_own = row["purpose_code"] == "343" and number != own
        return is_own or (sector == "19" and number == firm) or (sector == "17" and number != firm)

    compare(
        "I2",
        lambda dice: random_rows(
            dice, (10, -20), 9, 3, purpose_code=("343", "119", "119"), counterparty_residency=("19", "17", "1"),
            counterparty_id=(own, own, other, firm), holder_id=(own,),
        ),
        lambda rows: any(map(wrong, rows)),
        least_count=1,
    )  # fmt: skip


def test_i4() -> None:
    def tried(rows: list[Row]) -> bool:
        first, last = min(map(day_of, rows)), max(map(day_of, rows))
        days = range(max(first, _FROM).toordinal(), min(last, _TO).toordinal() + 1)
        wages = {day_of(row).toordinal() for row in credits_of(rows) if row["remittance_info"] == WAGE}
        used, run = {day_of(row).toordinal() for row in rows}, []
        for day in [*days, -1]:
            if day != -1 and day not in wages:
                run.append(day)
                continue
            if len(run) >= 12 and used.intersection(run):
                return True
            run = []
        return False

    compare(
        "I4",
        lambda dice: random_rows(dice, (10, 20, -30), 60, 8, remittance_info=(WAGE, "x")),
        tried,
        lists=[EMPLOYERS],
        days=12,
    )


_FROM, _TO = date(2024, 1, 5), date(2024, 2, 20)
