"""The whole story, put together."""

from __future__ import annotations

from investigator_desktop.training.actors import Account
from investigator_desktop.training.diary import Diary
from investigator_desktop.training.dice import Dice
from investigator_desktop.training.ledger import Ledger
from investigator_desktop.training.scenarios.recruitment import cast, counters, files
from investigator_desktop.training.scenarios.recruitment.firms_abroad import write_firms_abroad
from investigator_desktop.training.scenarios.recruitment.firms_kz import write_kazakh_firms
from investigator_desktop.training.scenarios.recruitment.households import write_households
from investigator_desktop.training.scenarios.recruitment.scheme import write_scheme
from investigator_desktop.training.scenarios.story import CaseDescription, Story

_PARTS_OF_TENGE = {"KZT": 10_000, "KGS": 1_980, "UZS": 274_000, "USD": 22, "AFN": 1_560}
"""What one tenge is in each currency, in ten-thousandths."""

_DESCRIPTION = CaseDescription(
    reference="24-0117/T",
    title="Training case: recruitment and transport of workers",
    agency="Training centre for financial investigation",
    currency="KZT",
    timezone="Asia/Almaty",
    received_from="Synthetic replies of invented banks",
    legal_basis="Training material; no real person or account",
)


def _reserves(dice: Dice) -> dict[Account, int]:
    """Return the least that each account ever holds: the value of 1,000 to 60,000 tenge in its currency."""
    return {
        account: dice.between(100_000, 6_000_000, 25) * _PARTS_OF_TENGE[account.currency] // 10_000
        for account in cast.SUBJECT_ACCOUNTS
    }


def _ledger(seed: int) -> Ledger:
    dice = Dice(seed, "recruitment")
    scheme = Diary(dice.stream("scheme"))
    write_scheme(scheme)
    movements = list(scheme.movements)
    for name, write in (("households", write_households), ("firms", write_kazakh_firms)):
        diary = Diary(dice.stream(name))
        write(diary)
        movements += diary.movements
    abroad = Diary(dice.stream("abroad"))
    abroad.movements += scheme.movements
    write_firms_abroad(abroad)
    movements += abroad.movements[len(scheme.movements) :]
    return Ledger(movements, _reserves(dice.stream("reserves")))


def make_story(seed: int) -> Story:
    """Return the story of this seed with all its files written."""
    ledger = _ledger(seed)
    transfers = counters.make_transfers(Dice(seed, "recruitment/counters"))
    written = files.write_files(ledger, transfers)
    return Story(
        _DESCRIPTION,
        cast.SUBJECT_ACCOUNTS,
        ledger,
        transfers,
        written,
        files.all_plants(written),
        files.shipped_answers(written),
    )
