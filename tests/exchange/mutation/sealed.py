"""A bundle taken apart, and put together again with every hash, the tree and the signature made anew."""

from __future__ import annotations

import copy
import hashlib
import json
import zipfile
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

Row = dict[str, object]
LEAF_TABLES = (
    "entry", "payment", "unread_row", "run_validity", "case_details", "movement_link", "evidence_terms",
    "evidence_standing", "entry_decision", "episode", "episode_entry", "given_answer", "keyed_statement",
    "analyst_record", "analysis_run",
)  # fmt: skip


def canonical(value: object) -> bytes:
    """Return JSON of texts, whole numbers and names of ASCII letters as RFC 8785 spells it."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def sha256(content: bytes) -> str:
    """Return SHA-256 as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


@dataclass
class Sealed:
    """What a bundle holds, to be changed at will; `key` is the private key that signs it."""

    tables: dict[str, list[Row]]
    results: list[Row]
    evidence: dict[str, bytes]
    manifest: Row
    key: bytes
    leaves: dict[str, Row] = field(default_factory=dict)

    def copied(self) -> Sealed:
        """Return a bundle that can be changed without this one."""
        return copy.deepcopy(self)

    def rows(self, table: str) -> list[Row]:
        """Return the rows of a table."""
        return self.tables[table]

    def written(self) -> bytes:
        """Return the bundle with hashes of files, tree, manifest and signature as they follow from what it holds."""
        files = {f"evidence/{label}": content for label, content in self.evidence.items()}
        lines = {name: [canonical(row) for row in rows] for name, rows in self.tables.items()}
        files |= {f"tables/{name}.jsonl": _ended(rows) for name, rows in lines.items()}
        results = [canonical(row) for row in self.results]
        files["results.jsonl"] = _ended(results)
        items = sorted(self.evidence, key=lambda label: int(label[1:]))
        leaves = [
            canonical(
                {"evidence": label, "sha256": sha256(self.evidence[label]), "size": len(self.evidence[label])}
            )
            for label in items
        ]
        leaves += [line for table in LEAF_TABLES for line in lines[table]] + results
        head = self.tables["audit_record"][-1]
        self.manifest |= {
            "files": [
                {"name": name, "sha256": sha256(files[name]), "size": len(files[name])}
                for name in sorted(files)
            ],
            "head": {"hash": head["record_hash"], "sequence": head["sequence"]},
            "leaf_count": len(leaves),
            "merkle_root": tree_root(leaves).hex(),
        }
        return self._signed(files)

    def _signed(self, files: dict[str, bytes]) -> bytes:
        manifest = canonical(self.manifest)
        key = Ed25519PrivateKey.from_private_bytes(self.key)
        signature = {
            "algorithm": "Ed25519",
            "public_key": key.public_key().public_bytes_raw().hex(),
            "signature": key.sign(manifest).hex(),
        }
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
            for name, content in (
                *files.items(),
                ("manifest.json", manifest),
                ("signature.json", canonical(signature)),
            ):
                archive.writestr(name, content)
        return out.getvalue()


def _ended(lines: list[bytes]) -> bytes:
    return b"".join(line + b"\n" for line in lines)


def tree_root(leaves: list[bytes]) -> bytes:
    """Return the tree hash of RFC 6962, level by level: a node without a neighbour moves up as it is."""
    level = [hashlib.sha256(b"\x00" + leaf).digest() for leaf in leaves]
    if not level:
        return hashlib.sha256().digest()
    while len(level) > 1:
        pairs = [level[at : at + 2] for at in range(0, len(level), 2)]
        level = [
            hashlib.sha256(b"\x01" + b"".join(pair)).digest() if len(pair) > 1 else pair[0] for pair in pairs
        ]
    return level[0]


def taken_apart(bundle: Path, key: bytes) -> Sealed:
    """Return what a bundle holds; `key` is the private key that signed it."""
    tables: dict[str, list[Row]] = {}
    results: list[Row] = []
    evidence: dict[str, bytes] = {}
    with zipfile.ZipFile(bundle) as archive:
        for name in archive.namelist():
            content = archive.read(name)
            if name.startswith("evidence/"):
                evidence[name.removeprefix("evidence/")] = content
            elif name.endswith(".jsonl"):
                rows = [json.loads(line) for line in content.decode("utf-8").split("\n")[:-1]]
                if name == "results.jsonl":
                    results = rows
                else:
                    tables[name.removeprefix("tables/").removesuffix(".jsonl")] = rows
        manifest = json.loads(archive.read("manifest.json"))
    return Sealed(tables, results, evidence, manifest, key)
