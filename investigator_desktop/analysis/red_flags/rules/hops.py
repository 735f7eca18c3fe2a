"""Movements between parties as rules name them: ways and shapes that were found, as hits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import polars as pl

from investigator_desktop.analysis.flows.ends import with_ends
from investigator_desktop.domain.flows import FlowBy, Hop
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, RuleMaterial


def ended(material: RuleMaterial) -> pl.DataFrame:
    """Return the movements between accounts, those of unknown accounts between the parties that are named."""
    return with_ends(material.movements, FlowBy.ACCOUNT)


def days(hops: Iterable[Hop]) -> tuple[Fact, ...]:
    """Return the first and the last day of movements."""
    found = [_day(hop) for hop in hops]
    return (Fact("from_on", min(found)), Fact("to_on", max(found)))


def _day(hop: Hop) -> date:
    if hop.at is None:
        raise ValueError("a movement without a day is on no way")
    return hop.at.date()


def hop_hit(material: RuleMaterial, subject: Subject, hops: Sequence[Hop], *facts: Fact) -> Hit:
    """Return a hit of the entries of movements, and of their payments that gave no entry, each once."""
    entries = dict.fromkeys(number for hop in hops for number in (*hop.debit_ids, *hop.credit_ids))
    lone = set(material.payments["payment_id"].to_list())
    payments = dict.fromkeys(number for hop in hops for number in hop.payment_rows if number in lone)
    return Hit(subject, tuple(entries), tuple(payments), facts)


def node_subject(node: str, name: str) -> Subject:
    """Return a node as what a finding is about."""
    kind = SubjectKind.ACCOUNT if node.startswith(("account:", "case:")) else SubjectKind.PARTY
    return Subject(kind, node, name or node.partition(":")[2])


def way_subject(hops: Sequence[Hop]) -> Subject:
    """Return the parties on a way, in its order, as what a finding is about."""
    nodes = [hops[0].payer, *(hop.beneficiary for hop in hops)]
    return Subject(SubjectKind.GROUP, " > ".join(nodes), way_label(hops))


def way_label(hops: Sequence[Hop]) -> str:
    """Return the names on a way, in its order."""
    first = hops[0]
    names = [(first.payer_name, first.payer), *((hop.beneficiary_name, hop.beneficiary) for hop in hops)]
    return " → ".join(name or node.partition(":")[2] for name, node in names)
