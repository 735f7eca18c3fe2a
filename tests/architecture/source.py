"""A source file of the project as the house rules look at it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "investigator_desktop"
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Source:
    """The path below the checkout, with forward slashes, and the text of a Python file."""

    path: str
    text: str

    @cached_property
    def nodes(self) -> tuple[ast.AST, ...]:
        """Return every node of the syntax tree."""
        return tuple(ast.walk(ast.parse(self.text)))

    def is_in(self, *folders: str) -> bool:
        """Tell whether the file is, or lies in, one of these places of the package."""
        return any(self.path.startswith(f"{PACKAGE}/{folder}") for folder in folders)


def sources(*folders: str) -> Iterator[Source]:
    """Read the Python files below the given folders of the checkout."""
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield Source(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8"))
