"""The key of a case that signs its bundles where no agency does."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SigningKey:
    """An Ed25519 key, 32 bytes each part; no text of this value shows the private one."""

    private_key: bytes = field(repr=False)
    public_key: bytes
