"""Checking a sealed bundle by the independent verifier, in its own words."""

from __future__ import annotations

import contextlib
import io
import runpy
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import localcontext
from pathlib import Path

from investigator_desktop.foundation.bidi import isolate
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.environment import without_passphrases
from investigator_desktop.foundation.errors import InvestigatorError
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.operations.errors import FileUnreachable

VERIFIER = RESOURCES / "verifier" / "verify_bundle.py"
_ZIP, _AGE = b"PK\x03\x04", b"age-encryption.org/"  # an encrypted case begins with any bytes
_AGREES, _DIFFERS = 0, 1


class BundleIsSealed(InvestigatorError):
    """A bundle is to be checked that only its recipients can open."""

    def __init__(self, path: Path) -> None:
        """Say how a recipient opens it."""
        sentence = message(
            "Bundle",
            "{file} is sealed for its recipients; one of them opens it first: age --decrypt -i KEY {file} > bundle.zip",
        )
        super().__init__(sentence.format(file=isolate(path.name)))


class BundleUnreadable(InvestigatorError):
    """The verifier could not read what it was given."""

    def __init__(self, path: Path, words: str) -> None:
        """Pass on what the verifier said."""
        sentence = message("Bundle", "{file} cannot be checked: {words}")
        super().__init__(sentence.format(file=isolate(path.name), words=words.strip()))


@dataclass(frozen=True, slots=True)
class BundleCheck:
    """What the verifier found, in its own words."""

    agrees: bool
    words: str


def is_bundle(path: Path) -> bool:
    """Tell whether a file begins as a bundle does, open or sealed; raise `FileUnreachable` where it cannot be read."""
    beginning = _beginning(path)
    return beginning.startswith((_ZIP, _AGE))


def _beginning(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(len(_AGE))
    except OSError as error:
        raise FileUnreachable(path, error.strerror or str(error)) from error


def check_bundle(path: Path, head: str | None = None, fingerprint: str | None = None) -> BundleCheck:
    """Return what the independent verifier says of a bundle; raise `BundleIsSealed` or `BundleUnreadable`.

    `head` and `fingerprint` are compared as a report prints them.
    """
    if _beginning(path).startswith(_AGE):
        raise BundleIsSealed(path)
    words = [str(path)]
    words += ["--head", head] if head is not None else []
    words += ["--fingerprint", fingerprint] if fingerprint is not None else []
    code, said = _run_inside(words) if getattr(sys, "frozen", False) else _run_apart(words)
    if code not in {_AGREES, _DIFFERS}:
        raise BundleUnreadable(path, said)
    return BundleCheck(code == _AGREES, said)


def _run_apart(words: Sequence[str]) -> tuple[int, str]:
    """Run the verifier as a program of its own, which sees nothing of this one."""
    command = [sys.executable, "-I", "-X", "utf8", str(VERIFIER), *words]
    ended = subprocess.run(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        env=without_passphrases(),
        check=False,
    )
    return ended.returncode, ended.stdout


def _run_inside(words: Sequence[str]) -> tuple[int, str]:
    """Run the verifier where there is no other interpreter: its file as it is, with its own words and arithmetic."""
    kept, said = sys.argv, io.BytesIO()
    spoken = io.TextIOWrapper(said, encoding="utf-8", write_through=True)
    sys.argv = [str(VERIFIER), *words]
    code: object = _AGREES
    try:
        with contextlib.redirect_stdout(spoken), contextlib.redirect_stderr(spoken), localcontext():
            runpy.run_path(str(VERIFIER), run_name="__main__")
    except SystemExit as ended:
        code = ended.code
    finally:
        sys.argv = kept
    return code if isinstance(code, int) else _AGREES, said.getvalue().decode("utf-8")
