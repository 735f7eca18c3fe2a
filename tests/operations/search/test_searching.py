from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.custody import Receipt
from investigator_desktop.domain.decisions import DecisionKind
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.notes import Note, NoteKind, NoteState, NoteSubject, SubjectKind
from investigator_desktop.domain.search import GROUP_SIZE, HitKind
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.notes.keeping import keep_note
from investigator_desktop.operations.search.searching import search_case
from tests.casefile.builders import ACTOR, import_into, new_case, payments, ticking

ROWS: list[dict[str, object]] = [
    {
        "counterparty_name": "Ахметов Айдар",
        "remittance_info": "за билет",
        "counterparty_account": "KZ12 3456 7890",
    },
    {"counterparty_name": "AKHMETOV AIDAR", "remittance_info": "return"},
    {"counterparty_name": "احمدوف سلیم", "remittance_info": ""},
]
ROWS += [{"counterparty_name": f"Нурланов {number}", "remittance_info": "оплата"} for number in range(12)]


@pytest.fixture
def case(tmp_path: Path) -> Iterator[CaseFile]:
    with new_case(tmp_path / "case.idcase") as made:
        import_into(made, b"statement", ROWS)
        yield made


def kinds(case: CaseFile, text: str) -> dict[HitKind, int]:
    return {group.kind: group.count for group in search_case(case, text).groups}


@pytest.mark.parametrize("text", ["Ахметов", "akhmetov", "احمدوف"])
def test_a_name_is_found_in_every_script_wherever_it_was_typed(case: CaseFile, text: str) -> None:
    found = kinds(case, text)
    assert found[HitKind.PARTIES] == 3
    assert found[HitKind.ENTRIES] + found[HitKind.SPELLINGS] == 3


def test_what_is_written_and_what_is_only_spelled_alike_are_told_apart(case: CaseFile) -> None:
    result = search_case(case, "Ахметов")
    written, spelled = result.group(HitKind.ENTRIES), result.group(HitKind.SPELLINGS)
    assert written is not None
    assert [hit.text for hit in written.hits] == ["Ахметов Айдар"]
    assert spelled is not None
    assert [hit.text for hit in spelled.hits] == ["AKHMETOV AIDAR", "احمدوف سلیم"]
    assert len(spelled.entry_ids) == spelled.count


def test_an_entry_says_where_it_stands(case: CaseFile) -> None:
    group = search_case(case, "билет").group(HitKind.ENTRIES)
    assert group is not None
    hit = group.hits[0]
    assert hit.place == "E1 · Sheet1 · 10"
    assert hit.amount is not None
    assert hit.beside == "за билет"


def test_a_group_shows_few_and_counts_all(case: CaseFile) -> None:
    group = search_case(case, "Нурланов").group(HitKind.ENTRIES)
    assert group is not None
    assert (group.count, len(group.hits), group.has_more) == (12, GROUP_SIZE, True)


@pytest.mark.parametrize("text", ["125K ZT50", "125kzt50", "8612550"])
def test_an_account_is_found_by_its_figures_however_they_are_set(case: CaseFile, text: str) -> None:
    assert kinds(case, text)[HitKind.ACCOUNTS] == 1


def test_a_party_is_found_by_its_account(case: CaseFile) -> None:
    group = search_case(case, "34567").group(HitKind.PARTIES)
    assert group is not None
    assert group.hits[0].text == "Ахметов Айдар"
    assert group.hits[0].beside == "KZ1234567890"


@pytest.mark.parametrize("text", ["statement.xlsx", "E1", "bank"])
def test_evidence_is_found_by_file_label_and_source(case: CaseFile, text: str) -> None:
    assert HitKind.EVIDENCE in kinds(case, text)


def test_a_note_is_found_in_another_script_and_leads_to_its_entry(case: CaseFile) -> None:
    first = case.entry_ids(EntryQuery())[0]
    about = NoteSubject(SubjectKind.ENTRIES)
    keep_note(case, Note(NoteKind.TASK, about, "Спросить Ержанова", NoteState.OPEN), ACTOR, entry_ids=[first])
    decide(case, case.entry_keys_of([first]), DecisionKind.NOTE, ACTOR, value="Ержанов не ответил")
    group = search_case(case, "Yerzhanov").group(HitKind.NOTES)
    assert group is not None
    assert group.count == 2
    assert {hit.entry_id for hit in group.hits} == {first}


def test_money_transfers_are_found_by_both_parties(tmp_path: Path) -> None:
    row: dict[str, object] = {
        "kind": "money_transfer", "payer_name": "Karimov Timur", "beneficiary_name": "Алиев Руслан",
        "control_no": "770011", "currency": "USD", "search_text": "karimov timur алиев руслан 770011",
    }  # fmt: skip
    with new_case(tmp_path / "other.idcase") as case:
        with case.unit_of_work(ACTOR, ticking(), "import", {}) as work:
            item = work.acquire(
                b"list", "list.xlsx", datetime(2026, 2, 1, tzinfo=UTC), Receipt("Operator", "Order")
            )
            run = work.begin_run(item.id, "x", "ok", message("Import", "All of it"), "{}")
            work.add_payments(run, payments([row]))
        for text in ("Каримов", "Aliev", "770011"):
            group = search_case(case, text).group(HitKind.TRANSFERS)
            assert group is not None
            assert group.hits[0].text == "770011"


def test_nothing_is_searched_for_one_letter(case: CaseFile) -> None:
    assert search_case(case, "А").groups == ()


def test_a_change_of_the_case_is_searched_at_once(case: CaseFile) -> None:
    assert HitKind.PARTIES not in kinds(case, "Оразбаев")
    import_into(case, b"second", [{"counterparty_name": "Orazbayev B."}])
    assert kinds(case, "Оразбаев")[HitKind.PARTIES] == 1
