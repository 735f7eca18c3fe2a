"""Who stands behind an account: what sources and investigators say of it, and what connects it with others.

The holder of an account need not control it. A fact keeps its text as recorded; `key` is its normal form, by which two
facts are the same. Connections are graded by what they rest on, and say nothing of persons.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class FactKind(StrEnum):
    """What is said of an account."""

    HOLDER = "holder"
    DOCUMENT = "document"
    OPENING_PAPER = "opening_paper"
    ADDRESS = "address"
    PHONE = "phone"
    EMAIL = "email"
    DEVICE = "device"
    NETWORK_ADDRESS = "network_address"
    DEPOSITOR = "depositor"
    ATTORNEY = "power_of_attorney"
    CARD = "card"
    MACHINE = "cash_machine"
    PLACE = "place"
    CHANNEL = "channel"


class FactOrigin(StrEnum):
    """Who says it."""

    SOURCE = "source"
    INVESTIGATOR = "investigator"


IDENTIFYING = frozenset(
    {
        FactKind.DOCUMENT, FactKind.PHONE, FactKind.EMAIL, FactKind.DEVICE, FactKind.NETWORK_ADDRESS, FactKind.CARD,
    }
)  # fmt: skip
TEXTUAL = frozenset({FactKind.HOLDER, FactKind.ADDRESS, FactKind.DEPOSITOR, FactKind.ATTORNEY})


@dataclass(frozen=True, slots=True)
class DossierEntry:
    """What an investigator enters of an account: `seen_at` is when, for a machine that was used."""

    account: str
    kind: FactKind
    value: str
    note: str = ""
    seen_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DossierFact:
    """One fact of an account: where it stands, in how many entries, and from which day to which.

    `evidence_ids` are the items that say it; `record_id` is that of an investigator's entry, with its `place`, `reason`
    and author.
    """

    account: str
    kind: FactKind
    value: str
    key: str
    origin: FactOrigin
    evidence_ids: tuple[int, ...] = ()
    place: str = ""
    entry_ids: tuple[int, ...] = ()
    entry_count: int = 0
    first_on: date | None = None
    last_on: date | None = None
    record_id: int | None = None
    reason: str = ""
    author: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class MachineUse:
    """A use of a cash machine or terminal that its source names, by one account at one moment."""

    account: str
    machine: str
    key: str
    at: datetime
    entry_id: int
    evidence_id: int
    is_exact: bool = True


class ConnectionGrade(StrEnum):
    """What a connection rests on, the strongest first; grades are never added to one another."""

    SHARED_IN_SOURCES = "shared_in_sources"  # one identifier, told by sources of both accounts
    ENTERED = "entered"  # one side at least is an investigator's entry
    SAME_TIME = "same_time"  # one machine within minutes
    SAME_TEXT = "same_text"  # a name or an address, which others may share


@dataclass(frozen=True, slots=True)
class Connection:
    """What two or more accounts share: the facts of each, or the uses of one machine within `seconds`."""

    kind: FactKind
    key: str
    grade: ConnectionGrade
    accounts: tuple[str, ...]
    facts: tuple[DossierFact, ...] = ()
    uses: tuple[MachineUse, ...] = ()


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that is said of one account, and the connections in which it stands."""

    account: str
    holder: str
    facts: tuple[DossierFact, ...]
    connections: tuple[Connection, ...]
