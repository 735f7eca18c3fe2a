"""goAML reports: payments between two parties with all that is said of them, and entries of clients' accounts."""

from __future__ import annotations

from datetime import datetime

import pytest

from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.domain.statement import FileReading, ReadStatus, UnreadReason
from tests.importers.builders import entries_of
from tests.importers.camt_texts import leaf, tag
from tests.importers.goaml_texts import (
    CLIENT,
    OTHER,
    account,
    foreign,
    person,
    report,
    side,
    transaction,
)
from tests.importers.record_texts import column, read_bytes


def _reasons(reading: FileReading) -> list[UnreadReason]:
    return [row.reason for row in reading.unread_rows if row.reason is not UnreadReason.METADATA]


def _payment(reading: FileReading) -> dict[str, object]:
    (row,) = reading.payments.to_dicts()
    return row


_OWNER = tag(
    "t_entity",
    leaf("name", "Alpha LLP"),
    leaf("incorporation_number", "980540000397"),
    tag("phones", tag("phone", leaf("tph_country_prefix", "+7"), leaf("tph_number", "7011234567"))),
)
_PERSON = (
    leaf("birthdate", "1980-02-03T00:00:00"), leaf("ssn", "800203300001"), leaf("nationality1", "RU"),
    tag("addresses", tag("address", leaf("address", "Street 1"), leaf("city", "Moscow"), leaf("country_code", "RU"))),
    leaf("occupation", "Trader"),
)  # fmt: skip


def test_a_transaction_is_a_payment_with_all_that_is_said_of_both_parties() -> None:
    payer = side("from", account("from", CLIENT, "Alpha", _OWNER), leaf("from_country", "KZ"), is_client=True)
    receiver = side("to", person("to", "Ivan", "Petrov", *_PERSON), leaf("to_country", "RU"))
    reading = read_bytes(report(transaction(payer, receiver)))
    assert reading.status is ReadStatus.OK
    row = _payment(reading)
    assert (row["sheet"], row["row"], row["amount"], row["currency"]) == ("transaction", 1, 4500050, "KZT")
    assert (row["sent_at"], row["remittance_info"]) == (datetime(2024, 1, 31, 10, 20, 30), "For goods")
    told = {key: value for key, value in row.items() if value and key.startswith(("payer_", "beneficiary_"))}
    assert told == {
        "payer_name": "Alpha", "payer_account": CLIENT, "payer_id": "980540000397", "payer_bank": "Alpha Bank",
        "payer_id_type": "incorporation_number", "payer_country": "KZ", "payer_phone": "+7 7011234567",
        "beneficiary_name": "Ivan Petrov", "beneficiary_id": "800203300001", "beneficiary_id_type": "ssn",
        "beneficiary_country": "RU", "beneficiary_birth_date": "1980-02-03", "beneficiary_nationality": "RU",
        "beneficiary_occupation": "Trader", "beneficiary_address": "Street 1, Moscow, RU",
    }  # fmt: skip
    assert "from_funds_code" in str(row["other"])


def test_accounts_of_clients_have_their_entries_and_nobody_is_asked() -> None:
    paid = transaction(
        side("from", account("from", CLIENT, "Alpha"), is_client=True),
        side("to", account("to", OTHER, "Beta")),
    )
    received = transaction(
        side("from", account("from", OTHER, "Beta")),
        side("to", account("to", CLIENT, "Alpha"), is_client=True),
        amount="7",
        number="T2",
    )
    reading = read_bytes(report(paid, received))
    assert not reading.questions
    assert [one.account.key for one in reading.statements] == [CLIENT]
    assert reading.statements[0].account.holder == "Alpha"
    assert entries_of(reading).select("row", "part", "direction", "amount", "counterparty_name").rows() == [
        (1, 1, "debit", 4500050, "Beta"), (2, 2, "credit", 700, "Beta")
    ]  # fmt: skip
    assert column(reading, "bank_reference") == ["T1", "T2"]
    assert reading.payments.height == 2


def test_each_side_of_an_exchange_has_the_money_that_it_moved() -> None:
    sides = (
        side("from", foreign("from", "USD", "100.00"), account("from", CLIENT, "Alpha"), is_client=True),
        side("to", account("to", OTHER, "Alpha too"), is_client=True),
    )
    reading = read_bytes(report(transaction(*sides)))
    found = {one.account.key: one.entries.select("amount", "currency").row(0) for one in reading.statements}
    assert found == {CLIENT: (10000, "USD"), OTHER: (4500050, "KZT")}
    row = _payment(reading)
    assert (row["amount"], row["currency"], row["pay_amount"], row["pay_currency"]) == (
        10000,
        "USD",
        4500050,
        "KZT",
    )


def test_both_sides_in_one_foreign_currency_move_that_and_the_local_amount_is_kept() -> None:
    sides = (
        side("from", foreign("from", "USD", "100"), account("from", CLIENT), is_client=True),
        side("to", foreign("to", "USD", "100"), account("to", OTHER)),
    )
    reading = read_bytes(report(transaction(*sides)))
    assert entries_of(reading).select("amount", "currency", "amount_2").row(0) == (10000, "USD", None)
    assert "45000.50" in str(column(reading, "other")[0])


def test_whose_accounts_is_asked_where_the_report_names_no_client() -> None:
    pairs = [("KZ1", "KZ2"), ("KZ3", "KZ4"), ("KZ1", "KZ3")]
    content = report(
        *(
            transaction(side("from", account("from", one)), side("to", account("to", two)))
            for one, two in pairs
        )
    )
    reading = read_bytes(content)
    assert [question.kind for question in reading.questions] == [QuestionKind.SUBJECT_ACCOUNTS]
    assert reading.payments.height == 3
    answered = read_bytes(
        content, Mapping(answers=(Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, ("KZ1",)),))
    )
    assert not answered.questions
    assert [(one.account.key, one.entries.height) for one in answered.statements] == [("KZ1", 2)]


def test_persons_without_accounts_pay_without_a_question() -> None:
    reading = read_bytes(
        report(
            transaction(
                side("from", person("from", "A", "B"), is_client=True), side("to", person("to", "C", "D"))
            )
        )
    )
    assert (reading.questions, reading.statements) == ((), ())
    assert (_payment(reading)["payer_name"], _payment(reading)["beneficiary_name"]) == ("A B", "C D")


def test_the_primary_signatory_stands_for_an_account_without_an_owner() -> None:
    signatories = [
        tag("signatory", leaf("is_primary", flag), tag("t_person", leaf("first_name", name)))
        for flag, name in (("false", "Second"), ("true", "First"))
    ]
    reading = read_bytes(
        report(transaction(side("from", account("from", CLIENT, "", *signatories), is_client=True)))
    )
    row = _payment(reading)
    assert row["payer_name"] == "First"
    assert "Second" in str(row["other"])


def test_several_phones_and_numbers_are_not_run_into_one() -> None:
    phones = tag(
        "phones",
        tag("phone", leaf("tph_country_prefix", "+7"), leaf("tph_number", "1")),
        tag("phone", leaf("tph_number", "2")),
    )
    papers = "".join(
        tag("identification", leaf("type", kind), leaf("number", number))
        for kind, number in (("P", "N1"), ("C", "N2"))
    )
    row = _payment(read_bytes(report(transaction(side("from", person("from", "A", "B", phones, papers))))))
    assert row["payer_phone"] == "1\n2"
    assert (row["payer_id"], row["payer_id_type"]) == ("N1", "P")
    assert "N2" in str(row["other"])


@pytest.mark.parametrize(
    ("amount", "day", "reason"),
    [
        ("x", "2024-01-31", UnreadReason.UNREADABLE_AMOUNT),
        ("-5", "2024-01-31", UnreadReason.UNREADABLE_AMOUNT),
        ("", "2024-01-31", UnreadReason.NO_AMOUNT),
        ("0", "2024-01-31", UnreadReason.ZERO_AMOUNT),
        ("5", "31.01.2024", UnreadReason.UNREADABLE_DATE),
        ("5", "", UnreadReason.NO_DATE),
    ],
)
def test_a_transaction_that_cannot_be_read_is_named_and_all_others_are_read(
    amount: str, day: str, reason: UnreadReason
) -> None:
    sides = (side("from", person("from", "A", "B")), side("to", person("to", "C", "D")))
    content = report(transaction(*sides), transaction(*sides, amount=amount, day=day), transaction(*sides))
    reading = read_bytes(content)
    assert reading.payments.get_column("row").to_list() == [1, 3]
    assert _reasons(reading) == [reason]


def test_a_transaction_of_several_parties_without_sides_is_named() -> None:
    parties = tag("involved_parties", tag("party", leaf("role", "B"), leaf("person/first_name", "Ann")))
    reading = read_bytes(report(transaction(parties)))
    assert _reasons(reading) == [UnreadReason.NOT_A_STATEMENT]
    assert "Ann" in next(
        row.text for row in reading.unread_rows if row.reason is UnreadReason.NOT_A_STATEMENT
    )


def test_an_activity_report_has_no_payments_and_names_its_parties() -> None:
    activity = tag("activity", tag("report_parties", tag("report_party", leaf("significance", "7"))))
    reading = read_bytes(report(more=activity))
    assert reading.payments.is_empty()
    assert _reasons(reading) == [UnreadReason.NOT_A_STATEMENT]
    assert any(row.text == "Because" for row in reading.unread_rows)


def test_a_report_cut_off_gives_what_is_whole_and_a_warning() -> None:
    sides = (side("from", person("from", "A", "B")), side("to", person("to", "C", "D")))
    content = report(transaction(*sides), transaction(*sides, number="T2"))
    reading = read_bytes(content[: content.rindex(b"<t_to>")])
    assert reading.payments.get_column("row").to_list() == [1]
    assert _reasons(reading) == [UnreadReason.DAMAGED]
    assert [warning.code for warning in reading.warnings if warning.code == "truncated"] == ["truncated"]


def test_statements_of_clients_have_no_balances() -> None:
    reading = read_bytes(report(transaction(side("from", account("from", CLIENT), is_client=True))))
    (found,) = reading.statements
    assert (found.opening_balance, found.closing_balance) == (None, None)
