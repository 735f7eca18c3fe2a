"""C12: one address, written alike, beside parties who share nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from investigator_desktop.analysis.red_flags.rules.c3_shared_marks import marked_names
from investigator_desktop.analysis.red_flags.rules.name_pairs import apart
from investigator_desktop.domain.red_flags import Fact, Subject, SubjectKind
from investigator_desktop.domain.rule_material import Hit, Needs, Rule, RuleMaterial, Scope
from investigator_desktop.foundation.catalogue import message

_MOST_NAMES = 12  # an address of more people is a dormitory or a camp


def search(material: RuleMaterial) -> Iterator[Hit]:
    """Yield each address with one payment for each of enough names that share no telephone and no document.

    Names are told apart where none can be a spelling of another; an address of more than twelve names is not rare.
    """
    least, address = material.parameters["least_names"], marked_names(material.payments, "address")
    shared = {kind: _marks(material, kind) for kind in ("phone", "id")}
    counted = address.with_columns(pl.col("name").n_unique().over("mark").alias("names"))
    rare = counted.filter(pl.col("names").is_between(least, _MOST_NAMES)).sort("mark", "payment_id")
    for (mark,), rows in rare.group_by("mark", maintain_order=True):
        names = _unrelated(apart(rows["name"].to_list()), shared)[:least]
        if len(names) == least:
            chosen = rows.filter(pl.col("name").is_in(names)).unique(
                "name", keep="first", maintain_order=True
            )
            shown = str(rows["shown"][0])
            facts = (
                Fact("address", shown),
                Fact("count", int(rows["names"][0])),
                Fact("names", "; ".join(names)),
            )
            payments = tuple(dict.fromkeys(chosen["payment_id"].to_list()))
            yield Hit(Subject(SubjectKind.ADDRESS, str(mark), shown), (), payments, facts)


def _marks(material: RuleMaterial, kind: str) -> dict[str, set[str]]:
    """Return the telephones or documents of each name."""
    found: dict[str, set[str]] = {}
    for mark, name in marked_names(material.payments, kind).select("mark", "name").iter_rows():
        found.setdefault(name, set()).add(mark)
    return found


def _unrelated(names: list[str], shared: dict[str, dict[str, set[str]]]) -> list[str]:
    kept: list[str] = []
    for name in names:
        if not any(
            marks.get(name, set()) & marks.get(one, set()) for marks in shared.values() for one in kept
        ):
            kept.append(name)
    return kept


C12 = Rule(
    "C12",
    Scope.CASE,
    Needs(any_in_rows=(("payer_address", "beneficiary_address"), ("payer_name", "beneficiary_name"))),
    message(
        "Red flags",
        "{count} names stand beside the address {address} and share nothing else, among them {names}.",
    ),
    search,
)
