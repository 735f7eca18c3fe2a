"""Cases whose bundles are tested: files of several forms, decisions, episodes, terms, a step undone and redone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from openpyxl import Workbook

from investigator_desktop.casefile import CaseFile
from investigator_desktop.domain.actor import Actor
from investigator_desktop.domain.analysis_records import AnalysisKind, AnalystRecord, RecordKind
from investigator_desktop.domain.case import CaseDetails
from investigator_desktop.domain.custody import EvidenceTerms, LegalBasis
from investigator_desktop.domain.decisions import DecisionKind, EpisodeText
from investigator_desktop.domain.entry_query import EntryQuery
from investigator_desktop.domain.layout import Answer, Mapping, QuestionKind
from investigator_desktop.foundation.paths import RESOURCES
from investigator_desktop.foundation.progress import Progress
from investigator_desktop.operations.analysis_keeping import keep_run, record
from investigator_desktop.operations.cases import create_case, redo, undo
from investigator_desktop.operations.custody import set_terms
from investigator_desktop.operations.decisions import decide
from investigator_desktop.operations.episodes import add_episode, change_episode
from investigator_desktop.operations.importing import import_files

ACTOR = Actor("Aigerim N.", "investigator")
DETAILS = CaseDetails("2026-17", "Recruitment and transport", "Agency of the north")
ACCOUNT = "KZ86125KZT5004100100"
OTHER = "KZ61125KZT1001300401"
TERMS_THAT_COVER_LITTLE = EvidenceTerms(
    LegalBasis("KPK 278", "15", from_on=date(2024, 4, 3), to_on=date(2024, 4, 9))
)
SAMPLE_FILES = (
    "tulpar_statement_2024-01_2024-03.xlsx",
    "surat-hesab_1402-1403.xlsx",
    "zarafshon_20218000900000055001.csv",
    "Keruen_Express_transfers_2024H1.xlsx",
)


def ticking() -> Callable[[], datetime]:
    """Return a clock that goes on by a second each time."""
    moments = (datetime(2026, 3, 1, tzinfo=UTC) + timedelta(seconds=second) for second in range(10_000))
    return lambda: next(moments)


def two_column_text(folder: Path) -> Path:
    """Write a bank's text: two columns of amounts, balances after each row, a total, commas and points of days."""
    amounts = [(1_200 + 37 * day, day % 3 == 0) for day in range(1, 29)]
    lines = [
        f"Счет;{ACCOUNT}",
        "Валюта;KZT",
        "Период;с 01.02.2024 по 28.02.2024",
        "Входящий остаток;10 000,50",
        "Дата;Номер документа;Контрагент;Расход;Приход;Остаток;Назначение платежа",
    ]
    balance = 1_000_050
    for day, (tenge, is_credit) in enumerate(amounts, start=1):
        units = tenge * 100 + 25
        balance += units if is_credit else -units
        written = f"{tenge // 1000} {tenge % 1000:03},25" if tenge >= 1000 else f"{tenge},25"
        cells = ("", written) if is_credit else (written, "")
        party = f"ТОО «Дорога {day % 5}»"
        lines.append(
            f"{day:02}.02.2024;{7000 + day};{party};{cells[0]};{cells[1]};{_comma(balance)};Оплата по счету {day}"
        )
    credit = sum(tenge * 100 + 25 for tenge, is_credit in amounts if is_credit)
    debit = sum(tenge * 100 + 25 for tenge, is_credit in amounts if not is_credit)
    lines += [f"Итого;;;{_comma(debit)};{_comma(credit)};;", f"Исходящий остаток;{_comma(balance)}"]
    return _written(folder / "two_columns.csv", lines, "cp1251")


def _comma(units: int) -> str:
    return f"{'-' if units < 0 else ''}{abs(units) // 100},{abs(units) % 100:02}"


def signed_text(folder: Path) -> Path:
    """Write a text with signed amounts, a time beside each day and no balance."""
    lines = [f"Account,{OTHER}", "Currency,USD", "Date,Time,Amount,Counterparty,Description"]
    lines += [
        f"2024-03-{day:02},{9 + day % 9:02}:{day:02}:00,{_signed(day)},Person {day % 4},ride {day}"
        for day in range(1, 25)
    ]
    return _written(folder / "signed.csv", lines, "utf-8")


def _signed(day: int) -> str:
    return f"{'-' if day % 2 else ''}{day * 11}.{day:02}"


def worded_workbook(folder: Path) -> Path:
    """Write a workbook of numbers, dates with times, and a word for the direction."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Выписка"
    sheet.append(["Счет:", ACCOUNT])
    sheet.append(["Валюта:", "KZT"])
    sheet.append([])
    sheet.append(
        [
            "Дата и время",
            "Номер документа",
            "Сумма",
            "Дт/Кт",
            "Контрагент",
            "БИН/ИИН контрагента",
            "Назначение платежа",
        ]
    )
    for day in range(1, 26):
        moment = datetime(2024, 4, day, 8 + day % 10, day, 30)
        word = "Дт" if day % 4 else "Кт"
        sheet.append(
            [
                moment,
                500 + day,
                day * 1000 + 0.5,
                word,
                f"ИП Сапар {day % 6}",
                "010203000405",
                f"Проезд {day}",
            ]
        )
    sheet.append(["Итого", None, sum(day * 1000 + 0.5 for day in range(1, 26))])
    book.save(folder / "worded.xlsx")
    return folder / "worded.xlsx"


def pair_workbook(folder: Path) -> Path:
    """Write a statutory table of payers and beneficiaries."""
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Счет клиента", ACCOUNT])
    sheet.append(
        [
            "Дата операции",
            "Сумма",
            "Валюта",
            "Плательщик",
            "Счет плательщика",
            "Получатель",
            "Счет получателя",
            "Назначение",
        ]
    )
    for day in range(1, 22):
        sides = [("ТОО «Дорога»", ACCOUNT), (f"Лицо {day % 3}", OTHER)]
        payer, beneficiary = sides if day % 2 else reversed(sides)
        sheet.append([f"{day:02}.05.2024", day * 250, "KZT", *payer, *beneficiary, f"перевод {day}"])
    book.save(folder / "pairs.xlsx")
    return folder / "pairs.xlsx"


def _written(path: Path, lines: list[str], encoding: str) -> Path:
    path.write_bytes("\r\n".join([*lines, ""]).encode(encoding))
    return path


def own_files(folder: Path) -> tuple[Path, ...]:
    """Write all files of these forms."""
    return tuple(write(folder) for write in (two_column_text, signed_text, worded_workbook, pair_workbook))


def sample_files() -> tuple[Path, ...]:
    """Return some files of the sample case."""
    return tuple(RESOURCES / "sample_case" / "evidence" / name for name in SAMPLE_FILES)


def rich_case(
    folder: Path,
    passphrase: str | None = None,
    more: tuple[Path, ...] = (),
    clock: Callable[[], datetime] | None = None,
) -> CaseFile:
    """Make a case of these files with decisions of every kind, two episodes, terms, and steps taken back."""
    clock = clock or ticking()
    case = create_case(folder / "case.idcase", DETAILS, ACTOR, passphrase, clock)
    mapping = Mapping(answers=(Answer(None, None, QuestionKind.SUBJECT_ACCOUNTS, (ACCOUNT,)),))
    outcome = import_files(case, [*own_files(folder), *more], ACTOR, Progress(), mapping=mapping, clock=clock)
    refused = [
        (one.reading.file_name, str(one.reading.sentence)) for one in outcome.readings if one.reading.sentence
    ]
    assert not refused, refused
    terms = EvidenceTerms(
        LegalBasis(
            "KPK 278",
            "14-2",
            date(2024, 1, 9),
            "Court no. 2",
            ("A. B.",),
            (),
            date(2024, 2, 1),
            date(2024, 12, 31),
        )
    )
    set_terms(case, 1, terms, ACTOR, clock)
    _decide(case, clock)
    return case


def _decide(case: CaseFile, clock: Callable[[], datetime]) -> None:
    keys = case.entry_keys(EntryQuery())
    decide(case, keys[3:9], DecisionKind.EXCLUSION, ACTOR, reason="there twice", clock=clock)
    decide(case, keys[10:30:3], DecisionKind.TAG, ACTOR, value="transport", clock=clock)
    decide(case, keys[5:7], DecisionKind.NOTE, ACTOR, value="asked the bank", clock=clock)
    decide(
        case,
        keys[40:42],
        DecisionKind.CORRECTION,
        ACTOR,
        field="counterparty_name",
        value="Дорога",
        reason="misspelt",
        clock=clock,
    )
    decide(case, keys[50:60], DecisionKind.PARTY, ACTOR, value="Party 7", clock=clock)
    ids = case.entry_ids(EntryQuery()).to_list()
    text = EpisodeText("Recruitment", "128", ("A. B.", "C. D."), date(2024, 2, 1), date(2024, 4, 30))
    _, number = add_episode(case, text, ACTOR, ids[2:50:2], clock)
    add_episode(case, EpisodeText("Transport", "105"), ACTOR, ids[1:20:5], clock)
    change_episode(
        case, number, EpisodeText("Recruitment of persons", "128", ("A. B.",), date(2024, 2, 1)), ACTOR, clock
    )
    decide(case, keys[60:62], DecisionKind.EXCLUSION, ACTOR, reason="of another person", clock=clock)
    undo(case, ACTOR, clock)
    redo(case, ACTOR, clock)
    _analyse(case, keys, clock)
    decide(case, keys[62:63], DecisionKind.TAG, ACTOR, value="undone", clock=clock)
    undo(case, ACTOR, clock)


def _analyse(case: CaseFile, keys: list[bytes], clock: Callable[[], datetime]) -> None:
    """Keep a run, and records of the first and of the last item."""
    keep_run(case, AnalysisKind.FLOWS, "Flows", {"by": "party"}, {"of": "Дорога"}, ACTOR, clock=clock)
    first = AnalystRecord(RecordKind.LOSS, "Party 7", '{"kind":"wages"}', "told by her", 1, "row 3")
    record(case, first, ACTOR, clock=clock)
    chosen = AnalystRecord(RecordKind.FUNDS, ACCOUNT, "{}", entry_keys=tuple(keys[-3:]))
    record(case, chosen, ACTOR, clock=clock)
