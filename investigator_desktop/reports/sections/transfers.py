"""The payments that touch no account of the case, such as money transfers between persons, with the sums paid."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime, time

from investigator_desktop.domain.entry_frame import Precision
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.report_content import TransferRow
from investigator_desktop.foundation.bidi import isolate_ltr
from investigator_desktop.foundation.catalogue import Message, message
from investigator_desktop.foundation.document_forms import NO_BREAK_SPACE
from investigator_desktop.reports.pages import Head, Pages
from investigator_desktop.reports.typesetting.styles import A4_LANDSCAPE, NOTE
from investigator_desktop.reports.typesetting.tables import Kind

ROWS_PER_STEP = 64
TRANSFERS_TITLE = message("Report", "Payments that touch no account of the case")
STATUS_TITLES = {
    PaymentStatus.PAID: message("Report", "Paid"),
    PaymentStatus.CANCELLED: message("Report", "Cancelled"),
    PaymentStatus.REFUNDED: message("Report", "Refunded"),
    PaymentStatus.PENDING: message("Report", "Pending"),
    PaymentStatus.CORRECTED: message("Report", "Paid after a correction"),
}
_MOVED = frozenset({PaymentStatus.PAID, PaymentStatus.CORRECTED})
SAME_TRANSFER = message("Report", "{status}, counted in no. {number}")
STATUS_ABSENT = message("Report", "Not stated")
HEADS = (
    Head(message("Report", "No."), 28, Kind.NUMBER),
    Head(message("Report", "Control number"), 74, Kind.CODE),
    Head(message("Report", "Sent on"), 54, Kind.CODE),
    Head(message("Report", "Paid out on"), 54, Kind.CODE),
    Head(message("Report", "Sender"), 126),
    Head(message("Report", "Receiver"), 126),
    Head(message("Report", "Amount"), 80, Kind.NUMBER),
    Head(message("Report", "Amount paid out"), 80, Kind.NUMBER),
    Head(message("Report", "Status"), 56, Kind.WORDS),
    Head(message("Report", "Source"), 68),
)


def write_transfers(pages: Pages) -> None:
    """Write one row for each payment below what the paid ones sum up to; nothing without any."""
    rows = pages.content.transfers
    if not rows:
        return
    pages.chapter(TRANSFERS_TITLE, A4_LANDSCAPE)
    pages.introduce(
        message(
            "Report",
            "These payments are kept in the case and belong to no account's entries; only those that were paid moved "
            "money.",
        ),
        NOTE,
    )
    sums = paid_sums(rows)
    if sums:
        pages.introduce(_sums_sentence(sums, pages), NOTE)
    table = pages.table(HEADS)
    for number, row in enumerate(rows):
        if number % ROWS_PER_STEP == 0:
            pages.progress.check()
        table.row(_cells(row, pages))
    table.close()


def paid_sums(rows: Sequence[TransferRow]) -> tuple[tuple[Money, int], ...]:
    """Return the exact sum of the paid amounts in each currency with their number, in order of the currencies."""
    sums: dict[str, Money] = {}
    counts: Counter[str] = Counter()
    for row in rows:
        if row.status in _MOVED and row.same_as is None and row.amount:
            amount = _exact(row.amount, row.currency)
            sums[row.currency] = sums[row.currency] + amount if row.currency in sums else amount
            counts[row.currency] += 1
    return tuple((sums[currency], counts[currency]) for currency in sorted(sums))


def _exact(plain: str, currency: str) -> Money:
    whole, _, decimals = plain.partition(".")
    return Money(int(whole + decimals), len(decimals), currency)


def _sums_sentence(sums: Sequence[tuple[Money, int]], pages: Pages) -> Message:
    wording = pages.wording
    listed = "; ".join(
        isolate_ltr(f"{wording.money(money)}{NO_BREAK_SPACE}({wording.count(count)})")
        for money, count in sums
    )
    sentence = message(
        "Report",
        "Sums of the paid amounts in each currency, with the number of payments in brackets: {sums}.",
    )
    return sentence.format(sums=listed)


def _cells(row: TransferRow, pages: Pages) -> tuple[str, ...]:
    status = STATUS_TITLES[row.status] if row.status else STATUS_ABSENT
    if row.same_as is not None:
        status = SAME_TRANSFER.format(status=status, number=row.same_as)
    return (
        str(row.number),
        row.control_no,
        _moment(row.sent_at, pages),
        _moment(row.paid_at, pages),
        row.sender,
        row.receiver,
        _amount(row.amount, row.currency, pages),
        _amount(row.pay_amount, row.pay_currency, pages),
        pages.wording.text(status),
        row.place.replace(" · ", NO_BREAK_SPACE + "· "),
    )


def _moment(moment: datetime | None, pages: Pages) -> str:
    """Return a wall-clock time as finely as it is known; a dash where there is none."""
    if moment is None:
        return pages.wording.day(None)
    precision = Precision.SECOND if moment.second else Precision.MINUTE
    return pages.wording.booked(moment, Precision.DAY if moment.time() == time() else precision)


def _amount(plain: str, currency: str, pages: Pages) -> str:
    """Return an amount with its currency; a dash where there is none."""
    if not plain:
        return pages.wording.amount(None)
    return f"{pages.wording.decimal(plain)}{NO_BREAK_SPACE}{currency}".rstrip()
