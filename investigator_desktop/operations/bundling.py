"""Writing the sealed bundle of a case: one file that can be checked without this program."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from investigator_desktop import __version__
from investigator_desktop.casefile import CaseFile
from investigator_desktop.casefile.kept_rows import CaseSnapshot
from investigator_desktop.casefile.whole_files import whole_file
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import Difference
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.exchange.bundle import (
    BundleContent,
    BundleFacts,
    BundleKind,
    Mask,
    Recipient,
    Signer,
    Withheld,
    WithheldReason,
    bundle_pieces,
    recipient,
    write_sealed,
)
from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.clock import Clock, system_clock
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.bundle_gathering import Gathering
from investigator_desktop.operations.errors import OutputRefused
from investigator_desktop.operations.outputs import require_no_case
from investigator_desktop.operations.releases import BY_DEFAULT, Release, require_consent
from investigator_desktop.operations.signing import signer_for

EVERYTHING = EntryQuery()


class RecipientMissing(InvestigatorError):
    """All of an encrypted case is to leave it for anyone to read."""

    def __init__(self) -> None:
        """Name both ways out."""
        super().__init__(
            message(
                "Bundle",
                "The case is encrypted: its full bundle needs a recipient (--recipient), or a protected bundle is "
                "written without names and originals (--protected).",
            )
        )


class CaseDisagrees(InvestigatorError):
    """A case that differs from its own trail is not sealed."""

    def __init__(self, difference: Difference) -> None:
        """Name the first difference."""
        sentence = message(
            "Bundle", "No bundle is made of a case that does not agree with its own trail: {difference}"
        )
        super().__init__(sentence.format(difference=difference.subject))
        self.difference = difference


@dataclass(frozen=True, slots=True)
class BundleOptions:
    """What a person asks of a bundle: `recipients` are public keys of age, `signing_key` a PEM file of the agency."""

    is_protected: bool = False
    recipients: tuple[str, ...] = ()
    release: Release = BY_DEFAULT
    signing_key: Path | None = None

    @property
    def kind(self) -> BundleKind:
        """Return the kind of bundle."""
        return BundleKind.PROTECTED if self.is_protected else BundleKind.FULL


@dataclass(frozen=True, slots=True)
class WrittenBundle:
    """A bundle as it was written; `head_hash` is that of the newest audit record in it."""

    path: Path
    sha256: str
    size: int
    kind: BundleKind
    is_sealed: bool
    head_sequence: int
    head_hash: str
    fingerprint: str
    withheld: tuple[Withheld, ...]


def write_bundle(
    case: CaseFile,
    out: Path,
    options: BundleOptions,
    actor: Actor,
    progress: Progress,
    clock: Clock = system_clock,
) -> WrittenBundle:
    """Write the bundle of a case at `out`, whole or not at all; nothing else is written beside it.

    The case is verified first and refused where it differs from its trail. The writing is an audit record of its own,
    with the hash of the file. Raise `RecipientMissing` for a full bundle of an encrypted case that anyone could read.
    """
    recipients = tuple(recipient(text) for text in options.recipients)
    require_no_case(out, case.path)
    if case.is_encrypted and not recipients and not options.is_protected:
        raise RecipientMissing
    require_consent(case, EVERYTHING, options.release)
    signer = signer_for(case, actor, options.signing_key, clock)
    try:
        with whole_file(out) as part:
            written = _write(case, part, out, options, recipients, signer, actor, progress, clock)
            _record(case, written, options, recipients, actor, clock)
    except OSError as error:
        raise OutputRefused(out, error.strerror or str(error)) from error
    return written


def _write(
    case: CaseFile,
    part: Path,
    out: Path,
    options: BundleOptions,
    recipients: tuple[Recipient, ...],
    signer: Signer,
    actor: Actor,
    progress: Progress,
    clock: Clock,
) -> WrittenBundle:
    mask = Mask(secrets.token_bytes(32)) if options.is_protected else None
    with case.snapshot() as snapshot, part.open("wb") as file:
        _require_agreement(snapshot, progress)
        row_count = snapshot.frame("content_check").get_column("row_count").sum()
        progress.begin(message("Bundle", "Writing {file}").format(file=isolate(out.name)), int(row_count))
        content = _content(case, snapshot, options, actor, clock)
        hashed = _Hashed(file)
        pieces = bundle_pieces(content, signer, mask, progress)
        if recipients:
            write_sealed(pieces, recipients, hashed)
        else:
            hashed.write_all(pieces)
    facts = content.facts
    return WrittenBundle(
        out,
        hashed.sha256,
        hashed.size,
        facts.kind,
        bool(recipients),
        facts.head_sequence,
        facts.head_hash,
        signer.fingerprint,
        facts.withheld,
    )


def _require_agreement(snapshot: CaseSnapshot, progress: Progress) -> None:
    difference = snapshot.verify(progress).difference
    if difference is not None:
        raise CaseDisagrees(difference)


def _content(
    case: CaseFile, snapshot: CaseSnapshot, options: BundleOptions, actor: Actor, clock: Clock
) -> BundleContent:
    gathering = Gathering(snapshot, options.release)
    evidence = gathering.evidence()
    protected = tuple(Withheld(item.label, WithheldReason.PROTECTED) for item in evidence)
    head = snapshot.frame("audit_record").tail(1).row(0, named=True)
    facts = BundleFacts(
        options.kind,
        clock(),
        actor,
        __version__,
        case.details,
        head["sequence"],
        head["record_hash"],
        options.release.with_outside_basis,
        options.release.with_intelligence,
        (*gathering.withheld, *(protected if options.is_protected else ())),
    )
    given = () if options.is_protected else evidence
    return BundleContent(facts, given, gathering.frames, gathering.results)


class _Hashed:
    """A file whose bytes are counted and hashed while they are written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._digest = hashlib.sha256()
        self.size = 0

    @property
    def sha256(self) -> str:
        return self._digest.hexdigest()

    def write(self, piece: bytes) -> int:
        self._digest.update(piece)
        self.size += len(piece)
        return self._file.write(piece)

    def flush(self) -> None:
        self._file.flush()

    def write_all(self, pieces: Iterator[bytes]) -> None:
        for piece in pieces:
            self.write(piece)


def _record(
    case: CaseFile,
    written: WrittenBundle,
    options: BundleOptions,
    recipients: tuple[Recipient, ...],
    actor: Actor,
    clock: Clock,
) -> None:
    if case.is_read_only:
        return
    parameters = {
        "kind": written.kind,
        "sha256": written.sha256,
        "size": written.size,
        "head": written.head_hash,
        "signing_key": written.fingerprint,
        "recipients": [one.fingerprint for one in recipients],
        "with_outside_basis": options.release.with_outside_basis,
        "with_intelligence": options.release.with_intelligence,
        "withheld": [one.label for one in written.withheld],
    }
    with case.unit_of_work(actor, clock, "write_bundle", parameters):
        pass
