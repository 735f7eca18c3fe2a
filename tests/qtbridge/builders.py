"""Entries for tests of the window."""

from __future__ import annotations

from datetime import datetime, timedelta

from investigator_desktop.domain.case import EntryRow
from investigator_desktop.domain.entry_frame import Direction, Entry, Precision, ZoneSource
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.statement import AccountIdentity

ACCOUNT = AccountIdentity("KZ86125KZT5004100100", None, "KZT", "ТОО Мысал")
FIRST_MOMENT = datetime(2024, 1, 1, 9, 0, 0)


def entry_row(entry_id: int) -> EntryRow:
    """Return an entry whose amount, time and direction follow from its id."""
    direction = Direction.CREDIT if entry_id % 2 else Direction.DEBIT
    amount = Money(5_000 + entry_id % 100, 2, "KZT")
    entry = Entry(
        entry_key=entry_id.to_bytes(32, "big"), place=Place("Лист1", entry_id % 1_000 + 4), part=0,
        booked_at=FIRST_MOMENT + timedelta(minutes=entry_id % 10_000), precision=Precision.MINUTE,
        zone="Asia/Almaty", zone_source=ZoneSource.ASSUMED, earliest_on=None, latest_on=None, value_on=None,
        direction=direction, amount=amount, counterparty_name="ИП Мысалбек", counterparty_account=None,
        counterparty_id=None, counterparty_bank=None, counterparty_country=None,
        remittance_info="Оплата услуг", bank_reference=None, purpose_code=None, entry_type=None,
        is_reversal=False, amount_2=None, transfer_system=None, is_cash=None, channel=None, location=None,
        mcc=None, card=None, holder_residency=None, counterparty_residency=None,
        running_balance=Money(100_000, 2, "KZT"), other=(), warnings=(),
    )  # fmt: skip
    return EntryRow(entry_id, 1, ACCOUNT, "E1", "выписка.xlsx", entry)
