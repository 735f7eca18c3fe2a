"""One small case for each rule of groups D to I in which it fires."""

from __future__ import annotations

from investigator_desktop.domain.sealed_lists import ListKind
from tests.analysis.red_flags.builders import entry
from tests.analysis.red_flags.rules.scenes import (
    EMPLOYERS,
    OTHER,
    SENDERS,
    WAGE,
    RuleCase,
    cash,
    on,
    paid,
    sealed,
    sent,
)

CASES_D_TO_I: dict[str, RuleCase] = {
    "D1": RuleCase(
        [cash(day, -10_00, clock="23:10") for day in range(30)]
        + [cash(day, -10_00, clock="12:10") for day in range(4)]
        + [cash(day, -10_00, clock="13:10", **OTHER) for day in range(40)],
        is_minimal=False,
    ),
    "D2": RuleCase(
        [entry(on(day, "23:30"), 40_00, is_cash=False) for day in range(4)],
        lists=[sealed(ListKind.OPENING_HOURS, ("KZ001", "9", "21"))],
    ),
    "D4": RuleCase(
        [entry(on(day + shift), 40_00) for day in (50, 150, 250) for shift in (0, 1, 2)]
        + [entry(on(day), 1_00) for day in (0, 330)],
        lists=[
            sealed(
                ListKind.EVENTS, (on(50), "arrival", ""), (on(150), "arrival", ""), (on(250), "arrival", "")
            )
        ],
        is_minimal=False,
    ),
    "E1": RuleCase(
        [row for day in (0, 20, 40) for row in (paid(day, 90_00), cash(day + 2, -80_00, "г. Хоргос"))],
        lists=[sealed(ListKind.BORDER_TOWNS, ("Хоргос", "KZ"))],
    ),
    "E2": RuleCase(
        transfers=[
            sent(day, 40_00, "Абишев Ерлан", name, pay_agent_city="Хоргос" if day < 5 else "Алматы")
            for day, name in enumerate(SENDERS)
        ],
        lists=[sealed(ListKind.BORDER_TOWNS, ("Хоргос", "KZ"))],
        is_minimal=False,
    ),
    "E4": RuleCase(
        [
            cash(day, -5_00, place)
            for day, place in enumerate(("Алматы", "Тараз", "Шымкент", "Актау", "Семей"))
        ]
    ),
    "E6": RuleCase(
        transfers=[
            sent(day, 9_00, "Абишев", "Ким", expected_pay_country="KZ", actual_pay_country="TR")
            for day in range(3)
        ]
    ),
    "E7": RuleCase([paid(day, -5_00, currency_2="TRY") for day in range(6)] + [paid(3, 500_00, WAGE)]),
    "F1": RuleCase(
        [paid(day, -5_00, "OLX") for day in range(3)], lists=[sealed(ListKind.ADVERTISERS, ("OLX", ""))]
    ),
    "F2": RuleCase(
        [
            paid(day, -5_00, mcc="7011", location=place)
            for day, place in ((0, "Тараз"), (1, "Тараз"), (4, "Актау"))
        ]
    ),
    "F3": RuleCase(
        [paid(day, -5_00, f"Билет на автобус, пассажир {name}") for day, name in enumerate(SENDERS[:4])]
    ),
    "F4": RuleCase(
        [paid(day, -5_00, mcc="4121") for day in range(0, 100, 14)]
        + [paid(50 + day % 6, -6_00, mcc="4121") for day in range(14)],
        is_minimal=False,
    ),
    "F7": RuleCase([paid(day, -5_00, f"Пополнение мобильного +7701123450{day}") for day in range(6)]),
    "F8": RuleCase([paid(day * 9, -5_00, "Подарочная карта") for day in range(4)]),
    "G1": RuleCase([cash(day, 100_00) for day in range(14)] + [paid(3, 200_00)], is_minimal=False),
    "G2": RuleCase(
        [paid(day, 100_00, counterparty_name="PayBox Service") for day in range(8)]
        + [paid(3, 900_00, counterparty_name="A B")],
        lists=[sealed(ListKind.AGGREGATORS, ("paybox", ""))],
        is_minimal=False,
    ),
    "G3": RuleCase(
        [paid(day, -amount, "Binance") for day, amount in enumerate((5_00, 10_00, 5_00, 15_00))],
        lists=[sealed(ListKind.EXCHANGES, ("binance", ""))],
    ),
    "G4": RuleCase([paid(0, -5_00, "Перевод клиенту", counterparty_name=name) for name in SENDERS]),
    "G6": RuleCase(
        transfers=[
            sent(0, 40_00, "Абишев Ерлан", "Ким Виктор", status="cancelled"),
            sent(1, 40_00, "Абишев Ерлан", "Соколова Ольга", payer_account="PАбишев Ерлан"),
        ]
    ),
    "G8": RuleCase(
        [cash(0, 300_00), cash(5, 200_00), cash(6, 10_00), paid(10, -600_00, "Автосалон Восток")],
        lists=[sealed(ListKind.ASSET_SELLERS, ("автосалон", ""))],
    ),
    "H2": RuleCase(
        [paid(n, 50_00, counterparty_id=f"9001013001{n:02}", holder_id="990740000683") for n in range(12)]
        + [
            paid(
                15,
                -500_00,
                counterparty_account="TR1",
                counterparty_id="X99",
                counterparty_country="TR",
                holder_id="990740000683",
            )
        ]
    ),
    "H3": RuleCase(
        [
            row
            for week in range(4)
            for row in (
                *(paid(7 * week + n, 20_00, counterparty_account=f"S{n}") for n in range(6)),
                paid(7 * week + 6, -118_00, counterparty_account="GOLD", counterparty_name="Gold"),
            )
        ]
    ),
    "H4": RuleCase(
        [paid(0, 5_00, "Token AB123456"), paid(1, 5_00, "rent")],
        lists=[sealed(ListKind.CODE_WORDS, (r"token [a-z]{2}\d+", ""))],
    ),
    "I1": RuleCase(
        [entry(on(day), 90_00 + day) for day in range(10)],
        lists=[sealed(ListKind.DECLARED_INCOME, ("KZ001", "2024-01-01", "2024-12-31", "100.00", "KZT"))],
    ),
    "I2": RuleCase(
        [
            paid(
                0,
                -5_00,
                purpose_code="343",
                counterparty_id="850101300124",
                holder_id="000101500001",
                counterparty_name="A B",
            )
        ]
    ),
    "I4": RuleCase(
        [paid(0, 500_00, WAGE), *(paid(day, -5_00) for day in range(10, 90, 10))],
        lists=[EMPLOYERS],
        is_minimal=False,
    ),
    "D5": RuleCase(
        transfers=[
            sent(day, 40_00, "Абишев Ерлан", name, pay_agent_city=town)
            for day, name, town in ((0, "A B", "Термез"), (5, "C D", "Ташкент"))
        ],
        lists=[sealed(ListKind.ROUTE, ("1", "Термез"), ("2", "Ташкент"), ("3", "Алматы"))],
    ),
    "D6": RuleCase(
        [
            paid(0, 500_00, counterparty_account="X"),
            paid(5, -10_00, counterparty_account="Y"),
            paid(22, -495_00, counterparty_account="Z"),
        ],
        lists=[sealed(ListKind.EVENTS, (on(20), "arrival", ""))],
    ),
}
