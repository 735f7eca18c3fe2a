"""Sheets of paper that go with a case: the receipt of what was acquired, and the words that recover its key."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from investigator_desktop import __version__
from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem
from investigator_desktop.domain.custody import EvidenceStanding
from investigator_desktop.domain.receipt_content import (
    ReceiptContent,
    ReceivedItem,
    RecoverySheetContent,
    Share,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import FOR_ITS_OWNER
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.custody import UnknownEvidence
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.keys import recovery_shares, recovery_words
from investigator_desktop.operations.outputs import require_output
from investigator_desktop.operations.recovery_words import SHARES_NEEDED
from investigator_desktop.reports import WrittenReport, write_acquisition_receipt
from investigator_desktop.reports import write_recovery_sheet as write_sheet

SALT_SIZE = 16  # an encrypted file begins with so many bytes that are new with every key
KEY_CHECK_DIGITS = 8


class NothingReceived(InvestigatorError):
    """A receipt is asked for in a case without evidence that counts."""

    def __init__(self) -> None:
        """Say so."""
        super().__init__(message("Receipt", "The case has no evidence that a receipt could be written of."))


def write_receipt(
    case: CaseFile,
    evidence_ids: Sequence[int],
    out: Path,
    language: str,
    actor: Actor,
    clock: Clock = system_clock,
) -> WrittenReport:
    """Write the acquisition receipt of these items, of all that count where none is named, as a PDF at `out`.

    The writing is an audit record of its own, with the file's hash. Raise `UnknownEvidence` for an item that the case
    does not show, `NothingReceived` or `OutputRefused`.
    """
    require_output(out, (".pdf",), case.path)
    content = receipt_content(case, evidence_ids, language, actor, clock)
    try:
        written = write_acquisition_receipt(content, out, Progress())
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    if not case.is_read_only:
        parameters = {
            "file_name": out.name,
            "language": language,
            "evidence": [received.item.label for received in content.items],
            "sha256": written.sha256,
        }
        with case.unit_of_work(actor, clock, "write_receipt", parameters):
            pass
    return written


def receipt_content(
    case: CaseFile, evidence_ids: Sequence[int], language: str, actor: Actor, clock: Clock = system_clock
) -> ReceiptContent:
    """Return what the receipt prints, as plain values; raise `UnknownEvidence` or `NothingReceived`."""
    return ReceiptContent(
        language=language,
        details=case.details,
        prepared_by=actor,
        prepared_at=clock(),
        program_version=__version__,
        items=tuple(ReceivedItem(item, case.custody(item.id)) for item in _items(case, evidence_ids)),
        audit_head=case.audit_head(),
    )


def _items(case: CaseFile, evidence_ids: Sequence[int]) -> tuple[EvidenceItem, ...]:
    known = {item.id: item for item in case.evidence()}
    for evidence_id in evidence_ids:
        if evidence_id not in known:
            raise UnknownEvidence(f"{evidence_id}")
    if evidence_ids:
        return tuple(known[evidence_id] for evidence_id in dict.fromkeys(evidence_ids))
    counting = tuple(item for item in known.values() if item.standing is EvidenceStanding.COUNTS)
    if not counting:
        raise NothingReceived
    return counting


def write_recovery_sheet(
    case: CaseFile,
    out: Path,
    language: str,
    shares: bool,
    actor: Actor,
    clock: Clock = system_clock,
) -> tuple[WrittenReport, ...]:
    """Write the words that open the case without its passphrase as a PDF, or as three of which two are needed.

    Three files are named after `out` with `-1-of-3` and so on; all are written or none. The trail says that it was
    done, and nothing of the words. Raise `CaseIsPlain` where the case is not encrypted, `CaseIsReadOnly` or
    `OutputRefused`.
    """
    texts = recovery_shares(case) if shares else (recovery_words(case),)
    outs = _outs(out, len(texts))
    for path in outs:
        require_output(path, (".pdf",), case.path)
    sheets = [
        RecoverySheetContent(
            language=language,
            details=case.details,
            prepared_by=actor,
            prepared_at=clock(),
            program_version=__version__,
            file_name=case.path.name,
            key_check=key_check(case.path),
            words=words,
            share=Share(number, len(texts), SHARES_NEEDED) if shares else None,
        )
        for number, words in enumerate(texts, 1)
    ]
    parameters = {
        "file_names": [path.name for path in outs],
        "language": language,
        "share_count": len(texts) if shares else 0,
        "key_check": sheets[0].key_check,
    }
    with case.unit_of_work(actor, clock, "write_recovery_sheet", parameters):
        return _write_all(sheets, outs)


def key_check(path: Path) -> str:
    """Return a short sign of which key an encrypted case file has now; it tells nothing of the key."""
    with path.open("rb") as file:
        return hashlib.sha256(file.read(SALT_SIZE)).hexdigest()[:KEY_CHECK_DIGITS]


def _outs(out: Path, count: int) -> tuple[Path, ...]:
    if count == 1:
        return (out,)
    return tuple(
        out.with_name(f"{out.stem}-{number}-of-{count}{out.suffix}") for number in range(1, count + 1)
    )


def _write_all(sheets: Sequence[RecoverySheetContent], outs: Sequence[Path]) -> tuple[WrittenReport, ...]:
    """Write every sheet, or remove those written before one that could not be."""
    written: list[WrittenReport] = []
    try:
        for content, path in zip(sheets, outs, strict=True):
            written.append(write_sheet(content, path, Progress()))
            path.chmod(FOR_ITS_OWNER)
    except OSError as error:
        for sheet in written:
            sheet.path.unlink(missing_ok=True)
        raise OutputRefused(outs[len(written)], error.strerror or str(error)) from error
    return tuple(written)
