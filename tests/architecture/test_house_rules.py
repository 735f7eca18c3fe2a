from __future__ import annotations

import re

import pytest

from tests.architecture.house_rules import HOUSE_RULES, HouseRule, long_functions, sample
from tests.architecture.source import PACKAGE, ROOT, Source, sources

LONGEST_MODULE = 300
LONGEST_FUNCTION = 50
OWN_SOURCES = tuple(sources(PACKAGE))
ALL_SOURCES = (*OWN_SOURCES, *sources("build_scripts", "tests"))

each_rule = pytest.mark.parametrize("rule", HOUSE_RULES, ids=[rule.broken[:30] for rule in HOUSE_RULES])


@each_rule
def test_the_sources_keep_the_rule(rule: HouseRule) -> None:
    places = [f"{source.path}:{line}" for source in OWN_SOURCES for line in rule.violations(source)]
    assert not places, "\n".join([rule.sentence, *places])


@each_rule
def test_the_rule_finds_the_example_that_breaks_it(rule: HouseRule) -> None:
    assert list(rule.violations(sample(rule.broken, rule)))


@each_rule
def test_the_rule_leaves_the_good_example_alone(rule: HouseRule) -> None:
    assert not list(rule.violations(sample(rule.kept, rule)))


def test_no_module_is_longer_than_one_idea() -> None:
    lengths = {source.path: source.text.count("\n") for source in shipped()}
    long = [f"{path} has {length} lines" for path, length in lengths.items() if length > LONGEST_MODULE]
    assert not long, "\n".join(["A module is one idea: split it.", *long])


def test_no_function_is_longer_than_a_page() -> None:
    long = [found for source in ALL_SOURCES for found in long_functions(source, LONGEST_FUNCTION)]
    assert not long, "\n".join(["A function is one step: split it.", *long])


def test_no_source_names_a_folder_of_the_machine_it_was_written_on() -> None:
    checkout = re.compile(r"/(work|root|farm)/[a-z.]|bash_jobs")
    named = [
        f"{source.path}:{number}"
        for source in ALL_SOURCES
        for number, line in enumerate(source.text.splitlines(), start=1)
        if checkout.search(line) and "re.compile" not in line
    ]
    assert not named, "\n".join(["The project speaks of itself alone.", *named])


def test_the_top_level_holds_what_was_agreed_and_nothing_else() -> None:
    agreed = {
        "investigator_desktop", "resources", "translations", "build_scripts", "tests",
        "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md",
    }  # fmt: skip
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert found <= agreed, f"These do not belong on the top level: {', '.join(sorted(found - agreed))}"


def shipped() -> tuple[Source, ...]:
    return tuple(source for source in ALL_SOURCES if not source.path.startswith("tests/"))
