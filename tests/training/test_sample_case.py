from __future__ import annotations

import json
import tomllib
import zipfile
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest

from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.training.sample_case import SEED, SampleCase, make_sample_case
from investigator_desktop.training.truth import links, single_legs
from investigator_desktop.training.written import FileNature, PlantKind

SHIPPED = RESOURCES / "sample_case"
SMALL = 1_000_000


def contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


def unpacked(content: bytes) -> object:
    """Return an archive's parts with their dates, since compressors differ between systems; else the bytes."""
    if not zipfile.is_zipfile(BytesIO(content)):
        return content
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return [(part.filename, part.date_time, archive.read(part)) for part in archive.infolist()]


def test_two_runs_write_the_same_bytes(sample_case: SampleCase, tmp_path: Path) -> None:
    again = make_sample_case(tmp_path)
    assert contents(again.truth_file.parent) == contents(sample_case.truth_file.parent)


def test_the_shipped_case_is_what_the_generator_writes(sample_case: SampleCase) -> None:
    written, shipped = contents(sample_case.truth_file.parent), contents(SHIPPED)
    shipped.pop("README.md")
    assert written.keys() == shipped.keys()
    different = [name for name in written if unpacked(written[name]) != unpacked(shipped[name])]
    assert not different, "Write the shipped case anew with investigator_desktop.training.sample_case."


def test_another_seed_tells_the_story_with_other_amounts(sample_case: SampleCase, tmp_path: Path) -> None:
    other = make_sample_case(tmp_path, SEED + 1)
    assert [file.name for file in other.story.files] == [file.name for file in sample_case.story.files]
    assert other.truth_file.read_bytes() != sample_case.truth_file.read_bytes()


def test_the_shipped_case_is_small() -> None:
    assert sum(len(content) for content in contents(SHIPPED).values()) < SMALL


def test_the_truth_adds_up(sample_case: SampleCase) -> None:
    truth = json.loads(sample_case.truth_file.read_text("utf-8"))
    expected = {"pass": True, "fail": False}
    for file in truth["files"]:
        for statement in file["statements"]:
            assert statement["credit_count"] + statement["debit_count"] == statement["entry_count"]
            if statement["reconciliation"] == "inconclusive":
                continue
            moved = Decimal(statement["credit_sum"]) - Decimal(statement["debit_sum"])
            closing = Decimal(statement["opening_balance"]) + moved
            is_right = closing == Decimal(statement["closing_balance"])
            assert is_right is expected[statement["reconciliation"]]


def test_only_the_statement_with_the_missing_row_fails(sample_case: SampleCase) -> None:
    truth = json.loads(sample_case.truth_file.read_text("utf-8"))
    failed = [
        file["file"]
        for file in truth["files"]
        for statement in file["statements"]
        if statement["reconciliation"] == "fail"
    ]
    missing = [plant for plant in sample_case.story.plants if plant.kind is PlantKind.MISSING_ROW]
    assert failed == [plant.file for plant in missing]


@pytest.mark.parametrize("kind", list(PlantKind))
def test_everything_wrong_on_purpose_is_there_once(sample_case: SampleCase, kind: PlantKind) -> None:
    assert [plant.kind for plant in sample_case.story.plants].count(kind) == 1


def test_movements_between_accounts_of_the_case_are_in_both_files(sample_case: SampleCase) -> None:
    found = list(links(sample_case.story.files))
    assert len(found) > 200
    for link in found:
        assert link.debit.booking.counterparty == link.credit.booking.account


def test_a_movement_shown_by_one_side_alone_is_explained_by_what_was_planted(sample_case: SampleCase) -> None:
    legs = [entry.booking.movement for _, entry in single_legs(sample_case.story)]
    april = [item for item in legs if item.payer.bank.code == "002" or item.beneficiary.bank.code == "002"]
    guesthouse = [item for item in legs if item.beneficiary.bank.country == "UZ"]
    assert len(guesthouse) == 1
    assert len(april) + len(guesthouse) == len(legs)
    assert {item.at.month for item in april} == {4}


def test_the_description_names_every_subject_and_its_answers(sample_case: SampleCase) -> None:
    case = tomllib.loads(sample_case.case_file.read_text("utf-8"))
    numbers = [subject["account"] for subject in case["subject"]]
    assert numbers == [account.number for account in sample_case.story.accounts]
    names = {path.name for path in sample_case.evidence_folder.iterdir()}
    for answer in case["answer"]:
        assert answer["file"] in names
        assert set(answer["choices"]) <= set(numbers)


def test_the_folder_holds_every_nature_of_file(sample_case: SampleCase) -> None:
    assert {file.nature for file in sample_case.story.files} == set(FileNature)
