"""Report contents for tests: a small case in any language, with names of every script and awkward values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import partial

import polars as pl
from shamir_mnemonic.wordlist import WORDLIST

from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.case import (
    AccountRecord,
    AuditRecord,
    CaseDetails,
    EntryTotal,
    EvidenceItem,
    Gap,
    ImportRun,
    StatementRecord,
    UnreadRecord,
)
from investigator_desktop.domain.custody import (
    CustodyRecord,
    Destruction,
    EvidenceStanding,
    EvidenceTerms,
    LegalBasis,
    Receipt,
    SourceKind,
)
from investigator_desktop.domain.decisions import DecisionKind, EntryDecision, Episode, EpisodeText
from investigator_desktop.domain.money import Money
from investigator_desktop.domain.payment_frame import PaymentStatus
from investigator_desktop.domain.places import Place
from investigator_desktop.domain.receipt_content import (
    ReceiptContent,
    ReceivedItem,
    RecoverySheetContent,
    Share,
)
from investigator_desktop.domain.report_content import (
    FIGURE_HEIGHT,
    FIGURE_WIDTH,
    EpisodeSums,
    ReportContent,
    ScheduleRow,
    TransferRow,
)
from investigator_desktop.domain.scene import Anchor, Arrow, Box, Curve, Ink, Label, Line, Primitive, Scene
from investigator_desktop.domain.statement import (
    AccountIdentity,
    Period,
    Reconciliation,
    ReconciliationState,
    UnreadReason,
    UnreadRow,
)
from investigator_desktop.foundation.catalogue import message
from investigator_desktop.foundation.hashing import sha256_hex

PREPARED_AT = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
OFFICER = Actor("Әсел Нұрланқызы", "investigator")
IBAN = "KZ86125KZT5004100100"
ACCOUNT = AccountIdentity(None, IBAN, "KZT", "ТОО «Көктем»", "990740000683", "Halyk Bank")
DARI_ACCOUNT = AccountIdentity("0101-220044", None, "AFN", "شرکت صرافی نمونه", None, "بانک نمونه")
PARTIES = (
    ("ИП Сейітқали", "Оплата по договору №15 от 01.01.2024, НДС не облагается"),
    ("شرکت صرافی کابل", "انتقال وجه برای بل شماره ۱۲۵ مورخ ۱۴۰۳"),
    ("Oʻktam Yoʻldoshev", "Shartnoma asosida toʻlov"),
    ("د کابل سوداګریزه ټولنه", "د ښځو د کار مزد"),
    ("محمد ہارون ٹریڈرز", "ادائیگی برائے مال — بل نمبر 77"),
    ("Acme Trading (KZ) Ltd.", "Invoice 2024/0077-A; see annex <b>&amp;</b>\u200f"),
)


def evidence(number: int, name: str) -> EvidenceItem:
    """Return an item of evidence with a hash of its own."""
    return EvidenceItem(
        id=number,
        number=number,
        sha256=sha256_hex(name.encode()),
        file_name=name,
        size=48_211 * number,
        modified_at=None,
        acquired_at=PREPARED_AT - timedelta(days=3),
        acquired_by=OFFICER,
        received_from="Halyk Bank JSC",
        legal_basis="Court order 7/2026",
    )


EVIDENCE = (evidence(1, "Выписка_Көктем_2024.xlsx"), evidence(2, "صورت‌حساب ۱۴۰۳.csv"))

AUDIT_HEAD = AuditRecord(17, PREPARED_AT, OFFICER, "import", "{}", "1.0", "0" * 64, "ab12" * 16)
UNREAD_ROWS = (
    UnreadRecord(EVIDENCE[0], UnreadRow(Place("Лист1", 9), UnreadReason.HEADER, "Күні | Сома")),
    UnreadRecord(EVIDENCE[0], UnreadRow(Place("Лист1", 80), UnreadReason.NO_DATE, "ИП Ә | 100,00")),
    UnreadRecord(EVIDENCE[1], UnreadRow(Place(None, 3), UnreadReason.TOTAL, "مجموع | ۱۲۵٬۰۰۰")),
)


def schedule_rows(count: int) -> Iterator[ScheduleRow]:
    """Yield rows that take turns in script, direction and precision."""
    for number in range(1, count + 1):
        name, purpose = PARTIES[number % len(PARTIES)]
        amount = f"{number * 125_000 + 50}.{number % 100:02}"
        yield ScheduleRow(
            number=number,
            booked_at=datetime(2024, 1, 3, 14, 5, 12) + timedelta(hours=7 * number),
            precision=("second", "minute", "day")[number % 3],
            account=IBAN if number % 4 else "0101-220044",
            counterparty=name,
            remittance_info=purpose,
            credit=amount if number % 2 else "",
            debit="" if number % 2 else amount,
            currency="KZT" if number % 4 else "AFN",
            place=f"E1 · Лист1 · {number + 8}",
            mark="same movement as no. 3" if number == 2 else "",
        )


def transfer_rows(count: int) -> tuple[TransferRow, ...]:
    """Return payments between persons that take turns in script, status and currency."""
    statuses = (PaymentStatus.PAID, *PaymentStatus, None)
    return tuple(
        TransferRow(
            number=number,
            control_no=f"KT-{900_000_000 + number}",
            sent_at=datetime(2024, 2, 1, 9, 15) + timedelta(hours=5 * number),
            paid_at=datetime(2024, 2, 2) if number % 6 < 2 else None,
            status=statuses[number % len(statuses)],
            sender=PARTIES[number % len(PARTIES)][0] + ", +7 701 000 00 00, KZ",
            receiver=PARTIES[(number + 1) % len(PARTIES)][0],
            amount=f"{number * 1000}.10",
            currency="USD" if number % 2 else "KZT",
            pay_amount="" if number % 3 else f"{number * 70_000}.5",
            pay_currency="" if number % 3 else "AFN",
            place=f"E2 · Transfers · {number + 1}",
        )
        for number in range(1, count + 1)
    )


def statement(number: int, account: AccountIdentity, state: ReconciliationState) -> StatementRecord:
    """Return a statement of which the outcome is given."""
    money = partial(Money, scale=2, currency=account.currency or "KZT")
    reason = message("Reconciliation", "The balances and the entries of the statement agree.")
    return StatementRecord(
        id=number,
        account_id=number,
        account=account,
        evidence=EVIDENCE[number - 1],
        sheet="Лист1" if number == 1 else None,
        period=Period(date(2024, 1, 1), date(2024, 3, 31)),
        opening_balance=money(0),
        closing_balance=money(-125_000_050) if number == 1 else None,
        printed_totals=None,
        entry_count=71,
        credits=money(1_250_000_050),
        debits=money(1_375_000_100),
        reconciliation=Reconciliation(
            state, reason, Place("Лист1", 57) if state is ReconciliationState.FAIL else None
        ),
    )


def scene() -> Scene:
    """Return a picture with one of each primitive."""
    primitives: tuple[Primitive, ...] = (
        Box(0, 0, FIGURE_WIDTH, 60, Ink.LANE),
        Box(200, 0, 80, 60, Ink.GAP, is_hatched=True),
        Line(0, 60, FIGURE_WIDTH, 60, Ink.GRID),
        Line(120, 0, 120, 60, Ink.GRID, is_dashed=True),
        Curve(((10, 50), (60, 50), (60, 20), (190, 20)), Ink.BALANCE, 1.0, 60.0),
        Box(40, 30, 3, 20, Ink.CREDIT),
        Box(90, 35, 3, 15, Ink.DEBIT),
        Arrow(60, 50, 120, 90, Ink.LINK),
        Label(4, 12, "ТОО «Көктем» " + IBAN, is_bold=True),
        Label(300, 30, "شرکت صرافی نمونه", Ink.MUTED_TEXT, anchor=Anchor.CENTRE),
        Label(500, 30, "a long label that has too little room", max_width=60, anchor=Anchor.RIGHT),
    )
    return Scene(FIGURE_WIDTH, FIGURE_HEIGHT, primitives)


def report_content(language: str = "en", count: int = 40) -> ReportContent:
    """Return the content of a report of `count` entries."""
    money = partial(Money, scale=2, currency="KZT")
    accounts = tuple(
        AccountRecord(number, identity, 71, money(1_250_000_050), money(1_375_000_100), None, None)
        for number, identity in enumerate((ACCOUNT, DARI_ACCOUNT), 1)
    )
    return ReportContent(
        language=language,
        details=CaseDetails("12-345/2026", "Жұмысқа тарту ісі — recruitment case", "Агенттік / Agency"),
        prepared_by=OFFICER,
        prepared_at=PREPARED_AT,
        program_version="1.0",
        period=(date(2024, 1, 1), date(2024, 12, 31)),
        evidence=EVIDENCE,
        runs=(ImportRun(1, 1, "general", "ok", None, 71, 0, 12, is_valid=True),),
        accounts=accounts,
        statements=(
            statement(1, ACCOUNT, ReconciliationState.PASS),
            statement(2, DARI_ACCOUNT, ReconciliationState.FAIL),
        ),
        gaps=(Gap(1, date(2024, 4, 1), date(2024, 4, 30)),),
        totals=tuple(
            EntryTotal(
                record.id,
                record.identity,
                record.identity.currency or "",
                record.credits,
                record.debits,
                40,
                31,
            )
            for record in accounts
        ),
        timeline=(scene(),),
        schedule=lambda: schedule_rows(count),
        schedule_count=count,
        unread_rows=UNREAD_ROWS,
        limits=(
            message("Limits", "Account {account}: no statement covers {first} to {last}.").format(
                account=IBAN, first=date(2024, 4, 1), last=date(2024, 4, 30)
            ),
        ),
        audit_head=AUDIT_HEAD,
        linked_count=1,
        schedule_frame=pl.DataFrame({"account": [IBAN], "purpose": ["=1+1"], "amount": ["-125.50"]}),
    )


def with_schedule(content: ReportContent, rows: tuple[ScheduleRow, ...]) -> ReportContent:
    """Return the content with other entries."""
    return replace(content, schedule=lambda: iter(rows), schedule_count=len(rows))


BASIS = LegalBasis(
    act="Criminal Procedure Code, article 123",
    number="7/2026-С",
    issued_on=date(2026, 2, 20),
    authority="Есіл аудандық соты",
    persons=("ТОО «Көктем»", "شرکت صرافی نمونه"),
    accounts=(IBAN, "0101-220044"),
    from_on=date(2024, 1, 1),
    to_on=date(2024, 12, 31),
)


def in_custody(item: EvidenceItem) -> EvidenceItem:
    """Return an item of evidence of which everything is said."""
    return replace(
        item,
        modified_at=PREPARED_AT - timedelta(days=30),
        medium="USB stick, 16 GB",
        seal_number="№ 004512",
        received_on=date(2026, 2, 27),
        received_by="Майор Б. Сейітов",
        terms=EvidenceTerms(basis=BASIS),
    )


INTELLIGENCE = replace(
    evidence(3, "tip.csv"),
    terms=EvidenceTerms(
        source_kind=SourceKind.INTELLIGENCE,
        originator="FIU of a partner state",
        caveat="not to be shown to parties",
    ),
)
WITHDRAWN = replace(
    evidence(4, "wrong-branch.xlsx"),
    standing=EvidenceStanding.WITHDRAWN,
    standing_reason="Sent by mistake, another branch",
)
DESTROYED = replace(evidence(5, "Адвокат.xlsx"), standing=EvidenceStanding.DESTROYED)
DESTRUCTION = Destruction(
    5,
    "E5",
    DESTROYED.sha256,
    "Есіл аудандық соты",
    "11/2026",
    date(2026, 2, 28),
    "Privileged",
    PREPARED_AT,
    OFFICER,
)


def decision(kind: DecisionKind, value: str = "", *, field: str = "", reason: str = "") -> EntryDecision:
    """Return a decision of the officer."""
    return EntryDecision(1, b"key", kind, field, value, reason, OFFICER, PREPARED_AT, 12)


DECISIONS = (
    decision(DecisionKind.TAG, "loan"),
    decision(DecisionKind.CORRECTION, "ИП Сейітқали Б.", field="counterparty_name", reason="seen in annex"),
    decision(DecisionKind.CORRECTION, "Invoice 15", field="remittance_info", reason="misread"),
    decision(DecisionKind.PARTY, "Сейітқали Болат"),
    decision(DecisionKind.NOTE, "سند در صفحهٔ ۱۲"),
    decision(DecisionKind.EXCLUSION, reason="the same line was printed twice"),
)


def decided_rows(count: int) -> Iterator[ScheduleRow]:
    """Yield rows of which the first has every decision, the second the marks of its evidence."""
    first, second, *others = schedule_rows(count)
    yield replace(first, decisions=DECISIONS)
    yield replace(second, is_outside_basis=True, is_intelligence=True)
    yield from others


def decided_content(language: str = "en", count: int = 40) -> ReportContent:
    """Return the content of a report of a case in which everything has been decided that can be."""
    content = report_content(language, count)
    money = partial(Money, scale=2, currency="KZT")
    first, second = content.totals
    within = replace(first, credits=money(900_000_050), debits=money(100), credit_count=3, debit_count=1)
    rest = replace(first, credits=money(350_000_000), debits=money(1_375_000_000))
    return replace(
        content,
        evidence=(*map(in_custody, EVIDENCE), INTELLIGENCE, WITHDRAWN, DESTROYED),
        destructions=(DESTRUCTION,),
        totals=(
            replace(first, excluded_count=2, excluded_credits=money(777_700), excluded_debits=money(333)),
            second,
        ),
        schedule=lambda: decided_rows(count),
        decided_count=1,
        deciders=(OFFICER,),
        episodes=(
            EpisodeSums(
                Episode(
                    1,
                    EpisodeText(
                        "Loans to the front companies",
                        "190 (4) CC",
                        ("ИП Сейітқали", "شرکت صرافی کابل"),
                        date(2024, 1, 1),
                        date(2024, 3, 31),
                    ),
                    4,
                ),
                (within,),
                (rest, second),
                4,
                ((1, 3), (9, 9)),
            ),
            EpisodeSums(Episode(2, EpisodeText("بازپرداخت")), (), content.totals, 0, ()),
        ),
        signing_fingerprint=sha256_hex(b"key"),
    )


def receipt_content(language: str = "en", count: int = 1) -> ReceiptContent:
    """Return the content of a receipt of `count` items."""
    content = report_content(language)
    items = [in_custody(evidence(number, f"Выписка_{number}.xlsx")) for number in range(1, count + 1)]
    return ReceiptContent(
        language=language,
        details=content.details,
        prepared_by=OFFICER,
        prepared_at=PREPARED_AT,
        program_version="1.0",
        items=tuple(ReceivedItem(item) for item in items),
        audit_head=AUDIT_HEAD,
    )


SECRET_WORDS = tuple(WORDLIST[-33:])


def recovery_content(language: str = "en", share: Share | None = None) -> RecoverySheetContent:
    """Return the content of a recovery sheet."""
    return RecoverySheetContent(
        language=language,
        details=report_content(language).details,
        prepared_by=OFFICER,
        prepared_at=PREPARED_AT,
        program_version="1.0",
        file_name="Көктем 2026.idcase",
        key_check="1f09ac3e",
        words=SECRET_WORDS,
        share=share,
    )


def received_again(content: ReceiptContent) -> ReceiptContent:
    """Return the content with a second receipt of its first item."""
    first, *others = content.items
    records = tuple(
        CustodyRecord(1, name, None, Receipt(received_from="Halyk Bank JSC"), PREPARED_AT, OFFICER)
        for name in ("Выписка_1.xlsx", "copy of it.xlsx")
    )
    return replace(content, items=(replace(first, receipts=records), *others))
