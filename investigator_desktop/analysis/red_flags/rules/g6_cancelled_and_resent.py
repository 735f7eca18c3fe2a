"""G6: a transfer is cancelled and the same amount sent to somebody else."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import polars as pl

from investigator_desktop.analysis.red_flags.rules.name_pairs import is_one_name
from investigator_desktop.analysis.red_flags.rules.transfer_rows import PAID, names, party, transfers
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.red_flags import Fact
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_GIVEN_BACK = [PaymentStatus.CANCELLED.value, PaymentStatus.REFUNDED.value]


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each cancelled transfer with the first one after it of its sender and amount to another receiver.

    A receiver whose name is a spelling of the first one's is no other, so that a mended spelling is not found.
    """
    rows = transfers(material)
    wanted = [
        "payment_id",
        "payer_key",
        "amount",
        "amount_scale",
        "currency",
        "day",
        "beneficiary_key",
        "beneficiary_name",
    ]
    cancelled = rows.filter(pl.col("status").cast(pl.String).is_in(_GIVEN_BACK)).select(wanted).drop_nulls()
    paid = rows.filter(PAID).select(wanted).drop_nulls()
    met = cancelled.join(paid, on=["payer_key", "amount", "amount_scale", "currency"], suffix="_new")
    apart = (pl.col("day_new") - pl.col("day")).dt.total_days()
    is_other = pl.col("beneficiary_key") != pl.col("beneficiary_key_new")
    soon = met.filter(apart.is_between(0, material.parameters["days"]) & is_other)
    named, used = names(rows), set[int]()
    for row in soon.sort("day", "payment_id", "day_new", "payment_id_new").iter_rows(named=True):
        pair = (int(row["payment_id"]), int(row["payment_id_new"]))
        receivers = (str(row["beneficiary_name"]), str(row["beneficiary_name_new"]))
        if not used.intersection(pair) and not is_one_name(*receivers):
            used.update(pair)
            days: tuple[date, date] = (row["day"], row["day_new"])
            amount = Money(int(row["amount"]), int(row["amount_scale"]), str(row["currency"]))
            yield Hit(party(str(row["payer_key"]), named), (), pair, _facts(days, receivers, amount))


def _facts(days: tuple[date, date], receivers: tuple[str, str], amount: Money) -> tuple[Fact, ...]:
    return (
        Fact("from_on", days[0]), Fact("to_on", days[1]), Fact("first", receivers[0]), Fact("second", receivers[1]),
        Fact("amount", amount),
    )  # fmt: skip


G6 = Rule(
    "G6",
    Scope.CASE,
    Needs(payment_columns=("status", "amount", "payer_name", "beneficiary_name")),
    message(
        "Red flags",
        "A transfer of {amount} to {first} of {from_on} was cancelled, and the same amount went to "
        "{second} on {to_on}.",
    ),
    search,
)
