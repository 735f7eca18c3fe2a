from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from importlib.metadata import packages_distributions

from tests.architecture.house_rules import modules_in
from tests.architecture.source import PACKAGE, ROOT, Source, sources

# Never named in an import, and why they are needed all the same.
SILENT = {
    "tzdata": "time zones where the system has none; zoneinfo finds it",
}


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def declared() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {normal(re.split(r"[\[<>=!~; ]", requirement)[0]) for requirement in project["dependencies"]}


def imported(files: Iterable[Source]) -> set[str]:
    """Return the distributions behind the imports of the files."""
    modules = {name.partition(".")[0] for file in files for node in file.nodes for name in modules_in(node)}
    foreign = modules - sys.stdlib_module_names - {PACKAGE, ""}
    known = packages_distributions()
    return {normal(known.get(module, [module])[0]) for module in foreign}


def test_every_library_that_the_program_imports_is_declared() -> None:
    assert imported(sources(PACKAGE)) - declared() <= {"shiboken6"}


def test_every_declared_library_is_used() -> None:
    idle = declared() - imported(sources(PACKAGE)) - set(SILENT)
    assert not idle, f"Declared but never imported: {', '.join(sorted(idle))}"
