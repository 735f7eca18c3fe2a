"""The sealed bundle: one file that can be checked without this program; `resources/verifier/FORMAT.md` is its law."""

from __future__ import annotations

from investigator_desktop.exchange.bundle.content import (
    BundleContent,
    BundleFacts,
    BundleKind,
    EvidenceFile,
    Withheld,
    WithheldReason,
)
from investigator_desktop.exchange.bundle.masking import Mask
from investigator_desktop.exchange.bundle.recipients import (
    Recipient,
    RecipientMalformed,
    recipient,
    write_sealed,
)
from investigator_desktop.exchange.bundle.signing import Signer, SignerKind, fingerprint_of
from investigator_desktop.exchange.bundle.writing import bundle_pieces

__all__ = [
    "BundleContent",
    "BundleFacts",
    "BundleKind",
    "EvidenceFile",
    "Mask",
    "Recipient",
    "RecipientMalformed",
    "Signer",
    "SignerKind",
    "Withheld",
    "WithheldReason",
    "bundle_pieces",
    "fingerprint_of",
    "recipient",
    "write_sealed",
]
