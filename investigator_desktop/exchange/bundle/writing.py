"""A bundle as a stream of bytes: every file is hashed while it passes, and the manifest that names them comes last."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import polars as pl

from investigator_desktop.exchange.bundle.archive import ArchiveFile, archive_pieces
from investigator_desktop.exchange.bundle.canonical import Json, canonical, canonical_lines, lines_of
from investigator_desktop.exchange.bundle.content import BundleContent, BundleFacts, BundleKind, EvidenceFile
from investigator_desktop.exchange.bundle.masking import Mask
from investigator_desktop.exchange.bundle.signing import Signer
from investigator_desktop.exchange.bundle.tables import CONTENT_TABLES, LEAF_TABLES, OTHER_TABLES, spelled
from investigator_desktop.exchange.bundle.tree import TreeHash
from investigator_desktop.foundation.clock import iso_utc
from investigator_desktop.foundation.progress import Progress

FORMAT, FORMAT_VERSION = "investigator-desktop-bundle", 1
MANIFEST, SIGNATURE, RESULTS = "manifest.json", "signature.json", "results.jsonl"


def bundle_pieces(
    content: BundleContent, signer: Signer, mask: Mask | None, progress: Progress
) -> Iterator[bytes]:
    """Yield the bytes of a bundle; with a `mask`, names and texts are masked. Raise `Cancelled` between pieces."""
    return archive_pieces(_Writing(content, signer, mask, progress).files())


@dataclass(frozen=True, slots=True)
class _Written:
    """A file that has passed, as the manifest names it."""

    name: str
    size: int
    sha256: str


class _Writing:
    """The files of one bundle in the order of the tree's leaves, and what was hashed of them so far."""

    def __init__(self, content: BundleContent, signer: Signer, mask: Mask | None, progress: Progress) -> None:
        self._content, self._signer, self._mask, self._progress = content, signer, mask, progress
        self._tree = TreeHash()
        self._written: list[_Written] = []

    def files(self) -> Iterator[ArchiveFile]:
        """Yield every file; each is asked for after the one before it has passed."""
        for item in self._content.evidence:
            self._tree.add(_evidence_leaf(item))
            yield self._file(f"evidence/{item.label}", item.pieces())
        for table in LEAF_TABLES:
            yield self._file(f"tables/{table}.jsonl", self._leaves(self._lines(table)))
        yield self._file(RESULTS, self._leaves(lines_of(self._content.results())))
        for table in OTHER_TABLES:
            yield self._file(f"tables/{table}.jsonl", self._lines(table))
        manifest = canonical(self._manifest())
        yield ArchiveFile(MANIFEST, [manifest])
        yield ArchiveFile(SIGNATURE, [canonical(self._signature(manifest))])

    def _file(self, name: str, pieces: Iterable[bytes]) -> ArchiveFile:
        return ArchiveFile(name, self._hashed(name, pieces))

    def _hashed(self, name: str, pieces: Iterable[bytes]) -> Iterator[bytes]:
        digest, size = hashlib.sha256(), 0
        for piece in pieces:
            digest.update(piece)
            size += len(piece)
            yield piece
            self._progress.check()
        self._written.append(_Written(name, size, digest.hexdigest()))

    def _lines(self, table: str) -> Iterator[bytes]:
        for frame in self._content.frames(table):
            yield canonical_lines(self._shown(spelled(frame, table), table))
            self._progress.advance(frame.height if table in CONTENT_TABLES else 0)

    def _shown(self, frame: pl.DataFrame, table: str) -> pl.DataFrame:
        return frame if self._mask is None else self._mask.frame(frame, table)

    def _leaves(self, pieces: Iterable[bytes]) -> Iterator[bytes]:
        """Yield pieces of whole lines and add each line to the tree."""
        for piece in pieces:
            self._tree.extend(piece.split(b"\n")[:-1])
            yield piece

    def _manifest(self) -> dict[str, Json]:
        return {
            **_facts(self._content.facts),
            "files": [
                {"name": file.name, "sha256": file.sha256, "size": file.size}
                for file in sorted(self._written, key=lambda file: file.name)
            ],
            "leaf_count": self._tree.leaf_count,
            "merkle_root": self._tree.root,
            "signer": {
                "fingerprint": self._signer.fingerprint,
                "kind": self._signer.kind.value,
                "public_key": self._signer.public_key.hex(),
            },
        }

    def _signature(self, manifest: bytes) -> dict[str, Json]:
        return {
            "algorithm": "Ed25519",
            "public_key": self._signer.public_key.hex(),
            "signature": self._signer.sign(manifest).hex(),
        }


def _evidence_leaf(item: EvidenceFile) -> bytes:
    return canonical({"evidence": item.label, "sha256": item.sha256, "size": item.size})


def _facts(facts: BundleFacts) -> dict[str, Json]:
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "kind": facts.kind.value,
        "made_at": iso_utc(facts.made_at),
        "made_by": {"name": facts.made_by.name, "role": facts.made_by.role},
        "program_version": facts.program_version,
        "case": _case(facts),
        "options": {
            "with_intelligence": facts.with_intelligence,
            "with_outside_basis": facts.with_outside_basis,
        },
        "head": {"hash": facts.head_hash, "sequence": facts.head_sequence},
        "withheld": [{"label": one.label, "reason": one.reason.value} for one in facts.withheld],
    }


def _case(facts: BundleFacts) -> dict[str, Json]:
    details = facts.details
    if facts.kind is BundleKind.PROTECTED:
        return {"reference": details.reference}
    return {
        "agency": details.agency,
        "currency": details.currency,
        "reference": details.reference,
        "timezone": details.timezone,
        "title": details.title,
    }
