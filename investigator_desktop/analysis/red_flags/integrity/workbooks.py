"""J7: workbooks that say of themselves that they were saved again after they were made."""

from __future__ import annotations

from datetime import timedelta

from investigator_desktop.analysis.red_flags.integrity.answers import facts, finding, source_missing
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.integrity_material import IntegrityMaterial, IntegrityRule, evidence_subject
from investigator_desktop.domain.red_flags import Finding, RuleAnswer
from investigator_desktop.domain.workbook_properties import WorkbookProperties
from investigator_desktop.foundation.catalogue import message

AT_ONCE = timedelta(minutes=1)  # a program that writes a file takes no longer
SAVED_LATER = message(
    "Red flags",
    "By its own words the workbook was made at {created} and saved again at {modified}, by {name}.",
)
SAVED_BY = message(
    "Red flags", "By its own words the workbook was made by {creator} and last saved by {name}."
)
UNNAMED = "?"
NO_PROPERTIES = message("Red flags", "workbooks that state when they were made and saved")


def changed_workbooks(material: IntegrityMaterial) -> RuleAnswer:
    """Return the workbooks that were saved by another name, or more than a minute after they were made."""
    found = tuple(
        one for item, properties in material.properties if (one := _changed(item, properties)) is not None
    )
    told = {item.id for item, _ in material.properties}
    silent = [item for item in material.evidence if item.id not in told]
    gaps = tuple(source_missing(evidence_subject(item), NO_PROPERTIES) for item in silent)
    return RuleAnswer("J7", found, len(told), gaps)


def _changed(item: EvidenceItem, properties: WorkbookProperties) -> Finding | None:
    subject, where = evidence_subject(item), (item.sha256,)
    created, modified = properties.created_at, properties.modified_at
    if created is not None and modified is not None and modified - created > AT_ONCE:
        figures = facts(
            created=created.isoformat(" "),
            modified=modified.isoformat(" "),
            name=properties.last_modified_by or UNNAMED,
        )
        return finding("J7", subject, SAVED_LATER, figures, places=where)
    names = (properties.creator, properties.last_modified_by)
    if all(names) and names[0] != names[1]:
        return finding("J7", subject, SAVED_BY, facts(creator=names[0], name=names[1]), places=where)
    return None


J7 = IntegrityRule("J7", changed_workbooks)
