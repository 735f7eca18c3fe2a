"""On what terms an item of evidence may be used: a fact of the case, of which the newest version holds."""

from __future__ import annotations

import json
from collections.abc import Mapping

from sqlalchemy import Connection, Row, select

from investigator_desktop.casefile import history
from investigator_desktop.casefile.evidence_tables import EvidenceTermsRow
from investigator_desktop.casefile.stored_values import day_of, days_of
from investigator_desktop.casefile.tables import METADATA
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis, SourceKind
from investigator_desktop.foundation.hashing import canonical_json

TERMS = METADATA.tables["evidence_terms"]


def set_terms(connection: Connection, evidence_id: int, terms: EvidenceTerms, sequence: int) -> None:
    """Let these terms hold of an item from now on."""
    basis = terms.basis
    history.begin_fact(
        connection,
        EvidenceTermsRow,
        sequence,
        evidence_id,
        act=basis.act,
        number=basis.number,
        issued_on=days_of(basis.issued_on),
        authority=basis.authority,
        persons=_listed(basis.persons),
        accounts=_listed(basis.accounts),
        from_on=days_of(basis.from_on),
        to_on=days_of(basis.to_on),
        source_kind=terms.source_kind.value,
        originator=terms.originator,
        caveat=terms.caveat,
        may_be_passed_on=int(terms.may_be_passed_on),
    )


def _listed(texts: tuple[str, ...]) -> str:
    return canonical_json(list(texts)).decode("utf-8")


def read_terms(connection: Connection) -> Mapping[int, EvidenceTerms]:
    """Return the terms that hold now, by the id of their item; an item without any is unlimited."""
    rows = connection.execute(select(TERMS).where(history.holds(TERMS)))
    return {row.fact_id: _terms(row) for row in rows}


def _terms(row: Row[tuple[object, ...]]) -> EvidenceTerms:
    basis = LegalBasis(
        row.act,
        row.number,
        day_of(row.issued_on),
        row.authority,
        tuple(json.loads(row.persons)),
        tuple(json.loads(row.accounts)),
        day_of(row.from_on),
        day_of(row.to_on),
    )
    return EvidenceTerms(
        basis, SourceKind(row.source_kind), row.originator, row.caveat, bool(row.may_be_passed_on)
    )
