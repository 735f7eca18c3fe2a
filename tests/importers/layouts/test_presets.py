"""Shipped presets: each is whole, and a chosen one reads its bank's files and no other bank's."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from investigator_desktop.domain.layout import Field, Mapping
from investigator_desktop.domain.statement import FileReading, ReadStatus
from investigator_desktop.foundation.hashing import sha256_hex
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.importers import interpret
from investigator_desktop.importers.known_layouts.presets import presets
from investigator_desktop.importers.known_layouts.presets_fit import fits, mapping_of, named_as
from investigator_desktop.importers.known_layouts.presets_text import (
    Preset,
    preset_document,
    preset_from_document,
)
from investigator_desktop.importers.reading import read_raw
from tests.importers.layouts.builders import (
    MOVEMENTS,
    OTHER_NAME,
    OWN,
    OWN_ID,
    OWN_NAME,
    Cell,
    Movement,
    sums,
    the_one,
    xlsx,
)

_MONEY = {Field.AMOUNT, Field.CREDIT, Field.DEBIT}


def _preset(layout_id: str) -> Preset:
    return next(preset for preset in presets() if preset.id == layout_id)


def _value(field: Field, move: Movement) -> Cell:
    """Return a cell that fits under the title of a field."""
    us_or_them = {True: OWN_NAME, False: move.name}
    values: dict[Field, Cell] = {
        Field.BOOKED_AT: f"{move.day:02}.01.2024",
        Field.VALUE_ON: f"{move.day:02}.01.2024",
        Field.AMOUNT: move.amount,
        Field.AMOUNT_2: move.amount,
        Field.CREDIT: move.amount if move.is_credit else None,
        Field.DEBIT: None if move.is_credit else move.amount,
        Field.DIRECTION: "входящий" if move.is_credit else "исходящий",
        Field.CURRENCY: "KZT",
        Field.ACCOUNT: OWN,
        Field.HOLDER_ID: OWN_ID,
        Field.ACCOUNT_HOLDER: OWN_NAME,
        Field.COUNTERPARTY_NAME: move.name,
        Field.COUNTERPARTY_ID: move.id,
        Field.PAYER_NAME: us_or_them[not move.is_credit],
        Field.BENEFICIARY_NAME: us_or_them[move.is_credit],
        Field.PAYER_ID: move.id if move.is_credit else OWN_ID,
        Field.BENEFICIARY_ID: OWN_ID if move.is_credit else move.id,
        Field.PAYER_ACCOUNT: move.account if move.is_credit else OWN,
        Field.BENEFICIARY_ACCOUNT: OWN if move.is_credit else move.account,
        Field.REMITTANCE_INFO: move.purpose,
        Field.LINE_NUMBER: move.day,
    }
    return values.get(field)


def _sheet(preset: Preset, *above: str) -> bytes:
    """Return a workbook of this layout; one column of amounts has signs where nothing else gives the direction."""
    fields = [column.field for column in preset.columns]
    has_direction = bool(set(fields) & {Field.DIRECTION, Field.CREDIT, Field.PAYER_NAME})
    body = [
        [
            -move.amount
            if field is Field.AMOUNT and not has_direction and not move.is_credit
            else _value(field, move)
            for field in fields
        ]
        for move in MOVEMENTS
    ]
    titles: list[Cell] = list(preset.titles)
    return xlsx(
        {
            "Sheet1": [
                *([line] for line in above),
                [f"Номер счета: {OWN}"],
                [f"Клиент: {OWN_NAME}"],
                titles,
                *body,
            ]
        }
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads one file again and again."""

    content: bytes

    def __call__(self, mapping: Mapping) -> FileReading:
        raw = read_raw(self.content, "statement.xlsx", Progress())
        return interpret(raw, "statement.xlsx", sha256_hex(self.content), len(self.content), mapping)


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.id)
def test_a_shipped_preset_is_whole(preset: Preset) -> None:
    fields = [column.field for column in preset.columns]
    assert Field.BOOKED_AT in fields
    assert set(fields) & _MONEY
    assert preset_from_document(preset_document(preset)) == preset
    assert bool(preset.bank) == bool(preset.names)
    used = [field for field in fields if field is not Field.OTHER]
    assert len(used) == len(set(used)), "two columns hold one field"


def test_no_two_presets_have_one_id_or_the_same_titles_of_one_bank() -> None:
    assert len({preset.id for preset in presets()}) == len(presets())
    assert len({(preset.bank, preset.titles) for preset in presets()}) == len(presets())


_ONE_ROW = [preset for preset in presets() if preset.header_rows == 1]


@pytest.mark.parametrize("preset", _ONE_ROW, ids=lambda preset: preset.id)
def test_a_chosen_preset_reads_a_file_of_its_layout(preset: Preset) -> None:
    read = _Reader(_sheet(preset, preset.bank))
    first = read(Mapping())
    fit = fits(first, preset)
    assert fit.is_fitting, fit.reason
    reading = named_as(read(mapping_of(first, preset, Mapping())), preset)
    assert reading.status is ReadStatus.OK, reading.sentence
    assert [layout.id for layout in reading.layouts] == [preset.id]
    assert [column.field for column in reading.layouts[0].columns] == [
        column.field for column in preset.columns
    ]
    draft = the_one(reading)
    assert draft.account.key == OWN
    assert sums(draft.entries) == {"credit": (2, "257745.70"), "debit": (2, "5000.00")}
    assert OWN_NAME not in draft.entries["counterparty_name"].to_list()
    if Field.COUNTERPARTY_NAME in {column.field for column in preset.columns}:
        assert OTHER_NAME in draft.entries["counterparty_name"].to_list()


_OF_BANKS = [preset for preset in _ONE_ROW if preset.bank]


@pytest.mark.parametrize("preset", _OF_BANKS, ids=lambda preset: preset.id)
def test_a_chosen_preset_is_refused_for_a_file_that_names_another_bank(preset: Preset) -> None:
    other = next(one for one in _OF_BANKS if one.bank != preset.bank)
    reading = _Reader(_sheet(preset, other.marks.words[0]))(Mapping())
    is_own = "KZ722" in preset.marks.iban_banks  # the account in the file is of this bank
    assert fits(reading, preset).is_fitting is is_own


@pytest.mark.parametrize("preset", _OF_BANKS, ids=lambda preset: preset.id)
def test_few_titles_name_a_layout_only_where_the_file_names_the_bank(preset: Preset) -> None:
    has_many = len(preset.columns) >= 12
    named = _Reader(_sheet(preset, preset.bank))(Mapping()).layouts[0].id
    unnamed = _Reader(_sheet(preset))(Mapping()).layouts[0].id
    assert named == preset.id
    assert (unnamed == preset.id) is (has_many or preset.marks.iban_banks == ("KZ722",))
