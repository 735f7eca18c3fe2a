"""The verifier as its users have it: one file, loaded by its path."""

from __future__ import annotations

import importlib.util
import io
import sys
from pathlib import Path
from types import ModuleType

PATH = Path(__file__).resolve().parent.parent.parent / "resources" / "verifier" / "verify_bundle.py"


def _loaded() -> ModuleType:
    spec = importlib.util.spec_from_file_location("verify_bundle", PATH)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["verify_bundle"] = module
    spec.loader.exec_module(module)
    return module


verifier = _loaded()


def difference_in(bundle: bytes, head: str | None = None, fingerprint: str | None = None) -> str | None:
    """The first difference of a bundle, nothing where it passes; anything else that is raised fails the test."""
    try:
        verifier.verify(io.BytesIO(bundle), verifier.Report(), head, fingerprint)
    except verifier.Difference as difference:
        return str(difference)
    return None
