from __future__ import annotations

from datetime import date
from pathlib import Path

from investigator_desktop.domain.completeness import DayState, KeyedStatement
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.repeats import RepeatBasis
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.completeness import completeness, key_statement
from investigator_desktop.operations.completeness_detail import explained_ranges, repeated_pairs, repeats_of
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.importing import import_files
from investigator_desktop.operations.productions import place_of
from tests.operations.test_account_completeness import JANUARY, MARCH, case_with, tenge
from tests.operations.test_completeness import ACCOUNT, ACTOR, statement
from tests.operations.test_ledger import OWN, written


def test_every_range_says_why_it_is_in_its_state_and_which_evidence_tells_of_it(tmp_path: Path) -> None:
    first = statement(tmp_path, "1.csv", JANUARY, "100,00", [("13.01.2024", "50,00", "")], "150,00")
    third = statement(tmp_path, "3.csv", MARCH, "150,00", [("17.03.2024", "", "20,00")], "131,00")
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"%PDF-1.4\n%%EOF\n")
    with case_with(tmp_path, first, third) as case:
        import_files(case, [letter], ACTOR, Progress())
        days = (date(2024, 2, 1), date(2024, 2, 9))
        key_statement(case, KeyedStatement(3, ACCOUNT, "KZT", *days, "p. 1", credits=tenge(1)), ACTOR)
        (found,) = completeness(case)
        ranges = explained_ranges(found, {item.id: item for item in case.evidence()})
    told = [
        (one.part.state, [item.label for item in one.evidence], [str(reason) for reason in one.reasons])
        for one in ranges
    ]
    assert told[:3] == [
        (DayState.PROVEN, ["E1"], ["by the balances of the statement"]),
        (DayState.HELD, ["E3"], ["E3 is held and has not been read."]),
        (DayState.MISSING, [], ["No statement covers these days."]),
    ]
    state, labels, (reason,) = told[3]
    assert (state, labels) == (DayState.UNPROVEN, ["E2"])
    assert reason.startswith("E2: The closing balance is 131.00")


def test_a_repeated_entry_comes_with_the_one_that_counts_also_where_both_do(tmp_path: Path) -> None:
    row = "05.01.2024;;50,00;;12;Аренда"
    files = [written(tmp_path, f"{number}.csv", OWN, [row]) for number in (1, 2)]
    files[1].write_text(files[1].read_text("utf-8") + "\n06.01.2024;1,00;;;13;Еда", "utf-8")
    with case_with(tmp_path, *files) as case:
        (found,) = completeness(case)
        assert found.account_id is not None
        (repeat,) = repeats_of(case, found.account_id)
        (pair,) = repeated_pairs(case, [repeat])
        assert (repeat.basis, pair.decision) == (RepeatBasis.REFERENCE, None)
        assert {place_of(pair.counted), place_of(pair.repeated)} == {"E1 · 4", "E2 · 4"}
        keys = case.entry_keys_of([pair.repeated.id])
        decide(case, keys, DecisionKind.NO_REPEAT, ACTOR, reason="two rents")
        (pair,) = repeated_pairs(case, repeats_of(case, found.account_id))
        assert pair.decision is not None
        assert pair.decision.reason == "two rents"
