"""How a recorded party is written on screen."""

from __future__ import annotations

from collections.abc import Iterable

from investigator_desktop.domain.parties import Party, RecordedParty
from investigator_desktop.qtbridge.display import Display

_BETWEEN = " · "
_MOST_SHOWN = 3


def shown_name(display: Display, party: RecordedParty) -> str:
    """Return the name of a recorded party, or its number where it has none."""
    return display.said(party.name) if party.name else display.account(party.shown)


def shown_numbers(display: Display, members: Iterable[RecordedParty]) -> str:
    """Return the first numbers of a party: identifiers, accounts, phones."""
    ones = tuple(members)
    codes = [display.code(code) for one in ones for code in one.identifiers]
    accounts = [display.account(number) for one in ones for number in one.accounts]
    phones = [display.code(phone) for one in ones for phone in one.phones]
    distinct = tuple(dict.fromkeys((*codes, *accounts, *phones)))
    more = "…" if len(distinct) > _MOST_SHOWN else ""
    return _BETWEEN.join(distinct[:_MOST_SHOWN]) + more


def other_names(display: Display, party: Party) -> str:
    """Return the names of a party beside the one by which it is shown."""
    names = dict.fromkeys(name for one in party.members for name in one.spellings)
    names.pop(party.shown, None)
    return _BETWEEN.join(map(display.said, tuple(names)[:_MOST_SHOWN])) + (
        "…" if len(names) > _MOST_SHOWN else ""
    )


def all_lines(display: Display, texts: Iterable[str], *, is_account: bool = False) -> str:
    """Return texts one a line, each once."""
    write = display.account if is_account else display.said
    return "\n".join(dict.fromkeys(map(write, texts)))
