from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from investigator_desktop.analysis.reconciliation import reconcile
from investigator_desktop.analysis.red_flags.integrity import (
    INTEGRITY_RULES,
    J1,
    J2,
    J3,
    J4,
    J5,
    J6,
    J7,
    J8,
    J9,
    J10,
)
from investigator_desktop.analysis.red_flags.integrity.balances import CHAIN
from investigator_desktop.analysis.red_flags.integrity.gate import standing_of
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import EvidenceItem, StatementRecord
from investigator_desktop.domain.completeness import AccountCompleteness, DayRange, DayState, ProofGrade, Seam
from investigator_desktop.domain.entry_frame import entry_key
from investigator_desktop.domain.integrity_material import (
    INTEGRITY_ENTRIES,
    AbsentRows,
    IntegrityMaterial,
    IntegrityRule,
    LoneLeg,
)
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.red_flags import MissingKind, Outcome, RuleAnswer, filled
from investigator_desktop.domain.statement import (
    AccountIdentity,
    BalanceCheck,
    Reconciliation,
    ReconciliationState,
)
from investigator_desktop.domain.workbook_properties import WorkbookProperties
from investigator_desktop.foundation.catalogue import Message, message
from tests.analysis.builders import draft

ACCOUNT = AccountIdentity("KZ001", "KZ001", "KZT", holder="Holder")
MADE = datetime(2024, 2, 1, 10, 0)
TOTAL = message("Reconciliation", "The printed total of credits is the sum of the credits read.")


def tenge(units: int) -> Money:
    return Money(units, 2, "KZT")


def item(number: int) -> EvidenceItem:
    acquired = datetime(2024, 3, 1, tzinfo=UTC)
    return EvidenceItem(number, number, f"{number:064}", f"{number}.xlsx", 1, None, acquired, Actor("A"))


def record(number: int, checks: tuple[BalanceCheck, ...] = ()) -> StatementRecord:
    states = {check.state for check in checks}
    state = (
        ReconciliationState.FAIL if ReconciliationState.FAIL in states else ReconciliationState.INCONCLUSIVE
    )
    told = Reconciliation(state, Message("Reconciliation", ""), None, checks)
    nothing = tenge(0)
    return StatementRecord(
        number, 1, ACCOUNT, item(number), "Sheet1", None, None, None, None, 0, nothing, nothing, told
    )


def account(
    records: tuple[StatementRecord, ...], ranges: tuple[DayRange, ...] = (), seams: tuple[Seam, ...] = ()
) -> AccountCompleteness:
    nothing = tenge(0)
    return AccountCompleteness(1, ACCOUNT, "KZT", ranges, (), nothing, nothing, 0, 0, records, seams, (), ())


def rows(
    days: list[int], *, zones: list[str | None] | None = None, warnings: dict[int, str] | None = None
) -> pl.DataFrame:
    """Return rows of one statement on days of January in the order of the source, from row 10 on."""
    count = len(days)
    columns = {
        "entry_key": [entry_key("0" * 64, "Sheet1", 10 + n, 0) for n in range(count)],
        "account_id": [1] * count,
        "evidence_id": [1] * count,
        "statement_id": [1] * count,
        "sheet": ["Sheet1"] * count,
        "row": [10 + n for n in range(count)],
        "source_order": list(range(count)),
        "day": [date(2024, 1, 1) + timedelta(days=day) for day in days],
        "zone": zones or [None] * count,
        "warnings": [(warnings or {}).get(n) for n in range(count)],
    }
    return pl.DataFrame(columns, schema=INTEGRITY_ENTRIES)


def part(state: DayState, first: int, last: int) -> DayRange:
    return DayRange(date(2024, 1, first), date(2024, 1, last), state, ProofGrade.NONE)


BROKEN = BalanceCheck(CHAIN, ReconciliationState.FAIL, tenge(5), tenge(4), Place("Sheet1", 11))
WRONG_TOTAL = BalanceCheck(TOTAL, ReconciliationState.FAIL, tenge(9), tenge(8), None)
GOOD = BalanceCheck(TOTAL, ReconciliationState.PASS, tenge(9), tenge(9), None)
FULL = IntegrityMaterial(
    accounts=(
        account(
            (record(1, (BROKEN, WRONG_TOTAL)), record(2, (BROKEN, WRONG_TOTAL))),
            (part(DayState.PROVEN, 1, 3), part(DayState.MISSING, 4, 6), part(DayState.OVERLAPPING, 7, 8)),
            (Seam(record(1), record(2), tenge(100), tenge(70), Place("Sheet1", 12), Place("Sheet1", 10)),),
        ),
    ),
    evidence=(item(1), item(2)),
    entries=rows(
        [0, 1, 5, 3, 6],
        zones=["+06:00", "+06:00", "+05:00", None, "+05:00"],
        warnings={1: "identifier_leading_zero_lost mixed_script", 2: "mixed_script"},
    ),
    properties=((item(1), WorkbookProperties("Bank", "Clerk", MADE, MADE + timedelta(days=2))),),
    legs=(LoneLeg(1, b"k" * 32, "KZ002", "E1 · Sheet1 · 10"),),
    absent=(AbsentRows(1, item(1), item(2), (b"a" * 32,)),),
    compared_count=1,
)


@pytest.mark.parametrize("rule", INTEGRITY_RULES, ids=lambda rule: rule.id)
def test_every_rule_about_records_finds_what_is_there(rule: IntegrityRule) -> None:
    found = rule.search(FULL)

    assert found.rule_id == rule.id
    assert found.outcome is Outcome.FOUND
    for one in found.findings:
        assert "{" not in str(filled(one.sentence, one.facts))
    assert len({one.key for one in found.findings}) == len(found.findings)


BARE = replace(
    FULL,
    accounts=(account((record(1),)),),
    entries=rows([0]).clear(),
    properties=(),
    legs=None,
    absent=(),
    compared_count=0,
)


@pytest.mark.parametrize("rule", INTEGRITY_RULES, ids=lambda rule: rule.id)
def test_what_no_source_tells_is_not_computable_and_says_what_is_missing(rule: IntegrityRule) -> None:
    found = rule.search(BARE)

    assert found.outcome is Outcome.NOT_COMPUTABLE
    assert {one.kind for gap in found.gaps for one in gap.missing} == {MissingKind.SOURCE}


CLEAN = replace(
    FULL,
    accounts=(
        account(
            (record(1, (GOOD, replace(BROKEN, state=ReconciliationState.PASS))),),
            (part(DayState.PROVEN, 1, 3),),
            (Seam(record(1), record(2), tenge(100), tenge(100)),),
        ),
    ),
    entries=rows([0, 1, 1, 2]),
    properties=((item(1), WorkbookProperties("Bank", "Bank", MADE, MADE)),),
    legs=(),
    absent=(),
)


@pytest.mark.parametrize("rule", INTEGRITY_RULES, ids=lambda rule: rule.id)
def test_records_that_hold_give_nothing(rule: IntegrityRule) -> None:
    assert rule.search(CLEAN).outcome is Outcome.NOT_FOUND


def test_gap_and_overlap_are_told_apart_with_their_days() -> None:
    gap, overlap = J1.search(FULL).findings

    assert "No statement covers the 3 days" in str(filled(gap.sentence, gap.facts))
    assert "Two statements cover the 2 days" in str(filled(overlap.sentence, overlap.facts))


def test_a_break_names_its_row_and_a_total_is_no_break() -> None:
    broken, total = J3.search(FULL).findings[0], J4.search(FULL).findings[0]

    assert "E1 · Sheet1 · 11" in str(filled(broken.sentence, broken.facts))
    assert broken.witness.entry_keys == (entry_key("0" * 64, "Sheet1", 11, 0),)
    assert "9" in str(filled(total.sentence, total.facts))


def test_the_chain_is_known_by_the_name_that_reconciliation_gives_it() -> None:
    checks = reconcile(draft([("2024-01-01", 100, 100), ("2024-01-02", 100, 250)])).checks

    assert CHAIN.source in [check.name.source for check in checks]


def test_the_seam_names_both_places() -> None:
    [found] = J2.search(FULL).findings
    text = str(filled(found.sentence, found.facts))

    assert "E1 · Sheet1 · 12" in text
    assert "E2 · Sheet1 · 10" in text


@given(st.lists(st.integers(0, 6), min_size=2, max_size=9))
def test_rows_are_out_of_order_only_where_they_neither_rise_nor_fall(days: list[int]) -> None:
    ordered = days in (sorted(days), sorted(days, reverse=True))
    material = replace(CLEAN, entries=rows(days))

    found = J6.search(material).findings
    assert bool(found) is not ordered
    for one in found:
        positions = [key[1] for key in _rows_of(material, one.witness.entry_keys)]
        assert len(positions) == 2
        assert positions[1] == positions[0] + 1


def _rows_of(material: IntegrityMaterial, keys: tuple[bytes, ...]) -> list[tuple[bytes, int]]:
    told = dict(material.entries.select("entry_key", "row").iter_rows())
    return [(key, told[key]) for key in keys]


def test_a_workbook_saved_by_the_program_that_made_it_is_not_changed() -> None:
    silent = WorkbookProperties("openpyxl", "", MADE, MADE + timedelta(seconds=2))
    other = WorkbookProperties("Bank", "Clerk")

    assert J7.search(replace(CLEAN, properties=((item(1), silent),))).outcome is Outcome.NOT_FOUND
    assert J7.search(replace(CLEAN, properties=((item(1), other),))).outcome is Outcome.FOUND


def test_marked_rows_are_counted_and_the_first_is_the_witness() -> None:
    [damaged], [odd] = J8.search(FULL).findings, J9.search(FULL).findings

    assert {fact.name: fact.value for fact in damaged.facts}["count"] == 1
    assert {fact.name: fact.value for fact in odd.facts}["count"] == 2
    assert len(odd.witness.entry_keys) == 1


def test_the_gate_blocks_what_contradicts_and_cautions_where_it_is_open() -> None:
    answers: list[RuleAnswer] = [rule.search(FULL) for rule in INTEGRITY_RULES]
    standing = standing_of(FULL.accounts[0], answers)

    assert {block.rule_id for block in standing.blocks} == {"J2", "J3", "J4"}
    assert "E1 · Sheet1 · 11" in [block.place for block in standing.blocks]
    cautions = {str(filled(one.sentence, one.facts)) for one in standing.cautions}
    assert len(cautions) == 4


def test_a_statement_that_proves_nothing_is_a_caution_and_no_block() -> None:
    bare = account((record(1),), (part(DayState.UNPROVEN, 1, 3),))
    standing = standing_of(bare, [J5.search(CLEAN), J10.search(CLEAN)])

    assert standing.blocks == ()
    assert "not proven" in str(filled(standing.cautions[0].sentence, standing.cautions[0].facts))
