"""1CClientBankExchange as Kazakh banks write it: the direction stands in the key of the amount."""

from __future__ import annotations

from datetime import datetime

from investigator_desktop.domain.places import Place
from investigator_desktop.training import amounts
from investigator_desktop.training.actors import Account
from investigator_desktop.training.layouts.words import day_text
from investigator_desktop.training.ledger import Booking, Extract, Kind
from investigator_desktop.training.written import FileNature, PlacedEntry, WrittenFile, WrittenStatement

ENCODING = "cp1251"
_RUSSIAN_LETTERS = str.maketrans("әғқңөұүһӘҒҚҢӨҰҮҺ", "агкноуухАГКНОУУХ")
"""The Windows encoding has no Kazakh letters but і; banks type the nearest Russian ones."""

_WORDS = {Kind.FEE: "МемориальныйОрдер", Kind.CASH_WITHDRAWAL: "ЧекНаличный"}


def _head(extract: Extract, issued_at: datetime) -> list[str]:
    days = [f"ДатаНачала={day_text(extract.from_on)}", f"ДатаКонца={day_text(extract.to_on)}"]
    account = f"РасчСчет={extract.account.number}"
    return [
        "1CClientBankExchange",
        "Кодировка=windows-1251",
        "ВерсияФормата=2.00",
        f"Отправитель={extract.account.bank.name}",
        f"ДатаСоздания={day_text(issued_at.date())}",
        f"ВремяСоздания={issued_at:%H:%M:%S}",
        *days,
        account,
        "СЕКЦИЯРАСЧСЧЕТ",
        *days,
        account,
        f"НачальныйОстаток={amounts.minimal(extract.opening)}",
        f"ВсегоПоступило={amounts.minimal(extract.credit_sum)}",
        f"ВсегоСписано={amounts.minimal(extract.debit_sum)}",
        f"КонечныйОстаток={amounts.minimal(extract.closing)}",
        "КОНЕЦРАСЧСЧЕТ",
    ]


def _quoted(name: str) -> str:
    """Return the name as this dialect has it: quotes around a name that has quotes, without escaping."""
    return f'"{name}"' if '"' in name else name


def _residency_code(account: Account) -> str:
    """Return the code of residency and sector: 1 or 2, then 9 for persons and 7 for firms."""
    holder = account.holder
    return ("1" if holder.is_resident else "2") + ("9" if holder.is_person else "7")


def _party(prefix: str, account: Account) -> list[str]:
    return [
        f"{prefix}Наименование={_quoted(account.holder.name)}",
        f"{prefix}БИН_ИИН={account.holder.tax_id}",
        f"{prefix}КБЕ={_residency_code(account)}",
        f"{prefix}ИИК={account.number}",
        f"{prefix}БанкНаименование={account.bank.name}",
        f"{prefix}БанкБИК={account.bank.bic}",
    ]


def _document(booking: Booking) -> list[str]:
    movement = booking.movement
    day = day_text(booking.wall_time.date())
    key = "СуммаПриход" if booking.is_credit else "СуммаРасход"
    return [
        "СЕКЦИЯДОКУМЕНТ=Выписка",
        f"НомерДокумента={movement.reference}",
        f"ДатаДокумента={day}",
        f"ВидДокумента={_WORDS.get(movement.kind, 'ПлатежноеПоручение')}",
        f"{key}={amounts.minimal(booking.amount)}",
        *_party("Получатель", movement.beneficiary),
        *_party("Плательщик", movement.payer),
        f"ДатаОперации={day}",
        f"НазначениеПлатежа={booking.purpose}",
        f"КодНазначенияПлатежа={movement.purpose_code}",
        "КонецДокумента",
    ]


def write_exchange_text(name: str, extract: Extract, issued_at: datetime) -> WrittenFile:
    """Return the text of one account, oldest first, in the Windows encoding."""
    lines = _head(extract, issued_at)
    entries = []
    for booking in extract.bookings:
        entries.append(PlacedEntry(Place(None, len(lines) + 1), booking))
        lines += _document(booking)
    lines.append("КонецФайла")
    content = ("\r\n".join(lines) + "\r\n").translate(_RUSSIAN_LETTERS).encode(ENCODING)
    statement = WrittenStatement(extract, None, (), tuple(entries), extract.opening, extract.closing)
    return WrittenFile(name, "kz-1c-exchange", FileNature.STATEMENT, content, len(entries), (statement,))
