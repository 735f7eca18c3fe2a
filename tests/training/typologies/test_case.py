"""A synthetic case says the same each time, in files and in frames, and its truth adds up."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from investigator_desktop.domain.entry_frame import ENTRY_SCHEMA
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.payment_frame import PAYMENT_SCHEMA
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import read_statement_file
from investigator_desktop.training.typologies.case import TypologyCase, make_case
from investigator_desktop.training.typologies.deeds import Nature, Shown
from investigator_desktop.training.typologies.files import account_extracts, written_files
from investigator_desktop.training.typologies.frames import entry_frame
from investigator_desktop.training.typologies.payment_frames import FILE, payment_frame
from investigator_desktop.training.written import WrittenFile

SMALL = 1_000
OF_EACH_LAYOUT = 2
NOT_FACTS = {"other", "warnings", "search_text"}


@pytest.fixture(scope="module")
def case() -> TypologyCase:
    """Return a small case: one block with every scene."""
    return make_case(7, SMALL)


@pytest.fixture(scope="module")
def files(case: TypologyCase) -> tuple[WrittenFile, ...]:
    """Return its files, four of each layout."""
    seen: Counter[str] = Counter()
    chosen = []
    for file in written_files(case):
        seen[file.layout] += 1
        if seen[file.layout] <= OF_EACH_LAYOUT:
            chosen.append(file)
    return tuple(chosen)


@pytest.fixture(scope="module")
def readings(files: tuple[WrittenFile, ...]) -> tuple[FileReading, ...]:
    """Return what the importers read of the files."""
    return tuple(_read(file) for file in files)


def _read(file: WrittenFile) -> FileReading:
    accounts = tuple(statement.extract.account.number for statement in file.statements)
    answers = (Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, accounts),) if len(accounts) > 1 else ()
    sha256 = hashlib.sha256(file.content).hexdigest()
    return read_statement_file(file.content, file.name, sha256, Mapping(answers=answers), Progress())


def _read_entries(readings: tuple[FileReading, ...]) -> Iterator[pl.DataFrame]:
    for reading in readings:
        for statement in reading.statements:
            account = pl.lit(statement.account.key).alias("account")
            yield statement.entries.with_columns(account)


def _hashes(files: tuple[WrittenFile, ...]) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.content).hexdigest() for file in files}


def test_one_seed_gives_one_case_and_another_seed_another(case: TypologyCase) -> None:
    again, other = make_case(7, SMALL), make_case(8, SMALL)
    assert again.deeds == case.deeds
    assert again.transfers == case.transfers
    assert entry_frame(again).equals(entry_frame(case))
    assert other.deeds != case.deeds


def test_every_file_is_read_and_every_row_of_it(readings: tuple[FileReading, ...]) -> None:
    assert {reading.status for reading in readings} == {ReadStatus.OK}
    assert not [row for reading in readings for row in reading.unread_rows if row.needs_a_person]


def test_the_frames_are_what_the_importers_read_of_the_files(
    case: TypologyCase, files: tuple[WrittenFile, ...], readings: tuple[FileReading, ...]
) -> None:
    columns = ["account", *(name for name in ENTRY_SCHEMA if name not in NOT_FACTS)]
    order = ["account", "source_order"]
    read = pl.concat(list(_read_entries(readings))).select(columns).sort(order)
    made = entry_frame(case, _hashes(files)).filter(pl.col("file").is_in([file.name for file in files]))
    made = made.select(columns).sort(order)
    assert_frame_equal(made, read)


def test_the_payment_frame_is_what_the_importer_reads_of_the_operators_table(
    case: TypologyCase, files: tuple[WrittenFile, ...], readings: tuple[FileReading, ...]
) -> None:
    columns = [name for name in PAYMENT_SCHEMA if name not in NOT_FACTS]
    made = payment_frame(case, _hashes(files)).select(columns)
    assert_frame_equal(made, readings[-1].payments.select(columns))
    assert readings[-1].file_name == FILE


def test_statements_open_with_what_their_entries_leave_to_close(case: TypologyCase) -> None:
    for extract in account_extracts(case).values():
        assert extract.opening + extract.credit_sum - extract.debit_sum == extract.closing
        assert min((booking.balance for booking in extract.bookings), default=0) >= 0


def test_running_balances_move_by_each_amount(case: TypologyCase) -> None:
    frame = (
        entry_frame(case).filter(pl.col("running_balance").is_not_null()).sort("account", "bank_reference")
    )
    signed = pl.when(pl.col("direction") == "credit").then("amount").otherwise(-pl.col("amount"))
    moved = (pl.col("running_balance") - pl.col("running_balance").shift(1)).over("account")
    assert frame.filter(moved.is_not_null() & (moved != signed)).is_empty()


def test_each_movement_that_both_statements_show_is_two_entries_or_a_group(case: TypologyCase) -> None:
    counts = Counter(entry_frame(case)["movement"].to_list())
    subjects = case.stage.subjects
    for number, deed in enumerate(case.deeds, start=1):
        sides = (deed.payer.number in subjects) + (deed.beneficiary.number in subjects)
        if deed.shown is Shown.BOTH:
            assert counts[number] == sides
        else:
            assert counts[-deed.group] == 3


def test_references_rise_with_time_in_every_statement(case: TypologyCase) -> None:
    for extract in account_extracts(case).values():
        times = [booking.movement.at for booking in extract.bookings]
        assert times == sorted(times)


def test_every_planted_scene_names_rules_and_no_other_does(case: TypologyCase) -> None:
    for scene in case.scenes:
        assert bool(scene.rules) is (scene.nature is Nature.PLANTED)
    played = {deed.scene for deed in case.deeds} | {item.scene for item in case.transfers}
    assert {scene.number for scene in case.scenes} == played


def test_no_two_persons_or_accounts_share_a_number() -> None:
    case = make_case(3, 30_000)
    assert len({person.tax_id for person in case.persons}) == len(case.persons)
    shared = {scene.number for scene in case.scenes if scene.kind == "one account under many names"}
    deeds = [deed for deed in case.deeds if deed.scene not in shared]
    accounts = {account for deed in deeds for account in (deed.payer, deed.beneficiary) if account.number}
    assert len({account.number for account in accounts}) == len(accounts)


def test_a_larger_case_holds_more_blocks() -> None:
    small, large = make_case(5, SMALL), make_case(5, 12_000)
    assert large.entry_count >= 12_000
    planted = Counter(scene.kind for scene in large.scenes if scene.nature is Nature.PLANTED)
    assert planted.keys() == {scene.kind for scene in small.scenes if scene.nature is Nature.PLANTED}
