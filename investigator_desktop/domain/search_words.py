"""What the kinds of hits of a search are called, and how many of a kind there are."""

from __future__ import annotations

from investigator_desktop.domain.search import HitKind
from investigator_desktop.foundation.catalogue import Message, message

HIT_TITLES: dict[HitKind, Message] = {
    HitKind.PARTIES: message("Search", "Parties"),
    HitKind.ACCOUNTS: message("Search", "Accounts"),
    HitKind.AMOUNTS: message("Search", "Entries of this amount"),
    HitKind.ENTRIES: message("Search", "Entries"),
    HitKind.SPELLINGS: message("Search", "Entries with another spelling of the name"),
    HitKind.TRANSFERS: message("Search", "Money transfers"),
    HitKind.EVIDENCE: message("Search", "Evidence"),
    HitKind.FINDINGS: message("Search", "Findings"),
    HitKind.NOTES: message("Search", "Notes, hypotheses and tasks"),
}
