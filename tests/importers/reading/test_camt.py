"""camt.052, 053 and 054 of every version: entries and batches, both parties, balances, totals, and what is pending."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from investigator_desktop.domain.money import Money
from investigator_desktop.domain.statement import FileReading, Period, ReadStatus, UnreadReason
from tests.importers.builders import entries_of
from tests.importers.camt_texts import (
    OTHER,
    OWN,
    account,
    amount,
    balance,
    details,
    document,
    entry,
    leaf,
    statement,
    tag,
)
from tests.importers.record_texts import column, others, read_bytes

_HEAD = account()


def _read(*inner: str) -> FileReading:
    return read_bytes(document(statement(_HEAD, *inner)))


def _reasons(reading: FileReading) -> list[UnreadReason]:
    return [row.reason for row in reading.unread_rows if row.reason is not UnreadReason.METADATA]


@pytest.mark.parametrize(("kind", "layout"), [("052", "camt.052"), ("053", "camt.053"), ("054", "camt.054")])
@pytest.mark.parametrize("version", ["01", "02", "04", "06", "08", "14", ""])
@pytest.mark.parametrize("prefix", ["", "n1"])
def test_every_version_and_any_prefix_is_read(kind: str, layout: str, version: str, prefix: str) -> None:
    content = document(statement(_HEAD, entry(), kind=kind), kind=kind, version=version, prefix=prefix)
    reading = read_bytes(content)
    assert reading.status is ReadStatus.OK
    assert [one.id for one in reading.layouts] == [layout]
    assert [one.account.iban for one in reading.statements] == [OWN]
    assert entries_of(reading).select("amount", "direction", "sheet", "row").row(0) == (
        1000,
        "credit",
        "Ntry",
        1,
    )


def test_what_a_statement_says_of_itself_is_its_account_days_balances_and_totals() -> None:
    summary = tag(
        "TxsSummry",
        leaf("TtlNtries/NbOfNtries", "2"),
        leaf("TtlCdtNtries/Sum", "30"),
        leaf("TtlDbtNtries/Sum", "10.5"),
    )
    told = account(
        OWN, leaf("Ccy", "EUR"), leaf("Ownr/Nm", "Alpha GmbH"), leaf("Ownr/Id/OrgId/Othr/Id", "HRB 1"),
        leaf("Svcr/FinInstnId/BICFI", "COBADEFFXXX"),
    )  # fmt: skip
    days = tag(
        "FrToDt", leaf("FrDtTm", "2024-01-01T00:00:00+01:00"), leaf("ToDtTm", "2024-01-31T23:59:59+01:00")
    )
    reading = read_bytes(
        document(
            statement(
                days, told, balance("OPBD", "100.00", day="2024-01-01"), balance("CLBD", "119.5", "DBIT"),
                balance("CLAV", "119.5"), summary, entry("30", "CRDT"), entry("10.50", "DBIT"),
            )
        )
    )  # fmt: skip
    (found,) = reading.statements
    assert (found.account.key, found.account.holder, found.account.holder_id) == (OWN, "Alpha GmbH", "HRB 1")
    assert (found.account.bank, found.account.currency) == ("COBADEFFXXX", "EUR")
    assert found.period == Period(date(2024, 1, 1), date(2024, 1, 31))
    assert (found.opening_balance, found.closing_balance) == (Money(10000, 2, "EUR"), Money(-11950, 2, "EUR"))
    assert found.printed_totals is not None
    assert (found.printed_totals.credit, found.printed_totals.debit) == (
        Money(3000, 2, "EUR"),
        Money(1050, 2, "EUR"),
    )
    assert found.printed_totals.count == 2
    said = next(row.text for row in reading.unread_rows if row.place.sheet == "Stmt")
    assert "CLAV" in said


def test_the_closing_balance_of_the_day_before_opens_where_none_else_does() -> None:
    (found,) = _read(balance("PRCD", "5"), balance("ITBD", "7"), entry()).statements
    assert (found.opening_balance, found.closing_balance) == (Money(500, 2, "EUR"), None)


def test_a_balance_in_another_currency_is_no_balance_of_the_account() -> None:
    (found,) = _read(balance("OPBD", "5"), balance("CLBD", "7", currency="SEK"), entry()).statements
    assert (found.opening_balance, found.closing_balance) == (Money(500, 2, "EUR"), None)


@pytest.mark.parametrize("status", ["PDNG", "INFO", "FUTR"])
@pytest.mark.parametrize("is_code", [True, False])
def test_what_is_not_booked_is_named_and_never_an_entry(status: str, is_code: bool) -> None:
    pending = entry(status=status) if not is_code else entry(code=status)
    summary = tag("TxsSummry", leaf("TtlNtries/NbOfNtries", "2"))
    reading = _read(summary, entry(code="BOOK"), pending)
    assert column(reading, "row") == [1]
    assert [
        (row.place.sheet, row.place.row)
        for row in reading.unread_rows
        if row.reason is UnreadReason.NOT_BOOKED
    ] == [("Ntry", 2)]
    assert reading.statements[0].printed_totals is None


def test_a_reversal_keeps_its_direction_and_the_parties_of_what_it_reverses() -> None:
    parties = tag(
        "RltdPties", leaf("Dbtr/Nm", "Payer"), leaf("DbtrAcct/Id/IBAN", OTHER), leaf("Cdtr/Nm", "We"),
        leaf("CdtrAcct/Id/IBAN", OWN),
    )  # fmt: skip
    reading = _read(
        entry("10", "CRDT", details(parties)), entry("10", "DBIT", leaf("RvslInd", "true"), details(parties))
    )
    assert column(reading, "direction") == ["credit", "debit"]
    assert column(reading, "is_reversal") == [False, True]
    assert column(reading, "counterparty_name") == ["Payer", "Payer"]
    assert column(reading, "counterparty_account") == [OTHER, OTHER]


def test_a_return_without_the_indicator_does_not_make_the_account_its_own_counterparty() -> None:
    parties = tag(
        "RltdPties", leaf("Dbtr/Nm", "We"), leaf("DbtrAcct/Id/IBAN", OWN), leaf("Cdtr/Nm", "Shop"),
        leaf("CdtrAcct/Id/IBAN", OTHER),
    )  # fmt: skip
    reading = _read(entry("10", "CRDT", details(parties)))
    assert column(reading, "counterparty_name") == ["Shop"]


@pytest.mark.parametrize("party", ["", "Pty/"])
@pytest.mark.parametrize("bic", ["BIC", "BICFI"])
def test_the_other_side_is_read_with_account_bank_country_and_number(party: str, bic: str) -> None:
    parties = tag(
        "RltdPties",
        tag(
            "Cdtr",
            leaf(f"{party}Nm", "Shop"), leaf(f"{party}PstlAdr/Ctry", "GB"), leaf(f"{party}Id/OrgId/Othr/Id", "77"),
        ),
        leaf("CdtrAcct/Id/Othr/Id", "12-34"),
        leaf("UltmtCdtr/Nm", "Owner of the shop"),
    )  # fmt: skip
    agents = leaf(f"RltdAgts/CdtrAgt/FinInstnId/{bic}", "NWBKGB2L")
    reading = _read(entry("1", "DBIT", details(parties + agents)))
    names = ("name", "account", "bank", "country", "id")
    assert [column(reading, f"counterparty_{name}")[0] for name in names] == [
        "Shop",
        "12-34",
        "NWBKGB2L",
        "GB",
        "77",
    ]
    assert "Owner of the shop" in others(reading)[0].values()


def test_texts_references_codes_and_another_currency_come_from_the_transaction() -> None:
    transaction = "".join([
        leaf("Refs/EndToEndId", "E2E"), leaf("AmtDtls/InstdAmt/Amt", "11", Ccy="USD"),
        leaf("AmtDtls/InstdAmt/CcyXchg/XchgRate", "1.1"), leaf("Purp/Cd", "SALA"),
        tag("RmtInf", leaf("Ustrd", "first"), leaf("Ustrd", "second")),
    ])  # fmt: skip
    code = tag(
        "BkTxCd", tag("Domn", leaf("Cd", "PMNT"), tag("Fmly", leaf("Cd", "RCDT"), leaf("SubFmlyCd", "ESCT")))
    )
    reading = _read(entry("10", "CRDT", leaf("AcctSvcrRef", "R-1"), code, details(transaction)))
    assert column(reading, "remittance_info") == ["first\nsecond"]
    assert column(reading, "bank_reference") == ["R-1"]
    assert column(reading, "entry_type") == ["PMNT-RCDT-ESCT"]
    assert column(reading, "purpose_code") == ["SALA"]
    assert entries_of(reading).select("amount_2", "currency_2").row(0) == (1100, "USD")
    other = others(reading)[0]
    assert other["TxDtls/Refs/EndToEndId"] == "E2E"
    assert other["TxDtls/AmtDtls/InstdAmt/CcyXchg/XchgRate"] == "1.1"


def test_structured_references_stand_where_there_is_no_free_text() -> None:
    transaction = leaf("RmtInf/Strd/CdtrRefInf/Ref", "RF18") + leaf("RmtInf/Strd/AddtlRmtInf", "May")
    assert column(_read(entry("1", "CRDT", details(transaction))), "remittance_info") == ["RF18\nMay"]


def test_a_time_keeps_its_zone() -> None:
    booked = leaf("BookgDt/DtTm", "2024-01-15T23:30:15.123+05:00")
    reading = _read(entry("1", "CRDT", booked, day=""))
    assert entries_of(reading).select("booked_at", "zone").row(0) == (
        datetime(2024, 1, 15, 23, 30, 15),
        "+05:00",
    )


@pytest.mark.parametrize("place", ["Amt", "AmtDtls/TxAmt/Amt"])
def test_a_batch_whose_parts_make_up_the_whole_gives_an_entry_for_each(place: str) -> None:
    parts = [leaf(place, text, Ccy="EUR") + leaf("Refs/EndToEndId", text) for text in ("4", "6.5")]
    summary = tag("TxsSummry", leaf("TtlNtries/NbOfNtries", "1"))
    reading = _read(
        summary, entry("1", "DBIT", leaf("NtryRef", "n")), entry("10.50", "DBIT", details(*parts))
    )
    assert entries_of(reading).select("sheet", "row", "amount").rows() == [
        ("Ntry", 1, 100), ("TxDtls", 1, 400), ("TxDtls", 2, 650)
    ]  # fmt: skip
    assert others(reading)[1]["Ntry/Amt"] == "10.50"
    assert reading.statements[0].printed_totals is None


def test_parts_of_either_direction_make_up_the_whole_together() -> None:
    parts = [amount("12") + tag("CdtDbtInd", "CRDT"), amount("2") + tag("CdtDbtInd", "DBIT")]
    reading = _read(entry("10", "CRDT", details(*parts)))
    assert entries_of(reading).select("amount", "direction").rows() == [(1200, "credit"), (200, "debit")]


@pytest.mark.parametrize("texts", [("4", "6"), ("10.50", "0"), ("5.25",) * 3, ("x", "10.50")])
def test_a_batch_that_does_not_add_up_stays_one_entry_with_its_parts_kept(texts: tuple[str, ...]) -> None:
    parts = [amount(text) + leaf("Refs/EndToEndId", f"E-{place}") for place, text in enumerate(texts)]
    reading = _read(entry("10.50", "DBIT", details(*parts)))
    assert entries_of(reading).select("sheet", "row", "amount").rows() == [("Ntry", 1, 1050)]
    assert all(f"E-{place}" in others(reading)[0]["TxDtls"] for place in range(len(texts)))


@pytest.mark.parametrize(
    ("damaged", "reason"),
    [
        (entry("12..34"), UnreadReason.UNREADABLE_AMOUNT),
        (entry("1.234,50"), UnreadReason.UNREADABLE_AMOUNT),
        (entry("8,85"), UnreadReason.UNREADABLE_AMOUNT),
        (entry("-5"), UnreadReason.UNREADABLE_AMOUNT),
        (entry("1E3"), UnreadReason.UNREADABLE_AMOUNT),
        (entry("0.00"), UnreadReason.ZERO_AMOUNT),
        (entry(day="15.01.2024"), UnreadReason.UNREADABLE_DATE),
        (entry(day="2024-02-31"), UnreadReason.UNREADABLE_DATE),
        (entry(day=""), UnreadReason.NO_DATE),
        (entry(side="X"), UnreadReason.DAMAGED),
        (entry().replace("<Sts>", "<Stz>"), UnreadReason.DAMAGED),
        (tag("Ntry", tag("CdtDbtInd", "CRDT")), UnreadReason.NO_AMOUNT),
    ],
)
def test_an_entry_that_cannot_be_read_is_named_and_all_others_are_read(
    damaged: str, reason: UnreadReason
) -> None:
    reading = _read(entry("1"), damaged, entry("3"))
    assert column(reading, "amount") == [100, 300]
    assert _reasons(reading) == [reason]


def test_an_entry_with_a_day_of_value_only_is_booked_on_it() -> None:
    reading = _read(entry("1", "CRDT", leaf("ValDt/Dt", "2024-01-16"), day=""))
    assert column(reading, "booked_at") == [datetime(2024, 1, 16)]
    assert column(reading, "warnings") == ["day_of_value_for_booking"]


def test_an_entry_without_any_day_has_that_of_its_message_and_says_so() -> None:
    reading = _read(leaf("CreDtTm", "2024-01-17T08:00:00+01:00"), entry("1", day=""), entry("2"))
    assert column(reading, "booked_at") == [datetime(2024, 1, 17, 8), datetime(2024, 1, 15)]
    assert column(reading, "warnings") == ["day_of_message_for_booking", ""]
    assert "day_of_message_for_booking" in {warning.code for warning in reading.warnings}


def test_a_file_cut_off_gives_what_is_whole_and_a_warning() -> None:
    content = document(statement(_HEAD, entry("1"), entry("2"), entry("3")))
    reading = read_bytes(content[: content.rindex(b"<CdtDbtInd>")])
    assert column(reading, "amount") == [100, 200]
    assert _reasons(reading) == [UnreadReason.DAMAGED]
    assert [warning.code for warning in reading.warnings] == ["truncated"]


def test_several_statements_and_documents_keep_their_own_accounts() -> None:
    first = document(statement(_HEAD, entry("1")), statement(account(OTHER), entry("2")))
    reading = read_bytes(first + document(statement(account("FR7630006000011234567890189"), entry("3"))))
    assert [(one.account.key, one.entries.get_column("row").to_list()) for one in reading.statements] == [
        (OWN, [1]), (OTHER, [2]), ("FR7630006000011234567890189", [3])
    ]  # fmt: skip


def test_an_envelope_with_a_business_header_is_seen_through() -> None:
    inner = document(statement(_HEAD, entry("1")), version="08", prefix="d").decode().partition("?>\n")[2]
    header = "<h:AppHdr xmlns:h='u'><h:Fr>BANK</h:Fr></h:AppHdr>"
    reading = read_bytes(f"<Envelope>{header}{inner}</Envelope>".encode())
    assert column(reading, "amount") == [100]
    assert any(row.text == "Fr: BANK" for row in reading.unread_rows)


def test_nothing_of_the_source_is_lost() -> None:
    words = [f"word{place}" for place in range(12)]
    transaction = "".join([
        leaf("Refs/MsgId", words[0]), leaf("RltdPties/UltmtDbtr/Nm", words[1]), leaf("Chrgs/Rcrd/Tp/Prtry", words[2]),
        leaf("Chrgs/Rcrd/Tp/Prtry", words[3]), leaf("RltdDts/TxDtTm", words[4]), leaf("Unheard/Of", words[5]),
        leaf("RmtInf/Strd/RfrdDocInf/Nb", words[6]),
    ])  # fmt: skip
    reading = _read(
        leaf("ElctrncSeqNb", words[7]), leaf("RltdAcct/Id/IBAN", words[8]), leaf("AddtlStmtInf", words[9]),
        balance(words[10], "1"), entry("1", "CRDT", leaf("AddtlNtryInf", words[11]), details(transaction)),
    )  # fmt: skip
    rows = entries_of(reading).to_dicts()
    kept = " ".join([*(str(row) for row in rows), *(row.text for row in reading.unread_rows)])
    assert [word for word in words if word not in kept] == []


def test_a_record_with_a_thousand_unheard_elements_does_not_widen_the_table_without_end() -> None:
    strange = "".join(leaf(f"Odd{place}", str(place)) for place in range(2_000))
    other = others(_read(entry("1", "CRDT", strange)))[0]
    assert len(other) < 500
    assert "Odd1999: 1999" in other["…"]


_AMOUNTS = st.decimals(Decimal("0.01"), Decimal("999999999.99"), places=2)
_ENTRIES = st.lists(
    st.tuples(
        _AMOUNTS,
        st.sampled_from(["CRDT", "DBIT"]),
        st.dates(date(1990, 1, 1), date(2090, 12, 31)),
        st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40),
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=30)
@given(_ENTRIES, st.sampled_from(["02", "08"]), st.dates(date(1990, 1, 1), date(2090, 12, 31)))
def test_a_statement_that_is_written_is_read_back_exactly(
    written: list[tuple[Decimal, str, date, str]], version: str, first: date
) -> None:
    balances = [balance("OPBD", "0", day=str(first)), balance("CLBD", "1.5", day=str(first + timedelta(1)))]
    entries = [
        entry(
            str(value),
            side,
            details(leaf("RmtInf/Ustrd", text)),
            day=str(day),
            code="BOOK" if version == "08" else "",
        )
        for value, side, day, text in written
    ]
    reading = read_bytes(document(statement(_HEAD, *balances, *entries), version=version))
    found = (
        entries_of(reading).select("amount", "direction", "booked_at", "value_on", "remittance_info").rows()
    )
    directions = {"CRDT": "credit", "DBIT": "debit"}
    assert found == [
        (int(value * 100), directions[side], datetime(day.year, day.month, day.day), day, text)
        for value, side, day, text in written
    ]
    assert reading.statements[0].closing_balance == Money(150, 2, "EUR")


def test_a_message_is_known_behind_a_long_envelope() -> None:
    inner = document(statement(_HEAD, entry("1"))).decode().partition("?>\n")[2]
    signature = leaf("Sgntr", "x" * 9_000)
    assert column(
        read_bytes(f"<Envelope>{tag('AppHdr', signature)}{inner}</Envelope>".encode()), "amount"
    ) == [100]


def test_an_entry_outside_of_every_statement_is_named() -> None:
    content = document(entry("1"), statement(_HEAD, entry("2")))
    reading = read_bytes(content)
    assert column(reading, "amount") == [200]
    assert _reasons(reading) == [UnreadReason.DAMAGED]
