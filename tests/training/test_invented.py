from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from python_calamine import load_workbook

from investigator_desktop.training.identifiers import iban_remainder, iin_check_digit
from investigator_desktop.training.sample_case import SampleCase
from investigator_desktop.training.written import WrittenFile

TWELVE_DIGITS = re.compile(r"(?<![\dA-Z])\d{12}(?!\d)")
IBAN = re.compile(r"KZ\d{2}[0-9A-Z]{16}")
BIC = re.compile(r"\b[A-Z]{4}(?:KZ|KG|UZ|AF)[A-Z0-9]{2}\b")
PHONE = re.compile(r"\+\d{1,3}[ (]*(\d{2,3})\)?[ \d-]{7,}")


def texts(file: WrittenFile) -> Iterator[str]:
    if file.layout == "damaged":
        yield file.content.decode("utf-8", "ignore")
    elif file.name.endswith((".xlsx", ".xls")):
        book = load_workbook(BytesIO(file.content))
        for name in book.sheet_names:
            for row in book.get_sheet_by_name(name).to_python():
                yield from (cell for cell in row if isinstance(cell, str))
    else:
        yield file.content.decode("cp1251")


def every_text(case: SampleCase) -> Iterator[str]:
    for file in case.story.files:
        yield from texts(file)


def test_no_iin_or_bin_has_a_month(sample_case: SampleCase) -> None:
    found = {number for text in every_text(sample_case) for number in TWELVE_DIGITS.findall(text)}
    assert len(found) > 50
    for number in found:
        assert number[2:4] == "00", number
        assert iin_check_digit(number[:11]) == int(number[11])


def test_every_iban_is_well_made_and_of_no_bank(sample_case: SampleCase) -> None:
    found = {number for text in every_text(sample_case) for number in IBAN.findall(text)}
    assert len(found) > 50
    for number in found:
        assert re.fullmatch(r"KZ\d{2}00[0-4]TRN\d{10}", number)
        assert iban_remainder(number) == 1


def test_every_bic_is_a_test_code(sample_case: SampleCase) -> None:
    found = {number for text in every_text(sample_case) for number in BIC.findall(text)}
    assert found
    assert all(number.endswith("0") for number in found)


def test_no_telephone_has_an_operator(sample_case: SampleCase) -> None:
    found = {code for text in every_text(sample_case) for code in PHONE.findall(text)}
    assert found
    assert found <= {"00", "000"}


def test_foreign_accounts_and_documents_have_zeros_where_serials_stand(sample_case: SampleCase) -> None:
    for movement in sample_case.story.ledger.movements:
        for account in (movement.payer, movement.beneficiary):
            assert not account.number or account.bank.country == "KZ" or "0000" in account.number
    for transfer in sample_case.story.transfers:
        for party in (transfer.sender, transfer.receiver):
            assert "0000" in party.actor.document
