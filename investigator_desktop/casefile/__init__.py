"""The case file: the only room that knows SQL and encryption. It hands out frozen values and frames."""

from __future__ import annotations

from investigator_desktop.casefile.case_file import CaseFile
from investigator_desktop.casefile.errors import (
    CaseExists,
    CaseFileError,
    CaseFileMissing,
    CaseInUse,
    CaseIsClosed,
    CaseIsReadOnly,
    CaseNotWritable,
    DamagedCaseFile,
    NewerCaseFile,
    NotACaseFile,
    NothingToReverse,
    OlderCaseFile,
    PassphraseNeeded,
    WrongPassphrase,
)
from investigator_desktop.casefile.evidence_errors import (
    CaseDiffersFromTrail,
    EvidenceIsDestroyed,
    EvidenceIsQuarantined,
    HeldByContainer,
    StandingUnchanged,
)
from investigator_desktop.casefile.unit_of_work import UnitOfWork

__all__ = [
    "CaseDiffersFromTrail",
    "CaseExists",
    "CaseFile",
    "CaseFileError",
    "CaseFileMissing",
    "CaseInUse",
    "CaseIsClosed",
    "CaseIsReadOnly",
    "CaseNotWritable",
    "DamagedCaseFile",
    "EvidenceIsDestroyed",
    "EvidenceIsQuarantined",
    "HeldByContainer",
    "NewerCaseFile",
    "NotACaseFile",
    "NothingToReverse",
    "OlderCaseFile",
    "PassphraseNeeded",
    "StandingUnchanged",
    "UnitOfWork",
    "WrongPassphrase",
]
