"""The accounts, what their statements state and whether the figures of each statement agree."""

from __future__ import annotations

from investigator_desktop.domain.case import EntryTotal, Gap, StatementRecord
from investigator_desktop.domain.statement import AccountIdentity
from investigator_desktop.domain.statement_words import RECONCILIATION_TITLES
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.sections.excluded import write_excluded, write_repeated
from investigator_desktop.reports.typesetting.shaping import printable
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, NOTE
from investigator_desktop.reports.typesetting.tables import Kind

TOTAL_HEADS = (
    Head(message("Report", "Account"), 118, Kind.CODE),
    Head(message("Report", "Holder, identifier, bank"), 222),
    Head(message("Report", "Currency"), 48, Kind.CODE),
    Head(message("Report", "Credits"), 88, Kind.NUMBER),
    Head(message("Report", "Number of credits"), 66, Kind.NUMBER),
    Head(message("Report", "Debits"), 88, Kind.NUMBER),
    Head(message("Report", "Number of debits"), 66, Kind.NUMBER),
)
STATEMENT_HEADS = (
    Head(message("Report", "Source"), 80),
    Head(message("Report", "Account"), 108, Kind.CODE),
    Head(message("Report", "Period stated"), 62, Kind.CODE),
    Head(message("Report", "Opening balance"), 78, Kind.NUMBER),
    Head(message("Report", "Credits"), 78, Kind.NUMBER),
    Head(message("Report", "Debits"), 78, Kind.NUMBER),
    Head(message("Report", "Closing balance"), 78, Kind.NUMBER),
    Head(message("Report", "Reconciliation"), 184, Kind.WORDS),
)
GAP_HEADS = (
    Head(message("Report", "Account"), 200, Kind.CODE),
    Head(message("Report", "Days that no statement covers"), 546, Kind.WORDS),
)


def write_accounts(pages: Pages) -> None:
    """Write the totals of the accounts, the statements with their outcome, and the days that are missing."""
    pages.chapter(message("Report", "Accounts and their reconciliation"), A4_LANDSCAPE)
    pages.subheading(message("Report", "Totals of the entries in the schedule"))
    table = pages.table(TOTAL_HEADS)
    for total in pages.content.totals:
        table.row(total_cells(total, pages))
    table.close()
    write_excluded(pages, pages.content.totals)
    write_repeated(pages, pages.content.totals)
    pages.subheading(message("Report", "Statements"))
    pages.introduce(
        message(
            "Report",
            "A statement reconciles where its opening balance plus its credits less its debits gives its closing "
            "balance and where the totals that it prints agree with its entries. A dash stands for what the source "
            "does not state.",
        ),
        NOTE,
    )
    table = pages.table(STATEMENT_HEADS)
    for record in pages.content.statements:
        table.row(_statement_cells(record, pages))
    table.close()
    if pages.content.gaps:
        _write_gaps(pages)


def total_cells(total: EntryTotal, pages: Pages) -> tuple[str, ...]:
    """Return the cells of `TOTAL_HEADS`."""
    wording = pages.wording
    return (
        total.account.key,
        _holder(total.account),
        total.currency,
        wording.amount(total.credits),
        wording.count(total.credit_count),
        wording.amount(total.debits),
        wording.count(total.debit_count),
    )


def _holder(account: AccountIdentity) -> str:
    parts = (account.holder, account.holder_id, account.bank)
    return "\n".join(printable(part) for part in parts if part)


def _statement_cells(record: StatementRecord, pages: Pages) -> tuple[str, ...]:
    wording, period = pages.wording, record.period
    source = [record.evidence.label, *([printable(record.sheet)] if record.sheet else [])]
    days = f"{wording.day(period.from_on)}\n{wording.day(period.to_on)}" if period else wording.day(None)
    currency = f"\n{record.account.currency}" if record.account.currency else ""
    return (
        "\n".join(source),
        record.account.key + currency,
        days,
        wording.amount(record.opening_balance),
        wording.amount(record.credits),
        wording.amount(record.debits),
        wording.amount(record.closing_balance),
        _outcome(record, pages),
    )


def _outcome(record: StatementRecord, pages: Pages) -> str:
    outcome = record.reconciliation
    lines = [pages.wording.text(RECONCILIATION_TITLES[outcome.state]), pages.wording.text(outcome.reason)]
    if outcome.first_break:
        place = pages.wording.place(outcome.first_break)
        sentence = message("Report", "First difference: {place}.").format(place=place)
        lines.append(pages.wording.text(sentence))
    return "\n".join(map(printable, lines))


def _write_gaps(pages: Pages) -> None:
    accounts = {account.id: account.identity.key for account in pages.content.accounts}
    pages.subheading(message("Report", "Days without a statement"))
    table = pages.table(GAP_HEADS)
    for gap in pages.content.gaps:
        table.row((accounts.get(gap.account_id, ""), _gap(gap, pages)))
    table.close()


def _gap(gap: Gap, pages: Pages) -> str:
    return pages.wording.period(gap.from_on, gap.to_on)
