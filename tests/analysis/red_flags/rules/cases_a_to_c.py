"""One small case for each rule of groups A to C in which it fires."""

from __future__ import annotations

from investigator_desktop.domain.sealed_lists import ListKind
from tests.analysis.red_flags.builders import entry, threshold
from tests.analysis.red_flags.rules.scenes import (
    BOSS,
    EMPLOYER,
    EMPLOYERS,
    LIMIT,
    OTHER,
    SENDERS,
    WAGE,
    WORKERS,
    RuleCase,
    cash,
    moved,
    on,
    paid,
    sealed,
    sent,
    with_balances,
)

CASES_A_TO_C: dict[str, RuleCase] = {
    "A2": RuleCase([cash(0, 50_00), cash(0, 60_00, "Шымкент"), cash(5, 70_00, "Тараз")]),
    "A3": RuleCase(
        transfers=[sent(day, 400_00, name, "Абишев") for day, name in enumerate(SENDERS[:4])],
        thresholds=[threshold("transfer_report", 1_000_00, "USD")],
    ),
    "A4": RuleCase(
        [entry(on(day), 10_000_00) for day in range(40)]
        + [entry(on(day), -1_234_56) for day in range(10)]
        + [entry(on(day), 777_77 + day, **OTHER) for day in range(60)],
        thresholds=[threshold("round_step", 10_000_00)],
        is_minimal=False,
    ),
    "A5": RuleCase([paid(day, -70_00, counterparty_account="X1", counterparty_name="X") for day in range(6)]),
    "A6": RuleCase(
        [paid(day, -amount, "OLX объявление") for day, amount in enumerate((300, 600, 1200, 600, 301))],
        lists=[sealed(ListKind.ADVERTISERS, ("OLX", ""))],
    ),
    "A7": RuleCase(
        [
            entry(on(day), amount)
            for day, amount in ((0, 1_500_00), (9, 1_490_00), (40, 1_500_00), (50, 5_00))
        ],
        lists=[sealed(ListKind.PRICES, ("passage", "1500", "KZT", "10"))],
    ),
    "A9": RuleCase(
        [cash(day, 960_00 + day) for day in range(16)] + [cash(20, 1_010_00)],
        thresholds=[LIMIT],
        is_minimal=False,
    ),
    "B1": RuleCase(
        [
            entry(on(day + shift, clock), amount)
            for day in (0, 10, 20, 30)
            for shift, clock, amount in ((0, "09:00", 500_00), (0, "10:00", 300_00), (1, "09:00", -790_00))
        ]
    ),
    "B2": RuleCase(
        with_balances(
            5_00,
            [
                entry(on(day, clock), amount)
                for day in (0, 10, 20, 30)
                for clock, amount in (("09:00", 500_00), ("10:00", -2_00), ("11:00", -498_00))
            ],
        )
    ),
    "B3": RuleCase(
        with_balances(
            1_00,
            [entry(on(day, c), a) for day in range(40) for c, a in (("09:00", 90_00), ("10:00", -90_00))],
        )
    ),
    "B4": RuleCase(
        [entry(on(day), 10_00 + day) for day in range(14)] + [entry(on(260), 900_00), entry(on(260), -9_00)]
    ),
    "B5": RuleCase(
        [cash(day, 10_00) for day in range(0, 60, 6)] + [cash(day, 90_00) for day in range(60, 120, 4)],
        is_minimal=False,
    ),
    "B6": moved(
        [
            ("a", "h", 1, 100_00),
            ("b", "h", 2, 100_00),
            ("c", "h", 3, 100_00),
            ("h", "x", 30, 100_00),
            ("h", "y", 31, 98_00),
            ("h", "z", 32, 97_00),
        ]
    ),
    "B7": moved([("a", "b", 1, 100_00), ("b", "c", 5, 98_00), ("c", "a", 9, 95_00), ("c", "d", 9, 95_00)]),
    "B8": moved([("a", "b", 1, 100_00), ("b", "c", 5, 98_00), ("c", "d", 9, 95_00), ("d", "e", 900, 95_00)]),
    "C1": RuleCase(
        [
            cash(0, 50_00, "Тараз"),
            cash(2, 60_00, "Шымкент"),
            cash(3, 70_00, "Актау"),
            cash(3, 1_00),
            cash(5, -170_00, "Хоргос"),
        ],
        lists=[sealed(ListKind.HOMES, ("KZ001", "Алматы"))],
    ),
    "C2": RuleCase(transfers=[sent(day, 40_00, name, "Абишев") for day, name in enumerate(SENDERS)]),
    "C3": RuleCase(
        transfers=[
            sent(0, 40_00, name, "Абишев", payer_phone=phone)
            for name, phone in zip(SENDERS, ("87011234567", "+7 701 123 45 67", "87010000000"), strict=False)
        ]
    ),
    "C4": RuleCase(
        [paid(0, 10_00, counterparty_id="850101300124", counterparty_name="Соколова Ольга")],
        [sent(0, 40_00, "Абишев Ерлан", "Ким Виктор", payer_id="850101300124")],
    ),
    "C5": RuleCase(
        [cash(n, 50_00, card="4400 43** **** 1111", **worker) for n, worker in enumerate(WORKERS)]
    ),
    "C6": RuleCase(
        [
            row
            for n, worker in enumerate(WORKERS)
            for row in (
                paid(n, 500_00, WAGE, **EMPLOYER, **worker),
                paid(n + 2, -400_00, **BOSS, **worker),
                paid(n + 1, -20_00, **BOSS, **worker),
            )
        ]
    ),
    "C7": RuleCase(
        [
            row
            for n in (0, 30, 60)
            for row in (paid(n, 500_00, WAGE, **EMPLOYER), paid(n + 2, -250_00, **BOSS))
        ],
        lists=[EMPLOYERS],
    ),
    "C8": RuleCase(
        [
            paid(n, -500_00, WAGE, counterparty_account="KZ99", counterparty_name=name)
            for n, name in enumerate(SENDERS[:4])
        ]
    ),
    "C9": RuleCase([paid(day, 90_00) for day in range(0, 300, 10)], lists=[EMPLOYERS]),
    "C11": RuleCase(
        transfers=[
            sent(30 * turn + n, 100_00, sender, receiver)
            for turn, receiver in enumerate(SENDERS[2:5])
            for n, sender in enumerate(SENDERS[:2])
        ]
    ),
    "C12": RuleCase(
        transfers=[
            sent(day, 40_00, name, "Абишев", payer_address="ул. Учебноя, д. 5-б")
            for day, name in enumerate(SENDERS[:4])
        ]
    ),
}
