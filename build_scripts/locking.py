"""Writes the lock: one list of exact packages with hashes, for every supported Python and system."""

from __future__ import annotations

from collections.abc import Sequence

from build_scripts.environment import LOCK, OUTPUT, ROOT, BuildError, call, make_environment, python_of

RESOLVER = "uv==0.13.9"
RESOLVER_ENVIRONMENT = OUTPUT / "resolver"
OPTIONS = (
    "--universal",
    "--python-version=3.11",
    "--extra=development",
    "--generate-hashes",
    "--no-emit-index-url",
    "--no-emit-find-links",
    "--no-header",
    "--quiet",
)


def write_lock(arguments: Sequence[str]) -> int:
    """Resolve pyproject.toml anew, keeping locked versions unless the arguments say --upgrade."""
    python = python_of(RESOLVER_ENVIRONMENT)
    if not python.exists():
        make_environment(RESOLVER_ENVIRONMENT)
    if call([python, "-m", "pip", "install", "--quiet", RESOLVER]) != 0:
        raise BuildError(f"The resolver {RESOLVER} could not be installed; the lines above say why.")
    lock = LOCK.relative_to(ROOT).as_posix()
    return call(
        [python, "-m", "uv", "pip", "compile", *OPTIONS, "--output-file", lock, *arguments, "pyproject.toml"]
    )
