"""The dossiers of a case: of every account what is said of it, and what connects it with others."""

from __future__ import annotations

from collections import defaultdict

from investigator_desktop.analysis.dossiers.connections import DEFAULT_MINUTES, connections, ordered
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.dossier import Connection, Dossier, DossierFact
from investigator_desktop.operations.dossiers.entries import dossier_entries, fact_of, use_of
from investigator_desktop.operations.dossiers.source_facts import country_of, machine_uses, source_facts


def dossiers(case: CaseFile, minutes: int = DEFAULT_MINUTES) -> tuple[Dossier, ...]:
    """Return the dossier of every account that a source or an investigator numbers, by its number.

    `minutes` is within which two uses of one machine are at the same time.
    """
    entered = dossier_entries(case)
    country = country_of(case)
    facts = (*source_facts(case), *(fact_of(kept, country) for kept in entered))
    uses = [*machine_uses(case), *(use for kept in entered if (use := use_of(kept)) is not None)]
    found = connections(facts, uses, minutes)
    holders = {record.identity.key: record.identity.holder or "" for record in case.accounts()}
    facts_of: dict[str, list[DossierFact]] = defaultdict(list)
    for fact in facts:
        facts_of[fact.account].append(fact)
    connections_of: dict[str, list[Connection]] = defaultdict(list)
    for one in found:
        for number in one.accounts:
            connections_of[number].append(one)
    numbers = sorted({number for number in holders if number} | set(facts_of) | set(connections_of))
    return tuple(
        Dossier(number, holders.get(number, ""), tuple(facts_of[number]), tuple(connections_of[number]))
        for number in numbers
    )


def all_connections(found: tuple[Dossier, ...]) -> tuple[Connection, ...]:
    """Return each connection of these dossiers once, the strongest grade first."""
    return ordered(one for dossier in found for one in dossier.connections)
