from __future__ import annotations

from random import Random

from investigator_desktop.domain.sealed_lists import ListKind
from tests.analysis.red_flags.builders import Row, threshold
from tests.analysis.red_flags.rules.scenes import WAGE, sealed
from tests.analysis.red_flags.rules.trying import (
    CASES,
    amount_of,
    compare,
    credits_of,
    day_of,
    debits_of,
    distinct,
    moment_of,
    random_rows,
    signed,
    span,
    subsets,
    total,
)

PLACES = ("Алматы", "Тараз", "Хоргос", None)
NAMES = ("Ким Виктор", "Абишев Ерлан", "Соколова Ольга", None)
YES_NO = (True, True, False)


def test_a2() -> None:
    def tried(rows: list[Row]) -> bool:
        cash = [row for row in credits_of(rows) if row["is_cash"] and row["location"]]
        return any(distinct(chosen, "location") >= 2 for chosen in subsets(cash, 2, 2))

    compare(
        "A2",
        lambda dice: random_rows(dice, (10, 20, -10), 20, is_cash=YES_NO, location=PLACES),
        tried,
        filled={"is_cash": False, "location": "X"},
        least_count=2,
        least_places=2,
    )


def test_a5() -> None:
    def tried(rows: list[Row]) -> bool:
        paid = [row for row in debits_of(rows) if row["counterparty_account"]]
        return any(
            distinct(chosen, "counterparty_account") == 1
            and distinct(chosen, "amount") == 1
            and distinct(chosen, "day") >= 2
            for chosen in subsets(paid, 3, 6)
        )

    compare(
        "A5",
        lambda dice: random_rows(dice, (-10, -20, 10), 10, 9, counterparty_account=("X", "Y", None)),
        tried,
        filled={"counterparty_account": "Z"},
        least_count=3,
        least_days=2,
        days=6,
    )


def _in_multiples(rows: list[Row]) -> bool:
    paid = [row for row in debits_of(rows) if row["counterparty_name"]]
    for chosen in subsets(paid, 3, 6):
        base = min(amount_of(row) for row in chosen)
        if all(amount_of(row) % base == 0 and amount_of(row) <= 4 * base for row in chosen):
            return True
    return False


def test_a6_and_g3() -> None:
    for rule_id, kind in (("A6", ListKind.ADVERTISERS), ("G3", ListKind.EXCHANGES)):
        compare(
            rule_id,
            lambda dice: random_rows(
                dice, (-10, -20, -30, -70, -25, -14), 14, counterparty_name=("OLX", None)
            ),
            _in_multiples,
            lists=[sealed(kind, ("olx", ""))],
            filled={"counterparty_name": "X"},
            least_count=3,
            days=6,
            largest_multiple=4,
        )


def test_a7() -> None:
    compare(
        "A7",
        lambda dice: random_rows(dice, (1000, 995, 1005, 1006, 994, -1000)),
        lambda rows: sum(995 <= amount_of(row) <= 1005 for row in credits_of(rows)) >= 3,
        lists=[sealed(ListKind.PRICES, ("p", "10.00", "KZT", "0.05"), ("q", "10", "USD", ""))],
        least_count=3,
    )


def _passes(rows: list[Row]) -> bool:
    """Tell by the words of the rule: the first debit at which the shares are right ends a window from a credit."""
    steps = sorted(rows, key=lambda row: (moment_of(row), -signed(row)))
    place = windows = 0
    while place < len(steps):
        end = next((end for end in range(place + 1, len(steps)) if _is_window(steps[place : end + 1])), None)
        windows += end is not None
        place = place + 1 if end is None else end + 1
    return windows >= 2


def _is_window(steps: list[Row]) -> bool:
    if steps[0]["direction"] == "debit" or steps[-1]["direction"] == "credit":
        return False
    hours = (moment_of(steps[-1]) - moment_of(steps[0])).total_seconds() / 3600
    came, left = total(credits_of(steps)), total(debits_of(steps))
    return hours <= 48 and 90 * came <= 100 * left <= 110 * came


def test_b1() -> None:
    compare(
        "B1",
        lambda dice: random_rows(dice, (100, 50, -95, -50, -150, -100), 9, 12),
        _passes,
        hours=48,
        from_percent=90,
        to_percent=110,
        least_count=2,
        share_percent=0,
    )


def test_b4() -> None:
    def tried(rows: list[Row]) -> bool:
        days = sorted({day_of(row) for row in rows})
        sums = [total([row for row in rows if day_of(row) == day]) for day in days]
        for place in range(3, len(days)):
            if (days[place] - days[place - 1]).days - 1 < 6:
                continue
            for later in range(place, len(days)):
                above = sum(one >= sums[later] for one in sums[:place])
                if (days[later] - days[place]).days < 5 and above * 100 <= 10 * place:
                    return True
        return False

    compare(
        "B4",
        lambda dice: random_rows(dice, (10, 20, -30, 90), 40, 9),
        tried,
        quiet_days=6,
        percent=10,
        within_days=5,
        least_days=3,
    )


def test_c9() -> None:
    def tried(rows: list[Row]) -> bool:
        duties = sorted(day_of(row) for row in debits_of(rows) if row["purpose_code"] == "010")
        return any(
            (max(map(day_of, chosen)) - min(map(day_of, chosen))).days >= 30
            and not any(min(map(day_of, chosen)) < duty <= max(map(day_of, chosen)) for duty in duties)
            for chosen in subsets(credits_of(rows), 2, 999)
        )

    employers = sealed(ListKind.EMPLOYERS, *(("E", f"A{number}", "", "", "", "") for number in range(CASES)))
    compare(
        "C9",
        lambda dice: random_rows(dice, (10, 20, -30), 80, purpose_code=("010", "710", "710")),
        tried,
        lists=[employers],
        least_count=2,
        months=1,
    )


def test_d2() -> None:
    compare(
        "D2",
        lambda dice: random_rows(dice, (10, 20, -30), is_cash=YES_NO),
        lambda rows: (
            sum(not row["is_cash"] and not 9 <= moment_of(row).hour < 21 for row in credits_of(rows)) >= 2
        ),
        lists=[sealed(ListKind.OPENING_HOURS, *((f"A{number}", "9", "21") for number in range(CASES)))],
        least_count=2,
    )


def _pairs(drawn: list[Row], came: list[Row]) -> int:
    """Return the most pairs of a withdrawal with a credit of its own within three days before, by trying."""
    if not drawn:
        return 0
    first, rest = drawn[0], drawn[1:]
    options = [credit for credit in came if 0 <= (day_of(first) - day_of(credit)).days <= 3]
    return max(
        [
            _pairs(rest, came),
            *(1 + _pairs(rest, [one for one in came if one is not credit]) for credit in options),
        ]
    )


def test_e1() -> None:
    def tried(rows: list[Row]) -> bool:
        border = [row for row in rows if row["location"] == "Хоргос"]
        drawn = [row for row in debits_of(border) if row["is_cash"]]
        came = [row for row in credits_of(rows) if row["location"] != "Хоргос"]
        return _pairs(drawn, came) >= 2

    compare(
        "E1",
        lambda dice: random_rows(
            dice, (10, -30), 8, 10, is_cash=YES_NO, location=("Хоргос", "Хоргос", "Тараз", None)
        ),
        tried,
        lists=[sealed(ListKind.BORDER_TOWNS, ("г. Хоргос", "KZ"))],
        filled={"is_cash": False, "location": "X"},
        days=3,
        least_count=2,
    )


def test_e4() -> None:
    def tried(rows: list[Row]) -> bool:
        cash = [row for row in rows if row["is_cash"] and row["location"]]
        return any(distinct(chosen, "location") >= 3 for chosen in subsets(cash, 3, 5))

    compare(
        "E4",
        lambda dice: random_rows(dice, (10, -30), is_cash=YES_NO, location=PLACES),
        tried,
        filled={"is_cash": False, "location": "X"},
        days=5,
        least_places=3,
    )


def test_e7() -> None:
    def tried(rows: list[Row]) -> bool:
        abroad = [row for row in debits_of(rows) if row["currency_2"] == "TRY"]
        wages = [row for row in credits_of(rows) if row["remittance_info"] == WAGE]
        return bool(wages) and any(distinct(chosen, "day") >= 2 for chosen in subsets(abroad, 2, 14))

    compare(
        "E7",
        lambda dice: random_rows(
            dice, (10, -30, -20), remittance_info=(WAGE, "x"), currency_2=("TRY", "KZT", None)
        ),
        tried,
        filled={"currency_2": "KZT", "remittance_info": "x"},
        days=14,
        least_days=2,
    )


def test_f1() -> None:
    compare(
        "F1",
        lambda dice: random_rows(dice, (10, -30), counterparty_name=("OLX", "X")),
        lambda rows: sum(row["counterparty_name"] == "OLX" for row in debits_of(rows)) >= 2,
        lists=[sealed(ListKind.ADVERTISERS, ("olx", ""))],
        least_count=2,
    )


def test_f2() -> None:
    def tried(rows: list[Row]) -> bool:
        stays = [row for row in debits_of(rows) if row["mcc"] in {"7011", "3501"} and row["location"]]
        return any(span(chosen) == 0 or distinct(chosen, "location") >= 2 for chosen in subsets(stays, 3, 6))

    compare(
        "F2",
        lambda dice: random_rows(dice, (10, -30, -20), mcc=("7011", "3501", "5411"), location=PLACES),
        tried,
        filled={"mcc": "5411", "location": "X"},
        days=6,
        least_count=3,
        least_places=2,
    )


def test_f3() -> None:
    def tried(rows: list[Row]) -> bool:
        named = [row for row in debits_of(rows) if "пассажир" in str(row["remittance_info"])]
        return any(distinct(chosen, "remittance_info") >= 2 for chosen in subsets(named, 3, 6))

    texts = ("Авиабилет, пассажир Ким Виктор", "Ж/д билет пассажир: Абишев Е", "Билет в театр", "Продукты")
    compare(
        "F3", lambda dice: random_rows(dice, (10, -30), remittance_info=texts), tried, days=6, least_count=3
    )


def test_f7() -> None:
    def tried(rows: list[Row]) -> bool:
        filled = [row for row in debits_of(rows) if "+7" in str(row["remittance_info"])]
        return any(distinct(chosen, "remittance_info") >= 2 for chosen in subsets(filled, 2, 4))

    texts = (
        "Пополнение мобильного +77011234501",
        "Пополнение мобильного +77011234502",
        "Пополнение мобильного",
        "x",
    )
    compare(
        "F7", lambda dice: random_rows(dice, (10, -30), remittance_info=texts), tried, days=4, least_numbers=2
    )


def test_f8() -> None:
    def tried(rows: list[Row]) -> bool:
        bought = [row for row in debits_of(rows) if row["counterparty_name"] == "Gift Card"]
        return any(subsets(bought, 3, 8))

    compare(
        "F8",
        lambda dice: random_rows(dice, (10, -30), counterparty_name=("Gift Card", "X")),
        tried,
        days=8,
        least_count=3,
    )


def test_g1() -> None:
    def tried(rows: list[Row]) -> bool:
        cash = [row for row in credits_of(rows) if row["is_cash"]]
        return len(cash) >= 2 and total(cash) * 100 >= 60 * total(credits_of(rows))

    compare(
        "G1",
        lambda dice: random_rows(dice, (10, 40, -30), is_cash=YES_NO),
        tried,
        filled={"is_cash": False},
        percent=60,
        least_count=2,
    )


def test_g2() -> None:
    def tried(rows: list[Row]) -> bool:
        hidden = [row for row in credits_of(rows) if row["counterparty_name"] == "PayBox"]
        return len(hidden) >= 2 and total(hidden) * 100 >= 60 * total(credits_of(rows))

    compare(
        "G2",
        lambda dice: random_rows(
            dice, (10, 40, -30), counterparty_name=("PayBox", "Ким"), remittance_info=("paybox", "x")
        ),
        tried,
        lists=[sealed(ListKind.AGGREGATORS, ("paybox", ""))],
        percent=60,
        least_count=2,
    )


def test_g4() -> None:
    def tried(rows: list[Row]) -> bool:
        sent = [row for row in debits_of(rows) if row["purpose_code"] == "119" and row["counterparty_name"]]
        return any(distinct(chosen, "counterparty_name") >= 2 for chosen in subsets(sent, 3, 1))

    compare(
        "G4",
        lambda dice: random_rows(
            dice, (10, -30, -20), 3, 12, purpose_code=("119", "119", "710"), counterparty_name=NAMES
        ),
        tried,
        filled={"purpose_code": "710", "counterparty_name": "X"},
        least_count=3,
        least_parties=2,
    )


def test_h4() -> None:
    compare(
        "H4",
        lambda dice: random_rows(dice, (10, -30), remittance_info=("Token AB12", "TOKEN cd3", "rent", "a(b")),
        lambda rows: any(
            sum(row["remittance_info"] in fitting for row in rows) >= 3
            for fitting in ({"Token AB12", "TOKEN cd3"}, {"a(b"})
        ),
        lists=[sealed(ListKind.CODE_WORDS, (r"token [a-z]+\d", ""), ("A(B", ""))],
        least_count=3,
    )


def test_i1() -> None:
    incomes = sealed(
        ListKind.DECLARED_INCOME,
        *((f"A{number}", "2024-01-03", "2024-01-09", "0.20", "KZT") for number in range(CASES)),
    )
    compare(
        "I1",
        lambda dice: random_rows(dice, (10, 40, -30)),
        lambda rows: total([row for row in credits_of(rows) if 3 <= day_of(row).day <= 9]) > 60,
        lists=[incomes],
        factor_percent=300,
    )


def test_the_draws_are_the_same_each_time() -> None:
    assert random_rows(Random("x"), (1, 2)) == random_rows(Random("x"), (1, 2))


def test_a9_and_the_exact_tail() -> None:
    def tried(rows: list[Row]) -> bool:
        below = sum(950 <= amount_of(row) < 1000 for row in credits_of(rows))
        above = sum(1000 <= amount_of(row) <= 1050 for row in credits_of(rows))
        ways = sum(_choose(below + above, count) for count in range(below, below + above + 1))
        return below >= 3 and ways * 1000 <= 130 * 2 ** (below + above)

    compare(
        "A9",
        lambda dice: random_rows(dice, (960, 970, 949, 1000, 1051, -960), is_cash=(True,)),
        tried,
        thresholds=[threshold("cash_report", 1000)],
        filled={"is_cash": True, "amount": 1},
        band_percent=5,
        least_count=3,
        significance_per_mille=130,
    )


def _choose(whole: int, part: int) -> int:
    ways = 1
    for step in range(part):
        ways = ways * (whole - step) // (step + 1)
    return ways
