"""The case as files: every account's statement in its bank's layout, and the operator's table."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from investigator_desktop.training.actors import Account
from investigator_desktop.training.layouts.binary_report import write_binary_report
from investigator_desktop.training.layouts.currency_workbook import write_currency_workbook
from investigator_desktop.training.layouts.debit_credit_form import write_debit_credit_form
from investigator_desktop.training.layouts.merged_header_form import write_merged_header_form
from investigator_desktop.training.layouts.statutory import write_statutory
from investigator_desktop.training.ledger import Booking, Extract
from investigator_desktop.training.typologies.card_statement import write_card_statement
from investigator_desktop.training.typologies.case import TypologyCase
from investigator_desktop.training.typologies.counters import OPERATOR
from investigator_desktop.training.typologies.deeds import Deed, Shown
from investigator_desktop.training.typologies.operator_table import write_operator_table
from investigator_desktop.training.typologies.plan import FilePlan, Layout, file_plans
from investigator_desktop.training.typologies.stage import FIRST, LAST
from investigator_desktop.training.written import WrittenFile

ISSUED_AT = datetime.fromisoformat("2025-01-15T10:20:05")
OPERATOR_FILE = "operator_transfers.xlsx"


def written_files(case: TypologyCase) -> tuple[WrittenFile, ...]:
    """Return all files of the case."""
    extracts = account_extracts(case)
    plans = file_plans([subject.account for subject in case.subjects])
    statements = (_written(plan, [extracts[one.number] for one in plan.accounts]) for plan in plans)
    transfers = [item.transfer for item in case.transfers]
    return (*statements, write_operator_table(OPERATOR_FILE, OPERATOR, transfers, ISSUED_AT))


def write_case(case: TypologyCase, folder: Path) -> tuple[Path, ...]:
    """Write the files into a folder, made where missing, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = []
    for file in written_files(case):
        path = folder / file.name
        path.write_bytes(file.content)
        paths.append(path)
    return tuple(paths)


def account_extracts(case: TypologyCase) -> dict[str, Extract]:
    """Return each subject's statement over the whole story, its balance never below its reserve."""
    sides: dict[str, list[tuple[Deed, bool]]] = defaultdict(list)
    for deed in case.deeds:
        if deed.shown is not Shown.CREDIT:
            sides[deed.payer.number].append((deed, False))
        if deed.shown is not Shown.DEBIT:
            sides[deed.beneficiary.number].append((credit_side(deed), True))
    return {
        subject.account.number: _extract(subject.account, subject.reserve, sides[subject.account.number])
        for subject in case.subjects
    }


def credit_side(deed: Deed) -> Deed:
    """Return the deed as the beneficiary's bank prints it: its time, number, amount and currency."""
    payer = deed.payer
    if payer.currency != deed.beneficiary.currency:
        payer = replace(payer, currency=deed.beneficiary.currency)
    return replace(
        deed,
        at=deed.reached_at or deed.at,
        payer=payer,
        debited=deed.credited,
        reference=deed.reference_there,
    )


def _extract(account: Account, reserve: int, sides: list[tuple[Deed, bool]]) -> Extract:
    ordered = sorted(sides, key=lambda side: int(side[0].reference))
    lowest = balance = 0
    for deed, is_credit in ordered:
        balance += deed.credited if is_credit else -deed.debited
        lowest = min(lowest, balance)
    opening = balance = reserve - lowest
    bookings = []
    for deed, is_credit in ordered:
        amount = deed.credited if is_credit else deed.debited
        balance += amount if is_credit else -amount
        bookings.append(Booking(deed, account, is_credit, amount, balance))
    return Extract(account, FIRST, LAST, opening, tuple(bookings))


def _written(plan: FilePlan, extracts: list[Extract]) -> WrittenFile:
    if plan.layout is Layout.STATUTORY:
        return write_statutory(plan.name, extracts, ISSUED_AT)
    if plan.layout is Layout.CURRENCY_BOOK:
        return write_currency_workbook(plan.name, extracts, ISSUED_AT)
    if plan.layout is Layout.BINARY_REPORT:
        return write_binary_report(plan.name, extracts)
    writers = {
        Layout.DEBIT_CREDIT: write_debit_credit_form,
        Layout.MERGED_HEADER: write_merged_header_form,
        Layout.CARD_PLACES: write_card_statement,
    }
    return writers[plan.layout](plan.name, extracts[0], ISSUED_AT)
