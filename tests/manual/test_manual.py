"""The manual speaks of the program as it is: its codes, questions and commands exist, and no warning is missing."""

from __future__ import annotations

import argparse
import ast
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from investigator_desktop.app.arguments import command_parser
from investigator_desktop.app.commands import COMMANDS
from investigator_desktop.domain.entry_warnings import EntryWarning
from investigator_desktop.domain.layout import QuestionKind
from investigator_desktop.domain.statement import UnreadReason, UnreadRow
from investigator_desktop.foundation.catalogue import Catalogue
from investigator_desktop.importers.known_layouts.mapping_text import mapping_from_text
from investigator_desktop.importers.reading.record_texts.record_sheets import RecordWarning

ROOT = Path(__file__).resolve().parents[2]
MANUAL = ROOT / "resources" / "manual" / "en"
PAGES = sorted(MANUAL.glob("*.md"))
GUIDE = ROOT / "investigator_desktop" / "importers" / "README.md"
WARNING = "SourceWarning"
_CODES = re.compile(r"`([a-z][a-z_]+)`")
_LINK = re.compile(r"\]\(([^)#]+)(?:#[\w-]+)?\)")
_FENCED = re.compile(r"```toml\n(.*?)```", re.DOTALL)


def text(name: str) -> str:
    return (MANUAL / name).read_text(encoding="utf-8")


def section(page: str, title: str) -> str:
    return text(page).split(f"## {title}\n")[1].split("\n## ")[0]


def codes_of_tables(section_text: str) -> set[str]:
    """Return the codes in the first cell of each row."""
    rows = (line.split("|")[1] for line in section_text.splitlines() if line.startswith("| `"))
    return {code for cell in rows for code in _CODES.findall(cell)}


def codes_of_sources() -> Iterator[str]:
    """Yield every code that the package writes down where it makes the warning of a file."""
    for path in sorted((ROOT / "investigator_desktop").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if f"{WARNING}(" not in source:
            continue
        tree = ast.parse(source)
        constants = {
            target.id: node.value.value
            for node in tree.body
            if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
            for target in node.targets
            if isinstance(target, ast.Name) and isinstance(node.value.value, str)
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == WARNING
                and node.args
            ):
                code = node.args[0]
                if isinstance(code, ast.Constant) and isinstance(code.value, str):
                    yield code.value
                elif isinstance(code, ast.Name) and code.id in constants:
                    yield constants[code.id]


def test_every_warning_of_an_entry_is_explained_and_no_other() -> None:
    told = codes_of_tables(section("warnings.md", "Of an entry or a transfer"))
    assert told == {warning.value for warning in EntryWarning}


def test_every_warning_of_a_file_is_explained_and_no_other() -> None:
    told = codes_of_tables(section("warnings.md", "Of a file"))
    made = set(codes_of_sources())
    assert len(made) > 10
    assert told == made | {warning.value for warning in RecordWarning}


def test_every_reason_of_a_row_left_out_is_named_and_those_that_need_a_person_apart() -> None:
    rows = section("warnings.md", "Rows left out")
    told = set(_CODES.findall(rows))
    assert told == {reason.value for reason in UnreadReason}
    needing = {reason.value for reason in UnreadReason if UnreadRow(None, reason, "").needs_a_person}  # type: ignore[arg-type]
    assert codes_of_tables(rows) == needing


def test_every_question_is_explained() -> None:
    told = {
        line.rsplit("`", 2)[1]
        for line in text("questions-and-answers.md").splitlines()
        if line.endswith("` |")
    }
    assert told == {kind.value for kind in QuestionKind}


@pytest.mark.parametrize("page", [*PAGES, GUIDE], ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    targets = [target for target in _LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target]
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_the_first_page_lists_all_others() -> None:
    assert {page.name for page in PAGES} == {*_LINK.findall(text("README.md")), "README.md"}


def commands_of(page: Path) -> Iterator[list[str]]:
    """Yield the words of each line that calls the program."""
    for line in page.read_text(encoding="utf-8").splitlines():
        if line.strip().startswith("investigator-desktop "):
            yield shlex.split(line.strip())[1:]


@pytest.mark.parametrize("page", [*PAGES, GUIDE], ids=lambda page: page.name)
def test_every_command_in_it_is_one_that_the_program_understands(page: Path) -> None:
    parser = command_parser(COMMANDS, Catalogue("en", {}))
    for words in commands_of(page):
        if "--help" not in words:
            assert isinstance(parser.parse_args(words), argparse.Namespace)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_mapping_in_it_is_one_that_the_program_reads(page: Path) -> None:
    for mapping in _FENCED.findall(page.read_text(encoding="utf-8")):
        assert tomllib.loads(mapping)
        mapping_from_text(mapping)
