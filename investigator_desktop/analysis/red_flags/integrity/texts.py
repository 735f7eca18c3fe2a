"""J8 and J9: identifiers that a spreadsheet damaged, and texts with characters that a reader does not see."""

from __future__ import annotations

import polars as pl

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.integrity_material import (
    IntegrityMaterial,
    IntegrityRule,
    evidence_subject,
    place_text,
)
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.red_flags import Finding, RuleAnswer
from investigator_desktop.foundation.catalogue import Message, message

DAMAGED = (
    EntryWarning.IDENTIFIER_DAMAGED,
    EntryWarning.LEADING_ZERO_LOST,
    EntryWarning.IDENTIFIER_REPAIRED,
    EntryWarning.CHECK_DIGIT_FAILS,
)
ODD = (
    EntryWarning.MIXED_SCRIPT,
    EntryWarning.DIRECTION_CONTROLS,
    EntryWarning.INVISIBLE_CHARACTERS,
    EntryWarning.WRONG_ENCODING,
)
DAMAGED_ROWS = message("Red flags", "{count} rows have an identifier that is damaged, first at {place}.")
ODD_ROWS = message("Red flags", "{count} rows have a text with odd characters, first at {place}.")
NO_ROWS = message("Red flags", "rows of a statement or of a table of transfers")


def damaged_identifiers(material: IntegrityMaterial) -> RuleAnswer:
    """Return for each item of evidence how many rows have a damaged identifier, and the first of them."""
    return _marked(material, "J8", DAMAGED, DAMAGED_ROWS)


def odd_characters(material: IntegrityMaterial) -> RuleAnswer:
    """Return for each item of evidence how many rows have odd characters, and the first of them."""
    return _marked(material, "J9", ODD, ODD_ROWS)


def _marked(
    material: IntegrityMaterial, rule_id: str, codes: tuple[EntryWarning, ...], sentence: Message
) -> RuleAnswer:
    words = [code.value for code in codes]
    said = pl.col("warnings").fill_null("").str.split(" ")
    is_marked = said.list.set_intersection(pl.lit(words, dtype=pl.List(pl.String))).list.len() > 0
    rows = material.entries.filter(is_marked).sort("evidence_id", "source_order")
    items = {item.id: item for item in material.evidence}
    found: list[Finding] = []
    for part in rows.partition_by("evidence_id", maintain_order=True):
        item = items.get(part["evidence_id"][0])
        if item is not None:
            sheet, row, key = part.select("sheet", "row", "entry_key").row(0)
            figures = facts(count=part.height, place=place_text(item, Place(sheet, row)))
            found.append(finding(rule_id, evidence_subject(item), sentence, figures, (key,)))
    told = material.entries["evidence_id"].n_unique()
    gaps = () if told else (source_missing(None, NO_ROWS),)
    return RuleAnswer(rule_id, tuple(found), told, gaps)


J8 = IntegrityRule("J8", damaged_identifiers)
J9 = IntegrityRule("J9", odd_characters)
